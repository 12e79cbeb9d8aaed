// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/exact_value.h"
#include "domain/plan_fitness.h"
#include "domain/plan_methods.h"
#include "support/testing.h"

#include <cmath>

using namespace clew;
using namespace clew::domain;

class TestPlanFitness final : public QObject
{
    Q_OBJECT

    /// U = 2 u whatever is measured.
    static metrology::Budget budgetOf(double uUm)
    {
        return {QStringLiteral("Gauge"),
                QStringLiteral("1"),
                QStringLiteral("a length"),
                {{.name = QStringLiteral("all of it"),
                  .cause = {},
                  .sharedBy = metrology::SharedBy::Gauge,
                  .evaluation = metrology::Evaluation::Standard,
                  .amount = uUm,
                  .source = {}}}};
    }
    static Characteristic characteristic(CharacteristicType type, const char* nominal, const char* lower,
                                         const char* upper, const char* name = "bore B", const char* unit = "mm")
    {
        Characteristic made;
        made.balloon = QStringLiteral("2");
        made.name = QString::fromUtf8(name);
        made.type = type;
        made.unit = QString::fromUtf8(unit);
        const auto exact = [&](const char* text) {
            return *text ? MUST(exactFromFile(QString::fromUtf8(text), made.unit)) : Exact{};
        };
        made.nominal = exact(nominal);
        made.lower = exact(lower);
        made.upper = exact(upper);
        return made;
    }
    static PlannedMeasurement planned(const Characteristic& what, double uUm, const char* method = "air gauge")
    {
        PlannedMeasurement made;
        made.characteristic = what;
        made.item.method = QString::fromUtf8(method);
        if (uUm > 0)
            made.budget = budgetOf(uUm);
        return made;
    }
    static ItemFitness only(const PlannedMeasurement& item, bool isCoated = false, std::optional<double> ratio = {})
    {
        PlanQuestion question;
        question.items = {item};
        question.isCoated = isCoated;
        question.shopRatio = ratio;
        return planFitness(question).items.first();
    }
    static bool has(const ItemFitness& fitness, PlanFault fault, FindingWeight weight)
    {
        return std::any_of(fitness.findings.begin(), fitness.findings.end(), [&](const PlanFinding& finding) {
            return finding.fault == fault && finding.weight == weight && finding.sentence.endsWith(u'.');
        });
    }

private slots:
    void refusesWhatCannotProveItsTolerance_data()
    {
        // Two limits need T ≥ 3.92 u (95 %), one limit with nature's bound needs T > 1.6449 u; u = 0.3 µm.
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("nominal");
        QTest::addColumn<QByteArray>("lower");
        QTest::addColumn<QByteArray>("upper");
        QTest::addColumn<bool>("proves");
        const int bore = int(CharacteristicType::Diameter);
        const int round = int(CharacteristicType::Roundness);
        QTest::newRow("±1 µm") << bore << QByteArray("8") << QByteArray("-0.001") << QByteArray("0.001") << true;
        QTest::newRow("±0.589 µm") << bore << QByteArray("8") << QByteArray("-0.000589") << QByteArray("0.000589")
                                   << true;
        QTest::newRow("±0.587 µm") << bore << QByteArray("8") << QByteArray("-0.000587") << QByteArray("0.000587")
                                   << false;
        QTest::newRow("round to 0.50 µm") << round << QByteArray() << QByteArray("0") << QByteArray("0.0005") << true;
        QTest::newRow("round to 0.49 µm") << round << QByteArray() << QByteArray("0") << QByteArray("0.00049") << false;
    }
    void refusesWhatCannotProveItsTolerance()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, nominal);
        QFETCH(QByteArray, lower);
        QFETCH(QByteArray, upper);
        QFETCH(bool, proves);
        const ItemFitness fitness = only(planned(characteristic(CharacteristicType(type), nominal, lower, upper), 0.3));
        QCOMPARE(has(fitness, PlanFault::CannotProve, FindingWeight::Refusal), !proves);
        QCOMPARE(fitness.standing, proves ? ItemFitness::Standing::Fit : ItemFitness::Standing::Refused);
        QCOMPARE(fitness.uncertainty->expanded, 600000);
    }
    void simpleAcceptanceIsRefusedWhereNothingIsProven()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "-0.0005", "0.0005"), 0.3);
        item.rule = metrology::simpleAcceptanceRule();
        QVERIFY(has(only(item), PlanFault::CannotProve, FindingWeight::Refusal));
    }
    void refusesARangeThatSaysNothing_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("nominal");
        QTest::addColumn<int>("readings");
        QTest::addColumn<bool>("refused");
        const int bore = int(CharacteristicType::Diameter);
        const int round = int(CharacteristicType::Roundness);
        QTest::newRow("of one reading") << round << QByteArray() << 1 << true;
        QTest::newRow("of two") << round << QByteArray() << 2 << false;
        QTest::newRow("of a size") << bore << QByteArray("8") << 3 << true;
    }
    void refusesARangeThatSaysNothing()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, nominal);
        QFETCH(int, readings);
        QFETCH(bool, refused);
        PlannedMeasurement item = planned(characteristic(CharacteristicType(type), nominal, "0", "0.004"), 0.3);
        item.item.deciding = DecidingRule::Range;
        item.item.readings = readings;
        QCOMPARE(has(only(item), PlanFault::RangeUnfit, FindingWeight::Refusal), refused);
    }
    void reckonsARangeAsTwoReadingsThatShareTheGauge()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Roundness, "", "0", "0.004"), 0.3);
        item.item.readings = 3;
        item.budget->terms.push_back({.name = QStringLiteral("repeatability"),
                                   .cause = {},
                                   .sharedBy = metrology::SharedBy::Reading,
                                   .evaluation = metrology::Evaluation::Standard,
                                   .amount = 0.4,
                                   .source = {}});
        QCOMPARE(only(item).uncertainty->expanded, 1'000'000); // one reading: 2 √(0.3² + 0.4²) µm
        item.item.deciding = DecidingRule::Range;
        QCOMPARE(only(item).uncertainty->expanded, 1'131'371); // 2 √2 · 0.4 µm, without what they share
    }
    void warnsOfAModelFromZeroWhereNothingStartsThere()
    {
        PlannedMeasurement size = planned(characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002"), 0.3);
        PlannedMeasurement form = planned(characteristic(CharacteristicType::Roundness, "", "0", "0.004"), 0.3);
        for (const char* model : {"lognormal", "half-normal", "rayleigh", "weibull"}) {
            size.item.capability_model = form.item.capability_model = QString::fromLatin1(model);
            QVERIFY2(has(only(size), PlanFault::SkewedModel, FindingWeight::Warning), model);
            QVERIFY2(!has(only(form), PlanFault::SkewedModel, FindingWeight::Warning), model);
        }
        size.item.capability_model = QStringLiteral("normal");
        QVERIFY(!has(only(size), PlanFault::SkewedModel, FindingWeight::Warning));
    }
    void warnsOfALowRatioAndSaysWhoAsks()
    {
        // T = 4 µm, U = 0.6 µm: TUR = 3.33.
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002"), 0.3);
        QVERIFY(only(item).findings.isEmpty());
        QVERIFY(has(only(item, false, 3.5), PlanFault::RatioLow, FindingWeight::Warning));
        QVERIFY(only(item, false, 3.3).findings.isEmpty());
        item.rule = metrology::simpleAcceptanceRule();
        const ItemFitness simple = only(item);
        QVERIFY(has(simple, PlanFault::RatioLow, FindingWeight::Warning));
        QVERIFY(simple.findings.first().sentence.contains(QStringLiteral("ASME B89.7.3.1")));
        QVERIFY(only(item, false, 3.5).findings.first().sentence.contains(QStringLiteral("minimum_tur")));
        QVERIFY(std::abs(*simple.method->tur - 10.0 / 3) < 1e-9);
    }
    void refusesContactInSmallBores_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("nominal");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const char* nominal, const char* method, bool refused) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 %3")
                               .arg(QString::fromUtf8(name), QLatin1String(nominal), QString::fromUtf8(method))))
                << QByteArray(name) << QByteArray(nominal) << QByteArray(method) << refused;
        };
        row("bore", "1.499", "CMM, ruby stylus", true);
        row("bore", "1.5", "CMM, ruby stylus", false);
        row("bore", "1.2", "touch probe", true);
        row("bore", "1.2", "plug gauge", true);
        row("Bohrung", "1.2", "taktil", true);
        row("", "1.2", "CMM", true);
        row("bore", "1.2", "air plug", false);
        row("bore", "1.2", "optical CMM", false);
        row("bore", "1.2", "non-contact probe", false);
        row("outside diameter", "1.2", "CMM", false);
        row("pin", "1.2", "CMM", false);
        row("spindle bore", "1.2", "CMM", true);
    }
    void refusesContactInSmallBores()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, nominal);
        QFETCH(QByteArray, method);
        QFETCH(bool, refused);
        const ItemFitness fitness =
            only(planned(characteristic(CharacteristicType::Diameter, nominal, "-0.01", "0.01", name), 0.3, method));
        QCOMPARE(has(fitness, PlanFault::ContactInSmallBore, FindingWeight::Refusal), refused);
    }
    void refusesTwoRoughnessMethodsOnOnePart()
    {
        const Characteristic ra = characteristic(CharacteristicType::Roughness, "", "0", "0.4", "Ra", "µm");
        Characteristic other = ra;
        other.balloon = QStringLiteral("9");
        PlanQuestion question;
        question.items = {planned(ra, 0.01, "stylus profilometer"), planned(other, 0.01, "white light interferometer")};
        QVERIFY(planFitness(question).items[0].findings.isEmpty());
        QVERIFY(has(planFitness(question).items[1], PlanFault::RoughnessMixed, FindingWeight::Refusal));
        question.items[1].item.conditions = {QStringLiteral("correlation study R-12")};
        QVERIFY(!planFitness(question).isRefused());
        question.items[1] = planned(other, 0.01, "stylus, fine tip");
        QVERIFY(!planFitness(question).isRefused());
    }
    void refusesOneItemThatLeavesTheRoughnessMethodOpen()
    {
        const Characteristic ra = characteristic(CharacteristicType::Roughness, "", "0", "0.4", "Ra", "µm");
        QVERIFY(has(only(planned(ra, 0.01, "stylus or optical profiler")), PlanFault::RoughnessMixed,
                    FindingWeight::Refusal));
    }
    void warnsOfASymmetricModelOfAForm()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Roundness, "", "0", "0.002"), 0.1);
        item.item.capability_model = QStringLiteral("normal");
        QVERIFY(has(only(item), PlanFault::SymmetricModel, FindingWeight::Warning));
        item.item.capability_model = QStringLiteral("lognormal");
        QVERIFY(only(item).findings.isEmpty());
        item.characteristic = characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002");
        item.item.capability_model = QStringLiteral("normal");
        QVERIFY(only(item).findings.isEmpty());
    }
    void warnsOfAKeyCharacteristicWithoutAModel()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002"), 0.1);
        item.characteristic.designator = QStringLiteral("key");
        QVERIFY(has(only(item), PlanFault::NoModel, FindingWeight::Warning));
        item.item.capability_model = QStringLiteral("normal");
        QVERIFY(only(item).findings.isEmpty());
    }
    void warnsWhereACoatedPartLeavesTheRepeatUnsaid()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002"), 0.1);
        QVERIFY(has(only(item, true), PlanFault::AfterFinishUnsaid, FindingWeight::Warning));
        item.item.after_finish = AfterFinish::CarriesOver;
        QVERIFY(only(item, true).findings.isEmpty());
        item.item.after_finish.reset();
        item.characteristic.stage = Stage::PostFinish;
        QVERIFY(only(item, true).findings.isEmpty());
    }
    void anUncertaintyThatIsNotStatedWarnsOrRefusesAsThePlanAsks()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002"), 0);
        QVERIFY(has(only(item), PlanFault::UncertaintyUnstated, FindingWeight::Warning));
        QVERIFY(!only(item).method);
        item.item.state_uncertainty = true;
        QVERIFY(has(only(item), PlanFault::UncertaintyUnstated, FindingWeight::Refusal));
    }
    void aBudgetOfLengthsSaysNothingOfAnAngle()
    {
        const ItemFitness fitness =
            only(planned(characteristic(CharacteristicType::Angle, "45", "-0.02", "0.02", "angle", "°"), 0.1));
        QVERIFY(has(fitness, PlanFault::UncertaintyUnstated, FindingWeight::Warning));
    }
    void whatHasNoNumberNeedsNoUncertainty()
    {
        QCOMPARE(only(planned(characteristic(CharacteristicType::Visual, "", "", "", "burr-free"), 0)).standing,
                 ItemFitness::Standing::NotNumeric);
        QCOMPARE(only(planned(characteristic(CharacteristicType::Thread, "", "", "", "M2"), 0)).standing,
                 ItemFitness::Standing::NotNumeric);
    }
    void limitsThatCannotBeReadAreSaid()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "0.002", "-0.002"), 0.1);
        QVERIFY(has(only(item), PlanFault::LimitsUnreadable, FindingWeight::Warning));
    }
    void readingsAverageOnlyWhereTheMeanDecides()
    {
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002"), 0.3);
        item.budget->terms.front().evaluation = metrology::Evaluation::Repeatability;
        item.item.readings = 9;
        QCOMPARE(only(item).uncertainty->expanded, 600000);
        item.item.deciding = DecidingRule::Mean;
        QCOMPARE(only(item).uncertainty->expanded, 200000);
    }
    void thePlansTemperatureMovesTheExpansionTerm()
    {
        // L u(α) Δt = 25 000 µm · 1e-6/√3 · 2 K = 0.0289 µm; U = 0.0577 µm.
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "25", "-0.002", "0.002"), 0.3);
        metrology::BudgetTerm& term = item.budget->terms.front();
        term.actsOn = metrology::ActsOn::PartExpansion;
        term.evaluation = metrology::Evaluation::HalfWidth;
        term.amount = 1e-6;
        item.item.temperature_low = MUST(Decimal::parse(QStringLiteral("19")));
        item.item.temperature_high = MUST(Decimal::parse(QStringLiteral("22")));
        item.item.conditions = {QStringLiteral("part temperature")};
        QVERIFY(std::abs(double(only(item).uncertainty->expanded) / 1e6 - 0.057735) < 2e-6);
    }
    void whatIsLeftOpenOfTheTemperatureIsInU_data()
    {
        // A bore of 25 mm of aluminium (23.6e-6/K) against a steel ring (11.5e-6/K); the budget has ±0.1 µm on the
        // value and a thermometer of u = 0.01 K at piece and ring. Each number below by hand, u in µm, in quadrature:
        // value 0.1/√3 = 0.0577; thermometer 25 000 · 12.1e-6 · 0.01 = 0.0030; room ±1 K: 25 000 · 12.1e-6/√3 = 0.1746;
        // difference ±0.5 K: 25 000 · 23.6e-6 · 0.5/√3 = 0.1703.
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("difference");
        QTest::addColumn<double>("u");
        const QStringList recorded{QStringLiteral("part temperature")};
        QTest::newRow("recorded") << recorded << "19"
                                  << "0.5" << 0.05781;
        QTest::newRow("not recorded, ±1 K") << QStringList() << "19"
                                            << "" << 0.18397;
        QTest::newRow("room alone recorded") << QStringList{QStringLiteral("room temperature")} << "19"
                                             << "" << 0.18397;
        QTest::newRow("±1 K, and 0.5 K apart") << QStringList() << "19"
                                               << "0.5" << 0.25070;
        QTest::newRow("nothing said") << QStringList() << ""
                                      << "" << 0.05781;
    }
    void whatIsLeftOpenOfTheTemperatureIsInU()
    {
        QFETCH(QStringList, conditions);
        QFETCH(QString, low);
        QFETCH(QString, difference);
        QFETCH(double, u);
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "25", "-0.002", "0.002"), 0.1);
        item.budget->terms.front().evaluation = metrology::Evaluation::HalfWidth;
        for (const auto acts : {metrology::ActsOn::PartTemperature, metrology::ActsOn::MasterTemperature})
            item.budget->terms.push_back({.name = QLatin1String(acts == metrology::ActsOn::PartTemperature ? "a" : "b"),
                                          .cause = QStringLiteral("thermometer"),
                                          .sharedBy = metrology::SharedBy::Thermometer,
                                          .actsOn = acts,
                                          .evaluation = metrology::Evaluation::Standard,
                                          .amount = 0.01,
                                          .source = {}});
        item.item.conditions = conditions;
        if (!low.isEmpty())
            item.item.temperature_low = MUST(Decimal::parse(low));
        if (!difference.isEmpty())
            item.item.temperature_difference = MUST(Decimal::parse(difference));
        const auto& stated = only(item).uncertainty;
        QVERIFY(stated);
        QVERIFY2(std::abs(double(stated->expanded) / stated->k / 1e6 - u) < 2e-5,
                 qPrintable(QString::number(double(stated->expanded) / stated->k / 1e6)));
    }
    void saysWhereTheRoomTakesTheTolerance()
    {
        PlannedMeasurement item =
            planned(characteristic(CharacteristicType::Diameter, "25", "-0.0003", "0.0003"), 0.02);
        item.budget->terms.push_back({.name = QStringLiteral("thermometer"),
                                      .cause = {},
                                      .sharedBy = metrology::SharedBy::Thermometer,
                                      .actsOn = metrology::ActsOn::PartTemperature,
                                      .evaluation = metrology::Evaluation::Standard,
                                      .amount = 0.01,
                                      .source = {}});
        item.item.temperature_low = MUST(Decimal::parse(QStringLiteral("19")));
        const ItemFitness open = only(item);
        QVERIFY(has(open, PlanFault::CannotProve, FindingWeight::Refusal));
        QVERIFY2(open.findings.first().sentence.contains(QStringLiteral("The room's ± 1 K is in U")),
                 qPrintable(open.findings.first().sentence));
        item.item.conditions = {QStringLiteral("Part temperature")};
        QVERIFY(!has(only(item), PlanFault::CannotProve, FindingWeight::Refusal));
    }
    void tellsTheRisksAtTheExpectedProcess()
    {
        // T = 2 µm, σ = 0.5102 µm centred, TUR 2: PFA 0.01337, PFR 0.0418 by simple acceptance.
        PlannedMeasurement item = planned(characteristic(CharacteristicType::Diameter, "8", "-0.001", "0.001"), 0.25);
        item.rule = metrology::simpleAcceptanceRule();
        QVERIFY(!only(item).method->risk);
        item.item.expected_sigma = MUST(Decimal::parse(QStringLiteral("0.000510214")));
        const auto risk = only(item).method->risk;
        QVERIFY(std::abs(risk->falseAccept - 0.01337) < 1e-5);
        QVERIFY(std::abs(risk->falseReject - 0.0418) < 5e-5);
    }
    void anEmptyPlanIsRefusedAndAnUnplannedCharacteristicSaid()
    {
        PlanQuestion question;
        QVERIFY(planFitness(question).isRefused());
        question.items = {planned(characteristic(CharacteristicType::Diameter, "8", "-0.002", "0.002"), 0.3)};
        question.unplanned = {characteristic(CharacteristicType::Length, "8", "-0.1", "0.1", "length")};
        const PlanFitness fitness = planFitness(question);
        QVERIFY(!fitness.isRefused());
        QCOMPARE(fitness.findings.size(), 1);
        QCOMPARE(fitness.findings.first().fault, PlanFault::NotPlanned);
    }
    void everyFaultAndStandingHasItsName()
    {
        QCOMPARE(enumName(PlanFault::AfterFinishUnsaid), QStringLiteral("after_finish_unsaid"));
        QCOMPARE(enumName(PlanFault::SymmetricModel), QStringLiteral("symmetric_model"));
        QCOMPARE(enumName(ItemFitness::Standing::NotNumeric), QStringLiteral("not_numeric"));
        QCOMPARE(enumName(FindingWeight::Refusal), QStringLiteral("refusal"));
        QCOMPARE(capabilityModels().size(), 5);
    }
};

QTEST_APPLESS_MAIN(TestPlanFitness)
#include "tst_plan_fitness.moc"
