// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"

namespace clew::services {

/// What a backup was found to be worth.
struct RestoreDrill
{
    std::int64_t entries = 0; ///< lines of the ledger in the backup, without the restore's own
    std::int64_t records = 0; ///< in the restored store
    QStringList problems;
    bool isOk() const { return problems.isEmpty(); }
};

/// Restores a backup into a temporary place, checks every page, the key file and the ledger with every record it
/// binds, and removes it again. The backup and the store in use are not touched. Whoever may restore may do it.
Result<RestoreDrill> drillRestore(const QString& backup, const QString& user, const Passphrase& passphrase,
                                  const Clock& clock, Progress& progress);

} // namespace clew::services
