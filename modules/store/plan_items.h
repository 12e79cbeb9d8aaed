// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"
#include "store/records.h"

namespace clew::store {

/// Replaces what a plan says of a characteristic; inside an act, which binds the plan anew. For drafts: nothing cites
/// their items yet. Whether it is one is the service's to ask.
Result<> revisePlanItem(Database& database, domain::InspectionPlanId plan, const domain::PlanItem& item);

/// For the test that reads how it is found.
QByteArray revisePlanItemStatement();

} // namespace clew::store
