// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "domain/parts.h"

namespace clew::domain {

/// Where a balloon stands on a drawing: the same on every screen and every size of paper.
struct BalloonPlace
{
    static constexpr std::int64_t whole = 1'000'000;
    std::int64_t page = 1; ///< from 1
    std::int64_t x = 0;    ///< millionths of the page's width from its left edge
    std::int64_t y = 0;    ///< millionths of its height from its upper edge
    friend bool operator==(const BalloonPlace&, const BalloonPlace&) = default;
};

/// Nothing where it stands nowhere yet. Invalid for a place beside the page, or one that is told in part.
Result<std::optional<BalloonPlace>> balloonPlaceOf(const Characteristic& characteristic);
/// Nothing takes the balloon off. Invalid for a place beside the page.
Result<> setBalloonPlace(Characteristic& characteristic, const std::optional<BalloonPlace>& place);

} // namespace clew::domain
