// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/acceptance_zone.h"
#include "metrology/budgeted_result.h"
#include "metrology/global_risk.h"

namespace clew::metrology {

/// The U a method has, known before anything is measured: k u of its budget, rounded up to a whole step.
struct MethodUncertainty
{
    std::int64_t expanded = 0; ///< U in picometres
    double k = 2;
    double degreesOfFreedom = 0;
};

/// U of what is made of readings that are planned alike, with 95.45 % coverage by its effective degrees of freedom; a
/// judgement later finds the same (budgetedResult). Owners that the use does not name are filled in: before the
/// measurement nobody knows which gauge it will be, only that there is one.
/// Invalid where a quantity that a term needs is missing.
Result<MethodUncertainty> methodUncertainty(ReadingsAlike planned, MadeOf madeOf);

/// A process of that Cpk whose mean lies so far into the tolerance, from its lower end (0) to its upper (1): its
/// deviation is a third of the way to the nearer limit, by Cpk. Nature's bound is an end and no limit. In steps.
/// Nothing where a side is open, or where the mean lies on a limit.
std::optional<ProcessSpread> processOfCpk(const SpecificationLimits& limits, double cpk, double meanShare);

/// What a method leaves of a tolerance.
struct MethodFitness
{
    AcceptanceZone zone;                   ///< of the rule
    bool provesTolerance = false;          ///< some value within the limits can be proven to conform
    std::optional<std::int64_t> tolerance; ///< T in steps, from nature's bound where that is the lower one
    std::optional<std::int64_t> zoneWidth; ///< that T has left, in steps; 0 where nothing can be proven
    std::optional<double> tur;             ///< T / (2 U)
    std::optional<GlobalRisk> risk;        ///< at the expected process

    /// 0 to 1; nothing where one side is open.
    std::optional<double> zoneShare() const;
};

/// A zone that lies below nature's bound proves nothing. A rule without a guard band accepts whatever is within the
/// limits; whether the method proves anything is then asked as ISO 14253-1 asks it. Invalid for limits, rules,
/// uncertainties and processes that are.
Result<MethodFitness> methodFitness(const SpecificationLimits& limits, const DecisionRule& rule,
                                    const StatedUncertainty& uncertainty, const std::optional<ProcessSpread>& process);

} // namespace clew::metrology
