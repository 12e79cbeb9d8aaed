// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"

namespace clew::store {

/// What a store is made of and what it is read with.
struct StoreFacts
{
    std::int64_t bytes = 0;     ///< of the file
    std::int64_t freeBytes = 0; ///< of them, pages that are free for new content
    QString sqlite;
    QString cipher;
};
Result<StoreFacts> storeFacts(Database& database);

} // namespace clew::store
