// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"

namespace clew::domain {

/// Why a piece is not yet to be measured: it has not the plate's temperature, or nobody knows.
enum class SettlingCause {
    TemperatureNotRecorded, ///< the plan limits it
    OutsideLimits,          ///< piece or plate is too cold or too warm
    Difference,             ///< between piece and plate
    MomentNotRecorded,      ///< the plan asks for a time since the last cut or wash
    Soaking,                ///< that time is not over
};
constexpr auto namesOf(SettlingCause)
{
    return std::array{"temperature_not_recorded", "outside_limits", "difference", "moment_not_recorded", "soaking"};
}

struct SettlingHold
{
    SettlingCause cause = SettlingCause::Soaking;
    QString what;                 ///< in the middle of a sentence: "the piece differs from the plate by 0.8 K, …"
    std::optional<Instant> until; ///< of Soaking
};

/// What holds a measurement by this plan, of the conditions as recorded; empty where piece and plate have settled, the
/// plan asks for nothing, or a person has given a reason why it is measured all the same. Temperatures in degC; a limit
/// itself is within.
QList<SettlingHold> settlingHolds(const PlanItem& plan, const Inspection& recorded, Instant now);

/// The conditions that the plan wants recorded and nobody has, by the plan's names. "part temperature" and
/// "plate temperature" are the temperatures recorded; any other stands as name=value, in either case of letters.
QStringList unrecordedConditions(const PlanItem& plan, const Inspection& recorded);

} // namespace clew::domain
