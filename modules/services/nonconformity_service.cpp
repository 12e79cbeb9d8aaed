// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/nonconformity_service.h"

#include "services/nonconformity_steps.h"
#include "services/numbering.h"
#include "services/unit_steps.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<> markNonconforming(store::Records& records, UnitId id)
{
    const domain::Unit unit = TRY(records.get(id));
    if (whyRefused(unit.state, UnitState::Nonconforming, factsFor(unit, UnitState::Nonconforming, {})))
        return {};
    return moveUnit(records, unit, UnitState::Nonconforming);
}

} // namespace

Result<NonconformityId> NonconformityService::open(const NonconformityRequest& request)
{
    const store::Actor actor = TRY(m_session.actor(Right::OpenNonconformities));
    if (request.units.isEmpty() && request.lots.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name the units or lots that do not conform."));
    Nonconformity nonconformity;
    nonconformity.title = request.title;
    nonconformity.reason = request.reason;
    nonconformity.characteristic = request.characteristic;
    nonconformity.found = request.found.isNull() ? m_clock.now().utcDay() : request.found;
    nonconformity.found_by = m_session.person;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, request.title));
    nonconformity.number = TRY(nextNumber(m_records.database(), Kind::Nonconformity, m_clock.now()));
    for (const UnitId unit : request.units) {
        NonconformitySubject subject;
        subject.unit = unit;
        nonconformity.subjects.append(subject);
        nonconformity.demo = nonconformity.demo || TRY(m_records.getOwn(unit)).demo;
        TRY(markNonconforming(m_records, unit));
    }
    for (const LotId lot : request.lots) {
        NonconformitySubject subject;
        subject.lot = lot;
        nonconformity.subjects.append(subject);
        nonconformity.demo = nonconformity.demo || TRY(m_records.getOwn(lot)).demo;
    }
    const NonconformityId id = TRY(m_records.insert(nonconformity));
    TRY(act.commit());
    return id;
}

/// Scrap holds at once; every other decision waits for the last one.
Result<> NonconformityService::follow(UnitId id, Disposition decided)
{
    const domain::Unit unit = TRY(m_records.get(id));
    if (unit.state == UnitState::Nonconforming && decided == Disposition::Scrap)
        return moveUnit(m_records, unit, UnitState::Scrapped);
    return followDecisions(m_records, id);
}

Result<> NonconformityService::dispose(NonconformityId id, const DispositionRequest& request)
{
    const store::Actor actor = TRY(m_session.actor(Right::DisposeNonconformities));
    if (request.disposition == Disposition::Open)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Decide for rework, scrap, concession, invalid or return_to_supplier."));
    if (request.justification.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A decision needs its justification (--reason TEXT)."));
    Nonconformity nonconformity = TRY(m_records.get(id));
    if (nonconformity.disposition != Disposition::Open)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 was decided already (%2); open another nonconformity for what is new.")
                        .arg(nonconformity.number, enumName(nonconformity.disposition)));
    nonconformity.disposition = request.disposition;
    nonconformity.justification = request.justification;
    nonconformity.approval_reference = request.approvalReference;
    nonconformity.decided_by = m_session.person;
    nonconformity.decided = m_clock.now();
    auto act = TRY(store::Act::begin(
        m_records, m_clock, actor, ledger::Act::State,
        QStringLiteral("%1; not signed; %2")
            .arg(enumName(request.disposition).replace(QLatin1Char('_'), QLatin1Char(' ')), request.justification)));
    TRY(m_records.revise(nonconformity));
    for (const NonconformitySubject& subject : nonconformity.subjects) {
        if (subject.unit)
            TRY(follow(*subject.unit, request.disposition));
    }
    return act.commit();
}

} // namespace clew::services
