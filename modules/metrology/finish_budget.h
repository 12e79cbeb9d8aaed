// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/measured_value.h"
#include "metrology/specification_limits.h"

#include <array>
#include <span>

namespace clew::metrology {

/// What a coating or conversion adds to one surface, in µm, and how that spreads from part to part (one standard
/// deviation). Both surfaces of a bore lie in one bath and grow alike: their spread adds, it does not average out.
struct SurfaceGrowth
{
    double meanUm = 0;
    double spreadUm = 0;
};

/// Thickness and growth are two things: of an anodic layer a part grows into the metal. growth = ratio · thickness.
/// Invalid unless 0 ≤ ratio ≤ 1, thickness and spread ≥ 0.
Result<SurfaceGrowth> growthOfCoating(double thicknessUm, double thicknessSpreadUm, double growthRatio);

/// How a size follows the growth of its surfaces.
enum class FinishedFeature {
    Bore,  ///< both sides close in: size less twice the growth
    Shaft, ///< both sides grow: size plus twice the growth
    Face,  ///< a length with one coated end: size plus the growth
    Depth, ///< of a pocket, its floor coated: size less the growth
    Masked ///< nothing grows
};
constexpr auto namesOf(FinishedFeature)
{
    return std::array{"bore", "shaft", "face", "depth", "masked"};
}
/// d size / d growth: -2, 2, 1, -1, 0.
int growthFactor(FinishedFeature feature);

/// What a size may be before finishing, in whole picometres, rounded inward.
struct PreFinishWindow
{
    std::optional<std::int64_t> lower;
    std::optional<std::int64_t> upper;
    bool isClosed = false; ///< the spread takes all of the post-finish zone: no size before finishing is safe
    double shiftUm = 0;    ///< post-finish size less pre-finish size
    double reserveUm = 0;  ///< kept free at each limit
};

/// pre = post zone - c g, less k |c| s on each side; c is growthFactor. Within it k standard deviations of growth stay
/// inside the post-finish zone. Invalid for limits that are none, a spread below 0, or k below 0.
Result<PreFinishWindow> preFinishWindow(const SpecificationLimits& postFinish, const SurfaceGrowth& growth,
                                        FinishedFeature feature, double k);

/// One feature of one part, measured before and after finishing, in µm.
struct FinishPair
{
    MeasuredValue before;
    MeasuredValue after;
    bool swapped = false; ///< somebody marked that the two are not of one part: it teaches nothing
};

/// What pairs teach of the growth of one surface.
struct LearnedGrowth
{
    SurfaceGrowth growth;
    std::size_t n = 0;
    std::size_t leftOut = 0;
    StandardUncertainty ofMean; ///< by measuring: what before and after share has cancelled (GUM F.1.2.3)
};

/// k for a growth that was learned from so many pairs: within mean ± k s lies the growth of one further part, with
/// 95.45 %. t(n - 1) sqrt(1 + 1 / n): 17.1 for 2 pairs, 2.38 for 11, 2 for very many. Invalid below two.
/// Source: prediction interval of a normal distribution, ISO 16269-8:2004; NIST/SEMATECH e-Handbook 7.2.6.
Result<double> predictionFactor(std::size_t pairs);

/// Mean and standard deviation (n - 1) of (after - before) / c. Invalid for fewer than two pairs that count, or for a
/// masked feature.
Result<LearnedGrowth> learnGrowth(std::span<const FinishPair> pairs, FinishedFeature feature);

} // namespace clew::metrology
