// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/authorizer.h"

#include <QLatin1String>

#include <sqlite3.h>

namespace clew::store {

namespace {

bool isOneOf(const char* name, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* known) { return qstricmp(name, known) == 0; });
}

bool pragmaOnlyAsks(const char* name, const char* argument)
{
    if (isOneOf(name, {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
                       "foreign_key_list", "foreign_key_check", "quick_check", "integrity_check"}))
        return true;
    return argument == nullptr &&
           isOneOf(name,
                   {"user_version", "application_id", "data_version", "page_count", "page_size", "freelist_count",
                    "journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "secure_delete",
                    "trusted_schema", "cell_size_check", "cache_size", "cipher_version", "cipher_integrity_check"});
}

bool pragmaMigrates(const char* name, const char* argument)
{
    return isOneOf(name, {"user_version", "application_id", "defer_foreign_keys"}) || pragmaOnlyAsks(name, argument);
}

bool isSystemTable(const char* table)
{
    return qstrnicmp(table, "sqlite_", 7) == 0 && qstricmp(table, "sqlite_temp_master") != 0;
}

} // namespace

void Authorizer::install(sqlite3* handle)
{
    sqlite3_set_authorizer(handle, &Authorizer::ask, this);
}

bool Authorizer::isInsertOnly(const char* table) const
{
    return m_insertOnly.contains(QByteArray::fromRawData(table, qsizetype(qstrlen(table))));
}

int Authorizer::ask(void* self, int action, const char* first, const char* second, const char*, const char*)
{
    return static_cast<const Authorizer*>(self)->allows(action, first, second) ? SQLITE_OK : SQLITE_DENY;
}

bool Authorizer::allows(int action, const char* first, const char* second) const
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return false;
    if (action == SQLITE_FUNCTION)
        return !isOneOf(second, {"sqlcipher_export", "load_extension", "fts3_tokenizer"});
    if (m_mode == Mode::Migration)
        return allowsInMigration(action, first, second);
    return allowsAtWork(action, first, second);
}

bool Authorizer::allowsInMigration(int action, const char* first, const char* second) const
{
    switch (action) {
    case SQLITE_TRANSACTION: // a script that commits would not be all or nothing
    case SQLITE_SAVEPOINT:
        return false;
    case SQLITE_PRAGMA:
        return pragmaMigrates(first, second);
    default:
        return true;
    }
}

bool Authorizer::allowsAtWork(int action, const char* first, const char* second) const
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_DROP_TEMP_TABLE:
    case SQLITE_DROP_TEMP_INDEX:
        return true;
    case SQLITE_INSERT:
        return !isSystemTable(first);
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return !isSystemTable(first) && !isInsertOnly(first);
    case SQLITE_PRAGMA:
        return pragmaOnlyAsks(first, second);
    default: // every CREATE, DROP and ALTER, ANALYZE, REINDEX, and what a later SQLite may add
        return false;
    }
}

} // namespace clew::store
