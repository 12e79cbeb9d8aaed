// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/database.h"

namespace clew::store {

/// The drawings that were kept for a part revision, the last one first.
Result<QList<domain::DocumentId>> drawingsOf(Database& database, domain::PartRevisionId revision);
/// The pictures that were kept of a characteristic's criterion, the last one first.
Result<QList<domain::DocumentId>> criteriaOf(Database& database, domain::CharacteristicId characteristic);

} // namespace clew::store
