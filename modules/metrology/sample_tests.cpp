// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/sample_tests.h"

#include "metrology/compensated_sum.h"
#include "metrology/descriptive.h"
#include "metrology/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace clew::metrology {

namespace {

Result<> requireDifferent(Values values, double s)
{
    if (s > 0)
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("All %1 values are equal: there is nothing to test.").arg(qulonglong(values.size())));
}

double stephensPValue(double a)
{
    if (a < 0.2)
        return 1 - std::exp(-13.436 + 101.14 * a - 223.73 * a * a);
    if (a < 0.34)
        return 1 - std::exp(-8.318 + 42.796 * a - 59.938 * a * a);
    if (a < 0.6)
        return std::exp(0.9177 - 4.279 * a - 1.38 * a * a);
    // Fitted up to A²* = 13; the parabola would turn up at 153.
    return std::exp(1.2937 - 5.709 * std::min(a, 13.0) + 0.0186 * std::min(a, 13.0) * std::min(a, 13.0));
}

/// ln Φ(z), finite where Φ underflows: there Φ(z) ≈ φ(z)/|z|.
double logNormalCdf(double z)
{
    const double p = normalCdf(z);
    return p > 0 ? std::log(p) : -z * z / 2 - std::log(-z) - 0.91893853320467274;
}

/// The suspect's place: the value farthest out on the side asked.
std::size_t suspectPlace(Values values, double centre, OutlierSide side)
{
    const auto distance = [&](double value) {
        const double above = value - centre;
        return side == OutlierSide::Upper ? above : side == OutlierSide::Lower ? -above : std::fabs(above);
    };
    const auto farthest =
        std::max_element(values.begin(), values.end(), [&](double a, double b) { return distance(a) < distance(b); });
    return std::size_t(farthest - values.begin());
}

/// (n-1)/√n √(t²/(n-2+t²)), t the upper α/(2n) point of Student's t with n - 2; α/n where one side was named.
Result<double> grubbsCritical(std::size_t count, OutlierSide side, double significance)
{
    const auto n = double(count);
    const double share = significance / (side == OutlierSide::Either ? 2 * n : n);
    const double t = TRY(studentQuantile(1 - share, n - 2));
    return (n - 1) / std::sqrt(n) * std::sqrt(t * t / (n - 2 + t * t));
}

} // namespace

Result<NormalityTest> normalityTest(Values values)
{
    TRY(requireSample(values, 8));
    const double centre = TRY(mean(values));
    const double s = TRY(standardDeviation(values));
    TRY(requireDifferent(values, s));
    std::vector<double> z;
    for (const double value : values)
        z.push_back((value - centre) / s);
    std::sort(z.begin(), z.end());
    const std::size_t n = z.size();
    CompensatedSum sum;
    for (std::size_t i = 0; i < n; ++i)
        sum.add((2 * double(i) + 1) * (logNormalCdf(z[i]) + logNormalCdf(-z[n - 1 - i])));
    NormalityTest test;
    test.aSquared = -double(n) - double(sum.value()) / double(n);
    test.adjusted = test.aSquared * (1 + 0.75 / double(n) + 2.25 / (double(n) * double(n)));
    test.pValue = stephensPValue(test.adjusted);
    return test;
}

Result<OutlierTest> grubbsTest(Values values, OutlierSide side, double significance)
{
    TRY(requireSample(values, 3));
    if (!(significance > 0 && significance < 1))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A significance lies between 0 and 1, not at %1.").arg(significance));
    const double centre = TRY(mean(values));
    const double s = TRY(standardDeviation(values));
    TRY(requireDifferent(values, s));
    OutlierTest test;
    test.place = suspectPlace(values, centre, side);
    test.g = std::fabs(values[test.place] - centre) / s;
    test.critical = TRY(grubbsCritical(values.size(), side, significance));
    test.isOutlier = test.g > test.critical;
    return test;
}

Result<SpreadParts> separateSpread(double observed, double measurement)
{
    if (!(observed >= 0) || !(measurement >= 0) || !std::isfinite(observed) || !std::isfinite(measurement))
        return fail(Error::Code::Invalid, QStringLiteral("A standard deviation must be a number from 0 up."));
    SpreadParts spread{observed, measurement, {}};
    if (observed > measurement)
        spread.process = std::sqrt((observed - measurement) * (observed + measurement));
    return spread;
}

} // namespace clew::metrology
