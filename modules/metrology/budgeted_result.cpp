// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/budgeted_result.h"

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

/// As so many readings of their own, told apart from all others by `owner`.
Result<MeasuredValue> evaluatedAs(const ReadingsAlike& alike, int readings, qsizetype owner, InfluenceNames& names)
{
    BudgetUse use = alike.use;
    use.readings = readings;
    use.owner(SharedBy::Reading) = QString::number(owner);
    return evaluated(alike.budget, use, names);
}

Result<MeasuredValue> worstReading(const QList<ReadingsAlike>& alike, InfluenceNames& names)
{
    MeasuredValue worst = TRY(evaluatedAs(alike.first(), 1, 1, names));
    for (qsizetype i = 1; i < alike.size(); ++i) {
        const MeasuredValue other = TRY(evaluatedAs(alike[i], 1, i + 1, names));
        if (other.variance() > worst.variance())
            worst = other;
    }
    return worst;
}

Result<MeasuredValue> meanOfAll(const QList<ReadingsAlike>& alike, InfluenceNames& names)
{
    int all = 0;
    for (const ReadingsAlike& way : alike)
        all += way.readings;
    MeasuredValue mean = TRY(MeasuredValue::exact(0));
    for (qsizetype i = 0; i < alike.size(); ++i) {
        const MeasuredValue part = TRY(evaluatedAs(alike[i], alike[i].readings, i + 1, names));
        mean = mean.plus(TRY(part.times(static_cast<double>(alike[i].readings) / all)));
    }
    return mean;
}

Result<MeasuredValue> worstDifference(const QList<ReadingsAlike>& alike, InfluenceNames& names)
{
    MeasuredValue worst = TRY(MeasuredValue::exact(0));
    for (qsizetype i = 0; i < alike.size(); ++i) {
        const MeasuredValue high = TRY(evaluatedAs(alike[i], 1, 1, names));
        for (qsizetype j = i; j < alike.size(); ++j) {
            const MeasuredValue difference = high.minus(TRY(evaluatedAs(alike[j], 1, 2, names)));
            if (difference.variance() > worst.variance())
                worst = difference;
        }
    }
    return worst;
}

} // namespace

Result<MeasuredValue> budgetedResult(const QList<ReadingsAlike>& alike, MadeOf madeOf, InfluenceNames& names)
{
    const bool isSound =
        std::all_of(alike.begin(), alike.end(), [](const ReadingsAlike& way) { return way.readings > 0; });
    if (alike.isEmpty() || !isSound)
        return fail(Error::Code::Invalid, QStringLiteral("A result needs at least one reading."));
    switch (madeOf) {
    case MadeOf::OneReading:
        return worstReading(alike, names);
    case MadeOf::Mean:
        return meanOfAll(alike, names);
    case MadeOf::Range:
        return worstDifference(alike, names);
    }
    Q_UNREACHABLE();
}

QList<NamedShare> sharesOf(const MeasuredValue& value, const InfluenceNames& names)
{
    QList<NamedShare> shares;
    for (const Contribution& contribution : value.contributions()) {
        if (contribution.amount != 0)
            shares.append({names.nameOf(contribution.influence), std::abs(contribution.amount)});
    }
    std::stable_sort(shares.begin(), shares.end(), [](const NamedShare& a, const NamedShare& b) { return a.u > b.u; });
    return shares;
}

} // namespace clew::metrology
