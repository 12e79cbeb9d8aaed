// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/plain_shop.h"

#include "store/migrations.h"
#include "store/records.h"

#include "support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace clew::bench {

namespace {

using Row = std::vector<sqlite3_value*>;

void require(sqlite3* handle, bool done)
{
    if (!done)
        qFatal("plain SQLite: %s", sqlite3_errmsg(handle));
}

sqlite3_stmt* prepared(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    require(handle, sqlite3_prepare_v3(handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) ==
                        SQLITE_OK);
    return statement;
}

/// The rows of a table beyond a key, held in memory.
std::vector<Row> rowsBeyond(sqlite3* handle, const QByteArray& table, const QByteArray& keyColumn, std::int64_t key,
                            std::int64_t last = std::numeric_limits<std::int64_t>::max())
{
    sqlite3_stmt* const select =
        prepared(handle, "SELECT * FROM \"" + table + "\" WHERE \"" + keyColumn + "\" > ?1 AND \"" + keyColumn +
                             "\" <= ?2 ORDER BY \"" + keyColumn + '"');
    sqlite3_bind_int64(select, 1, key);
    sqlite3_bind_int64(select, 2, last);
    std::vector<Row> rows;
    while (sqlite3_step(select) == SQLITE_ROW) {
        Row row;
        for (int i = 0; i < sqlite3_column_count(select); ++i)
            row.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
        rows.push_back(std::move(row));
    }
    sqlite3_finalize(select);
    return rows;
}

std::int64_t greatestKey(sqlite3* handle, const QByteArray& table, const QByteArray& keyColumn)
{
    sqlite3_stmt* const select =
        prepared(handle, "SELECT coalesce(max(\"" + keyColumn + "\"), 0) FROM \"" + table + '"');
    sqlite3_step(select);
    const std::int64_t key = sqlite3_column_int64(select, 0);
    sqlite3_finalize(select);
    return key;
}

void insertRows(sqlite3* handle, const QByteArray& table, const std::vector<Row>& rows)
{
    if (rows.empty())
        return;
    const QByteArray places = QByteArray("?,").repeated(qsizetype(rows.front().size()));
    sqlite3_stmt* const insert = prepared(handle, "INSERT INTO \"" + table + "\" VALUES (" + places.chopped(1) + ')');
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            sqlite3_bind_value(insert, int(i) + 1, row[i]);
        require(handle, sqlite3_step(insert) == SQLITE_DONE);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

void freeRows(const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        for (sqlite3_value* value : row)
            sqlite3_value_free(value);
}

bool isMeasured(const QByteArray& table)
{
    return table == "inspection" || table == "reading";
}

constexpr const char* plainPragmas[] = {
    "PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA",     "PRAGMA cache_size = -65536",
    "PRAGMA foreign_keys = ON",     "PRAGMA recursive_triggers = ON", "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",  "PRAGMA trusted_schema = OFF",
};

/// Binds a field list to ?1, ?2, … as lean as C can.
class PlainBinder
{
public:
    PlainBinder(sqlite3_stmt* statement, int first) : m_statement(statement), m_next(first) {}

    template<typename T>
    void operator()(const char*, const T& value, unsigned = domain::Plain)
    {
        put(value);
    }
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
    }

private:
    void put(const QString& value)
    {
        const QByteArray utf8 = value.toUtf8();
        if (value.isEmpty())
            sqlite3_bind_null(m_statement, m_next++);
        else
            sqlite3_bind_text(m_statement, m_next++, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    void put(const QStringList& value)
    {
        put(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact)));
    }
    void put(const Decimal& value) { put(value.toText()); }
    void put(std::int64_t value) { sqlite3_bind_int64(m_statement, m_next++, value); }
    void put(bool value) { put(std::int64_t(value)); }
    void put(Instant value) { put(value.toMilliseconds()); }
    void put(QDate value) { put(value.isNull() ? QString() : value.toString(Qt::ISODate)); }
    template<typename Tag>
    void put(Id<Tag> value)
    {
        put(value.key());
    }
    template<domain::NamedEnum E>
    void put(E value)
    {
        sqlite3_bind_text(m_statement, m_next++, namesOf(value)[std::size_t(value)], -1, SQLITE_STATIC);
    }
    template<typename T>
    void put(const std::optional<T>& value)
    {
        if (value)
            put(*value);
        else
            sqlite3_bind_null(m_statement, m_next++);
    }

    sqlite3_stmt* m_statement;
    int m_next;
};

} // namespace

PlainShop::PlainShop(const QString& path)
{
    const bool isNew = !QFile::exists(path);
    require(nullptr,
            sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK);
    for (const char* pragma : plainPragmas)
        run(pragma);
    if (isNew) {
        const auto migrations = MUST(store::readMigrations(store::embeddedSchema()));
        for (const store::Migration& migration : migrations)
            run(migration.script.constData());
    }
    for (const store::BoundTable& bound : store::recordTables())
        m_copied.insert(bound.table, greatestKey(m_handle, bound.table, bound.keyColumn));
}

PlainShop::~PlainShop()
{
    sqlite3_close_v2(m_handle);
}

void PlainShop::run(const char* sql) const
{
    require(m_handle, sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

void PlainShop::copyNewRows(store::Database& from)
{
    run("BEGIN IMMEDIATE");
    run("PRAGMA defer_foreign_keys = ON");
    for (const store::BoundTable& bound : store::recordTables()) {
        if (isMeasured(bound.table))
            continue;
        const auto rows = rowsBeyond(from.handle(), bound.table, bound.keyColumn, m_copied[bound.table]);
        insertRows(m_handle, bound.table, rows);
        freeRows(rows);
        m_copied[bound.table] = greatestKey(m_handle, bound.table, bound.keyColumn);
    }
    run("COMMIT");
}

Taken PlainShop::loadNewInspections(store::Database& from)
{
    const Stopwatch begin;
    run("BEGIN IMMEDIATE");
    Taken sum = begin.taken();
    while (loadBlock(from, sum))
        continue;
    const Stopwatch commit;
    run("COMMIT");
    sum += commit.taken();
    m_copied["inspection"] = greatestKey(m_handle, "inspection", "id");
    return sum;
}

/// Some inspections at a time, so that the rows on their way take little memory; false where there are no more.
bool PlainShop::loadBlock(store::Database& from, Taken& sum)
{
    constexpr std::int64_t block = 500;
    const std::int64_t last = m_copied["inspection"];
    const auto inspections = rowsBeyond(from.handle(), "inspection", "id", last, last + block);
    const auto readings = rowsBeyond(from.handle(), "reading", "inspection", last, last + block);
    const Stopwatch watch;
    insertRows(m_handle, "inspection", inspections);
    insertRows(m_handle, "reading", readings);
    sum += watch.taken();
    const bool isMore = !inspections.empty();
    freeRows(inspections);
    freeRows(readings);
    m_copied["inspection"] = last + block;
    return isMore;
}

Taken PlainShop::save(const domain::Inspection& inspection)
{
    static sqlite3_stmt* const insert =
        prepare(QByteArray("INSERT INTO inspection (uuid, " +
                           store::columnsOf<domain::Inspection>().columns().join(", ") + ") VALUES (?" +
                           QByteArray(",?").repeated(store::columnsOf<domain::Inspection>().columns().size()) + ')')
                    .constData());
    static sqlite3_stmt* const insertReading =
        prepare(QByteArray("INSERT INTO reading (inspection, " +
                           store::columnsOf<domain::Reading>().columns().join(", ") + ") VALUES (?" +
                           QByteArray(",?").repeated(store::columnsOf<domain::Reading>().columns().size()) + ')')
                    .constData());
    const Stopwatch watch;
    run("BEGIN IMMEDIATE");
    sqlite3_bind_text(insert, 1, inspection.uuid.toLatin1().constData(), -1, SQLITE_TRANSIENT);
    PlainBinder binder(insert, 2);
    domain::Inspection::fields(inspection, binder);
    require(m_handle, sqlite3_step(insert) == SQLITE_DONE);
    sqlite3_reset(insert);
    const std::int64_t key = sqlite3_last_insert_rowid(m_handle);
    for (const domain::Reading& reading : inspection.readings) {
        sqlite3_bind_int64(insertReading, 1, key);
        PlainBinder readingBinder(insertReading, 2);
        domain::Reading::fields(reading, readingBinder);
        require(m_handle, sqlite3_step(insertReading) == SQLITE_DONE);
        sqlite3_reset(insertReading);
    }
    run("COMMIT");
    return watch.taken();
}

sqlite3_stmt* PlainShop::prepare(const char* sql) const
{
    return prepared(m_handle, sql);
}

std::int64_t PlainShop::drain(sqlite3_stmt* statement)
{
    std::int64_t rows = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sqlite3_column_text(statement, i);
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

} // namespace clew::bench
