// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/sample.h"

#include <optional>
#include <vector>

namespace clew::metrology {

/// One line of an analysis of variance table; the sum of squares is in the square of the values' unit.
struct VarianceSource
{
    double sumOfSquares = 0;
    double freedom = 0;
    double meanSquare = 0;
};

/// y = μ + group + error.
struct OneWayAnalysis
{
    VarianceSource between;
    VarianceSource within;
    std::optional<double> f;      ///< none where no group has any spread
    std::optional<double> pValue; ///< of no difference between the groups
    double rSquared = 0;          ///< share of the total explained by the groups; 0 where there is no spread at all
    double residualDeviation = 0; ///< √(mean square within)
};

/// Two groups or more of one value or more each, with a value more than there are groups. Invalid otherwise.
/// NIST/SEMATECH e-Handbook 7.4.3. Deviations are taken from compensated means, so a common offset costs only the
/// digits that the values themselves lost when they were rounded to doubles.
Result<OneWayAnalysis> oneWayAnalysis(std::span<const std::vector<double>> groups);

} // namespace clew::metrology
