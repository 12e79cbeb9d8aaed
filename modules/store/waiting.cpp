// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/waiting.h"

#include "store/statement.h"

namespace clew::store {

namespace {

/// Columns: key, number, text, subjects, since (moment), day.
Result<QList<WaitingRecord>> waitingRecords(Statement& statement)
{
    TRY(statement.exec());
    QList<WaitingRecord> records;
    while (TRY(statement.next()))
        records.append({statement.integer(0), statement.text(1), statement.optionalText(2).value_or(QString()),
                        statement.integer(3), statement.optionalInstant(4),
                        statement.optionalDay(5).value_or(QDate())});
    return records;
}

} // namespace

Result<QList<DueGauge>> gaugesDue(Database& database, QDate until)
{
    auto statement = TRY(Statement::prepare(database, R"sql(
        SELECT g.id, g.code, g.name, k.due, k.result
        FROM gauge g LEFT JOIN calibration k ON k.id =
            (SELECT id FROM calibration WHERE gauge = g.id ORDER BY date DESC, id DESC LIMIT 1)
        WHERE g.state = 'in_use' AND (k.id IS NULL OR k.due <= :until OR k.result = 'fail')
        ORDER BY k.due, g.code, g.id)sql"));
    statement.bind(":until", until);
    TRY(statement.exec());
    QList<DueGauge> gauges;
    while (TRY(statement.next()))
        gauges.append({statement.id<domain::GaugeId>(0), statement.text(1),
                       statement.optionalText(2).value_or(QString()), statement.optionalDay(3).value_or(QDate()),
                       statement.optionalText(4).value_or(QString())});
    return gauges;
}

Result<QList<WaitingRecord>> openNonconformities(Database& database)
{
    auto statement = TRY(Statement::prepare(database, R"sql(
        SELECT n.id, n.number, n.title, (SELECT count(*) FROM nonconformity_subject WHERE nonconformity = n.id),
               NULL, n.found
        FROM nonconformity n WHERE n.disposition = 'open' ORDER BY n.found, n.id)sql"));
    return waitingRecords(statement);
}

Result<QList<WaitingRecord>> openHolds(Database& database)
{
    auto statement = TRY(Statement::prepare(database, R"sql(
        SELECT h.id, h.number, h.reason, (SELECT count(*) FROM hold_subject WHERE hold = h.id), h.placed, NULL
        FROM hold h WHERE h.lifted IS NULL ORDER BY h.placed, h.id)sql"));
    return waitingRecords(statement);
}

Result<QList<WaitingRecord>> openInspections(Database& database, int most)
{
    auto statement = TRY(Statement::prepare(database, R"sql(
        SELECT i.id, i.number, coalesce(u.serial, l.number), 1, i.started, NULL
        FROM inspection i LEFT JOIN unit u ON u.id = i.unit LEFT JOIN lot l ON l.id = i.lot
        WHERE i.state = 'open' ORDER BY i.started, i.id LIMIT :most)sql"));
    statement.bind(":most", most);
    return waitingRecords(statement);
}

Result<QList<std::pair<QString, std::int64_t>>> unitsByState(Database& database)
{
    auto statement =
        TRY(Statement::prepare(database, "SELECT state, count(*) FROM unit GROUP BY state ORDER BY state"));
    TRY(statement.exec());
    QList<std::pair<QString, std::int64_t>> states;
    while (TRY(statement.next()))
        states.append({statement.text(0), statement.integer(1)});
    return states;
}

Result<QList<WaitingRecord>> documentsToSign(Database& database, int signatures)
{
    auto statement = TRY(Statement::prepare(database, R"sql(
        WITH RECURSIVE chain(newest, file) AS (
            SELECT d.id, d.id FROM document d
            WHERE coalesce(d.manifest, '') <> '' AND NOT EXISTS (SELECT 1 FROM document n WHERE n.previous = d.id)
            UNION ALL
            SELECT c.newest, d.previous FROM chain c JOIN document d ON d.id = c.file WHERE d.previous IS NOT NULL)
        SELECT d.id, d.file_name, d.title, count(s.id), NULL, NULL
        FROM chain c JOIN document d ON d.id = c.newest LEFT JOIN signature s ON s.document = c.file
        GROUP BY d.id HAVING count(s.id) < :signatures ORDER BY d.id)sql"));
    statement.bind(":signatures", signatures);
    return waitingRecords(statement);
}

} // namespace clew::store
