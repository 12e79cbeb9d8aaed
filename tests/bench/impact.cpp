// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "bench/stopwatch.h"
#include "services/gauge_impact.h"
#include "services/store_service.h"
#include "support/testing.h"

namespace clew::bench {

/// One of forty air gauges showed 0.8 µm too little for a year: a fortieth of all readings is judged again.
std::vector<Figure> measureImpact(const Bench& bench)
{
    const SystemClock clock;
    const auto store = MUST(services::OpenStore::open(bench.storePath(), benchUser, benchPassphrase(), clock));
    services::ImpactRequest request;
    request.gauge = domain::GaugeId::fromStore(7);
    request.error = domain::ErrorCurve::constant(-800'000, Dimension::Length);
    request.from = MUST(Instant::parse(QStringLiteral("2026-01-01T00:00:00Z")));
    request.to = MUST(Instant::parse(QStringLiteral("2027-01-01T00:00:00Z")));
    request.windowReason = QStringLiteral("measured");
    Pairs asked;
    qint64 measurements = 0;
    qsizetype changed = 0;
    Taken first{};
    for (int i = 0; i <= bench.runs; ++i) {
        SilentProgress progress;
        const Stopwatch watch;
        const auto impact = MUST(services::assessImpact(store->records(), request, clock.now(), progress));
        const Taken taken = watch.taken();
        (i == 0 ? first : asked.ours.emplace_back()) = taken;
        measurements = impact.measurements;
        changed = impact.changed.size();
    }
    const QString name =
        QStringLiteral("failed gauge, %1 readings judged again, %2 change").arg(measurements).arg(changed);
    const Taken warm = median(asked.ours);
    return {{.name = name + QStringLiteral(", first time"),
             .unit = QStringLiteral("ms"),
             .wall = first.wallMs,
             .cpu = first.cpuMs,
             .goal = 1000},
            {.name = name + QStringLiteral(", warm"),
             .unit = QStringLiteral("ms"),
             .wall = warm.wallMs,
             .cpu = warm.cpuMs,
             .goal = 1000}};
}

} // namespace clew::bench
