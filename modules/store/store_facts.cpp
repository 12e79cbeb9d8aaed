// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/store_facts.h"

#include "store/statement.h"

namespace clew::store {

namespace {

Result<QString> askOne(Database& database, const char* sql)
{
    auto statement = TRY(Statement::prepare(database, sql));
    TRY(statement.one());
    return statement.text(0);
}

} // namespace

Result<StoreFacts> storeFacts(Database& database)
{
    StoreFacts facts;
    const std::int64_t pageSize = TRY(askOne(database, "PRAGMA page_size")).toLongLong();
    facts.bytes = pageSize * TRY(askOne(database, "PRAGMA page_count")).toLongLong();
    facts.freeBytes = pageSize * TRY(askOne(database, "PRAGMA freelist_count")).toLongLong();
    facts.sqlite = TRY(askOne(database, "SELECT sqlite_version()"));
    facts.cipher = TRY(askOne(database, "PRAGMA cipher_version"));
    return facts;
}

} // namespace clew::store
