// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/unit_stops.h"

#include "services/hold_service.h"
#include "services/locator.h"
#include "services/nonconformity_service.h"
#include "store/statement.h"

namespace clew::services {

using namespace domain;

Result<QString> holdUnit(OpenStore& store, const QString& unit, const QString& reason)
{
    HoldRequest request;
    request.reason = reason;
    request.units = {UnitId::fromStore(TRY(recordOf(store, Kind::Unit, unit)))};
    const HoldId hold = TRY(HoldService(store.records(), store.clock(), store.session()).place(request));
    return TRY(store.records().getOwn(hold)).number;
}

Result<QString> reportUnit(OpenStore& store, const QString& unit, const QString& reason)
{
    NonconformityRequest request;
    const auto id = UnitId::fromStore(TRY(recordOf(store, Kind::Unit, unit)));
    request.title = QStringLiteral("%1 does not conform").arg(TRY(store.records().getOwn(id)).serial);
    request.reason = reason;
    request.units = {id};
    const auto made = TRY(NonconformityService(store.records(), store.clock(), store.session()).open(request));
    return TRY(store.records().getOwn(made)).number;
}

Result<bool> isDemonstration(OpenStore& store)
{
    auto first = TRY(store::Statement::prepare(store.database(), "SELECT demo FROM unit ORDER BY id LIMIT 1"));
    return TRY(first.one()) && first.integer(0) != 0;
}

} // namespace clew::services
