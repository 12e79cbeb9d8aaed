// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace clew::store {

namespace {

Error::Code constraintCode(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Error::Code::Conflict;
    case SQLITE_CONSTRAINT_COMMITHOOK:
        return Error::Code::Internal;
    default:
        return Error::Code::Invalid;
    }
}

QString constraintMessage(int extendedCode, const QString& detail)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return QStringLiteral("There is already a record with this name or number; give another one.");
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return QStringLiteral("This record refers to one that is not in the store, or another record refers to it.");
    case SQLITE_CONSTRAINT_TRIGGER:
        return QStringLiteral("The store refuses this change: %1.").arg(detail);
    case SQLITE_CONSTRAINT_COMMITHOOK:
        return QStringLiteral("A changed record has no entry in the ledger; nothing was saved.");
    default:
        return QStringLiteral("The record breaks a rule of the store and was not saved.");
    }
}

Error say(Error::Code code, QString message)
{
    return Error{code, std::move(message), {}};
}

Error codeAndMessage(int extendedCode, const QString& detail)
{
    using Code = Error::Code;
    switch (extendedCode & 0xFF) {
    case SQLITE_CONSTRAINT:
        return say(constraintCode(extendedCode), constraintMessage(extendedCode, detail));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(Code::Storage, QStringLiteral("Another program is using the store; try again in a moment."));
    case SQLITE_INTERRUPT:
        return say(Code::Cancelled, QStringLiteral("Cancelled; nothing was changed."));
    case SQLITE_FULL:
        return say(Code::Storage,
                   QStringLiteral("The disk is full; nothing was saved. Free some space and try again."));
    case SQLITE_READONLY:
        return say(Code::Storage, QStringLiteral("The store is open for reading only; nothing was saved."));
    case SQLITE_AUTH:
        return say(Code::Denied, QStringLiteral("The store does not allow this operation."));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return say(Code::Storage, QStringLiteral("The store is damaged; stop work on it and restore the last backup."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return say(Code::Storage,
                   QStringLiteral("The store could not be read or written; check the disk and its permissions."));
    case SQLITE_TOOBIG:
        return say(Code::Invalid, QStringLiteral("The record is too large for the store (1 GB)."));
    case SQLITE_NOMEM:
        return say(Code::Storage,
                   QStringLiteral("The computer ran out of memory; close other programs and try again."));
    default:
        return say(Code::Internal, QStringLiteral("The store failed unexpectedly; nothing was saved."));
    }
}

} // namespace

Error sqliteError(int extendedCode, const QString& detail)
{
    Error error = codeAndMessage(extendedCode, detail);
    error.detail = QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(detail);
    return error;
}

Error sqliteError(sqlite3* handle)
{
    return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace clew::store
