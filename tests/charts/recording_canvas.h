// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/canvas.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace clew::test {

using charts::Anchor;
using charts::Area;
using charts::Ink;
using charts::Pen;
using charts::Point;

/// Keeps what is drawn. Every letter is as wide as three fifths of the text's size.
class RecordingCanvas final : public charts::Canvas
{
public:
    struct Stroke
    {
        std::vector<Point> points;
        Pen pen;
        bool clipped = false;
    };
    struct Fill
    {
        std::vector<Point> outline;
        Ink ink = Ink::Frame;
        bool clipped = false;
    };
    struct Words
    {
        Point baseline;
        QString words;
        double size = 0;
        Anchor anchor = Anchor::Start;
    };

    void path(std::span<const Point> points, const Pen& pen) override
    {
        strokes.push_back({{points.begin(), points.end()}, pen, depth > 0});
    }
    void fill(std::span<const Point> outline, Ink ink) override
    {
        fills.push_back({{outline.begin(), outline.end()}, ink, depth > 0});
    }
    void text(Point baseline, const QString& words, double size, Anchor anchor, Ink) override
    {
        texts.push_back({baseline, words, size, anchor});
    }
    double textWidth(const QString& words, double size) const override { return 0.6 * size * double(words.size()); }
    void beginClip(const Area& area) override
    {
        clip = area;
        ++depth;
    }
    void endClip() override { --depth; }

    std::vector<Stroke> strokesOf(Ink ink) const
    {
        std::vector<Stroke> found;
        std::copy_if(strokes.begin(), strokes.end(), std::back_inserter(found),
                     [=](const Stroke& stroke) { return stroke.pen.ink == ink; });
        return found;
    }
    std::vector<Fill> fillsOf(Ink ink) const
    {
        std::vector<Fill> found;
        std::copy_if(fills.begin(), fills.end(), std::back_inserter(found),
                     [=](const Fill& one) { return one.ink == ink; });
        return found;
    }
    bool says(const QString& words) const
    {
        return std::any_of(texts.begin(), texts.end(), [&](const Words& text) { return text.words == words; });
    }
    /// Whether everything that is not clipped, words with their width, lies in the area, and all numbers are finite.
    bool isWithin(const Area& area) const
    {
        const auto inside = [&](const Point& p) {
            return p.x >= area.left - 0.01 && p.x <= area.right() + 0.01 && p.y >= area.top - 0.01 &&
                   p.y <= area.bottom() + 0.01;
        };
        const auto finite = [](const Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); };
        for (const Stroke& stroke : strokes) {
            if (!std::all_of(stroke.points.begin(), stroke.points.end(), finite) ||
                (!stroke.clipped && !std::all_of(stroke.points.begin(), stroke.points.end(), inside)))
                return false;
        }
        for (const Words& words : texts) {
            const double width = textWidth(words.words, words.size);
            const double start = words.anchor == Anchor::Start ? 0 : words.anchor == Anchor::End ? width : width / 2;
            if (!inside({words.baseline.x - start, words.baseline.y}) ||
                !inside({words.baseline.x - start + width, words.baseline.y}))
                return false;
        }
        return std::all_of(fills.begin(), fills.end(), [&](const Fill& one) {
            return std::all_of(one.outline.begin(), one.outline.end(),
                               [&](const Point& p) { return finite(p) && (one.clipped || inside(p)); });
        });
    }

    std::vector<Stroke> strokes;
    std::vector<Fill> fills;
    std::vector<Words> texts;
    Area clip;
    int depth = 0;
};

} // namespace clew::test
