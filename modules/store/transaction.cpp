// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/transaction.h"

#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace clew::store {

namespace {

Result<> runTransactionStep(Database& database, const char* sql)
{
    TRY(database.countStep());
    if (sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteFailure(database.handle());
    return {};
}

/// Ends writing statements whose RETURNING rows were not read to the end: SQLite refuses to commit while one is open.
void endOpenWrites(sqlite3* handle)
{
    for (sqlite3_stmt* open = sqlite3_next_stmt(handle, nullptr); open; open = sqlite3_next_stmt(handle, open))
        if (sqlite3_stmt_busy(open) && !sqlite3_stmt_readonly(open))
            sqlite3_reset(open);
}

} // namespace

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.inTransaction())
        return fail(Error::Code::Internal, QStringLiteral("A change is already being saved; report this."),
                    QStringLiteral("nested transaction"));
    if (database.isReadOnly())
        return fail(Error::Code::Storage, database.readOnlyReason().isEmpty()
                                              ? QStringLiteral("The store is open for reading only.")
                                              : database.readOnlyReason());
    TRY(runTransactionStep(database, "BEGIN IMMEDIATE"));
    database.clearTouched();
    return Transaction(database);
}

Result<> Transaction::checkTouched() const
{
    const TouchedRecords& touched = m_database->touched();
    if (touched.mayCommit())
        return {};
    QString detail;
    if (!touched.overwritten().isEmpty())
        detail = QStringLiteral("insert-only %1 changed").arg(QString::fromUtf8(touched.overwritten()));
    for (const RecordKey& record : touched.unrecorded().mid(0, 10))
        detail += QStringLiteral(" kind %1 key %2;").arg(record.kind).arg(record.key);
    return fail(Error::Code::Internal,
                QStringLiteral("A changed record has no entry in the ledger; nothing was saved. Report this."), detail);
}

Result<> Transaction::commit()
{
    if (!m_database)
        return fail(Error::Code::Internal, QStringLiteral("The change was saved or dropped before; report this."));
    Result<> committed;
    if (!m_database->inTransaction())
        committed =
            fail(Error::Code::Storage, QStringLiteral("The change could not be saved and was dropped; do it again."),
                 QStringLiteral("rolled back by SQLite"));
    else
        committed = checkTouched();
    if (committed) {
        endOpenWrites(m_database->handle());
        committed = runTransactionStep(*m_database, "COMMIT");
    }
    if (committed) {
        m_database->clearTouched();
        m_database = nullptr;
    } else {
        rollBack(); // a COMMIT that timed out still holds its locks
    }
    return committed;
}

void Transaction::rollBack()
{
    Database* const database = std::exchange(m_database, nullptr);
    if (!database)
        return;
    if (database->inTransaction())
        sqlite3_exec(database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    database->clearTouched();
    if (database->inTransaction()) {
        database->markUnusable();
        qWarning("A transaction could not be rolled back; the store must be opened again.");
    }
}

} // namespace clew::store
