// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"
#include "support/testing.h"

#include <QRegularExpression>
#include <QSqlError>

namespace clew::test {

/// Every SELECT that the connection has prepared so far and still keeps.
inline QStringList preparedQuestions(store::Database& database)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT sql FROM sqlite_stmt")))
        qFatal("sqlite_stmt can't be read");
    QStringList questions;
    while (query.next()) {
        const QString sql = query.value(0).toString().trimmed();
        const bool isQuestion = sql.startsWith(QStringLiteral("SELECT")) || sql.startsWith(QStringLiteral("WITH"));
        if (isQuestion && !sql.contains(QStringLiteral("sqlite_stmt")))
            questions.append(sql);
    }
    return questions;
}

/// The steps of a question's plan that read a whole table, instead of searching by index or key.
inline QStringList tableScans(store::Database& database, const QString& sql)
{
    QSqlQuery query = database.query();
    query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    static const QRegularExpression parameter(QStringLiteral(":[a-z_]+"));
    auto parameters = parameter.globalMatch(sql);
    while (parameters.hasNext())
        query.bindValue(parameters.next().captured(), 1);
    if (!query.exec())
        qFatal("no plan for %s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QStringList scans;
    while (query.next()) {
        const QString step = query.value(3).toString();
        const bool isOverKeys = step.startsWith(QStringLiteral("SCAN key VIRTUAL TABLE"));
        if (step.startsWith(QStringLiteral("SCAN")) && !isOverKeys)
            scans.append(step);
    }
    return scans;
}

} // namespace clew::test
