// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "charts/canvas.h"

#include <QStringList>

namespace clew::charts {

/// One number of each category, joined by a line.
struct CategoryLine
{
    QString name;
    std::vector<double> values; ///< one of each category
};

/// Values over parts or persons: single ones as marks, means as lines. Of a gauge study: by part and by operator the
/// values with their mean; the interaction as one line of each operator over the parts.
struct CategoryChart
{
    QString title;
    QString unit;
    QString below;
    QStringList categories;
    std::vector<CategoryLine> lines;
    std::vector<Point> marks; ///< x is the category, from 1
};

/// Lines are told apart by their dashes, and named below where there are several. Invalid without categories, for a
/// line that has not one value of each, a mark beyond them, a number that is not finite, and too small an area.
Result<> drawCategoryChart(Canvas& canvas, const Area& area, const CategoryChart& chart);

/// Bars side by side: of a gauge study the shares of each component of variation.
struct BarGroups
{
    QString title;
    QString unit;
    QStringList categories;
    std::vector<CategoryLine> series; ///< up to four, of values from 0 up
    double reference = 0;             ///< a line across, 0 = none
};

/// Invalid as above, and for a negative value or a fifth series.
Result<> drawBarGroups(Canvas& canvas, const Area& area, const BarGroups& groups);

} // namespace clew::charts
