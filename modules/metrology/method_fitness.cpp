// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/method_fitness.h"

#include "metrology/combined_uncertainty.h"
#include "metrology/ratios.h"

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

/// A lower acceptance limit that nature sets, or no upper one above it, leaves no value to prove.
bool leavesNothing(const AcceptanceZone& zone, const SpecificationLimits& limits)
{
    return zone.isClosed || (limits.lowerIsPhysical && limits.lower && zone.upper && *zone.upper <= *limits.lower);
}

std::optional<std::int64_t> widthOf(const std::optional<std::int64_t>& lower, const std::optional<std::int64_t>& upper)
{
    return lower && upper ? std::optional(*upper - *lower) : std::nullopt;
}

Result<bool> provesSomething(const SpecificationLimits& limits, const DecisionRule& rule, const AcceptanceZone& zone,
                             const StatedUncertainty& uncertainty)
{
    if (rule.guard != GuardBand::None)
        return !leavesNothing(zone, limits);
    return !leavesNothing(TRY(acceptanceZone(limits, iso14253Rule(), uncertainty)), limits);
}

} // namespace

Result<MethodUncertainty> methodUncertainty(ReadingsAlike planned, MadeOf madeOf)
{
    for (QString& owner : planned.use.owners) {
        if (owner.isEmpty())
            owner = QStringLiteral("planned");
    }
    InfluenceNames names;
    const MeasuredValue value = TRY(budgetedResult({planned}, madeOf, names));
    const ExpandedUncertainty stated = TRY(expanded(value.uncertainty(), Coverage::TwoSigma));
    constexpr double wholeStep = 1e-6; // a U within this of a whole step is that step
    return MethodUncertainty{std::int64_t(std::ceil(stated.U * picometresPerMicrometre - wholeStep)), stated.k,
                             stated.degreesOfFreedom};
}

std::optional<ProcessSpread> processOfCpk(const SpecificationLimits& limits, double cpk, double meanShare)
{
    const auto width = widthOf(limits.lower, limits.upper);
    if (!width || !(cpk > 0) || !(meanShare >= 0 && meanShare <= 1))
        return std::nullopt;
    const auto tolerance = static_cast<double>(*width);
    const double toUpper = (1 - meanShare) * tolerance;
    const double toNearer = limits.lowerIsPhysical ? toUpper : std::min(toUpper, meanShare * tolerance);
    if (!(toNearer > 0))
        return std::nullopt;
    return ProcessSpread{static_cast<double>(*limits.lower) + meanShare * tolerance, toNearer / (3 * cpk)};
}

std::optional<double> MethodFitness::zoneShare() const
{
    if (!tolerance || !zoneWidth || *tolerance <= 0)
        return std::nullopt;
    return static_cast<double>(*zoneWidth) / static_cast<double>(*tolerance);
}

Result<MethodFitness> methodFitness(const SpecificationLimits& limits, const DecisionRule& rule,
                                    const StatedUncertainty& uncertainty, const std::optional<ProcessSpread>& process)
{
    MethodFitness fitness;
    fitness.zone = TRY(acceptanceZone(limits, rule, uncertainty));
    fitness.provesTolerance = TRY(provesSomething(limits, rule, fitness.zone, uncertainty));
    fitness.tolerance = widthOf(limits.lower, limits.upper);
    const auto from = limits.lowerIsPhysical ? limits.lower : fitness.zone.lower;
    const bool isNothing = leavesNothing(fitness.zone, limits);
    fitness.zoneWidth = isNothing && fitness.tolerance ? 0 : widthOf(from, fitness.zone.upper);
    if (fitness.tolerance && *fitness.tolerance > 0)
        fitness.tur = TRY(testUncertaintyRatio(static_cast<double>(*fitness.tolerance), uncertainty.k * uncertainty.u));
    if (process) {
        AcceptanceZone asked = fitness.zone;
        asked.isClosed = isNothing;
        fitness.risk = TRY(globalRisk(limits, asked, *process, uncertainty.u));
    }
    return fitness;
}

} // namespace clew::metrology
