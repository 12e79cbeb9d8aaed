// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/impact_service.h"

#include "services/hold_service.h"
#include "services/numbering.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

template<typename Rows>
ImpactSubjects eachOnce(const Rows& rows)
{
    ImpactSubjects subjects;
    QSet<UnitId> units;
    QSet<LotId> lots;
    for (const auto& row : rows) {
        if (row.unit && !units.contains(*row.unit)) {
            units.insert(*row.unit);
            subjects.units.append(*row.unit);
        }
        if (row.lot && !lots.contains(*row.lot)) {
            lots.insert(*row.lot);
            subjects.lots.append(*row.lot);
        }
    }
    return subjects;
}

template<typename Key>
QList<Key> without(const QList<Key>& all, const QList<Key>& some)
{
    const QSet<Key> left(some.begin(), some.end());
    QList<Key> rest;
    for (const Key key : all) {
        if (!left.contains(key))
            rest.append(key);
    }
    return rest;
}

Result<> refuseSigned(const ImpactAssessment& assessment)
{
    if (!assessment.signed_at)
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("%1 is signed off; what was learned since is a new assessment.").arg(assessment.number));
}

} // namespace

ImpactSubjects subjectsOf(const ImpactAssessment& assessment)
{
    return eachOnce(assessment.findings);
}

ImpactSubjects undecidedOf(const ImpactAssessment& assessment)
{
    const ImpactSubjects all = subjectsOf(assessment);
    const ImpactSubjects decided = eachOnce(assessment.decisions);
    return {without(all.units, decided.units), without(all.lots, decided.lots)};
}

Result<ImpactAssessmentId> ImpactService::save(const GaugeImpact& impact)
{
    const store::Actor actor = TRY(m_session.actor(Right::OpenNonconformities));
    ImpactAssessment assessment;
    assessment.gauge = impact.gauge;
    assessment.calibration = impact.calibration;
    assessment.as_found = impact.asFound;
    assessment.begins = impact.window.begins;
    assessment.ends = impact.window.ends;
    assessment.window_reason = impact.windowReason;
    assessment.suspects = impact.suspects.join(QStringLiteral("; "));
    assessment.measurements = impact.measurements;
    assessment.results = impact.results;
    assessment.units = impact.units;
    assessment.made_by = m_session.person;
    assessment.made = m_clock.now();
    assessment.demo = impact.demo;
    for (const ImpactChange& change : impact.changed)
        assessment.findings.append(change.finding);
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create, impact.windowReason));
    assessment.number = TRY(nextNumber(m_records.database(), Kind::ImpactAssessment, assessment.made));
    const ImpactAssessmentId id = TRY(m_records.insert(assessment));
    TRY(act.commit());
    return id;
}

/// Inside an act of the caller's; the hold that was placed, where that was decided.
Result<std::optional<HoldId>> ImpactService::addDecisions(const ImpactAssessment& assessment,
                                                          const ImpactSubjects& subjects, ImpactChoice choice,
                                                          const QString& reason)
{
    ImpactDecision decision{{}, {}, choice, reason, m_session.person, m_clock.now()};
    for (const UnitId unit : subjects.units) {
        decision.unit = unit;
        TRY(m_records.add(assessment.id, decision));
    }
    decision.unit.reset();
    for (const LotId lot : subjects.lots) {
        decision.lot = lot;
        TRY(m_records.add(assessment.id, decision));
    }
    if (choice != ImpactChoice::Hold)
        return std::optional<HoldId>{};
    HoldService holds(m_records, m_clock, m_session);
    const QString why = QStringLiteral("%1: %2").arg(assessment.number, reason);
    return std::optional{TRY(holds.placeWithin({why, subjects.units, subjects.lots}))};
}

Result<> ImpactService::decide(ImpactAssessmentId id, const ImpactSubjects& subjects, ImpactChoice choice,
                               const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::DisposeNonconformities));
    const ImpactAssessment assessment = TRY(m_records.get(id));
    TRY(refuseSigned(assessment));
    if (subjects.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name the units or lots that are decided on."));
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A decision needs its reason (--reason TEXT)."));
    const ImpactSubjects found = subjectsOf(assessment);
    const qsizetype foreign = without(subjects.units, found.units).size() + without(subjects.lots, found.lots).size();
    if (foreign > 0)
        return fail(Error::Code::NotFound,
                    QStringLiteral("%1 of the named units and lots are not among those that %2 found; see “show "
                                   "impact_assessment %2”.")
                        .arg(foreign)
                        .arg(assessment.number));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, reason));
    TRY(addDecisions(assessment, subjects, choice, reason));
    return act.commit();
}

Result<HoldId> ImpactService::holdAll(ImpactAssessmentId id, const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::PlaceHolds));
    const ImpactAssessment assessment = TRY(m_records.get(id));
    TRY(refuseSigned(assessment));
    const ImpactSubjects open = undecidedOf(assessment);
    if (open.isEmpty())
        return fail(Error::Code::NotFound,
                    QStringLiteral("%1 has no unit or lot without a decision.").arg(assessment.number));
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A hold needs a reason (--reason TEXT)."));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, reason));
    const auto hold = TRY(addDecisions(assessment, open, ImpactChoice::Hold, reason));
    TRY(act.commit());
    return hold.value();
}

Result<> ImpactService::signOff(ImpactAssessmentId id, const QString& conclusion)
{
    const store::Actor actor = TRY(m_session.actor(Right::DisposeNonconformities));
    ImpactAssessment assessment = TRY(m_records.get(id));
    TRY(refuseSigned(assessment));
    const ImpactSubjects open = undecidedOf(assessment);
    if (!open.isEmpty())
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 units and lots of %2 are without a decision; hold, accept or recall them first.")
                        .arg(open.units.size() + open.lots.size())
                        .arg(assessment.number));
    if (conclusion.trimmed().isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("An assessment is signed off with its conclusion (--reason TEXT)."));
    assessment.conclusion = conclusion;
    assessment.signed_by = m_session.person;
    assessment.signed_at = m_clock.now();
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, conclusion));
    TRY(m_records.revise(assessment));
    return act.commit();
}

} // namespace clew::services
