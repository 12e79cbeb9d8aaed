// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/database.h"

namespace clew::store {

/// The units and lots of a revision that were inspected, each once, by their keys; those of void inspections too.
Result<QList<domain::UnitId>> inspectedUnitsOf(Database& database, domain::PartRevisionId revision);
Result<QList<domain::LotId>> inspectedLotsOf(Database& database, domain::PartRevisionId revision);

/// Every statement of the above; a test looks at their plans.
QList<const char*> inspectedPiecesStatements();

} // namespace clew::store
