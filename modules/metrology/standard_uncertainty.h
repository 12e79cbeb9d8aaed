// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <array>
#include <limits>
#include <span>

namespace clew::metrology {

/// A standard uncertainty u and how well it is known, ν. An infinite ν means: known exactly.
/// Its unit is that of what it was made from.
struct StandardUncertainty
{
    double u = 0;
    double degreesOfFreedom = std::numeric_limits<double>::infinity();
};

/// How the values inside a half width a lie: u = a / divisor. Source: GUM (JCGM 100:2008) 4.3.7 to 4.3.9.
enum class Spread {
    Rectangular, ///< anywhere alike: sqrt 3
    Triangular,  ///< rather in the middle: sqrt 6
    UShaped,     ///< rather at the ends, as what swings like a sine does: sqrt 2
};
constexpr auto namesOf(Spread)
{
    return std::array{"rectangular", "triangular", "u-shaped"};
}

/// The arithmetic mean and the sample standard deviation (n - 1), by two passes. Invalid below two values.
/// Source: GUM 4.2.1 and 4.2.2.
struct Sample
{
    double mean = 0;
    double standardDeviation = 0;
};
Result<Sample> sampleOf(std::span<const double> values);

/// Type A of the mean of these readings: u = s / sqrt n, ν = n - 1. Invalid below two readings and where all are equal,
/// which proves nothing but the display's resolution. Source: GUM 4.2.3.
Result<StandardUncertainty> typeA(std::span<const double> readings);
/// Type A of the mean of `readings` readings, with a standard deviation known from an earlier study of so many degrees
/// of freedom: u = s / sqrt n. Source: GUM 4.2.4.
Result<StandardUncertainty> typeAFromStudy(double standardDeviation, double degreesOfFreedom, int readings);

/// What a calibration certificate states: u = U / k. Invalid unless U and k are above 0. Source: GUM 4.3.3.
Result<StandardUncertainty> fromCertificate(double expandedUncertainty, double coverageFactor,
                                            double degreesOfFreedom = std::numeric_limits<double>::infinity());
/// The same where the certificate states a coverage probability (0.95) in place of k: k is the two-sided quantile of
/// Student's t for ν. Source: GUM 4.3.4 and G.3.
Result<StandardUncertainty> fromCertificateCoverage(double expandedUncertainty, double coverage,
                                                    double degreesOfFreedom = std::numeric_limits<double>::infinity());

/// Values known to lie within ±a. A half width of 0 is refused.
Result<StandardUncertainty> fromHalfWidth(double halfWidth, Spread spread);
/// A display that shows whole multiples of q: u = q / sqrt 12. Source: GUM F.2.2.1.
Result<StandardUncertainty> fromResolution(double resolution);

/// ν of a u that is itself uncertain by a fraction: ν = 1 / (2 r²), so that 25 % means 8. Source: GUM G.4.2, (G.3).
Result<double> degreesOfFreedomOf(double relativeUncertaintyOfU);

} // namespace clew::metrology
