// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "store/database.h"

namespace clew::store {

/// The units of the same part before and after this one in the order of their serial numbers; none at the ends.
struct UnitNeighbours
{
    std::optional<domain::UnitId> previous;
    std::optional<domain::UnitId> next;
};
Result<UnitNeighbours> neighboursOf(Database& database, const domain::Unit& unit);

} // namespace clew::store
