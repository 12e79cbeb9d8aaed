// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/finish_desk.h"

#include "services/record_view.h"
#include "services/swap_marks.h"

namespace clew::services {

Result<FinishSheet> finishSheet(OpenStore& store, const QString& uuid)
{
    store::Records& records = store.records();
    FinishRequest request;
    request.after =
        domain::CharacteristicId::fromStore(TRY(findRecord(records, domain::Kind::Characteristic, {uuid, {}})));
    FinishSheet sheet;
    sheet.forecast = TRY(forecastFinish(records, request));
    sheet.unit = TRY(parseUnit(sheet.forecast.after.unit));
    const auto revision = TRY(records.getOwn(sheet.forecast.after.part_revision));
    sheet.part = QStringLiteral("%1 %2").arg(TRY(records.getOwn(revision.part)).number, revision.revision);
    sheet.pairs = TRY(finishedPairs(records, sheet.forecast.before, sheet.forecast.after));
    return sheet;
}

double growthUmOf(const FinishedPair& pair, metrology::FinishedFeature feature)
{
    constexpr double umPerPm = 1e-6;
    const int factor = metrology::growthFactor(feature);
    return factor == 0 ? 0 : double(pair.after.value - pair.before.value) * umPerPm / factor;
}

Result<> markSwapped(OpenStore& store, const QList<domain::UnitId>& units, bool takeBack, const QString& reason)
{
    SwapMarks marks(store.records(), store.clock(), store.session());
    return takeBack ? marks.takeBack(units, reason) : marks.mark(units, reason);
}

} // namespace clew::services
