// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/lot_service.h"

#include "store/traced_rows.h"

namespace clew::services {

using namespace domain;

namespace {

const QString countedInPieces = QStringLiteral("pcs");

Result<> mustBePositive(Decimal quantity, const QString& what)
{
    if (quantity > Decimal::fromInteger(0))
        return {};
    return fail(Error::Code::Invalid, QStringLiteral("%1 must be more than 0.").arg(what));
}

bool isWhole(Decimal quantity)
{
    return quantity.normalised().scale() == 0;
}

QString amountWords(Decimal quantity, const QString& unit)
{
    return (quantity.toCanonicalText() + QLatin1Char(' ') + unit).trimmed();
}

} // namespace

Result<std::optional<Decimal>> leftOf(store::Records& records, LotId id)
{
    QList<LotMovement> out;
    TRY(store::forMovementsOut(records.database(), {id.key()},
                               [&](LotId, const LotMovement& movement) { out.append(movement); }));
    return massBalance(TRY(records.get(id)), out).left;
}

/// What the move takes: never more than is left.
Result<Decimal> LotService::quantityOf(const LotMove& move, const Lot& lot)
{
    const std::optional<Decimal> left = TRY(leftOf(m_records, lot.id));
    if (!move.quantity) {
        if (!left)
            return fail(Error::Code::Invalid,
                        QStringLiteral("How much is left of %1 is not known; say how much it is (--quantity N).")
                            .arg(lot.number));
        TRY(mustBePositive(*left, QStringLiteral("What is left of %1").arg(lot.number)));
        return *left;
    }
    TRY(mustBePositive(*move.quantity, QStringLiteral("A quantity")));
    if (lot.unit_of_measure == countedInPieces && !isWhole(*move.quantity))
        return fail(Error::Code::Invalid, QStringLiteral("%1 is counted in pieces; give a whole number, not %2.")
                                              .arg(lot.number, move.quantity->toCanonicalText()));
    if (left && *left < *move.quantity)
        return fail(Error::Code::Conflict, QStringLiteral("%1 has %2 left; %3 can't leave it.")
                                               .arg(lot.number, amountWords(*left, lot.unit_of_measure),
                                                    amountWords(*move.quantity, lot.unit_of_measure)));
    return *move.quantity;
}

Result<Lot> LotService::movable(LotId id)
{
    const Lot lot = TRY(inFlow(id));
    if (lot.state == LotState::Hold)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is on hold and stays where it is; lift its hold first.").arg(lot.number));
    return lot;
}

Result<Lot> LotService::inFlow(LotId id)
{
    const Lot lot = TRY(m_records.get(id));
    if (lot.state == LotState::Rejected)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 was rejected; decide on its nonconformity first.").arg(lot.number));
    if (lot.fate)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 left the flow (%2) and does not come back.")
                        .arg(lot.number, enumName(*lot.fate).replace(QLatin1Char('_'), QLatin1Char(' '))));
    return lot;
}

Result<QString> LotService::freeNumber(const Lot& from, const QString& wanted, QChar letter)
{
    Lot like = from;
    for (int count = 1;; ++count) {
        like.number = wanted.trimmed().isEmpty() ? QStringLiteral("%1-%2%3").arg(from.number, letter).arg(count)
                                                 : wanted.trimmed();
        if (!TRY(m_records.findByKey(like)))
            return like.number;
        if (!wanted.trimmed().isEmpty())
            return fail(Error::Code::Conflict,
                        QStringLiteral("There is a lot %1 already; give another number.").arg(like.number));
    }
}

LotEdge LotService::edgeFrom(const Lot& lot, EdgeRelation relation, Decimal quantity) const
{
    LotEdge edge;
    edge.from = lot.id;
    edge.relation = relation;
    edge.quantity = quantity;
    edge.unit_of_measure = lot.unit_of_measure;
    edge.time = m_clock.now();
    return edge;
}

/// A lot of the same things as the one it came from.
Result<Lot> LotService::childOf(const Lot& from, const LotMove& move, EdgeRelation relation, QChar letter)
{
    const Decimal quantity = TRY(quantityOf(move, from));
    Lot child = from;
    child.id = {};
    child.uuid.clear();
    child.number = TRY(freeNumber(from, move.number, letter));
    child.quantity = quantity;
    child.fate.reset();
    child.because.clear();
    if (!move.location.isEmpty())
        child.location = move.location;
    child.edges = {edgeFrom(from, relation, quantity)};
    return child;
}

Result<LotId> LotService::cut(const CutRequest& request)
{
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    const Lot bar = TRY(movable(request.move.lot));
    if (bar.type != LotType::Material)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 is no material; split it instead (lot split).").arg(bar.number));
    TRY(mustBePositive(request.pieces, QStringLiteral("The number of pieces")));
    if (!isWhole(request.pieces))
        return fail(Error::Code::Invalid,
                    QStringLiteral("Pieces are counted whole; %1 is not.").arg(request.pieces.toCanonicalText()));
    const Decimal used = TRY(quantityOf(request.move, bar));
    Lot made;
    made.type = LotType::Production;
    made.heat = bar.heat;
    made.part_revision = request.partRevision;
    made.work_order = request.order;
    made.quantity = request.pieces;
    made.unit_of_measure = countedInPieces;
    made.location = request.move.location;
    made.demo = bar.demo;
    Lot named = bar;
    named.supplier.reset();
    made.number = TRY(freeNumber(named, request.move.number, QLatin1Char('C')));
    made.edges = {edgeFrom(bar, EdgeRelation::MadeFrom, used)};
    auto act = TRY(store::Act::begin(
        m_records, m_clock, actor, ledger::Act::Create,
        QStringLiteral("%1 pieces cut from %2 of %3")
            .arg(request.pieces.toCanonicalText(), amountWords(used, bar.unit_of_measure), bar.number)));
    const LotId id = TRY(m_records.insert(made));
    TRY(act.commit());
    return id;
}

Result<LotId> LotService::split(const LotMove& move, EdgeRelation relation)
{
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    const Lot from = TRY(movable(move.lot));
    const QChar letter = QLatin1Char(relation == EdgeRelation::Remnant ? 'R' : 'P');
    const Lot child = TRY(childOf(from, move, relation, letter));
    auto act = TRY(store::Act::begin(
        m_records, m_clock, actor, ledger::Act::Create,
        QStringLiteral("%1 split off %2").arg(amountWords(*child.quantity, child.unit_of_measure), from.number)));
    const LotId id = TRY(m_records.insert(child));
    TRY(act.commit());
    return id;
}

Result<LotId> LotService::merge(const QList<MergePart>& parts, const QString& number, const QString& location)
{
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    if (parts.size() < 2)
        return fail(Error::Code::Invalid, QStringLiteral("A merge needs two lots or more."));
    std::optional<Lot> merged;
    QStringList names;
    QSet<LotId> seen;
    for (const MergePart& part : parts) {
        const Lot from = TRY(movable(part.lot));
        LotMove move;
        move.lot = part.lot;
        move.quantity = part.quantity;
        move.location = location;
        move.number = number;
        if (seen.contains(part.lot))
            return fail(Error::Code::Invalid, QStringLiteral("%1 is named twice; name it once.").arg(from.number));
        seen.insert(part.lot);
        names.append(from.number);
        if (!merged) {
            merged = TRY(childOf(from, move, EdgeRelation::Merge, QLatin1Char('G')));
            continue;
        }
        if (from.part_revision != merged->part_revision || from.unit_of_measure != merged->unit_of_measure ||
            from.type != merged->type)
            return fail(Error::Code::Invalid,
                        QStringLiteral("%1 and %2 are not the same things; only lots of one part revision, one kind "
                                       "and one unit of measure are merged.")
                            .arg(names.first(), from.number));
        const Decimal quantity = TRY(quantityOf(move, from));
        merged->quantity = TRY(merged->quantity->plus(quantity));
        merged->heat = merged->heat == from.heat ? merged->heat : std::nullopt;
        merged->work_order = merged->work_order == from.work_order ? merged->work_order : std::nullopt;
        merged->supplier = merged->supplier == from.supplier ? merged->supplier : std::nullopt;
        merged->received = merged->received == from.received ? merged->received : QDate();
        if (merged->state != from.state)
            merged->state = LotState::Received; // what one of them was inspected for, the other was not
        merged->demo = merged->demo || from.demo;
        merged->edges.append(edgeFrom(from, EdgeRelation::Merge, quantity));
    }
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create,
                                     QStringLiteral("merged of %1").arg(names.join(QStringLiteral(", ")))));
    const LotId id = TRY(m_records.insert(*merged));
    TRY(act.commit());
    return id;
}

Result<LotId> LotService::scrap(const ScrapRequest& request)
{
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    if (request.move.reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say why these pieces leave the flow (--reason TEXT)."));
    const Lot from = TRY(m_records.get(request.move.lot));
    if (from.fate && *from.fate != LotFate::Missing)
        return fail(Error::Code::Conflict, QStringLiteral("%1 left the flow already.").arg(from.number));
    Lot child = TRY(childOf(from, request.move, EdgeRelation::Split, QLatin1Char('X')));
    child.fate = request.fate;
    child.because = request.move.reason;
    child.state = LotState::Rejected;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, request.move.reason));
    const LotId id = TRY(m_records.insert(child));
    TRY(act.commit());
    return id;
}

Result<QList<UnitId>> LotService::serialize(const SerializeRequest& request)
{
    const store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    const Lot lot = TRY(movable(request.lot));
    if (!lot.part_revision)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 names no part; only a production lot gets serial numbers.").arg(lot.number));
    if (!request.positions.isEmpty() && request.positions.size() != request.serials.size())
        return fail(Error::Code::Invalid, QStringLiteral("There are %1 serial numbers and %2 tray positions; give as "
                                                         "many as serial numbers, or none.")
                                              .arg(request.serials.size())
                                              .arg(request.positions.size()));
    LotMove move;
    move.lot = request.lot;
    move.quantity = Decimal::fromInteger(std::int32_t(request.serials.size()));
    TRY(quantityOf(move, lot));
    domain::Unit unit;
    unit.part_revision = *lot.part_revision;
    unit.part = TRY(m_records.getOwn(*lot.part_revision)).part;
    unit.work_order = lot.work_order;
    unit.lot = lot.id;
    unit.serialized = m_clock.now();
    unit.state = request.state;
    unit.location = lot.location;
    unit.demo = lot.demo;
    auto act =
        TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create,
                              QStringLiteral("%1 serialized from %2").arg(request.serials.size()).arg(lot.number)));
    QList<UnitId> units;
    for (qsizetype i = 0; i < request.serials.size(); ++i) {
        unit.serial = request.serials[i];
        unit.position = request.positions.value(i);
        if (!unit.position.isEmpty())
            TRY(mustBeFree(lot, unit.position, {}));
        if (TRY(m_records.findByKey(unit)))
            return fail(Error::Code::Conflict,
                        QStringLiteral("There is a unit %1 of this part already; a serial number is never used again.")
                            .arg(unit.serial));
        units.append(TRY(m_records.insert(unit)));
    }
    TRY(act.commit());
    return units;
}

Result<> LotService::reassign(UnitId id, LotId lotId, const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::CorrectRecords));
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say why it is assigned anew (--reason TEXT)."));
    domain::Unit unit = TRY(m_records.get(id));
    const Lot lot = TRY(m_records.get(lotId));
    if (unit.lot == lotId)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is recorded as from %2 already.").arg(unit.serial, lot.number));
    if (lot.part_revision != unit.part_revision)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 is not of the part revision of %2; check the lot's number.")
                        .arg(lot.number, unit.serial));
    LotMove move;
    move.lot = lotId;
    move.quantity = Decimal::fromInteger(1);
    TRY(quantityOf(move, lot));
    unit.lot = lotId;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Correct, reason));
    TRY(m_records.revise(unit));
    return act.commit();
}

} // namespace clew::services
