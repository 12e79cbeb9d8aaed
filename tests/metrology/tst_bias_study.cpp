// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/bias_study.h"
#include "metrology/oracle_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

/// The AIAG manual's bias example, reference 6.00.
const std::vector<double> sixes{5.8, 5.7, 5.9, 5.9, 6.0, 6.1, 6.0, 6.1, 6.4, 6.3, 6.0, 6.1, 6.2, 5.6, 6.0};

/// Its linearity example: five masters, twelve measurements each.
std::vector<MasterMeasurement> masters(double scale = 1)
{
    const std::vector<std::pair<double, std::vector<double>>> table{
        {2, {2.7, 2.5, 2.4, 2.5, 2.7, 2.3, 2.5, 2.5, 2.4, 2.4, 2.6, 2.4}},
        {4, {5.1, 3.9, 4.2, 5.0, 3.8, 3.9, 3.9, 3.9, 3.9, 4.0, 4.1, 3.8}},
        {6, {5.8, 5.7, 5.9, 5.9, 6.0, 6.1, 6.0, 6.1, 6.4, 6.3, 6.0, 6.1}},
        {8, {7.6, 7.7, 7.8, 7.7, 7.8, 7.8, 7.8, 7.7, 7.8, 7.5, 7.6, 7.7}},
        {10, {9.1, 9.3, 9.5, 9.3, 9.4, 9.5, 9.5, 9.5, 9.6, 9.2, 9.3, 9.4}}};
    std::vector<MasterMeasurement> measurements;
    for (const auto& [reference, values] : table) {
        for (const double value : values)
            measurements.push_back({reference * scale, value * scale});
    }
    return measurements;
}

} // namespace

class TestBiasStudy final : public QObject
{
    Q_OBJECT

private slots:
    void theManualsBiasByStandardDeviation()
    {
        const BiasStudy study = MUST(biasStudy(sixes, 6.0, BiasMethod::StandardDeviation));
        QVERIFY_NEAR(study.bias, 0.006667, 5e-7);
        QVERIFY_NEAR(study.repeatability, 0.21202, 5e-6);
        QVERIFY_NEAR(study.t, 0.1218, 5e-5);
        QCOMPARE(study.freedom, 14.0);
        QVERIFY_NEAR(study.interval.lower, -0.1107, 5e-5);
        QVERIFY_NEAR(study.interval.upper, 0.1241, 5e-5);
        QVERIFY(!study.isSignificant);
    }
    void theManualsBiasByRange()
    {
        const BiasStudy study = MUST(biasStudy(sixes, 6.0, BiasMethod::Range));
        QVERIFY_NEAR(study.repeatability, 0.22514, 1e-5); // the manual's d2* is 1e-4 too large
        QVERIFY_NEAR(study.ofMean, 0.05813, 5e-6);
        QVERIFY_NEAR(study.t, 0.1147, 5e-5);
        QVERIFY_NEAR(study.freedom, 10.8, 0.05);
        QVERIFY_NEAR(study.interval.lower, -0.1186, 1e-4);
        QVERIFY_NEAR(study.interval.upper, 0.1320, 1e-4);
    }
    void anOffMasterIsSignificant()
    {
        for (const BiasMethod method : {BiasMethod::StandardDeviation, BiasMethod::Range}) {
            QVERIFY(MUST(biasStudy(sixes, 6.2, method)).isSignificant);
            QVERIFY(MUST(biasStudy(sixes, 5.8, method)).isSignificant);
        }
    }
    void theManualsLinearity()
    {
        const LinearityStudy study = MUST(linearityStudy(masters()));
        QCOMPARE(study.n, std::size_t(60));
        QVERIFY_NEAR(study.slope, -0.1316667, 5e-8);
        QVERIFY_NEAR(study.intercept, 0.7366667, 5e-8);
        QVERIFY_NEAR(study.rSquared, 0.714318, 5e-7);
        QVERIFY_NEAR(study.residual, 0.23954, 5e-6);
        QVERIFY_NEAR(study.tSlope, -12.0426, 5e-5);
        QVERIFY_NEAR(study.tIntercept, 10.1575, 5e-5);
        QVERIFY_NEAR(study.tCritical, 2.0017, 5e-5);
        QVERIFY(study.slopeDiffers);
        QVERIFY(study.interceptDiffers);
    }
    void linearityFollowsTheUnit()
    {
        const LinearityStudy study = MUST(linearityStudy(masters(1000)));
        QVERIFY_NEAR(study.slope, -0.1316667, 5e-8);
        QVERIFY_NEAR(study.intercept, 736.6667, 5e-5);
        QVERIFY_NEAR(study.tSlope, -12.0426, 5e-5);
    }
    void aGoodGaugeShowsNoLinearity()
    {
        const std::vector<MasterMeasurement> good{{2, 2.1}, {2, 1.9}, {4, 4.1}, {4, 3.9}, {6, 6.1}, {6, 5.9}};
        const LinearityStudy study = MUST(linearityStudy(good));
        QVERIFY(!study.slopeDiffers);
        QVERIFY(!study.interceptDiffers);
    }
    void refusesWhatIsNoStudy()
    {
        QVERIFY(!biasStudy(std::vector<double>{6}, 6, BiasMethod::StandardDeviation));
        QVERIFY(!biasStudy({}, 6, BiasMethod::Range));
        QVERIFY(!biasStudy(std::vector<double>{6, 6, 6}, 6, BiasMethod::StandardDeviation));
        QVERIFY(!biasStudy(std::vector<double>{6, 6, 6}, 6, BiasMethod::Range));
        QVERIFY(!biasStudy(std::vector<double>{6, notANumber}, 6, BiasMethod::Range));
        QVERIFY(!biasStudy(sixes, notANumber, BiasMethod::Range));
        QVERIFY(!biasStudy(sixes, 6, BiasMethod::Range, 1));
        const auto many = biasStudy(std::vector<double>(51, 1.0), 6, BiasMethod::Range);
        QVERIFY(!many && many.error().message.contains(QStringLiteral("up to 50")));
        using Masters = std::vector<MasterMeasurement>;
        QVERIFY(!linearityStudy(Masters{}));
        QVERIFY(!linearityStudy(Masters{{2, 2.1}, {4, 4.2}}));
        QVERIFY(!linearityStudy(Masters{{2, 2.1}, {2, 2.2}, {2, 2.3}}));
        QVERIFY(!linearityStudy(Masters{{2, 2.25}, {4, 4.5}, {8, 9}}));
        QVERIFY(!linearityStudy(Masters{{2, 2}, {4, 4}, {8, 8}}));
        QVERIFY(!linearityStudy(Masters{{2, 2.1}, {4, notANumber}, {8, 8}}));
        QVERIFY(!linearityStudy(masters(), 0));
    }
};

QTEST_APPLESS_MAIN(TestBiasStudy)
#include "tst_bias_study.moc"
