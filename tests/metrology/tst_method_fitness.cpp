// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/method_fitness.h"
#include "support/testing.h"

#include <cmath>

using namespace clew;
using namespace clew::metrology;

namespace {

constexpr std::int64_t micrometre = 1'000'000;

std::int64_t picometres(double um)
{
    return std::llround(um * 1e6);
}

} // namespace

class TestMethodFitness final : public QObject
{
    Q_OBJECT

    static MethodFitness of(const SpecificationLimits& limits, const DecisionRule& rule, double uUm,
                            const std::optional<ProcessSpread>& process = {})
    {
        return MUST(methodFitness(limits, rule, {uUm * 1e6, 2}, process));
    }

private slots:
    void leavesWhatTheGuardBandsLeave_data()
    {
        // g/u by the table of two-sided solutions: 1.796 at T/u = 4, 1.649 at 5, 1.645 from 6 on.
        QTest::addColumn<double>("toleranceInU");
        QTest::addColumn<double>("share");
        QTest::newRow("T = 3.8 u") << 3.8 << 0.0;
        QTest::newRow("T = 4 u") << 4.0 << (4 - 2 * 1.796) / 4;
        QTest::newRow("T = 5 u") << 5.0 << (5 - 2 * 1.649) / 5;
        QTest::newRow("T = 10 u") << 10.0 << (10 - 2 * 1.645) / 10;
    }
    void leavesWhatTheGuardBandsLeave()
    {
        QFETCH(double, toleranceInU);
        QFETCH(double, share);
        const double u = 0.3;
        const std::int64_t half = picometres(toleranceInU * u / 2);
        const MethodFitness fitness = of({-half, half, false}, iso14253Rule(), u);
        QCOMPARE(fitness.provesTolerance, share > 0);
        QVERIFY(std::abs(*fitness.zoneShare() - share) < 5e-4);
        QVERIFY(std::abs(*fitness.tur - toleranceInU / 4) < 1e-6);
    }
    void provesNothingBelowNaturesBound_data()
    {
        // One limit: g = 1.6449 u, so that 1 µm is lost from u = 0.608 µm on.
        QTest::addColumn<double>("u");
        QTest::addColumn<double>("leftUm");
        QTest::newRow("0.30") << 0.30 << 1 - 1.64485 * 0.30;
        QTest::newRow("0.60") << 0.60 << 1 - 1.64485 * 0.60;
        QTest::newRow("0.61") << 0.61 << 0.0;
    }
    void provesNothingBelowNaturesBound()
    {
        QFETCH(double, u);
        QFETCH(double, leftUm);
        const MethodFitness fitness = of({0, micrometre, true}, iso14253Rule(), u);
        QCOMPARE(fitness.provesTolerance, leftUm > 0);
        QVERIFY(std::abs(static_cast<double>(*fitness.zoneWidth) / 1e6 - leftUm) < 2e-5);
    }
    void anOpenSideHasNoShare()
    {
        const MethodFitness fitness = of({{}, micrometre, false}, iso14253Rule(), 0.3);
        QVERIFY(fitness.provesTolerance);
        QVERIFY(!fitness.zoneShare() && !fitness.tur && !fitness.tolerance);
    }
    void simpleAcceptanceLeavesAllButMayProveNothing()
    {
        const MethodFitness coarse = of({-micrometre, micrometre, false}, simpleAcceptanceRule(), 0.6);
        QCOMPARE(*coarse.zoneShare(), 1.0);
        QVERIFY(!coarse.provesTolerance);
        QVERIFY(of({-micrometre, micrometre, false}, simpleAcceptanceRule(), 0.5).provesTolerance);
    }
    void tellsTheRisksOfTheExpectedProcess()
    {
        // T = 2, 95 % of the process within it (σ = 0.5102), TUR 2 by simple acceptance: 0.01337 and 0.0418.
        const ProcessSpread process{0, 0.5102135 * 1e6};
        const MethodFitness fitness = of({-micrometre, micrometre, false}, simpleAcceptanceRule(), 0.25, process);
        QVERIFY(std::abs(fitness.risk->falseAccept - 0.01337) < 1e-5);
        QVERIFY(std::abs(fitness.risk->falseReject - 0.0418) < 5e-5);
    }
    void whatProvesNothingAcceptsNothing()
    {
        const ProcessSpread process{0.3e6, 0.1e6};
        const MethodFitness fitness = of({0, micrometre, true}, iso14253Rule(), 0.7, process);
        QCOMPARE(fitness.risk->falseAccept, 0.0);
        QVERIFY(fitness.risk->falseReject > 0.999);
    }
    void aLargerUncertaintyNeverLeavesMore()
    {
        std::int64_t before = 2 * micrometre;
        for (int step = 1; step <= 60; ++step) {
            const std::int64_t left = *of({-micrometre, micrometre, false}, iso14253Rule(), 0.01 * step).zoneWidth;
            QVERIFY(left <= before);
            before = left;
        }
        QCOMPARE(before, 0);
    }
    void uncertaintyOfABudgetIsExpandedByItsFreedom()
    {
        Budget budget{QStringLiteral("Gauge"), QStringLiteral("1"), QStringLiteral("a diameter"), {}};
        budget.terms = {{.name = QStringLiteral("ring"),
                         .cause = {},
                         .sharedBy = SharedBy::Master,
                         .evaluation = Evaluation::Certificate,
                         .amount = 0.6,
                         .source = {}},
                        {.name = QStringLiteral("repeatability"),
                         .cause = {},
                         .sharedBy = SharedBy::Reading,
                         .evaluation = Evaluation::Repeatability,
                         .amount = 0.8,
                         .degreesOfFreedom = 4,
                         .source = {}}};
        // u = √(0.3² + 0.4²) = 0.5, ν = 0.5⁴ / (0.4⁴ / 4) = 9.77 → 9, k(9, 95.45 %) = 2.32.
        const MethodUncertainty stated = MUST(methodUncertainty({budget, {}, 4}, MadeOf::Mean));
        QVERIFY(std::abs(stated.degreesOfFreedom - 9.77) < 0.01 || stated.degreesOfFreedom == 9);
        QVERIFY(std::abs(stated.k - 2.32) < 0.005);
        QVERIFY(std::abs(static_cast<double>(stated.expanded) / 1e6 - 0.5 * stated.k) < 1e-5);
        // One of the four decides: u = √(0.3² + 0.8²) = 0.854. A range: the ring cancels, u = 0.8 √2, both by ν = 4.
        const MethodUncertainty single = MUST(methodUncertainty({budget, {}, 4}, MadeOf::OneReading));
        QVERIFY(std::abs(static_cast<double>(single.expanded) / 1e6 - std::sqrt(0.73) * single.k) < 1e-5);
        const MethodUncertainty range = MUST(methodUncertainty({budget, {}, 4}, MadeOf::Range));
        QVERIFY(std::abs(static_cast<double>(range.expanded) / 1e6 - 0.8 * std::sqrt(2) * range.k) < 1e-5);
    }
    void aProcessOfACpkLiesAThirdOfTheWayToTheNearerLimit()
    {
        // Two limits ±3 µm, centred, Cpk 1: σ = 1 µm. Mean at 1/3: 2 µm to the lower limit, σ = 2/3 µm.
        const SpecificationLimits size{-3 * micrometre, 3 * micrometre, false};
        QCOMPARE(processOfCpk(size, 1, 0.5)->standardDeviation, 1e6);
        QCOMPARE(processOfCpk(size, 1, 0.5)->mean, 0.0);
        QVERIFY(std::abs(processOfCpk(size, 1, 1.0 / 3)->standardDeviation - 2e6 / 3) < 1e-3);
        // Roundness to 3 µm with its mean at 0.4: 1.8 µm to the limit, none to nature's bound.
        const SpecificationLimits form{0, 3 * micrometre, true};
        QVERIFY(std::abs(processOfCpk(form, 1, 0.4)->mean - 1.2e6) < 1e-3);
        QVERIFY(std::abs(processOfCpk(form, 1, 0.4)->standardDeviation - 0.6e6) < 1e-3);
        QVERIFY(!processOfCpk({{}, micrometre, false}, 1, 0.5));
        QVERIFY(!processOfCpk(size, 1, 0) && !processOfCpk(size, 0, 0.5) && !processOfCpk(form, 1, 1));
    }
    void saysWhichQuantityATermLacks()
    {
        Budget budget{QStringLiteral("Gauge"), QStringLiteral("1"), QStringLiteral("a diameter"), {}};
        budget.terms = {{.name = QStringLiteral("scale"),
                         .cause = {},
                         .sharedBy = SharedBy::Gauge,
                         .actsOn = ActsOn::ValuePerLength,
                         .evaluation = Evaluation::Standard,
                         .amount = 2,
                         .source = {}}};
        const auto refused = methodUncertainty({budget, {}, 1}, MadeOf::OneReading);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("“scale”")));
    }
};

QTEST_APPLESS_MAIN(TestMethodFitness)
#include "tst_method_fitness.moc"
