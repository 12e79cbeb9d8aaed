// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/finish_budget.h"

#include "metrology/combined_uncertainty.h"
#include "metrology/descriptive.h"
#include "metrology/input_checks.h"

#include <cmath>

namespace clew::metrology {

namespace {

constexpr double farthestPm = 9e18;
constexpr double noisePm = 1e-6; // of a product of decimals that no double holds

/// A limit moved by so many picometres, rounded into the window.
Result<std::int64_t> movedLimit(std::int64_t limit, double byPm, bool isUpper)
{
    const double nearest = std::round(byPm);
    const double inward = isUpper ? std::floor(byPm) : std::ceil(byPm);
    const double step = std::fabs(byPm - nearest) <= noisePm ? nearest : inward;
    std::int64_t moved = 0;
    if (std::fabs(step) > farthestPm || __builtin_add_overflow(limit, static_cast<std::int64_t>(step), &moved))
        return fail(Error::Code::Invalid, QStringLiteral("The pre-finish limit is beyond what can be measured."));
    return moved;
}

} // namespace

Result<SurfaceGrowth> growthOfCoating(double thicknessUm, double thicknessSpreadUm, double growthRatio)
{
    TRY(requireNotNegative(thicknessUm, QStringLiteral("The coating's thickness")));
    TRY(requireNotNegative(thicknessSpreadUm, QStringLiteral("The spread of the coating's thickness")));
    TRY(requireNotNegative(growthRatio, QStringLiteral("The growth ratio")));
    if (growthRatio > 1)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The growth ratio is the part of the thickness that grows out: 0 to 1."));
    return SurfaceGrowth{growthRatio * thicknessUm, growthRatio * thicknessSpreadUm};
}

int growthFactor(FinishedFeature feature)
{
    switch (feature) {
    case FinishedFeature::Bore:
        return -2;
    case FinishedFeature::Shaft:
        return 2;
    case FinishedFeature::Face:
        return 1;
    case FinishedFeature::Depth:
        return -1;
    case FinishedFeature::Masked:
        break;
    }
    return 0;
}

Result<PreFinishWindow> preFinishWindow(const SpecificationLimits& postFinish, const SurfaceGrowth& growth,
                                        FinishedFeature feature, double k)
{
    TRY(requireLimits(postFinish));
    TRY(requireFinite(growth.meanUm, QStringLiteral("The growth")));
    TRY(requireNotNegative(growth.spreadUm, QStringLiteral("The spread of the growth")));
    TRY(requireNotNegative(k, QStringLiteral("k")));
    const int factor = growthFactor(feature);
    PreFinishWindow window;
    window.shiftUm = factor * growth.meanUm;
    window.reserveUm = k * std::abs(factor) * growth.spreadUm;
    if (const auto lower = postFinish.specifiedLower())
        window.lower = TRY(movedLimit(*lower, (window.reserveUm - window.shiftUm) * picometresPerMicrometre, false));
    if (postFinish.upper)
        window.upper =
            TRY(movedLimit(*postFinish.upper, -(window.shiftUm + window.reserveUm) * picometresPerMicrometre, true));
    window.isClosed = window.lower && window.upper && *window.lower > *window.upper;
    return window;
}

Result<double> predictionFactor(std::size_t pairs)
{
    if (pairs < 2)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Growth is predicted from two pairs at least; %1 count.").arg(pairs));
    const auto n = static_cast<double>(pairs);
    return TRY(coverageFactor(n - 1, Coverage::TwoSigma)) * std::sqrt(1 + 1 / n);
}

Result<LearnedGrowth> learnGrowth(std::span<const FinishPair> pairs, FinishedFeature feature)
{
    const int factor = growthFactor(feature);
    if (factor == 0)
        return fail(Error::Code::Invalid, QStringLiteral("A masked feature teaches nothing of the growth."));
    LearnedGrowth learned;
    std::vector<MeasuredValue> growths;
    std::vector<double> values;
    for (const FinishPair& pair : pairs) {
        if (pair.swapped) {
            ++learned.leftOut;
            continue;
        }
        growths.push_back(TRY(pair.after.minus(pair.before).times(1.0 / factor)));
        values.push_back(growths.back().value());
    }
    if (values.size() < 2)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Growth is learned from two pairs at least; %1 count.").arg(values.size()));
    learned.n = values.size();
    const MeasuredValue mean = TRY(meanOf(growths));
    learned.growth = {mean.value(), TRY(standardDeviation(values))};
    learned.ofMean = mean.uncertainty();
    return learned;
}

} // namespace clew::metrology
