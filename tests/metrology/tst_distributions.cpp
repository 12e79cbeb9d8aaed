// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/distributions.h"
#include "support/testing.h"

#include <cmath>
#include <limits>

using namespace clew;
using namespace clew::metrology;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool agrees(double got, double wanted, double relative)
{
    return std::fabs(got - wanted) <= relative * std::fabs(wanted);
}

} // namespace

/// Against the tables printed in NIST/SEMATECH e-Handbook 1.3.6.7 and exact values.
class TestDistributions final : public QObject
{
    Q_OBJECT

private slots:
    void normalHasItsTableValues()
    {
        QCOMPARE(normalCdf(0), 0.5);
        QVERIFY(agrees(normalCdf(1.96), 0.97500210485177952, 1e-14));
        QVERIFY(agrees(normalCdf(-10), 7.6198530241605260e-24, 1e-12));
        QVERIFY(agrees(normalUpperTail(10), 7.6198530241605260e-24, 1e-12));
        QVERIFY(agrees(normalDensity(0), 0.39894228040143268, 1e-15));
        QVERIFY(agrees(MUST(normalQuantile(0.95)), 1.6448536269514722, 1e-14));
        QCOMPARE(normalCdf(infinity), 1.0);
        QCOMPARE(normalCdf(-infinity), 0.0);
        QVERIFY(std::isnan(normalCdf(notANumber)));
    }
    void studentHasItsExactValues()
    {
        // One degree of freedom is the Cauchy distribution: t = tan(π (p - 1/2)); two: t = (2p-1) sqrt(2/(4p(1-p))).
        QVERIFY(agrees(MUST(studentQuantile(0.975, 1)), std::tan(M_PI * 0.475), 1e-12));
        QVERIFY(agrees(MUST(studentQuantile(0.975, 2)), 0.95 * std::sqrt(2 / (4 * 0.975 * 0.025)), 1e-12));
        QVERIFY(agrees(MUST(studentQuantile(0.975, 10)), 2.228, 2e-4));
        QVERIFY(agrees(MUST(studentQuantile(0.95, infinity)), 1.6448536269514722, 1e-14));
        QVERIFY(agrees(MUST(studentCdf(1, 1)), 0.75, 1e-14));
        QVERIFY(agrees(MUST(studentTwoSidedTail(-1, 1)), 0.5, 1e-14));
        QCOMPARE(MUST(studentTwoSidedTail(0, 3)), 1.0);
    }
    void chiSquaredHasItsTableValues()
    {
        // Two degrees of freedom is the exponential distribution.
        QVERIFY(agrees(MUST(chiSquaredCdf(3, 2)), 1 - std::exp(-1.5), 1e-14));
        QVERIFY(agrees(MUST(chiSquaredUpperTail(100, 2)), std::exp(-50.0), 1e-13));
        QVERIFY(agrees(MUST(chiSquaredQuantile(0.95, 10)), 18.307, 2e-5));
        QVERIFY(agrees(MUST(chiSquaredQuantile(0.025, 19)), 8.907, 1e-4));
    }
    void fisherHasItsTableValues()
    {
        QVERIFY(agrees(MUST(fisherQuantile(0.95, 3, 20)), 3.098, 2e-4));
        // F(1, ν) is t(ν) squared.
        const double t = MUST(studentQuantile(0.975, 7));
        QVERIFY(agrees(MUST(fisherQuantile(0.95, 1, 7)), t * t, 1e-12));
        QVERIFY(agrees(MUST(fisherUpperTail(t * t, 1, 7)), 0.05, 1e-12));
        QVERIFY(agrees(MUST(fisherCdf(t * t, 1, 7)), 0.95, 1e-12));
    }
    void refusesWhatHasNoMeaning_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const Result<double>& result) { QTest::newRow(name) << !result; };
        row("p 0", normalQuantile(0));
        row("p 1", normalQuantile(1));
        row("p NaN", normalQuantile(notANumber));
        row("p above 1", studentQuantile(1.1, 3));
        row("no freedom", studentQuantile(0.9, 0));
        row("negative freedom", studentCdf(1, -2));
        row("freedom NaN", studentCdf(1, notANumber));
        row("t NaN", studentCdf(notANumber, 3));
        row("t infinite", studentCdf(infinity, 3));
        row("chi-squared below 0", chiSquaredCdf(-1, 3));
        row("chi-squared NaN", chiSquaredUpperTail(notANumber, 3));
        row("chi-squared without freedom", chiSquaredQuantile(0.5, 0));
        row("F below 0", fisherCdf(-0.1, 2, 3));
        row("F without freedom", fisherUpperTail(1, 2, 0));
        row("F of infinite freedom", fisherQuantile(0.5, infinity, 3));
    }
    void refusesWhatHasNoMeaning() { QTEST(true, "refused"); }
};

QTEST_APPLESS_MAIN(TestDistributions)
#include "tst_distributions.moc"
