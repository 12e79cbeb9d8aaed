// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/nonconformity_service.h"

#include "services/people_of.h"
#include "services/release_gates.h"
#include "services/unit_steps.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// From the mildest to the hardest, for one unit.
int hardness(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Open:
        return -1;
    case Disposition::Concession:
        return 0;
    case Disposition::Invalid:
        return 1;
    case Disposition::Rework:
        return 2;
    case Disposition::ReturnToSupplier:
        return 3;
    case Disposition::Scrap:
        return 4;
    }
    Q_UNREACHABLE();
}

std::optional<UnitState> stateAfter(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Concession:
        return UnitState::Accepted;
    case Disposition::Invalid:
        return UnitState::InInspection;
    case Disposition::Rework:
        return UnitState::Rework;
    case Disposition::Scrap:
        return UnitState::Scrapped;
    case Disposition::Open:
    case Disposition::ReturnToSupplier:
        break;
    }
    return std::nullopt;
}

Result<> markNonconforming(store::Records& records, UnitId id)
{
    const Unit unit = TRY(records.get(id));
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
    nonconformity.number = TRY(store::nextNumber(m_records.database(), Kind::Nonconformity,
                                                 QStringLiteral("NC-%1-").arg(m_clock.now().utcDay().year())));
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

/// Of the nonconformities decided since the unit became nonconforming, this one included.
Result<Disposition> NonconformityService::hardestDecision(const Unit& unit)
{
    const QList<RecordStep> steps = TRY(RecordHistory(m_records).of(Kind::Unit, unit.id.key()));
    const RecordStep* since = lastStepTo(steps, enumName(UnitState::Nonconforming));
    Disposition hardest = Disposition::Concession;
    for (const NonconformityId id : TRY(store::nonconformitiesOf(m_records.database(), unit.id))) {
        const Nonconformity nonconformity = TRY(m_records.getOwn(id));
        const bool counts = nonconformity.decided && (!since || since->time <= *nonconformity.decided);
        if (counts && hardness(nonconformity.disposition) > hardness(hardest))
            hardest = nonconformity.disposition;
    }
    return hardest;
}

Result<> NonconformityService::requireComplete(const Unit& unit)
{
    const auto gates = TRY(ReleaseGates(m_records).of(unit.id));
    const ReleaseGate* complete = findGate(gates, QStringLiteral("a"));
    if (complete->state == QLatin1String("open") || complete->state == QLatin1String("closed"))
        return fail(Error::Code::Conflict,
                    QStringLiteral("A concession needs all results of %1, and %2; measure first, or decide otherwise.")
                        .arg(unit.serial, complete->detail));
    return {};
}

Result<> NonconformityService::follow(UnitId id, Disposition decided)
{
    const Unit unit = TRY(m_records.get(id));
    if (unit.state != UnitState::Nonconforming)
        return {};
    if (decided != Disposition::Scrap) {
        if (!TRY(openNonconformitiesOf(m_records, id)).isEmpty())
            return {};
        decided = TRY(hardestDecision(unit));
    }
    if (decided == Disposition::Concession)
        TRY(requireComplete(unit));
    if (const auto next = stateAfter(decided))
        return moveUnit(m_records, unit, *next);
    return {};
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
        QStringLiteral("%1; not signed; %2").arg(enumName(request.disposition), request.justification)));
    TRY(m_records.revise(nonconformity));
    for (const NonconformitySubject& subject : nonconformity.subjects) {
        if (subject.unit)
            TRY(follow(*subject.unit, request.disposition));
    }
    return act.commit();
}

} // namespace clew::services
