// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/language.h"

#include "gui/sentence_catalogue.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace clew::gui {

namespace {

/// lupdate files the words of clew::gui::Page under "Page"; Qt asks for the whole name.
class OurWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* text, const char* disambiguation, int n) const override
    {
        constexpr QByteArrayView ours("clew::gui::");
        const bool isOurs = QByteArrayView(context).startsWith(ours);
        return QTranslator::translate(isOurs ? context + ours.size() : context, text, disambiguation, n);
    }
};

/// English has none: there the sentences are what the services say.
SentenceCatalogue sentencesOf(const QString& language)
{
    QFile file(QStringLiteral(":/translations/sentences_%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return SentenceCatalogue::fromJson(file.readAll()).value_or(SentenceCatalogue());
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString nameOfLanguage(const QString& language)
{
    return language == QLatin1String("en") ? QStringLiteral("English") : QLocale(language).nativeLanguageName();
}

QString languageFromSetting(const QString& setting)
{
    const QString wanted =
        languages().contains(setting) ? setting : QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    return languages().contains(wanted) ? wanted : languages().first();
}

void applyLanguage(QApplication& application, const QString& language)
{
    for (QTranslator* before : application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    const QLocale ofSystem = QLocale::system();
    const bool isOwn = ofSystem.name().section(QLatin1Char('_'), 0, 0) == language;
    QLocale::setDefault(isOwn ? ofSystem : QLocale(language));
    const auto install = [&](QTranslator* translator, const QString& file, const QString& folder) {
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(new QTranslator(&application), QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(new OurWords(&application), QStringLiteral("clew_") + language, QStringLiteral(":/translations"));
    setSentences(sentencesOf(language));
}

} // namespace clew::gui
