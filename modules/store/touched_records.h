// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <unordered_map>

struct sqlite3;

namespace clew::store {

/// A table whose rows belong to records of one kind: `keyColumn` holds the record's key (an INTEGER NOT NULL), in the
/// record's own table and in those of its children alike.
struct BoundTable
{
    QByteArray table;
    int kind = 0;
    QByteArray keyColumn;
};

struct RecordKey
{
    int kind = 0;
    std::int64_t key = 0;
    friend auto operator<=>(const RecordKey&, const RecordKey&) = default;
};

struct RecordKeyHash
{
    std::size_t operator()(const RecordKey& record) const
    {
        return static_cast<std::size_t>((static_cast<std::uint64_t>(record.key) * 0x9E3779B97F4A7C15ULL) ^
                                        (static_cast<std::uint64_t>(record.kind) << 56));
    }
};

/// Watches the rows of bound tables, so that no record changes without its entry in the ledger.
///
/// (1) Every inserted, updated or deleted row of a bound table touches its record, whatever SQL did it: a trigger, a
///     cascade or REPLACE as well; a row that moves from one record to another touches both.
/// (2) A commit is refused by SQLite itself while a touched record was not marked as recorded after its last touch.
/// (3) A commit is refused after an insert-only row was changed or removed, by whatever way.
/// (4) Begin and rollback start anew.
class TouchedRecords
{
public:
    using Map = std::unordered_map<RecordKey, bool, RecordKeyHash>; ///< true: recorded since its last touch

    ~TouchedRecords();

    Result<> bind(sqlite3* handle, const QList<BoundTable>& tables);
    void install(sqlite3* handle);
    /// Told of tables by the Database; see (3).
    void setInsertOnly(const QList<QByteArray>& tables);

    const Map& all() const { return m_records; }
    QList<RecordKey> unrecorded() const;
    void markRecorded(int kind, std::int64_t key);
    bool mayCommit() const { return m_unrecorded == 0 && m_overwritten.isEmpty(); }
    /// The insert-only table in which a row was changed or removed; empty when none was.
    const QByteArray& overwritten() const { return m_overwritten; }
    void clear();

private:
    struct Table
    {
        QByteArray name;
        bool isBound = false;
        bool isInsertOnly = false;
        int kind = 0;
        int column = 0;
        bool isRowId = false;
    };

    static void changed(void* self, sqlite3* handle, int operation, const char* database, const char* name,
                        long long oldKey, long long newKey);
    static int committing(void* self);
    static void rolledBack(void* self);

    const Table* find(const char* name);
    Table& tableNamed(const QByteArray& name);
    void touch(int kind, std::int64_t key);

    sqlite3* m_handle = nullptr;
    std::vector<Table> m_tables;
    const Table* m_lastTable = nullptr;
    Map m_records;
    Map::value_type* m_lastRecord = nullptr;
    /// What was touched since nothing was unrecorded: bulk work asks again and again, and must not walk the whole map.
    std::vector<const Map::value_type*> m_pending;
    std::size_t m_unrecorded = 0;
    QByteArray m_overwritten;
};

} // namespace clew::store
