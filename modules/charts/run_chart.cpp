// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/run_chart.h"

#include "charts/plot.h"

#include <algorithm>

namespace clew::charts {

namespace {

const Pen centrePen{Ink::Centre, 0.2};
const Pen limitPen{Ink::Limit, 0.25, {2, 1}};
const Pen specificationPen{Ink::Specification, 0.25, {0.4, 0.8}};

std::vector<double> everythingSeen(const RunChart& chart)
{
    std::vector<double> values = chart.points;
    values.insert(values.end(), {chart.centre, chart.lower, chart.upper});
    for (const auto& limit : {chart.lowerSpecification, chart.upperSpecification}) {
        if (limit)
            values.push_back(*limit);
    }
    return values;
}

void drawLimits(Canvas& canvas, const Plot& plot, const RunChart& chart)
{
    plot.horizontal(canvas, chart.centre, centrePen);
    plot.horizontal(canvas, chart.lower, limitPen);
    plot.horizontal(canvas, chart.upper, limitPen);
    for (const auto& limit : {chart.lowerSpecification, chart.upperSpecification}) {
        if (limit)
            plot.horizontal(canvas, *limit, specificationPen);
    }
}

void drawPoints(Canvas& canvas, const Plot& plot, const RunChart& chart)
{
    std::vector<Point> places;
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        places.push_back(plot.at(double(i + 1), chart.points[i]));
    if (places.size() > 1)
        canvas.path(places, {Ink::Data, 0.2});
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool isSignal =
            std::find(chart.signalPoints.begin(), chart.signalPoints.end(), i) != chart.signalPoints.end();
        drawMark(canvas, places[i], isSignal ? Ink::Signal : Ink::Data);
    }
}

} // namespace

Result<> drawRunChart(Canvas& canvas, const Area& area, const RunChart& chart)
{
    const auto isBeyond = [&](std::size_t point) { return point >= chart.points.size(); };
    if (chart.points.empty() || std::any_of(chart.signalPoints.begin(), chart.signalPoints.end(), isBeyond))
        return fail(Error::Code::Invalid, QStringLiteral("A run chart needs points, and its signals among them."));
    const Interval values = TRY(intervalOver(everythingSeen(chart)));
    const Interval places{0, double(chart.points.size()) + 1};
    const Plot plot = TRY(drawPlot(canvas, area, places, values, {chart.title, chart.below, chart.unit, true}));
    canvas.beginClip(plot.area);
    drawLimits(canvas, plot, chart);
    drawPoints(canvas, plot, chart);
    canvas.endClip();
    return {};
}

Result<> drawChartPair(Canvas& canvas, const Area& area, const RunChart& location, const RunChart& spread)
{
    const double upper = area.height * 0.6;
    TRY(drawRunChart(canvas, {area.left, area.top, area.width, upper}, location));
    return drawRunChart(canvas, {area.left, area.top + upper, area.width, area.height - upper}, spread);
}

} // namespace clew::charts
