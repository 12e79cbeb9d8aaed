// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "bench/plain_shop.h"
#include "bench/seeded_shop.h"
#include "services/store_service.h"
#include "support/testing.h"

namespace clew::bench {

namespace {

std::unique_ptr<services::OpenStore> made(const QString& path, const Clock& clock)
{
    const services::NewStore wanted{path, QStringLiteral("Bench shop"), benchUser, QStringLiteral("Matthias Röth")};
    return std::move(MUST(services::createStore(wanted, benchPassphrase(), clock)).store);
}

double perSecond(std::size_t rows, double ms)
{
    return static_cast<double>(rows) / ms * 1000;
}

} // namespace

/// Fills both shops batch by batch: ours, then the same rows into plain SQLite. The goal counts readings, with their
/// inspections and their ledger; the plain side has neither ledger nor uuids to make.
std::vector<Figure> measureBulk(const Bench& bench)
{
    const SystemClock clock;
    made(bench.emptyStorePath(), clock);
    const auto store = made(bench.storePath(), clock);
    PlainShop plain(bench.plainPath());
    SeededShop shop(store->records(), clock);
    MUST(shop.addMasterData());
    Pairs pairs;
    std::vector<Taken> units;
    for (int batch = 1; batch <= bench.units / ShopSize::unitsInABatch; ++batch) {
        const Stopwatch unitWatch;
        MUST(shop.addUnits(batch));
        units.push_back(unitWatch.taken());
        const std::vector<domain::Inspection> inspections = shop.inspections();
        const Stopwatch watch;
        MUST(shop.save(inspections));
        pairs.ours.push_back(watch.taken());
        plain.copyNewRows(store->database());
        pairs.plain.push_back(plain.loadNewInspections(store->database()));
    }
    constexpr std::size_t readings = std::size_t(ShopSize::unitsInABatch) * ShopSize::readingsOfAUnit;
    const Taken ours = median(pairs.ours);
    const Taken unit = median(units);
    return {{.name = QStringLiteral("bulk: readings with their ledger"),
             .unit = QStringLiteral("1/s"),
             .wall = perSecond(readings, ours.wallMs),
             .cpu = perSecond(readings, ours.cpuMs),
             .goal = 100'000,
             .moreIsBetter = true,
             .ratio = pairs.cpuRatio()},
            {.name = QStringLiteral("bulk: units with lots, assemblies, deliveries, ledger"),
             .unit = QStringLiteral("1/s"),
             .wall = perSecond(ShopSize::unitsInABatch, unit.wallMs),
             .cpu = perSecond(ShopSize::unitsInABatch, unit.cpuMs),
             .moreIsBetter = true}};
}

} // namespace clew::bench
