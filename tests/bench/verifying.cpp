// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "services/ledger_service.h"
#include "services/store_service.h"
#include "store/statement.h"
#include "support/testing.h"

namespace clew::bench {

namespace {

std::int64_t countReadings(store::Database& database)
{
    auto count = MUST(store::Statement::prepare(database, "SELECT count(*) FROM reading"));
    MUST(count.one());
    return count.integer(0);
}

} // namespace

/// The whole ledger, line by line, and every record it binds, from its live rows.
std::vector<Figure> measureVerifying(const Bench& bench)
{
    const SystemClock clock;
    const auto store = MUST(services::OpenStore::open(bench.storePath(), benchUser, benchPassphrase(), clock));
    const auto readings = double(countReadings(store->database()));
    SilentProgress progress;
    std::vector<Taken> runs;
    for (int i = 0; i < 3; ++i) {
        const Stopwatch watch;
        const auto report = MUST(services::verifyLedger(store->records(), progress));
        runs.push_back(watch.taken());
        if (!report.ok)
            qFatal("The shop's ledger does not verify");
    }
    const Taken taken = median(runs);
    return {{.name = QStringLiteral("verifying ledger and records: readings"),
             .unit = QStringLiteral("1/s"),
             .wall = readings / taken.wallMs * 1000,
             .cpu = readings / taken.cpuMs * 1000,
             .moreIsBetter = true}};
}

} // namespace clew::bench
