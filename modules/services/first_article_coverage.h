// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/records.h"

namespace clew::services {

/// Splits "3, 7,12" into balloons; spaces and empty pieces don't count.
QStringList balloonsIn(const QString& text);

/// What a chain of reports, a full one and the partial ones that build on it, has shown of a drawing (AS9102 Rev C,
/// form 1, field 14): every toleranced characteristic must be covered by one of them.
struct FirstArticleCoverage
{
    QStringList reports; ///< numbers, the newest first
    QStringList missing; ///< balloons that no report of the chain covers, in the drawing's order
};

/// Conflict where the chain leads back to itself, Invalid where a baseline is not in the store. A characteristic of
/// another revision carries over where it is linked to this one and asks the same: nominal, limits, unit, requirement.
Result<FirstArticleCoverage> coverageOf(store::Records& records, const domain::FirstArticleReport& report);

} // namespace clew::services
