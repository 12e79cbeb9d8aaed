// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_saver.h"
#include "services/hold_service.h"
#include "services/locator.h"
#include "services/lot_desk.h"
#include "services/lot_inspection.h"
#include "services/lot_service.h"
#include "services/people_of.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// What was typed, read field by field.
class LotFields
{
public:
    LotFields(OpenStore& store, const LotEntry& entry) : m_store(store), m_entry(entry) {}

    QString text(const char* name) const { return m_entry.value(QLatin1String(name)).trimmed(); }

    Result<std::optional<Decimal>> number(const char* name, const QString& words) const
    {
        const QString typed = text(name);
        if (typed.isEmpty())
            return std::optional<Decimal>();
        const auto number = Decimal::parse(QString(typed).replace(QLatin1Char(','), QLatin1Char('.')));
        if (!number)
            return fail(Error::Code::Invalid, QStringLiteral("%1 is a number; “%2” is none.").arg(words, typed));
        return std::optional(*number);
    }
    Result<std::optional<std::int64_t>> whole(const char* name, const QString& words) const
    {
        const auto number = TRY(this->number(name, words));
        if (number && number->normalised().scale() != 0)
            return fail(Error::Code::Invalid,
                        QStringLiteral("%1 is a whole number; “%2” is none.").arg(words, text(name)));
        return number ? std::optional(number->normalised().mantissa()) : std::nullopt;
    }
    Result<LotMove> move(LotId lot) const
    {
        LotMove move;
        move.lot = lot;
        move.quantity = TRY(number("quantity", QStringLiteral("A quantity")));
        move.number = text("number");
        move.location = text("location");
        move.reason = text("reason");
        return move;
    }
    Result<LotId> lot(const QString& name) const { return LotId::fromStore(TRY(recordOf(m_store, Kind::Lot, name))); }
    Result<QList<UnitId>> units(const LotId lot) const
    {
        QList<UnitId> units;
        if (text("serials").isEmpty())
            return units;
        const Lot from = TRY(m_store.records().getOwn(lot));
        QString part;
        if (from.part_revision)
            part = TRY(m_store.records().getOwn(TRY(m_store.records().getOwn(*from.part_revision)).part)).number +
                   QLatin1Char('/');
        for (const QString& serial : TRY(serialRange(text("serials"))))
            units.append(UnitId::fromStore(TRY(recordOf(m_store, Kind::Unit, part + serial))));
        return units;
    }

private:
    OpenStore& m_store;
    const LotEntry& m_entry;
};

LotService lotsOf(OpenStore& store)
{
    return LotService(store.records(), store.clock(), store.session());
}

Result<LotActed> madeLot(OpenStore& store, LotId id)
{
    const Lot lot = TRY(store.records().getOwn(id));
    LotActed acted;
    acted.name = TRY(recordName(store, Kind::Lot, id.key()));
    acted.number = lot.number;
    if (lot.quantity)
        acted.quantity = (lot.quantity->toCanonicalText() + QLatin1Char(' ') + lot.unit_of_measure).trimmed();
    return acted;
}

exchange::Draft receivedDraft(const LotFields& fields, QDate today)
{
    exchange::Draft draft{QStringLiteral("lot"), {}, 0, {}};
    draft.fields.insert(QStringLiteral("number"), fields.text("number"));
    draft.fields.insert(QStringLiteral("type"), enumName(LotType::Material));
    draft.fields.insert(QStringLiteral("state"), enumName(LotState::Received));
    draft.fields.insert(QStringLiteral("received"), today.toString(Qt::ISODate));
    const std::pair<const char*, const char*> given[] = {
        {"supplier", "supplier"}, {"heat", "heat"}, {"unit", "unit_of_measure"}, {"location", "location"}};
    for (const auto& [typed, field] : given) {
        if (!fields.text(typed).isEmpty())
            draft.fields.insert(QLatin1String(field), fields.text(typed));
    }
    return draft;
}

/// What came in, by the same rules as a list of stock.
Result<LotActed> receiveLot(OpenStore& store, const LotFields& fields)
{
    const store::Actor actor = TRY(store.session().actor(Right::AddRecords));
    if (fields.text("number").isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say the number of the lot as its label has it."));
    exchange::Draft lot = receivedDraft(fields, store.clock().now().utcDay());
    const auto quantity = TRY(fields.number("quantity", QStringLiteral("A quantity")));
    if (quantity && *quantity <= Decimal::fromInteger(0))
        return fail(Error::Code::Invalid, QStringLiteral("A quantity must be more than 0."));
    if (quantity)
        lot.fields.insert(QStringLiteral("quantity"), quantity->toCanonicalText());
    Lot like;
    like.number = fields.text("number");
    auto act = TRY(store::Act::begin(store.records(), store.clock(), actor, ledger::Act::Create,
                                     QStringLiteral("received: %1").arg(like.number)));
    DraftSaver saver(store.records(), store.clock(), {});
    if (!fields.text("heat").isEmpty()) {
        exchange::Draft heat{QStringLiteral("heat"), {{QStringLiteral("number"), fields.text("heat")}}, 0, {}};
        if (!fields.text("material").isEmpty())
            heat.fields.insert(QStringLiteral("material"), fields.text("material"));
        TRY(saver.save(heat));
    }
    TRY(saver.save(lot));
    for (const Problem& problem : saver.problems()) {
        if (problem.severity == Problem::Severity::Error)
            return fail(Error::Code::Invalid, problem.message);
    }
    if (saver.counts().value(QStringLiteral("lot")).added == 0)
        return fail(
            Error::Code::Conflict,
            QStringLiteral("There is a lot %1 already; check the number, or give it another.").arg(like.number));
    TRY(act.commit());
    return madeLot(store, TRY(fields.lot(like.number)));
}

Result<LotActed> cutLot(OpenStore& store, LotId lot, const LotFields& fields)
{
    CutRequest request;
    request.move = TRY(fields.move(lot));
    const auto pieces = TRY(fields.number("pieces", QStringLiteral("The number of pieces")));
    const auto each = TRY(fields.number("each", QStringLiteral("What one piece takes")));
    if (!pieces)
        return fail(Error::Code::Invalid, QStringLiteral("Say how many pieces were cut."));
    if (each.has_value() == request.move.quantity.has_value())
        return fail(Error::Code::Invalid,
                    QStringLiteral("Say how much of the bar they took: for each piece, or in all."));
    request.pieces = *pieces;
    const Decimal count = pieces->normalised();
    std::int64_t used = 0;
    if (each) {
        if (count.scale() != 0 || __builtin_mul_overflow(count.mantissa(), each->mantissa(), &used))
            return fail(Error::Code::Invalid, QStringLiteral("Pieces are counted whole, and there can't be so many."));
        request.move.quantity = TRY(Decimal::create(used, each->scale()));
    }
    QJsonObject part{{QStringLiteral("part"), fields.text("part")}};
    if (!fields.text("revision").isEmpty())
        part.insert(QStringLiteral("revision"), fields.text("revision"));
    request.partRevision = TRY(References(store.records()).partRevision(part));
    if (!fields.text("order").isEmpty())
        request.order = WorkOrderId::fromStore(TRY(recordOf(store, Kind::WorkOrder, fields.text("order"))));
    return madeLot(store, TRY(lotsOf(store).cut(request)));
}

Result<LotActed> mergeLots(OpenStore& store, LotId lot, const LotFields& fields)
{
    QList<MergePart> parts{{lot, {}}};
    for (const QString& other : fields.text("others").split(QLatin1Char(','), Qt::SkipEmptyParts))
        parts.append({TRY(fields.lot(other.trimmed())), {}});
    return madeLot(store, TRY(lotsOf(store).merge(parts, fields.text("number"), fields.text("location"))));
}

Result<LotActed> serializeLot(OpenStore& store, LotId lot, const LotFields& fields)
{
    SerializeRequest request;
    request.lot = lot;
    request.serials = TRY(serialRange(fields.text("serials")));
    if (!fields.text("tray").isEmpty())
        request.positions = TRY(serialRange(fields.text("tray")));
    if (!fields.text("state").isEmpty())
        request.state = enumFromName<UnitState>(fields.text("state")).value_or(UnitState::InProcess);
    const auto units = TRY(lotsOf(store).serialize(request));
    LotActed acted = TRY(madeLot(store, lot));
    acted.units = units.size();
    return acted;
}

/// Each to its place, or two that change places.
Result<LotActed> moveInTray(OpenStore& store, LotId lot, const LotFields& fields)
{
    const QList<UnitId> units = TRY(fields.units(lot));
    const QStringList places = fields.text("tray").isEmpty() ? QStringList() : TRY(serialRange(fields.text("tray")));
    QList<TrayMoved> moved;
    if (places.isEmpty() && units.size() == 2) {
        moved = TRY(lotsOf(store).swapInTrays(units[0], units[1], fields.text("reason")));
    } else {
        if (places.size() != units.size())
            return fail(Error::Code::Invalid, QStringLiteral("There are %1 serial numbers and %2 places; give as many "
                                                             "places, or two units alone, which change theirs.")
                                                  .arg(units.size())
                                                  .arg(places.size()));
        std::optional<LotId> tray;
        if (!fields.text("other_tray").isEmpty())
            tray = TRY(fields.lot(fields.text("other_tray")));
        QList<TrayMove> moves;
        for (qsizetype i = 0; i < units.size(); ++i)
            moves.append({units[i], tray, places[i]});
        moved = TRY(lotsOf(store).moveInTrays(moves, fields.text("reason")));
    }
    LotActed acted = TRY(madeLot(store, lot));
    acted.units = moved.size();
    return acted;
}

Result<LotActed> sendLot(OpenStore& store, LotId lot, const LotFields& fields)
{
    if (fields.text("finisher").isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say which finisher it goes to."));
    SendRequest request;
    request.finisher = SupplierId::fromStore(TRY(recordOf(store, Kind::Supplier, fields.text("finisher"))));
    request.process = fields.text("process");
    request.units = TRY(fields.units(lot));
    request.move = TRY(fields.move(lot));
    LotActed acted = TRY(madeLot(store, TRY(lotsOf(store).send(request))));
    acted.units = request.units.size();
    return acted;
}

Result<LotActed> takeBack(OpenStore& store, LotId lot, const LotFields& fields)
{
    ReceiveRequest request;
    request.move = TRY(fields.move(lot));
    request.restFollows = !fields.text("rest").isEmpty();
    request.units = TRY(fields.units(lot));
    const LotReceived received = TRY(lotsOf(store).receive(request));
    LotActed acted = TRY(madeLot(store, received.lot.value_or(lot)));
    acted.units = request.units.size();
    acted.raised = received.discrepancy;
    if (received.shortBy > Decimal::fromInteger(0))
        acted.shortBy = received.shortBy.toCanonicalText();
    return acted;
}

Result<LotActed> scrapLot(OpenStore& store, LotId lot, const LotFields& fields)
{
    ScrapRequest request;
    request.move = TRY(fields.move(lot));
    request.fate = enumFromName<LotFate>(fields.text("fate")).value_or(LotFate::Scrapped);
    return madeLot(store, TRY(lotsOf(store).scrap(request)));
}

Result<double> percentOf(const LotFields& fields, const char* name, double otherwise)
{
    if (fields.text(name).isEmpty())
        return otherwise;
    bool isNumber = false;
    const double value = QString(fields.text(name)).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is no percentage.").arg(fields.text(name)));
    return value / 100;
}

Result<metrology::SamplingPlan> planOf(OpenStore& store, LotId lot, const LotFields& fields)
{
    constexpr double usualConfidence = 0.95;
    const QString rule = fields.text("rule");
    if (rule == QLatin1String("agreed")) {
        metrology::SamplingPlan plan;
        plan.rule = QStringLiteral("as agreed");
        plan.sampleSize = TRY(fields.whole("sample", QStringLiteral("The sample"))).value_or(0);
        plan.acceptNumber = TRY(fields.whole("accept", QStringLiteral("The acceptance number"))).value_or(0);
        if (plan.sampleSize < 1)
            return fail(Error::Code::Invalid, QStringLiteral("Say how many pieces of the lot are looked at."));
        return plan;
    }
    const std::int64_t pieces = TRY(piecesToSample(store.records(), lot));
    if (rule == QLatin1String("zero")) {
        const auto bad = TRY(fields.whole("bad", QStringLiteral("The number of bad pieces")));
        return metrology::zeroAcceptPlan(pieces, bad.value_or(1),
                                         TRY(percentOf(fields, "confidence", usualConfidence)));
    }
    const QString level = fields.text("level").isEmpty() ? QStringLiteral("II") : fields.text("level");
    return metrology::militaryPlan(pieces, level, fields.text("aql"));
}

Result<LotActed> inspectThisLot(OpenStore& store, LotId lot, const LotFields& fields)
{
    LotInspectionRequest request;
    request.lot = lot;
    request.plan = TRY(planOf(store, lot, fields));
    request.note = fields.text("note");
    const auto found = TRY(fields.whole("nonconforming", QStringLiteral("The number of nonconforming pieces")));
    LotActed acted = TRY(madeLot(store, lot));
    if (!found) {
        acted.plan = QStringLiteral("%1: n = %2, Ac = %3, Re = %4")
                         .arg(request.plan.rule)
                         .arg(request.plan.sampleSize)
                         .arg(request.plan.acceptNumber)
                         .arg(request.plan.acceptNumber + 1);
        return acted;
    }
    request.nonconforming = *found;
    const LotInspected done = TRY(inspectLot(store.records(), store.clock(), store.session(), request));
    acted.accepted = done.accepted;
    acted.raised = done.accepted ? done.inspection : done.nonconformity;
    return acted;
}

Result<LotActed> holdLot(OpenStore& store, LotId lot, const LotFields& fields)
{
    HoldRequest request;
    request.reason = fields.text("reason");
    request.lots = {lot};
    if (request.reason.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A hold needs a reason; say what was found."));
    const HoldId hold = TRY(HoldService(store.records(), store.clock(), store.session()).place(request));
    LotActed acted = TRY(madeLot(store, lot));
    acted.raised = TRY(store.records().getOwn(hold)).number;
    return acted;
}

Result<LotActed> liftHold(OpenStore& store, LotId lot, const LotFields& fields)
{
    QList<Hold> open;
    for (const HoldId id : TRY(store::holdsOf(store.database(), lot))) {
        const Hold hold = TRY(store.records().getOwn(id));
        if (!hold.lifted && (fields.text("hold").isEmpty() || fields.text("hold") == hold.number))
            open.append(hold);
    }
    if (open.isEmpty())
        return fail(Error::Code::NotFound, QStringLiteral("No hold of that number is on this lot."));
    if (open.size() > 1)
        return fail(Error::Code::Conflict,
                    QStringLiteral("Several holds are on this lot (%1, %2 …); say which one is lifted.")
                        .arg(open[0].number, open[1].number));
    TRY(HoldService(store.records(), store.clock(), store.session()).lift(open.first().id, fields.text("reason")));
    LotActed acted = TRY(madeLot(store, lot));
    acted.raised = open.first().number;
    return acted;
}

} // namespace

Result<LotActed> actOnLot(OpenStore& store, LotAct act, const QString& name, const LotEntry& entry)
{
    const LotFields fields(store, entry);
    if (act == LotAct::Receive)
        return receiveLot(store, fields);
    const LotId lot = TRY(fields.lot(name));
    switch (act) {
    case LotAct::Split:
    case LotAct::Remnant:
        return madeLot(store,
                       TRY(lotsOf(store).split(TRY(fields.move(lot)),
                                               act == LotAct::Remnant ? EdgeRelation::Remnant : EdgeRelation::Split)));
    case LotAct::Cut:
        return cutLot(store, lot, fields);
    case LotAct::Merge:
        return mergeLots(store, lot, fields);
    case LotAct::Serialize:
        return serializeLot(store, lot, fields);
    case LotAct::Send:
        return sendLot(store, lot, fields);
    case LotAct::TakeBack:
        return takeBack(store, lot, fields);
    case LotAct::Scrap:
        return scrapLot(store, lot, fields);
    case LotAct::Inspect:
        return inspectThisLot(store, lot, fields);
    case LotAct::MoveInTray:
        return moveInTray(store, lot, fields);
    case LotAct::Hold:
        return holdLot(store, lot, fields);
    case LotAct::Lift:
        return liftHold(store, lot, fields);
    case LotAct::Receive:
        break;
    }
    return fail(Error::Code::Internal, QStringLiteral("There is no such act on a lot."));
}

} // namespace clew::services
