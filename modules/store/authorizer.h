// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>

#include <set>

struct sqlite3;

namespace clew::store {

/// What SQL may do on the application's connection, asked by SQLite whenever a statement is prepared.
///
/// At work: rows, temporary tables, and questions. No ATTACH, no change of the schema, no pragma that changes anything,
/// no UPDATE or DELETE of an insert-only table. In a migration's script: the
/// schema too, but still no ATTACH, and no COMMIT of its own.
class Authorizer
{
public:
    enum class Mode { Work, Migration };

    explicit Authorizer(Mode mode) : m_mode(mode) {}

    void install(sqlite3* handle);
    void setInsertOnly(std::set<QByteArray> tables) { m_insertOnly = std::move(tables); }
    bool isInsertOnly(const char* table) const;

private:
    static int ask(void* self, int action, const char* first, const char* second, const char* database,
                   const char* trigger);
    bool allows(int action, const char* first, const char* second) const;
    bool allowsInMigration(int action, const char* first, const char* second) const;
    bool allowsAtWork(int action, const char* first, const char* second) const;

    Mode m_mode;
    std::set<QByteArray> m_insertOnly;
};

} // namespace clew::store
