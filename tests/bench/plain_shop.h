// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "bench/stopwatch.h"
#include "domain/inspection.h"
#include "store/database.h"

#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace clew::bench {

/// The same tables and rows in plain SQLite: no key, no ledger, no watching of rows; the same library, schema files and
/// pragmas, and nothing but prepared statements.
class PlainShop
{
public:
    explicit PlainShop(const QString& path);
    ~PlainShop();
    PlainShop(const PlainShop&) = delete;
    PlainShop& operator=(const PlainShop&) = delete;

    /// Copies the rows of every record table that were added since the last time, but for inspections and readings.
    void copyNewRows(store::Database& from);
    /// The same for inspections and readings, in one transaction; gives what inserting alone took.
    Taken loadNewInspections(store::Database& from);
    /// One inspection as a bench saves it: one durable transaction.
    Taken save(const domain::Inspection& inspection);

    sqlite3_stmt* prepare(const char* sql) const;
    /// Runs to the end, reads every column of every row as text; gives the number of rows.
    static std::int64_t drain(sqlite3_stmt* statement);

private:
    bool loadBlock(store::Database& from, Taken& sum);
    void run(const char* sql) const;

    sqlite3* m_handle = nullptr;
    QHash<QByteArray, std::int64_t> m_copied; ///< table -> the key copied last
};

} // namespace clew::bench
