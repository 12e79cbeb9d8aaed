// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/budget.h"
#include "metrology/test_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

class TestBudget final : public QObject
{
    Q_OBJECT

    static Budget plain()
    {
        return {QStringLiteral("Gauge"),
                QStringLiteral("1"),
                QStringLiteral("a diameter"),
                {{.name = QStringLiteral("calibration"),
                  .cause = {},
                  .sharedBy = SharedBy::Gauge,
                  .evaluation = Evaluation::Certificate,
                  .amount = 0.6,
                  .source = {}},
                 {.name = QStringLiteral("repeatability"),
                  .cause = {},
                  .sharedBy = SharedBy::Reading,
                  .evaluation = Evaluation::Repeatability,
                  .amount = 0.4,
                  .degreesOfFreedom = 9,
                  .source = {}}}};
    }
    static BudgetUse use(const char* gauge, const char* reading, int readings = 1)
    {
        BudgetUse made;
        made.readings = readings;
        made.owner(SharedBy::Gauge) = QLatin1String(gauge);
        made.owner(SharedBy::Reading) = QLatin1String(reading);
        return made;
    }

private slots:
    void sharesWhatItsOwnersShare()
    {
        InfluenceNames names;
        const MeasuredValue first = MUST(evaluated(plain(), use("AG-1", "r1"), names));
        const MeasuredValue second = MUST(evaluated(plain(), use("AG-1", "r2"), names));
        const MeasuredValue other = MUST(evaluated(plain(), use("AG-2", "r3"), names));
        QVERIFY_NEAR(first.uncertainty().u, 0.5, 1e-15);
        QVERIFY_NEAR(first.minus(second).uncertainty().u, 0.4 * std::sqrt(2.0), 1e-15);
        QVERIFY_NEAR(first.minus(other).uncertainty().u, 0.5 * std::sqrt(2.0), 1e-15);
        QCOMPARE(names.count(), 5);
        QVERIFY(first.amountOf(names.idOf(QStringLiteral("gauge AG-1/calibration"))) > 0);
    }
    void readingsAverageTheirRepeatabilityOnly()
    {
        InfluenceNames names;
        const MeasuredValue mean = MUST(evaluated(plain(), use("AG-1", "r1", 16), names));
        QVERIFY_NEAR(mean.uncertainty().u, std::hypot(0.3, 0.1), 1e-15);
        QVERIFY(mean.uncertainty().degreesOfFreedom > 9);
    }
    void termsOfOneCauseMoveTogether()
    {
        Budget budget = plain();
        budget.terms[1] = {.name = QStringLiteral("per length"),
                           .cause = QStringLiteral("calibration"),
                           .sharedBy = SharedBy::Gauge,
                           .actsOn = ActsOn::ValuePerLength,
                           .evaluation = Evaluation::Standard,
                           .amount = 2.5,
                           .source = {}};
        BudgetUse where = use("CMM", "r1");
        where.lengthUm = 200000;
        InfluenceNames names;
        // 0.3 µm and 2.5 µm/m over 0.2 m are parts of one error: 0.8 µm, not 0.58 µm.
        QVERIFY_NEAR(MUST(evaluated(budget, where, names)).uncertainty().u, 0.8, 1e-12);
    }
    void oneThermometerForBothBodiesMovesBoth()
    {
        const auto term = [](const char* name, ActsOn actsOn) {
            return BudgetTerm{.name = QLatin1String(name),
                              .cause = QStringLiteral("reading of the thermometer"),
                              .sharedBy = SharedBy::Thermometer,
                              .actsOn = actsOn,
                              .evaluation = Evaluation::Standard,
                              .amount = 0.2,
                              .source = {}};
        };
        const Budget budget{
            QStringLiteral("b"),
            {},
            {},
            {term("part temperature", ActsOn::PartTemperature), term("ring temperature", ActsOn::MasterTemperature)}};
        BudgetUse where;
        where.lengthUm = 8000;
        where.partAlphaPerKelvin = 23.6e-6;
        where.masterAlphaPerKelvin = 11.5e-6;
        where.owner(SharedBy::Thermometer) = QStringLiteral("T-1");
        InfluenceNames names;
        QVERIFY_NEAR(MUST(evaluated(budget, where, names)).uncertainty().u, 0.2 * 8000 * 12.1e-6, 1e-12);
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        const auto changed = [](const auto& change) {
            Budget budget = plain();
            change(budget);
            return requireBudget(budget);
        };
        row("no name", changed([](Budget& b) { b.name.clear(); }));
        row("no terms", changed([](Budget& b) { b.terms.clear(); }));
        row("a term without a name", changed([](Budget& b) { b.terms[0].name.clear(); }));
        row("two terms of one name", changed([](Budget& b) { b.terms[1].name = b.terms[0].name; }));
        row("amount 0", changed([](Budget& b) { b.terms[0].amount = 0; }));
        row("amount negative", changed([](Budget& b) { b.terms[0].amount = -0.1; }));
        row("amount NaN", changed([](Budget& b) { b.terms[0].amount = notANumber; }));
        row("k 0", changed([](Budget& b) { b.terms[0].coverageFactor = 0; }));
        row("no degrees of freedom", changed([](Budget& b) { b.terms[1].degreesOfFreedom = 0; }));
        InfluenceNames names;
        row("no gauge named", evaluated(plain(), use("", "r1"), names));
        row("no reading named", evaluated(plain(), use("AG-1", ""), names));
        row("no readings", evaluated(plain(), use("AG-1", "r1", 0), names));
        Budget thermal = plain();
        thermal.terms[0].actsOn = ActsOn::PartTemperature;
        row("no length", evaluated(thermal, use("AG-1", "r1"), names));
        BudgetUse noAlpha = use("AG-1", "r1");
        noAlpha.lengthUm = 8000;
        row("no expansion", evaluated(thermal, noAlpha, names));
        noAlpha.partCelsius = notANumber;
        row("temperature NaN", evaluated(plain(), noAlpha, names));
    }
    void refuses() { QTEST(true, "refused"); }
    void theUnchangedBudgetIsTaken() { QVERIFY_RESULT(requireBudget(plain())); }
};

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
