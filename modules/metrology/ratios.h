// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

namespace clew::metrology {

// How a tolerance compares with what measures it. T is the full width of a two-sided tolerance; all lengths of one call
// are in the same unit. Each fails with Invalid for a width, deviation or uncertainty that is not above 0.

/// TUR = T / (2 U). ANSI/NCSL Z540.3.
Result<double> testUncertaintyRatio(double tolerance, double expandedUncertainty);
/// TAR = T / the gauge's own tolerance, both full widths.
Result<double> testAccuracyRatio(double tolerance, double gaugeTolerance);
/// C_m = T / (4 u). JCGM 106:2012 7.6.3.
Result<double> measurementCapabilityIndex(double tolerance, double standardUncertainty);

/// A type-1 study: one part measured again and again on one gauge.
struct GaugeStudy
{
    double tolerance = 0;
    double standardDeviation = 0;
    double bias = 0;                ///< mean reading minus the reference value
    double toleranceFraction = 0.2; ///< of T that the gauge may use
    double spreadInSigma = 6;       ///< how many s the gauge uses
};
/// C_g = fraction T / (spread s); C_gk = (fraction T / 2 - |bias|) / (spread s / 2).
/// Source: VDA 5 (3rd ed.) and the motor industry's type-1 study; 1.33 is the habitual minimum of both.
struct GaugeCapability
{
    double cg = 0;
    double cgk = 0;
};
Result<GaugeCapability> gaugeCapability(const GaugeStudy& study);

} // namespace clew::metrology
