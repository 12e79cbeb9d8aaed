// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/sample.h"

#include <vector>

namespace clew::metrology {

/// One chart's lines, in the unit of what is plotted. They are values: whoever keeps them charts later points against
/// them as they are, and they never move with a point.
struct ControlLimits
{
    double centre = 0;
    double sigma = 0; ///< standard deviation of one plotted point; the limits lie 3 of it away, the lower one not
                      ///< below 0 on a chart of spread
    double lower = 0;
    double upper = 0;
};

/// How the deviation within subgroups was estimated: it is printed beside every Cp.
enum class WithinEstimator {
    MovingRange,              ///< MR̄/d2(2) of neighbours
    AverageRange,             ///< R̄/d2
    AverageStandardDeviation, ///< s̄/c4
    Pooled,                   ///< √(Σs²/k)
};

/// A pair of charts, of location (values or means) and of spread (moving range, range or s), from the values of a base
/// period.
struct ControlChart
{
    WithinEstimator estimator = WithinEstimator::MovingRange;
    int subgroupSize = 1;
    std::size_t values = 0; ///< of the base period
    ControlLimits location;
    ControlLimits spread;
    double sigmaWithin = 0; ///< of single values
    std::vector<double> locationPoints;
    std::vector<double> spreadPoints; ///< one fewer than values where moving ranges are charted
};

// NIST/SEMATECH e-Handbook 6.3.2; ISO 7870-2. All fail with Invalid where values are missing, not finite, or do not
// fill their last subgroup, and where there is no spread at all: such a chart would call every later point a signal.

/// x̄ ± 3 MR̄/d2(2); the range's upper limit is D4(2) MR̄. Three values or more.
Result<ControlChart> individualsChart(Values values);
/// X̿ ± A2 R̄; D3 R̄ … D4 R̄. `values` are subgroups one after another; two subgroups or more.
Result<ControlChart> averageRangeChart(Values values, int subgroupSize);
/// X̿ ± A3 s̄; B3 s̄ … B4 s̄.
Result<ControlChart> averageDeviationChart(Values values, int subgroupSize);

/// The deviation within subgroups and the degrees of freedom it is worth.
struct WithinDeviation
{
    WithinEstimator estimator = WithinEstimator::MovingRange;
    double sigma = 0;
    double freedom = 0;
};

/// Moving ranges want subgroupSize 1, the others 2 or more. The freedom is k (m - 1) for Pooled and Patnaik's for the
/// others; for moving ranges it takes in that neighbouring ranges share a value.
Result<WithinDeviation> withinDeviation(Values values, int subgroupSize, WithinEstimator estimator);

/// In words, as it is printed: "MR̄/d2".
QString estimatorText(WithinEstimator estimator);

} // namespace clew::metrology
