// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace clew::charts {

/// A place on the canvas: millimetres from its upper left corner, y downwards.
struct Point
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Area
{
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
    friend bool operator==(const Area&, const Area&) = default;
};

/// What a stroke or a fill means; each canvas knows its colour, on paper and on screen.
enum class Ink { Frame, Grid, Text, Data, Centre, Limit, Specification, Signal, Guard, Conforming, Bar };

/// Solid without dashes; else lengths of stroke and gap in turn, in mm.
struct Pen
{
    Ink ink = Ink::Frame;
    double width = 0.2; ///< mm
    std::vector<double> dashes = {};
};

/// Which end of a text stands at its point.
enum class Anchor { Start, Middle, End };

/// What a chart is drawn onto. Text stands on its baseline; `size` is its height in mm.
class Canvas
{
public:
    virtual ~Canvas() = default;
    /// Straight lines from point to point, two or more.
    virtual void path(std::span<const Point> points, const Pen& pen) = 0;
    virtual void fill(std::span<const Point> outline, Ink ink) = 0;
    virtual void text(Point baseline, const QString& words, double size, Anchor anchor, Ink ink) = 0;
    virtual double textWidth(const QString& words, double size) const = 0;
    /// Until the matching endClip nothing is drawn outside the area. Clips nest.
    virtual void beginClip(const Area& area) = 0;
    virtual void endClip() = 0;

    void line(Point from, Point to, const Pen& pen);
    void fillArea(const Area& area, Ink ink);
    void frame(const Area& area, const Pen& pen);
};

} // namespace clew::charts
