// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/sample.h"

#include <optional>

namespace clew::metrology {

// Statistics of one sample, in the unit of its values. All fail with Invalid for too few values and for one that is not
// finite. Sums are compensated and taken in two passes, so the digits of the result are those of the values: where a
// value such as 10000000.2 has no exact double, the double's own error (1e-9 here) is the bound. Whoever has decimals
// gives the exact deviations from one of them and adds it to the mean.

/// x̄ = Σx / n, n ≥ 1.
Result<double> mean(Values values);
/// s = √(Σ(x - x̄)² / (n - 1)), n ≥ 2.
Result<double> standardDeviation(Values values);
/// r₁ = Σ(xᵢ - x̄)(xᵢ₊₁ - x̄) / Σ(x - x̄)², n ≥ 2; fails where all values are equal. NIST StRD, univariate.
Result<double> lagOneAutocorrelation(Values values);

/// The middle value, or the mean of the two middle ones; n ≥ 1.
Result<double> median(Values values);
/// The value at rank p (n + 1) of the sorted sample, interpolated, the outermost values beyond them; 0 < p < 1.
/// NIST/SEMATECH e-Handbook 7.2.6.2; type 6 of Hyndman and Fan (1996).
Result<double> percentile(Values values, double p);
/// Largest less smallest, n ≥ 1.
Result<double> range(Values values);

/// What a list of numbers has to say before any model.
struct Description
{
    std::size_t n = 0;
    double mean = 0;
    double s = 0;
    std::optional<double> lagOne; ///< none where all values are equal
    double least = 0;
    double median = 0;
    double greatest = 0;
};

/// n ≥ 2.
Result<Description> describe(Values values);

} // namespace clew::metrology
