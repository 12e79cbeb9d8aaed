// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/capability.h"
#include "metrology/descriptive.h"
#include "metrology/known_samples.h"
#include "metrology/oracle_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

namespace {

/// A sample of n values with exactly this mean and s: two halves, and for odd n the mean itself.
std::vector<double> sampleOf(int n, double mean, double s)
{
    const int pairs = n / 2;
    const double distance = s * std::sqrt((n - 1) / (2.0 * pairs));
    std::vector<double> values;
    for (int i = 0; i < pairs; ++i) {
        values.push_back(mean - distance);
        values.push_back(mean + distance);
    }
    if (n % 2 == 1)
        values.push_back(mean);
    return values;
}

Capability individuals(const std::vector<double>& values, const CapabilityLimits& limits)
{
    return MUST(capability(values, limits, 1, WithinEstimator::MovingRange));
}

} // namespace

class TestCapability final : public QObject
{
    Q_OBJECT

private slots:
    void flowWidthIsMontgomerys()
    {
        const Capability study = MUST(capability(flowWidths, {1, 2, {}}, 5, WithinEstimator::AverageRange));
        QCOMPARE(study.n, std::size_t(125));
        QVERIFY_NEAR(study.mean, 1.5056104, 5e-8);
        QVERIFY_NEAR(study.s, 0.133234, 5e-7);
        QVERIFY_NEAR(study.cp->value, 1.19206, 5e-5); // the book takes d2 as 2.326
        QVERIFY_NEAR(study.cpk.value, 1.17868, 5e-5);
        QVERIFY_NEAR(study.pp->value, 1.25094, 1e-5);
        QVERIFY_NEAR(study.ppk.value, 1.23690, 1e-5);
        QVERIFY(study.ppk.value > study.cpk.value);
        QVERIFY(!study.isIndicative);
        QVERIFY(!study.cpm);
        QCOMPARE(study.outside, std::size_t(0));
    }
    void theHandbooksExample()
    {
        // NIST/SEMATECH e-Handbook 6.1.6: LSL 8, USL 20, target 14, mean 16, s 2.
        const Capability study = individuals(sampleOf(50, 16, 2), {8, 20, 14});
        QVERIFY_NEAR(study.pp->value, 1.0, 1e-12);
        QVERIFY_NEAR(study.ppk.value, 0.666667, 5e-7);
        QVERIFY_NEAR(*study.cpm, 0.707107, 5e-7);
    }
    void intervalsAreTheWorkedOnes()
    {
        // LSL 38, USL 62, s 1.75, n 20: Cp 2.2857 from 1.5649 to 3.0056.
        const ConfidenceInterval ofCp = MUST(cpInterval(24 / (6 * 1.75), 19));
        QVERIFY_NEAR(ofCp.lower, 1.564945, 5e-7);
        QVERIFY_NEAR(ofCp.upper, 3.005579, 5e-7);
        const ConfidenceInterval ofCpk = MUST(cpkInterval(1.33, 20, 19));
        QVERIFY_NEAR(ofCpk.lower, 0.882606, 5e-7);
        QVERIFY_NEAR(ofCpk.upper, 1.777394, 5e-7);
        const Capability study = individuals(sampleOf(20, 50, 1.75), {38, 62, {}});
        QVERIFY_NEAR(study.pp->interval.lower, 1.564945, 5e-7);
        QVERIFY_NEAR(study.pp->interval.upper, 3.005579, 5e-7);
    }
    void saysWhatAnIndexMustShow_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("needed");
        QTest::newRow("30") << 30 << 1.7133;
        QTest::newRow("50") << 50 << 1.6082;
        QTest::newRow("125") << 125 << 1.4935;
    }
    void saysWhatAnIndexMustShow()
    {
        QFETCH(int, n);
        QFETCH(double, needed);
        const double index = MUST(neededCpk(1.33, std::size_t(n)));
        QVERIFY_NEAR(index, needed, 5e-5);
        // The lower end of the two-sided 90 % interval is the one-sided 95 % limit.
        QVERIFY_NEAR(MUST(cpkInterval(index, std::size_t(n), n - 1, 0.90)).lower, 1.33, 1e-12);
    }
    void ppmFollowsTheIndex()
    {
        QVERIFY_NEAR(ppmBeyond(1.00), 1350, 0.5);
        QVERIFY_NEAR(ppmBeyond(1.33), 33.0, 0.05);
        QVERIFY_NEAR(ppmBeyond(1.67), 0.272, 5e-4);
        QVERIFY_NEAR(ppmBeyond(2.00), 0.000987, 5e-7);
        QVERIFY_NEAR(individuals(sampleOf(40, 10, 1), {7, 13, {}}).expectedPpm, 2699.8, 0.05);
    }
    void agreesWithR()
    {
        const QJsonArray rows = oracle("capability_oracle.json")[QStringLiteral("normal")].toArray();
        QCOMPARE(rows.size(), 4);
        for (const QJsonValue& value : rows) {
            const QJsonObject row = value.toObject();
            const std::vector<double> values = numbers(row[QStringLiteral("values")]);
            const CapabilityLimits limits{number(row, "lsl"), number(row, "usl"), {}};
            const Capability study =
                MUST(capability(values, limits, int(number(row, "subgroup")), WithinEstimator::Pooled));
            QVERIFY_AGREES(study.mean, number(row, "mean"), 1e-14);
            QVERIFY_AGREES(study.s, number(row, "s"), 1e-11);
            QVERIFY_AGREES(study.expectedPpm, number(row, "ppm"), 1e-8);
            const std::vector<std::pair<CapabilityIndex, const char*>> indices{
                {*study.cp, "cp"}, {study.cpk, "cpk"}, {*study.pp, "pp"}, {study.ppk, "ppk"}};
            for (const auto& [index, name] : indices) {
                const std::vector<double> wanted = numbers(row[QLatin1String(name)]);
                QVERIFY_AGREES(index.value, wanted[0], 1e-10);
                QVERIFY_AGREES(index.interval.lower, wanted[1], 1e-9);
                QVERIFY_AGREES(index.interval.upper, wanted[2], 1e-9);
            }
        }
    }
    void oneLimitHasOneIndex()
    {
        const Capability upper = individuals(sampleOf(30, 10, 1), {{}, 13, {}});
        QVERIFY(!upper.cp && !upper.pp && !upper.cpm);
        QVERIFY_NEAR(upper.ppk.value, 1, 1e-12);
        QVERIFY_NEAR(upper.expectedPpm, 1349.9, 0.05);
        const Capability lower = individuals(sampleOf(30, 10, 1), {4, {}, {}});
        QVERIFY_NEAR(lower.ppk.value, 2, 1e-12);
    }
    void followsUnitAndOrigin()
    {
        const Capability inMillimetres = MUST(capability(flowWidths, {1, 2, 1.5}, 5, WithinEstimator::Pooled));
        const Capability inMicrometres =
            MUST(capability(scaled(flowWidths, 1000, 500), {1500, 2500, 2000}, 5, WithinEstimator::Pooled));
        QVERIFY_AGREES(inMicrometres.cpk.value, inMillimetres.cpk.value, 1e-12);
        QVERIFY_AGREES(inMicrometres.ppk.interval.lower, inMillimetres.ppk.interval.lower, 1e-12);
        QVERIFY_AGREES(*inMicrometres.cpm, *inMillimetres.cpm, 1e-12);
        // Mirrored at the centre, the nearer limit is the other one and the index the same.
        const Capability mirrored = MUST(capability(scaled(flowWidths, -1, 3), {1, 2, {}}, 5, WithinEstimator::Pooled));
        QVERIFY_AGREES(mirrored.cpk.value, inMillimetres.cpk.value, 1e-12);
    }
    void aWiderLimitNeverLowersAnIndex()
    {
        double before = -INFINITY;
        for (int step = 0; step < 200; ++step) {
            const double upper = 1.2 + 0.01 * step;
            const Capability study = MUST(capability(flowWidths, {1, upper, {}}, 5, WithinEstimator::Pooled));
            QVERIFY(study.cpk.value >= before);
            before = study.cpk.value;
        }
    }
    void fewValuesAreIndicative()
    {
        QVERIFY(individuals(sampleOf(24, 10, 1), {7, 13, {}}).isIndicative);
        QVERIFY(!individuals(sampleOf(25, 10, 1), {7, 13, {}}).isIndicative);
    }
    void aMeanBeyondTheLimitIsNegative()
    {
        const Capability study = individuals(sampleOf(30, 10, 1), {{}, 9, {}});
        QVERIFY(study.ppk.value < 0 && study.cpk.value < 0);
        QCOMPARE(study.outside, std::size_t(30));
    }
    void aValueOnTheLimitIsNotOutside()
    {
        QCOMPARE(individuals({1, 2, 3, 4}, {1, 4, {}}).outside, std::size_t(0));
        QCOMPARE(individuals({1, 2, 3, 4}, {2, 3, {}}).outside, std::size_t(2));
    }
    void refusesWhatHasNoIndex_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::vector<double>& values, const CapabilityLimits& limits,
                            const char* says, double level = 0.95) {
            const auto result = capability(values, limits, 1, WithinEstimator::MovingRange, level);
            QTest::newRow(name) << !result << (result ? QString() : result.error().message) << QString::fromUtf8(says);
        };
        row("no limit", {1, 2, 3}, {}, "needs a lower or an upper");
        row("limits turned", {1, 2, 3}, {3, 1, {}}, "must be below");
        row("limits equal", {1, 2, 3}, {2, 2, {}}, "must be below");
        row("limit NaN", {1, 2, 3}, {notANumber, 4, {}}, "finite");
        row("limit infinite", {1, 2, 3}, {0, infinity, {}}, "finite");
        row("target NaN", {1, 2, 3}, {0, 4, notANumber}, "finite");
        row("value NaN", {1, notANumber, 3}, {0, 4, {}}, "Value 2");
        row("no spread", {2, 2, 2}, {0, 4, {}}, "no spread");
        row("no values", {}, {0, 4, {}}, "At least 3");
        row("two values", {1, 2}, {0, 4, {}}, "At least 3");
        row("level 1", {1, 2, 3}, {0, 4, {}}, "confidence level", 1);
        row("level NaN", {1, 2, 3}, {0, 4, {}}, "confidence level", notANumber);
    }
    void refusesWhatHasNoIndex()
    {
        QTEST(true, "refused");
        QFETCH(QString, message);
        QFETCH(QString, says);
        QVERIFY2(message.contains(says), qPrintable(message));
    }
    void refusesAnIntervalWithoutFreedom()
    {
        QVERIFY(!cpInterval(1, 0));
        QVERIFY(!cpkInterval(1, 0, 5));
        QVERIFY(!cpkInterval(1, 5, 0));
        QVERIFY(!neededCpk(1.33, 2));
        QVERIFY(!neededCpk(1.33, 0));
        QVERIFY(!neededCpk(-1, 50));
    }
};

QTEST_APPLESS_MAIN(TestCapability)
#include "tst_capability.moc"
