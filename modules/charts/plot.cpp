// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/plot.h"

#include <algorithm>
#include <cmath>

namespace clew::charts {

namespace {

constexpr double gap = 1;         // mm between words and axis
constexpr double titleHeight = 6; // mm
constexpr double wordsHeight = 4; // mm of one line under the axis
constexpr double millimetresPerTickY = 9;
constexpr double millimetresPerTickX = 16;

double widestLabel(const Canvas& canvas, const Ticks& ticks)
{
    double widest = 0;
    for (const double mark : ticks.marks)
        widest = std::max(widest, canvas.textWidth(ticks.label(mark), labelSize));
    return widest;
}

Ticks columnTicks(const Interval& x, double width, bool counts)
{
    const int wanted = int(width / millimetresPerTickX);
    return niceTicks(x, counts ? std::min(wanted, int(std::min(x.high - x.low, 1000.0))) : wanted);
}

void drawRows(Canvas& canvas, const Plot& plot, const Ticks& ticks)
{
    for (const double mark : ticks.marks) {
        plot.horizontal(canvas, mark, {Ink::Grid, 0.1});
        canvas.text({plot.area.left - gap, plot.y.at(mark) + labelSize / 3}, ticks.label(mark), labelSize, Anchor::End,
                    Ink::Text);
    }
}

void drawColumns(Canvas& canvas, const Plot& plot, const Ticks& ticks)
{
    for (const double mark : ticks.marks) {
        plot.vertical(canvas, mark, {Ink::Grid, 0.1});
        canvas.text({plot.x.at(mark), plot.area.bottom() + gap + labelSize}, ticks.label(mark), labelSize,
                    Anchor::Middle, Ink::Text);
    }
}

/// As many of them as have room: each, or every second, third …
void drawCategories(Canvas& canvas, const Plot& plot, const QStringList& categories)
{
    double widest = labelSize;
    for (const QString& category : categories)
        widest = std::max(widest, canvas.textWidth(category, labelSize));
    const double room = plot.area.width / double(std::max<qsizetype>(1, categories.size()));
    const auto stride = std::max<qsizetype>(1, qsizetype(std::ceil((widest + gap) / room)));
    for (qsizetype i = 0; i < categories.size(); i += stride)
        canvas.text({plot.x.at(double(i + 1)), plot.area.bottom() + gap + labelSize}, categories[i], labelSize,
                    Anchor::Middle, Ink::Text);
}

} // namespace

void Plot::horizontal(Canvas& canvas, double value, const Pen& pen) const
{
    canvas.line({area.left, y.at(value)}, {area.right(), y.at(value)}, pen);
}

void Plot::vertical(Canvas& canvas, double value, const Pen& pen) const
{
    canvas.line({x.at(value), area.top}, {x.at(value), area.bottom()}, pen);
}

Result<Plot> drawPlot(Canvas& canvas, const Area& area, const Interval& x, const Interval& y, const PlotWords& words)
{
    if (!(area.width >= 25) || !(area.height >= 20))
        return fail(Error::Code::Invalid, QStringLiteral("A chart needs 25 mm by 20 mm or more."));
    const double below = wordsHeight + (words.below.isEmpty() ? 0 : wordsHeight);
    const Ticks rows = niceTicks(y, int((area.height - titleHeight - below) / millimetresPerTickY));
    const double left = std::min(widestLabel(canvas, rows) + 2 * gap, area.width / 2);
    const Ticks columns = columnTicks(x, area.width - left, words.countsX);
    double right = std::max(2 * gap, widestLabel(canvas, columns) / 2);
    if (!words.categories.isEmpty())
        right = 2 * gap;
    const double top = area.top + titleHeight;
    const Area inner{area.left + left, top, area.width - left - right, area.bottom() - below - top};
    const Plot plot{inner, Scale(x, inner.left, inner.right()), Scale(y, inner.bottom(), inner.top)};
    drawRows(canvas, plot, rows);
    if (words.categories.isEmpty())
        drawColumns(canvas, plot, columns);
    else
        drawCategories(canvas, plot, words.categories);
    canvas.frame(inner, {Ink::Frame, 0.2});
    canvas.text({inner.left, area.top + labelSize + gap}, words.title, labelSize * 1.2, Anchor::Start, Ink::Text);
    canvas.text({inner.right(), area.top + labelSize + gap}, words.unit, labelSize, Anchor::End, Ink::Text);
    if (!words.below.isEmpty())
        canvas.text({inner.left + inner.width / 2, area.bottom() - gap}, words.below, labelSize, Anchor::Middle,
                    Ink::Text);
    return plot;
}

void drawMark(Canvas& canvas, Point centre, Ink ink)
{
    canvas.fillArea({centre.x - 0.5, centre.y - 0.5, 1, 1}, ink);
}

} // namespace clew::charts
