// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/capability.h"
#include "metrology/sample.h"

namespace clew::metrology {

/// How repeatability is estimated in a bias study: the methods differ, so the result names its own.
enum class BiasMethod { StandardDeviation, Range };

/// Repeated measurements of one master against its reference value, AIAG MSA 4th edition, chapter III B.
struct BiasStudy
{
    BiasMethod method = BiasMethod::StandardDeviation;
    std::size_t n = 0;
    double mean = 0;
    double bias = 0;          ///< mean - reference
    double repeatability = 0; ///< s, or R/d2*(n, 1)
    double ofMean = 0;        ///< repeatability/√n
    double t = 0;
    double freedom = 0; ///< n - 1, or that of one range of n values
    ConfidenceInterval interval;
    bool isSignificant = false; ///< the interval does not hold 0
};

/// t = bias/(σr/√n). Interval: bias ± t(ν) σr/√n, for the range method times d2/d2*. Two values or more, the range
/// method up to 50; Invalid otherwise and without spread.
Result<BiasStudy> biasStudy(Values values, double reference, BiasMethod method, double level = 0.95);

/// One measurement of a master.
struct MasterMeasurement
{
    double reference = 0;
    double value = 0;
};

/// bias = intercept + slope · reference over masters that span the range of use.
struct LinearityStudy
{
    std::size_t n = 0;
    double slope = 0;
    double intercept = 0;
    double rSquared = 0;
    double residual = 0;   ///< s of the regression, n - 2
    double tSlope = 0;     ///< of a slope of 0
    double tIntercept = 0; ///< of an intercept of 0
    double tCritical = 0;  ///< of the level
    bool slopeDiffers = false;
    bool interceptDiffers = false;
};

/// Least squares. Three measurements or more of two masters or more, not all on one line; Invalid otherwise.
Result<LinearityStudy> linearityStudy(std::span<const MasterMeasurement> measurements, double level = 0.95);

} // namespace clew::metrology
