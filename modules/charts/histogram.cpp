// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/histogram.h"

#include "charts/plot.h"

#include <algorithm>
#include <cmath>

namespace clew::charts {

namespace {

std::vector<double> withLimits(const Histogram& histogram)
{
    std::vector<double> values = histogram.values;
    for (const auto& limit : {histogram.lowerSpecification, histogram.upperSpecification}) {
        if (limit)
            values.push_back(*limit);
    }
    for (const Point& point : histogram.curve)
        values.push_back(point.x);
    return values;
}

double highest(const Classes& classes, const std::vector<Point>& curve)
{
    auto most = double(*std::max_element(classes.counts.begin(), classes.counts.end()));
    for (const Point& point : curve)
        most = std::max(most, point.y);
    return most;
}

void drawBars(Canvas& canvas, const Plot& plot, const Classes& classes)
{
    for (std::size_t i = 0; i < classes.counts.size(); ++i) {
        const double from = classes.from + double(i) * classes.width;
        const Point low = plot.at(from, 0);
        const Point high = plot.at(from + classes.width, double(classes.counts[i]));
        const Area bar{low.x, high.y, high.x - low.x, low.y - high.y};
        canvas.fillArea(bar, Ink::Bar);
        canvas.frame(bar, {Ink::Frame, 0.1});
    }
}

} // namespace

Result<Classes> classesOf(std::span<const double> values)
{
    const Interval all = TRY(intervalOver(values, 0));
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const bool spreads = all.low == *least && all.high == *greatest;
    const auto number = spreads ? std::size_t(std::ceil(std::log2(double(values.size())))) + 1 : 1;
    Classes classes{all.low, (all.high - all.low) / double(number), std::vector<std::size_t>(number)};
    for (const double value : values) {
        const auto place = std::size_t(std::max(0.0, (value - classes.from) / classes.width));
        ++classes.counts[std::min(place, number - 1)];
    }
    return classes;
}

Result<> drawHistogram(Canvas& canvas, const Area& area, const Histogram& histogram)
{
    const Classes classes = TRY(classesOf(histogram.values));
    std::vector<double> seen = withLimits(histogram);
    seen.insert(seen.end(), {classes.from, classes.from + classes.width * double(classes.counts.size())});
    const Interval values = TRY(intervalOver(seen));
    const double most = highest(classes, histogram.curve);
    if (!std::isfinite(most))
        return fail(Error::Code::Invalid, QStringLiteral("A chart needs values, and all of them finite."));
    const Plot plot = TRY(drawPlot(canvas, area, values, {0, most * 1.1}, {histogram.title, histogram.unit, {}}));
    canvas.beginClip(plot.area);
    drawBars(canvas, plot, classes);
    if (histogram.curve.size() > 1) {
        std::vector<Point> places;
        for (const Point& point : histogram.curve)
            places.push_back(plot.at(point.x, point.y));
        canvas.path(places, {Ink::Data, 0.3});
    }
    for (const auto& limit : {histogram.lowerSpecification, histogram.upperSpecification}) {
        if (limit)
            plot.vertical(canvas, *limit, {Ink::Specification, 0.35});
    }
    canvas.endClip();
    return {};
}

Result<> drawProbabilityPlot(Canvas& canvas, const Area& area, const ProbabilityPlot& chart)
{
    if (chart.values.size() != chart.scores.size() || !(chart.deviation > 0) || !std::isfinite(chart.deviation) ||
        !std::isfinite(chart.mean))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A probability plot needs a score of each value, a mean and a deviation above 0."));
    const Interval values = TRY(intervalOver(chart.values));
    const Interval scores = TRY(intervalOver(chart.scores));
    const Plot plot = TRY(drawPlot(canvas, area, values, scores, {chart.title, chart.unit, QStringLiteral("z")}));
    canvas.beginClip(plot.area);
    const auto onLine = [&](double score) { return plot.at(chart.mean + score * chart.deviation, score); };
    canvas.line(onLine(scores.low), onLine(scores.high), {Ink::Centre, 0.2});
    for (std::size_t i = 0; i < chart.values.size(); ++i)
        drawMark(canvas, plot.at(chart.values[i], chart.scores[i]), Ink::Data);
    canvas.endClip();
    return {};
}

} // namespace clew::charts
