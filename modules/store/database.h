// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "store/authorizer.h"
#include "store/connection.h"
#include "store/sqlcipher_driver.h"
#include "store/statement_cache.h"
#include "store/touched_records.h"

#include <QSqlQuery>

namespace clew::store {

/// The schema compiled into the program: a folder of migrations.
QString embeddedSchema();

/// The encrypted file, open: the only place that knows driver, key and pragmas.
///
/// (1) It is open only when the library, the key, every pragma, the application id and the schema version were checked.
/// (2) A store older than the program is migrated on opening, after a verified copy was put beside it; a newer one is
///     refused.
/// (3) A write happens only inside a Transaction; a commit in which a touched record has no ledger entry is refused.
/// (4) No SQL on it can attach a file, change the schema, or change a row of an insert-only table.
/// (5) It belongs to one thread; Statements and Transactions end before it does.
class Database
{
public:
    enum class OpenMode { ReadWrite, ReadOnly };

    /// Makes a new store, whole or not at all; never over an existing file.
    static Result<std::unique_ptr<Database>> create(const QString& path, const StoreSecret& secret, const Clock& clock,
                                                    const QString& schema = embeddedSchema());
    /// Where the place can't be written safely, opens for reading and says why in readOnlyReason().
    static Result<std::unique_ptr<Database>> open(const QString& path, const StoreSecret& secret,
                                                  OpenMode mode = OpenMode::ReadWrite,
                                                  const QString& schema = embeddedSchema());
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    /// The store's own name, given when it was made, for ever.
    const QString& uuid() const { return m_uuid; }
    int schemaVersion() const { return m_schemaVersion; }
    bool isReadOnly() const { return m_readOnly; }
    /// A sentence for people; empty where the store may be written or reading was asked for.
    const QString& readOnlyReason() const { return m_readOnlyReason; }
    /// False after a failure that could not be rolled back: close and open again.
    bool isUsable() const { return m_usable; }
    bool inTransaction() const;
    /// A number that changes when another connection has changed the store, and only then (PRAGMA data_version).
    Result<std::int64_t> changesByOthers();

    /// Tables whose rows are only ever added.
    void setInsertOnly(const QList<QByteArray>& tables);
    Result<> bindTables(const QList<BoundTable>& tables);
    const TouchedRecords& touched() const { return m_touched; }
    /// Called by the writer of the ledger once a record's entry is written.
    void markRecorded(int kind, std::int64_t key) { m_touched.markRecorded(kind, key); }

    /// A Qt query on this connection, for table models and tools; repositories use Statement.
    QSqlQuery query() const { return QSqlQuery(m_driver->createResult()); }

    /// For tests: the nth step (begin, statement run, commit) from now fails with Storage; 0 = none does.
    void failAtStep(int n) { m_stepsToFailure = n; }
    /// For tests: how many statements were compiled since opening.
    std::size_t preparations() const { return m_cache.preparations(); }

    class CancelScope;

    // For the room's own files: SQLCipher's header is not on anybody else's include path.
    sqlite3* handle() const { return m_connection.handle(); }
    const SqlCipherDriver& driver() const { return *m_driver; }
    const StoreSecret& secret() const { return m_secret; }
    StatementCache& cache() { return m_cache; }
    void markUnusable() { m_usable = false; }
    void clearTouched() { m_touched.clear(); }
    /// Fails where this step is the one to fail, or the connection is broken.
    Result<> countStep();

private:
    Database(Connection connection, const StoreSecret& secret, QString path);
    Result<> bringUpToDate(const QString& schema);
    Result<> checkIdentity(int newestVersion);
    Result<> readUuid();

    QString m_path;
    StoreSecret m_secret;
    Connection m_connection; // closed after everything that stands on it
    Authorizer m_authorizer{Authorizer::Mode::Work};
    TouchedRecords m_touched;
    std::unique_ptr<SqlCipherDriver> m_driver;
    StatementCache m_cache;
    Progress* m_progress = nullptr; ///< of the innermost CancelScope
    QString m_uuid;
    QString m_readOnlyReason;
    int m_schemaVersion = 0;
    int m_stepsToFailure = 0;
    bool m_readOnly = false;
    bool m_usable = true;
};

/// While it lives, every statement asks the Progress now and then, and ends with Cancelled once it says so.
class Database::CancelScope
{
public:
    CancelScope(Database& database, Progress& progress);
    ~CancelScope();
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

private:
    void watch() const;
    Database& m_database;
    Progress* m_outer;
};

} // namespace clew::store
