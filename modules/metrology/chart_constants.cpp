// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/chart_constants.h"

#include "metrology/distributions.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

/// 1 - F(r) of the range of n standard normal values. The integrand over the smallest value is smooth and dies like a
/// Gaussian on both sides, where the trapezoidal rule converges faster than any power of its step.
double rangeUpperTail(double r, int n)
{
    constexpr double step = 0.125;
    double sum = 0;
    for (int i = -80; i <= 80; ++i) {
        const double low = step * i;
        sum += normalDensity(low) * std::pow(normalCdf(low + r) - normalCdf(low), n - 1);
    }
    return std::max(0.0, 1 - n * step * sum);
}

struct RangeMoments
{
    double first = 0;  ///< E(R)/σ
    double second = 0; ///< E(R²)/σ²
};

RangeMoments rangeMoments(int n)
{
    using Rule = boost::math::quadrature::gauss<double, 30>;
    RangeMoments moments;
    for (const double from : {0.0, 4.0, 8.0}) {
        moments.first += Rule::integrate([n](double r) { return rangeUpperTail(r, n); }, from, from + 4);
        moments.second += Rule::integrate([n](double r) { return 2 * r * rangeUpperTail(r, n); }, from, from + 4);
    }
    return moments;
}

Result<> requireSubgroup(int n)
{
    if (n >= 2 && n <= largestSubgroup)
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("A subgroup has 2 to %1 values, not %2.").arg(largestSubgroup).arg(n));
}

double relativeDeviation(double constant)
{
    return std::sqrt(1 - constant * constant) / constant;
}

} // namespace

Result<double> c4(double n)
{
    if (!(n > 1) || !(n <= 1e9))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A standard deviation needs more than one value, not %1.").arg(n));
    return std::sqrt(2 / (n - 1)) / boost::math::tgamma_delta_ratio((n - 1) / 2, 0.5);
}

Result<SubgroupConstants> subgroupConstants(int n)
{
    TRY(requireSubgroup(n));
    const RangeMoments moments = rangeMoments(n);
    SubgroupConstants constants;
    constants.d2 = moments.first;
    constants.d3 = std::sqrt(moments.second - moments.first * moments.first);
    constants.c4 = TRY(c4(n));
    constants.a2 = 3 / (constants.d2 * std::sqrt(n));
    constants.a3 = 3 / (constants.c4 * std::sqrt(n));
    const double ofDeviation = 3 * relativeDeviation(constants.c4);
    constants.b3 = std::max(0.0, 1 - ofDeviation);
    constants.b4 = 1 + ofDeviation;
    const double ofRange = 3 * constants.d3 / constants.d2;
    constants.dLower = std::max(0.0, 1 - ofRange);
    constants.dUpper = 1 + ofRange;
    return constants;
}

Result<double> d2Star(int m, int g)
{
    if (g < 1)
        return fail(Error::Code::Invalid, QStringLiteral("d2* needs one range or more."));
    const SubgroupConstants constants = TRY(subgroupConstants(m));
    return std::sqrt(constants.d2 * constants.d2 + constants.d3 * constants.d3 / g);
}

Result<double> equivalentFreedom(double variation)
{
    constexpr double most = 1e8;
    if (!(variation >= relativeDeviation(TRY(c4(most)))) || !(variation <= relativeDeviation(TRY(c4(2))) * (1 + 1e-9)))
        return fail(Error::Code::Invalid,
                    QStringLiteral("No degrees of freedom belong to a relative deviation of %1.").arg(variation));
    double low = 1;
    double high = most;
    while (high / low > 1 + 1e-12) {
        const double middle = std::sqrt(low * high);
        (relativeDeviation(TRY(c4(middle + 1))) > variation ? low : high) = middle;
    }
    return low;
}

Result<double> rangeFreedom(int m, int g)
{
    if (g < 1)
        return fail(Error::Code::Invalid, QStringLiteral("A mean range needs one range or more."));
    const SubgroupConstants constants = TRY(subgroupConstants(m));
    return equivalentFreedom(constants.d3 / (constants.d2 * std::sqrt(g)));
}

} // namespace clew::metrology
