// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/list_words.h"

#include "gui/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clew::gui {

namespace {

QString translatedList(const char* text)
{
    return QCoreApplication::translate("Lists", text);
}

/// Behind such a word stands a name of the file's.
constexpr std::pair<const char*, const char*> namedFields[] = {
    {"characteristic ", QT_TRANSLATE_NOOP("Lists", "Characteristic %1")},
    {"results of ", QT_TRANSLATE_NOOP("Lists", "Results of %1")}};

constexpr std::pair<const char*, const char*> ownFieldWords[] = {
    {"id", QT_TRANSLATE_NOOP("Lists", "Code")},
    {"limit", QT_TRANSLATE_NOOP("Lists", "Limit")},
    {"lower", QT_TRANSLATE_NOOP("Lists", "Lower tolerance")},
    {"upper", QT_TRANSLATE_NOOP("Lists", "Upper tolerance")},
    {"tolerance", QT_TRANSLATE_NOOP("Lists", "Tolerance, both ways")},
    {"length-unit", QT_TRANSLATE_NOOP("Lists", "Unit of lengths")},
    {"angle-unit", QT_TRANSLATE_NOOP("Lists", "Unit of angles")},
    {"timezone", QT_TRANSLATE_NOOP("Lists", "Time zone")},
    {"unit_of_measure", QT_TRANSLATE_NOOP("Lists", "Unit of measure")},
    {"document_file", QT_TRANSLATE_NOOP("Lists", "File beside the list")}};

} // namespace

QString wordsOfList(const QString& kind)
{
    if (kind == QLatin1String("history"))
        return QCoreApplication::translate("Lists", "Deliveries of before");
    if (kind == QLatin1String("results"))
        return QCoreApplication::translate("Lists", "Results side by side");
    if (kind == QLatin1String("measurement"))
        return QCoreApplication::translate("Lists", "Results below each other");
    const auto known = domain::kindFromName(kind);
    return known ? words::plural(*known) : words::name(kind);
}

QString wordsOfField(const QString& field)
{
    for (const auto& [word, text] : namedFields) {
        if (field.startsWith(QLatin1String(word)))
            return translatedList(text).arg(field.mid(qstrlen(word)));
    }
    for (const auto& [word, text] : ownFieldWords) {
        if (field == QLatin1String(word))
            return translatedList(text);
    }
    static const QRegularExpression separator(QStringLiteral("[_-]"));
    const qsizetype dot = field.indexOf(QLatin1Char('.'));
    if (dot > 0)
        return wordsOfField(field.left(dot)) + QStringLiteral(": ") + wordsOfField(field.mid(dot + 1));
    QString shown = words::column(field);
    if (shown == field) {
        const auto kind = domain::kindFromName(field);
        shown = kind ? words::kind(*kind) : words::name(field);
    }
    return shown.left(1).toUpper() + QString(shown.mid(1)).replace(separator, QStringLiteral(" "));
}

} // namespace clew::gui
