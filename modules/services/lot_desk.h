// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/mass_balance.h"
#include "domain/quality.h"
#include "services/store_service.h"

#include <QMap>

namespace clew::services {

/// A lot at the other end of an edge.
struct LotLink
{
    QString name; ///< for its address
    QString number;
    domain::EdgeRelation relation = domain::EdgeRelation::Split;
    std::optional<Decimal> quantity;
    QString unitOfMeasure;
    std::optional<Instant> time;
    domain::LotState state = domain::LotState::Received;
    std::optional<domain::LotFate> fate;
    QString location;
};

/// A unit that was serialized from the lot, or that the lot went into.
struct LotUnit
{
    QString name; ///< for its address
    QString serial;
    QString position; ///< in the tray; in another tray than this lot's: "TRAY-2, 7"
    domain::UnitState state = domain::UnitState::Planned;
    QString location;
};

/// Something about the lot that has a page of its own: a certificate, a hold, a nonconformity, a delivery.
struct LotMention
{
    domain::Kind kind = domain::Kind::Certificate;
    QString name; ///< for its address
    QString label;
    QString word; ///< its state
};

/// A lot as it lies before somebody: what it is, what is left of it, where it came from and what became of it.
struct LotSheet
{
    domain::Lot lot;
    QString name;
    QString supplier;
    QString heat;
    QString material;
    QString part; ///< "LB-7 D"
    QString workOrder;
    domain::MassBalance balance;
    QList<LotLink> madeFrom;
    QList<LotLink> becameLots;
    QList<LotUnit> units; ///< by position, then serial number; at most lotUnitsShown
    qint64 unitCount = 0;
    QList<LotMention> certificates;
    QList<LotMention> stops; ///< open holds and nonconformities
    QList<LotMention> deliveries;
};

inline constexpr qsizetype lotUnitsShown = 500;

Result<LotSheet> lotSheet(OpenStore& store, const QString& name);

enum class LotAct {
    Receive,
    Split,
    Remnant,
    Cut,
    Merge,
    Serialize,
    Send,
    TakeBack,
    Scrap,
    Inspect,
    MoveInTray,
    Hold,
    Lift
};

/// What somebody typed for an act, by the field's name: quantity, number, location, reason, part, pieces, each, order,
/// others, serials, tray, finisher, process, rest, fate, rule, aql, level, bad, sample, accept, nonconforming,
/// supplier, heat, material, unit, other_tray. Numbers take a decimal comma too.
using LotEntry = QMap<QString, QString>;

struct LotActed
{
    QString name; ///< of the lot that it made, or that it was about; for its address
    QString number;
    QString quantity; ///< of that lot, with its unit of measure
    qint64 units = 0; ///< that got a serial number, went out, came back, or were moved
    QString shortBy;  ///< pieces that did not come back; empty: none
    QString raised;   ///< the number of the hold, inspection or nonconformity that came of it
    bool accepted = false;
    QString plan; ///< an inspection that was only asked for: what to look at
};

/// One act on a lot, as typed. Refused as LotService, HoldService and inspectLot refuse, and with Invalid where a field
/// can't be read. `lot` is empty for Receive.
Result<LotActed> actOnLot(OpenStore& store, LotAct act, const QString& lot, const LotEntry& entry);

} // namespace clew::services
