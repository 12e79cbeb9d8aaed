// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/influence.h"

#include <span>
#include <vector>

namespace clew::metrology {

/// What one influence adds: amount = c u, signed, in the unit of the value.
struct Contribution
{
    InfluenceId influence;
    double amount;
    double degreesOfFreedom;
};

/// A value with all that its uncertainty is made of, kept by influence across every stage (ring from laboratory, gauge
/// from ring, part from gauge, difference of parts), so that what two values share cancels in their difference and does
/// not average away in their mean. Rules:
/// (1) contributions are sorted by influence, each influence at most once, and all numbers are finite;
/// (2) amounts add with their signs: u² = Σ amount², covariance(a, b) = Σ amount_a amount_b over what both share;
/// (3) where two values state another ν for one influence the lower one holds.
/// First order of the law of propagation, GUM 5.1.2 and 5.2.2; the second order's terms are influences of their own.
class MeasuredValue
{
public:
    /// A constant, or a value whose uncertainty is not stated. Invalid unless finite.
    static Result<MeasuredValue> exact(double value);
    /// Influences of one id are summed with their signs: the value follows them at once. Invalid for a negative u.
    static Result<MeasuredValue> create(double value, std::span<const Influence> influences);

    double value() const { return m_value; }
    const std::vector<Contribution>& contributions() const { return m_contributions; }
    /// 0 for an influence that is not in it.
    double amountOf(InfluenceId influence) const;

    double variance() const;
    /// u with ν_eff by Welch and Satterthwaite, GUM G.4.1 (G.2b).
    StandardUncertainty uncertainty() const;

    MeasuredValue plus(const MeasuredValue& other) const;
    MeasuredValue minus(const MeasuredValue& other) const;
    /// Invalid unless the factor is finite and the result too.
    Result<MeasuredValue> times(double factor) const;
    Result<MeasuredValue> times(const MeasuredValue& other) const;
    /// One more cause, new or not.
    Result<MeasuredValue> withInfluence(const Influence& influence) const;

    friend double covariance(const MeasuredValue& a, const MeasuredValue& b);
    friend Result<MeasuredValue> linear(double value, std::span<const struct WeightedValue> terms);

private:
    explicit MeasuredValue(double value) : m_value(value) {}
    MeasuredValue merged(const MeasuredValue& other, double sign) const;

    double m_value;
    std::vector<Contribution> m_contributions;
};

/// A quantity that a function depends on, with the function's slope there.
struct WeightedValue
{
    const MeasuredValue* quantity;
    double sensitivity;
};
/// A function's value and its first-order uncertainty: each quantity's contributions times its sensitivity, summed by
/// influence. Invalid where anything is not finite.
Result<MeasuredValue> linear(double value, std::span<const WeightedValue> terms);

/// Σ amount_a amount_b over the shared influences. Source: GUM F.1.2.3 (F.2).
double covariance(const MeasuredValue& a, const MeasuredValue& b);

/// The mean; what all share stays whole, what each has of its own shrinks by sqrt n. Invalid without a value.
Result<MeasuredValue> meanOf(std::span<const MeasuredValue> values);

} // namespace clew::metrology
