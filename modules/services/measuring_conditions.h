// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"

namespace clew::services {

/// What is known of a measurement beside its readings, and what the plan asks of it. What it points to outlives it.
struct MeasuringConditions
{
    const domain::PlanItem* plan = nullptr; ///< of the inspection's own plan; none: the released final plan's
    std::optional<metrology::CompensatedBy> correctedTo20;
    std::optional<Decimal> partTemperature;  ///< degC
    std::optional<Decimal> plateTemperature; ///< degC
    /// All results of the inspection: a tolerance may widen with the size of its feature.
    const QList<domain::CharacteristicResult>* results = nullptr;
    /// The inspection: its readings may lie in a mastering bracket that fell, its unit's size stand in another one.
    const domain::Inspection* inspection = nullptr;
};

/// Of one characteristic in an inspection.
MeasuringConditions conditionsOf(const domain::Inspection& inspection, const domain::InspectionPlan* plan,
                                 domain::CharacteristicId characteristic,
                                 const QList<domain::CharacteristicResult>& results);

} // namespace clew::services
