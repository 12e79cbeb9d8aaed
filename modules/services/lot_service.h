// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

/// What every movement of a lot says. The quantity is in the lot's own unit of measure.
struct LotMove
{
    domain::LotId lot;
    std::optional<Decimal> quantity; ///< absent: all that is left
    QString number;                  ///< of the lot it makes; empty: the lot's own number with a letter and a count
    QString location;
    QString reason;
};

/// Pieces from bar: mm or kg become pieces.
struct CutRequest
{
    LotMove move; ///< what is used up of the bar, saw cuts included
    Decimal pieces = Decimal::fromInteger(0);
    domain::PartRevisionId partRevision;
    std::optional<domain::WorkOrderId> order;
};

struct MergePart
{
    domain::LotId lot;
    std::optional<Decimal> quantity; ///< absent: all that is left
};

struct SendRequest
{
    LotMove move; ///< of a lot; without one, the units
    QList<domain::UnitId> units;
    domain::SupplierId finisher;
    QString process; ///< "anodizing type II"
};

struct ReceiveRequest
{
    LotMove move;                ///< the lot that was sent, and how many came back
    bool restFollows = false;    ///< the finisher sends the rest later: no discrepancy yet
    QList<domain::UnitId> units; ///< of units that were sent by serial number: those that came back
};

struct LotReceived
{
    std::optional<domain::LotId> lot;
    std::optional<domain::LotId> missing; ///< what did not come back
    QList<domain::UnitId> stillOut;       ///< went out with those that came back, and did not
    Decimal shortBy = Decimal::fromInteger(0);
    QString discrepancy; ///< the open nonconformity's number; empty: nothing is short
};

struct ScrapRequest
{
    LotMove move;
    domain::LotFate fate = domain::LotFate::Scrapped;
};

struct SerializeRequest
{
    domain::LotId lot;
    QStringList serials;
    QStringList positions; ///< in the tray; as many as serials, or none
    domain::UnitState state = domain::UnitState::InProcess;
};

/// Where a unit is to be put.
struct TrayMove
{
    domain::UnitId unit;
    std::optional<domain::LotId> tray; ///< absent: it stays in its tray
    QString position;
};

struct TrayPosition
{
    QString tray; ///< the lot's number
    QString position;
};

struct TrayMoved
{
    QString serial;
    TrayPosition from;
    TrayPosition to;
};

/// What is left of a lot without a serial; absent: unknown.
Result<std::optional<Decimal>> leftOf(store::Records& records, domain::LotId lot);

/// Lots on the floor: what is cut, split, merged, sent out, comes back, is scrapped or gets serial numbers.
///
/// (1) Every movement makes a lot with an edge that carries the quantity, so that each lot's balance follows from what
///     came into it and what left it; nothing is taken away from a number.
/// (2) More than is left never leaves a lot. Where what came in is not known, nothing is refused, and the balance stays
///     unknown.
/// (3) A lot on hold or rejected does not move, except to be scrapped. What is on hold at a finisher comes back all the
///     same and is on hold here, by the same holds. What left the flow does not come back, except missing pieces that
///     are received late.
/// (4) A short return opens a nonconformity on a lot of its own with the missing pieces, or on the missing units, so
///     that the rest goes on.
/// (5) A place in a tray holds one unit. A move of units between places is undone by another move; what lay where when
///     stays readable (Unit::tray_places), and the lot that a unit came from stays what it is.
class LotService
{
public:
    LotService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<domain::LotId> cut(const CutRequest& request);
    /// `relation` is split or remnant.
    Result<domain::LotId> split(const LotMove& move, domain::EdgeRelation relation = domain::EdgeRelation::Split);
    Result<domain::LotId> merge(const QList<MergePart>& parts, const QString& number, const QString& location);
    Result<domain::LotId> send(const SendRequest& request);
    Result<LotReceived> receive(const ReceiveRequest& request);
    Result<domain::LotId> scrap(const ScrapRequest& request);
    Result<QList<domain::UnitId>> serialize(const SerializeRequest& request);
    /// A unit that came from another lot than was recorded: of the same part revision, with a piece left. When it was
    /// serialized stays; what was recorded before stands in the ledger.
    Result<> reassign(domain::UnitId unit, domain::LotId lot, const QString& reason);

    /// Units to other places of their trays, or to other trays of the same part revision: all of them or none, so that
    /// places may be exchanged. Conflict where a place is taken by another unit, a unit lies in no tray, or a tray is
    /// closed: held, rejected, used up or delivered.
    Result<QList<TrayMoved>> moveInTrays(const QList<TrayMove>& moves, const QString& reason);
    /// Each takes the other's place.
    Result<QList<TrayMoved>> swapInTrays(domain::UnitId one, domain::UnitId other, const QString& reason);

private:
    Result<Decimal> quantityOf(const LotMove& move, const domain::Lot& lot);
    Result<domain::Lot> inFlow(domain::LotId lot);
    Result<domain::Lot> movable(domain::LotId lot);
    Result<domain::Lot> openTray(domain::LotId lot);
    Result<domain::Unit> unitInTray(domain::UnitId unit);
    Result<std::optional<domain::Unit>> unitAt(domain::LotId tray, const QString& position);
    Result<> mustBeFree(const domain::Lot& tray, const QString& position, const QList<domain::UnitId>& moved);
    Result<QString> freeNumber(const domain::Lot& from, const QString& wanted, QChar letter);
    domain::LotEdge edgeFrom(const domain::Lot& lot, domain::EdgeRelation relation, Decimal quantity) const;
    Result<domain::Lot> childOf(const domain::Lot& from, const LotMove& move, domain::EdgeRelation relation,
                                QChar letter);
    Result<domain::LotId> sendUnits(const SendRequest& request);
    Result<> holdAs(const domain::Lot& sent, domain::LotId made);
    Result<store::Actor> mayReceive(const QList<domain::UnitId>& units);
    Result<LotReceived> receiveUnits(const ReceiveRequest& request);
    Result<> openShortReturn(LotReceived& received, const domain::Lot& sent, const Decimal& came);
    Result<> openShortReturn(LotReceived& received, const QList<domain::UnitId>& came);
    Result<QList<domain::UnitId>> stillOut(domain::LotId sent);
    Result<domain::Nonconformity> shortReturn(const domain::Lot& sent, const Decimal& came, const Decimal& missing);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

/// A unit in that state has left the house or the flow: its place in a tray is free again.
bool leftItsTray(domain::UnitState state);

/// "A1..A100, B7": each serial number, in order. Invalid where a range runs backwards, has no number at its end, or
/// holds more than 100,000.
Result<QStringList> serialRange(const QString& text);

} // namespace clew::services
