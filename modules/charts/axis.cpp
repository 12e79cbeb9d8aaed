// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/axis.h"

#include <algorithm>
#include <cmath>

namespace clew::charts {

namespace {

/// The least of 1, 2 and 5 times a power of ten that is not below.
double niceStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

Result<Interval> intervalOver(std::span<const double> values, double margin)
{
    if (values.empty() || !std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
        return fail(Error::Code::Invalid, QStringLiteral("A chart needs values, and all of them finite."));
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    double low = *least;
    double high = *greatest;
    // A width that doubles hold only a few steps of is none.
    const double size = std::max(std::fabs(low), std::fabs(high));
    if (!(high - low > 1e-12 * size)) {
        const double spread = size > 0 ? size / 1000 : 1;
        low -= spread;
        high += spread;
    }
    const double extra = margin * (high - low);
    if (!std::isfinite(high - low) || !std::isfinite(extra))
        return fail(Error::Code::Invalid, QStringLiteral("The values lie too far apart for one axis."));
    return Interval{low - extra, high + extra};
}

QString Ticks::label(double mark) const
{
    // A mark that is 0 but for rounding shows as 0, without a sign.
    const double shown = std::fabs(mark) < step / 1000 ? 0 : mark;
    return QString::number(shown, 'f', decimals).replace(u'-', QChar(0x2212));
}

Ticks niceTicks(const Interval& interval, int wanted)
{
    Ticks ticks;
    ticks.step = niceStep((interval.high - interval.low) / std::max(wanted, 2));
    ticks.decimals = std::clamp(int(-std::floor(std::log10(ticks.step) + 1e-9)), 0, 15);
    const double first = std::ceil(interval.low / ticks.step - 1e-9);
    const double last = std::floor(interval.high / ticks.step + 1e-9);
    if (!(std::fabs(first) < 1e15) || !(std::fabs(last) < 1e15))
        return ticks;
    for (double n = first; n <= last; ++n)
        ticks.marks.push_back(n * ticks.step);
    return ticks;
}

} // namespace clew::charts
