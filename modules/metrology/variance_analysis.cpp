// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/variance_analysis.h"

#include "metrology/compensated_sum.h"
#include "metrology/distributions.h"

#include <algorithm>

namespace clew::metrology {

namespace {

/// The mean of one group as an offset from a value that is near all of them.
long double groupOffset(const std::vector<double>& group, double origin)
{
    CompensatedSum sum;
    for (const double value : group)
        sum.add(static_cast<long double>(value) - origin);
    return sum.value() / static_cast<long double>(group.size());
}

long double squaresWithin(const std::vector<double>& group, double origin, long double offset)
{
    CompensatedSum squares;
    for (const double value : group) {
        const long double deviation = (static_cast<long double>(value) - origin) - offset;
        squares.add(deviation * deviation);
    }
    return squares.value();
}

VarianceSource varianceSource(long double squares, std::size_t freedom)
{
    return {double(squares), double(freedom), double(squares / static_cast<long double>(freedom))};
}

Result<std::size_t> countOfGroups(std::span<const std::vector<double>> groups)
{
    std::size_t n = 0;
    for (const std::vector<double>& group : groups) {
        TRY(requireSample(group, 1));
        n += group.size();
    }
    if (groups.size() < 2 || n <= groups.size())
        return fail(Error::Code::Invalid,
                    QStringLiteral("An analysis of variance needs two groups or more, and one of them with repeats."));
    return n;
}

} // namespace

Result<OneWayAnalysis> oneWayAnalysis(std::span<const std::vector<double>> groups)
{
    const std::size_t n = TRY(countOfGroups(groups));
    const double origin = groups.front().front();
    CompensatedSum total;
    for (const std::vector<double>& group : groups)
        total.add(groupOffset(group, origin) * static_cast<long double>(group.size()));
    const long double centre = total.value() / static_cast<long double>(n);
    CompensatedSum between;
    CompensatedSum within;
    for (const std::vector<double>& group : groups) {
        const long double offset = groupOffset(group, origin);
        between.add(static_cast<long double>(group.size()) * (offset - centre) * (offset - centre));
        within.add(squaresWithin(group, origin, offset));
    }
    OneWayAnalysis analysis;
    analysis.between = varianceSource(between.value(), groups.size() - 1);
    analysis.within = varianceSource(within.value(), n - groups.size());
    analysis.residualDeviation = std::sqrt(analysis.within.meanSquare);
    const double all = analysis.between.sumOfSquares + analysis.within.sumOfSquares;
    if (!std::isfinite(all))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The values are too large to compute with; use a larger unit."));
    analysis.rSquared = all > 0 ? analysis.between.sumOfSquares / all : 0;
    if (analysis.within.meanSquare > 0) {
        analysis.f = analysis.between.meanSquare / analysis.within.meanSquare;
        analysis.pValue = TRY(fisherUpperTail(*analysis.f, analysis.between.freedom, analysis.within.freedom));
    }
    return analysis;
}

} // namespace clew::metrology
