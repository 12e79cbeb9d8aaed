// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/unit_service.h"

#include "services/people_of.h"
#include "services/release_gates.h"
#include "services/shop_settings.h"
#include "services/unit_steps.h"

namespace clew::services {

using namespace domain;

namespace {

/// Steps that go back, or out of the flow.
bool needsReason(UnitState from, UnitState to)
{
    if (to == UnitState::Withdrawn || to == UnitState::Recalled || from == UnitState::Withdrawn)
        return true;
    return (from == UnitState::Inspected && to == UnitState::InInspection) ||
           (from == UnitState::Released && to == UnitState::Accepted) ||
           (from == UnitState::Recalled && to == UnitState::Shipped);
}

/// Steps that a nonconformity or a hold takes: their own services do, with the record that says why.
Result<> refuseForeignSteps(const domain::Unit& unit, UnitState to)
{
    if (to == UnitState::Nonconforming)
        return fail(
            Error::Code::Conflict,
            QStringLiteral("A unit becomes nonconforming with a nonconformity; open one for %1.").arg(unit.serial));
    if (unit.state == UnitState::Nonconforming && to != UnitState::Quarantined)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is nonconforming; decide on its nonconformity, and it takes the step.")
                        .arg(unit.serial));
    const bool cameBack = unit.state == UnitState::Returned || unit.state == UnitState::Withdrawn;
    if (to == UnitState::Quarantined && !cameBack)
        return fail(Error::Code::Conflict,
                    QStringLiteral("A unit is quarantined by a hold; place one on %1.").arg(unit.serial));
    return {};
}

/// The gates that a step asks.
struct StepGates
{
    UnitState to;
    const char* codes;                  ///< empty: all
    bool isEarly = false;               ///< what is not settled yet may still be; only a closed gate refuses
    std::optional<UnitState> from = {}; ///< only of steps from there
};
constexpr std::array gatesOfSteps{
    StepGates{UnitState::InProcess, "fi", true, UnitState::Planned},
    StepGates{UnitState::AwaitingFinish, "bi", true},
    StepGates{UnitState::Inspected, "a"},
    StepGates{UnitState::Accepted, "ab"},
    StepGates{UnitState::Released, ""},
    StepGates{UnitState::Shipped, "i"},
};

const StepGates* gatesOf(UnitState from, UnitState to)
{
    // Back from a hold, from a release or from a recall, nothing new is claimed.
    if (from == UnitState::Quarantined || from == UnitState::Recalled ||
        (from == UnitState::Released && to == UnitState::Accepted))
        return nullptr;
    const auto found = std::find_if(gatesOfSteps.begin(), gatesOfSteps.end(), [&](const StepGates& gates) {
        return gates.to == to && gates.from.value_or(from) == from;
    });
    return found == gatesOfSteps.end() ? nullptr : &*found;
}

} // namespace

/// The gates that speak against a step, in words.
Result<QStringList> UnitService::gatesAgainst(const domain::Unit& unit, UnitState to)
{
    QStringList against;
    const StepGates* asked = gatesOf(unit.state, to);
    if (!asked)
        return against;
    QList<ReleaseGate> gates = TRY(ReleaseGates(m_records).of(unit.id));
    const QString codes = QString::fromLatin1(asked->codes);
    gates.removeIf([&](const ReleaseGate& gate) {
        return (!codes.isEmpty() && !codes.contains(gate.code)) ||
               (asked->isEarly && gate.state != QLatin1String("closed"));
    });
    if (!allowRelease(gates))
        against.append(whatClosesRelease(gates));
    if (to == UnitState::Accepted && !unit.legacy && TRY(inspectorsOf(m_records, unit.id)).contains(m_session.person) &&
        TRY(shopSettings(m_records.database())).onePersonShop.isEmpty())
        against.append(QStringLiteral("%1 inspected %2 and can't review it; ask somebody else to")
                           .arg(m_session.printedName, unit.serial));
    return against;
}

Result<> UnitService::checkGuards(const domain::Unit& unit, const StepRequest& request)
{
    TRY(checkStep(unit.state, request.to, factsFor(unit, request.to, request.withdrawn)));
    TRY(refuseForeignSteps(unit, request.to));
    if (needsReason(unit.state, request.to) && request.reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("This needs a reason: say why it is done (--reason TEXT)."));
    if (unit.state == UnitState::Quarantined) {
        const QList<Hold> holds = TRY(activeHoldsOf(m_records, unit.id));
        if (!holds.isEmpty())
            return fail(
                Error::Code::Conflict,
                QStringLiteral("%1 is on hold by %2; lift the hold first.").arg(unit.serial, holds.first().number));
    }
    const QStringList against = TRY(gatesAgainst(unit, request.to));
    if (!against.isEmpty() && request.override.trimmed().isEmpty())
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 can't become %2: %3.")
                        .arg(unit.serial, stateWords(request.to), against.join(QStringLiteral(". "))),
                    QStringLiteral("gate_closed"));
    return {};
}

/// The strongest meaning that the step has for one of the units; they may stand in different states.
Result<SignatureMeaning> UnitService::meaningOf(const QList<domain::Unit>& units, const StepRequest& request)
{
    std::optional<SignatureMeaning> meaning;
    for (const domain::Unit& unit : units) {
        const UnitStep step = TRY(checkStep(unit.state, request.to, factsFor(unit, request.to, request.withdrawn)));
        const SignatureMeaning own = step.signature.value_or(SignatureMeaning::Verified);
        if (!meaning || *meaning == own) {
            meaning = own;
            continue;
        }
        return fail(Error::Code::Conflict,
                    QStringLiteral("The units stand in different states, so the step means different things for "
                                   "them; take it for those in one state at a time."));
    }
    return *meaning;
}

Result<store::Actor> UnitService::mayStep(const StepRequest& request)
{
    if (request.units.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name at least one unit."));
    QList<domain::Unit> units;
    for (const UnitId id : request.units)
        units.append(TRY(m_records.get(id)));
    const SignatureMeaning meaning = TRY(meaningOf(units, request));
    const store::Actor actor = TRY(actorSigning(m_session, meaning));
    for (const domain::Unit& unit : units)
        TRY(checkGuards(unit, request));
    return actor;
}

/// Within the act, where no other program can place a hold any more: each unit as it stands now, and every gate.
Result<> UnitService::checkWithin(QList<domain::Unit>& units, const StepRequest& request)
{
    for (domain::Unit& unit : units) {
        const UnitState before = unit.state;
        unit = TRY(m_records.get(unit.id));
        if (unit.state != before)
            return fail(Error::Code::Conflict, QStringLiteral("%1 became %2 meanwhile; look at it, and try again.")
                                                   .arg(unit.serial, stateWords(unit.state)));
        TRY(checkGuards(unit, request));
    }
    return {};
}

Result<> UnitService::step(const StepRequest& request)
{
    if (request.units.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name at least one unit."));
    QList<domain::Unit> units;
    for (const UnitId id : request.units)
        units.append(TRY(m_records.get(id)));
    const SignatureMeaning meaning = TRY(meaningOf(units, request));
    const store::Actor actor = TRY(actorSigning(m_session, meaning));
    const bool overrides = !request.override.trimmed().isEmpty();
    const store::Actor overrider = overrides ? TRY(m_session.actor(Right::OverrideGates)) : actor;
    QString why = QStringLiteral("%1; %2, not signed").arg(stateWords(request.to), enumName(meaning));
    if (!request.reason.trimmed().isEmpty())
        why += QStringLiteral("; %1").arg(request.reason);
    auto act =
        TRY(store::Act::begin(m_records, m_clock, overrider, overrides ? ledger::Act::Override : ledger::Act::State,
                              overrides ? request.override : why));
    TRY(checkWithin(units, request));
    if (overrides) {
        for (const domain::Unit& unit : units)
            TRY(m_records.revise(unit)); // binds what the override is about, as it stands
        TRY(act.goOnAs(ledger::Act::State, why));
    }
    for (const domain::Unit& unit : units)
        TRY(moveUnit(m_records, unit, request.to, request.withdrawn));
    return act.commit();
}

} // namespace clew::services
