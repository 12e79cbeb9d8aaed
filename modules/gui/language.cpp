// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace clew::gui {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
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
    const auto install = [&](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("clew_") + language, QStringLiteral(":/translations"));
}

} // namespace clew::gui
