// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"
#include "store/records.h"

namespace clew::store {

/// Which records of a kind are listed. A filter on a field that the kind hasn't is refused (Invalid).
struct RecordFilter
{
    std::optional<domain::PartId> part;
    QString state;
    std::int64_t after = 0;  ///< only keys behind this one, to read on
    std::int64_t limit = -1; ///< -1 = all
};

/// The keys that fit, in the order the records were added.
Result<QList<std::int64_t>> keysWhere(Database& database, domain::Kind kind, const RecordFilter& filter);
/// How many fit, whatever `after` and `limit` say.
Result<std::int64_t> countWhere(Database& database, domain::Kind kind, const RecordFilter& filter);

} // namespace clew::store
