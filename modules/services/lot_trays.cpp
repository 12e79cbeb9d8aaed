// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/lot_service.h"
#include "services/unit_steps.h"
#include "store/act.h"
#include "store/floor_questions.h"

#include <QSet>

namespace clew::services {

using namespace domain;

namespace {

QString placeWords(const QString& tray, const QString& position)
{
    return QStringLiteral("place %2 of tray %1").arg(tray, position);
}

} // namespace

bool leftItsTray(UnitState state)
{
    return state == UnitState::Shipped || state == UnitState::Scrapped || state == UnitState::Recalled ||
           state == UnitState::Withdrawn;
}

Result<Lot> LotService::openTray(LotId id)
{
    const Lot lot = TRY(movable(id));
    const bool isClosed = lot.state == LotState::Consumed || TRY(store::isDelivered(m_records.database(), id));
    if (isClosed)
        return fail(Error::Code::Conflict,
                    lot.state == LotState::Consumed
                        ? QStringLiteral("Tray %1 is used up; nothing is moved in it any more.").arg(lot.number)
                        : QStringLiteral("Tray %1 was delivered; nothing is moved in it any more.").arg(lot.number));
    if (!lot.part_revision)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 names no part; only a production lot is a tray of units.").arg(lot.number));
    return lot;
}

Result<domain::Unit> LotService::unitInTray(UnitId id)
{
    const domain::Unit unit = TRY(m_records.get(id));
    if (leftItsTray(unit.state))
        return fail(
            Error::Code::Conflict,
            QStringLiteral("Unit %1 is %2 and lies in no tray any more.").arg(unit.serial, enumName(unit.state)));
    if (isAtFinisher(unit))
        return fail(Error::Code::Conflict,
                    QStringLiteral("Unit %1 is at a finisher; receive it first.").arg(unit.serial));
    if (!unit.tray())
        return fail(Error::Code::Conflict,
                    QStringLiteral("Unit %1 lies in no tray; no place is recorded for it.").arg(unit.serial));
    return unit;
}

/// Who lies there now.
Result<std::optional<domain::Unit>> LotService::unitAt(LotId tray, const QString& position)
{
    for (const UnitId id : TRY(store::unitsOnceAt(m_records.database(), tray, position))) {
        const domain::Unit unit = TRY(m_records.get(id));
        if (unit.tray() == tray && unit.place() == position && !leftItsTray(unit.state))
            return std::optional(unit);
    }
    return std::optional<domain::Unit>();
}

Result<> LotService::mustBeFree(const Lot& tray, const QString& position, const QList<UnitId>& moved)
{
    const auto there = TRY(unitAt(tray.id, position));
    if (!there || moved.contains(there->id))
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("Unit %1 lies at %2; choose another place, or move %1 in the same act.")
                    .arg(there->serial, placeWords(tray.number, position)));
}

Result<QList<TrayMoved>> LotService::moveInTrays(const QList<TrayMove>& moves, const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say why; the reason stands in the ledger (--reason TEXT)."));
    if (moves.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say which units are moved."));
    QList<UnitId> units;
    for (const TrayMove& move : moves)
        units.append(move.unit);
    QList<TrayPlace> places;
    QList<TrayMoved> moved;
    QSet<std::pair<LotId, QString>> taken;
    for (const TrayMove& move : moves) {
        const domain::Unit unit = TRY(unitInTray(move.unit));
        const Lot from = TRY(openTray(*unit.tray()));
        const Lot to = TRY(openTray(move.tray.value_or(from.id)));
        const QString position = move.position.trimmed();
        if (position.isEmpty())
            return fail(Error::Code::Invalid,
                        QStringLiteral("Say to which place of the tray %1 goes.").arg(unit.serial));
        if (units.count(unit.id) > 1)
            return fail(Error::Code::Invalid, QStringLiteral("Unit %1 is named twice.").arg(unit.serial));
        if (to.part_revision != unit.part_revision)
            return fail(Error::Code::Invalid,
                        QStringLiteral("Tray %1 is of another part revision than unit %2; check the tray's number.")
                            .arg(to.number, unit.serial));
        if (from.id == to.id && unit.place() == position)
            return fail(
                Error::Code::Conflict,
                QStringLiteral("Unit %1 lies at %2 already.").arg(unit.serial, placeWords(to.number, position)));
        if (taken.contains({to.id, position}))
            return fail(
                Error::Code::Conflict,
                QStringLiteral("Two units are to lie at %1; a place holds one.").arg(placeWords(to.number, position)));
        TRY(mustBeFree(to, position, units));
        taken.insert({to.id, position});
        places.append({to.id, position, reason.trimmed(), m_session.person, m_clock.now()});
        moved.append({unit.serial, {from.number, unit.place()}, {to.number, position}});
    }
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Change, reason.trimmed()));
    for (qsizetype i = 0; i < units.size(); ++i)
        TRY(m_records.add(units[i], places[i]));
    TRY(act.commit());
    return moved;
}

Result<QList<TrayMoved>> LotService::swapInTrays(UnitId one, UnitId other, const QString& reason)
{
    TRY(m_session.actor(Right::StepUnits));
    const domain::Unit first = TRY(unitInTray(one));
    const domain::Unit second = TRY(unitInTray(other));
    return moveInTrays({{one, second.tray(), second.place()}, {other, first.tray(), first.place()}}, reason);
}

} // namespace clew::services
