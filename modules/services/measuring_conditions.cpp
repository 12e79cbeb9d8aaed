// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/measuring_conditions.h"

namespace clew::services {

MeasuringConditions conditionsOf(const domain::Inspection& inspection, const domain::InspectionPlan* plan,
                                 domain::CharacteristicId characteristic,
                                 const QList<domain::CharacteristicResult>& results)
{
    MeasuringConditions conditions;
    conditions.plan = domain::planItem(plan, characteristic);
    conditions.correctedTo20 = inspection.corrected_to_20;
    conditions.partTemperature = inspection.part_temperature;
    conditions.plateTemperature = inspection.plate_temperature;
    conditions.results = &results;
    conditions.inspection = &inspection;
    return conditions;
}

} // namespace clew::services
