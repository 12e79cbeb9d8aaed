// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/distributions.h"
#include "metrology/known_samples.h"
#include "metrology/oracle_numbers.h"
#include "metrology/sample_tests.h"

#include <map>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

std::vector<double> logarithms(const std::vector<double>& values)
{
    std::vector<double> logs;
    for (const double value : values)
        logs.push_back(std::log(value));
    return logs;
}

} // namespace

class TestSampleTests final : public QObject
{
    Q_OBJECT

private slots:
    void normalityOfTheRoundnessExample()
    {
        const NormalityTest raw = MUST(normalityTest(roundness));
        QVERIFY_NEAR(raw.adjusted, 0.3723, 5e-5);
        QVERIFY_NEAR(raw.pValue, 0.4204, 5e-4);
        const NormalityTest logs = MUST(normalityTest(logarithms(roundness)));
        QVERIFY_NEAR(logs.adjusted, 0.0684, 5e-5);
        QVERIFY_NEAR(logs.pValue, 0.9995, 5e-4);
    }
    void andersonDarlingAgreesWithR()
    {
        for (const QJsonValue& value : oracle("capability_oracle.json")[QStringLiteral("form")].toArray()) {
            const QJsonObject row = value.toObject();
            const NormalityTest test = MUST(normalityTest(numbers(row[QStringLiteral("values")])));
            QVERIFY_AGREES(test.aSquared, number(row, "andersonDarling"), 1e-9);
        }
    }
    void normalityFollowsNeitherUnitNorOrigin()
    {
        const double plain = MUST(normalityTest(roundness)).aSquared;
        QVERIFY_NEAR(MUST(normalityTest(scaled(roundness, -1000, 7))).aSquared, plain, 1e-9);
    }
    void aValueFarOutIsNotNormalButFinite()
    {
        std::vector<double> values(400, 0.0);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = double(i % 7);
        values[0] = 1e6;
        const NormalityTest test = MUST(normalityTest(values));
        QVERIFY(std::isfinite(test.aSquared));
        QVERIFY(test.pValue >= 0 && test.pValue < 1e-10);
    }
    void pFallsAsTheStatisticRises()
    {
        std::map<double, double> pOfStatistic;
        for (int step = 1; step < 300; ++step) {
            std::vector<double> values; // from nearly normal scores to very skew ones
            for (int i = 1; i <= 40; ++i)
                values.push_back(std::exp(0.01 * step * MUST(normalQuantile((i - 0.5) / 40))));
            const NormalityTest test = MUST(normalityTest(values));
            pOfStatistic[test.adjusted] = test.pValue;
        }
        QVERIFY(pOfStatistic.begin()->first < 0.2 && pOfStatistic.rbegin()->first > 2); // all branches
        double before = 1;
        for (const auto& [statistic, p] : pOfStatistic) {
            QVERIFY2(p >= 0 && p <= before + 0.005, qPrintable(QString::number(statistic))); // the branches' seams
            before = p;
        }
    }
    void grubbsIsTheHandbooks()
    {
        // NIST/SEMATECH e-Handbook 1.3.5.17.1, uranium isotopes by mass spectrometer: G 2.4687, critical 2.032.
        const std::vector<double> values{199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57};
        const OutlierTest test = MUST(grubbsTest(values, OutlierSide::Upper));
        QVERIFY_NEAR(test.g, 2.468765, 5e-6);
        QVERIFY_NEAR(test.critical, 2.032, 5e-4);
        QCOMPARE(test.place, std::size_t(7));
        QVERIFY(test.isOutlier);
        QVERIFY_NEAR(MUST(grubbsTest(values)).critical, 2.126, 1e-3); // Grubbs' table, two-sided 5 %, n 8
        QVERIFY(!MUST(grubbsTest(values, OutlierSide::Lower)).isOutlier);
        QCOMPARE(MUST(grubbsTest(values, OutlierSide::Lower)).place, std::size_t(0));
    }
    void grubbsAgreesWithR()
    {
        for (const QJsonValue& value : oracle("capability_oracle.json")[QStringLiteral("normal")].toArray()) {
            const QJsonObject row = value.toObject();
            const OutlierTest test = MUST(grubbsTest(numbers(row[QStringLiteral("values")])));
            QVERIFY_AGREES(test.g, number(row, "grubbs"), 1e-10);
            QVERIFY_AGREES(test.critical, number(row, "grubbsCritical"), 1e-9);
        }
    }
    void measurementSpreadIsReportedNotHidden()
    {
        const SpreadParts spread = MUST(separateSpread(0.5, 0.3));
        QCOMPARE(spread.observed, 0.5);
        QCOMPARE(spread.measurement, 0.3);
        QVERIFY_NEAR(*spread.process, 0.4, 1e-15);
        QVERIFY(!MUST(separateSpread(0.3, 0.3)).process);
        QVERIFY(!MUST(separateSpread(0.2, 0.3)).process);
        QCOMPARE(*MUST(separateSpread(0.2, 0)).process, 0.2);
    }
    void refusesWhatCannotBeTested()
    {
        const std::vector<double> seven{1, 2, 3, 4, 5, 6, 7};
        QVERIFY(!normalityTest(seven));
        QVERIFY(!normalityTest(std::vector<double>(10, 8.0)));
        QVERIFY(!normalityTest(std::vector<double>{1, 2, 3, 4, 5, 6, 7, notANumber}));
        QVERIFY(!grubbsTest(std::vector<double>{1, 2}));
        QVERIFY(!grubbsTest(std::vector<double>(10, 8.0)));
        QVERIFY(!grubbsTest(seven, OutlierSide::Either, 0));
        QVERIFY(!grubbsTest(seven, OutlierSide::Either, 1));
        QVERIFY(!grubbsTest(seven, OutlierSide::Either, notANumber));
        QVERIFY(!separateSpread(-1, 0));
        QVERIFY(!separateSpread(1, -1));
        QVERIFY(!separateSpread(notANumber, 1));
        QVERIFY(!separateSpread(1, infinity));
    }
};

QTEST_APPLESS_MAIN(TestSampleTests)
#include "tst_sample_tests.moc"
