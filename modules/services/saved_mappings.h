// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/list_mapping.h"
#include "store/records.h"

namespace clew::services {

/// All mappings that are kept, as readers take them.
Result<QList<exchange::ListMapping>> savedMappings(store::Records& records);

/// Keeps how a list was understood, inside an Act: every column with its field, the stated values, a header row that
/// was stated, decimal sign and date style. One of that name is changed. False where it says the same already.
Result<bool> saveMapping(store::Records& records, const QString& name, const exchange::ListLayout& layout);

} // namespace clew::services
