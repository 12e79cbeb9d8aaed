// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "services/store_service.h"
#include "support/testing.h"

namespace clew::bench {

namespace {

/// Opening and the first question, as every call of the command line does.
Taken openOnce(const QString& path, const Clock& clock)
{
    const Stopwatch watch;
    const auto store = MUST(services::OpenStore::open(path, benchUser, benchPassphrase(), clock));
    return watch.taken();
}

} // namespace

std::vector<Figure> measureOpening(const Bench& bench)
{
    const SystemClock clock;
    std::vector<Taken> full;
    std::vector<Taken> empty;
    for (int i = 0; i < bench.runs; ++i) {
        full.push_back(openOnce(bench.storePath(), clock));
        empty.push_back(openOnce(bench.emptyStorePath(), clock));
    }
    const Taken ofFull = median(full);
    const Taken ofEmpty = median(empty);
    return {{.name = QStringLiteral("opening with key derivation"),
             .unit = QStringLiteral("ms"),
             .wall = ofFull.wallMs,
             .cpu = ofFull.cpuMs,
             .goal = 1000},
            {.name = QStringLiteral("opening an empty store"),
             .unit = QStringLiteral("ms"),
             .wall = ofEmpty.wallMs,
             .cpu = ofEmpty.cpuMs}};
}

} // namespace clew::bench
