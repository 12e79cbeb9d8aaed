// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "domain/settling.h"

namespace clew::services {

/// What a person says of the conditions of an inspection; what is left out stays.
struct ConditionsEntry
{
    std::optional<metrology::CompensatedBy> correctedTo20;
    std::optional<Decimal> partTemperature;  ///< degC
    std::optional<Decimal> plateTemperature; ///< degC
    std::optional<Instant> settlingSince;
    QStringList conditions; ///< "name=value"; a name that is there gets the new value
    QString override;       ///< why it is measured before it has settled

    bool isEmpty() const;
};

/// Invalid where a temperature is not credible, a moment lies ahead of `now`, or a condition is not name=value.
Result<> requireConditions(const ConditionsEntry& entry, Instant now);
void applyConditions(domain::Inspection& inspection, const ConditionsEntry& entry);

} // namespace clew::services
