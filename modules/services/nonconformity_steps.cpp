// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/nonconformity_steps.h"

#include "services/record_history.h"
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

/// When the unit became nonconforming; coming back from a hold that was put on it then does not begin anew.
std::optional<Instant> nonconformingSince(const QList<RecordStep>& steps)
{
    const QString bad = enumName(UnitState::Nonconforming);
    const QString held = enumName(UnitState::Quarantined);
    std::optional<Instant> since;
    QString before;
    QString beforeHold;
    for (const RecordStep& step : steps) {
        if (step.state == held && before != held)
            beforeHold = before;
        const bool backFromHold = before == held && beforeHold == bad;
        if (step.state == bad && before != bad && !backFromHold)
            since = step.time;
        before = step.state;
    }
    return since;
}

Result<std::optional<Disposition>> hardestDecision(store::Records& records, UnitId unit)
{
    const auto since = nonconformingSince(TRY(RecordHistory(records).of(Kind::Unit, unit.key())));
    std::optional<Disposition> hardest;
    for (const NonconformityId id : TRY(store::nonconformitiesOf(records.database(), unit))) {
        const Nonconformity nonconformity = TRY(records.getOwn(id));
        const bool counts = nonconformity.disposition != Disposition::Open && nonconformity.decided &&
                            (!since || *since <= *nonconformity.decided);
        if (counts && (!hardest || hardness(nonconformity.disposition) > hardness(*hardest)))
            hardest = nonconformity.disposition;
    }
    return hardest;
}

Result<> requireComplete(store::Records& records, const domain::Unit& unit)
{
    const auto gates = TRY(ReleaseGates(records).of(unit.id));
    const ReleaseGate* complete = findGate(gates, QStringLiteral("a"));
    if (complete->state == QLatin1String("open") || complete->state == QLatin1String("closed"))
        return fail(Error::Code::Conflict,
                    QStringLiteral("A concession needs all results of %1, and %2; measure first, or decide otherwise.")
                        .arg(unit.serial, complete->detail));
    return {};
}

} // namespace

Result<> followDecisions(store::Records& records, UnitId id)
{
    const domain::Unit unit = TRY(records.get(id));
    if (unit.state != UnitState::Nonconforming || !TRY(activeHoldsOf(records, id)).isEmpty() ||
        !TRY(openNonconformitiesOf(records, id)).isEmpty())
        return {};
    const auto decided = TRY(hardestDecision(records, id));
    const auto next = decided ? stateAfter(*decided) : std::nullopt;
    if (!next)
        return {};
    if (*next == UnitState::Accepted)
        TRY(requireComplete(records, unit));
    return moveUnit(records, unit, *next);
}

} // namespace clew::services
