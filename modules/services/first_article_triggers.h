// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "store/records.h"

namespace clew::services {

/// Why a first article inspection is due for an article (AS9102 Rev C): what differs from the article before.
struct FirstArticleTrigger
{
    QString what; ///< "new part", "design change", "change of NC program", "production lapse" …
    QString was;  ///< empty for a new part
    QString is;
};

/// "change of NC program: NC4471 rev 7 -> NC4471 rev 8"
QString triggerText(const FirstArticleTrigger& trigger);

/// Months without an operation on the part after which a first article is due again, by the calendar.
inline constexpr int productionLapseMonths = 24;

/// Compares the article with that of the part's newest issued first article report: drawing revision, NC programs with
/// their hashes, process plan, machines (location and tooling), inspection programs, material, its source; and the time
/// between its first operation and the last one before it. What one of the two doesn't know is no change. Only the
/// trigger "new part" where there is no issued report yet. Whether a change makes the earlier report unrepresentative,
/// a person decides.
Result<QList<FirstArticleTrigger>> firstArticleTriggers(store::Records& records, const domain::Unit& article);

} // namespace clew::services
