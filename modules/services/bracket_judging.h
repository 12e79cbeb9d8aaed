// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/mastering_falls.h"

namespace clew::services {

/// A result whose judgement a master check changed.
struct JudgedByCheck
{
    domain::InspectionId inspection;
    domain::CharacteristicId characteristic;
    std::int64_t feature = 0;
    domain::Verdict from = domain::Verdict::NotJudged;
    domain::Verdict to = domain::Verdict::NotJudged;
};

/// After checks of a gauge came in: adds a judgement to every result that fell with a bracket, or stands again because
/// a check was added between two. `fellBefore` are the brackets that had fallen without those checks. Inside an act;
/// void inspections are left out, and so are results that nobody judged yet.
Result<QList<JudgedByCheck>> judgeAfterChecks(store::Records& records, domain::GaugeId gauge,
                                              const QList<FallenBracket>& fellBefore, Instant now);

} // namespace clew::services
