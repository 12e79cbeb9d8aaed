// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/measured_value.h"

#include "metrology/input_checks.h"

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

bool standsBefore(const Contribution& a, const Contribution& b)
{
    return a.influence < b.influence;
}

/// Sorts, and sums what has the same influence.
void settle(std::vector<Contribution>& contributions)
{
    std::stable_sort(contributions.begin(), contributions.end(), standsBefore);
    auto kept = contributions.begin();
    for (auto next = contributions.begin(); next != contributions.end(); ++next) {
        if (next == contributions.begin())
            continue;
        if (next->influence == kept->influence) {
            kept->amount += next->amount;
            kept->degreesOfFreedom = std::min(kept->degreesOfFreedom, next->degreesOfFreedom);
        } else {
            *++kept = *next;
        }
    }
    if (!contributions.empty())
        contributions.erase(kept + 1, contributions.end());
}

Result<> requireFiniteValue(double value, const std::vector<Contribution>& contributions)
{
    TRY(requireFinite(value, QStringLiteral("The value")));
    for (const Contribution& contribution : contributions)
        TRY(requireFinite(contribution.amount, QStringLiteral("A contribution to the uncertainty")));
    return {};
}

} // namespace

Result<MeasuredValue> MeasuredValue::exact(double value)
{
    TRY(requireFinite(value, QStringLiteral("The value")));
    return MeasuredValue(value);
}

Result<MeasuredValue> MeasuredValue::create(double value, std::span<const Influence> influences)
{
    MeasuredValue made = TRY(exact(value));
    made.m_contributions.reserve(influences.size());
    for (const Influence& influence : influences) {
        TRY(requireNotNegative(influence.uncertainty.u, QStringLiteral("A standard uncertainty")));
        TRY(requireDegreesOfFreedom(influence.uncertainty.degreesOfFreedom));
        made.m_contributions.push_back({influence.id, influence.uncertainty.u, influence.uncertainty.degreesOfFreedom});
    }
    settle(made.m_contributions);
    TRY(requireFiniteValue(made.m_value, made.m_contributions));
    return made;
}

double MeasuredValue::amountOf(InfluenceId influence) const
{
    const auto found = std::lower_bound(m_contributions.begin(), m_contributions.end(), influence,
                                        [](const Contribution& a, InfluenceId id) { return a.influence < id; });
    return found != m_contributions.end() && found->influence == influence ? found->amount : 0;
}

double MeasuredValue::variance() const
{
    double sum = 0;
    for (const Contribution& contribution : m_contributions)
        sum += contribution.amount * contribution.amount;
    return sum;
}

StandardUncertainty MeasuredValue::uncertainty() const
{
    const double total = variance();
    double freedomSum = 0;
    for (const Contribution& contribution : m_contributions) {
        const double square = contribution.amount * contribution.amount;
        freedomSum += square * square / contribution.degreesOfFreedom;
    }
    return freedomSum > 0 ? StandardUncertainty{std::sqrt(total), total * total / freedomSum}
                          : StandardUncertainty{std::sqrt(total)};
}

MeasuredValue MeasuredValue::merged(const MeasuredValue& other, double sign) const
{
    MeasuredValue result(m_value + sign * other.m_value);
    result.m_contributions.reserve(m_contributions.size() + other.m_contributions.size());
    auto mine = m_contributions.begin();
    auto theirs = other.m_contributions.begin();
    while (mine != m_contributions.end() || theirs != other.m_contributions.end()) {
        if (theirs == other.m_contributions.end() || (mine != m_contributions.end() && standsBefore(*mine, *theirs))) {
            result.m_contributions.push_back(*mine++);
        } else if (mine == m_contributions.end() || standsBefore(*theirs, *mine)) {
            result.m_contributions.push_back({theirs->influence, sign * theirs->amount, theirs->degreesOfFreedom});
            ++theirs;
        } else {
            result.m_contributions.push_back({mine->influence, mine->amount + sign * theirs->amount,
                                              std::min(mine->degreesOfFreedom, theirs->degreesOfFreedom)});
            ++mine;
            ++theirs;
        }
    }
    return result;
}

MeasuredValue MeasuredValue::plus(const MeasuredValue& other) const
{
    return merged(other, 1);
}

MeasuredValue MeasuredValue::minus(const MeasuredValue& other) const
{
    return merged(other, -1);
}

Result<MeasuredValue> MeasuredValue::times(double factor) const
{
    const WeightedValue term{this, factor};
    return linear(m_value * factor, std::span(&term, 1));
}

Result<MeasuredValue> MeasuredValue::times(const MeasuredValue& other) const
{
    const std::array terms{WeightedValue{this, other.m_value}, WeightedValue{&other, m_value}};
    return linear(m_value * other.m_value, terms);
}

Result<MeasuredValue> MeasuredValue::withInfluence(const Influence& influence) const
{
    return plus(TRY(create(0, std::span(&influence, 1))));
}

Result<MeasuredValue> linear(double value, std::span<const WeightedValue> terms)
{
    MeasuredValue result(value);
    for (const WeightedValue& term : terms) {
        TRY(requireFinite(term.sensitivity, QStringLiteral("A sensitivity")));
        for (const Contribution& part : term.quantity->m_contributions)
            result.m_contributions.push_back({part.influence, term.sensitivity * part.amount, part.degreesOfFreedom});
    }
    settle(result.m_contributions);
    TRY(requireFiniteValue(result.m_value, result.m_contributions));
    return result;
}

double covariance(const MeasuredValue& a, const MeasuredValue& b)
{
    double sum = 0;
    auto left = a.m_contributions.begin();
    auto right = b.m_contributions.begin();
    while (left != a.m_contributions.end() && right != b.m_contributions.end()) {
        if (standsBefore(*left, *right)) {
            ++left;
        } else if (standsBefore(*right, *left)) {
            ++right;
        } else {
            sum += left->amount * right->amount;
            ++left;
            ++right;
        }
    }
    return sum;
}

Result<MeasuredValue> meanOf(std::span<const MeasuredValue> values)
{
    if (values.empty())
        return fail(Error::Code::Invalid, QStringLiteral("A mean needs at least one value."));
    const auto count = static_cast<double>(values.size());
    long double sum = 0;
    std::vector<WeightedValue> terms;
    terms.reserve(values.size());
    for (const MeasuredValue& value : values) {
        sum += static_cast<long double>(value.value());
        terms.push_back({&value, 1 / count});
    }
    return linear(static_cast<double>(sum / static_cast<long double>(values.size())), terms);
}

} // namespace clew::metrology
