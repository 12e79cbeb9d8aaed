// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace clew::charts {

/// The values an axis runs over.
struct Interval
{
    double low = 0;
    double high = 1;
};

/// Grows an interval over what must be seen. Equal ends are spread by one part in a thousand of their size, or by 1
/// around 0; a margin, as a share of the width, is added at both ends. Invalid for none and for one that is not finite.
Result<Interval> intervalOver(std::span<const double> values, double margin = 0.05);

/// Marks of an axis at multiples of 1, 2 or 5 times a power of ten, inside the interval.
struct Ticks
{
    double step = 1;
    int decimals = 0; ///< that tell neighbouring marks apart
    std::vector<double> marks;

    /// C locale, U+2212 as minus.
    QString label(double mark) const;
};

/// About `wanted` of them, never more than twice as many; 2 or more are wanted, over an interval with low < high. Where
/// doubles can't tell neighbouring marks apart there are none.
Ticks niceTicks(const Interval& interval, int wanted);

/// Maps values onto millimetres; `from` and `to` are where low and high stand.
class Scale
{
public:
    Scale(const Interval& interval, double from, double to) : m_interval(interval), m_from(from), m_to(to) {}
    double at(double value) const
    {
        return m_from + (value - m_interval.low) / (m_interval.high - m_interval.low) * (m_to - m_from);
    }
    const Interval& interval() const { return m_interval; }

private:
    Interval m_interval;
    double m_from;
    double m_to;
};

} // namespace clew::charts
