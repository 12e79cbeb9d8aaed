// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "bench/plain_shop.h"
#include "bench/seeded_shop.h"
#include "services/store_service.h"
#include "services/trace_service.h"
#include "support/testing.h"

#include <sqlite3.h>

namespace clew::bench {

namespace {

/// What somebody with the same tables and no Clew would ask: one recursive question with the path as text. The tables'
/// order is pinned, as in the store's own questions.
constexpr const char* plainForward = R"(
    WITH RECURSIVE reached (kind, key, depth, path) AS (
        SELECT 1, id, 0, 'lot ' || number FROM lot WHERE number = ?1
        UNION ALL SELECT 1, lot.id, depth + 1, path || ' > lot ' || lot.number
            FROM reached CROSS JOIN lot_edge AS edge ON edge."from" = reached.key
            CROSS JOIN lot ON lot.id = edge.lot WHERE kind = 1
        UNION ALL SELECT 2, unit.id, depth + 1, path || ' > unit ' || unit.serial
            FROM reached CROSS JOIN consumption ON consumption.lot = reached.key
            CROSS JOIN unit ON unit.id = consumption.unit WHERE kind = 1
        UNION ALL SELECT 2, unit.id, depth + 1, path || ' > unit ' || unit.serial
            FROM reached CROSS JOIN unit ON unit.lot = reached.key WHERE kind = 1
        UNION ALL SELECT 2, unit.id, depth + 1, path || ' > unit ' || unit.serial
            FROM reached CROSS JOIN assembly ON assembly.child = reached.key
            CROSS JOIN unit ON unit.id = assembly.parent WHERE kind = 2
        UNION ALL SELECT 3, shipment.id, depth + 1, path || ' > shipment ' || shipment.number
            FROM reached CROSS JOIN shipment_line AS line ON line.unit = reached.key
            CROSS JOIN shipment ON shipment.id = line.shipment WHERE kind = 2)
    SELECT unit.serial, part.number, part_revision.revision, unit.state, unit.location, customer.code,
           min(reached.depth), reached.path
    FROM reached CROSS JOIN unit ON unit.id = reached.key CROSS JOIN part ON part.id = unit.part
    CROSS JOIN part_revision ON part_revision.id = unit.part_revision
    LEFT JOIN customer ON customer.id = part.customer
    WHERE reached.kind = 2 GROUP BY unit.id)";

/// The statements that a trace ran, with their values, as SQLite saw them.
class StatementLog
{
public:
    explicit StatementLog(sqlite3* handle) : m_handle(handle)
    {
        sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &StatementLog::add, this);
    }
    ~StatementLog() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }

    QList<QByteArray> statements;

private:
    static int add(unsigned, void* self, void* statement, void*)
    {
        char* const sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
        static_cast<StatementLog*>(self)->statements.append(sql);
        sqlite3_free(sql);
        return 0;
    }

    sqlite3* m_handle;
};

/// The same trace, once through the service and once as its bare statements on the plain file.
class TracePair
{
public:
    TracePair(store::Records& records, const PlainShop& plain, services::TraceRequest request)
        : m_service(records),
          m_plain(plain),
          m_request(std::move(request))
    {
        SilentProgress progress;
        StatementLog log(records.database().handle());
        units = MUST(m_service.trace(m_request, progress)).total();
        for (const QByteArray& sql : log.statements)
            m_statements.push_back(plain.prepare(sql.constData()));
    }

    Taken ours()
    {
        SilentProgress progress;
        const Stopwatch watch;
        const auto report = MUST(m_service.trace(m_request, progress));
        return watch.taken();
    }
    Taken plain()
    {
        const Stopwatch watch;
        for (sqlite3_stmt* statement : m_statements)
            PlainShop::drain(statement);
        return watch.taken();
    }

    qsizetype units = 0;

private:
    services::TraceService m_service;
    const PlainShop& m_plain;
    services::TraceRequest m_request;
    std::vector<sqlite3_stmt*> m_statements;
};

Taken askedPlainly(sqlite3_stmt* statement, std::int64_t expected)
{
    const Stopwatch watch;
    const std::int64_t rows = PlainShop::drain(statement);
    const Taken taken = watch.taken();
    if (rows != expected)
        qFatal("plain SQLite found %lld units", static_cast<long long>(rows));
    return taken;
}

Figure figure(const QString& name, const Pairs& pairs)
{
    const Taken ours = median(pairs.ours);
    return {
        .name = name, .unit = QStringLiteral("ms"), .wall = ours.wallMs, .cpu = ours.cpuMs, .ratio = pairs.cpuRatio()};
}

} // namespace

std::vector<Figure> measureTraces(const Bench& bench)
{
    const SystemClock clock;
    const auto store = MUST(services::OpenStore::open(bench.storePath(), benchUser, benchPassphrase(), clock));
    const auto other = MUST(services::OpenStore::open(bench.storePath(), benchUser, benchPassphrase(), clock));
    const PlainShop plain(bench.plainPath());
    services::TraceRequest lot;
    lot.name = QStringLiteral("M-0003");
    TracePair forward(store->records(), plain, lot);
    sqlite3_stmt* const question = plain.prepare(plainForward);
    sqlite3_bind_text(question, 1, "M-0003", -1, SQLITE_STATIC);
    services::TraceRequest serial;
    serial.of = services::TraceOf::Unit;
    serial.name = QStringLiteral("SET-000042");
    TracePair backward(store->records(), plain, serial);

    Pairs byQuestion, byStatements, back, cold;
    for (int i = 0; i < bench.runs; ++i) {
        forward.ours();
        byQuestion.ours.push_back(forward.ours());
        byQuestion.plain.push_back(askedPlainly(question, forward.units));
        byStatements.ours.push_back(forward.ours());
        byStatements.plain.push_back(forward.plain());
        backward.ours();
        back.ours.push_back(backward.ours());
        back.plain.push_back(backward.plain());
        auto act = MUST(store::Act::begin(other->records(), clock, SeededShop::actor(), ledger::Act::Create));
        domain::Customer customer;
        customer.code = newUuid(clock);
        MUST(other->records().insert(customer));
        MUST(act.commit());
        cold.ours.push_back(backward.ours());
    }
    const QString units = QStringLiteral("lot of %1 units forward, warm").arg(forward.units);
    Figure asked = figure(units + QStringLiteral(", to one plain question"), byQuestion);
    asked.goal = 60;
    asked.ratioGoal = 1.2;
    Figure replayed = figure(units + QStringLiteral(", to its own statements"), byStatements);
    Figure one = figure(QStringLiteral("one serial back, warm"), back);
    one.goal = 1;
    Figure after = figure(QStringLiteral("one serial back, after a foreign commit"), cold);
    after.goal = 5;
    after.ratio.reset();
    return {asked, replayed, one, after};
}

} // namespace clew::bench
