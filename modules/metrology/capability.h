// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/control_chart.h"

#include <optional>

namespace clew::metrology {

/// A two-sided confidence interval, or a one-sided bound where a limit is missing.
struct ConfidenceInterval
{
    double lower = 0;
    double upper = 0;
};

/// What the drawing asks, in the unit of the values. A physical bound such as 0 of a roundness is no limit.
struct CapabilityLimits
{
    std::optional<double> lower;
    std::optional<double> upper;
    std::optional<double> target; ///< for Cpm only
};

/// An index and what its sample leaves open.
struct CapabilityIndex
{
    double value = 0;
    ConfidenceInterval interval;
};

/// Cp, Cpk: with the deviation within subgroups (what the process could do). Pp, Ppk: with the overall deviation s
/// (n - 1) (what it did). Cp, Pp and Cpm need both limits; Cpk and Ppk of one limit are Cpu or Cpl. This is the
/// definition of AIAG SPC and of NIST/SEMATECH e-Handbook 6.1.6; ISO 22514-2 tells C from P by whether the process is
/// stable. Ppk may well be above Cpk.
struct Capability
{
    std::size_t n = 0;
    double mean = 0;
    double s = 0; ///< overall
    WithinDeviation within;
    std::optional<CapabilityIndex> cp;
    CapabilityIndex cpk;
    std::optional<CapabilityIndex> pp;
    CapabilityIndex ppk;
    std::optional<double> cpm; ///< (USL - LSL) / (6 √(s² + (x̄ - target)²))
    double level = 0.95;       ///< of the intervals
    std::size_t outside = 0;   ///< values beyond a limit
    double expectedPpm = 0;    ///< beyond the limits in a normal population of this mean and s
    bool isIndicative = false; ///< too few values (below 25) for more than an indication
};

inline constexpr std::size_t fewestForCapability = 25;

/// Of a normal characteristic. Single values (subgroupSize 1) take moving ranges; subgroups stand one after another.
/// Fails with Invalid without a limit, for limits out of order, below 3 values, and where there is no spread.
Result<Capability> capability(Values values, const CapabilityLimits& limits, int subgroupSize,
                              WithinEstimator estimator, double level = 0.95);

/// Ĉ √(χ²(α/2; ν)/ν) … Ĉ √(χ²(1-α/2; ν)/ν), ν the freedom of the deviation in Ĉ.
Result<ConfidenceInterval> cpInterval(double cp, double freedom, double level = 0.95);
/// Bissell (1990): Ĉ ± z √(1/(9n) + Ĉ²/(2ν)).
Result<ConfidenceInterval> cpkInterval(double cpk, std::size_t n, double freedom, double level = 0.95);
/// The index a sample of n must show so that Bissell's one-sided lower limit is `wanted`; freedom n - 1.
Result<double> neededCpk(double wanted, std::size_t n, double level = 0.95);

/// Parts per million beyond one limit 3C deviations away: 10⁶ Φ(-3C).
double ppmBeyond(double index);

} // namespace clew::metrology
