// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_impact.h"
#include "domain/suspect_gauges.h"

namespace clew::domain {

/// Within the limit, this included. Invalid where deviation or limit is no number, or the limit is below 0.
Result<bool> isWithinLimit(const MasterCheck& check);

enum class BracketState { Stands, Falls, Open };
constexpr auto namesOf(BracketState)
{
    return std::array{"stands", "falls", "open"};
}

/// What a comparative gauge measured between two master checks: it stands when both are within their limits, falls when
/// one is not, and is open until the second is made.
struct MasteringBracket
{
    GaugeId gauge;
    GaugeId master; ///< of the check that opened it
    TimeSpan when;  ///< an open one ends now
    BracketState state = BracketState::Open;
};

/// The brackets of one gauge, from its checks in any order. What was measured before the first check lies in none.
Result<QList<MasteringBracket>> bracketsOf(QList<MasterCheck> checksOfOneGauge, Instant now);

} // namespace clew::domain
