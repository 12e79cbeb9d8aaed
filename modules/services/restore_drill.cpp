// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/restore_drill.h"

#include <QTemporaryDir>

namespace clew::services {

Result<RestoreDrill> drillRestore(const QString& backup, const QString& user, const Passphrase& passphrase,
                                  const Clock& clock, Progress& progress)
{
    const QTemporaryDir place;
    if (!place.isValid())
        return fail(Error::Code::Io,
                    QStringLiteral("There is no temporary place for the drill: %1.").arg(place.errorString()));
    progress.report(QStringLiteral("Restoring into a temporary place"), 0, 0);
    const auto restored = TRY(restoreStore(backup, place.filePath(QStringLiteral("drill.clew")), user, passphrase,
                                           QStringLiteral("Restore drill"), clock, progress));
    restored->watch(progress);
    const StoreCheck check = TRY(checkWholeStore(*restored, true, progress));
    RestoreDrill drill;
    drill.entries = check.entries - 1;
    drill.problems = check.problems;
    const StoreInfo info = TRY(storeInfo(*restored));
    for (const std::int64_t count : info.records)
        drill.records += count;
    return drill;
}

} // namespace clew::services
