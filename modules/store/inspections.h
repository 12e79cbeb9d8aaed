// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"
#include "store/database.h"

namespace clew::store {

/// All inspections made to a part's revision, in the order they were added.
Result<QList<domain::InspectionId>> inspectionsOf(Database& database, domain::PartRevisionId revision);

} // namespace clew::store
