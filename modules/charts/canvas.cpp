// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/canvas.h"

#include <array>

namespace clew::charts {

namespace {

std::array<Point, 5> cornersOf(const Area& area)
{
    return {Point{area.left, area.top}, Point{area.right(), area.top}, Point{area.right(), area.bottom()},
            Point{area.left, area.bottom()}, Point{area.left, area.top}};
}

} // namespace

void Canvas::line(Point from, Point to, const Pen& pen)
{
    path(std::array{from, to}, pen);
}

void Canvas::fillArea(const Area& area, Ink ink)
{
    fill(cornersOf(area), ink);
}

void Canvas::frame(const Area& area, const Pen& pen)
{
    path(cornersOf(area), pen);
}

} // namespace clew::charts
