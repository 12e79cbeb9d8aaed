// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_canvas.h"

#include "reports/page_style.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew::reports {

namespace {

using charts::Area;
using charts::Ink;
using charts::Pen;
using charts::Point;

Colour inkColour(Ink ink)
{
    switch (ink) {
    case Ink::Frame:
    case Ink::Centre:
        return style::muted;
    case Ink::Grid:
        return {0xe2, 0xe6, 0xea};
    case Ink::Text:
        return style::ink;
    case Ink::Data:
        return style::accent;
    case Ink::Limit:
        return style::warning;
    case Ink::Specification:
    case Ink::Signal:
        return style::bad;
    case Ink::Guard:
        return {0xe9, 0xd9, 0xae};
    case Ink::Conforming:
        return {0xb7, 0xd8, 0xc2};
    case Ink::Bar:
        return {0xa9, 0xbf, 0xd3};
    }
    return style::ink;
}

Area intersection(const Area& a, const Area& b)
{
    const double left = std::max(a.left, b.left);
    const double top = std::max(a.top, b.top);
    return {left, top, std::max(0.0, std::min(a.right(), b.right()) - left),
            std::max(0.0, std::min(a.bottom(), b.bottom()) - top)};
}

/// A half plane: inside where sign · (coordinate - at) >= 0.
struct Edge
{
    double Point::*coordinate;
    double at;
    double sign;

    double distance(const Point& point) const { return sign * (point.*coordinate - at); }
};

std::array<Edge, 4> edgesOf(const Area& area)
{
    return {Edge{&Point::x, area.left, 1}, Edge{&Point::x, area.right(), -1}, Edge{&Point::y, area.top, 1},
            Edge{&Point::y, area.bottom(), -1}};
}

Point crossing(const Point& a, const Point& b, const Edge& edge)
{
    const double from = edge.distance(a);
    const double part = from / (from - edge.distance(b));
    return {a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)};
}

/// Cuts a line at the four edges (Liang and Barsky 1984, edge by edge); false where nothing is left.
bool cutLine(Point& from, Point& to, const Area& area)
{
    for (const Edge& edge : edgesOf(area)) {
        const bool isFromIn = edge.distance(from) >= 0;
        const bool isToIn = edge.distance(to) >= 0;
        if (!isFromIn && !isToIn)
            return false;
        if (isFromIn != isToIn)
            (isFromIn ? to : from) = crossing(from, to, edge);
    }
    return true;
}

/// Sutherland and Hodgman 1974.
std::vector<Point> cutShape(std::vector<Point> outline, const Area& area)
{
    for (const Edge& edge : edgesOf(area)) {
        std::vector<Point> kept;
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const Point& here = outline[i];
            const Point& next = outline[(i + 1) % outline.size()];
            const bool isHereIn = edge.distance(here) >= 0;
            if (isHereIn)
                kept.push_back(here);
            if (isHereIn != (edge.distance(next) >= 0))
                kept.push_back(crossing(here, next, edge));
        }
        outline = kept;
    }
    return outline;
}

Point along(const Point& from, const Point& to, double part)
{
    return {from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)};
}

} // namespace

void PageCanvas::stroke(Point from, Point to, const Pen& pen)
{
    if (!m_clips.empty() && !cutLine(from, to, m_clips.back()))
        return;
    m_page.lines << LineItem{onPage(from), onPage(to), pen.width, inkColour(pen.ink)};
}

/// Dashes run on around corners.
void PageCanvas::path(std::span<const Point> points, const Pen& pen)
{
    std::size_t dash = 0;
    double left = pen.dashes.empty() ? 0 : pen.dashes.front();
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point& from = points[i - 1];
        const Point& to = points[i];
        if (pen.dashes.empty()) {
            stroke(from, to, pen);
            continue;
        }
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        for (double at = 0; at < length;) {
            const double until = std::min(length, at + left);
            if (dash % 2 == 0)
                stroke(along(from, to, at / length), along(from, to, until / length), pen);
            left -= until - at;
            at = until;
            if (left <= 1e-9)
                left = pen.dashes[++dash % pen.dashes.size()];
        }
    }
}

void PageCanvas::fill(std::span<const Point> outline, Ink ink)
{
    std::vector<Point> points(outline.begin(), outline.end());
    if (!m_clips.empty())
        points = cutShape(std::move(points), m_clips.back());
    if (points.size() < 3)
        return;
    ShapeItem shape;
    for (const Point& point : points)
        shape.outline << onPage(point);
    shape.fill = inkColour(ink);
    m_page.shapes << shape;
}

void PageCanvas::text(Point baseline, const QString& words, double size, charts::Anchor anchor, Ink ink)
{
    if (words.isEmpty())
        return;
    const double width = textWidth(words, size);
    const double before = anchor == charts::Anchor::Start ? 0 : anchor == charts::Anchor::End ? width : width / 2;
    const QPointF at = onPage({baseline.x - before, baseline.y});
    m_page.texts << TextItem{
        at.x(), at.y(), size / style::pointsToMillimetres, Weight::Regular, inkColour(ink), printable(words), m_figure};
}

double PageCanvas::textWidth(const QString& words, double size) const
{
    return m_fonts.width(printable(words), Weight::Regular, size / style::pointsToMillimetres);
}

void PageCanvas::beginClip(const Area& area)
{
    m_clips.push_back(m_clips.empty() ? area : intersection(area, m_clips.back()));
}

void PageCanvas::endClip()
{
    m_clips.pop_back();
}

} // namespace clew::reports
