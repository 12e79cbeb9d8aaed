// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/gauge_impact.h"
#include "services/session.h"

namespace clew::services {

/// Units and lots of an assessment.
struct ImpactSubjects
{
    QList<domain::UnitId> units;
    QList<domain::LotId> lots;
    bool isEmpty() const { return units.isEmpty() && lots.isEmpty(); }
};

/// Assessments of failed gauges, from the finding to the sign-off.
///
/// (1) An assessment keeps what was found as it was then; later data adds another assessment.
/// (2) Every unit and lot whose verdict changes gets a decision, with its reason; the last one counts. To hold also
/// puts
///     it on hold, in the same act.
/// (3) It is signed off when all of them are decided, with a conclusion; from then on nothing is added.
class ImpactService
{
public:
    ImpactService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<domain::ImpactAssessmentId> save(const GaugeImpact& impact);
    Result<> decide(domain::ImpactAssessmentId assessment, const ImpactSubjects& subjects, domain::ImpactChoice choice,
                    const QString& reason);
    /// All units and lots that are still without a decision.
    Result<domain::HoldId> holdAll(domain::ImpactAssessmentId assessment, const QString& reason);
    Result<> signOff(domain::ImpactAssessmentId assessment, const QString& conclusion);

private:
    Result<std::optional<domain::HoldId>> addDecisions(const domain::ImpactAssessment& assessment,
                                                       const ImpactSubjects& subjects, domain::ImpactChoice choice,
                                                       const QString& reason);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

/// The units and lots of an assessment's findings, each once, and those of them nobody decided on.
ImpactSubjects subjectsOf(const domain::ImpactAssessment& assessment);
ImpactSubjects undecidedOf(const domain::ImpactAssessment& assessment);

} // namespace clew::services
