// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gate_parts.h"
#include "services/hold_service.h"
#include "services/measured_results.h"
#include "services/nonconformity_service.h"
#include "services/release_gates.h"
#include "store/history_questions.h"
#include "store/inspected_pieces.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

QString stateOf(const QList<ReleaseGate>& gates, const char* code)
{
    return findGate(gates, QString::fromLatin1(code))->state;
}

QString detailOf(const QList<ReleaseGate>& gates, const char* code)
{
    return findGate(gates, QString::fromLatin1(code))->detail;
}

QList<ReleaseGate> gatesOf(Shop& shop, UnitId unit)
{
    return MUST(ReleaseGates(shop.records()).of(unit));
}

/// A nonconformity on a unit, decided or not.
NonconformityId nonconformity(Shop& shop, UnitId unit, Disposition disposition)
{
    Nonconformity made;
    made.number = QStringLiteral("NC-2026-0001");
    made.title = QStringLiteral("hole too large");
    made.disposition = disposition;
    NonconformitySubject subject;
    subject.unit = unit;
    made.subjects = {subject};
    return shop.add(made);
}

} // namespace

class TestReleaseGates : public QObject
{
    Q_OBJECT

private slots:
    void namesTwelveGatesInOrder()
    {
        Shop shop;
        QString codes;
        for (const ReleaseGate& gate : gatesOf(shop, shop.goodUnit("BRL-1")))
            codes += gate.code;
        QCOMPARE(codes, QStringLiteral("abcdefghijkl"));
    }

    void passesWhatTheRecordsShow()
    {
        Shop shop;
        const auto gates = gatesOf(shop, shop.goodUnit("BRL-1"));
        for (const char* code : {"a", "b", "c", "e", "f", "h", "i"})
            QVERIFY2(stateOf(gates, code) == QLatin1String("passed"),
                     qPrintable(QLatin1String(code) + QLatin1Char(' ') + detailOf(gates, code)));
        QCOMPARE(detailOf(gates, "a"), QStringLiteral("3 of 3"));
        QCOMPARE(stateOf(gates, "g"), QStringLiteral("open"));
        QCOMPARE(stateOf(gates, "j"), QStringLiteral("open"));
        QVERIFY(!allowRelease(gates));
    }

    void saysWhatIsNotKeptHere()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        for (const char* code : {"d", "k", "l"})
            QCOMPARE(stateOf(gatesOf(shop, unit), code), QStringLiteral("not kept here"));
        shop.set("keeps_training", QStringLiteral("yes"));
        QCOMPARE(stateOf(gatesOf(shop, unit), "d"), QStringLiteral("open"));
    }

    void namesTheReadingThatDoesNotConform()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings[5] = shop.reading(shop.hole, "8.0040", 4, 3);
        shop.inspect(unit, readings);
        QCOMPARE(stateOf(gatesOf(shop, unit), "b"), QStringLiteral("closed"));
        QCOMPARE(detailOf(gatesOf(shop, unit), "b"),
                 QStringLiteral("reading 3 of balloon 12.4: 8.0040 mm is above 8.0030 mm; no nonconformity is opened"));
        nonconformity(shop, unit, Disposition::Open);
        QCOMPARE(detailOf(gatesOf(shop, unit), "b"),
                 QStringLiteral("reading 3 of balloon 12.4: 8.0040 mm is above 8.0030 mm; NC-2026-0001 open"));
        QCOMPARE(stateOf(gatesOf(shop, unit), "h"), QStringLiteral("closed"));
    }

    /// What counts is the value that was judged: read above the limit, it was below it at 20 °C.
    void namesTheValueThatWasJudged()
    {
        MeasuredResult measured;
        Shop shop;
        measured.characteristic = std::make_shared<const Characteristic>(shop.get(shop.bore));
        measured.result = resultOf({shop.reading(shop.bore, "10.5031")}, {}, DecidingRule::Single);
        measured.judgement.verdict = Verdict::NotProven;
        measured.judgement.lower = 10'497'500'000;
        measured.judgement.upper = 10'502'500'000;
        measured.judgement.corrected = 10'497'250'000;
        const QString said = nonconformanceText(measured);
        QVERIFY2(said.endsWith(QStringLiteral(": 10.5031 mm (10.49725 at 20 °C) is below 10.4975 mm")),
                 qPrintable(said));
    }

    void acceptsAConcessionButNoRework_data()
    {
        QTest::addColumn<QString>("disposition");
        QTest::addColumn<QString>("state");
        QTest::newRow("concession") << "concession"
                                    << "passed";
        QTest::newRow("rework") << "rework"
                                << "closed";
        QTest::newRow("scrap") << "scrap"
                               << "closed";
        QTest::newRow("invalid") << "invalid"
                                 << "closed";
        QTest::newRow("open") << "open"
                              << "closed";
    }
    void acceptsAConcessionButNoRework()
    {
        QFETCH(QString, disposition);
        QFETCH(QString, state);
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings[0] = shop.reading(shop.bore, "10.4960");
        shop.inspect(unit, readings);
        nonconformity(shop, unit, *enumFromName<Disposition>(disposition));
        QCOMPARE(stateOf(gatesOf(shop, unit), "b"), state);
    }

    void staysOpenForAMissingFeature()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        auto readings = shop.goodReadings();
        readings.removeAt(5);
        shop.inspect(unit, readings);
        QCOMPARE(stateOf(gatesOf(shop, unit), "a"), QStringLiteral("open"));
        QCOMPARE(detailOf(gatesOf(shop, unit), "a"), QStringLiteral("feature 12.4 has no result"));
    }

    void doesNotCountAVoidInspection()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        shop.inspect(unit, shop.goodReadings(), InspectionState::Void);
        QCOMPARE(stateOf(gatesOf(shop, unit), "a"), QStringLiteral("open"));
    }

    void looksAtTheCalibrationOfThatDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("state");
        // The readings are of 2026-03-06, the calibration before is of 2026-01-14.
        QTest::newRow("renewed") << QDate(2026, 3, 1) << QDate(2027, 3, 1) << "pass"
                                 << "passed";
        QTest::newRow("due on the day") << QDate(2026, 3, 1) << QDate(2026, 3, 6) << "pass"
                                        << "passed";
        QTest::newRow("due the day before") << QDate(2026, 3, 1) << QDate(2026, 3, 5) << "pass"
                                            << "closed";
        QTest::newRow("failed before") << QDate(2026, 3, 1) << QDate(2027, 3, 1) << "fail"
                                       << "closed";
        QTest::newRow("failed on the day") << QDate(2026, 3, 6) << QDate(2027, 3, 1) << "fail"
                                           << "closed";
        QTest::newRow("failed afterwards") << QDate(2026, 3, 7) << QDate(2027, 3, 1) << "fail"
                                           << "passed";
    }
    void looksAtTheCalibrationOfThatDay()
    {
        QFETCH(QDate, date);
        QFETCH(QDate, due);
        QFETCH(QString, result);
        QFETCH(QString, state);
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        shop.calibrate("K-2", date, due, *enumFromName<CalibrationResult>(result));
        QCOMPARE(stateOf(gatesOf(shop, unit), "c"), state);
    }

    void needsAnAcceptedCertificateOfTheLot_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("state");
        QTest::newRow("accepted") << "accepted"
                                  << "passed";
        QTest::newRow("not looked at") << "received"
                                       << "open";
        QTest::newRow("rejected") << "rejected"
                                  << "closed";
    }
    void needsAnAcceptedCertificateOfTheLot()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, state);
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        shop.edit(shop.certificate, [&](Certificate& c) { c.state = *enumFromName<CertificateState>(certificate); });
        QCOMPARE(stateOf(gatesOf(shop, unit), "f"), state);
    }

    void takesNoCertificateOfAnotherLotOfTheHeat()
    {
        Shop shop;
        Lot other;
        other.number = QStringLiteral("HT-9000");
        other.supplier = shop.mill;
        other.heat = shop.heat;
        other.state = LotState::Accepted;
        const auto lot = shop.add(other);
        const auto unit = shop.goodUnit("BRL-1");
        shop.change([&] {
            Consumption more;
            more.lot = lot;
            MUST(shop.records().add(unit, more));
        });
        QCOMPARE(detailOf(gatesOf(shop, unit), "f"), QStringLiteral("lot HT-9000 has no certificate"));
        Certificate ofHeat;
        ofHeat.number = QStringLiteral("C-2202");
        ofHeat.heat = shop.heat;
        ofHeat.state = CertificateState::Accepted;
        shop.add(ofHeat);
        QCOMPARE(stateOf(gatesOf(shop, unit), "f"), QStringLiteral("passed"));
    }

    void wantsTheFinishersCertificate()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        Lot finish;
        finish.number = QStringLiteral("FL-1");
        finish.type = LotType::Finishing;
        const auto lot = shop.add(finish);
        shop.change([&] {
            Consumption finished;
            finished.lot = lot;
            MUST(shop.records().add(unit, finished));
        });
        QCOMPARE(stateOf(gatesOf(shop, unit), "e"), QStringLiteral("closed"));
        Certificate coc;
        coc.number = QStringLiteral("COC-1");
        coc.lots = {{lot}};
        coc.state = CertificateState::Accepted;
        shop.add(coc);
        QCOMPARE(stateOf(gatesOf(shop, unit), "e"), QStringLiteral("passed"));
    }

    void missesAFinishingLotThatThePlanAsksFor()
    {
        Shop shop;
        shop.change([&] {
            Operation anodize;
            anodize.number = QStringLiteral("40");
            anodize.title = QStringLiteral("Anodize");
            anodize.special_process = true;
            MUST(shop.records().add(shop.processPlan, anodize));
        });
        const auto gates = gatesOf(shop, shop.goodUnit("BRL-1"));
        QCOMPARE(stateOf(gates, "e"), QStringLiteral("open"));
        QCOMPARE(detailOf(gates, "e"), QStringLiteral("operation 40 Anodize has no finishing lot"));
    }

    void missesTheSecondOfTwoSpecialProcesses()
    {
        Shop shop;
        shop.change([&] {
            for (const char* title : {"Passivate", "Anodize"}) {
                Operation operation;
                operation.number = QString::fromLatin1(title).left(1);
                operation.title = QString::fromLatin1(title);
                operation.special_process = true;
                MUST(shop.records().add(shop.processPlan, operation));
            }
        });
        const auto unit = shop.goodUnit("BRL-1");
        Lot finishing;
        finishing.number = QStringLiteral("ANO-1");
        finishing.type = LotType::Finishing;
        const LotId lot = shop.add(finishing);
        Certificate coc;
        coc.number = QStringLiteral("ANO-77");
        coc.state = CertificateState::Accepted;
        CertificateLot certified;
        certified.lot = lot;
        coc.lots = {certified};
        shop.add(coc);
        Consumption consumption;
        consumption.lot = lot;
        shop.change([&] { MUST(shop.records().add(unit, consumption)); });
        const auto gates = gatesOf(shop, unit);
        QCOMPARE(stateOf(gates, "e"), QStringLiteral("open"));
        QVERIFY2(detailOf(gates, "e").startsWith(QStringLiteral("2 special processes")),
                 qPrintable(detailOf(gates, "e")));
    }

    void closesForAHoldOnAnAncestor()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        HoldRequest request;
        request.reason = QStringLiteral("mill recalls heat");
        request.lots = {shop.bar};
        const auto hold = MUST(holds.place(request));
        QCOMPARE(detailOf(gatesOf(shop, unit), "i"), QStringLiteral("H-2026-0001: mill recalls heat"));
        MUST(holds.lift(hold, QStringLiteral("other bars")));
        QCOMPARE(stateOf(gatesOf(shop, unit), "i"), QStringLiteral("passed"));
    }

    void looksIntoComponentsButNotIntoRemovedOnes()
    {
        Shop shop;
        const auto set = shop.goodUnit("SET-1");
        const auto ring = shop.goodUnit("RNG-1");
        Assembly built;
        built.parent = set;
        built.child = ring;
        const auto assembly = shop.add(built);
        nonconformity(shop, ring, Disposition::Open);
        QCOMPARE(stateOf(gatesOf(shop, set), "h"), QStringLiteral("closed"));
        shop.edit(assembly, [&](Assembly& a) { a.to = shop.clock().now(); });
        QCOMPARE(stateOf(gatesOf(shop, set), "h"), QStringLiteral("passed"));
    }

    void exemptsHistoryFromBeforeTheStore()
    {
        Shop shop;
        const auto unit = shop.unit("OLD-1");
        shop.edit(unit, [](domain::Unit& u) { u.legacy = true; });
        const auto gates = gatesOf(shop, unit);
        QVERIFY(allowRelease(gates));
        for (const ReleaseGate& gate : gates)
            QCOMPARE(gate.state, QStringLiteral("not kept here"));
    }

    void isASampleEnoughWhereThePlanSaysSo()
    {
        Shop shop;
        Lot made;
        made.number = QStringLiteral("PL-1");
        made.type = LotType::Production;
        made.part_revision = shop.revision;
        const auto lot = shop.add(made);
        InspectionPlan plan;
        plan.part_revision = shop.revision;
        plan.name = QStringLiteral("final");
        plan.state = PlanState::Released;
        PlanItem bore;
        bore.characteristic = shop.bore;
        bore.sampling = QStringLiteral("100 %");
        PlanItem edges;
        edges.characteristic = shop.edges;
        edges.sampling = QStringLiteral("first and last");
        plan.items = {bore, edges};
        shop.add(plan);
        const auto first = shop.unit("BRL-1", UnitState::InInspection, lot);
        const auto second = shop.unit("BRL-2", UnitState::InInspection, lot);
        shop.inspect(second, {shop.reading(shop.bore, "10.5001")});
        QCOMPARE(detailOf(gatesOf(shop, second), "a"), QStringLiteral("balloon 19 has no result"));
        shop.inspect(first, {shop.reading(shop.bore, "10.5001"), shop.reading(shop.edges, "OK")});
        QCOMPARE(stateOf(gatesOf(shop, second), "a"), QStringLiteral("passed"));
    }

    void takesTheWorstUnitOfALot()
    {
        Shop shop;
        Lot made;
        made.number = QStringLiteral("PL-1");
        made.type = LotType::Production;
        made.part_revision = shop.revision;
        const auto lot = shop.add(made);
        shop.goodUnit("BRL-1", UnitState::InInspection, lot);
        const auto bad = shop.unit("BRL-2", UnitState::InInspection, lot);
        QCOMPARE(stateOf(MUST(ReleaseGates(shop.records()).of(lot)), "a"), QStringLiteral("open"));
        QVERIFY(detailOf(MUST(ReleaseGates(shop.records()).of(lot)), "a").startsWith(QStringLiteral("BRL-2: ")));
        shop.edit(bad, [](domain::Unit& u) { u.state = UnitState::Scrapped; });
        QCOMPARE(stateOf(MUST(ReleaseGates(shop.records()).of(lot)), "a"), QStringLiteral("passed"));
    }

    void asksTheStoreByIndexOnly()
    {
        Shop shop;
        for (const char* sql : store::historyStatements() + store::inspectedPiecesStatements()) {
            auto plan =
                MUST(store::Statement::prepare(shop.database(), (QByteArray("EXPLAIN QUERY PLAN ") + sql).constData()));
            for (const char* name : {":key", ":kind", ":record", ":code", ":seq", ":from", ":to", ":before"}) {
                if (!QByteArray(sql).contains(name))
                    continue;
                const QByteArray text(name);
                if (text == ":code" || text == ":from" || text == ":to")
                    plan.bind(name, QStringLiteral("x"));
                else
                    plan.bind(name, 1);
            }
            QVERIFY_RESULT(plan.exec());
            while (MUST(plan.next()))
                QVERIFY2(!plan.text(3).startsWith(QStringLiteral("SCAN")), sql);
        }
    }
};

QTEST_GUILESS_MAIN(TestReleaseGates)
#include "tst_release_gates.moc"
