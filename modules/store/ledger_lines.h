// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/kind.h"
#include "store/database.h"

namespace clew::store {

/// How long the ledger is, and the SHA-256 of its last line in hexadecimal (64 zeros where there is none).
struct LedgerHead
{
    std::int64_t entries = 0;
    QByteArray head;
};
Result<LedgerHead> ledgerHead(Database& database);

/// The lines that bind a record, oldest first, each with the version it bound.
struct RecordLine
{
    std::int64_t version = 1;
    QByteArray line;
};
Result<QList<RecordLine>> linesOf(Database& database, domain::Kind kind, std::int64_t key);

} // namespace clew::store
