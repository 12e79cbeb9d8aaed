// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/lot_service.h"
#include "services/numbering.h"
#include "services/unit_service.h"
#include "services/unit_steps.h"
#include "store/floor_questions.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

QString finisherWords(const Supplier& supplier)
{
    return supplier.name.isEmpty() ? supplier.code : supplier.name;
}

QString notSentBack(const Lot& sent)
{
    return QStringLiteral("not sent back by %1").arg(sent.location);
}

/// One piece of a unit that went out with the lot.
Consumption oneOf(LotId lot, Instant time)
{
    Consumption consumption;
    consumption.lot = lot;
    consumption.quantity = Decimal::fromInteger(1);
    consumption.unit_of_measure = QStringLiteral("pcs");
    consumption.time = time;
    return consumption;
}

} // namespace

Result<LotId> LotService::send(const SendRequest& request)
{
    if (!request.units.isEmpty())
        return sendUnits(request);
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    const Supplier finisher = TRY(m_records.getOwn(request.finisher));
    const Lot from = TRY(movable(request.move.lot));
    if (from.type == LotType::Finishing)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is at a finisher already; receive it first (lot receive).").arg(from.number));
    Lot named = from;
    named.supplier = request.finisher;
    Lot sent = TRY(childOf(named, request.move, EdgeRelation::Split, QLatin1Char('F')));
    sent.type = LotType::Finishing;
    sent.state = LotState::Received;
    sent.location = finisherWords(finisher);
    auto act = TRY(store::Act::begin(
        m_records, m_clock, actor, ledger::Act::Create,
        QStringLiteral("%1 sent to %2; %3").arg(from.number, finisherWords(finisher), request.process)));
    const LotId id = TRY(m_records.insert(sent));
    TRY(act.commit());
    return id;
}

/// Units go out by their serial numbers: the finishing lot is what happened to them.
Result<LotId> LotService::sendUnits(const SendRequest& request)
{
    const Supplier finisher = TRY(m_records.getOwn(request.finisher));
    StepRequest step;
    step.units = request.units;
    step.to = UnitState::AwaitingFinish;
    const store::Actor actor = TRY(UnitService(m_records, m_clock, m_session).mayStep(step));
    const domain::Unit first = TRY(m_records.getOwn(request.units.first()));
    Lot sent;
    sent.type = LotType::Finishing;
    sent.supplier = request.finisher;
    sent.part_revision = first.part_revision;
    sent.quantity = Decimal::fromInteger(std::int32_t(request.units.size()));
    sent.unit_of_measure = QStringLiteral("pcs");
    sent.location = finisherWords(finisher);
    sent.demo = first.demo;
    Lot named = sent;
    named.number = first.serial;
    sent.number = TRY(freeNumber(named, request.move.number, QLatin1Char('F')));
    auto act = TRY(store::Act::begin(
        m_records, m_clock, actor, ledger::Act::State,
        QStringLiteral("sent to %1; %2; inspected, not signed").arg(finisherWords(finisher), request.process)));
    const LotId id = TRY(m_records.insert(sent));
    for (const UnitId unit : request.units) {
        domain::Unit moved = TRY(m_records.get(unit));
        moved.location = finisherWords(finisher);
        TRY(m_records.add(unit, oneOf(id, m_clock.now())));
        TRY(moveUnit(m_records, moved, UnitState::AwaitingFinish));
    }
    TRY(act.commit());
    return id;
}

Result<Nonconformity> LotService::shortReturn(const Lot& sent, const Decimal& came, const Decimal& missing)
{
    Nonconformity discrepancy;
    discrepancy.number = TRY(nextNumber(m_records.database(), Kind::Nonconformity, m_clock.now()));
    discrepancy.title = QStringLiteral("Short return of %1: %2 came back, %3 did not")
                            .arg(sent.number, came.toCanonicalText(), missing.toCanonicalText());
    discrepancy.reason = notSentBack(sent);
    discrepancy.found = m_clock.now().utcDay();
    discrepancy.found_by = m_session.person;
    discrepancy.demo = sent.demo;
    return discrepancy;
}

/// What comes of a lot on hold is on hold with it, by the same holds.
Result<> LotService::holdAs(const Lot& sent, LotId made)
{
    if (sent.state != LotState::Hold)
        return {};
    HoldSubject subject;
    subject.lot = made;
    for (const Hold& hold : TRY(activeHoldsOf(m_records, sent.id)))
        TRY(m_records.add(hold.id, subject));
    return {};
}

/// The missing pieces become a lot of their own, and the discrepancy is about that: the rest goes on.
Result<> LotService::openShortReturn(LotReceived& received, const Lot& sent, const Decimal& came)
{
    const std::optional<Decimal> left = TRY(leftOf(m_records, sent.id));
    if (!left || *left <= Decimal::fromInteger(0))
        return {};
    Lot missing = sent;
    missing.id = {};
    missing.uuid.clear();
    missing.number = TRY(freeNumber(sent, {}, QLatin1Char('M')));
    missing.quantity = *left;
    missing.fate = LotFate::Missing;
    missing.because = notSentBack(sent);
    missing.location = QStringLiteral("last at %1").arg(sent.location);
    missing.edges = {edgeFrom(sent, EdgeRelation::Split, *left)};
    received.missing = TRY(m_records.insert(missing));
    TRY(holdAs(sent, *received.missing));
    received.shortBy = *left;
    Nonconformity discrepancy = TRY(shortReturn(sent, came, *left));
    NonconformitySubject subject;
    subject.lot = received.missing;
    subject.quantity = *left;
    discrepancy.subjects = {subject};
    TRY(m_records.insert(discrepancy));
    received.discrepancy = discrepancy.number;
    return {};
}

Result<LotReceived> LotService::receive(const ReceiveRequest& request)
{
    if (!request.units.isEmpty())
        return receiveUnits(request);
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    const Lot sent = TRY(m_records.get(request.move.lot));
    const bool wasMissing = sent.fate == LotFate::Missing;
    if (!wasMissing)
        TRY(inFlow(request.move.lot)); // a hold keeps nothing at the finisher: what comes back is held here
    if (sent.type != LotType::Finishing)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is at no finisher; only what was sent comes back.").arg(sent.number));
    Lot named = sent;
    named.supplier.reset();
    Lot back = TRY(childOf(named, request.move, EdgeRelation::Finished, QLatin1Char('B')));
    back.type = LotType::Production;
    back.location = request.move.location;
    LotReceived received;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create,
                                     QStringLiteral("%1 of %2 came back from %3")
                                         .arg(back.quantity->toCanonicalText(), sent.number, sent.location)));
    received.lot = TRY(m_records.insert(back));
    TRY(holdAs(sent, *received.lot));
    if (!request.restFollows && !wasMissing)
        TRY(openShortReturn(received, sent, *back.quantity));
    TRY(act.commit());
    return received;
}

/// The units that are at the finisher with this lot and are not missed yet.
Result<QList<UnitId>> LotService::stillOut(LotId sent)
{
    const QString missed = notSentBack(TRY(m_records.getOwn(sent)));
    QList<UnitId> out;
    for (const UnitId unit : TRY(store::unitsSentWith(m_records.database(), sent))) {
        bool isOut = isAtFinisher(TRY(m_records.getOwn(unit)));
        for (const NonconformityId id : TRY(store::nonconformitiesOf(m_records.database(), unit))) {
            const Nonconformity known = TRY(m_records.getOwn(id));
            isOut = isOut && (known.disposition != Disposition::Open || known.reason != missed);
        }
        if (isOut)
            out.append(unit);
    }
    return out;
}

/// One discrepancy for each lot that went out, on the units that did not come back with these.
Result<> LotService::openShortReturn(LotReceived& received, const QList<UnitId>& came)
{
    QMap<LotId, int> cameWith;
    for (const UnitId unit : came) {
        std::optional<LotId> last;
        for (const Consumption& consumption : TRY(m_records.get(unit)).consumptions) {
            if (TRY(m_records.getOwn(consumption.lot)).type == LotType::Finishing)
                last = consumption.lot;
        }
        if (last)
            ++cameWith[*last];
    }
    for (auto sent = cameWith.cbegin(); sent != cameWith.cend(); ++sent) {
        const QList<UnitId> missing = TRY(stillOut(sent.key()));
        if (missing.isEmpty())
            continue;
        const Lot lot = TRY(m_records.getOwn(sent.key()));
        Nonconformity discrepancy = TRY(
            shortReturn(lot, Decimal::fromInteger(sent.value()), Decimal::fromInteger(std::int32_t(missing.size()))));
        for (const UnitId unit : missing) {
            NonconformitySubject subject;
            subject.unit = unit;
            discrepancy.subjects.append(subject);
        }
        TRY(m_records.insert(discrepancy));
        received.discrepancy = discrepancy.number;
        received.stillOut.append(missing);
    }
    received.shortBy = Decimal::fromInteger(std::int32_t(received.stillOut.size()));
    return {};
}

/// Who may receive them. A unit on hold takes no step: it comes back under its hold.
Result<store::Actor> LotService::mayReceive(const QList<UnitId>& units)
{
    StepRequest step;
    step.to = UnitState::FinishReturned;
    for (const UnitId id : units) {
        const domain::Unit unit = TRY(m_records.getOwn(id));
        if (unit.state != UnitState::Quarantined)
            step.units.append(id);
        else if (!isAtFinisher(unit))
            return fail(Error::Code::Conflict,
                        QStringLiteral("Unit %1 is on hold and at no finisher; only what was sent comes back.")
                            .arg(unit.serial));
    }
    if (step.units.isEmpty())
        return actorSigning(m_session, SignatureMeaning::Verified);
    return UnitService(m_records, m_clock, m_session).mayStep(step);
}

Result<LotReceived> LotService::receiveUnits(const ReceiveRequest& request)
{
    const store::Actor actor = TRY(mayReceive(request.units));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State,
                                     QStringLiteral("came back from the finisher; verified, not signed")));
    for (const UnitId id : request.units) {
        domain::Unit unit = TRY(m_records.get(id));
        unit.location = request.move.location;
        if (unit.state != UnitState::Quarantined) {
            TRY(moveUnit(m_records, unit, UnitState::FinishReturned));
            continue;
        }
        unit.previous_state = UnitState::FinishReturned; // what lifting the hold leads back to
        TRY(m_records.revise(unit));
    }
    LotReceived received;
    if (!request.restFollows)
        TRY(openShortReturn(received, request.units));
    TRY(act.commit());
    return received;
}

} // namespace clew::services
