// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/hold_service.h"
#include "services/lot_service.h"
#include "services/recall_service.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

RecallFindings findingsOf(Shop& shop, TraceOf of, const char* name)
{
    RecallRequest request;
    request.start.of = of;
    request.start.name = QString::fromLatin1(name);
    SilentProgress progress;
    return MUST(RecallService(shop.records(), shop.clock(), shop.anna).assemble(request, progress));
}

Recall recallOfLot(Shop& shop, const char* lot)
{
    return findingsOf(shop, TraceOf::Lot, lot).recall;
}

LotId trayOf(Shop& shop, const char* number, int pieces)
{
    Lot tray;
    tray.number = QString::fromLatin1(number);
    tray.type = LotType::Production;
    tray.part_revision = shop.revision;
    tray.quantity = Decimal::fromInteger(pieces);
    tray.unit_of_measure = QStringLiteral("pcs");
    return shop.add(tray);
}

/// A unit of the tray alone, without a consumption of the bar.
UnitId unitOfTray(Shop& shop, const char* serial, LotId tray, UnitState state)
{
    domain::Unit unit;
    unit.part = shop.part;
    unit.part_revision = shop.revision;
    unit.serial = QString::fromLatin1(serial);
    unit.lot = tray;
    unit.state = state;
    return shop.add(unit);
}

void deliver(Shop& shop, UnitId unit)
{
    Shipment shipment;
    shipment.number = QStringLiteral("L-1");
    shipment.consignee = QStringLiteral("Kardia");
    ShipmentLine line;
    line.unit = unit;
    shipment.lines = {line};
    shop.add(shipment);
}

/// Pieces of a lot that has no serial numbers; none: the note says no quantity.
void deliverOf(Shop& shop, LotId lot, const char* note, const char* consignee, const char* order,
               std::optional<int> pieces)
{
    Shipment shipment;
    shipment.number = QString::fromLatin1(note);
    shipment.consignee = QString::fromLatin1(consignee);
    shipment.customer_order = QString::fromLatin1(order);
    ShipmentLine line;
    line.lot = lot;
    if (pieces)
        line.quantity = Decimal::fromInteger(*pieces);
    shipment.lines = {line};
    shop.add(shipment);
}

SupplierId finisherOf(Shop& shop)
{
    Supplier finisher;
    finisher.code = QStringLiteral("ANOD");
    return shop.add(finisher);
}

RecallBox boxOf(const Recall& recall, const char* serial)
{
    for (const RecallPiece& piece : recall.pieces) {
        if (piece.name == QLatin1String(serial))
            return piece.box;
    }
    qFatal("%s is not in the list", serial);
}

} // namespace

class TestRecallService : public QObject
{
    Q_OBJECT

private slots:
    void putsAUnitWhereItsStateSays_data()
    {
        QTest::addColumn<UnitState>("state");
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<RecallBox>("box");
        QTest::newRow("on the bench") << UnitState::InInspection << false << RecallBox::InHouse;
        QTest::newRow("nonconforming") << UnitState::Nonconforming << false << RecallBox::InHouse;
        QTest::newRow("at the finisher") << UnitState::AwaitingFinish << false << RecallBox::AtFinisher;
        QTest::newRow("scrapped") << UnitState::Scrapped << false << RecallBox::Scrapped;
        QTest::newRow("shipped") << UnitState::Shipped << true << RecallBox::Shipped;
        QTest::newRow("recalled") << UnitState::Recalled << true << RecallBox::Shipped;
        QTest::newRow("shipped to nobody") << UnitState::Shipped << false << RecallBox::Unknown;
        QTest::newRow("delivered, says otherwise") << UnitState::Released << true << RecallBox::Shipped;
    }
    void putsAUnitWhereItsStateSays()
    {
        QFETCH(UnitState, state);
        QFETCH(bool, delivered);
        Shop shop;
        const LotId tray = trayOf(shop, "TRAY", 1);
        const UnitId unit = unitOfTray(shop, "A1", tray, state);
        if (delivered)
            deliver(shop, unit);
        const Recall recall = recallOfLot(shop, "TRAY");
        QTEST(boxOf(recall, "A1"), "box");
        QCOMPARE(*recall.counts[0].difference, Decimal::fromInteger(0));
    }
    void findsAReturnedUnitInTheHouse()
    {
        Shop shop;
        const UnitId unit = unitOfTray(shop, "A1", trayOf(shop, "TRAY", 1), UnitState::Shipped);
        deliver(shop, unit);
        shop.edit(unit, [](domain::Unit& changed) { changed.state = UnitState::Returned; });
        shop.edit(unit, [](domain::Unit& changed) { changed.state = UnitState::InInspection; });
        QCOMPARE(boxOf(recallOfLot(shop, "TRAY"), "A1"), RecallBox::InHouse);
    }
    void findsAHeldUnitAtItsFinisher()
    {
        Shop shop;
        const UnitId unit = unitOfTray(shop, "A1", trayOf(shop, "TRAY", 1), UnitState::Quarantined);
        shop.edit(unit, [](domain::Unit& changed) { changed.previous_state = UnitState::AwaitingFinish; });
        QCOMPARE(boxOf(recallOfLot(shop, "TRAY"), "A1"), RecallBox::AtFinisher);
    }
    void leavesOutWhatWasNeverMade()
    {
        Shop shop;
        const LotId tray = trayOf(shop, "TRAY", 1);
        unitOfTray(shop, "A1", tray, UnitState::Planned);
        QVERIFY(recallOfLot(shop, "TRAY").pieces.isEmpty());
    }
    void saysByHowMuchALotDoesNotBalance()
    {
        Shop shop;
        const LotId tray = trayOf(shop, "TRAY", 2);
        for (const char* serial : {"A1", "A2", "A3"})
            unitOfTray(shop, serial, tray, UnitState::InProcess);
        const Recall recall = recallOfLot(shop, "TRAY");
        QCOMPARE(*recall.counts[0].difference, Decimal::fromInteger(-1));
        QCOMPARE(recall.balances[0].finding, QStringLiteral("more left it than came in"));
    }
    void saysUnknownWithoutAQuantity()
    {
        Shop shop;
        const LotId tray = trayOf(shop, "TRAY", 2);
        shop.edit(tray, [](Lot& lot) { lot.quantity.reset(); });
        const Recall recall = recallOfLot(shop, "TRAY");
        QVERIFY(!recall.counts[0].difference);
        QVERIFY(!recall.counts[0].made);
    }
    /// An imported delivery note may name the lot alone: who knows how many of it went.
    void aDeliveryWithoutAQuantityIsUnknownAndSaysSo()
    {
        Shop shop;
        const LotId tray = trayOf(shop, "TRAY", 40);
        Shipment shipment;
        shipment.number = QStringLiteral("L-7");
        shipment.consignee = QStringLiteral("Kardia");
        ShipmentLine line;
        line.lot = tray;
        shipment.lines = {line};
        shop.add(shipment);
        const Recall recall = recallOfLot(shop, "TRAY");
        QVERIFY(!recall.counts[0].difference);
        QCOMPARE(recall.pieces.size(), 2); // what went out, and what may still be here
        for (const RecallPiece& piece : recall.pieces) {
            QVERIFY2(!piece.quantity, qPrintable(piece.place));
            QVERIFY2(piece.note.contains(QStringLiteral("L-7")), qPrintable(piece.note));
        }
        QCOMPARE(recall.balances[0].left, QStringLiteral("unknown"));
        QVERIFY(!MUST(leftOf(shop.records(), tray)));
    }
    void aDeliveryOfPiecesOfALotIsWhatItHeld_data()
    {
        QTest::addColumn<TraceOf>("of");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("delivery note") << TraceOf::Shipment << QByteArray("LS20");
        QTest::newRow("order") << TraceOf::Order << QByteArray("PO-77");
    }
    void aDeliveryOfPiecesOfALotIsWhatItHeld()
    {
        QFETCH(TraceOf, of);
        QFETCH(QByteArray, name);
        Shop shop;
        const LotId rings = trayOf(shop, "RING3", 450);
        deliverOf(shop, rings, "LS4", "OptoMed", "", 100);
        deliverOf(shop, rings, "LS20", "Mueller", "PO-77", 60);
        const RecallFindings findings = findingsOf(shop, of, name.constData());
        const Recall& recall = findings.recall;
        QCOMPARE(recall.consignees.size(), 1);
        QCOMPARE(recall.consignees[0].name, QStringLiteral("Mueller"));
        QCOMPARE(recall.counts.size(), 1);
        QCOMPARE(*recall.counts[0].made, Decimal::fromInteger(60));
        QCOMPARE(recall.counts[0].in(RecallBox::Shipped), Decimal::fromInteger(60));
        QCOMPARE(*recall.counts[0].difference, Decimal::fromInteger(0));
        QVERIFY(recall.balances.isEmpty());
        QCOMPARE(recall.sisters.size(), 1);
        QCOMPARE(recall.sisters[0].number, QStringLiteral("RING3"));
        QCOMPARE(recall.sisters[0].why, QStringLiteral("delivery note LS20 held some of it"));
        for (const Node& node : findings.records)
            QVERIFY(node.kind != Kind::Lot); // a hold stops the delivery, not the other 390
    }
    void aDeliveryWithoutAQuantityHeldAnUnknownNumber()
    {
        Shop shop;
        deliverOf(shop, trayOf(shop, "RING3", 450), "LS5", "Mueller", "", {});
        const Recall recall = findingsOf(shop, TraceOf::Shipment, "LS5").recall;
        QCOMPARE(recall.pieces.size(), 1);
        QVERIFY(!recall.pieces[0].quantity);
        QVERIFY(!recall.counts[0].made);
    }
    void countsAPieceOnceOverEveryMovement()
    {
        Shop shop;
        const LotId tray = trayOf(shop, "TRAY", 10);
        LotService floor(shop.records(), shop.clock(), shop.anna);
        LotMove move;
        move.lot = tray;
        move.quantity = Decimal::fromInteger(4);
        move.number = QStringLiteral("T4");
        const LotId four = MUST(floor.split(move));
        ScrapRequest scrap;
        scrap.move.lot = four;
        scrap.move.quantity = Decimal::fromInteger(1);
        scrap.move.reason = QStringLiteral("dented");
        MUST(floor.scrap(scrap));
        MUST(floor.merge({{tray, {}}, {four, {}}}, QStringLiteral("T9"), QStringLiteral("bench")));
        const Recall recall = recallOfLot(shop, "TRAY");
        QCOMPARE(*recall.counts[0].made, Decimal::fromInteger(10));
        QCOMPARE(recall.counts[0].in(RecallBox::InHouse), Decimal::fromInteger(9));
        QCOMPARE(recall.counts[0].in(RecallBox::Scrapped), Decimal::fromInteger(1));
        QCOMPARE(*recall.counts[0].difference, Decimal::fromInteger(0));
    }
    /// What was mixed can't be told apart again, unless all of it is concerned.
    void isNotCertainOfAMergedLotUnlessAllOfItIsConcerned_data()
    {
        QTest::addColumn<TraceOf>("of");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("certain");
        QTest::newRow("one of the two heats") << TraceOf::Heat << QByteArray("H2") << false;
        QTest::newRow("one of the two lots") << TraceOf::Lot << QByteArray("T1") << false;
        QTest::newRow("the merged lot itself") << TraceOf::Lot << QByteArray("MIX") << true;
        QTest::newRow("what both come from") << TraceOf::Lot << QByteArray("ALL") << true;
    }
    void isNotCertainOfAMergedLotUnlessAllOfItIsConcerned()
    {
        QFETCH(TraceOf, of);
        QFETCH(QByteArray, name);
        QFETCH(bool, certain);
        Shop shop;
        Heat second;
        second.number = QStringLiteral("H2");
        const HeatId other = shop.add(second);
        LotService floor(shop.records(), shop.clock(), shop.anna);
        const LotId all = trayOf(shop, "ALL", 45);
        const LotId one = MUST(floor.split({all, Decimal::fromInteger(33), QStringLiteral("T1"), {}, {}}));
        const LotId two = MUST(floor.split({all, Decimal::fromInteger(12), QStringLiteral("T2"), {}, {}}));
        shop.edit(two, [&](Lot& lot) { lot.heat = other; });
        const LotId mix = MUST(floor.merge({{one, {}}, {two, {}}}, QStringLiteral("MIX"), {}));
        const LotId bag = MUST(floor.split({mix, Decimal::fromInteger(5), QStringLiteral("BAG"), {}, {}}));
        unitOfTray(shop, "S1", mix, UnitState::InProcess);
        deliverOf(shop, bag, "L-9", "Kardia", "", 2);
        const Recall recall = findingsOf(shop, of, name.constData()).recall;
        int seen = 0;
        for (const RecallPiece& piece : recall.pieces) {
            if (piece.name == QLatin1String("T1") || piece.name == QLatin1String("T2"))
                continue;
            QVERIFY2(piece.certain == certain, qPrintable(piece.name));
            ++seen;
        }
        QCOMPARE(seen, 4); // S1, the rest of MIX, the rest of BAG, what was delivered of BAG
        QCOMPARE(recall.counts[0].uncertain, Decimal::fromInteger(certain ? 0 : 45));
    }
    void namesTheLotsThatWereMergedWithAConcernedOne()
    {
        Shop shop;
        LotService floor(shop.records(), shop.clock(), shop.anna);
        const LotId one = trayOf(shop, "T1", 10);
        const LotId two = trayOf(shop, "T2", 20);
        const LotId rest = trayOf(shop, "T3", 30);
        const LotId mix = MUST(floor.merge({{one, {}}, {two, Decimal::fromInteger(5)}}, QStringLiteral("MIX"), {}));
        MUST(floor.merge({{mix, {}}, {rest, Decimal::fromInteger(3)}}, QStringLiteral("MIX2"), {}));
        QStringList sisters;
        for (const SisterLot& sister : recallOfLot(shop, "T1").sisters)
            sisters.append(sister.number + QStringLiteral(": ") + sister.why);
        QCOMPARE(sisters, QStringList({QStringLiteral("T2: merged into MIX as well"),
                                       QStringLiteral("T3: merged into MIX2 as well")}));
    }
    /// A doubt goes on through a second merge, and a lot beside it stays certain.
    void aDoubtGoesOnThroughEveryMerge()
    {
        Shop shop;
        LotService floor(shop.records(), shop.clock(), shop.anna);
        const LotId all = trayOf(shop, "ALL", 30);
        const LotId one = MUST(floor.split({all, Decimal::fromInteger(10), QStringLiteral("T1"), {}, {}}));
        const LotId two = MUST(floor.split({all, Decimal::fromInteger(20), QStringLiteral("T2"), {}, {}}));
        const LotId rest = MUST(floor.split({one, Decimal::fromInteger(4), QStringLiteral("T3"), {}, {}}));
        const LotId mix = MUST(floor.merge({{one, {}}, {two, Decimal::fromInteger(5)}}, QStringLiteral("MIX"), {}));
        MUST(floor.merge({{mix, {}}, {rest, Decimal::fromInteger(3)}}, QStringLiteral("MIX2"), {}));
        const Recall recall = recallOfLot(shop, "T1");
        QCOMPARE(recall.pieces.size(), 2);
        for (const RecallPiece& piece : recall.pieces)
            QCOMPARE(piece.certain, piece.name == QLatin1String("T3"));
    }
    void whatIsHeldAtAFinisherComesBackHeld()
    {
        Shop shop;
        LotService floor(shop.records(), shop.clock(), shop.anna);
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        const LotId sent = MUST(floor.send({{trayOf(shop, "T2", 12), Decimal::fromInteger(9), {}, {}, {}},
                                            {},
                                            finisherOf(shop),
                                            QStringLiteral("anodizing")}));
        const HoldId hold = MUST(holds.place({QStringLiteral("recall"), {}, {sent}}));
        ReceiveRequest back;
        back.move.lot = sent;
        back.move.quantity = Decimal::fromInteger(7);
        const LotReceived received = MUST(floor.receive(back));
        QCOMPARE(received.shortBy, Decimal::fromInteger(2));
        for (const LotId lot : {*received.lot, *received.missing})
            QCOMPARE(shop.get(lot).state, LotState::Hold);
        LotMove away;
        away.lot = *received.lot;
        QCOMPARE(floor.split(away).error().code, Error::Code::Conflict);
        QVERIFY_RESULT(holds.lift(hold, QStringLiteral("sound after all")));
        for (const LotId lot : {sent, *received.lot, *received.missing})
            QCOMPARE(shop.get(lot).state, LotState::Received);
        QVERIFY_RESULT(floor.split(away));
    }
    void aUnitHeldAtAFinisherComesBackHeld()
    {
        Shop shop;
        LotService floor(shop.records(), shop.clock(), shop.anna);
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        const LotId tray = trayOf(shop, "TRAY", 4);
        QList<UnitId> units;
        for (const char* serial : {"A1", "A2", "A3"})
            units.append(unitOfTray(shop, serial, tray, UnitState::InProcess));
        MUST(floor.send({{}, units, finisherOf(shop), QStringLiteral("anodizing")}));
        const HoldId hold = MUST(holds.place({QStringLiteral("recall"), {units[0], units[1]}, {}}));
        ReceiveRequest back;
        back.units = {units[0], units[2]};
        back.move.location = QStringLiteral("bench");
        const LotReceived received = MUST(floor.receive(back));
        QCOMPARE(received.stillOut, QList<UnitId>{units[1]}); // held, and missed all the same
        QCOMPARE(shop.get(units[0]).state, UnitState::Quarantined);
        QCOMPARE(shop.get(units[0]).location, QStringLiteral("bench"));
        QCOMPARE(shop.get(units[2]).state, UnitState::FinishReturned);
        QCOMPARE(boxOf(recallOfLot(shop, "TRAY"), "A1"), RecallBox::InHouse);
        QCOMPARE(boxOf(recallOfLot(shop, "TRAY"), "A2"), RecallBox::AtFinisher);
        QCOMPARE(floor.receive(back).error().message,
                 QStringLiteral("Unit A1 is on hold and at no finisher; only what was sent comes back."));
        QVERIFY_RESULT(holds.lift(hold, QStringLiteral("sound after all")));
        QCOMPARE(shop.get(units[0]).state, UnitState::FinishReturned);
        QCOMPARE(shop.get(units[1]).state, UnitState::AwaitingFinish);
    }
    void leavesNothingBehindWhereAMovementIsRefused()
    {
        Shop shop;
        const LotId tray = trayOf(shop, "TRAY", 3);
        unitOfTray(shop, "A2", tray, UnitState::InProcess);
        const int lines = shop.lines();
        SerializeRequest request;
        request.lot = tray;
        request.serials = {QStringLiteral("A1"), QStringLiteral("A2")}; // the second is taken
        const auto made = LotService(shop.records(), shop.clock(), shop.anna).serialize(request);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Conflict);
        QCOMPARE(shop.lines(), lines);
        QCOMPARE(*MUST(leftOf(shop.records(), tray)), Decimal::fromInteger(2));
    }
    void refusesAnAuditor()
    {
        Shop shop;
        LotMove move;
        move.lot = trayOf(shop, "TRAY", 3);
        const auto made = LotService(shop.records(), shop.clock(), shop.audit).split(move);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Denied);
    }
};

QTEST_GUILESS_MAIN(TestRecallService)
#include "tst_recall_service.moc"
