// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/touched_records.h"

#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace clew::store {

namespace {

struct KeyPlace
{
    int column = -1;
    bool isRowId = false;
};

/// Where the key column stands; isRowId where SQLite hands it to the hook at no cost.
Result<KeyPlace> findKeyColumn(sqlite3* handle, const BoundTable& bound)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle,
                           "SELECT c.cid, upper(c.type) = 'INTEGER' AND c.pk = 1 AND NOT t.wr AND"
                           " (SELECT count(*) FROM pragma_table_info(?1) WHERE pk > 0) = 1"
                           " FROM pragma_table_info(?1) AS c, pragma_table_list(?1) AS t"
                           " WHERE c.name = ?2 AND t.schema = 'main'",
                           -1, &statement, nullptr) != SQLITE_OK)
        return sqliteFailure(handle);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> finalizer(statement, sqlite3_finalize);
    sqlite3_bind_text(statement, 1, bound.table.constData(), -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, bound.keyColumn.constData(), -1, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_ROW)
        return fail(
            Error::Code::Internal,
            QStringLiteral("The program and the store's schema do not fit together; install Clew again."),
            QStringLiteral("no column %1.%2").arg(QString::fromUtf8(bound.table), QString::fromUtf8(bound.keyColumn)));
    return KeyPlace{sqlite3_column_int(statement, 0), sqlite3_column_int(statement, 1) != 0};
}

std::int64_t keyIn(sqlite3* handle, int column, int (*read)(sqlite3*, int, sqlite3_value**))
{
    sqlite3_value* value = nullptr;
    return read(handle, column, &value) == SQLITE_OK && value ? sqlite3_value_int64(value) : 0;
}

} // namespace

TouchedRecords::~TouchedRecords()
{
    if (!m_handle)
        return;
    sqlite3_preupdate_hook(m_handle, nullptr, nullptr);
    sqlite3_commit_hook(m_handle, nullptr, nullptr);
    sqlite3_rollback_hook(m_handle, nullptr, nullptr);
}

void TouchedRecords::install(sqlite3* handle)
{
    m_handle = handle;
    sqlite3_preupdate_hook(handle, &TouchedRecords::changed, this);
    sqlite3_commit_hook(handle, &TouchedRecords::committing, this);
    sqlite3_rollback_hook(handle, &TouchedRecords::rolledBack, this);
}

TouchedRecords::Table& TouchedRecords::tableNamed(const QByteArray& name)
{
    m_lastTable = nullptr;
    for (Table& table : m_tables)
        if (table.name == name)
            return table;
    m_tables.push_back(Table{.name = name});
    return m_tables.back();
}

Result<> TouchedRecords::bind(sqlite3* handle, const QList<BoundTable>& tables)
{
    for (const BoundTable& bound : tables) {
        const KeyPlace place = TRY(findKeyColumn(handle, bound));
        Table& table = tableNamed(bound.table);
        table.isBound = true;
        table.kind = bound.kind;
        table.column = place.column;
        table.isRowId = place.isRowId;
    }
    return {};
}

void TouchedRecords::setInsertOnly(const QList<QByteArray>& tables)
{
    for (Table& table : m_tables)
        table.isInsertOnly = false;
    for (const QByteArray& name : tables)
        tableNamed(name).isInsertOnly = true;
}

const TouchedRecords::Table* TouchedRecords::find(const char* name)
{
    if (m_lastTable && qstrcmp(m_lastTable->name.constData(), name) == 0)
        return m_lastTable;
    for (const Table& table : m_tables)
        if (qstrcmp(table.name.constData(), name) == 0)
            return m_lastTable = &table;
    return nullptr;
}

void TouchedRecords::changed(void* context, sqlite3* handle, int operation, const char* database, const char* name,
                             long long oldKey, long long newKey)
{
    auto* const self = static_cast<TouchedRecords*>(context);
    const Table* const table = self->find(name);
    if (!table || qstrcmp(database, "main") != 0)
        return;
    if (table->isInsertOnly && operation != SQLITE_INSERT)
        self->m_overwritten = table->name;
    if (!table->isBound)
        return;
    if (operation != SQLITE_INSERT)
        self->touch(table->kind, table->isRowId ? oldKey : keyIn(handle, table->column, sqlite3_preupdate_old));
    if (operation != SQLITE_DELETE)
        self->touch(table->kind, table->isRowId ? newKey : keyIn(handle, table->column, sqlite3_preupdate_new));
}

void TouchedRecords::touch(int kind, std::int64_t key)
{
    const RecordKey record{kind, key};
    if (!m_lastRecord || m_lastRecord->first != record) {
        const auto [place, isNew] = m_records.try_emplace(record, true);
        m_lastRecord = &*place;
    }
    if (m_lastRecord->second) {
        m_lastRecord->second = false;
        m_pending.push_back(m_lastRecord);
        ++m_unrecorded;
    }
}

void TouchedRecords::markRecorded(int kind, std::int64_t key)
{
    const auto place = m_records.find(RecordKey{kind, key});
    if (place == m_records.end() || place->second)
        return;
    place->second = true;
    if (--m_unrecorded == 0)
        m_pending.clear();
}

QList<RecordKey> TouchedRecords::unrecorded() const
{
    QList<RecordKey> list;
    for (const Map::value_type* touched : m_pending)
        if (!touched->second)
            list.append(touched->first);
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

int TouchedRecords::committing(void* self)
{
    return static_cast<const TouchedRecords*>(self)->mayCommit() ? 0 : 1;
}

void TouchedRecords::rolledBack(void* self)
{
    static_cast<TouchedRecords*>(self)->clear();
}

void TouchedRecords::clear()
{
    m_records.clear();
    m_pending.clear();
    m_lastRecord = nullptr;
    m_unrecorded = 0;
    m_overwritten.clear();
}

} // namespace clew::store
