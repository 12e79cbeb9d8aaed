// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/standard_uncertainty.h"
#include "metrology/test_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

class TestStandardUncertainty final : public QObject
{
    Q_OBJECT

private slots:
    void dividesAsTheGuideSays()
    {
        QVERIFY_NEAR(MUST(fromCertificate(0.30, 2)).u, 0.15, 1e-15);
        QVERIFY_NEAR(MUST(fromHalfWidth(0.20, Spread::Rectangular)).u, 0.115470053837925, 1e-14);
        QVERIFY_NEAR(MUST(fromHalfWidth(0.20, Spread::Triangular)).u, 0.0816496580927726, 1e-14);
        QVERIFY_NEAR(MUST(fromHalfWidth(0.5, Spread::UShaped)).u, 0.353553390593274, 1e-14);
        QVERIFY_NEAR(MUST(fromResolution(0.1)).u, 0.0288675134594813, 1e-15);
        QVERIFY(std::isinf(MUST(fromResolution(0.1)).degreesOfFreedom));
    }
    void takesAStatedCoverageByItsQuantile()
    {
        QVERIFY_NEAR(MUST(fromCertificateCoverage(1.959963984540054, 0.95)).u, 1, 1e-14);
        // t(0.975, 9) = 2.262157 in every table.
        QVERIFY_NEAR(MUST(fromCertificateCoverage(2.262157, 0.95, 9)).u, 1, 1e-6);
        QCOMPARE(MUST(fromCertificateCoverage(1, 0.95, 9)).degreesOfFreedom, 9.0);
    }
    /// GUM 4.4.3, table 1: 20 temperatures, mean 100.14, s 1.49, u of the mean 0.33, all in °C.
    void typeAIsThatOfTheGuide()
    {
        const std::array celsius{96.90,  98.18,  98.25,  98.61,  99.03,  99.49,  99.56,  99.74,  99.89,  100.07,
                                 100.33, 100.42, 100.68, 100.95, 101.11, 101.20, 101.57, 101.84, 102.36, 102.72};
        const Sample sample = MUST(sampleOf(celsius));
        QVERIFY_NEAR(sample.mean, 100.14, 0.006);
        QVERIFY_NEAR(sample.standardDeviation, 1.489, 0.001);
        QVERIFY_NEAR(MUST(typeA(celsius)).u, 0.333, 0.0005);
        QCOMPARE(MUST(typeA(celsius)).degreesOfFreedom, 19.0);
    }
    void keepsItsDigitsFarFromZero()
    {
        const std::array values{1e9 + 1, 1e9 + 2, 1e9 + 3};
        QVERIFY_NEAR(MUST(sampleOf(values)).standardDeviation, 1, 1e-12);
        QCOMPARE(MUST(sampleOf(values)).mean, 1e9 + 2);
    }
    void aStudyOfEarlierKeepsItsDegreesOfFreedom()
    {
        const StandardUncertainty u = MUST(typeAFromStudy(0.25, 24, 5));
        QVERIFY_NEAR(u.u, 0.111803398874989, 1e-14);
        QCOMPARE(u.degreesOfFreedom, 24.0);
    }
    void degreesOfFreedomOfAJudgedUncertaintyAreThoseOfTheGuide()
    {
        QVERIFY_NEAR(MUST(degreesOfFreedomOf(0.25)), 8, 1e-12);
        QVERIFY_NEAR(MUST(degreesOfFreedomOf(0.10)), 50, 1e-12);
        QVERIFY_NEAR(MUST(degreesOfFreedomOf(0.50)), 2, 1e-12);
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        const std::array one{1.0};
        const std::array equal{2.0, 2.0, 2.0};
        const std::array odd{1.0, notANumber, 2.0};
        row("no reading", typeA({}));
        row("one reading", typeA(one));
        row("equal readings", typeA(equal));
        row("a reading that is no number", typeA(odd));
        row("U 0", fromCertificate(0, 2));
        row("U negative", fromCertificate(-0.3, 2));
        row("U NaN", fromCertificate(notANumber, 2));
        row("k 0", fromCertificate(0.3, 0));
        row("k negative", fromCertificate(0.3, -2));
        row("k infinite", fromCertificate(0.3, infinity));
        row("no degrees of freedom", fromCertificate(0.3, 2, 0));
        row("coverage 1", fromCertificateCoverage(0.3, 1));
        row("coverage in percent", fromCertificateCoverage(0.3, 95));
        row("half width 0", fromHalfWidth(0, Spread::Rectangular));
        row("resolution 0", fromResolution(0));
        row("resolution NaN", fromResolution(notANumber));
        row("study without spread", typeAFromStudy(0, 10, 5));
        row("study without readings", typeAFromStudy(0.2, 10, 0));
        row("study with NaN degrees of freedom", typeAFromStudy(0.2, notANumber, 5));
        row("u known to 0 %", degreesOfFreedomOf(0));
    }
    void refuses() { QTEST(true, "refused"); }
};

QTEST_APPLESS_MAIN(TestStandardUncertainty)
#include "tst_standard_uncertainty.moc"
