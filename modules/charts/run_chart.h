// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "charts/canvas.h"

#include <optional>

namespace clew::charts {

/// Points in their order with the lines they are watched by.
struct RunChart
{
    QString title;
    QString unit;
    QString below; ///< under the axis: what the points are
    std::vector<double> points;
    double centre = 0;
    double lower = 0; ///< control limits
    double upper = 0;
    std::optional<double> lowerSpecification;
    std::optional<double> upperSpecification;
    std::vector<std::size_t> signalPoints; ///< from 0
};

/// Points joined by a line, those with a signal marked; limits dashed, specification limits dotted, the centre drawn
/// through. Invalid without points, for a number that is not finite, a signal beyond the points, and too small an area.
Result<> drawRunChart(Canvas& canvas, const Area& area, const RunChart& chart);

/// Location above spread, as X̄ and R or individuals and moving range: the upper takes three fifths of the height.
Result<> drawChartPair(Canvas& canvas, const Area& area, const RunChart& location, const RunChart& spread);

} // namespace clew::charts
