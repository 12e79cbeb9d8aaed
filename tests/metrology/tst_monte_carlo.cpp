// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/air_gauge_model.h"
#include "metrology/global_risk.h"

#include <random>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

constexpr int draws = 1000000;

/// Fixed seed; the two distributions that the example needs.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    double normal(double mean, double deviation) { return mean + deviation * m_normal(m_random); }
    double rectangular(double mean, double halfWidth) { return mean + halfWidth * m_uniform(m_random); }

private:
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal;
    std::uniform_real_distribution<double> m_uniform{-1, 1};
};

/// A bore read once, in µm: ring, reading, temperatures and expansions as they may be.
double boreDrawn(Dice& dice)
{
    const double ring = dice.normal(8000.12, 0.15);
    const double reading = dice.normal(0.90, 0.25 / std::sqrt(5.0)) + dice.rectangular(0, 0.05) +
                           dice.rectangular(0, 0.20) + dice.normal(0, 0.20);
    const double ringStretch = 1 + dice.rectangular(11.5e-6, 1e-6) * (dice.normal(20.5, 0.2) - 20);
    const double partStretch = 1 + dice.rectangular(23.6e-6, 1e-6) * (dice.normal(20.8, 0.2) - 20);
    return (ring * ringStretch + reading) / partStretch;
}

} // namespace

/// GUM supplement 1 (JCGM 101): distributions instead of formulas. Bounds are five standard errors of the draws.
class TestMonteCarlo final : public QObject
{
    Q_OBJECT

private slots:
    void confirmsTheAirGaugeBudget()
    {
        Dice dice(6061);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; ++i) {
            const double deviation = boreDrawn(dice) - 8000.9;
            sum += deviation;
            squares += deviation * deviation;
        }
        const double mean = sum / draws;
        const double u = std::sqrt(squares / draws - mean * mean);
        AirGaugeModel model;
        const MeasuredValue bore = MUST(comparedAt20Celsius(model.comparison())).lengthUm;
        QVERIFY_NEAR(8000.9 + mean, bore.value(), 5 * u / std::sqrt(double(draws)));
        QVERIFY_NEAR(u, bore.uncertainty().u, 5 * u / std::sqrt(2.0 * draws));
    }
    void confirmsTheRisks_data()
    {
        QTest::addColumn<double>("u");
        QTest::addColumn<double>("guard");
        QTest::newRow("TUR 4 simple") << 0.125 << 0.0;
        QTest::newRow("TUR 4 w = U") << 0.125 << 0.25;
        QTest::newRow("TUR 4 95 %") << 0.125 << 0.2056;
        QTest::newRow("TUR 2 simple") << 0.25 << 0.0;
    }
    void confirmsTheRisks()
    {
        QFETCH(double, u);
        QFETCH(double, guard);
        const double deviation = MUST(processDeviationFromYield(2, 0.95));
        Dice dice(106);
        int falseAccepts = 0;
        int falseRejects = 0;
        for (int i = 0; i < draws; ++i) {
            const double made = dice.normal(0, deviation);
            const bool isGood = std::fabs(made) <= 1;
            const bool isAccepted = std::fabs(dice.normal(made, u)) <= 1 - guard;
            falseAccepts += isAccepted && !isGood;
            falseRejects += isGood && !isAccepted;
        }
        constexpr double steps = 1e9;
        const auto accept = std::int64_t((1 - guard) * steps);
        const GlobalRisk risk = MUST(
            globalRisk({-1000000000, 1000000000}, {-accept, accept, {}, {}, false}, {0, deviation * steps}, u * steps));
        const auto error = [](double p) { return 5 * std::sqrt(p * (1 - p) / draws); };
        QVERIFY_NEAR(double(falseAccepts) / draws, risk.falseAccept, error(risk.falseAccept));
        QVERIFY_NEAR(double(falseRejects) / draws, risk.falseReject, error(risk.falseReject));
    }
};

QTEST_APPLESS_MAIN(TestMonteCarlo)
#include "tst_monte_carlo.moc"
