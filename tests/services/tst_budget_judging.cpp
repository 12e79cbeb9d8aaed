// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/budget.h"
#include "exchange/budget_file.h"
#include "services/judging.h"
#include "services/shop_settings.h"
#include "support/barrel_shop.h"

#include <algorithm>
#include <cmath>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

const QString airGaugeBudget = QStringLiteral("Air gauge against a setting ring");

GaugeId calibratedGauge(Shop& shop, const char* code, const char* uncertainty, const char* material = "",
                        CalibrationResult result = CalibrationResult::Pass)
{
    Gauge gauge;
    gauge.code = QString::fromLatin1(code);
    gauge.type = QStringLiteral("air gauge");
    gauge.unit = QStringLiteral("µm");
    gauge.material = QString::fromLatin1(material);
    const auto id = shop.add(gauge);
    Calibration calibration;
    calibration.gauge = id;
    calibration.certificate = QStringLiteral("K-%1").arg(gauge.code);
    calibration.date = QDate(2025, 12, 1);
    calibration.due = QDate(2026, 12, 31);
    calibration.uncertainty = QString::fromLatin1(uncertainty);
    calibration.k = QStringLiteral("2");
    calibration.result = result;
    shop.add(calibration);
    return id;
}

/// Bore 10.500 ±0.003 mm of Ti-6Al-4V by air gauge AG-1, set with steel ring SR-10 of U = 0.30 µm, k = 2.
class AirGaugeShop : public Shop
{
public:
    AirGaugeShop()
    {
        display = calibratedGauge(*this, "AG-1", "0.4");
        ring = calibratedGauge(*this, "SR-10", "0.30", "steel");
        edit(revision, [](PartRevision& r) { r.material = QStringLiteral("Ti-6Al-4V"); });
        plan.characteristic = bore;
        plan.budget = airGaugeBudget;
        conditions.plan = &plan;
        conditions.correctedTo20 = metrology::CompensatedBy::Software;
    }
    AirGaugeShop(const AirGaugeShop&) = delete;
    AirGaugeShop& operator=(const AirGaugeShop&) = delete;

    FeatureResult result(DecidingRule rule, const QList<QByteArray>& texts, const char* chain = "master=SR-10")
    {
        QList<Reading> readings;
        for (const QByteArray& text : texts) {
            readings.append(reading(bore, text.constData(), 0, static_cast<int>(readings.size()) + 1));
            readings.last().gauge = display;
            readings.last().chain = QString::fromLatin1(chain);
            if (time)
                readings.last().time = time;
        }
        return *resultOf(readings, {}, rule);
    }
    Judgement judged(const FeatureResult& result)
    {
        return MUST(Judging(records()).judge(get(bore), result, conditions, clock().now()));
    }
    Judgement judgedMean() { return judged(result(DecidingRule::Mean, {"10.5000", "10.5000", "10.5000"})); }
    void setTemperatures(double ofPart, double ofPlate)
    {
        conditions.partTemperature = MUST(Decimal::parse(QString::number(ofPart)));
        conditions.plateTemperature = MUST(Decimal::parse(QString::number(ofPlate)));
    }

    GaugeId display, ring;
    PlanItem plan;
    MeasuringConditions conditions;
    std::optional<Instant> time;
};

/// U by the influences alone: k sqrt Σ u².
double expandedOf(const Judgement& judgement)
{
    double squares = 0;
    for (const QString& influence : judgement.influences.split(QStringLiteral("; ")))
        squares += std::pow(influence.section(u'=', 1).toDouble(), 2);
    return judgement.k.toDouble() * std::sqrt(squares);
}

QList<QByteArray> namesIn(const Judgement& judgement)
{
    QList<QByteArray> names;
    for (const QString& influence : judgement.influences.split(QStringLiteral("; ")))
        names.append(influence.section(u'=', 0, 0).toUtf8());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

/// The numbers are those of the shipped air gauge budget, computed by hand from GUM 5.1.2 and G.4.1 for L = 10.5 mm,
/// α = 8.6e-6 and 11.5e-6 1/K: ring 0.15, repeatability 0.25/√n (ν 4), resolution 0.1/√12, linearity 0.2/√3, form 0.20,
/// part temperature 0.01806, ring temperature 0.02415 µm. Student's t for 95.45 %: 2.03 (ν 89), 2.13 (ν 20), 2.37 (ν
/// 8).
class TestBudgetJudging : public QObject
{
    Q_OBJECT

private slots:
    void statesTheWholeBudget_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("readings");
        QTest::addColumn<QString>("k");
        QTest::addColumn<QString>("freedom");
        QTest::addColumn<double>("expandedUm");
        QTest::newRow("one reading") << int(DecidingRule::Single) << 1 << "2.13"
                                     << "20.1" << 2.13 * 0.3742673547;
        QTest::newRow("mean of 3") << int(DecidingRule::Mean) << 3 << "2.03"
                                   << "89.3" << 2.03 * 0.3137027034;
        QTest::newRow("highest of 3") << int(DecidingRule::Maximum) << 3 << "2.13"
                                      << "20.1" << 2.13 * 0.3742673547;
        QTest::newRow("range of 3: what is shared cancels") << int(DecidingRule::Range) << 3 << "2.37"
                                                            << "8.2" << 2.37 * 0.3559026084;
    }
    void statesTheWholeBudget()
    {
        QFETCH(int, rule);
        QFETCH(int, readings);
        QFETCH(QString, k);
        QFETCH(QString, freedom);
        QFETCH(double, expandedUm);
        AirGaugeShop shop;
        const Judgement judgement = shop.judged(
            shop.result(static_cast<DecidingRule>(rule), QList<QByteArray>(readings, QByteArrayLiteral("10.5000"))));
        QCOMPARE(judgement.budget, QStringLiteral("Air gauge against a setting ring/1"));
        QCOMPARE(judgement.k, k);
        QCOMPARE(judgement.freedom, freedom);
        const double stated = judgement.uncertainty.toDouble() * 1000;
        QVERIFY2(std::abs(stated - expandedUm) < 2e-6, qPrintable(judgement.uncertainty));
        QVERIFY2(std::abs(expandedOf(judgement) * 1000 - stated) < 1e-5, qPrintable(judgement.influences));
    }

    void namesEachInfluenceByItsOwner()
    {
        AirGaugeShop shop;
        const QList<QByteArray> expected{"calibration of SR-10 by K-SR-10",
                                         "gauge AG-1/linearity",
                                         "part measured/form of the part",
                                         "reading 1/repeatability",
                                         "reading 1/resolution",
                                         "thermometer of the room/part temperature",
                                         "thermometer of the room/ring temperature"};
        const Judgement judgement = shop.judgedMean();
        QCOMPARE(namesIn(judgement), expected);
        QVERIFY(judgement.influences.contains(QStringLiteral("calibration of SR-10 by K-SR-10=0.00015")));
        QCOMPARE(judgement.calibration.has_value(), true);
        QCOMPARE(judgement.corrected_by, QStringLiteral("software"));
        QVERIFY(judgement.because.isEmpty());
    }

    void takesTheCertificateInPlaceOfTheShippedAmount()
    {
        AirGaugeShop shop;
        calibratedGauge(shop, "SR-11", "0.60", "steel");
        const auto result = shop.result(DecidingRule::Single, {"10.5000"}, "ring=SR-11");
        QVERIFY(shop.judged(result).influences.startsWith(QStringLiteral("calibration of SR-11 by K-SR-11=0.0003")));
    }

    void takesTheDisplaysOwnResolution()
    {
        AirGaugeShop shop;
        shop.edit(shop.display, [](Gauge& g) { g.resolution = QStringLiteral("1"); });
        QVERIFY(shop.judgedMean().influences.contains(QStringLiteral("reading 1/resolution=0.000288675")));
    }

    void statesNothingWhereATermCantBeFilled_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* fault, const char* why) { QTest::newRow(fault) << QByteArray(fault) << why; };
        row("no ring",
            "takes its “ring calibration” from the master's certificate, and the measurement names no master");
        row("unknown ring", "and the measurement names no master");
        row("ring expired", "the calibration of SR-10 was overdue on 2027-01-05");
        row("ring failed", "the calibration of SR-F was failed on");
        row("zero u", "certificate K-SR-0 of SR-0 says U = 0, k = 2");
        row("negative u", "certificate K-SR-N of SR-N says U = -0.3, k = 2");
        row("no gauge", "the measurement names no gauge");
        row("unknown budget", "there is no budget “Laser”");
        row("unknown material", "“part temperature” follows the coefficient of expansion");
        row("uncorrected", "it was not brought to 20 °C, and can't be: the temperatures of piece and plate");
    }
    void statesNothingWhereATermCantBeFilled()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, why);
        AirGaugeShop shop;
        const char* chain = "master=SR-10";
        if (fault == "no ring")
            chain = "";
        if (fault == "unknown ring")
            chain = "master=SR-99";
        if (fault == "ring expired") {
            calibratedGauge(shop, "AG-2", "0.4");
            shop.time = MUST(Instant::parse(QStringLiteral("2027-01-05T10:00:00Z")));
            Calibration later;
            later.gauge = shop.display;
            later.certificate = QStringLiteral("K-2");
            later.date = QDate(2027, 1, 1);
            shop.add(later);
        }
        if (fault == "ring failed") {
            calibratedGauge(shop, "SR-F", "0.3", "steel", CalibrationResult::Fail);
            chain = "master=SR-F";
        }
        if (fault == "zero u" || fault == "negative u") {
            calibratedGauge(shop, fault == "zero u" ? "SR-0" : "SR-N", fault == "zero u" ? "0" : "-0.3", "steel");
            chain = fault == "zero u" ? "master=SR-0" : "master=SR-N";
        }
        if (fault == "unknown budget")
            shop.plan.budget = QStringLiteral("Laser");
        if (fault == "unknown material")
            shop.edit(shop.revision, [](PartRevision& r) { r.material = QStringLiteral("unobtainium"); });
        if (fault == "uncorrected")
            shop.conditions.correctedTo20 = metrology::CompensatedBy::None;
        FeatureResult result = shop.result(DecidingRule::Single, {"10.5030"}, chain);
        if (fault == "no gauge")
            result.means.first().first.gauge.reset();
        const Judgement lenient = shop.judged(result);
        QVERIFY2(lenient.because.startsWith(QStringLiteral("Uncertainty not stated: ")), qPrintable(lenient.because));
        QVERIFY2(lenient.because.contains(why), qPrintable(lenient.because));
        QVERIFY(lenient.uncertainty.isEmpty() && lenient.budget.isEmpty() && lenient.influences.isEmpty());
        QCOMPARE(lenient.verdict, Verdict::Conforms);
        shop.plan.state_uncertainty = true;
        const Judgement strict = shop.judged(result);
        QCOMPARE(strict.verdict, Verdict::NotJudged);
        QVERIFY2(strict.because.startsWith(QStringLiteral("The plan asks for the measurement's uncertainty")) &&
                     strict.because.contains(why),
                 qPrintable(strict.because));
    }

    void takesTheWholeToleranceWhereTheBudgetIsTooWide()
    {
        AirGaugeShop shop;
        shop.edit(shop.bore, [](Characteristic& c) {
            c.lower = MUST(exactFromFile(QStringLiteral("-0.0003"), QStringLiteral("mm")));
            c.upper = MUST(exactFromFile(QStringLiteral("0.0003"), QStringLiteral("mm")));
        });
        const Judgement judgement = shop.judgedMean();
        QCOMPARE(judgement.verdict, Verdict::NotProven);
        QVERIFY(judgement.because.contains(QStringLiteral("takes the whole tolerance")));
    }

    void bringsTheValueTo20AndKeepsTheOneRead()
    {
        AirGaugeShop shop;
        shop.conditions.correctedTo20 = metrology::CompensatedBy::None;
        shop.setTemperatures(22, 20.5);
        const Judgement judgement = shop.judgedMean();
        QCOMPARE(judgement.corrected_by, QStringLiteral("software"));
        QCOMPARE(*judgement.value, std::int64_t{10'500'000'000});
        QCOMPARE(judgement.result, QStringLiteral("10.5000"));
        // 10.5 mm (1 + 11.5e-6 × 0.5) / (1 + 8.6e-6 × 2)
        QCOMPARE(*judgement.corrected, std::int64_t{10'499'879'777});
        // A value that is inside as read and proven outside at 20 °C.
        const auto low = shop.judged(shop.result(DecidingRule::Mean, {"10.4971", "10.4971", "10.4971"}));
        QVERIFY(*low.corrected < 10'497'000'000 && *low.value > 10'497'000'000);
        QCOMPARE(low.verdict, Verdict::NotProven);
    }

    void correctsNothingTwice()
    {
        AirGaugeShop shop;
        shop.setTemperatures(22, 20.5);
        for (const auto by : {metrology::CompensatedBy::Instrument, metrology::CompensatedBy::Software}) {
            shop.conditions.correctedTo20 = by;
            const Judgement judgement = shop.judgedMean();
            QVERIFY(!judgement.corrected);
            QCOMPARE(judgement.corrected_by, enumName(by));
        }
    }

    void claimsNoCorrectionThatItCantMake()
    {
        AirGaugeShop shop;
        shop.conditions.correctedTo20 = metrology::CompensatedBy::None;
        shop.setTemperatures(22, 20.5);
        shop.edit(shop.ring, [](Gauge& g) { g.material.clear(); });
        const Judgement judgement = shop.judgedMean();
        QVERIFY(!judgement.corrected);
        QCOMPARE(judgement.corrected_by, QStringLiteral("none"));
        QVERIFY2(judgement.because.contains(QStringLiteral("the material of SR-10 is not recorded")),
                 qPrintable(judgement.because));
    }

    void takesThePlansLimitsWhereNoTemperatureIsRecorded()
    {
        AirGaugeShop shop;
        shop.conditions.correctedTo20 = metrology::CompensatedBy::None;
        shop.plan.temperature_low = Decimal::fromInteger(18);
        shop.plan.temperature_high = Decimal::fromInteger(22);
        const Judgement judgement = shop.judgedMean();
        // ±2 K on L (11.5e-6 - 8.6e-6): 0.035161 µm; expansions at 2 K: 0.012124 µm each; u = 0.3161323 µm, ν 92.
        QVERIFY(namesIn(judgement).contains("room/temperature"));
        QVERIFY2(std::abs(judgement.uncertainty.toDouble() * 1000 - 2.03 * 0.3161323395) < 2e-6,
                 qPrintable(judgement.uncertainty));
        QVERIFY2(judgement.because.startsWith(QStringLiteral("Not brought to 20 °C")), qPrintable(judgement.because));
        QVERIFY(!judgement.corrected);
    }

    void saysWhereNobodySaidWhoCorrected()
    {
        AirGaugeShop shop;
        shop.conditions.correctedTo20.reset();
        const Judgement judgement = shop.judgedMean();
        QVERIFY(judgement.corrected_by.isEmpty() && !judgement.uncertainty.isEmpty());
        QCOMPARE(judgement.because, QStringLiteral("Who brought it to 20 °C is not said."));
    }

    void prefersTheShopsOwnVersionToTheShippedOne()
    {
        AirGaugeShop shop;
        auto own = MUST(exchange::shippedBudgets()).first();
        own.name = airGaugeBudget;
        for (const char* version : {"2", "3"}) {
            own.version = QString::fromLatin1(version);
            metrology::BudgetTerm whole;
            whole.name = QStringLiteral("all of it");
            whole.sharedBy = metrology::SharedBy::Gauge;
            whole.amount = 0.2;
            own.terms = {whole};
            own.terms.front().source = QStringLiteral("study");
            domain::Budget record;
            record.name = own.name;
            record.version = own.version;
            record.text = QString::fromUtf8(exchange::writeBudget(own));
            shop.add(record);
        }
        QCOMPARE(shop.judgedMean().budget, airGaugeBudget + QStringLiteral("/3"));
        QCOMPARE(shop.judgedMean().uncertainty, QStringLiteral("0.0004"));
    }

    void takesTheBudgetOfTheGaugesTypeWhereThePlanNamesNone()
    {
        AirGaugeShop shop;
        shop.plan.budget.clear();
        QVERIFY(shop.judgedMean().budget.isEmpty());
        const auto set = [](AirGaugeShop& of, const QString& value) {
            return changeShopSetting(of.records(), of.clock(), of.anna, QStringLiteral("default_budget"), value,
                                     QStringLiteral("study of March"));
        };
        QVERIFY(set(shop, QStringLiteral("Air Gauge=air gauge against a setting ring")));
        QCOMPARE(shop.judgedMean().budget, airGaugeBudget + QStringLiteral("/1"));
        const auto refused = set(shop, QStringLiteral("air gauge=Laser"));
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("There is no uncertainty budget “Laser”")));
        QVERIFY(!set(shop, QStringLiteral("air gauge")));
        QVERIFY(set(shop, QStringLiteral("air gauge=")));
        QVERIFY(shop.judgedMean().budget.isEmpty());
    }

    void findsTheReleasedPlanWhereTheInspectionNamesNone()
    {
        AirGaugeShop shop;
        shop.conditions.plan = nullptr;
        InspectionPlan plan;
        plan.part_revision = shop.revision;
        plan.name = QStringLiteral("final 2");
        plan.state = PlanState::Draft;
        plan.items = {shop.plan};
        plan.items.first().decision_rule = QStringLiteral("full-u");
        const auto id = shop.add(plan);
        QVERIFY(shop.judgedMean().budget.isEmpty());
        shop.edit(id, [](InspectionPlan& p) { p.state = PlanState::Released; });
        const Judgement judgement = shop.judgedMean();
        QCOMPARE(judgement.budget, airGaugeBudget + QStringLiteral("/1"));
        QVERIFY(judgement.rule.startsWith(QStringLiteral("full-u/")));
    }

    /// Of a roundness of 2 µm the room's temperature moves next to nothing; of its diameter it would.
    void takesAFormsOwnDeviationAsItsLength()
    {
        AirGaugeShop shop;
        Characteristic form;
        form.part_revision = shop.revision;
        form.balloon = QStringLiteral("40");
        form.name = QStringLiteral("bore B");
        form.type = CharacteristicType::Roundness;
        form.unit = QStringLiteral("mm");
        form.upper = MUST(exactFromFile(QStringLiteral("0.002"), form.unit));
        shop.bore = shop.plan.characteristic = shop.add(form);
        const Judgement judgement = shop.judged(shop.result(DecidingRule::Single, {"0.0010"}));
        QCOMPARE(judgement.budget, airGaugeBudget + QStringLiteral("/1"));
        QVERIFY2(!judgement.uncertainty.isEmpty(), qPrintable(judgement.because));
        const double withoutTemperature = 0.3742673547 * 0.3742673547 - 0.01806 * 0.01806 - 0.02415 * 0.02415;
        QVERIFY(std::abs(expandedOf(judgement) * 1000 / judgement.k.toDouble() - std::sqrt(withoutTemperature)) < 1e-5);
    }

    void judgesWhatWasMeasuredAlikeWithoutAskingAgain()
    {
        AirGaugeShop shop;
        Judging judging(shop.records());
        const Characteristic bore = shop.get(shop.bore);
        FeatureResult result = shop.result(DecidingRule::Single, {"10.5000"});
        const QString uncertainty = MUST(judging.judge(bore, result, shop.conditions, shop.clock().now())).uncertainty;
        shop.edit(shop.ring, [](Gauge& g) { g.state = GaugeState::Lost; });
        calibratedGauge(shop, "SR-12", "0.3");
        int conforming = 0;
        for (std::int64_t i = 0; i < 1000; ++i) {
            result.value = 10'500'000'000 + i * 4'000;
            const Judgement judgement = MUST(judging.judge(bore, result, shop.conditions, shop.clock().now()));
            QCOMPARE(judgement.uncertainty, uncertainty);
            conforming += judgement.verdict == Verdict::Conforms ? 1 : 0;
        }
        QVERIFY(conforming > 0 && conforming < 1000);
    }
};

QTEST_GUILESS_MAIN(TestBudgetJudging)
#include "tst_budget_judging.moc"
