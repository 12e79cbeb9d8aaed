// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/conformance.h"

#include "metrology/distributions.h"
#include "metrology/input_checks.h"

#include <limits>

namespace clew::metrology {

namespace {

/// Exact as far as the difference is: both may be 64 bits long.
double distanceInU(std::int64_t limit, std::int64_t value, double u)
{
    return static_cast<double>(static_cast<__int128>(limit) - value) / u;
}

} // namespace

Result<double> conformanceProbability(std::int64_t value, const SpecificationLimits& limits, double u)
{
    TRY(requireLimits(limits));
    TRY(requirePositive(u, QStringLiteral("The standard uncertainty")));
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto lower = limits.specifiedLower();
    const double below = lower ? distanceInU(*lower, value, u) : -infinity;
    const double above = limits.upper ? distanceInU(*limits.upper, value, u) : infinity;
    // Of the two tails the smaller keeps its digits.
    return below > 0 ? normalUpperTail(below) - normalUpperTail(above) : normalCdf(above) - normalCdf(below);
}

} // namespace clew::metrology
