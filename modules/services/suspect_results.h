// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "domain/acceptance.h"
#include "domain/error_curve.h"
#include "services/re_judging.h"
#include "services/suspect_positions.h"

#include <QSet>

#include <span>

namespace clew::services {

/// What the results say once a gauge's error is taken out of the readings it stands behind.
struct SuspectFindings
{
    qint64 measurements = 0; ///< suspect readings, void and replaced ones too
    qint64 results = 0;
    QSet<domain::UnitId> units;
    QSet<domain::LotId> lots;
    QList<domain::ImpactFinding> changed; ///< in the order of the readings
};

/// Judges results again without the error of a gauge: each suspect reading less the error at its size, the result by
/// the plan's deciding rule, the verdict by the result's own rule. Reads what it needs of each result once, by its key.
///
/// (1) A verdict that can't be found any more becomes "not judged", with the reason: an attribute, another kind of
/// unit,
///     a size beyond the curve.
/// (2) Void inspections are left out; a result whose counting readings are none of the suspect ones doesn't change, but
///     for (3).
/// (3) A position that was widened by a size is judged with the size's true departure; also where its own readings are
///     sound.
class SuspectResults
{
public:
    /// `suspect` are all readings, sorted, each once; it and the curve outlive this.
    SuspectResults(store::Records& records, const domain::ErrorCurve& curve, Instant now,
                   std::span<const store::ReadingKey> suspect)
        : m_records(records),
          m_curve(curve),
          m_now(now),
          m_positions(records, curve, suspect)
    {
    }

    /// Those of the suspect readings. Cancelled where `progress` says so.
    Result<SuspectFindings> judge(std::span<const store::ReadingKey> readings, Progress& progress);

private:
    struct Measured;
    Result<std::optional<Measured>> read(const store::ReadingKey& place);
    Result<std::optional<domain::Judgement>> inForce(const store::ReadingKey& place);
    /// nullptr where no plan asks for it.
    Result<const domain::PlanItem*> planned(const std::optional<domain::InspectionPlanId>& plan,
                                              domain::CharacteristicId characteristic);
    Result<const domain::Characteristic*> characteristic(domain::CharacteristicId id);
    Result<QString> widenAnew(const domain::Characteristic& position, const ResultPlace& place,
                              domain::Judgement& inForce);
    Result<> judgeResult(std::span<const store::ReadingKey> suspect, SuspectFindings& findings);

    store::Records& m_records;
    const domain::ErrorCurve& m_curve;
    Instant m_now;
    SuspectPositions m_positions;
    QHash<domain::CharacteristicId, domain::Characteristic> m_characteristics;
    QHash<domain::InspectionPlanId, domain::InspectionPlan> m_plans;
    JudgingAgain m_judging;
};

/// SuspectResults::judge(); for `twoFrom` readings or more on two connections to the store at once, each in a thread of
/// its own: most of the time goes into reading encrypted pages. Within a transaction always on one.
Result<SuspectFindings> judgeSuspects(store::Records& records, const domain::ErrorCurve& curve, Instant now,
                                      std::span<const store::ReadingKey> readings, Progress& progress,
                                      std::size_t twoFrom = 4000);

} // namespace clew::services
