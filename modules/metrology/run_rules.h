// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/control_chart.h"

#include <vector>

namespace clew::metrology {

/// What a chart's points may show that chance seldom does. The number in Nelson's list (1984) stands beside each; the
/// Western Electric handbook (1956) has the first, second, fifth and sixth. σ is of the plotted points.
enum class RunRule {
    BeyondLimits,   ///< 1: one point beyond 3σ
    SameSide,       ///< 2: so many in a row on one side of the centre line
    Steady,         ///< 3: so many in a row steadily rising or falling
    Alternating,    ///< 4: 14 in a row going up and down in turn
    TwoOfThree,     ///< 5: 2 of 3 in a row beyond 2σ on the same side
    FourOfFive,     ///< 6: 4 of 5 in a row beyond 1σ on the same side
    HuggingCentre,  ///< 7: 15 in a row within 1σ
    AvoidingCentre, ///< 8: 8 in a row beyond 1σ on either side
};

/// Which rules are on. Points are counted, not steps: six steadily rising points have five rises.
struct RunRules
{
    std::vector<RunRule> rules;
    int sameSide = 9;
    int steady = 6;
};

/// All eight; 9 on one side.
RunRules nelsonRules();
/// 1, 2 with 8 on one side, 5, 6.
RunRules westernElectricRules();
/// 1, 2 and 3 with 7 points each (AIAG SPC).
RunRules aiagRules();

/// A rule that a point completes. Each point that ends such a run signals anew, so a lasting shift keeps signalling.
struct RunSignal
{
    RunRule rule = RunRule::BeyondLimits;
    std::size_t point = 0; ///< from 0
    friend bool operator==(const RunSignal&, const RunSignal&) = default;
};

/// In the order of the points, then of Nelson's list. A point on a line is not beyond it, and one on the centre line
/// breaks a run on either side of it; "on" is within 1e-9 σ, so that 10.6 is on 10 + 3 × 0.2. Fails with Invalid for a
/// point that is not finite and for limits without a sigma above 0. Rules 2 to 8 suppose points of one size of
/// subgroup, independent and roughly symmetric: they are not meant for ranges.
Result<std::vector<RunSignal>> runSignals(Values points, const ControlLimits& limits, const RunRules& rules);

/// Nelson's number, 1 to 8.
int nelsonNumber(RunRule rule);

} // namespace clew::metrology
