// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/judging.h"
#include "services/measured_results.h"
#include "services/shop_settings.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

/// A gauge with one calibration, good for all of 2026.
GaugeId gaugeWith(Shop& shop, const char* code, const char* uncertainty, const char* k, const char* unit = "mm")
{
    Gauge gauge;
    gauge.code = QString::fromLatin1(code);
    gauge.unit = QString::fromUtf8(unit);
    const auto id = shop.add(gauge);
    Calibration calibration;
    calibration.gauge = id;
    calibration.certificate = QStringLiteral("K-%1").arg(gauge.code);
    calibration.date = QDate(2025, 12, 1);
    calibration.due = QDate(2026, 12, 31);
    calibration.uncertainty = QString::fromLatin1(uncertainty);
    calibration.k = QString::fromLatin1(k);
    shop.add(calibration);
    return id;
}

FeatureResult resultBy(Shop& shop, const char* value, GaugeId gauge, const char* chain = "")
{
    Reading reading = shop.reading(shop.bore, value);
    reading.gauge = gauge;
    reading.chain = QString::fromLatin1(chain);
    return *resultOf({reading}, {}, DecidingRule::Single);
}

Judgement judged(Shop& shop, const FeatureResult& result)
{
    return MUST(Judging(shop.records()).judge(shop.get(shop.bore), result, {}, shop.clock().now()));
}

} // namespace

/// Bore 10.500 ±0.003 mm throughout; U = 0.3 µm, k = 2 unless said otherwise.
class TestJudging : public QObject
{
    Q_OBJECT

private slots:
    void provesByTheCalibrationOfTheDay_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("verdict");
        // ISO 14253-1 at 95 %, T = 40 u: guard band 1.644854 u = 0.246728 µm, rounded inward to whole picometres.
        QTest::newRow("middle") << QByteArray("10.5000") << "conforms";
        QTest::newRow("on the acceptance limit") << QByteArray("10.502753271") << "conforms";
        QTest::newRow("a picometre beyond") << QByteArray("10.502753273") << "not proven";
        QTest::newRow("on the drawing's limit") << QByteArray("10.5030") << "not proven";
        QTest::newRow("outside, not yet proven") << QByteArray("10.5032") << "not proven";
        QTest::newRow("outside, proven") << QByteArray("10.5033") << "does not conform";
        QTest::newRow("below") << QByteArray("10.4967") << "does not conform";
    }
    void provesByTheCalibrationOfTheDay()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, verdict);
        Shop shop;
        const auto gauge = gaugeWith(shop, "AG-1", "0.0003", "2");
        const Judgement judgement = judged(shop, resultBy(shop, value.constData(), gauge));
        QCOMPARE(enumName(judgement.verdict), verdict);
        QCOMPARE(judgement.rule, QStringLiteral("iso14253-1/2017"));
        QCOMPARE(judgement.uncertainty, QStringLiteral("0.0003"));
        QCOMPARE(judgement.k, QStringLiteral("2"));
        QCOMPARE(judgement.influences, QStringLiteral("calibration of AG-1 by K-AG-1=0.00015"));
        QVERIFY(judgement.calibration);
        QVERIFY(!judgement.p.isEmpty());
    }

    void saysWhyNothingIsStated()
    {
        Shop shop;
        const auto overdue = gaugeWith(shop, "AG-2", "0.0003", "2");
        Reading late = shop.reading(shop.bore, "10.5030");
        late.gauge = overdue;
        late.time = MUST(Instant::parse(QStringLiteral("2027-01-01T00:00:00Z")));
        const Judgement judgement = judged(shop, *resultOf({late}, {}, DecidingRule::Single));
        QCOMPARE(judgement.verdict, Verdict::Conforms);
        QVERIFY(judgement.rule.startsWith(QStringLiteral("simple/")));
        QVERIFY(judgement.uncertainty.isEmpty() && judgement.p.isEmpty());
        QCOMPARE(judgement.because,
                 QStringLiteral("Uncertainty not stated: the calibration of AG-2 was overdue on 2027-01-01."));
    }

    void isGoodOnTheDayItIsDue()
    {
        Shop shop;
        const auto gauge = gaugeWith(shop, "AG-2", "0.0003", "2");
        Reading last = shop.reading(shop.bore, "10.5000");
        last.gauge = gauge;
        last.time = MUST(Instant::parse(QStringLiteral("2026-12-31T23:00:00Z")));
        QCOMPARE(judged(shop, *resultOf({last}, {}, DecidingRule::Single)).uncertainty, QStringLiteral("0.0003"));
    }

    void refusesAnUncertaintyThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("uncertainty");
        QTest::addColumn<QByteArray>("k");
        QTest::newRow("zero") << QByteArray("0") << QByteArray("2");
        QTest::newRow("negative") << QByteArray("-0.0003") << QByteArray("2");
        QTest::newRow("k of zero") << QByteArray("0.0003") << QByteArray("0");
        QTest::newRow("k is a word") << QByteArray("0.0003") << QByteArray("two");
        QTest::newRow("a word") << QByteArray("small") << QByteArray("2");
    }
    void refusesAnUncertaintyThatIsNone()
    {
        QFETCH(QByteArray, uncertainty);
        QFETCH(QByteArray, k);
        Shop shop;
        const auto gauge = gaugeWith(shop, "AG-3", uncertainty.constData(), k.constData());
        const Judgement judgement = judged(shop, resultBy(shop, "10.5030", gauge));
        QCOMPARE(judgement.verdict, Verdict::Conforms);
        QVERIFY2(judgement.because.startsWith(QStringLiteral("Uncertainty not stated: certificate K-AG-3 of AG-3")),
                 qPrintable(judgement.because));
    }

    void provesNothingWhereTheUncertaintyTakesTheTolerance()
    {
        Shop shop;
        const auto gauge = gaugeWith(shop, "AG-4", "0.004", "2");
        const Judgement judgement = judged(shop, resultBy(shop, "10.5000", gauge));
        QCOMPARE(judgement.verdict, Verdict::NotProven);
        QCOMPARE(judgement.because,
                 QStringLiteral("The uncertainty takes the whole tolerance: measure with a better method."));
    }

    void takesTheUncertaintyInAnyUnit()
    {
        Shop shop;
        const auto gauge = gaugeWith(shop, "AG-5", "0.3", "2", "µm");
        QCOMPARE(judged(shop, resultBy(shop, "10.5000", gauge)).uncertainty, QStringLiteral("0.0003"));
    }

    void addsTheMasterOfTheChainAndNoThermometer()
    {
        Shop shop;
        const auto display = gaugeWith(shop, "AG-6", "0.0003", "2");
        gaugeWith(shop, "SR-10", "0.0004", "2");
        gaugeWith(shop, "TH-1", "0.1", "2", "°C");
        const Judgement judgement = judged(shop, resultBy(shop, "10.5000", display, "master=SR-10 thermometer=TH-1"));
        QCOMPARE(judgement.uncertainty, QStringLiteral("0.0005")); // 0.3 and 0.4: 0.5
        QCOMPARE(judgement.influences,
                 QStringLiteral("calibration of AG-6 by K-AG-6=0.00015; calibration of SR-10 by K-SR-10=0.0002"));
    }

    void doesNotAverageTheCalibrationAway()
    {
        Shop shop;
        const auto gauge = gaugeWith(shop, "AG-7", "0.0003", "2");
        QList<Reading> readings;
        for (int number = 1; number <= 4; ++number) {
            readings.append(shop.reading(shop.bore, "10.5000", 0, number));
            readings.last().gauge = gauge;
        }
        QCOMPARE(judged(shop, *resultOf(readings, {}, DecidingRule::Mean)).uncertainty, QStringLiteral("0.0003"));
        QVERIFY(judged(shop, *resultOf(readings, {}, DecidingRule::Range)).uncertainty.isEmpty());
    }

    void averagesOverGaugesThatShareNothing()
    {
        Shop shop;
        QList<Reading> readings{shop.reading(shop.bore, "10.5000", 0, 1), shop.reading(shop.bore, "10.5001", 0, 2)};
        readings[0].gauge = gaugeWith(shop, "AG-8", "0.0006", "2");
        readings[1].gauge = gaugeWith(shop, "AG-9", "0.0008", "2");
        QCOMPARE(judged(shop, *resultOf(readings, {}, DecidingRule::Mean)).uncertainty, QStringLiteral("0.0005"));
    }

    void takesTheRuleFromCharacteristicDrawingCustomerAndShopInThisOrder()
    {
        Shop shop;
        const auto gauge = gaugeWith(shop, "AG-1", "0.0003", "2");
        const auto rule = [&] { return judged(shop, resultBy(shop, "10.5000", gauge)).rule; };
        MUST(changeShopSetting(shop.records(), shop.clock(), shop.anna, QStringLiteral("decision_rule"),
                               QStringLiteral("full-u"), QStringLiteral("quality manual 7.4")));
        QVERIFY(rule().startsWith(QStringLiteral("full-u/")));
        shop.edit(shop.customer, [](Customer& c) { c.decision_rule = QStringLiteral("factor-u:0.5"); });
        QCOMPARE(rule(), QStringLiteral("factor-u:0.5"));
        shop.edit(shop.revision, [](PartRevision& r) { r.decision_rule = QStringLiteral("probability:0.99"); });
        QCOMPARE(rule(), QStringLiteral("probability:0.99"));
        shop.edit(shop.bore, [](Characteristic& c) { c.decision_rule = QStringLiteral("simple"); });
        QVERIFY(rule().startsWith(QStringLiteral("simple/")));
    }

    void refusesARuleThatIsNone()
    {
        Shop shop;
        const auto changed = changeShopSetting(shop.records(), shop.clock(), shop.anna, QStringLiteral("decision_rule"),
                                               QStringLiteral("fair"), QStringLiteral("why not"));
        QVERIFY(!changed);
        QVERIFY2(changed.error().message.contains(QStringLiteral("iso14253-1")), qPrintable(changed.error().message));
        QVERIFY(!metrology::decisionRuleNamed(QStringLiteral("factor-u:")));
        QVERIFY(!metrology::decisionRuleNamed(QStringLiteral("probability:0.4")));
    }

    void countsFormAsOneSidedAndRefusesLessThanNothing()
    {
        Shop shop;
        Characteristic flatness = shop.get(shop.bore);
        flatness.type = CharacteristicType::Flatness;
        flatness.nominal = {};
        flatness.lower = MUST(exactFromFile(QStringLiteral("0"), QStringLiteral("mm")));
        flatness.upper = MUST(exactFromFile(QStringLiteral("0.0010"), QStringLiteral("mm")));
        JudgingBasis basis;
        basis.uncertainty = ResultUncertainty{QStringLiteral("0.0003"), QStringLiteral("2"), {}, {}, 150000, 2, {}};
        const ResultJudge judge(flatness, basis);
        FeatureResult result;
        result.value = 0;
        QCOMPARE(judge.judge(result, shop.clock().now()).verdict, Verdict::Conforms);
        result.value = 950000;
        QCOMPARE(judge.judge(result, shop.clock().now()).verdict, Verdict::NotProven);
        result.value = -1;
        QCOMPARE(judge.judge(result, shop.clock().now()).verdict, Verdict::DoesNotConform);
    }

    void asksForAnUncertaintyWhereThePlanDoes()
    {
        Shop shop;
        JudgingBasis basis;
        basis.mustState = true;
        const Judgement judgement =
            ResultJudge(shop.get(shop.bore), basis).judge(resultBy(shop, "10.5000", shop.gauge), shop.clock().now());
        QCOMPARE(judgement.verdict, Verdict::NotJudged);
        QVERIFY(judgement.because.contains(QStringLiteral("none is stated")));
    }
};

QTEST_GUILESS_MAIN(TestJudging)
#include "tst_judging.moc"
