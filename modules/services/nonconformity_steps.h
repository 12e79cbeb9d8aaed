// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/records.h"

namespace clew::services {

/// Inside an act: a nonconforming unit takes the step of the hardest decision since it became so (scrap, rework,
/// measure again, concession), once all its nonconformities are decided and no hold is on it. Until then, and where it
/// goes back to its supplier, it stays. A concession fails with Conflict while something planned is not measured.
Result<> followDecisions(store::Records& records, domain::UnitId unit);

} // namespace clew::services
