// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/control_chart.h"

#include "metrology/chart_constants.h"
#include "metrology/descriptive.h"

#include <cmath>
#include <numbers>

namespace clew::metrology {

namespace {

std::vector<double> movingRanges(Values values)
{
    std::vector<double> ranges;
    for (std::size_t i = 1; i < values.size(); ++i)
        ranges.push_back(std::fabs(values[i] - values[i - 1]));
    return ranges;
}

Result<> requireSubgroups(Values values, int subgroupSize)
{
    if (subgroupSize < 2 || subgroupSize > largestSubgroup)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A subgroup has 2 to %1 values, not %2.").arg(largestSubgroup).arg(subgroupSize));
    const auto size = std::size_t(subgroupSize);
    TRY(requireSample(values, 2 * size));
    if (values.size() % size == 0)
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("%1 values do not make whole subgroups of %2; give the values of whole subgroups only.")
                    .arg(qulonglong(values.size()))
                    .arg(subgroupSize));
}

/// One number of each subgroup.
Result<std::vector<double>> eachSubgroup(Values values, int subgroupSize, Result<double> (*statistic)(Values))
{
    const auto size = std::size_t(subgroupSize);
    std::vector<double> results;
    for (std::size_t first = 0; first < values.size(); first += size)
        results.push_back(TRY(statistic(values.subspan(first, size))));
    return results;
}

ControlLimits limitsAround(double centre, double sigma)
{
    return {centre, sigma, centre - 3 * sigma, centre + 3 * sigma};
}

ControlLimits limitsOfSpread(double centre, double sigma)
{
    ControlLimits limits = limitsAround(centre, sigma);
    limits.lower = std::fmax(0.0, limits.lower);
    return limits;
}

Result<double> requireSpread(double sigma)
{
    if (sigma > 0)
        return sigma;
    return fail(Error::Code::Invalid, QStringLiteral("The values show no spread: the display is too coarse for the "
                                                     "process, or one value was copied."));
}

/// Var(MR̄)/E(MR̄)² of n normal values: neighbouring moving ranges |xᵢ - xᵢ₋₁| share a value, so their covariance
/// (4/π)(√3/2 + π/12) - 4/π counts twice.
double movingRangeVariation(std::size_t n)
{
    const double ranges = double(n) - 1;
    const double squaredMean = 4 / std::numbers::pi;
    const double variance = 2 - squaredMean;
    const double covariance = squaredMean * (std::numbers::sqrt3 / 2 + std::numbers::pi / 12) - squaredMean;
    return std::sqrt((ranges * variance + 2 * (ranges - 1) * covariance) / (ranges * ranges) / squaredMean);
}

Result<WithinDeviation> withinMovingRange(Values values, int subgroupSize)
{
    if (subgroupSize != 1)
        return fail(Error::Code::Invalid, QStringLiteral("Moving ranges are of single values, not of subgroups."));
    TRY(requireSample(values, 3));
    const double sigma = TRY(mean(movingRanges(values))) * std::sqrt(std::numbers::pi) / 2;
    return WithinDeviation{WithinEstimator::MovingRange, TRY(requireSpread(sigma)),
                           TRY(equivalentFreedom(movingRangeVariation(values.size())))};
}

Result<WithinDeviation> withinRange(Values values, int subgroupSize)
{
    const SubgroupConstants constants = TRY(subgroupConstants(subgroupSize));
    const std::vector<double> ranges = TRY(eachSubgroup(values, subgroupSize, range));
    return WithinDeviation{WithinEstimator::AverageRange, TRY(requireSpread(TRY(mean(ranges)) / constants.d2)),
                           TRY(rangeFreedom(subgroupSize, int(ranges.size())))};
}

Result<WithinDeviation> withinStandardDeviation(Values values, int subgroupSize)
{
    const double constant = TRY(c4(subgroupSize));
    const std::vector<double> deviations = TRY(eachSubgroup(values, subgroupSize, standardDeviation));
    const double variation = std::sqrt((1 - constant * constant) / double(deviations.size())) / constant;
    return WithinDeviation{WithinEstimator::AverageStandardDeviation,
                           TRY(requireSpread(TRY(mean(deviations)) / constant)), TRY(equivalentFreedom(variation))};
}

Result<WithinDeviation> withinPooled(Values values, int subgroupSize)
{
    std::vector<double> squares = TRY(eachSubgroup(values, subgroupSize, standardDeviation));
    for (double& deviation : squares)
        deviation *= deviation;
    return WithinDeviation{WithinEstimator::Pooled, TRY(requireSpread(std::sqrt(TRY(mean(squares))))),
                           double(squares.size()) * (subgroupSize - 1)};
}

Result<ControlChart> subgroupChart(Values values, int subgroupSize, WithinEstimator estimator,
                                   Result<double> (*spread)(Values))
{
    TRY(requireSubgroups(values, subgroupSize));
    ControlChart chart;
    chart.estimator = estimator;
    chart.subgroupSize = subgroupSize;
    chart.values = values.size();
    chart.sigmaWithin = TRY(withinDeviation(values, subgroupSize, estimator)).sigma;
    chart.locationPoints = TRY(eachSubgroup(values, subgroupSize, mean));
    chart.spreadPoints = TRY(eachSubgroup(values, subgroupSize, spread));
    chart.location = limitsAround(TRY(mean(chart.locationPoints)), chart.sigmaWithin / std::sqrt(subgroupSize));
    return chart;
}

} // namespace

Result<ControlChart> individualsChart(Values values)
{
    ControlChart chart;
    chart.sigmaWithin = TRY(withinDeviation(values, 1, WithinEstimator::MovingRange)).sigma;
    chart.values = values.size();
    chart.locationPoints.assign(values.begin(), values.end());
    chart.spreadPoints = movingRanges(values);
    const SubgroupConstants constants = TRY(subgroupConstants(2));
    chart.location = limitsAround(TRY(mean(values)), chart.sigmaWithin);
    chart.spread = limitsOfSpread(TRY(mean(chart.spreadPoints)), constants.d3 * chart.sigmaWithin);
    return chart;
}

Result<ControlChart> averageRangeChart(Values values, int subgroupSize)
{
    ControlChart chart = TRY(subgroupChart(values, subgroupSize, WithinEstimator::AverageRange, range));
    const SubgroupConstants constants = TRY(subgroupConstants(subgroupSize));
    chart.spread = limitsOfSpread(TRY(mean(chart.spreadPoints)), constants.d3 * chart.sigmaWithin);
    return chart;
}

Result<ControlChart> averageDeviationChart(Values values, int subgroupSize)
{
    ControlChart chart =
        TRY(subgroupChart(values, subgroupSize, WithinEstimator::AverageStandardDeviation, standardDeviation));
    const double constant = TRY(c4(subgroupSize));
    chart.spread =
        limitsOfSpread(TRY(mean(chart.spreadPoints)), std::sqrt(1 - constant * constant) * chart.sigmaWithin);
    return chart;
}

Result<WithinDeviation> withinDeviation(Values values, int subgroupSize, WithinEstimator estimator)
{
    if (estimator == WithinEstimator::MovingRange)
        return withinMovingRange(values, subgroupSize);
    TRY(requireSubgroups(values, subgroupSize));
    if (estimator == WithinEstimator::AverageRange)
        return withinRange(values, subgroupSize);
    if (estimator == WithinEstimator::AverageStandardDeviation)
        return withinStandardDeviation(values, subgroupSize);
    return withinPooled(values, subgroupSize);
}

QString estimatorText(WithinEstimator estimator)
{
    switch (estimator) {
    case WithinEstimator::MovingRange:
        return QStringLiteral("MR̄/d2");
    case WithinEstimator::AverageRange:
        return QStringLiteral("R̄/d2");
    case WithinEstimator::AverageStandardDeviation:
        return QStringLiteral("s̄/c4");
    case WithinEstimator::Pooled:
        return QStringLiteral("pooled s");
    }
    return {};
}

} // namespace clew::metrology
