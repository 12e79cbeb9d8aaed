// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/known_samples.h"
#include "metrology/oracle_numbers.h"
#include "metrology/run_rules.h"

#include <algorithm>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

constexpr ControlLimits standard{0, 1, -3, 3};

/// Points of one value, or of two in turn.
std::vector<double> repeated(int count, double first, double second)
{
    std::vector<double> points;
    for (int i = 0; i < count; ++i)
        points.push_back(i % 2 == 0 ? first : second);
    return points;
}

std::vector<double> negated(const std::vector<double>& points)
{
    return scaled(points, -1, 0);
}

std::vector<int> pointsOf(const std::vector<RunSignal>& found, RunRule rule)
{
    std::vector<int> points;
    for (const RunSignal& signal : found) {
        if (signal.rule == rule)
            points.push_back(int(signal.point));
    }
    return points;
}

} // namespace

class TestRunRules final : public QObject
{
    Q_OBJECT

private slots:
    void signalsWhereTheTableSays_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<std::vector<double>>("points");
        QTest::addColumn<std::vector<int>>("at");
        const auto row = [](const char* name, RunRule rule, const std::vector<double>& points,
                            const std::vector<int>& at) {
            QTest::newRow(name) << int(rule) << points << at;
            QTest::addRow("%s, mirrored", name) << int(rule) << negated(points) << at;
        };
        row("1 beyond", RunRule::BeyondLimits, {0, 3.01}, {1});
        row("1 on the limit", RunRule::BeyondLimits, {0, 3.00}, {});
        row("1 just beyond", RunRule::BeyondLimits, {3.000001}, {0});
        row("2 nine", RunRule::SameSide, repeated(9, 0.1, 0.1), {8});
        row("2 eight", RunRule::SameSide, repeated(8, 0.1, 0.1), {});
        row("2 ten", RunRule::SameSide, repeated(10, 0.1, 2), {8, 9});
        row("2 broken by the centre", RunRule::SameSide, {1, 1, 1, 1, 0, 1, 1, 1, 1, 1}, {});
        row("2 broken by the other side", RunRule::SameSide, {1, 1, 1, 1, 1, 1, 1, 1, -0.1, 1}, {});
        row("3 six points", RunRule::Steady, {-1.2, -0.8, -0.3, 0.1, 0.5, 0.9}, {5});
        row("3 five points", RunRule::Steady, {-0.8, -0.3, 0.1, 0.5, 0.9}, {});
        row("3 a step of nothing", RunRule::Steady, {-1.2, -0.8, -0.3, -0.3, 0.5, 0.9, 1.1}, {});
        row("3 seven points", RunRule::Steady, {1.2, -0.8, -0.3, 0, 0.5, 0.9, 1.1}, {6});
        row("4 fourteen", RunRule::Alternating, repeated(14, 0.5, -0.5), {13});
        row("4 thirteen", RunRule::Alternating, repeated(13, 0.5, -0.5), {});
        row("4 a pause", RunRule::Alternating, {1, 2, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 2, 1, 2}, {});
        row("5 first and third", RunRule::TwoOfThree, {2.1, 0.2, 2.2}, {2});
        row("5 first and second", RunRule::TwoOfThree, {2.1, 2.2, 0.2}, {1});
        row("5 on both sides", RunRule::TwoOfThree, {2.1, -2.2}, {});
        row("5 on the line", RunRule::TwoOfThree, {2.0, 2.0, 2.0}, {});
        row("5 too far apart", RunRule::TwoOfThree, {2.1, 0, 0, 2.2}, {});
        row("6 four of five", RunRule::FourOfFive, {1.1, 1.2, 0.3, 1.3, 1.4}, {4});
        row("6 three of five", RunRule::FourOfFive, {1.1, 0.2, 0.3, 1.3, 1.4}, {});
        row("6 one on the other side", RunRule::FourOfFive, {1.1, 1.2, -1.3, 1.3, 0.4}, {});
        row("6 on the line", RunRule::FourOfFive, {1, 1, 1, 1, 1}, {});
        row("7 fifteen", RunRule::HuggingCentre, repeated(15, 0.3, -0.3), {14});
        row("7 in any order", RunRule::HuggingCentre,
            {0.3, 0.3, -0.3, 0.3, -0.3, -0.3, -0.3, 0.3, 0.3, -0.3, 0.3, 0.3, -0.3, -0.3, 0.3}, {14});
        row("7 fourteen", RunRule::HuggingCentre, repeated(14, 0.3, -0.3), {});
        row("7 one on the line", RunRule::HuggingCentre, repeated(15, 0.3, -1), {});
        row("8 eight", RunRule::AvoidingCentre, {1.2, -1.3, 1.4, -1.2, 1.5, -1.1, 1.3, -1.4}, {7});
        row("8 seven", RunRule::AvoidingCentre, {1.2, -1.3, 1.4, -1.2, 1.5, -1.1, 1.3}, {});
        row("8 one on the line", RunRule::AvoidingCentre, {1.2, -1.3, 1.4, -1.0, 1.5, -1.1, 1.3, -1.4}, {});
    }
    void signalsWhereTheTableSays()
    {
        QFETCH(int, rule);
        QFETCH(std::vector<double>, points);
        QFETCH(std::vector<int>, at);
        const std::vector<RunSignal> found = MUST(runSignals(points, standard, nelsonRules()));
        QCOMPARE(pointsOf(found, RunRule(rule)), at);
        // The same points about another centre, in another unit.
        const ControlLimits limits{10.6, 0.0002, 10.5994, 10.6006};
        QCOMPARE(MUST(runSignals(scaled(points, 0.0002, 10.6), limits, nelsonRules())), found);
    }
    void westernElectricHasFourRules()
    {
        const RunRules rules = westernElectricRules();
        QCOMPARE(pointsOf(MUST(runSignals(repeated(8, 0.1, 0.2), standard, rules)), RunRule::SameSide),
                 std::vector<int>{7});
        QVERIFY(MUST(runSignals(repeated(7, 0.1, 0.2), standard, rules)).empty());
        QVERIFY(MUST(runSignals(std::vector<double>{-1.2, -0.8, -0.3, 0.1, 0.5, 0.9}, standard, rules)).empty());
        QVERIFY(MUST(runSignals(repeated(20, 0.3, -0.3), standard, rules)).empty());
        QCOMPARE(MUST(runSignals(std::vector<double>{2.1, 0.2, 2.2}, standard, rules)).size(), std::size_t(1));
        QCOMPARE(MUST(runSignals(std::vector<double>{3.1}, standard, rules)).size(), std::size_t(1));
    }
    void aiagCountsSeven()
    {
        QVERIFY(MUST(runSignals(std::vector<double>{-3, -2, -1, 0, 1, 2}, standard, aiagRules())).empty());
        QCOMPARE(MUST(runSignals(std::vector<double>{-3, -2, -1, 0, 1, 2, 3}, standard, aiagRules())).size(),
                 std::size_t(1));
        QCOMPARE(pointsOf(MUST(runSignals(repeated(7, 0.1, 0.2), standard, aiagRules())), RunRule::SameSide),
                 std::vector<int>{6});
    }
    void limitsDoNotMoveWithThePoints()
    {
        const ControlChart base = MUST(individualsChart(handbookIndividuals));
        std::vector<double> points(handbookIndividuals);
        const ControlLimits frozen = base.location;
        QVERIFY(MUST(runSignals(points, frozen, {{RunRule::BeyondLimits}})).empty());
        for (int i = 0; i < 20; ++i)
            points.push_back(56);
        QCOMPARE(MUST(runSignals(points, frozen, {{RunRule::BeyondLimits}})).size(), std::size_t(20));
        // Recomputed with the new points the same chart would be silent about most of them.
        QVERIFY(MUST(runSignals(points, MUST(individualsChart(points)).location, {{RunRule::BeyondLimits}})).size() <
                std::size_t(20));
    }
    void pistonRingsOfPhaseOneAreInControl()
    {
        const ControlChart chart = MUST(averageRangeChart(pistonRings, 5));
        QVERIFY(MUST(runSignals(chart.locationPoints, chart.location, {{RunRule::BeyondLimits}})).empty());
        QVERIFY(MUST(runSignals(chart.spreadPoints, chart.spread, {{RunRule::BeyondLimits}})).empty());
    }
    void chanceSignalsAsOftenAsItShould()
    {
        // Rule 1 on normal points: 0.27 % of them.
        std::vector<double> points;
        quint64 state = 42;
        const auto uniform = [&] {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return (double(state >> 11) + 0.5) / 9007199254740992.0;
        };
        for (int i = 0; i < 100000; ++i)
            points.push_back(std::sqrt(-2 * std::log(uniform())) * std::cos(2 * M_PI * uniform()));
        const auto found = MUST(runSignals(points, standard, {{RunRule::BeyondLimits}})).size();
        QVERIFY2(found > 270 - 66 && found < 270 + 66, qPrintable(QString::number(found)));
    }
    void numbersAreNelsons()
    {
        QCOMPARE(nelsonNumber(RunRule::BeyondLimits), 1);
        QCOMPARE(nelsonNumber(RunRule::AvoidingCentre), 8);
        QCOMPARE(nelsonRules().rules.size(), std::size_t(8));
    }
    void refusesLimitsWithoutSigma()
    {
        const std::vector<double> points{1, 2};
        QVERIFY(!runSignals(points, {0, 0, 0, 0}, nelsonRules()));
        QVERIFY(!runSignals(points, {0, -1, 0, 0}, nelsonRules()));
        QVERIFY(!runSignals(points, {notANumber, 1, 0, 0}, nelsonRules()));
        QVERIFY(!runSignals(points, {0, infinity, 0, 0}, nelsonRules()));
        QVERIFY(!runSignals(std::vector<double>{1, notANumber}, standard, nelsonRules()));
        QVERIFY(MUST(runSignals({}, standard, nelsonRules())).empty());
    }
};

QTEST_APPLESS_MAIN(TestRunRules)
#include "tst_run_rules.moc"
