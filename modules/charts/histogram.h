// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "charts/canvas.h"

#include <optional>

namespace clew::charts {

/// How often values fall into classes of equal width; a value on a boundary belongs to the upper class, the greatest to
/// the last.
struct Classes
{
    double from = 0;
    double width = 1;
    std::vector<std::size_t> counts;
};

/// ⌈log2 n⌉ + 1 classes (Sturges 1926) from the least to the greatest value; one where all are equal. Invalid without
/// values and for one that is not finite.
Result<Classes> classesOf(std::span<const double> values);

struct Histogram
{
    QString title;
    QString unit;
    std::vector<double> values;
    std::optional<double> lowerSpecification;
    std::optional<double> upperSpecification;
    std::vector<Point> curve; ///< a model's values and expected numbers per class; empty = none
};

/// Invalid as classesOf, for limits and curves that are not finite, and too small an area.
Result<> drawHistogram(Canvas& canvas, const Area& area, const Histogram& histogram);

/// Sorted values against the normal scores of their ranks, and the line of a normal population.
struct ProbabilityPlot
{
    QString title;
    QString unit;
    std::vector<double> values;
    std::vector<double> scores; ///< one of each value
    double mean = 0;
    double deviation = 0; ///< above 0
};

/// Invalid for unequal numbers of values and scores, and as drawHistogram.
Result<> drawProbabilityPlot(Canvas& canvas, const Area& area, const ProbabilityPlot& plot);

} // namespace clew::charts
