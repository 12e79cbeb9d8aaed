// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/import_options.h"

#include "cli/nearest.h"
#include "services/import_desk.h"

namespace clew::cli {

QList<Option> listOptions()
{
    return {{QStringLiteral("as"), QStringLiteral("FORMAT"),
             QStringLiteral("The format, where the content does not tell"), exchange::readerNames()},
            {QStringLiteral("set"),
             QStringLiteral("KEY=VALUE"),
             QStringLiteral("What the file does not say: part, revision, customer, serial, length-unit, date, kind, "
                            "sheet, header-row, decimal, date-style"),
             {},
             false,
             true},
            {QStringLiteral("map"), QStringLiteral("NAME"),
             QStringLiteral("The saved mapping to read a list by; without it, by its headers")},
            {QStringLiteral("column"),
             QStringLiteral("HEADER=FIELD"),
             QStringLiteral("What a column of a list means; nothing behind the = leaves it out"),
             {},
             false,
             true}};
}

Result<services::ImportRequest> importRequestFrom(Context& context)
{
    services::ImportRequest request;
    request.format = context.arguments().value(QStringLiteral("as"));
    request.mapping = context.arguments().value(QStringLiteral("map"));
    request.columns = context.arguments().values(QStringLiteral("column"));
    request.reason = context.reason();
    const QStringList known = services::importSettings();
    for (const QString& text : context.arguments().values(QStringLiteral("set"))) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1)
            return context.wrongUsage(QStringLiteral("--set takes KEY=VALUE, not “%1”.").arg(text));
        const QString key = text.left(equals);
        if (!known.contains(key))
            return context.wrongUsage(QStringLiteral("--set knows no “%1”.%2 docs/formats.md lists what each format "
                                                     "takes.")
                                          .arg(key, didYouMean(key, known)));
        request.set.insert(key, text.mid(equals + 1));
    }
    for (const QString& text : request.columns) {
        if (text.lastIndexOf(QLatin1Char('=')) < 1)
            return context.wrongUsage(QStringLiteral("--column takes HEADER=FIELD, not “%1”.").arg(text));
    }
    return request;
}

} // namespace clew::cli
