// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/snapshot.h"

#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace clew::store {

Result<Snapshot> Snapshot::begin(Database& database)
{
    if (database.inTransaction())
        return Snapshot(nullptr);
    if (sqlite3_exec(database.handle(), "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteFailure(database.handle());
    return Snapshot(&database);
}

Snapshot::~Snapshot()
{
    if (m_database && m_database->inTransaction())
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr); // nothing was changed
}

} // namespace clew::store
