// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/recall_pieces.h"

#include "services/record_history.h"
#include "services/unit_steps.h"

namespace clew::services {

using namespace domain;

namespace {

const QString placeNotRecorded = QStringLiteral("place not recorded");

QString placeOr(const QString& place)
{
    return place.isEmpty() ? placeNotRecorded : place;
}

bool neverExisted(const domain::Unit& unit)
{
    return unit.state == UnitState::Planned || unit.withdrawn_reason == WithdrawnReason::NeverMade;
}

QString withoutUnderscores(QString words)
{
    return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}

RecallBox boxOfLot(const Lot& lot)
{
    if (lot.fate)
        return *lot.fate == LotFate::Missing ? RecallBox::Unknown : RecallBox::Scrapped;
    return lot.type == LotType::Finishing ? RecallBox::AtFinisher : RecallBox::InHouse;
}

QString knownText(const std::optional<Decimal>& quantity)
{
    return quantity ? quantity->toCanonicalText() : QStringLiteral("unknown");
}

} // namespace

Result<> RecallPieces::sort()
{
    for (const Traced<Lot>& lot : m_report.lots) {
        m_lots.insert(lot.record.id);
        m_certain.insert(lot.record.id, lot.certain);
    }
    for (const TracedUnit& unit : m_report.units)
        TRY(addUnit(unit));
    TRY(findUnsaid());
    // The report gives the balances in the order of its lots.
    for (qsizetype i = 0; i < m_report.lots.size(); ++i)
        TRY(addLot(m_report.lots[i], m_report.balances[i].balance));
    TRY(addDeliveries());
    std::stable_sort(m_recall.pieces.begin(), m_recall.pieces.end(),
                     [](const RecallPiece& a, const RecallPiece& b) { return a.box < b.box; });
    addUp(m_recall, m_made);
    return {};
}

void RecallPieces::countMade(const QString& part, const std::optional<Decimal>& made)
{
    for (RecallMade& known : m_made) {
        if (known.part != part)
            continue;
        const auto sum = known.made && made ? known.made->plus(*made) : Result<Decimal>(Decimal::fromInteger(0));
        known.made = known.made && made && sum ? std::optional(*sum) : std::nullopt;
        return;
    }
    m_made.append({part, made});
}

Result<> RecallPieces::addUnit(const TracedUnit& traced)
{
    const domain::Unit unit = TRY(m_records.getOwn(traced.id));
    if (neverExisted(unit))
        return {};
    RecallPiece piece;
    piece.name = traced.serial;
    piece.part = traced.part;
    piece.state = stateWords(traced.state);
    piece.certain = traced.certain;
    piece.legacy = unit.legacy;
    piece.path = traced.path.mid(1);
    if (unit.lot && !m_lotNumbers.contains(*unit.lot))
        m_lotNumbers.insert(*unit.lot, TRY(m_records.getOwn(*unit.lot)).number);
    if (unit.lot)
        piece.lot = m_lotNumbers.value(*unit.lot);
    m_recall.legacyUnits += unit.legacy;
    m_recall.head.demo = m_recall.head.demo || unit.demo;
    TRY(placeUnit(piece, traced, unit));
    m_recall.pieces.append(piece);
    if (!unit.lot || !m_lots.contains(*unit.lot))
        countMade(piece.part, Decimal::fromInteger(1));
    return {};
}

Result<bool> RecallPieces::cameBack(UnitId unit)
{
    const QString returned = enumName(UnitState::Returned);
    const QList<RecordStep> steps = TRY(RecordHistory(m_records).of(Kind::Unit, unit.key()));
    return std::any_of(steps.begin(), steps.end(), [&](const RecordStep& step) { return step.state == returned; });
}

Result<> RecallPieces::placeUnit(RecallPiece& piece, const TracedUnit& traced, const domain::Unit& unit)
{
    const bool isOut = unit.state == UnitState::Shipped || unit.state == UnitState::Recalled;
    piece.place = placeOr(unit.location);
    if (unit.state == UnitState::Scrapped) {
        piece.box = RecallBox::Scrapped;
    } else if (unit.state == UnitState::Withdrawn) {
        piece.box = unit.withdrawn_reason == WithdrawnReason::Lost ? RecallBox::Unknown : RecallBox::Scrapped;
        piece.note = withoutUnderscores(enumName(unit.withdrawn_reason));
    } else if (isAtFinisher(unit)) {
        piece.box = RecallBox::AtFinisher;
    } else if (const auto delivery = m_whereabouts.lastDeliveryOf(traced.id)) {
        if (isOut || !TRY(cameBack(traced.id)))
            TRY(placeDelivered(piece, *delivery));
        if (piece.box == RecallBox::Shipped && !isOut)
            piece.note = QStringLiteral("left the shop in what it is built into, or as delivered");
    } else if (isOut) {
        piece.box = RecallBox::Unknown;
        piece.note = QStringLiteral("shipped, and no delivery is on record");
    }
    return {};
}

Result<> RecallPieces::placeDelivered(RecallPiece& piece, ShipmentId id)
{
    const Shipment shipment = TRY(m_records.getOwn(id));
    piece.box = RecallBox::Shipped;
    piece.delivery = shipment.number;
    piece.place = TRY(consigneeOf(shipment));
    return {};
}

/// The consignee's name as this recall calls it; one with the same name at another address is another one.
Result<QString> RecallPieces::consigneeOf(const Shipment& shipment)
{
    const auto known = m_consignees.constFind(shipment.id);
    if (known != m_consignees.constEnd())
        return *known;
    RecallConsignee consignee{shipment.consignee, shipment.address, shipment.contact, shipment.phone, {}, {}, false};
    if (consignee.name.isEmpty() && shipment.sold_to) {
        const Customer customer = TRY(m_records.getOwn(*shipment.sold_to));
        consignee.name = customer.name.isEmpty() ? customer.code : customer.name;
        consignee.address = consignee.address.isEmpty() ? customer.address : consignee.address;
        consignee.contact = consignee.contact.isEmpty() ? customer.contact : consignee.contact;
        consignee.phone = consignee.phone.isEmpty() ? customer.phone : consignee.phone;
    }
    if (consignee.name.isEmpty())
        consignee.name = QStringLiteral("consignee not recorded");
    QString delivery = shipment.number;
    if (shipment.date.isValid())
        delivery += QStringLiteral(" of ") + dayText(shipment.date);
    if (!shipment.customer_order.isEmpty())
        delivery += QStringLiteral(", order ") + shipment.customer_order;
    for (RecallConsignee& other : m_recall.consignees) {
        if (other.name != consignee.name)
            continue;
        if (other.address == consignee.address && other.phone == consignee.phone) {
            other.deliveries.append(delivery);
            m_consignees.insert(shipment.id, other.name);
            return other.name;
        }
        consignee.name += QStringLiteral(" / ") + (consignee.address.isEmpty() ? shipment.number : consignee.address);
    }
    consignee.deliveries = {delivery};
    m_recall.consignees.append(consignee);
    m_consignees.insert(shipment.id, consignee.name);
    return consignee.name;
}

Result<QString> RecallPieces::partOf(const Lot& lot)
{
    if (!lot.part_revision)
        return lot.type == LotType::Material ? QString() : QStringLiteral("part not recorded");
    const PartRevision revision = TRY(m_records.getOwn(*lot.part_revision));
    return TRY(m_records.getOwn(revision.part)).number;
}

Result<> RecallPieces::addLot(const Traced<Lot>& traced, const MassBalance& balance)
{
    const Lot lot = TRY(m_records.get(traced.record.id));
    const QString part = TRY(partOf(lot));
    m_recall.head.demo = m_recall.head.demo || lot.demo;
    // Without a quantity and without lots that went into it, it is what was done to units, and holds no pieces.
    if (lot.type == LotType::Finishing && lot.edges.isEmpty() && !lot.quantity)
        return {};
    addBalance(lot, balance);
    if (!part.isEmpty())
        countLotMade(lot, part, balance);
    const bool isEmpty = balance.left && *balance.left <= Decimal::fromInteger(0);
    if (isEmpty || lot.state == LotState::Consumed)
        return {};
    RecallPiece piece;
    piece.isLot = true;
    piece.name = lot.number;
    piece.part = part;
    piece.quantity = balance.left;
    piece.unit = balance.unitOfMeasure.isEmpty() ? QStringLiteral("pcs") : balance.unitOfMeasure;
    piece.box = boxOfLot(lot);
    piece.place = placeOr(lot.location);
    piece.state = enumName(lot.state);
    piece.note = lot.fate ? withoutUnderscores(enumName(*lot.fate)) + QStringLiteral(": ") + lot.because : QString();
    if (const QString unsaid = m_unsaid.value(lot.id); !unsaid.isEmpty())
        piece.note = QStringLiteral("what is left is not known: delivery note %1 says no quantity").arg(unsaid);
    piece.certain = traced.certain;
    piece.path = traced.path.mid(1);
    m_recall.pieces.append(piece);
    return {};
}

/// What came into the lot from outside of what is concerned: its own quantity where it is counted in another thing
/// than what it was made from.
void RecallPieces::countLotMade(const Lot& lot, const QString& part, const MassBalance& balance)
{
    bool fromLots = false;
    for (const LotEdge& edge : lot.edges) {
        if (edge.relation == EdgeRelation::MadeFrom)
            continue;
        fromLots = true;
        if (!m_lots.contains(edge.from))
            countMade(part, edge.quantity);
    }
    if (fromLots)
        return;
    // Units that were sent to a finisher by serial number are counted as units.
    countMade(part, lot.type == LotType::Finishing ? balance.left : balance.received);
}

void RecallPieces::addBalance(const Lot& lot, const MassBalance& balance)
{
    RecallBalance row{lot.number,
                      enumName(lot.type),
                      balance.unitOfMeasure,
                      knownText(balance.received),
                      knownText(balance.used),
                      knownText(balance.left),
                      {}};
    if (!balance.left)
        row.finding = QStringLiteral("a quantity is not recorded");
    else if (*balance.left < Decimal::fromInteger(0))
        row.finding = QStringLiteral("more left it than came in");
    else if (lot.fate && *lot.fate == LotFate::Missing)
        row.finding = lot.because;
    m_recall.balances.append(row);
}

/// A delivery note may name a lot alone, where it was written before Clew: who knows how many of it went.
Result<> RecallPieces::findUnsaid()
{
    for (const Traced<Shipment>& traced : m_report.shipments) {
        const Shipment shipment = TRY(m_records.get(traced.record.id));
        for (const ShipmentLine& line : shipment.lines) {
            if (line.lot && !line.quantity)
                m_unsaid.insert(*line.lot, shipment.number);
        }
    }
    return {};
}

bool RecallPieces::isAsked(ShipmentId delivery) const
{
    return m_starts.before.contains(Node{Kind::Shipment, delivery.key()});
}

/// What was shipped of lots by quantity: of every lot that is concerned, and all that a delivery held which is asked
/// about.
Result<> RecallPieces::addDeliveries()
{
    for (const Traced<Shipment>& traced : m_report.shipments) {
        const Shipment shipment = TRY(m_records.get(traced.record.id));
        for (const ShipmentLine& line : shipment.lines) {
            if (!line.lot)
                continue;
            const bool isOfTheLot = m_lots.contains(*line.lot);
            if (!isOfTheLot && !isAsked(shipment.id))
                continue;
            const Lot lot = TRY(m_records.getOwn(*line.lot));
            m_recall.head.demo = m_recall.head.demo || lot.demo;
            RecallPiece piece;
            piece.isLot = true;
            piece.name = lot.number;
            piece.part = TRY(partOf(lot));
            piece.quantity = line.quantity;
            if (!line.quantity)
                piece.note = QStringLiteral("delivery note %1 says no quantity").arg(shipment.number);
            piece.unit = lot.unit_of_measure.isEmpty() ? QStringLiteral("pcs") : lot.unit_of_measure;
            piece.state = stateWords(UnitState::Shipped);
            piece.certain = m_certain.value(*line.lot, true);
            piece.path = traced.path.mid(1);
            TRY(placeDelivered(piece, shipment.id));
            if (!isOfTheLot && !piece.part.isEmpty())
                countMade(piece.part, line.quantity);
            m_recall.pieces.append(piece);
        }
    }
    return {};
}

} // namespace clew::services
