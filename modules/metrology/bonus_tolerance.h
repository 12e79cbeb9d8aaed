// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>

namespace clew::metrology {

/// Whether a feature of size is a hole or a shaft, which says at which limit it has the most material.
enum class FeatureOfSize { Internal, External };
constexpr auto namesOf(FeatureOfSize)
{
    return std::array{"internal", "external"};
}

/// The modifier behind a geometrical tolerance.
enum class MaterialCondition {
    RegardlessOfSize,
    MaximumMaterial, ///< Ⓜ: more tolerance, the further the size is from most material
    LeastMaterial,   ///< Ⓛ: more tolerance, the further it is from least material
};
constexpr auto namesOf(MaterialCondition)
{
    return std::array{"RFS", "MMC", "LMC"};
}

/// All in steps (specification_limits.h).
struct BonusCase
{
    FeatureOfSize feature = FeatureOfSize::Internal;
    MaterialCondition condition = MaterialCondition::RegardlessOfSize;
    std::int64_t sizeLower = 0;
    std::int64_t sizeUpper = 0;
    std::int64_t size = 0;      ///< the measured one, of the same feature
    std::int64_t tolerance = 0; ///< as drawn, from 0
};

struct BonusTolerance
{
    std::int64_t bonus = 0;     ///< what the size adds, for "accept with MMC, bonus x"
    std::int64_t tolerance = 0; ///< as drawn plus bonus
    bool sizeConforms = true;   ///< by its own limits; a size beyond them fails for itself
};

/// bonus = clamp(distance of the size from the material condition's limit, 0, size tolerance), counted into the size
/// tolerance: a size beyond that limit adds nothing. A datum's own shift is never added. The size's uncertainty is part
/// of the geometrical result's budget, not of the limit.
/// Invalid for size limits in the wrong order, a negative tolerance, and sums beyond range.
/// Source: ASME Y14.5-2018 7.3.5.1 and 7.3.5.2; ISO 2692:2021.
Result<BonusTolerance> bonusTolerance(const BonusCase& question);

} // namespace clew::metrology
