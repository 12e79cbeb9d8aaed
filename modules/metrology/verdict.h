// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/acceptance_zone.h"

#include <array>

namespace clew::metrology {

/// What a result proves.
enum class Verdict {
    NotJudged,
    Conforms,
    DoesNotConform,
    NotProven, ///< between: measure better, or review; never accept silently
};
constexpr auto namesOf(Verdict)
{
    return std::array{"not judged", "conforms", "does not conform", "not proven"};
}

/// A result and what it is to be judged by; the value is the unrounded one, in steps.
struct JudgingCase
{
    std::int64_t value = 0;
    SpecificationLimits limits;
    DecisionRule rule = iso14253Rule();
    std::optional<StatedUncertainty> uncertainty;
    bool mustStateUncertainty = false; ///< the plan refuses a judgement without it
};

/// A verdict with all that it rests on.
struct JudgedResult
{
    Verdict verdict = Verdict::NotJudged;
    DecisionRule rule; ///< the one that was used: simple acceptance where no uncertainty is stated
    AcceptanceZone zone;
    std::optional<double> p;       ///< conformance probability; absent without an uncertainty
    bool uncertaintyStated = true; ///< "uncertainty not stated" is printed beside the verdict where it is false
    QString because;               ///< why it was not judged, or the value can't be
};

/// Compares whole steps: (1) within the acceptance limits, these included: conforms; (2) beyond a rejection limit: does
/// not conform; (3) otherwise: not proven. p informs and decides nothing. Without an uncertainty simple acceptance
/// judges, marked so, unless the plan refuses that; limits that say nothing make the result "not judged". A value below
/// nature's limit does not conform, and has no p: no normal distribution about it is of this kind.
/// Invalid for an uncertainty or rule that is none.
Result<JudgedResult> judge(const JudgingCase& question);

/// The comparison alone, for zones that were made once and are used many times.
Verdict verdictIn(const AcceptanceZone& zone, std::int64_t value);

} // namespace clew::metrology
