// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/judging.h"

namespace clew::services {

/// Judges positions again whose size came, or changed, after they were judged (ISO 2692): the size may have been
/// measured in another inspection of the same unit. Asks once for each revision which of its tolerances widen.
class SizeFollowers
{
public:
    explicit SizeFollowers(store::Records& records) : m_records(records), m_judging(records) {}

    /// Whether any tolerance of the revision widens with a size.
    Result<bool> concern(domain::PartRevisionId revision);
    /// In that inspection, and in all of its unit that are not void: adds a judgement where the bonus is another than
    /// the one the judgement in force was made with. Inside an act. How many it added.
    Result<int> judgeAgain(domain::InspectionId inspection, Instant now);

private:
    Result<const QList<domain::Characteristic>*> widening(domain::PartRevisionId revision);
    Result<QList<domain::InspectionId>> inspectionsBeside(const domain::Inspection& inspection);
    Result<int> judgeIn(domain::InspectionId inspection, const QList<domain::Characteristic>& positions, Instant now);

    store::Records& m_records;
    Judging m_judging;
    QHash<domain::PartRevisionId, QList<domain::Characteristic>> m_widening;
};

} // namespace clew::services
