// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
//
// How long a trace of a lot of 10,000 units takes, warm: `bench_trace`. A measurement, not a test.
#include "services/trace_service.h"
#include "store/genealogy.h"
#include "support/temp_store.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace clew;

namespace {

const char* const shop[] = {
    "INSERT INTO customer (id, uuid, code, name, demo) VALUES (1, 'a', 'C1', 'C1', 0)",
    "INSERT INTO part (id, uuid, number, customer, demo) VALUES (1, 'a', 'LB-7', 1, 0), (2, 'b', 'SET-1', NULL, 0)",
    "INSERT INTO part_revision (id, uuid, part, revision) VALUES (1, 'a', 1, 'D'), (2, 'b', 2, 'A')",
    R"(INSERT INTO characteristic (id, uuid, part_revision, balloon, type, stage, features, usage)
        VALUES (1, 'a', 1, '1', 'diameter', 'final', 1, 'toleranced'))",
    "INSERT INTO program (id, uuid, name, revision, sha256, tools) VALUES (1, 'a', 'NC4471', '7', '', '[]')",
    "INSERT INTO gauge (id, uuid, code, state, demo) VALUES (1, 'a', 'AG-014', 'in_use', 0)",
    "INSERT INTO heat (id, uuid, number, demo) VALUES (1, 'a', '55-2210', 0)",
    R"(INSERT INTO lot (id, uuid, number, type, heat, quantity, unit_of_measure, state, demo)
        VALUES (1, 'a', 'HT-8841', 'material', 1, '10000', 'pcs', 'accepted', 0))",
    R"(INSERT INTO certificate (id, uuid, number, state, demo) VALUES (1, 'a', 'C-2201', 'accepted', 0))",
    "INSERT INTO certificate_lot (certificate, lot) VALUES (1, 1)",
    R"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
        INSERT INTO unit (id, uuid, part, part_revision, serial, state, withdrawn_reason, legacy, demo)
        SELECT i, 'u' || i, 1, 1, 'BRL-' || i, 'released', 'none', 0, 0 FROM n)",
    "INSERT INTO consumption (unit, lot, alternatives, quantity, time) SELECT id, 1, '', '1', 1000 + id FROM unit",
    R"(INSERT INTO operation_run (uuid, unit, operation, attempt, machine, program, program_known, start, "end", demo)
        SELECT 'r' || unit.id || 'o' || n.value, unit.id, n.value, 1, 'Lathe 2', 1, 'released', unit.id * 1000,
               unit.id * 1000 + 900, 0 FROM unit CROSS JOIN json_each('["10", "20", "30"]') AS n)",
    R"(INSERT INTO inspection (id, uuid, number, unit, part_revision, stage, state, demo)
        SELECT id, 'i' || id, 'INS-' || id, id, 1, 'final', 'complete', 0 FROM unit)",
    R"(INSERT INTO reading (inspection, characteristic, feature, attempt, number, value, text, rounded, deviation, gauge,
                            time, recorded, source)
        SELECT inspection.id, 1, n.value, 1, 1, 10, '10', 0, 0, 1, inspection.id * 1000, 0, 'file'
        FROM inspection CROSS JOIN json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]') AS n)",
};

const char* const assembliesAndDeliveries[] = {
    R"(WITH RECURSIVE n (i) AS (SELECT 10001 UNION ALL SELECT i + 1 FROM n WHERE i < 15000)
        INSERT INTO unit (id, uuid, part, part_revision, serial, state, withdrawn_reason, legacy, demo)
        SELECT i, 'u' || i, 2, 2, 'SET-' || i, 'shipped', 'none', 0, 0 FROM n)",
    R"(INSERT INTO assembly (uuid, parent, child, "from")
        SELECT 'a' || id, 10001 + (id - 1) / 2, id, 20000 FROM unit WHERE id <= 10000)",
    R"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
        INSERT INTO shipment (id, uuid, number, sold_to, consignee, date, demo)
        SELECT i, 's' || i, 'DN-' || i, 1, 'K, Ulm', '2026-03-10', 0 FROM n)",
    "INSERT INTO shipment_line (shipment, unit) SELECT 1 + id % 50, id FROM unit WHERE id > 10000",
};

const char* const mergedLots[] = {
    R"(INSERT INTO lot (id, uuid, number, type, heat, state, demo)
        VALUES (2, 'b', 'T-1', 'production', 1, 'accepted', 0), (3, 'c', 'T-2', 'production', 1, 'accepted', 0),
               (4, 'd', 'MIX', 'production', NULL, 'accepted', 0))",
    R"(INSERT INTO lot_edge (lot, "from", relation) VALUES (4, 2, 'merge'), (4, 3, 'merge'))",
    R"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
        INSERT INTO unit (id, uuid, part, part_revision, serial, state, withdrawn_reason, legacy, demo, lot)
        SELECT 20000 + i, 'm' || i, 1, 1, 'MIX-' || i, 'released', 'none', 0, 0, 4 FROM n)",
    "INSERT INTO shipment (id, uuid, number, consignee, demo) VALUES (99, 's', 'DN-MIX', 'K, Ulm', 0)",
    "INSERT INTO shipment_line (shipment, unit) SELECT 99, id FROM unit WHERE id > 20000",
};

template<typename Work>
void measure(const char* what, Work work)
{
    QList<double> times;
    std::size_t size = 0;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        size = work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.first();
    std::sort(times.begin(), times.end());
    std::printf("%-46s %6zu records  first %7.2f ms  best %7.2f ms  median %7.2f ms\n", what, size, first,
                times.first(), times[times.size() / 2]);
}

void measureTraces(test::TempStore& store)
{
    store::Records records(store.database(), store.clock());
    SilentProgress progress;
    const auto trace = [&](services::TraceOf of, const char* name) {
        return MUST(services::TraceService(records).trace({of, QLatin1String(name), {}, {}, {}}, progress));
    };
    measure("walk of the lot", [&] {
        store::StoreGenealogy genealogy(store.database());
        return MUST(domain::trace(genealogy, domain::Direction::Forward, {{{domain::Kind::Lot, 1}}}, {}, progress))
            .reached.size();
    });
    measure("report of the lot, with paths",
            [&] { return static_cast<std::size_t>(trace(services::TraceOf::Lot, "HT-8841").total()); });
    measure("report of the gauge",
            [&] { return static_cast<std::size_t>(trace(services::TraceOf::Gauge, "AG-014").total()); });
    measure("one serial back",
            [&] { return static_cast<std::size_t>(trace(services::TraceOf::Unit, "BRL-4711").lots.size()); });
}

void measureMerged(test::TempStore& store)
{
    store::Records records(store.database(), store.clock());
    SilentProgress progress;
    const auto trace = [&](services::TraceOf of, const char* name) {
        return MUST(services::TraceService(records).trace({of, QLatin1String(name), {}, {}, {}}, progress));
    };
    for (const char* lot : {"T-1", "MIX"})
        measure(lot, [&] { return static_cast<std::size_t>(trace(services::TraceOf::Lot, lot).total()); });
    measure("the heat of both, and 10,000 others",
            [&] { return static_cast<std::size_t>(trace(services::TraceOf::Heat, "55-2210").total()); });
    measure("the delivery of all, back",
            [&] { return static_cast<std::size_t>(trace(services::TraceOf::Shipment, "DN-MIX").total()); });
}

} // namespace

int main()
{
    test::TempStore store;
    for (const char* sql : shop)
        MUST(store.change(sql));
    std::printf("A lot of 10,000 units\n");
    measureTraces(store);
    test::TempStore larger;
    for (const char* sql : shop)
        MUST(larger.change(sql));
    for (const char* sql : assembliesAndDeliveries)
        MUST(larger.change(sql));
    std::printf("The same in 5,000 sets, shipped in 50 deliveries\n");
    measureTraces(larger);
    test::TempStore merged;
    for (const char* sql : shop)
        MUST(merged.change(sql));
    for (const char* sql : mergedLots)
        MUST(merged.change(sql));
    std::printf("10,000 units of a lot merged of two, T-1 and T-2\n");
    measureMerged(merged);
    return 0;
}
