// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/descriptive.h"

#include "metrology/compensated_sum.h"

#include <algorithm>
#include <vector>

namespace clew::metrology {

namespace {

long double centreOf(Values values)
{
    const auto n = static_cast<long double>(values.size());
    CompensatedSum total;
    for (const double value : values)
        total.add(value);
    const long double near = total.value() / n;
    CompensatedSum rest;
    for (const double value : values)
        rest.add(value - near);
    return near + rest.value() / n;
}

/// Σ(x - centre)², less what the centre's own rounding adds.
long double squaresAround(Values values, long double centre)
{
    CompensatedSum squares;
    CompensatedSum rest;
    for (const double value : values) {
        const long double deviation = value - centre;
        squares.add(deviation * deviation);
        rest.add(deviation);
    }
    return squares.value() - rest.value() * rest.value() / static_cast<long double>(values.size());
}

Result<double> withinDouble(long double value)
{
    const auto rounded = double(value);
    if (std::isfinite(rounded))
        return rounded;
    return fail(Error::Code::Invalid, QStringLiteral("The values are too large to compute with; use a larger unit."));
}

std::vector<double> sortedCopy(Values values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

double middleOf(const std::vector<double>& sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
}

} // namespace

Result<double> mean(Values values)
{
    TRY(requireSample(values, 1));
    return withinDouble(centreOf(values));
}

Result<double> standardDeviation(Values values)
{
    TRY(requireSample(values, 2));
    const long double squares = squaresAround(values, centreOf(values));
    return withinDouble(std::sqrt(std::fmax(squares, 0.0L) / static_cast<long double>(values.size() - 1)));
}

Result<double> lagOneAutocorrelation(Values values)
{
    TRY(requireSample(values, 2));
    const long double centre = centreOf(values);
    const long double squares = squaresAround(values, centre);
    if (std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end() || !(squares > 0))
        return fail(Error::Code::Invalid, QStringLiteral("All values are equal: they have no autocorrelation."));
    CompensatedSum products;
    for (std::size_t i = 1; i < values.size(); ++i)
        products.add((values[i - 1] - centre) * (values[i] - centre));
    return withinDouble(products.value() / squares);
}

Result<double> median(Values values)
{
    TRY(requireSample(values, 1));
    return middleOf(sortedCopy(values));
}

Result<double> percentile(Values values, double p)
{
    TRY(requireSample(values, 1));
    if (!(p > 0 && p < 1))
        return fail(Error::Code::Invalid, QStringLiteral("A percentile lies between 0 and 1, not at %1.").arg(p));
    const std::vector<double> sorted = sortedCopy(values);
    const double rank = p * double(sorted.size() + 1);
    const auto below = std::size_t(rank);
    if (below < 1)
        return sorted.front();
    if (below >= sorted.size())
        return sorted.back();
    return sorted[below - 1] + (rank - double(below)) * (sorted[below] - sorted[below - 1]);
}

Result<double> range(Values values)
{
    TRY(requireSample(values, 1));
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return withinDouble(static_cast<long double>(*greatest) - *least);
}

Result<Description> describe(Values values)
{
    Description description;
    description.s = TRY(standardDeviation(values));
    description.n = values.size();
    description.mean = TRY(mean(values));
    const std::vector<double> sorted = sortedCopy(values);
    description.least = sorted.front();
    description.median = middleOf(sorted);
    description.greatest = sorted.back();
    if (description.least < description.greatest)
        description.lagOne = TRY(lagOneAutocorrelation(values));
    return description;
}

} // namespace clew::metrology
