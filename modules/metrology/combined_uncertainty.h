// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/standard_uncertainty.h"

#include <array>
#include <span>

namespace clew::metrology {

/// One independent input of a measurement: its u, and how the result follows it (c = ∂y/∂x, in units of y per unit of
/// x).
struct Component
{
    StandardUncertainty input;
    double sensitivity = 1;
};

/// u_c = sqrt Σ (c u)² of independent inputs, and ν_eff = u_c⁴ / Σ ((c u)⁴ / ν) by Welch and Satterthwaite.
/// In the unit of the result. Invalid without a component, for a negative u, and where anything is not finite.
/// Source: GUM 5.1.2 (10) and G.4.1 (G.2b). Inputs that share a cause are not independent: see measured_value.h.
Result<StandardUncertainty> combined(std::span<const Component> components);

/// How much of the possible values an expanded uncertainty is to hold.
enum class Coverage {
    TwoSigma, ///< 95.45 %, as accredited laboratories state it: k = 2 for many degrees of freedom
    P95,      ///< 95 %
    P99,
};
constexpr auto namesOf(Coverage)
{
    return std::array{"95.45", "95", "99"};
}
double probabilityOf(Coverage coverage);

/// k so that y ± k u holds the value with that probability: the two-sided quantile of Student's t. ν is cut down to a
/// whole number first, which is the safe side. Invalid below ν = 1. Source: GUM G.4.1 and G.6.4.
Result<double> coverageFactor(double degreesOfFreedom, Coverage coverage);

/// U = k u, in the unit of u.
struct ExpandedUncertainty
{
    double U = 0;
    double k = 0;
    double degreesOfFreedom = 0;
};
Result<ExpandedUncertainty> expanded(const StandardUncertainty& uncertainty, Coverage coverage);

} // namespace clew::metrology
