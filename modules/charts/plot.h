// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/axis.h"
#include "charts/canvas.h"

#include <QStringList>

namespace clew::charts {

/// The part of a chart inside its axes.
struct Plot
{
    Area area;
    Scale x;
    Scale y;

    Point at(double valueX, double valueY) const { return {x.at(valueX), y.at(valueY)}; }
    void horizontal(Canvas& canvas, double value, const Pen& pen) const;
    void vertical(Canvas& canvas, double value, const Pen& pen) const;
};

/// What stands around it.
struct PlotWords
{
    QString title;
    QString below;               ///< under the x axis
    QString unit;                ///< above the y axis
    bool countsX = false;        ///< the x axis counts: no marks between whole numbers
    QStringList categories = {}; ///< these stand at 1, 2, … under the x axis, in place of numbers
};

inline constexpr double labelSize = 2.5; ///< mm

/// Draws title, frame, grid and labels into the area and gives what is left inside; the left margin follows the widest
/// label. Invalid where the area is too small for a chart (25 mm by 20 mm).
Result<Plot> drawPlot(Canvas& canvas, const Area& area, const Interval& x, const Interval& y, const PlotWords& words);

/// A short mark of a point: a square of 1 mm.
void drawMark(Canvas& canvas, Point centre, Ink ink);

} // namespace clew::charts
