// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/ratios.h"
#include "metrology/test_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

class TestRatios final : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfTheWorkedExamples()
    {
        QVERIFY_NEAR(MUST(testUncertaintyRatio(2, 0.60)), 1.667, 5e-4);
        QVERIFY_NEAR(MUST(testUncertaintyRatio(4, 0.603)), 3.32, 5e-3);
        QVERIFY_NEAR(MUST(testAccuracyRatio(4, 0.4)), 10, 1e-12);
        // U = 2 u makes C_m and TUR the same number.
        QVERIFY_NEAR(MUST(measurementCapabilityIndex(4, 0.3015)), MUST(testUncertaintyRatio(4, 0.603)), 1e-12);
    }
    void gaugeCapabilityOfOneMicrometre()
    {
        // ±1 µm needs s ≤ 0.050 µm for C_g = 1.33, ±3 µm 0.15 µm.
        QVERIFY_NEAR(MUST(gaugeCapability({.tolerance = 2, .standardDeviation = 0.050})).cg, 1.333, 5e-4);
        QVERIFY_NEAR(MUST(gaugeCapability({.tolerance = 6, .standardDeviation = 0.15})).cg, 1.333, 5e-4);
        const GaugeCapability biased =
            MUST(gaugeCapability({.tolerance = 2, .standardDeviation = 0.050, .bias = -0.05}));
        QVERIFY_NEAR(biased.cg, 1.333, 5e-4);
        QVERIFY_NEAR(biased.cgk, 1.0, 1e-12); // (0.2 - 0.05) / 0.15
        const GaugeCapability older = MUST(gaugeCapability(
            {.tolerance = 2, .standardDeviation = 0.050, .bias = 0, .toleranceFraction = 0.2, .spreadInSigma = 4}));
        QVERIFY_NEAR(older.cg, 2.0, 1e-12);
        QVERIFY(MUST(gaugeCapability({.tolerance = 2, .standardDeviation = 0.05, .bias = 0.3})).cgk < 0);
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        row("TUR of U 0", testUncertaintyRatio(2, 0));
        row("TUR of T 0", testUncertaintyRatio(0, 0.6));
        row("TUR of NaN", testUncertaintyRatio(notANumber, 0.6));
        row("TAR of a perfect gauge", testAccuracyRatio(2, 0));
        row("C_m of u negative", measurementCapabilityIndex(2, -0.3));
        row("C_g without spread", gaugeCapability({.tolerance = 2, .standardDeviation = 0}));
        row("C_g of NaN bias", gaugeCapability({.tolerance = 2, .standardDeviation = 0.05, .bias = notANumber}));
        row("C_g in percent",
            gaugeCapability({.tolerance = 2, .standardDeviation = 0.05, .bias = 0, .toleranceFraction = 20}));
        row("C_g of no sigma",
            gaugeCapability(
                {.tolerance = 2, .standardDeviation = 0.05, .bias = 0, .toleranceFraction = 0.2, .spreadInSigma = 0}));
    }
    void refuses() { QTEST(true, "refused"); }
};

QTEST_APPLESS_MAIN(TestRatios)
#include "tst_ratios.moc"
