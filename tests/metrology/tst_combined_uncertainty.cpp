// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/combined_uncertainty.h"
#include "metrology/test_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

class TestCombinedUncertainty final : public QObject
{
    Q_OBJECT

private slots:
    /// GUM G.4.1 note: y = b x1 x2 x3, relative u of 0.25 % (ν 9), 0.57 % (ν 4), 0.82 % (ν 14): 1.03 % and ν_eff 19.0.
    void combinesAsInTheGuide()
    {
        const std::array parts{Component{{0.25, 9}}, Component{{0.57, 4}}, Component{{0.82, 14}}};
        const StandardUncertainty whole = MUST(combined(parts));
        QVERIFY_NEAR(whole.u, 1.03, 0.005);
        QVERIFY_NEAR(whole.degreesOfFreedom, 19.0, 0.05);
        // U95 = 2.093 * 1.03 = 2.2 % there.
        QVERIFY_NEAR(MUST(expanded(whole, Coverage::P95)).U, 2.2, 0.06);
        // Unrounded, ν_eff is 18.98: cut down to 18, k is 2.101 for the guide's 2.093.
        QVERIFY_NEAR(MUST(expanded(whole, Coverage::P95)).k, 2.101, 0.0005);
    }
    void weighsEachByItsSensitivity()
    {
        const std::array parts{Component{{0.2}, -0.1888}, Component{{3.0}, 0.01}};
        QVERIFY_NEAR(MUST(combined(parts)).u, std::hypot(0.2 * 0.1888, 0.03), 1e-15);
        QVERIFY(std::isinf(MUST(combined(parts)).degreesOfFreedom));
    }
    /// GUM table G.2, columns 95.45 %, 95 % and 99 %.
    void coverageFactorsAreThoseOfTheGuide_data()
    {
        QTest::addColumn<double>("freedom");
        QTest::addColumn<double>("twoSigma");
        QTest::addColumn<double>("p95");
        QTest::addColumn<double>("p99");
        const auto row = [](double freedom, double twoSigma, double p95, double p99) {
            QTest::addRow("%g", freedom) << freedom << twoSigma << p95 << p99;
        };
        row(1, 13.97, 12.71, 63.66);
        row(2, 4.53, 4.30, 9.92);
        row(3, 3.31, 3.18, 5.84);
        row(4, 2.87, 2.78, 4.60);
        row(5, 2.65, 2.57, 4.03);
        row(10, 2.28, 2.23, 3.17);
        row(16, 2.17, 2.12, 2.92);
        row(20, 2.13, 2.09, 2.85);
        row(50, 2.05, 2.01, 2.68);
        row(infinity, 2.00, 1.96, 2.58);
    }
    void coverageFactorsAreThoseOfTheGuide()
    {
        QFETCH(double, freedom);
        QFETCH(double, twoSigma);
        QFETCH(double, p95);
        QFETCH(double, p99);
        QVERIFY_NEAR(MUST(coverageFactor(freedom, Coverage::TwoSigma)), twoSigma, 0.0051);
        QVERIFY_NEAR(MUST(coverageFactor(freedom, Coverage::P95)), p95, 0.0051);
        QVERIFY_NEAR(MUST(coverageFactor(freedom, Coverage::P99)), p99, 0.0051);
    }
    void coverageFactorsAreThoseOfR()
    {
        const auto rows = tableOf("k_factors.csv");
        QCOMPARE(rows.size(), std::size_t(35));
        for (const auto& row : rows) {
            QVERIFY_NEAR(MUST(coverageFactor(row[0], Coverage::TwoSigma)), row[1], 1e-11);
            QVERIFY_NEAR(MUST(coverageFactor(row[0], Coverage::P95)), row[2], 1e-11);
            QVERIFY_NEAR(MUST(coverageFactor(row[0], Coverage::P99)), row[3], 1e-11);
        }
    }
    void cutsBrokenDegreesOfFreedomDown()
    {
        QCOMPARE(MUST(coverageFactor(16.8, Coverage::P99)), MUST(coverageFactor(16, Coverage::P99)));
        const std::array single{Component{{0.3, 5}, 0.7}};
        QCOMPARE(MUST(coverageFactor(MUST(combined(single)).degreesOfFreedom, Coverage::P95)),
                 MUST(coverageFactor(5, Coverage::P95)));
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        const auto of = [](Component component) { return combined(std::span(&component, 1)); };
        row("nothing", combined({}));
        row("u negative", of({{-0.1}}));
        row("u NaN", of({{notANumber}}));
        row("u infinite", of({{infinity}}));
        row("sensitivity NaN", of({{0.1}, notANumber}));
        row("no degrees of freedom", of({{0.1, 0}}));
        row("beyond double", of({{1e200}, 1e200}));
        row("k below one degree of freedom", coverageFactor(0.9, Coverage::P95));
        row("k of NaN", coverageFactor(notANumber, Coverage::P95));
        row("U of u 0", expanded({0}, Coverage::P95));
    }
    void refuses() { QTEST(true, "refused"); }
};

QTEST_APPLESS_MAIN(TestCombinedUncertainty)
#include "tst_combined_uncertainty.moc"
