// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/capability_charts.h"

#include "metrology/distributions.h"

#include <algorithm>

namespace clew::reports {

namespace {

using domain::CapabilityDocument;

/// The share of the model's population above x.
double shareAbove(const CapabilityDocument& document, double x)
{
    if (document.form)
        return metrology::modelUpperTail(document.form->fitted, std::max(0.0, x));
    return metrology::normalUpperTail((x - document.mean) / document.s);
}

std::vector<std::size_t> pointsOf(const std::vector<metrology::RunSignal>& found)
{
    std::vector<std::size_t> points;
    for (const metrology::RunSignal& signal : found)
        points.push_back(signal.point);
    return points;
}

charts::RunChart runChart(const metrology::ControlLimits& limits, const std::vector<double>& points,
                          const std::vector<metrology::RunSignal>& found)
{
    charts::RunChart chart;
    chart.points = points;
    chart.centre = limits.centre;
    chart.lower = limits.lower;
    chart.upper = limits.upper;
    chart.signalPoints = pointsOf(found);
    return chart;
}

} // namespace

Result<charts::Histogram> capabilityHistogram(const CapabilityDocument& document)
{
    charts::Histogram histogram;
    histogram.title = QStringLiteral("Histogram with the %1 model").arg(document.model);
    histogram.unit = document.requirement.unit;
    histogram.values = document.numbers;
    histogram.lowerSpecification = document.limits.lower;
    histogram.upperSpecification = document.limits.upper;
    const charts::Classes classes = TRY(charts::classesOf(document.numbers));
    const double width = classes.width;
    constexpr int steps = 120;
    const double from = classes.from - width;
    const double to = classes.from + width * double(classes.counts.size() + 1);
    for (int i = 0; i <= steps; ++i) {
        const double x = from + (to - from) * i / steps;
        const double share = shareAbove(document, x - width / 2) - shareAbove(document, x + width / 2);
        histogram.curve.push_back({x, share * double(document.numbers.size())});
    }
    return histogram;
}

charts::RunChart locationChart(const CapabilityDocument& document)
{
    charts::RunChart chart = runChart(document.chart.location, document.chart.locationPoints, document.locationSignals);
    chart.title = document.subgroup == 1 ? QStringLiteral("Individuals") : QStringLiteral("Averages of the subgroups");
    chart.unit = document.requirement.unit;
    return chart;
}

charts::RunChart spreadChart(const CapabilityDocument& document)
{
    charts::RunChart chart = runChart(document.chart.spread, document.chart.spreadPoints, document.spreadSignals);
    chart.title = document.subgroup == 1 ? QStringLiteral("Moving ranges")
                  : document.chart.estimator == metrology::WithinEstimator::AverageRange
                      ? QStringLiteral("Ranges of the subgroups")
                      : QStringLiteral("Standard deviations of the subgroups");
    chart.unit = document.requirement.unit;
    chart.below = QStringLiteral("in the order of production");
    return chart;
}

Result<charts::ProbabilityPlot> normalProbabilityPlot(const CapabilityDocument& document)
{
    charts::ProbabilityPlot plot;
    plot.title = QStringLiteral("Normal probability plot");
    plot.unit = document.requirement.unit;
    plot.values = document.numbers;
    std::sort(plot.values.begin(), plot.values.end());
    const auto n = double(plot.values.size());
    for (std::size_t i = 0; i < plot.values.size(); ++i)
        plot.scores.push_back(TRY(metrology::normalQuantile((double(i) + 1 - 0.375) / (n + 0.25))));
    plot.mean = document.mean;
    plot.deviation = document.s;
    return plot;
}

} // namespace clew::reports
