// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "bench/seeded_shop.h"
#include "bench/stopwatch.h"
#include "services/gauge_impact.h"
#include "services/store_service.h"
#include "store/statement.h"
#include "support/plain_verdict.h"
#include "support/testing.h"

namespace clew::bench {

namespace {

constexpr std::int64_t failedGauge = 7;
constexpr std::int64_t errorPm = -800'000; // 0.8 µm too little

/// The shop with a judgement for each of its readings: as it is after a year at the bench.
void fillJudgedShop(const Bench& bench, const Clock& clock)
{
    const services::NewStore wanted{bench.judgedPath(), QStringLiteral("Judged shop"), benchUser,
                                    QStringLiteral("Matthias Röth")};
    const auto store = std::move(MUST(services::createStore(wanted, benchPassphrase(), clock)).store);
    SeededShop shop(store->records(), clock, SeededShop::Results::Judged);
    MUST(shop.addMasterData());
    for (int batch = 1; batch <= bench.units / ShopSize::unitsInABatch; ++batch) {
        MUST(shop.addUnits(batch));
        MUST(shop.save(shop.inspections()));
    }
}

QString changeOf(std::int64_t unit, std::int64_t characteristic, const QString& from, const QString& to)
{
    return QStringLiteral("%1/%2: %3 -> %4").arg(unit).arg(characteristic).arg(from, to);
}

/// Walks over every reading of the store and judges those of the gauge with and without its error.
QStringList changesByBruteForce(store::Database& database)
{
    QStringList changes;
    auto row = MUST(store::Statement::prepare(database, R"(
        SELECT i.unit, r.characteristic, r.gauge, r.value, j.rule, j.uncertainty, j.verdict
        FROM reading AS r JOIN inspection AS i ON i.id = r.inspection
        JOIN judgement AS j ON j.inspection = r.inspection AND j.characteristic = r.characteristic)"));
    MUST(row.exec());
    while (MUST(row.next())) {
        if (row.integer(2) != failedGauge)
            continue;
        const QByteArray rule = row.text(4).toLatin1();
        const double expanded = row.isNull(5) ? 0 : row.text(5).toDouble() * 1e9;
        const auto verdictOf = [&](std::int64_t value) {
            return test::plainVerdict(double(value), 10'497e6, 10'503e6, {rule.constData(), expanded});
        };
        const QString from = verdictOf(row.integer(3));
        const QString to = verdictOf(row.integer(3) - errorPm);
        if (from != row.text(6))
            qFatal("The store was filled with another verdict than brute force finds.");
        if (from != to)
            changes.append(changeOf(row.integer(0), row.integer(1), from, to));
    }
    changes.sort();
    return changes;
}

QStringList changesFound(const services::GaugeImpact& impact)
{
    QStringList changes;
    for (const services::ImpactChange& change : impact.changed)
        changes.append(changeOf(change.finding.unit->key(), change.finding.characteristic.key(),
                                domain::enumName(change.finding.from), domain::enumName(change.finding.to)));
    changes.sort();
    return changes;
}

services::ImpactRequest aYearOfIt()
{
    services::ImpactRequest request;
    request.gauge = domain::GaugeId::fromStore(failedGauge);
    request.error = domain::ErrorCurve::constant(errorPm, Dimension::Length);
    request.from = MUST(Instant::parse(QStringLiteral("2026-01-01T00:00:00Z")));
    request.to = MUST(Instant::parse(QStringLiteral("2027-01-01T00:00:00Z")));
    request.windowReason = QStringLiteral("measured");
    return request;
}

} // namespace

/// One of forty air gauges showed 0.8 µm too little for a year: a fortieth of all readings is judged again, each by its
/// own rule and uncertainty. What changes must be what brute force finds.
std::vector<Figure> measureImpact(const Bench& bench)
{
    const SystemClock clock;
    if (!QFile::exists(bench.judgedPath()))
        fillJudgedShop(bench, clock);
    const auto store = MUST(services::OpenStore::open(bench.judgedPath(), benchUser, benchPassphrase(), clock));
    Pairs asked;
    Taken first{};
    services::GaugeImpact impact;
    for (int i = 0; i <= bench.runs; ++i) {
        SilentProgress progress;
        const Stopwatch watch;
        impact = MUST(services::assessImpact(store->records(), aYearOfIt(), clock.now(), progress));
        const Taken taken = watch.taken();
        (i == 0 ? first : asked.ours.emplace_back()) = taken;
    }
    if (changesFound(impact) != changesByBruteForce(store->database()))
        qFatal("The assessment differs from brute force over all readings.");
    const QString name = QStringLiteral("failed gauge, %1 readings judged again, %2 change, as brute force says")
                             .arg(impact.measurements)
                             .arg(impact.changed.size());
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
