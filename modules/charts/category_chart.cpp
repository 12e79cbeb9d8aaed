// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/category_chart.h"

#include "charts/plot.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew::charts {

namespace {

constexpr std::array barInks{Ink::Bar, Ink::Conforming, Ink::Guard, Ink::Frame};
constexpr double legendHeight = 4; // mm
constexpr double swatch = 5;       // mm of line or bar before its name

Pen categoryPen(std::size_t line)
{
    static const std::array<std::vector<double>, 5> dashes{
        std::vector<double>{}, {2, 1}, {0.5, 0.8}, {3, 0.8, 0.5, 0.8}, {1, 1}};
    return {Ink::Data, 0.3, dashes.at(line % dashes.size())};
}

tl::unexpected<Error> wrongCategories()
{
    return fail(Error::Code::Invalid,
                QStringLiteral("A chart over categories needs one value of each of them, and marks among them."));
}

bool fitCategories(const QStringList& categories, const std::vector<CategoryLine>& lines)
{
    return !categories.isEmpty() && std::all_of(lines.begin(), lines.end(), [&](const CategoryLine& line) {
        return line.values.size() == std::size_t(categories.size());
    });
}

/// Names of the lines or bars in a row that begins at the plot's left side; what no longer fits is left out.
template<typename DrawSwatch>
void drawLegend(Canvas& canvas, const Area& area, const std::vector<CategoryLine>& lines, DrawSwatch drawSwatch)
{
    double x = area.left;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double width = swatch + 1 + canvas.textWidth(lines[i].name, labelSize);
        if (x + width > area.right())
            return;
        drawSwatch(i, Point{x, area.bottom() - 1});
        canvas.text({x + swatch + 1, area.bottom() - 1}, lines[i].name, labelSize, Anchor::Start, Ink::Text);
        x += width + 4;
    }
}

Interval categoryInterval(const QStringList& categories)
{
    return {0.5, double(categories.size()) + 0.5};
}

std::vector<double> everyValue(const CategoryChart& chart)
{
    std::vector<double> values;
    for (const CategoryLine& line : chart.lines)
        values.insert(values.end(), line.values.begin(), line.values.end());
    for (const Point& mark : chart.marks)
        values.push_back(mark.y);
    return values;
}

void drawCategoryLine(Canvas& canvas, const Plot& plot, const CategoryLine& line, const Pen& pen)
{
    std::vector<Point> places;
    for (std::size_t i = 0; i < line.values.size(); ++i)
        places.push_back(plot.at(double(i + 1), line.values[i]));
    if (places.size() > 1)
        canvas.path(places, pen);
    for (const Point& place : places)
        drawMark(canvas, place, Ink::Centre);
}

void drawBarSeries(Canvas& canvas, const Plot& plot, const BarGroups& groups)
{
    const double width = 0.8 / double(groups.series.size());
    for (std::size_t series = 0; series < groups.series.size(); ++series) {
        for (std::size_t i = 0; i < groups.series[series].values.size(); ++i) {
            const double from = double(i + 1) - 0.4 + width * double(series);
            const Point low = plot.at(from, 0);
            const Point high = plot.at(from + width, groups.series[series].values[i]);
            const Area bar{low.x, high.y, high.x - low.x, low.y - high.y};
            canvas.fillArea(bar, barInks.at(series));
            canvas.frame(bar, {Ink::Frame, 0.1});
        }
    }
}

} // namespace

Result<> drawCategoryChart(Canvas& canvas, const Area& area, const CategoryChart& chart)
{
    const auto isOutside = [&](const Point& mark) {
        return !(mark.x >= 1) || !(mark.x <= double(chart.categories.size()));
    };
    if (!fitCategories(chart.categories, chart.lines) || std::any_of(chart.marks.begin(), chart.marks.end(), isOutside))
        return wrongCategories();
    const bool isNamed = chart.lines.size() > 1;
    const Interval values = TRY(intervalOver(everyValue(chart)));
    const Area inner{area.left, area.top, area.width, area.height - (isNamed ? legendHeight : 0)};
    PlotWords words{chart.title, chart.below, chart.unit, false, chart.categories};
    const Plot plot = TRY(drawPlot(canvas, inner, categoryInterval(chart.categories), values, words));
    canvas.beginClip(plot.area);
    for (const Point& mark : chart.marks)
        drawMark(canvas, plot.at(mark.x, mark.y), Ink::Data);
    for (std::size_t i = 0; i < chart.lines.size(); ++i)
        drawCategoryLine(canvas, plot, chart.lines[i], categoryPen(i));
    canvas.endClip();
    if (isNamed)
        drawLegend(canvas, {plot.area.left, area.top, plot.area.width, area.height}, chart.lines,
                   [&](std::size_t i, Point at) {
                       canvas.line({at.x, at.y - labelSize / 3}, {at.x + swatch, at.y - labelSize / 3}, categoryPen(i));
                   });
    return {};
}

Result<> drawBarGroups(Canvas& canvas, const Area& area, const BarGroups& groups)
{
    const auto isNegative = [](const CategoryLine& line) {
        return std::any_of(line.values.begin(), line.values.end(), [](double value) { return !(value >= 0); });
    };
    if (!fitCategories(groups.categories, groups.series) || groups.series.empty() ||
        groups.series.size() > barInks.size() || std::any_of(groups.series.begin(), groups.series.end(), isNegative))
        return wrongCategories();
    double most = groups.reference;
    for (const CategoryLine& line : groups.series)
        most = std::max(most, *std::max_element(line.values.begin(), line.values.end()));
    if (!std::isfinite(most))
        return wrongCategories();
    const Area inner{area.left, area.top, area.width, area.height - legendHeight};
    const Plot plot = TRY(drawPlot(canvas, inner, categoryInterval(groups.categories), {0, most > 0 ? most * 1.1 : 1},
                                   {groups.title, {}, groups.unit, false, groups.categories}));
    canvas.beginClip(plot.area);
    drawBarSeries(canvas, plot, groups);
    if (groups.reference > 0)
        plot.horizontal(canvas, groups.reference, {Ink::Limit, 0.25, {2, 1}});
    canvas.endClip();
    drawLegend(canvas, {plot.area.left, area.top, plot.area.width, area.height}, groups.series,
               [&](std::size_t i, Point at) {
                   canvas.fillArea({at.x + swatch - labelSize, at.y - labelSize + 0.5, labelSize, labelSize - 0.5},
                                   barInks.at(i));
               });
    return {};
}

} // namespace clew::charts
