// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/records.h"

#include "domain/all_records.h"

namespace clew::store {

namespace {

/// The tables of a record type and of its parts, with the column that holds the record's key.
template<typename R>
class TablesOf
{
public:
    explicit TablesOf(QList<BoundTable>& tables) : m_tables(tables)
    {
        m_tables.append({domain::kindName(R::kind), static_cast<int>(R::kind), "id"});
    }
    template<typename T>
    void operator()(const char*, const T&, unsigned = domain::Plain)
    {
    }
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
        m_tables.append({Part::table, static_cast<int>(R::kind), domain::kindName(R::kind)});
    }

private:
    QList<BoundTable>& m_tables;
};

} // namespace

QList<BoundTable> recordTables()
{
    QList<BoundTable> tables;
    domain::forEachRecordType([&]<typename R>(R*) {
        TablesOf<R> visitor(tables);
        const R sample{};
        R::fields(sample, visitor);
    });
    return tables;
}

namespace {

/// Rows that are only ever added.
const QList<QByteArray>& insertOnlyTables()
{
    static const QList<QByteArray> tables{"as_found_error",
                                          "attachment",
                                          "calibration",
                                          "calibration_point",
                                          "calibration_reference",
                                          "certificate_judgement",
                                          "certificate_value",
                                          "consumption",
                                          "document_link",
                                          "impact_decision",
                                          "impact_finding",
                                          "import_problem",
                                          "instrument_chain",
                                          "instrument_link",
                                          "judgement",
                                          "label_print",
                                          "ledger_binding",
                                          "ledger_entry",
                                          "lot_edge",
                                          "master_check",
                                          "reading",
                                          "reading_void",
                                          "shipment_line",
                                          "signature",
                                          "specification_limit",
                                          "study_value",
                                          "swap_mark",
                                          "tray_place"};
    return tables;
}

} // namespace

Records::Records(Database& database, const Clock& clock) : m_database(database), m_clock(clock)
{
    m_database.setInsertOnly(insertOnlyTables());
    m_watched = m_database.bindTables(recordTables());
}

Result<QList<std::int64_t>> Records::keysOf(domain::Kind kind)
{
    const QByteArray sql = "SELECT id FROM " + quoted(domain::kindName(kind)) + " ORDER BY id";
    Statement statement = TRY(Statement::prepare(m_database, sql.constData()));
    TRY(statement.exec());
    QList<std::int64_t> keys;
    while (TRY(statement.next()))
        keys.append(statement.integer(0));
    return keys;
}

Result<std::int64_t> Records::count(domain::Kind kind)
{
    const QByteArray sql = "SELECT count(*) FROM " + quoted(domain::kindName(kind));
    Statement statement = TRY(Statement::prepare(m_database, sql.constData()));
    TRY(statement.one());
    return statement.integer(0);
}

Result<QByteArray> Records::uuidOf(domain::Kind kind, std::int64_t key)
{
    if (QByteArray known = m_uuids.find(kind, key); !known.isEmpty())
        return known;
    const QByteArray sql = "SELECT uuid FROM " + quoted(domain::kindName(kind)) + " WHERE id = :id";
    Statement statement = TRY(Statement::prepare(m_database, sql.constData()));
    statement.bind(":id", key);
    if (!TRY(statement.one()))
        return fail(Error::Code::NotFound, QStringLiteral("There is no such %1.").arg(domain::kindWords(kind)));
    const QByteArray uuid = statement.text(0).toLatin1();
    m_uuids.insert(kind, key, uuid);
    return uuid;
}

Result<std::optional<std::int64_t>> Records::findUuid(domain::Kind kind, const QString& uuid)
{
    const QByteArray sql = "SELECT id FROM " + quoted(domain::kindName(kind)) + " WHERE uuid = :uuid";
    Statement statement = TRY(Statement::prepare(m_database, sql.constData()));
    statement.bind(":uuid", uuid);
    if (!TRY(statement.one()))
        return std::optional<std::int64_t>{};
    return std::optional{statement.integer(0)};
}

} // namespace clew::store
