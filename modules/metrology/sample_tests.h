// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/sample.h"

#include <optional>

namespace clew::metrology {

// Tests that inform: no function of this room changes a value, a model or a method by their outcome.

/// Anderson-Darling's test of a normal population whose mean and deviation are those of the sample.
struct NormalityTest
{
    double aSquared = 0;
    double adjusted = 0; ///< A²* = A² (1 + 0.75/n + 2.25/n²)
    double pValue = 0;   ///< of values at least this far from normal, were the population normal
};

/// Eight values or more that are not all equal. Stephens' p: D'Agostino & Stephens, Goodness-of-Fit Techniques (1986),
/// table 4.9.
Result<NormalityTest> normalityTest(Values values);

/// Which end is suspected before the values were seen.
enum class OutlierSide { Either, Upper, Lower };

/// Grubbs' test of one outlier in a normal population.
struct OutlierTest
{
    double g = 0;          ///< |suspect - x̄| / s
    double critical = 0;   ///< g beyond it is rarer than the significance
    std::size_t place = 0; ///< of the suspect in the sample, from 0; the first of equal ones
    bool isOutlier = false;
};

/// Three values or more that are not all equal; significance 0.05 unless told. NIST/SEMATECH e-Handbook 1.3.5.17.1.
Result<OutlierTest> grubbsTest(Values values, OutlierSide side = OutlierSide::Either, double significance = 0.05);

/// What is left of an observed spread without the measurement's part: σp² = s² - u². Both are reported, and nothing is
/// subtracted from an index in silence.
struct SpreadParts
{
    double observed = 0;
    double measurement = 0;        ///< u of one value, the same unit
    std::optional<double> process; ///< none where u explains all that is seen
};

/// Invalid for a negative or infinite deviation.
Result<SpreadParts> separateSpread(double observed, double measurement);

} // namespace clew::metrology
