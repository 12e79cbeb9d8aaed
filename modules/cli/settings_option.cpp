// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/settings_option.h"

#include "cli/text_table.h"

#include <QJsonObject>

namespace clew::cli {

namespace {

QString severityWord(Problem::Severity severity)
{
    return severity == Problem::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

} // namespace

Result<QMap<QString, QString>> settingsFrom(Context& context)
{
    QMap<QString, QString> settings;
    for (const QString& text : context.arguments().values(QStringLiteral("set"))) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1)
            return context.wrongUsage(QStringLiteral("--set takes KEY=VALUE, not “%1”.").arg(text));
        settings.insert(text.left(equals), text.mid(equals + 1));
    }
    return settings;
}

QJsonArray problemsJson(const Problems& problems)
{
    QJsonArray rows;
    for (const Problem& problem : problems)
        rows.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("severity"), severityWord(problem.severity)},
                                {QStringLiteral("message"), problem.message}});
    return rows;
}

QString problemsTable(const Problems& problems)
{
    TextTable table(
        {QStringLiteral("Row"), QStringLiteral("Column"), QStringLiteral("Severity"), QStringLiteral("Problem")});
    for (const Problem& problem : problems)
        table.add({QString::number(problem.row), problem.column, severityWord(problem.severity), problem.message});
    return table.text();
}

} // namespace clew::cli
