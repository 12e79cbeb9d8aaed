// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/work_done.h"

#include "store/key_blocks.h"

#include <QRegularExpression>

#include <limits>

namespace clew::store {

using domain::Kind;
using domain::Node;
using domain::TraceStart;

namespace {

/// What the look-up of readings gives where a reading's time is unknown.
constexpr std::int64_t unknownFirst = -9223372036854775807;

/// When something was done, as far as it is known: between `earliest` and `latest`.
struct WorkTime
{
    std::optional<Instant> earliest;
    std::optional<Instant> latest;
};

enum class InWindow { No, Perhaps, Yes };

InWindow isInWindow(const WorkTime& time, const TimeWindow& window)
{
    if (window.from && time.latest && *time.latest < *window.from)
        return InWindow::No;
    if (window.to && time.earliest && *time.earliest > *window.to)
        return InWindow::No;
    if (window.asOf && time.earliest && *time.earliest > *window.asOf)
        return InWindow::No;
    const bool isDecided =
        window.isOpen() || time.earliest || (time.latest && !(window.to && *time.latest > *window.to));
    return isDecided ? InWindow::Yes : InWindow::Perhaps;
}

/// What left a lot before the work, or before the window, is not concerned.
std::optional<Instant> sinceWhen(const std::optional<Instant>& earliest, const TimeWindow& window)
{
    if (!earliest)
        return {};
    return window.from ? std::max(*earliest, *window.from) : *earliest;
}

/// The row begins with unit and lot.
void addWorkStart(QList<TraceStart>& starts, const Statement& row, const WorkTime& time, const TimeWindow& window)
{
    const InWindow isIn = isInWindow(time, window);
    if (isIn == InWindow::No)
        return;
    const bool isUnit = !row.isNull(0);
    TraceStart start{{isUnit ? Kind::Unit : Kind::Lot, row.integer(isUnit ? 0 : 1)}};
    start.certain = isIn == InWindow::Yes;
    if (!isUnit)
        start.since = sinceWhen(time.earliest, window);
    starts.append(start);
}

/// A run without an end is a moment.
WorkTime timeOfRun(const Statement& row)
{
    const auto start = row.optionalInstant(2);
    const auto end = row.optionalInstant(3);
    return {start, end ? end : start};
}

void bindWindow(Statement& statement, const TimeWindow& window)
{
    using Limits = std::numeric_limits<std::int64_t>;
    statement.bind(":from", window.from ? window.from->toMilliseconds() : Limits::min());
    statement.bind(":to", window.to ? window.to->toMilliseconds() : Limits::max());
}

Result<> addRunStarts(QList<TraceStart>& starts, Statement& statement, const TimeWindow& window)
{
    TRY(statement.exec());
    while (TRY(statement.next()))
        addWorkStart(starts, statement, timeOfRun(statement), window);
    return {};
}

WorkTime timeOfDay(QDate day)
{
    if (!day.isValid())
        return {};
    const auto begin = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    return {Instant::fromMilliseconds(begin), Instant::fromMilliseconds(begin + 86'399'999)};
}

/// `timed` gives unit, lot and the first time within :from and :to; `untimed` gives unit, lot and day. Both by :key.
template<typename Key>
Result<> addReadingStarts(QList<TraceStart>& starts, Database& database, const char* timed, const char* untimed,
                          const Key& key, const TimeWindow& window)
{
    auto withTime = TRY(Statement::prepare(database, timed));
    withTime.bind(":key", key);
    bindWindow(withTime, window);
    TRY(withTime.exec());
    while (TRY(withTime.next()))
        addWorkStart(starts, withTime, {withTime.instant(2), withTime.instant(2)}, window);
    auto withoutTime = TRY(Statement::prepare(database, untimed));
    withoutTime.bind(":key", key);
    TRY(withoutTime.exec());
    while (TRY(withoutTime.next()))
        addWorkStart(starts, withoutTime, timeOfDay(withoutTime.optionalDay(2).value_or(QDate())), window);
    return {};
}

/// The different chains that have the gauge: there are few, and each is one step in the index.
Result<QStringList> chainsWithGauge(Database& database, const QString& code)
{
    auto next =
        TRY(Statement::prepare(database, "SELECT chain FROM reading WHERE chain > :before ORDER BY chain LIMIT 1"));
    QStringList chains;
    QString chain;
    for (;;) {
        next.bind(":before", chain);
        if (!TRY(next.one()))
            return chains;
        chain = next.text(0);
        if (gaugesOfChain(chain).contains(code))
            chains.append(chain);
    }
}

} // namespace

Result<QList<TraceStart>> runsOfProgram(Database& database, domain::ProgramId program, const TimeWindow& window)
{
    auto statement = TRY(Statement::prepare(
        database, R"(SELECT unit, lot, start, "end" FROM operation_run WHERE program = :program ORDER BY id)"));
    statement.bind(":program", program);
    QList<TraceStart> starts;
    TRY(addRunStarts(starts, statement, window));
    return starts;
}

Result<QList<TraceStart>> runsOnMachine(Database& database, const QString& machine, const TimeWindow& window)
{
    auto timed = TRY(Statement::prepare(database, R"(
        SELECT unit, lot, start, "end" FROM operation_run
        WHERE machine = :machine AND start <= :to AND coalesce("end", start) >= :from ORDER BY start, id)"));
    timed.bind(":machine", machine);
    bindWindow(timed, window);
    QList<TraceStart> starts;
    TRY(addRunStarts(starts, timed, window));
    auto untimed = TRY(Statement::prepare(
        database,
        R"(SELECT unit, lot, start, "end" FROM operation_run WHERE machine = :machine AND start IS NULL ORDER BY id)"));
    untimed.bind(":machine", machine);
    TRY(addRunStarts(starts, untimed, window));
    return starts;
}

Result<QList<TraceStart>> workOfPerson(Database& database, domain::PersonId person, const TimeWindow& window)
{
    auto timed = TRY(Statement::prepare(database, R"(
        SELECT unit, lot, start, "end" FROM operation_run
        WHERE person = :person AND start <= :to AND coalesce("end", start) >= :from ORDER BY start, id)"));
    timed.bind(":person", person);
    bindWindow(timed, window);
    QList<TraceStart> starts;
    TRY(addRunStarts(starts, timed, window));
    auto untimed = TRY(Statement::prepare(
        database,
        R"(SELECT unit, lot, start, "end" FROM operation_run WHERE person = :person AND start IS NULL ORDER BY id)"));
    untimed.bind(":person", person);
    TRY(addRunStarts(starts, untimed, window));
    TRY(addReadingStarts(starts, database, R"(
        SELECT inspection.unit, inspection.lot, min(reading.time)
        FROM reading CROSS JOIN inspection ON inspection.id = reading.inspection
        WHERE reading.person = :key AND reading.time BETWEEN :from AND :to
        GROUP BY reading.inspection, inspection.unit, inspection.lot)",
                         R"(
        SELECT DISTINCT inspection.unit, inspection.lot, reading.day
        FROM reading CROSS JOIN inspection ON inspection.id = reading.inspection
        WHERE reading.person = :key AND reading.time IS NULL)",
                         person, window));
    return starts;
}

Result<QList<TraceStart>> measuredWithGauge(Database& database, domain::GaugeId gauge, const QString& code,
                                            const TimeWindow& window)
{
    QList<TraceStart> starts;
    TRY(addReadingStarts(starts, database, R"(
        SELECT inspection.unit, inspection.lot, min(reading.time)
        FROM reading CROSS JOIN inspection ON inspection.id = reading.inspection
        WHERE reading.gauge = :key AND reading.time BETWEEN :from AND :to
        GROUP BY reading.inspection, inspection.unit, inspection.lot)",
                         R"(
        SELECT DISTINCT inspection.unit, inspection.lot, reading.day
        FROM reading CROSS JOIN inspection ON inspection.id = reading.inspection
        WHERE reading.gauge = :key AND reading.time IS NULL)",
                         gauge, window));
    const QStringList chains = TRY(chainsWithGauge(database, code));
    for (const QString& chain : chains)
        TRY(addReadingStarts(starts, database, R"(
        SELECT inspection.unit, inspection.lot, min(reading.time)
        FROM reading CROSS JOIN inspection ON inspection.id = reading.inspection
        WHERE reading.chain = :key AND reading.time BETWEEN :from AND :to
        GROUP BY reading.inspection, inspection.unit, inspection.lot)",
                             R"(
        SELECT DISTINCT inspection.unit, inspection.lot, reading.day
        FROM reading CROSS JOIN inspection ON inspection.id = reading.inspection
        WHERE reading.chain = :key AND reading.time IS NULL)",
                             chain, window));
    return starts;
}

Result<bool> isMachineKnown(Database& database, const QString& machine)
{
    auto statement = TRY(Statement::prepare(database, "SELECT 1 FROM operation_run WHERE machine = :machine LIMIT 1"));
    statement.bind(":machine", machine);
    return statement.one();
}

Result<QList<TraceStart>> madeToWorkOrder(Database& database, domain::WorkOrderId workOrder)
{
    QList<TraceStart> starts;
    const auto add = [&](Kind kind, const char* sql) -> Result<> {
        auto statement = TRY(Statement::prepare(database, sql));
        statement.bind(":order", workOrder);
        TRY(statement.exec());
        while (TRY(statement.next()))
            starts.append(TraceStart{{kind, statement.integer(0)}});
        return {};
    };
    TRY(add(Kind::Lot, "SELECT id FROM lot WHERE work_order = :order ORDER BY id"));
    TRY(add(Kind::Unit, "SELECT id FROM unit WHERE work_order = :order ORDER BY id"));
    return starts;
}

namespace {

template<typename IdType>
Result<QList<IdType>> idsOfCustomerOrder(Database& database, const char* sql, const QString& customerOrder)
{
    auto statement = TRY(Statement::prepare(database, sql));
    statement.bind(":order", customerOrder);
    TRY(statement.exec());
    QList<IdType> ids;
    while (TRY(statement.next()))
        ids.append(statement.id<IdType>(0));
    return ids;
}

} // namespace

Result<QList<domain::WorkOrderId>> workOrdersOf(Database& database, const QString& customerOrder)
{
    return idsOfCustomerOrder<domain::WorkOrderId>(
        database, "SELECT id FROM work_order WHERE customer_order = :order ORDER BY id", customerOrder);
}

Result<QList<domain::ShipmentId>> deliveriesOf(Database& database, const QString& customerOrder)
{
    return idsOfCustomerOrder<domain::ShipmentId>(
        database, "SELECT id FROM shipment WHERE customer_order = :order ORDER BY id", customerOrder);
}

Result<> forRunsOn(Database& database, Kind kind, const QList<std::int64_t>& keys,
                   const std::function<void(const RunDone&)>& take)
{
    const char* sql = kind == Kind::Unit ? R"(SELECT run.unit, run.program, run.machine, run.person, run.start
        FROM json_each(:keys) AS key CROSS JOIN operation_run AS run ON run.unit = key.value)"
                                         : R"(SELECT run.lot, run.program, run.machine, run.person, run.start
        FROM json_each(:keys) AS key CROSS JOIN operation_run AS run ON run.lot = key.value)";
    return askInBlocks(database, sql, keys, [&](const Statement& row) {
        take({row.integer(0), row.optionalId<domain::ProgramId>(1), row.optionalText(2).value_or(QString()),
              row.optionalId<domain::PersonId>(3), row.optionalInstant(4)});
    });
}

Result<> forGaugesUsedOn(Database& database, Kind kind, const QList<std::int64_t>& keys,
                         const std::function<void(const GaugeUsed&)>& take)
{
    // A reading of which only the day is known may have been the first of that day; one without a day, the first ever.
    const char* sql = kind == Kind::Unit ? R"(
        SELECT inspection.unit, reading.gauge, reading.chain, reading.person,
               min(coalesce(reading.time, unixepoch(reading.day) * 1000, -9223372036854775807))
        FROM json_each(:keys) AS key CROSS JOIN inspection ON inspection.unit = key.value
        CROSS JOIN reading ON reading.inspection = inspection.id
        GROUP BY inspection.unit, reading.gauge, reading.chain, reading.person)"
                                         : R"(
        SELECT inspection.lot, reading.gauge, reading.chain, reading.person,
               min(coalesce(reading.time, unixepoch(reading.day) * 1000, -9223372036854775807))
        FROM json_each(:keys) AS key CROSS JOIN inspection ON inspection.lot = key.value
        CROSS JOIN reading ON reading.inspection = inspection.id
        GROUP BY inspection.lot, reading.gauge, reading.chain, reading.person)";
    return askInBlocks(database, sql, keys, [&](const Statement& row) {
        const bool isKnown = row.integer(4) > unknownFirst;
        take({row.integer(0), row.optionalId<domain::GaugeId>(1), row.optionalText(2).value_or(QString()),
              row.optionalId<domain::PersonId>(3), isKnown ? row.optionalInstant(4) : std::nullopt});
    });
}

QStringList gaugesOfChain(const QString& chain)
{
    static const QRegularExpression link(QStringLiteral("\\w+=(.+?)\\s*(?=\\s\\w+=|$)"));
    QStringList codes;
    auto links = link.globalMatch(chain);
    while (links.hasNext())
        codes.append(links.next().captured(1));
    return codes;
}

} // namespace clew::store
