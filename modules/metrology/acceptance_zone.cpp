// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/acceptance_zone.h"

#include "base/checked.h"
#include "metrology/distributions.h"
#include "metrology/input_checks.h"

#include <boost/math/tools/roots.hpp>

#include <cmath>

namespace clew::metrology {

namespace {

constexpr double noiseSteps = 1e-6;

/// Where a monotonic function is 0 between two places of different sign.
template<typename Function>
double rootBetween(Function function, double low, double high)
{
    boost::uintmax_t steps = 200;
    const auto found =
        boost::math::tools::toms748_solve(function, low, high, boost::math::tools::eps_tolerance<double>(52), steps);
    return (found.first + found.second) / 2;
}

struct GuardBands
{
    std::optional<double> acceptance; ///< in steps; absent = closed
    double rejection = 0;
};

Result<GuardBands> guardBands(const SpecificationLimits& limits, const DecisionRule& rule,
                              const StatedUncertainty& uncertainty)
{
    if (rule.guard == GuardBand::MultipleOfU) {
        const double guard = rule.amount * uncertainty.k * uncertainty.u;
        return GuardBands{guard, guard};
    }
    std::optional<double> toleranceInU;
    if (const auto width = toleranceWidth(limits))
        toleranceInU = *width / uncertainty.u;
    GuardBands bands;
    if (const auto guard = TRY(acceptanceGuardInU(rule.amount, toleranceInU)))
        bands.acceptance = *guard * uncertainty.u;
    bands.rejection = TRY(rejectionGuardInU(rule.amount, toleranceInU)) * uncertainty.u;
    return bands;
}

Result<std::int64_t> wholeSteps(double guard)
{
    constexpr double most = 4e18;
    if (!(guard < most))
        return fail(Error::Code::Invalid, QStringLiteral("The uncertainty is beyond what can be measured."));
    const double nearest = std::round(guard);
    return static_cast<std::int64_t>(std::fabs(guard - nearest) <= noiseSteps ? nearest : std::ceil(guard));
}

Result<std::optional<std::int64_t>> shifted(std::optional<std::int64_t> limit, std::int64_t steps)
{
    if (!limit)
        return std::optional<std::int64_t>();
    const auto sum = checkedSum(*limit, steps);
    if (!sum)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A limit with its guard band is beyond what can be measured."));
    return sum;
}

} // namespace

Result<> requireUncertainty(const StatedUncertainty& uncertainty)
{
    TRY(requirePositive(uncertainty.u, QStringLiteral("The standard uncertainty")));
    return requirePositive(uncertainty.k, QStringLiteral("The coverage factor"));
}

Result<std::optional<double>> acceptanceGuardInU(double probability, std::optional<double> toleranceInU)
{
    const double oneSided = TRY(normalQuantile(probability));
    if (!toleranceInU)
        return std::optional(oneSided);
    TRY(requireNotNegative(*toleranceInU, QStringLiteral("The tolerance")));
    const double width = *toleranceInU;
    const auto excess = [&](double guard) { return normalCdf(guard) - normalCdf(guard - width) - probability; };
    const double middle = width / 2;
    if (excess(middle) < 0)
        return std::optional<double>();
    if (excess(oneSided) >= 0 || middle <= oneSided)
        return std::optional(std::fmin(oneSided, middle));
    return std::optional(rootBetween(excess, oneSided, middle));
}

Result<double> rejectionGuardInU(double probability, std::optional<double> toleranceInU)
{
    const double oneSided = TRY(normalQuantile(probability));
    if (!toleranceInU)
        return oneSided;
    TRY(requireNotNegative(*toleranceInU, QStringLiteral("The tolerance")));
    const auto excess = [&](double guard) {
        return normalCdf(-guard) - normalCdf(-(guard + *toleranceInU)) - (1 - probability);
    };
    if (excess(0) <= 0)
        return 0.0;
    return excess(oneSided) < 0 ? rootBetween(excess, 0.0, oneSided) : oneSided;
}

Result<AcceptanceZone> acceptanceZone(const SpecificationLimits& limits, const DecisionRule& rule,
                                      const std::optional<StatedUncertainty>& uncertainty)
{
    TRY(requireLimits(limits));
    TRY(requireRule(rule));
    if (uncertainty)
        TRY(requireUncertainty(*uncertainty));
    const auto lower = limits.specifiedLower();
    if (rule.guard == GuardBand::None)
        return AcceptanceZone{lower, limits.upper, lower, limits.upper, false};
    if (!uncertainty)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The rule %1 needs the measurement's uncertainty.").arg(rule.name));
    const GuardBands bands = TRY(guardBands(limits, rule, *uncertainty));
    const std::int64_t outward = TRY(wholeSteps(bands.rejection));
    AcceptanceZone zone;
    zone.rejectBelow = TRY(shifted(lower, -outward));
    zone.rejectAbove = TRY(shifted(limits.upper, outward));
    zone.isClosed = !bands.acceptance;
    if (zone.isClosed)
        return zone;
    const std::int64_t inward = TRY(wholeSteps(*bands.acceptance));
    zone.lower = TRY(shifted(lower, inward));
    zone.upper = TRY(shifted(limits.upper, -inward));
    if (zone.lower && zone.upper && *zone.lower > *zone.upper) {
        zone.lower = zone.upper = std::nullopt;
        zone.isClosed = true;
    }
    return zone;
}

} // namespace clew::metrology
