// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/database.h"

namespace clew::store {

/// The units of a revision on which both characteristics were measured, each once, by their keys; those of void
/// inspections too.
Result<QList<domain::UnitId>> unitsMeasuredForBoth(Database& database, domain::PartRevisionId revision,
                                                   domain::CharacteristicId before, domain::CharacteristicId after);

/// Every statement of the above; a test looks at their plans.
QList<const char*> finishStatements();

} // namespace clew::store
