// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "bench/plain_shop.h"
#include "bench/seeded_shop.h"
#include "services/store_service.h"
#include "support/testing.h"

namespace clew::bench {

/// One inspection of 10 readings, each a durable transaction of its own: the bench's Enter. The disk decides, so the
/// ratio is of wall time.
std::vector<Figure> measureSaving(const Bench& bench)
{
    const SystemClock clock;
    const auto store = MUST(services::OpenStore::open(bench.storePath(), benchUser, benchPassphrase(), clock));
    PlainShop plain(bench.plainPath());
    SeededShop shop(store->records(), clock);
    MUST(shop.findMasterData());
    Pairs pairs;
    for (int i = 0; i < bench.runs * 4; ++i) {
        domain::Inspection inspection = shop.furtherInspection();
        inspection.uuid = newUuid(clock);
        const Stopwatch watch;
        MUST(shop.save({inspection}));
        pairs.ours.push_back(watch.taken());
        pairs.plain.push_back(plain.save(inspection));
    }
    const Taken ours = median(pairs.ours);
    return {{.name = QStringLiteral("one inspection of 10 readings, saved durably"),
             .unit = QStringLiteral("ms"),
             .wall = ours.wallMs,
             .cpu = ours.cpuMs,
             .ratio = pairs.wallRatio(),
             .ratioGoal = 2.5}};
}

} // namespace clew::bench
