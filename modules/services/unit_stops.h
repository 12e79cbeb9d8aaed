// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"

namespace clew::services {

// What a person does to one unit from its dossier; `unit` is its name in an address. Each answers with the number of
// what was made.

Result<QString> holdUnit(OpenStore& store, const QString& unit, const QString& reason);
/// A nonconformity on the unit: its title names the unit, the reason says what is wrong.
Result<QString> reportUnit(OpenStore& store, const QString& unit, const QString& reason);

/// Whether the store is the demonstration: its first unit is made up.
Result<bool> isDemonstration(OpenStore& store);

} // namespace clew::services
