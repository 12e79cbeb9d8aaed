// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/material.h"

namespace clew::domain {

/// Something that left a lot, so many times.
struct LotMovement
{
    std::optional<Decimal> quantity; ///< of one time; absent = unknown
    QString unitOfMeasure;           ///< empty = the lot's own
    bool certain = true;             ///< false: it may have come from another lot
    std::int64_t times = 1;
};

/// What came into a lot, what left it, and the rest; a negative rest is a finding. Absent = unknown: one quantity that
/// is not known, not certain, or in another unit of measure makes the sum unknown, never a number.
struct MassBalance
{
    QString unitOfMeasure;
    std::optional<Decimal> received;
    std::optional<Decimal> used;
    std::optional<Decimal> left;
};

/// Received is the lot's own quantity; without one, what its edges (split, cut, merge …) say came in.
MassBalance massBalance(const Lot& lot, const QList<LotMovement>& out);

} // namespace clew::domain
