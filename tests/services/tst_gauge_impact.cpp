// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/hold_service.h"
#include "services/impact_service.h"
#include "support/barrel_shop.h"

#include <random>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

Instant atNoon(int month, int day)
{
    return Instant::fromMilliseconds(wholeDay(QDate(2026, month, day)).begins.toMilliseconds() + 43'200'000);
}

ImpactRequest failing(GaugeId gauge, const char* error)
{
    ImpactRequest request;
    request.gauge = gauge;
    request.error = MUST(ErrorCurve::parse(QString::fromUtf8(error)));
    return request;
}

Result<GaugeImpact> tryImpact(Shop& shop, const ImpactRequest& request)
{
    SilentProgress progress;
    return assessImpact(shop.records(), request, shop.clock().now(), progress);
}

GaugeImpact impactOf(Shop& shop, const ImpactRequest& request)
{
    return MUST(tryImpact(shop, request));
}

GaugeId addGauge(Shop& shop, const char* code)
{
    Gauge gauge;
    gauge.code = QString::fromLatin1(code);
    return shop.add(gauge);
}

CalibrationId calibrate(Shop& shop, GaugeId gauge, QDate date, CalibrationResult result,
                        const QList<GaugeId>& references = {}, const QList<AsFoundError>& asFound = {})
{
    Calibration made;
    made.gauge = gauge;
    made.certificate = QStringLiteral("K-") + dayText(date);
    made.date = date;
    made.result = result;
    made.as_found = asFound;
    for (const GaugeId reference : references)
        made.references.append({reference});
    return shop.add(made);
}

AsFoundError errorAt(const char* size, const char* error)
{
    const QString mm = QStringLiteral("mm");
    return {MUST(exactFromFile(QString::fromLatin1(size), mm)), MUST(exactFromFile(QString::fromLatin1(error), mm)),
            mm};
}

MasterCheckId checkWith(Shop& shop, GaugeId master, Instant time, const char* deviation)
{
    MasterCheck check;
    check.gauge = shop.gauge;
    check.master = master;
    check.time = time;
    check.unit = QStringLiteral("mm");
    check.deviation = MUST(exactFromFile(QString::fromLatin1(deviation), check.unit));
    check.limit = MUST(exactFromFile(QStringLiteral("0.0005"), check.unit));
    return shop.add(check);
}

/// A unit whose bore was read once, then.
UnitId measuredUnit(Shop& shop, const char* serial, const char* bore, std::optional<Instant> time,
                    const char* chain = "")
{
    const UnitId unit = shop.unit(serial);
    Reading reading = shop.reading(shop.bore, bore);
    reading.time = time;
    reading.chain = QString::fromLatin1(chain);
    shop.inspect(unit, {reading});
    return unit;
}

QString told(const GaugeImpact& impact)
{
    QStringList list;
    for (const ImpactChange& change : impact.changed)
        list.append(
            QStringLiteral("%1/%2: %3 -> %4")
                .arg(change.serial, change.characteristic, enumName(change.finding.from), enumName(change.finding.to)));
    return list.join(QStringLiteral("; "));
}

} // namespace

class TestGaugeImpact final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheErrorOutAndJudgesAgain()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5025", atNoon(2, 1)); // limits 10.497 to 10.503
        measuredUnit(shop, "B", "10.5035", atNoon(2, 1));
        measuredUnit(shop, "C", "10.5000", atNoon(2, 1));
        const GaugeImpact low = impactOf(shop, failing(shop.gauge, "-0.8 µm"));
        QCOMPARE(told(low), QStringLiteral("A/2: conforms -> does not conform"));
        QCOMPARE(low.changed[0].finding.corrected, 10'503'300'000);
        QCOMPARE(low.measurements, 3);
        QCOMPARE(low.units, 3);
        QCOMPARE(low.shipped, 0);
        const GaugeImpact high = impactOf(shop, failing(shop.gauge, "+0.8 µm"));
        QCOMPARE(told(high), QStringLiteral("B/2: does not conform -> conforms"));
    }

    void decidesALimitThatIsHitExactly()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5022", atNoon(2, 1));
        QVERIFY(impactOf(shop, failing(shop.gauge, "-0.8 µm")).changed.isEmpty());
        QCOMPARE(impactOf(shop, failing(shop.gauge, "-0.800001 µm")).changed.size(), 1);
    }

    void changesNothingWithoutAnError()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5030", atNoon(2, 1));
        measuredUnit(shop, "B", "10.5031", atNoon(2, 1));
        const GaugeImpact impact = impactOf(shop, failing(shop.gauge, "0 µm"));
        QCOMPARE(impact.measurements, 2);
        QVERIFY(impact.changed.isEmpty());
    }

    void suspectsFromTheLastGoodCalibration()
    {
        Shop shop; // calibrated on 2026-01-14
        measuredUnit(shop, "A", "10.5025", atNoon(1, 13));
        measuredUnit(shop, "B", "10.5025", atNoon(1, 14));
        calibrate(shop, shop.gauge, QDate(2026, 2, 1), CalibrationResult::Fail, {}, {errorAt("", "-0.0008")});
        measuredUnit(shop, "C", "10.5025", atNoon(2, 3));
        ImpactRequest request;
        request.gauge = shop.gauge;
        QCOMPARE(told(impactOf(shop, request)),
                 QStringLiteral("B/2: conforms -> does not conform; C/2: conforms -> does not conform"));
    }

    void endsWhereTheGaugeWasAdjusted()
    {
        Shop shop;
        calibrate(shop, shop.gauge, QDate(2026, 2, 1), CalibrationResult::Adjusted, {}, {errorAt("", "-0.0008")});
        measuredUnit(shop, "A", "10.5025", atNoon(2, 1));
        measuredUnit(shop, "B", "10.5025", atNoon(2, 2));
        ImpactRequest request;
        request.gauge = shop.gauge;
        const GaugeImpact impact = impactOf(shop, request);
        QCOMPARE(told(impact), QStringLiteral("A/2: conforms -> does not conform"));
        QVERIFY(impact.calibration);
    }

    void takesTheErrorItFailedWithAndNotThatOfItsRepair()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5025", atNoon(2, 1));
        calibrate(shop, shop.gauge, QDate(2026, 3, 1), CalibrationResult::Fail, {}, {errorAt("", "-0.0008")});
        calibrate(shop, shop.gauge, QDate(2026, 3, 20), CalibrationResult::Pass, {}, {errorAt("", "0.0000")});
        ImpactRequest request;
        request.gauge = shop.gauge;
        QCOMPARE(told(impactOf(shop, request)), QStringLiteral("A/2: conforms -> does not conform"));
    }

    void takesTheErrorOfItsSize()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5025", atNoon(2, 1));
        calibrate(shop, shop.gauge, QDate(2026, 3, 1), CalibrationResult::Fail, {},
                  {errorAt("10.0", "0.0000"), errorAt("11.0", "-0.0016")});
        ImpactRequest request;
        request.gauge = shop.gauge;
        const GaugeImpact impact = impactOf(shop, request);
        QCOMPARE(impact.changed[0].finding.corrected, 10'502'500'000 + 804'000); // 0.5025 of 1.6 µm
    }

    void trustsAGoodCheckWithAMaster()
    {
        Shop shop;
        const GaugeId ring = addGauge(shop, "SR-10");
        measuredUnit(shop, "A", "10.5025", atNoon(2, 1));
        checkWith(shop, ring, atNoon(2, 2), "0.0005");
        measuredUnit(shop, "B", "10.5025", atNoon(2, 3));
        checkWith(shop, ring, atNoon(2, 4), "0.0006");
        QCOMPARE(told(impactOf(shop, failing(shop.gauge, "-0.8 µm"))),
                 QStringLiteral("B/2: conforms -> does not conform"));
    }

    void followsTheChainOfAReading()
    {
        Shop shop;
        const GaugeId ring = addGauge(shop, "SR-10");
        calibrate(shop, ring, QDate(2026, 1, 2), CalibrationResult::Pass);
        measuredUnit(shop, "A", "10.5025", atNoon(2, 1), "probe=P2 master=SR-10");
        measuredUnit(shop, "B", "10.5025", atNoon(2, 1), "probe=P2 master=SR-11");
        measuredUnit(shop, "C", "10.5025", atNoon(2, 1));
        QCOMPARE(told(impactOf(shop, failing(ring, "-0.8 µm"))), QStringLiteral("A/2: conforms -> does not conform"));
    }

    void followsGaugesCalibratedFromIt()
    {
        Shop shop;
        const GaugeId ring = addGauge(shop, "SR-10");
        calibrate(shop, ring, QDate(2026, 1, 2), CalibrationResult::Pass);
        measuredUnit(shop, "A", "10.5025", atNoon(1, 31));
        calibrate(shop, shop.gauge, QDate(2026, 2, 1), CalibrationResult::Pass, {ring});
        measuredUnit(shop, "B", "10.5025", atNoon(2, 2));
        calibrate(shop, shop.gauge, QDate(2026, 2, 10), CalibrationResult::Pass);
        measuredUnit(shop, "C", "10.5025", atNoon(2, 11));
        const GaugeImpact impact = impactOf(shop, failing(ring, "-0.8 µm"));
        QCOMPARE(told(impact), QStringLiteral("B/2: conforms -> does not conform"));
        QCOMPARE(impact.suspects.size(), 2);
        QVERIFY2(impact.suspects[1].startsWith(QStringLiteral("SR-10 -> AG-014")), qPrintable(impact.suspects[1]));
    }

    void bringsDownEveryBracketOfARing()
    {
        Shop shop;
        const GaugeId bad = addGauge(shop, "SR-10");
        const GaugeId good = addGauge(shop, "SR-11");
        calibrate(shop, bad, QDate(2026, 1, 2), CalibrationResult::Pass);
        checkWith(shop, bad, atNoon(2, 1), "0");
        measuredUnit(shop, "A", "10.5025", atNoon(2, 2));
        checkWith(shop, good, atNoon(2, 3), "0");
        measuredUnit(shop, "B", "10.5025", atNoon(2, 4));
        checkWith(shop, bad, atNoon(2, 5), "0");
        measuredUnit(shop, "C", "10.5025", atNoon(2, 6));
        QCOMPARE(told(impactOf(shop, failing(bad, "-0.8 µm"))),
                 QStringLiteral("A/2: conforms -> does not conform; C/2: conforms -> does not conform"));
    }

    void correctsOnceWhatIsReachedTwice()
    {
        Shop shop;
        const GaugeId ring = addGauge(shop, "SR-10");
        calibrate(shop, ring, QDate(2026, 1, 2), CalibrationResult::Pass);
        calibrate(shop, shop.gauge, QDate(2026, 1, 20), CalibrationResult::Pass, {ring});
        measuredUnit(shop, "A", "10.5025", atNoon(2, 1), "master=SR-10 plug=SR-10");
        const GaugeImpact impact = impactOf(shop, failing(ring, "-0.8 µm"));
        QCOMPARE(impact.measurements, 1);
        QCOMPARE(impact.changed[0].finding.corrected, 10'503'300'000);
    }

    void leavesOutVoidsAndJudgesWhatCounts()
    {
        Shop shop;
        const UnitId unit = shop.unit("A");
        Reading first = shop.reading(shop.bore, "10.5025");
        Reading second = shop.reading(shop.bore, "10.5000", 0, 2);
        second.replaces = 1;
        second.reason = QStringLiteral("mistyped");
        first.time = second.time = atNoon(2, 1);
        shop.inspect(unit, {first, second});
        const UnitId other = shop.unit("B");
        Reading good = shop.reading(shop.bore, "10.5025");
        good.time = atNoon(2, 1);
        shop.inspect(other, {good}, InspectionState::Void);
        const GaugeImpact impact = impactOf(shop, failing(shop.gauge, "-0.8 µm"));
        QVERIFY(impact.changed.isEmpty());
        QCOMPARE(impact.results, 1);
    }

    void judgesTheMeanOfSuspectAndSoundReadings()
    {
        Shop shop;
        const GaugeId other = addGauge(shop, "MIC-2");
        InspectionPlan plan;
        plan.part_revision = shop.revision;
        plan.name = QStringLiteral("mean of two");
        PlanItem item;
        item.characteristic = shop.bore;
        item.deciding = DecidingRule::Mean;
        plan.items = {item};
        const InspectionPlanId planId = shop.add(plan);
        const UnitId unit = shop.unit("A");
        Inspection inspection;
        inspection.number = QStringLiteral("INS-MEAN");
        inspection.unit = unit;
        inspection.part_revision = shop.revision;
        inspection.plan = planId;
        inspection.readings = {shop.reading(shop.bore, "10.5030"), shop.reading(shop.bore, "10.5029", 0, 2)};
        inspection.readings[0].time = inspection.readings[1].time = atNoon(2, 1);
        inspection.readings[1].gauge = other;
        shop.add(inspection);
        QVERIFY(impactOf(shop, failing(shop.gauge, "-0.1 µm")).changed.isEmpty()); // 10.503 exactly
        const GaugeImpact impact = impactOf(shop, failing(shop.gauge, "-0.101 µm"));
        QCOMPARE(told(impact), QStringLiteral("A/2: conforms -> does not conform"));
        QCOMPARE(impact.changed[0].finding.corrected, 10'503'000'500);
    }

    void doesNotJudgeWhatItCannotKnow()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5000", atNoon(2, 1));
        const UnitId unit = shop.unit("B");
        Reading look = shop.reading(shop.edges, "OK");
        look.gauge = shop.gauge;
        look.time = atNoon(2, 1);
        shop.inspect(unit, {look});
        ImpactRequest request;
        request.gauge = shop.gauge;
        request.error = MUST(ErrorCurve::parseTable(QStringLiteral("8 mm; 0 µm\n10 mm; 0 µm")));
        const GaugeImpact impact = impactOf(shop, request);
        QCOMPARE(told(impact), QStringLiteral("A/2: conforms -> not judged; B/19: conforms -> not judged"));
        QVERIFY(impact.changed[0].finding.because.contains(QStringLiteral("outside the sizes")));
        QVERIFY(impact.changed[1].finding.because.contains(QStringLiteral("OK")));
    }

    void keepsTheRuleOfAGuardedJudgement_data()
    {
        QTest::addColumn<QString>("bore");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("expanded");
        QTest::addColumn<QString>("change");
        const QString fullU = QStringLiteral("full-u");
        const QString one = QStringLiteral("0.001");
        // Limits 10.497 and 10.503; 0.6 um is added; U = 1 um keeps 1 um away from each.
        QTest::newRow("on the acceptance limit") << QStringLiteral("10.5014") << fullU << one << QString();
        QTest::newRow("in the guard band")
            << QStringLiteral("10.50141") << fullU << one << QStringLiteral("A/2: conforms -> not proven");
        QTest::newRow("on the rejection limit")
            << QStringLiteral("10.5034") << fullU << one << QStringLiteral("A/2: conforms -> not proven");
        QTest::newRow("beyond it") << QStringLiteral("10.50341") << fullU << one
                                   << QStringLiteral("A/2: conforms -> does not conform");
        const QString iso = QStringLiteral("iso14253-1");
        // w = 1.6448536 u, u = 0.5 um: 0.822 um, acceptance to 10.5021775...
        QTest::newRow("within 95 %") << QStringLiteral("10.501577") << iso << one << QString();
        QTest::newRow("short of 95 %") << QStringLiteral("10.501578") << iso << one
                                       << QStringLiteral("A/2: conforms -> not proven");
        QTest::newRow("a tolerance narrower than u") << QStringLiteral("10.5000") << iso << QStringLiteral("0.02")
                                                     << QStringLiteral("A/2: conforms -> not proven");
        const QString lost = QStringLiteral("A/2: conforms -> not judged");
        QTest::newRow("zero U") << QStringLiteral("10.5000") << fullU << QStringLiteral("0") << lost;
        QTest::newRow("negative U") << QStringLiteral("10.5000") << fullU << QStringLiteral("-0.001") << lost;
        QTest::newRow("an unknown rule") << QStringLiteral("10.5000") << QStringLiteral("house") << one << lost;
    }
    void keepsTheRuleOfAGuardedJudgement()
    {
        QFETCH(const QString, bore);
        QFETCH(const QString, rule);
        QFETCH(const QString, expanded);
        QFETCH(const QString, change);
        Shop shop;
        Inspection inspection;
        inspection.number = QStringLiteral("INS-G");
        inspection.unit = shop.unit("A");
        inspection.part_revision = shop.revision;
        inspection.readings = {shop.reading(shop.bore, qPrintable(bore))};
        inspection.readings[0].time = atNoon(2, 1);
        Judgement judgement;
        judgement.characteristic = shop.bore;
        judgement.value = inspection.readings[0].value;
        const auto known = metrology::decisionRuleNamed(rule);
        judgement.rule = known ? metrology::ruleRecord(*known) : rule;
        judgement.uncertainty = expanded;
        judgement.k = QStringLiteral("2");
        judgement.verdict = Verdict::Conforms;
        inspection.judgements = {judgement};
        shop.add(inspection);
        const GaugeImpact impact = impactOf(shop, failing(shop.gauge, "-0.6 µm"));
        QCOMPARE(told(impact), change);
        if (change.endsWith(QLatin1String("not judged")))
            QVERIFY(!impact.changed[0].finding.because.isEmpty());
    }

    void judgesAFormToleranceByItsOneLimit()
    {
        Shop shop;
        shop.edit(shop.hole, [](Characteristic& form) {
            form.type = CharacteristicType::Roundness;
            form.nominal = {};
            form.lower = MUST(exactFromFile(QStringLiteral("0"), form.unit));
            form.upper = MUST(exactFromFile(QStringLiteral("0.002"), form.unit));
        });
        const UnitId unit = shop.unit("A");
        Reading reading = shop.reading(shop.hole, "0.0019");
        reading.time = atNoon(2, 1);
        shop.inspect(unit, {reading});
        QCOMPARE(told(impactOf(shop, failing(shop.gauge, "-0.2 µm"))),
                 QStringLiteral("A/12: conforms -> does not conform"));
        QVERIFY(impactOf(shop, failing(shop.gauge, "1.9 µm")).changed.isEmpty()); // 0 exactly
    }

    void countsReadingsWhoseTimeNobodyKnows()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5025", std::nullopt);
        QCOMPARE(impactOf(shop, failing(shop.gauge, "-0.8 µm")).changed.size(), 1);
    }

    void saysWhereEachUnitIs()
    {
        Shop shop;
        const UnitId child = measuredUnit(shop, "A", "10.5025", atNoon(2, 1));
        const UnitId parent = shop.unit("SET");
        measuredUnit(shop, "B", "10.5025", atNoon(2, 1));
        Assembly assembly;
        assembly.parent = parent;
        assembly.child = child;
        shop.add(assembly);
        Shipment shipment;
        shipment.number = QStringLiteral("DN-9");
        shipment.consignee = QStringLiteral("Klinikum Ulm");
        ShipmentLine line;
        line.unit = parent;
        shipment.lines = {line};
        shop.add(shipment);
        const GaugeImpact impact = impactOf(shop, failing(shop.gauge, "-0.8 µm"));
        QCOMPARE(impact.changedUnits, 2);
        QCOMPARE(impact.shipped, 1);
        QCOMPARE(impact.changed[0].consignee, QStringLiteral("Klinikum Ulm"));
        QCOMPARE(impact.changed[0].finding.place, QStringLiteral("Klinikum Ulm"));
        QVERIFY(!impact.changed[1].finding.shipment);
        const QJsonObject json = toJson(impact);
        QCOMPARE(json.value(QStringLiteral("shipped")).toInt(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("no error anywhere") << QStringLiteral("no error") << QStringLiteral("--error");
        QTest::newRow("a gauge that was never good") << QStringLiteral("never good") << QStringLiteral("--from");
        QTest::newRow("a window without reason") << QStringLiteral("no reason") << QStringLiteral("--reason");
        QTest::newRow("a window upside down") << QStringLiteral("upside down") << QStringLiteral("before it begins");
    }
    void refuses()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, says);
        Shop shop;
        ImpactRequest request = failing(shop.gauge, "1 µm");
        if (what == QLatin1String("no error"))
            request.error.reset();
        if (what == QLatin1String("never good"))
            request.gauge = addGauge(shop, "NEW-1");
        if (what == QLatin1String("no reason"))
            request.from = atNoon(1, 1);
        if (what == QLatin1String("upside down")) {
            request.from = atNoon(2, 1);
            request.to = atNoon(1, 1);
            request.windowReason = QStringLiteral("dropped");
        }
        const auto impact = tryImpact(shop, request);
        QVERIFY(!impact);
        QVERIFY2(impact.error().message.contains(says), qPrintable(impact.error().message));
    }

    void takesAWindowWithItsReason()
    {
        Shop shop;
        measuredUnit(shop, "A", "10.5025", atNoon(1, 5));
        measuredUnit(shop, "B", "10.5025", atNoon(1, 20));
        ImpactRequest request = failing(shop.gauge, "-0.8 µm");
        request.from = atNoon(1, 4);
        request.to = atNoon(1, 6);
        request.windowReason = QStringLiteral("dropped on the 4th");
        QCOMPARE(told(impactOf(shop, request)), QStringLiteral("A/2: conforms -> does not conform"));
    }

    void saysThatAWindowIsEmpty()
    {
        Shop shop;
        const GaugeImpact impact = impactOf(shop, failing(shop.gauge, "1 µm"));
        QCOMPARE(impact.measurements, 0);
        QVERIFY(impact.notes.join(QString()).contains(QStringLiteral("No reading")));
    }

    void countsWhatWasMeasuredAfterTheGaugeWasDue_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("late");
        QTest::newRow("on the day it was due") << 10 << false;
        QTest::newRow("the day after") << 11 << true;
    }
    void countsWhatWasMeasuredAfterTheGaugeWasDue()
    {
        QFETCH(const int, day);
        QFETCH(const bool, late);
        Shop shop;
        shop.calibrate("K-2", QDate(2026, 1, 20), QDate(2026, 2, 10), CalibrationResult::Pass);
        measuredUnit(shop, "A", "10.5000", atNoon(2, day));
        const QString notes = impactOf(shop, failing(shop.gauge, "1 µm")).notes.join(QString());
        QCOMPARE(notes.contains(QStringLiteral("due on 2026-02-10: 1 of")), late);
    }

    void refusesCalibrationsInACircle()
    {
        Shop shop;
        const GaugeId ring = addGauge(shop, "SR-10");
        calibrate(shop, ring, QDate(2026, 1, 2), CalibrationResult::Pass);
        calibrate(shop, shop.gauge, QDate(2026, 2, 1), CalibrationResult::Pass, {ring});
        calibrate(shop, ring, QDate(2026, 2, 2), CalibrationResult::Fail, {shop.gauge}, {errorAt("", "0.001")});
        ImpactRequest request;
        request.gauge = ring;
        QVERIFY(tryImpact(shop, request)); // what failed passes nothing on
        calibrate(shop, ring, QDate(2026, 2, 3), CalibrationResult::Pass, {shop.gauge});
        const auto unclear = tryImpact(shop, failing(ring, "1 µm"));
        QVERIFY(!unclear); // it failed and was right since: of which time is the error?
        QVERIFY2(unclear.error().message.contains(QStringLiteral("--from")), qPrintable(unclear.error().message));
        request.from = atNoon(1, 3);
        request.windowReason = QStringLiteral("all of it");
        const auto circle = tryImpact(shop, request);
        QVERIFY(!circle);
        QVERIFY2(circle.error().message.contains(QStringLiteral("SR-10 -> AG-014 -> SR-10")),
                 qPrintable(circle.error().message));
    }

    void keepsDecidesAndSignsOff()
    {
        Shop shop;
        const UnitId a = measuredUnit(shop, "A", "10.5025", atNoon(2, 1));
        const UnitId b = measuredUnit(shop, "B", "10.5025", atNoon(2, 1));
        const UnitId sound = measuredUnit(shop, "C", "10.5000", atNoon(2, 1));
        ImpactService service(shop.records(), shop.clock(), shop.anna);
        const auto id = MUST(service.save(impactOf(shop, failing(shop.gauge, "-0.8 µm"))));
        QCOMPARE(shop.get(id).number, QStringLiteral("IA-2026-0001"));
        QCOMPARE(shop.get(id).findings.size(), 2);
        QCOMPARE(undecidedOf(shop.get(id)).units, (QList<UnitId>{a, b}));

        const int lines = shop.lines();
        QVERIFY(!service.signOff(id, QStringLiteral("done")));
        QVERIFY(!service.decide(id, {{a}, {}}, ImpactChoice::Accept, QStringLiteral(" ")));
        QVERIFY(!service.decide(id, {{sound}, {}}, ImpactChoice::Accept, QStringLiteral("sound")));
        QVERIFY(!service.decide(id, {}, ImpactChoice::Accept, QStringLiteral("nobody")));
        ImpactService bench(shop.records(), shop.clock(), shop.op);
        QCOMPARE(bench.decide(id, {{a}, {}}, ImpactChoice::Accept, QStringLiteral("fine")).error().code,
                 Error::Code::Denied);
        QCOMPARE(shop.lines(), lines);

        QVERIFY_RESULT(service.decide(id, {{a}, {}}, ImpactChoice::Accept, QStringLiteral("measured again")));
        QVERIFY_RESULT(bench.holdAll(id, QStringLiteral("ring bad")));
        QCOMPARE(shop.lines(), lines + 2);
        QCOMPARE(shop.get(b).state, UnitState::Quarantined);
        QCOMPARE(shop.get(a).state, UnitState::InInspection);
        QVERIFY(!bench.holdAll(id, QStringLiteral("again")));

        QVERIFY(!service.signOff(id, QString()));
        QVERIFY_RESULT(service.signOff(id, QStringLiteral("one held, one measured again")));
        QVERIFY(shop.get(id).signed_at);
        QVERIFY(!service.decide(id, {{b}, {}}, ImpactChoice::Recall, QStringLiteral("late")));
        QVERIFY(!service.signOff(id, QStringLiteral("again")));
    }

    void countsTheLastDecisionAndHoldsOnIt()
    {
        Shop shop;
        const UnitId a = measuredUnit(shop, "A", "10.5025", atNoon(2, 1));
        ImpactService service(shop.records(), shop.clock(), shop.anna);
        const auto id = MUST(service.save(impactOf(shop, failing(shop.gauge, "-0.8 µm"))));
        QVERIFY_RESULT(service.decide(id, {{a}, {}}, ImpactChoice::Accept, QStringLiteral("first")));
        QVERIFY_RESULT(service.decide(id, {{a}, {}}, ImpactChoice::Hold, QStringLiteral("second thought")));
        QCOMPARE(shop.get(id).decisions.last().decision, ImpactChoice::Hold);
        QCOMPARE(shop.get(a).state, UnitState::Quarantined);
    }

    void agreesWithBruteForce();
};

namespace {

/// A plain walk over everything that was recorded: no index, no chain table, no shared code but the rule of acceptance.
QStringList bruteForce(Shop& shop, const QSet<QString>& codes, std::int64_t error, const TimeSpan& window)
{
    QStringList changes;
    QHash<GaugeId, QString> names;
    for (const std::int64_t key : MUST(shop.records().keysOf(Kind::Gauge)))
        names.insert(GaugeId::fromStore(key), shop.get(GaugeId::fromStore(key)).code);
    for (const std::int64_t key : MUST(shop.records().keysOf(Kind::Inspection))) {
        Inspection inspection = shop.get(InspectionId::fromStore(key));
        if (inspection.state == InspectionState::Void)
            continue;
        Inspection corrected = inspection;
        for (Reading& reading : corrected.readings) {
            bool stands = reading.gauge && codes.contains(names.value(*reading.gauge));
            for (const QString& link : reading.chain.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                stands = stands || codes.contains(link.mid(link.indexOf(QLatin1Char('=')) + 1));
            if (stands && reading.value && reading.time && window.contains(*reading.time))
                *reading.value -= error;
        }
        const auto before = resultsOf(inspection, nullptr);
        const auto after = resultsOf(corrected, nullptr);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const Characteristic characteristic = shop.get(before[i].characteristic);
            const auto verdictOf = [&](const FeatureResult& result) {
                return judgeBySimpleAcceptance(characteristic, result, shop.clock().now()).verdict;
            };
            if (verdictOf(before[i].result) != verdictOf(after[i].result))
                changes.append(QStringLiteral("%1 %2.%3 %4")
                                   .arg(inspection.unit->key())
                                   .arg(characteristic.balloon)
                                   .arg(before[i].result.feature)
                                   .arg(enumName(verdictOf(after[i].result))));
        }
    }
    changes.sort();
    return changes;
}

QStringList found(const GaugeImpact& impact)
{
    QStringList changes;
    for (const ImpactChange& change : impact.changed)
        changes.append(QStringLiteral("%1 %2.%3 %4")
                           .arg(change.finding.unit->key())
                           .arg(change.characteristic.section(QLatin1Char('.'), 0, 0))
                           .arg(change.finding.feature)
                           .arg(enumName(change.finding.to)));
    changes.sort();
    return changes;
}

/// 80 units with up to three attempts at each result, by four gauges, two of them masters too.
QList<GaugeId> fillAtRandom(Shop& shop, std::mt19937& random)
{
    const auto pick = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    QList<GaugeId> gauges{shop.gauge, addGauge(shop, "SR-10"), addGauge(shop, "SR-11"), addGauge(shop, "MIC-2")};
    for (const GaugeId gauge : gauges)
        calibrate(shop, gauge, QDate(2026, 1, 10), CalibrationResult::Pass);
    static const char* const chains[] = {"", "master=SR-10", "probe=P1 master=SR-11", "plug=SR-10 thermometer=SR-11"};
    for (int i = 0; i < 80; ++i) {
        QList<Reading> readings;
        for (int attempt = 1; attempt <= 1 + pick(3); ++attempt) {
            for (int feature = 0; feature <= 2; ++feature) {
                const bool isBore = feature == 0;
                const double deviation = (pick(90) - 45) * 0.0001;
                const QString text = QString::number((isBore ? 10.5 : 8.0) + deviation, 'f', 4);
                Reading reading = shop.reading(isBore ? shop.bore : shop.hole, qPrintable(text), feature);
                reading.attempt = attempt;
                reading.reason = QStringLiteral("again");
                reading.gauge = gauges[pick(4)];
                reading.chain = QString::fromLatin1(chains[pick(4)]);
                reading.time = atNoon(1, 1 + pick(28));
                readings.append(reading);
            }
        }
        shop.inspect(shop.unit(qPrintable(QString::number(i))), readings,
                     pick(10) == 0 ? InspectionState::Void : InspectionState::Complete);
    }
    return gauges;
}

} // namespace

void TestGaugeImpact::agreesWithBruteForce()
{
    Shop shop;
    std::mt19937 random(20261123);
    const QList<GaugeId> gauges = fillAtRandom(shop, random);
    qsizetype changes = 0;
    for (const GaugeId gauge : gauges) {
        for (const std::int64_t error : {-800'000, 300'000, 1'000'000}) {
            ImpactRequest request;
            request.gauge = gauge;
            request.error = ErrorCurve::constant(error, Dimension::Length);
            const GaugeImpact impact = impactOf(shop, request);
            const QStringList expected = bruteForce(shop, {shop.get(gauge).code}, error, impact.window);
            QCOMPARE(found(impact), expected);
            changes += expected.size();
        }
    }
    QVERIFY(changes > 50);
}

QTEST_GUILESS_MAIN(TestGaugeImpact)
#include "tst_gauge_impact.moc"
