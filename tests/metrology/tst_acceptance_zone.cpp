// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/acceptance_zone.h"
#include "metrology/conformance.h"
#include "metrology/test_numbers.h"

#include <QJsonArray>

#include <random>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

/// Lengths in pm.
class TestAcceptanceZone final : public QObject
{
    Q_OBJECT

    static constexpr std::int64_t micrometre = 1000000;

    static SpecificationLimits twoSided(std::int64_t half) { return {-half, half}; }
    static AcceptanceZone zoneOf(const SpecificationLimits& limits, const DecisionRule& rule, double u)
    {
        return MUST(acceptanceZone(limits, rule, StatedUncertainty{u, 2}));
    }

private slots:
    void guardFactorsAreThoseOfTheVectors()
    {
        const QJsonObject vectors = testVectors("guard_factor_95_two_sided");
        const QJsonArray widths = vectors[QLatin1String("T_over_u")].toArray();
        const QJsonArray guards = vectors[QLatin1String("g_over_u")].toArray();
        QCOMPARE(widths.size(), 7);
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const auto guard = MUST(acceptanceGuardInU(0.95, widths[i].toDouble()));
            QCOMPARE(guard.has_value(), !guards[i].isNull());
            if (guard)
                QVERIFY_NEAR(*guard, guards[i].toDouble(), 5.1e-5);
        }
    }
    void guardFactorsAreThoseOfR()
    {
        const auto rows = tableOf("guard_factors.csv");
        QCOMPARE(rows.size(), std::size_t(72));
        for (const auto& row : rows) {
            const auto guard = MUST(acceptanceGuardInU(row[0], row[1]));
            QCOMPARE(guard.has_value(), !std::isnan(row[2]));
            if (guard)
                QVERIFY_NEAR(*guard, row[2], 1e-10);
            QVERIFY_NEAR(MUST(rejectionGuardInU(row[0], row[1])), row[3], 1e-10);
        }
    }
    /// peers' table: tolerance ±1 µm, U in µm, half width of the zone in µm by the 95 % rule and by the full-U rule.
    void zonesOfOneMicrometre_data()
    {
        QTest::addColumn<double>("U");
        QTest::addColumn<double>("byProbability");
        QTest::addColumn<double>("byFullU");
        const auto row = [](double U, double byProbability, double byFullU) {
            QTest::addRow("%g", U) << U << byProbability << byFullU;
        };
        row(0.2, 0.84, 0.80);
        row(0.4, 0.67, 0.60);
        row(0.5, 0.59, 0.50);
        row(0.6, 0.51, 0.40);
        row(0.8, 0.34, 0.20);
        row(0.9, 0.247, 0.10);
    }
    void zonesOfOneMicrometre()
    {
        QFETCH(double, U);
        QFETCH(double, byProbability);
        QFETCH(double, byFullU);
        const double u = U / 2 * picometresPerMicrometre;
        const AcceptanceZone iso = zoneOf(twoSided(micrometre), iso14253Rule(), u);
        QVERIFY_NEAR(double(*iso.upper) / 1e6, byProbability, 0.0051);
        QCOMPARE(*iso.lower, -*iso.upper);
        const AcceptanceZone full = zoneOf(twoSided(micrometre), fullUncertaintyRule(), u);
        QCOMPARE(*full.upper, std::int64_t(std::llround(byFullU * 1e6)));
        QCOMPARE(*full.rejectAbove, std::int64_t(std::llround((2 - byFullU) * 1e6)));
    }
    void theAirGaugeExampleHasItsLimits()
    {
        const double u = 0.3016 * picometresPerMicrometre;
        const AcceptanceZone iso = zoneOf(twoSided(2 * micrometre), iso14253Rule(), u);
        QVERIFY_NEAR(double(*iso.upper) / 1e6, 1.504, 5.1e-4);
        const AcceptanceZone full = zoneOf(twoSided(2 * micrometre), fullUncertaintyRule(), u);
        QVERIFY_NEAR(double(*full.upper) / 1e6, 1.397, 5.1e-4);
    }
    void simpleAcceptanceKeepsTheLimitsWhateverTheUncertainty()
    {
        for (const double u : {1.0, 1e6, 1e12}) {
            const AcceptanceZone zone = zoneOf({-5, 7}, simpleAcceptanceRule(), u);
            QCOMPARE(*zone.lower, std::int64_t(-5));
            QCOMPARE(*zone.upper, std::int64_t(7));
            QCOMPARE(*zone.rejectBelow, std::int64_t(-5));
            QCOMPARE(*zone.rejectAbove, std::int64_t(7));
            QVERIFY(!zone.isClosed);
        }
        QVERIFY(acceptanceZone({-5, 7}, simpleAcceptanceRule(), std::nullopt));
    }
    /// Acceptance limits go inward and rejection limits outward, to the next whole picometre.
    void roundsInwardOnce_data()
    {
        QTest::addColumn<double>("u");
        QTest::addColumn<qint64>("guard");
        const auto row = [](const char* name, double u, qint64 guard) { QTest::newRow(name) << u << guard; };
        row("a whole picometre stays", 50, 100);
        row("a third of one goes up", 50.0 + 1.0 / 6, 101);
        row("just above a whole", 50.0005, 101);
        row("noise above a whole is none", 50.0 + 1e-8, 100);
        row("noise below a whole is none", 50.0 - 1e-8, 100);
    }
    void roundsInwardOnce()
    {
        QFETCH(double, u);
        QFETCH(qint64, guard);
        const AcceptanceZone zone = zoneOf({-1000, 1000}, fullUncertaintyRule(), u);
        QCOMPARE(qint64(*zone.lower), guard - 1000);
        QCOMPARE(qint64(*zone.upper), 1000 - guard);
        QCOMPARE(qint64(*zone.rejectBelow), -1000 - guard);
        QCOMPARE(qint64(*zone.rejectAbove), 1000 + guard);
    }
    /// The limits prove what the rule promises: at them p is 95 % or more, one picometre on it is less.
    void limitsAreTightForTheirProbability_data()
    {
        QTest::addColumn<double>("toleranceInU");
        for (const double t : {3.93, 4.0, 4.5, 5.0, 6.0, 8.0, 30.0})
            QTest::addRow("T/u %g", t) << t;
    }
    void limitsAreTightForTheirProbability()
    {
        QFETCH(double, toleranceInU);
        const SpecificationLimits limits = twoSided(1000);
        const double u = 2000 / toleranceInU;
        const AcceptanceZone zone = zoneOf(limits, iso14253Rule(), u);
        QVERIFY(MUST(conformanceProbability(*zone.upper, limits, u)) >= 0.95);
        QVERIFY(MUST(conformanceProbability(*zone.upper + 1, limits, u)) < 0.95);
        QVERIFY(MUST(conformanceProbability(*zone.rejectBelow, limits, u)) <= 0.05);
        QVERIFY(MUST(conformanceProbability(*zone.rejectBelow + 1, limits, u)) > 0.05);
    }
    void oneSidedKeepsAwayFromItsOneLimit()
    {
        const AcceptanceZone zone = zoneOf({std::nullopt, 2 * micrometre}, iso14253Rule(), 200000);
        QVERIFY(!zone.lower);
        QVERIFY(!zone.rejectBelow);
        QCOMPARE(*zone.upper, 2 * micrometre - 328971); // 1.6448536 * 200,000 = 328,970.7
        QCOMPARE(*zone.rejectAbove, 2 * micrometre + 328971);
    }
    void thePhysicalZeroOfAFormIsNoLimit()
    {
        const SpecificationLimits physical{0, 2 * micrometre, true};
        const AcceptanceZone zone = zoneOf(physical, iso14253Rule(), 700000);
        const AcceptanceZone oneSided = zoneOf({std::nullopt, 2 * micrometre}, iso14253Rule(), 700000);
        QVERIFY(!zone.lower && !zone.isClosed);
        QCOMPARE(*zone.upper, *oneSided.upper);
        QVERIFY(!toleranceWidth(physical));
        // As a limit of the drawing the same 0 would close the zone.
        QVERIFY(zoneOf({0, 2 * micrometre}, iso14253Rule(), 700000).isClosed);
    }
    void aToleranceNarrowerThanItsUncertaintyIsClosed()
    {
        for (const DecisionRule& rule : {iso14253Rule(), fullUncertaintyRule()}) {
            const AcceptanceZone zone = zoneOf(twoSided(1000), rule, 3000);
            QVERIFY(zone.isClosed);
            QVERIFY(!zone.lower && !zone.upper);
            QVERIFY(*zone.rejectAbove >= 1000);
        }
        QVERIFY(zoneOf(twoSided(1000), iso14253Rule(), 2000 / 3.91).isClosed);
        QVERIFY(!zoneOf(twoSided(100000), iso14253Rule(), 200000 / 3.93).isClosed);
        QVERIFY(!zoneOf(twoSided(1000), fullUncertaintyRule(), 500).isClosed);
        QVERIFY(zoneOf(twoSided(1000), fullUncertaintyRule(), 501).isClosed);
    }
    void aLargerUncertaintyNeverWidensTheZone()
    {
        std::mt19937_64 random(7);
        std::uniform_int_distribution<std::int64_t> half(1, 10 * micrometre);
        std::uniform_real_distribution<double> part(0.001, 0.6);
        for (const DecisionRule& rule : {iso14253Rule(), fullUncertaintyRule(), MUST(customerProbabilityRule(0.8)),
                                         MUST(customerFactorRule(0.5))}) {
            for (int i = 0; i < 500; ++i) {
                const SpecificationLimits limits = twoSided(half(random));
                const double u = part(random) * double(*limits.upper);
                const AcceptanceZone small = zoneOf(limits, rule, u);
                const AcceptanceZone large = zoneOf(limits, rule, u * 1.01);
                QVERIFY(!small.isClosed || large.isClosed);
                if (!large.isClosed)
                    QVERIFY(*large.upper <= *small.upper && *large.lower >= *small.lower);
            }
        }
    }
    void customersHaveTheirOwnRules()
    {
        QCOMPARE(*zoneOf(twoSided(1000), MUST(customerFactorRule(1.5)), 100).upper, std::int64_t(700));
        QCOMPARE(*zoneOf({std::nullopt, 1000}, MUST(customerProbabilityRule(0.99)), 100).upper, std::int64_t(767));
        QCOMPARE(MUST(customerFactorRule(1.5)).name, QStringLiteral("customer"));
        QCOMPARE(MUST(shippedRule(QStringLiteral("iso14253-1"))).version, QStringLiteral("2017"));
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        const auto with = [](double u, double k) {
            return acceptanceZone(twoSided(1000), iso14253Rule(), StatedUncertainty{u, k});
        };
        row("u 0", with(0, 2));
        row("u negative", with(-1, 2));
        row("u NaN", with(notANumber, 2));
        row("u infinite", with(infinity, 2));
        row("k 0", with(1, 0));
        row("k negative", with(1, -2));
        row("k NaN", with(1, notANumber));
        row("U beyond all lengths", acceptanceZone(twoSided(1000), fullUncertaintyRule(), StatedUncertainty{1e300, 2}));
        row("no uncertainty", acceptanceZone(twoSided(1000), iso14253Rule(), std::nullopt));
        row("u 0 even where it does not matter",
            acceptanceZone(twoSided(1000), simpleAcceptanceRule(), StatedUncertainty{0, 2}));
        row("lower above upper", acceptanceZone({5, 4}, simpleAcceptanceRule(), std::nullopt));
        row("no limit", acceptanceZone({}, simpleAcceptanceRule(), std::nullopt));
        row("a physical limit alone", acceptanceZone({0, std::nullopt, true}, simpleAcceptanceRule(), std::nullopt));
        row("a limit at the end of the range", acceptanceZone({std::nullopt, std::numeric_limits<std::int64_t>::max()},
                                                              fullUncertaintyRule(), StatedUncertainty{1, 2}));
        row("factor 0", customerFactorRule(0));
        row("factor negative", customerFactorRule(-1));
        row("factor NaN", customerFactorRule(notANumber));
        row("probability one half", customerProbabilityRule(0.5));
        row("probability in percent", customerProbabilityRule(95));
        row("probability NaN", customerProbabilityRule(notANumber));
        row("unknown rule", shippedRule(QStringLiteral("iso")));
    }
    void refuses() { QTEST(true, "refused"); }
};

QTEST_APPLESS_MAIN(TestAcceptanceZone)
#include "tst_acceptance_zone.moc"
