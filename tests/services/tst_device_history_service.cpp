// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/device_history_service.h"
#include "services/hold_service.h"
#include "services/nonconformity_service.h"
#include "services/unit_service.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

DeviceHistory historyOf(Shop& shop, UnitId unit)
{
    return MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(unit));
}

DeviceHistory historyOf(Shop& shop, LotId lot)
{
    return MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(lot));
}

void step(Shop& shop, const Session& session, UnitId unit, UnitState to, const QString& override = {})
{
    StepRequest request;
    request.units = {unit};
    request.to = to;
    request.override = override;
    MUST(UnitService(shop.records(), shop.clock(), session).step(request));
}

const ResultLine* resultOf(const DeviceHistory& history, const char* balloon)
{
    for (const ResultLine& line : history.results) {
        if (line.number == QLatin1String(balloon))
            return &line;
    }
    return nullptr;
}

LotId productionLot(Shop& shop)
{
    Lot lot;
    lot.number = QStringLiteral("PL-1");
    lot.type = LotType::Production;
    lot.part_revision = shop.revision;
    lot.work_order = shop.order;
    LotEdge edge;
    edge.from = shop.bar;
    edge.relation = EdgeRelation::MadeFrom;
    lot.edges = {edge};
    return shop.add(lot);
}

} // namespace

class TestDeviceHistoryService : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheRecordNeeds()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        OperationRun run;
        run.unit = unit;
        run.operation = QStringLiteral("20");
        run.machine = QStringLiteral("Lathe 2");
        run.program = shop.program;
        run.program_known = ProgramKnown::ReadBack;
        run.fixture = QStringLiteral("FX-118");
        run.person = shop.op.person;
        run.start = shop.clock().now();
        shop.add(run);
        const DeviceHistory history = historyOf(shop, unit);
        QVERIFY(check(history).isEmpty());
        QCOMPARE(history.head.identifier, QStringLiteral("DHR-LB-7-BRL-1"));
        QCOMPARE(history.subject, QStringLiteral("BRL-1"));
        QCOMPARE(history.order, QStringLiteral("WO-1"));
        QCOMPARE(history.purchaseOrder, QStringLiteral("4500118822"));
        QCOMPARE(history.customer, QStringLiteral("Kardia Endoscopes Ltd"));
        QCOMPARE(history.operations.size(), 1);
        QCOMPARE(history.operations[0].name, QStringLiteral("Turn bore and seats"));
        QCOMPARE(history.operations[0].person, QStringLiteral("Timo Klein"));
        QCOMPARE(history.programs.size(), 1);
        QCOMPARE(history.programs[0].knownBy, QStringLiteral("read back"));
        QCOMPARE(history.programs[0].sha256, QString(64, u'9'));
        QCOMPARE(history.results.size(), 8);
        QCOMPARE(resultOf(history, "12")->readings[0].value, QStringLiteral("8.0010"));
        QCOMPARE(history.gates.size(), 12);
        QCOMPARE(history.certificates.size(), 1);
        QCOMPARE(history.certificates[0].state, QStringLiteral("accepted"));
        QCOMPARE(history.head.software, store::softwareVersion());
        QVERIFY(*history.head.checkpointSize > 0);
    }

    void followsTheGenealogyToTheMelt()
    {
        Shop shop;
        const auto lot = productionLot(shop);
        const auto unit = shop.goodUnit("BRL-1", UnitState::InInspection, lot);
        QStringList rows;
        for (const GenealogyRow& row : historyOf(shop, unit).genealogy)
            rows.append(QStringLiteral("%1 %2 %3").arg(row.depth).arg(row.relation, row.identifier).simplified());
        QCOMPARE(rows, (QStringList{QStringLiteral("0 BRL-1"), QStringLiteral("1 cut from HT-8841"),
                                    QStringLiteral("2 of heat 55-2210"), QStringLiteral("1 serialized from PL-1"),
                                    QStringLiteral("2 made of HT-8841")}));
    }

    void showsEachReadingWithItsFate()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        shop.clock().advance(60000);
        const auto inspection = shop.inspect(unit, {shop.reading(shop.edges, "NOK")});
        shop.change([&] {
            ReadingVoid voided{
                shop.edges,        0, 1, 1, QStringLiteral("wrong part under the microscope"), shop.ivo.person,
                shop.clock().now()};
            MUST(shop.records().add(inspection, voided));
        });
        const DeviceHistory history = historyOf(shop, unit);
        QStringList fates;
        for (const ResultLine& line : history.results) {
            for (const ReadingLine& reading : line.readings) {
                if (line.number == QLatin1String("19"))
                    fates.append(
                        QStringLiteral("%1 %2 %3 %4").arg(reading.raw, reading.state, reading.reason, reading.by));
            }
        }
        QCOMPARE(fates, (QStringList{QStringLiteral("OK valid  Ira Roth"),
                                     QStringLiteral("NOK void wrong part under the microscope Ivo Vogt")}));
        QVERIFY(check(history).isEmpty());
    }

    void saysHowTheGaugeStoodThen_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("validity");
        QTest::newRow("valid") << QDate(2026, 3, 1) << QDate(2027, 3, 1) << "pass"
                               << "valid";
        QTest::newRow("overdue") << QDate(2026, 3, 1) << QDate(2026, 3, 5) << "pass"
                                 << "overdue";
        QTest::newRow("failed") << QDate(2026, 3, 1) << QDate(2027, 3, 1) << "fail"
                                << "failed";
        QTest::newRow("later") << QDate(2026, 4, 1) << QDate(2027, 4, 1) << "fail"
                               << "valid";
    }
    void saysHowTheGaugeStoodThen()
    {
        QFETCH(QDate, date);
        QFETCH(QDate, due);
        QFETCH(QString, result);
        QFETCH(QString, validity);
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        shop.calibrate("K-2", date, due, *enumFromName<CalibrationResult>(result));
        const DeviceHistory history = historyOf(shop, unit);
        QCOMPARE(resultOf(history, "2")->instruments.size(), 1);
        QCOMPARE(resultOf(history, "2")->instruments[0].validity, validity);
    }

    void saysUnknownWhereNobodyCalibrated()
    {
        Shop shop;
        Gauge other;
        other.code = QStringLiteral("TP-1");
        const auto plug = shop.add(other);
        const auto unit = shop.unit("BRL-1");
        auto reading = shop.reading(shop.bore, "10.5004");
        reading.gauge = plug;
        reading.chain = QStringLiteral("master=AG-014 probe=P-9");
        shop.inspect(unit, {reading});
        const DeviceHistory history = historyOf(shop, unit);
        const auto uses = resultOf(history, "2")->instruments;
        QCOMPARE(uses.size(), 3);
        QCOMPARE(uses[0].validity, QStringLiteral("unknown"));
        QCOMPARE(uses[1].validity, QStringLiteral("valid"));
        QCOMPARE(uses[1].role, QStringLiteral("master"));
        QCOMPARE(uses[2].validity, QStringLiteral("unknown"));
    }

    void countsTheOrder()
    {
        Shop shop;
        shop.goodUnit("BRL-1", UnitState::Released);
        shop.goodUnit("BRL-2", UnitState::Shipped);
        shop.unit("BRL-3", UnitState::Scrapped);
        shop.unit("BRL-4", UnitState::Planned);
        const auto lost = shop.unit("BRL-5", UnitState::Withdrawn);
        shop.edit(lost, [](domain::Unit& u) { u.withdrawn_reason = WithdrawnReason::Lost; });
        const auto unit = shop.goodUnit("BRL-6");
        const HistoryQuantities quantities = historyOf(shop, unit).quantities;
        QCOMPARE(quantities.made, std::optional<qint64>(5));
        QCOMPARE(quantities.released, std::optional<qint64>(2));
        QCOMPARE(quantities.scrapped, std::optional<qint64>(1));
        QCOMPARE(quantities.lost, std::optional<qint64>(1));
    }

    void namesOverridesStepsAndTheLedgersLines()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        step(shop, shop.ira, unit, UnitState::Inspected);
        step(shop, shop.anna, unit, UnitState::Accepted);
        step(shop, shop.max, unit, UnitState::Released, QStringLiteral("first article follows"));
        const DeviceHistory history = historyOf(shop, unit);
        QCOMPARE(history.overrides.size(), 1);
        QCOMPARE(history.overrides[0].decision, QStringLiteral("first article follows"));
        QCOMPARE(history.overrides[0].person, QStringLiteral("Max Lang"));
        QStringList steps;
        for (const HistorySignature& signature : history.signatures)
            steps.append(QStringLiteral("%1 %2 %3").arg(signature.meaning, signature.userId, signature.evidence));
        QCOMPARE(steps, (QStringList{QStringLiteral("inspected i.roth not signed"),
                                     QStringLiteral("reviewed a.frey not signed"),
                                     QStringLiteral("released m.lang not signed")}));
        QVERIFY(history.ledger.size() >= 5);
        for (qsizetype i = 1; i < history.ledger.size(); ++i)
            QVERIFY(history.ledger[i - 1].sequence < history.ledger[i].sequence);
        QCOMPARE(history.ledger.last().hash, history.head.checkpointRoot);
        QCOMPARE(history.retainUntil, QDate());
        QVERIFY(history.retentionBasis.contains(QStringLiteral("unknown")));
    }

    void countsRetentionFromTheRelease()
    {
        Shop shop;
        shop.set("needs_first_article", QStringLiteral("no"));
        shop.edit(shop.part, [](Part& part) { part.lifetime_years = 7; });
        shop.edit(shop.customer, [](Customer& customer) { customer.retention_years = 15; });
        const auto unit = shop.goodUnit("BRL-1");
        QVERIFY(historyOf(shop, unit).retainUntil.isNull());
        step(shop, shop.ira, unit, UnitState::Inspected);
        step(shop, shop.anna, unit, UnitState::Accepted);
        step(shop, shop.anna, unit, UnitState::Released);
        QCOMPARE(historyOf(shop, unit).retainUntil, QDate(2041, 3, 6));
    }

    void listsHoldsNonconformitiesAndLateEntries()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        auto late = shop.reading(shop.bore, "10.5001");
        late.time = Instant::fromMilliseconds(late.recorded.toMilliseconds() - 3LL * 86400000);
        auto onTime = shop.reading(shop.edges, "OK");
        shop.inspect(unit, {late, onTime});
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        HoldRequest hold;
        hold.reason = QStringLiteral("gauge doubtful");
        hold.units = {unit};
        MUST(holds.place(hold));
        NonconformityRequest request;
        request.title = QStringLiteral("scratch");
        request.units = {unit};
        MUST(NonconformityService(shop.records(), shop.clock(), shop.ira).open(request));
        const DeviceHistory history = historyOf(shop, unit);
        QCOMPARE(history.holds.size(), 1);
        QCOMPARE(history.holds[0].state, QStringLiteral("on hold"));
        QCOMPARE(history.nonconformities.size(), 1);
        QCOMPARE(history.nonconformities[0].state, QStringLiteral("open"));
        QCOMPARE(history.lateEntries.size(), 1);
        QCOMPARE(history.lateEntries[0].text, QStringLiteral("1 reading was recorded 3 days after it was taken"));
        QCOMPARE(history.lateEntries[0].identifier, QStringLiteral("INS-000002"));
    }

    void tellsTheDayWhereTheHourIsUnknown()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto reading = shop.reading(shop.bore, "10.5001");
        reading.day = reading.recorded.utcDay().addDays(-10);
        reading.time.reset();
        shop.inspect(unit, {reading});
        const DeviceHistory history = historyOf(shop, unit);
        QVERIFY(!resultOf(history, "2")->at);
        QCOMPARE(resultOf(history, "2")->day, reading.day);
        QCOMPARE(resultOf(history, "2")->readings[0].day, reading.day);
        QCOMPARE(history.lateEntries.size(), 1);
        QVERIFY(history.lateEntries[0].text.contains(QStringLiteral("9 days"))); // from the end of the day
    }

    void saysADayOnlyWhereThereIsNoMoment()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const DeviceHistory history = historyOf(shop, unit);
        QVERIFY(resultOf(history, "2")->at);
        QVERIFY(resultOf(history, "2")->day.isNull());
    }

    void namesTheLotsThatACertificateNames()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::InInspection, productionLot(shop));
        const auto named = historyOf(shop, unit).certificates;
        QCOMPARE(named.size(), 1);
        QCOMPARE(named[0].lot, QStringLiteral("HT-8841"));
    }

    void tellsOneStepOfManyUnitsOnce()
    {
        Shop shop;
        const auto lot = productionLot(shop);
        const QList<UnitId> units{shop.goodUnit("BRL-1", UnitState::InInspection, lot),
                                  shop.goodUnit("BRL-2", UnitState::InInspection, lot),
                                  shop.goodUnit("BRL-3", UnitState::InInspection, lot)};
        StepRequest request;
        request.units = units;
        request.to = UnitState::Inspected;
        MUST(UnitService(shop.records(), shop.clock(), shop.ira).step(request));
        request.units = units.mid(0, 2);
        request.to = UnitState::Accepted;
        MUST(UnitService(shop.records(), shop.clock(), shop.anna).step(request));
        const DeviceHistory history = historyOf(shop, lot);
        QCOMPARE(history.signatures.size(), 2);
        QCOMPARE(history.signatures[0].subject, QStringLiteral("all 3 units: inspected"));
        QCOMPARE(history.signatures[1].subject, QStringLiteral("2 units: accepted (BRL-1, BRL-2)"));
        QCOMPARE(history.state, QStringLiteral("2 accepted, 1 inspected"));
    }

    void namesTheHeatOnceBehindLotsCutFromEachOther()
    {
        Shop shop;
        Lot piece;
        piece.number = QStringLiteral("HT-8841/1");
        piece.type = LotType::Material;
        piece.heat = MUST(shop.records().get(shop.bar)).heat;
        LotEdge cut;
        cut.from = shop.bar;
        cut.relation = EdgeRelation::Cut;
        piece.edges = {cut};
        const LotId lot = shop.add(piece);
        QStringList identifiers;
        for (const GenealogyRow& row : historyOf(shop, lot).genealogy)
            identifiers.append(row.identifier);
        QCOMPARE(identifiers,
                 (QStringList{QStringLiteral("HT-8841/1"), QStringLiteral("HT-8841"), QStringLiteral("55-2210")}));
    }

    void tellsALotWithItsUnits()
    {
        Shop shop;
        const auto lot = productionLot(shop);
        shop.goodUnit("BRL-10", UnitState::InInspection, lot);
        shop.goodUnit("BRL-9", UnitState::InInspection, lot);
        const auto bad = shop.unit("BRL-11", UnitState::InInspection, lot);
        shop.inspect(bad, {shop.reading(shop.bore, "10.5090")});
        shop.inspect(lot, {shop.reading(shop.edges, "OK")});
        const DeviceHistory history = historyOf(shop, lot);
        QVERIFY(history.lot);
        QCOMPARE(history.subject, QStringLiteral("PL-1"));
        QCOMPARE(history.units.size(), 3);
        QCOMPARE(history.units[2].verdict, QStringLiteral("does not conform"));
        QCOMPARE(history.units[0].verdict, QStringLiteral("conforms"));
        QCOMPARE(history.quantities.made, std::optional<qint64>(3));
        QCOMPARE(history.results.size(), 8 + 8 + 1 + 1);
        QCOMPARE(history.results[0].serial, QString());
        QCOMPARE(history.results[1].serial, QStringLiteral("BRL-9"));
        QVERIFY(!hasErrors(check(history)));
        QStringList identifiers;
        for (const GenealogyRow& row : history.genealogy)
            identifiers.append(row.identifier);
        QCOMPARE(identifiers,
                 (QStringList{QStringLiteral("PL-1"), QStringLiteral("HT-8841"), QStringLiteral("55-2210")}));
    }

    void leavesOutWhatHappenedToTheLotLater()
    {
        Shop shop;
        const auto lot = productionLot(shop);
        const auto unit = shop.goodUnit("BRL-1", UnitState::InInspection, lot);
        const Instant left = shop.clock().now();
        shop.edit(unit, [&](domain::Unit& u) { u.serialized = left; });
        OperationRun before;
        before.lot = lot;
        before.operation = QStringLiteral("10");
        before.start = Instant::fromMilliseconds(left.toMilliseconds() - 1000);
        shop.add(before);
        OperationRun after = before;
        after.operation = QStringLiteral("90");
        after.start = Instant::fromMilliseconds(left.toMilliseconds() + 1000);
        shop.add(after);
        const DeviceHistory history = historyOf(shop, unit);
        QCOMPARE(history.operations.size(), 1);
        QCOMPARE(history.operations[0].serial, QString());
        QCOMPARE(history.operations[0].number, QStringLiteral("10"));
        QCOMPARE(historyOf(shop, lot).operations.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDeviceHistoryService)
#include "tst_device_history_service.moc"
