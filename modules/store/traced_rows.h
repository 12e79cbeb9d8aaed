// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/mass_balance.h"
#include "domain/quality.h"
#include "store/database.h"

#include <functional>

namespace clew::store {

/// What a trace's report says of a unit, for thousands at a time.
struct UnitRow
{
    domain::UnitId id;
    domain::PartId part;
    domain::PartRevisionId revision;
    QString serial;
    domain::UnitState state;
    QString location;
    std::optional<domain::WorkOrderId> workOrder;
};
Result<> forUnits(Database& database, const QList<std::int64_t>& keys, const std::function<void(UnitRow&&)>& take);

/// Everything that is known to have left a lot: into lots, units and deliveries.
Result<> forMovementsOut(Database& database, const QList<std::int64_t>& lots,
                         const std::function<void(domain::LotId, const domain::LotMovement&)>& take);

} // namespace clew::store
