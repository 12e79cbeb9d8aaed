// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/statement.h"
#include "store/transaction.h"
#include "support/testing.h"

#include <QTemporaryDir>

namespace clew::test {

/// An encrypted store with the real schema in a folder of its own, gone with the test. Opened with its bare secret, so
/// no passphrase costs time.
class TempStore
{
public:
    explicit TempStore(const QString& schema = store::embeddedSchema())
        : m_secret(MUST(store::StoreSecret::random())),
          m_schema(schema),
          m_database(MUST(store::Database::create(path(), m_secret, m_clock, schema)))
    {
    }

    store::Database& database() { return *m_database; }
    TestClock& clock() { return m_clock; }
    const store::StoreSecret& secret() const { return m_secret; }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("shop.clew")); }

    void close() { m_database.reset(); }
    void reopen(const QString& schema)
    {
        m_schema = schema;
        reopen();
    }
    void reopen()
    {
        m_database.reset();
        m_database = MUST(store::Database::open(path(), m_secret, store::Database::OpenMode::ReadWrite, m_schema));
    }

    /// Runs one statement without parameters, in a transaction of its own.
    Result<> change(const char* sql)
    {
        auto transaction = TRY(store::Transaction::begin(*m_database));
        auto statement = TRY(store::Statement::prepare(*m_database, sql));
        TRY(statement.exec());
        return transaction.commit();
    }
    /// The first column of the first row as text; empty where there is no row.
    QString ask(const char* sql)
    {
        auto statement = MUST(store::Statement::prepare(*m_database, sql));
        return MUST(statement.one()) && !statement.isNull(0) ? statement.text(0) : QString();
    }

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    store::StoreSecret m_secret;
    QString m_schema;
    std::unique_ptr<store::Database> m_database;
};

} // namespace clew::test
