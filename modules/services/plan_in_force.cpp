// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/plan_in_force.h"

#include "services/gate_facts.h"

namespace clew::services {

using namespace domain;

Result<std::optional<InspectionPlanId>> planInForce(store::Records& records, PartRevisionId revision,
                                                    const std::optional<WorkOrder>& order)
{
    if (order && order->inspection_plan && TRY(records.getOwn(*order->inspection_plan)).state != PlanState::Draft)
        return order->inspection_plan;
    return releasedFinalPlan(records, revision);
}

} // namespace clew::services
