// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"
#include "store/records.h"

namespace clew::services {

/// The plan that a piece is inspected by: the order's, unless that is still a draft, else the newest released one for
/// final inspection; none where the drawing alone asks.
Result<std::optional<domain::InspectionPlanId>> planInForce(store::Records& records, domain::PartRevisionId revision,
                                                            const std::optional<domain::WorkOrder>& order);

} // namespace clew::services
