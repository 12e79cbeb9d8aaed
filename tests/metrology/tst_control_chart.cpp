// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/chart_constants.h"
#include "metrology/control_chart.h"
#include "metrology/known_samples.h"
#include "metrology/oracle_numbers.h"

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

class TestControlChart final : public QObject
{
    Q_OBJECT

private slots:
    void individualsAreTheHandbooks()
    {
        const ControlChart chart = MUST(individualsChart(handbookIndividuals));
        QVERIFY_NEAR(chart.location.centre, 50.81, 1e-12);
        QVERIFY_NEAR(chart.spread.centre, 1.877778, 1e-6);
        QVERIFY_NEAR(chart.location.upper, 55.8041, 2e-3); // the handbook divides by 1.128
        QVERIFY_NEAR(chart.location.lower, 45.8159, 2e-3);
        QVERIFY_NEAR(chart.location.upper, 50.81 + 3 * 1.8777777777778 / 1.1283791670955126, 1e-9);
        QVERIFY_NEAR(chart.spread.upper, 6.1347, 1e-3);
        QCOMPARE(chart.spread.lower, 0.0);
        QCOMPARE(chart.locationPoints.size(), std::size_t(10));
        QCOMPARE(chart.spreadPoints.size(), std::size_t(9));
    }
    void flowWidthIsMontgomerys()
    {
        const ControlChart byRange = MUST(averageRangeChart(flowWidths, 5));
        QVERIFY_NEAR(byRange.location.centre, 1.5056104, 5e-8);
        QVERIFY_NEAR(byRange.spread.centre, 0.325208, 5e-7);
        QVERIFY_NEAR(byRange.location.upper, 1.693255, 1e-4); // the book takes A2 as 0.577
        QVERIFY_NEAR(byRange.location.lower, 1.317965, 1e-4);
        QVERIFY_NEAR(byRange.spread.upper, 0.68749, 2e-4); // D4 as printed, 2.114
        QVERIFY_NEAR(byRange.sigmaWithin, 0.139814, 5e-6);
        const ControlChart byDeviation = MUST(averageDeviationChart(flowWidths, 5));
        QVERIFY_NEAR(byDeviation.spread.centre, 0.131555, 5e-7);
        QVERIFY_NEAR(byDeviation.location.upper, 1.69334, 1e-4); // A3 as 1.427
        QVERIFY_NEAR(byDeviation.location.lower, 1.31788, 1e-4);
        QVERIFY_NEAR(byDeviation.spread.upper, 0.27482, 5e-5); // B4 as 2.089
        QVERIFY_NEAR(byDeviation.sigmaWithin, 0.139954, 5e-6);
        QVERIFY_NEAR(MUST(withinDeviation(flowWidths, 5, WithinEstimator::Pooled)).sigma, 0.139077, 5e-7);
    }
    void pistonRingsAreQccs()
    {
        // The package qcc (Scrucca 2004, R News 4/1) prints: centre 74.00118, deviation 0.009785, limits 73.98805 and
        // 74.0143.
        const ControlChart chart = MUST(averageRangeChart(pistonRings, 5));
        QVERIFY_NEAR(chart.location.centre, 74.00118, 5e-6);
        QVERIFY_NEAR(chart.sigmaWithin, 0.009785, 5e-7);
        QVERIFY_NEAR(chart.location.lower, 73.98805, 5e-6);
        QVERIFY_NEAR(chart.location.upper, 74.0143, 5e-5);
    }
    void pointsAreThoseOfTheSubgroups()
    {
        const std::vector<double> values{1, 3, 5, 2, 2, 5};
        const ControlChart chart = MUST(averageRangeChart(values, 3));
        QCOMPARE(chart.locationPoints, (std::vector<double>{3, 3}));
        QCOMPARE(chart.spreadPoints, (std::vector<double>{4, 3}));
        QCOMPARE(chart.subgroupSize, 3);
        QCOMPARE(chart.values, std::size_t(6));
    }
    void limitsAreThreeSigmaOfAPoint()
    {
        const ControlChart chart = MUST(averageDeviationChart(pistonRings, 5));
        const SubgroupConstants c = MUST(subgroupConstants(5));
        QVERIFY_AGREES(chart.location.upper - chart.location.centre, c.a3 * chart.spread.centre, 1e-9);
        QVERIFY_AGREES(chart.spread.upper, c.b4 * chart.spread.centre, 1e-9);
        QCOMPARE(chart.spread.lower, 0.0);
        const ControlChart ten = MUST(averageRangeChart(Values(pistonRings).first(120), 10));
        const SubgroupConstants cTen = MUST(subgroupConstants(10));
        QVERIFY_AGREES(ten.spread.lower, cTen.dLower * ten.spread.centre, 1e-9);
        QVERIFY_AGREES(ten.spread.upper, cTen.dUpper * ten.spread.centre, 1e-9);
        QVERIFY_AGREES(ten.location.upper - ten.location.centre, cTen.a2 * ten.spread.centre, 1e-9);
    }
    void estimatesAndTheirFreedomAgreeWithR()
    {
        const QJsonObject all = oracle("capability_oracle.json");
        for (const QJsonValue& value : all[QStringLiteral("normal")].toArray()) {
            const QJsonObject row = value.toObject();
            const std::vector<double> values = numbers(row[QStringLiteral("values")]);
            const int size = int(number(row, "subgroup"));
            const auto within = [&](WithinEstimator estimator) {
                return MUST(withinDeviation(values, size, estimator));
            };
            QVERIFY_AGREES(within(WithinEstimator::Pooled).sigma, number(row, "pooled"), 1e-11);
            QVERIFY_AGREES(within(WithinEstimator::AverageRange).sigma, number(row, "byRange"), 1e-9);
            QVERIFY_AGREES(within(WithinEstimator::AverageStandardDeviation).sigma, number(row, "byDeviation"), 1e-11);
            QVERIFY_AGREES(within(WithinEstimator::AverageRange).freedom, number(row, "rangeFreedom"), 1e-6);
            QCOMPARE(within(WithinEstimator::Pooled).freedom, double(values.size()) / size * (size - 1));
        }
        for (const QJsonValue& value : all[QStringLiteral("individualsFreedom")].toArray()) {
            const auto n = std::size_t(number(value.toObject(), "n"));
            std::vector<double> values(n);
            for (std::size_t i = 0; i < n; ++i)
                values[i] = double(i % 3);
            const WithinDeviation within = MUST(withinDeviation(values, 1, WithinEstimator::MovingRange));
            QVERIFY_AGREES(within.freedom, number(value.toObject(), "freedom"), 1e-6);
        }
    }
    void followsShiftAndScale()
    {
        const ControlChart plain = MUST(averageRangeChart(flowWidths, 5));
        const ControlChart moved = MUST(averageRangeChart(scaled(flowWidths, 1000, -7), 5));
        QVERIFY_AGREES(moved.location.upper, 1000 * plain.location.upper - 7, 1e-12);
        QVERIFY_AGREES(moved.spread.upper, 1000 * plain.spread.upper, 1e-12);
    }
    void refusesWhatIsNoChart_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const auto& result, const char* says) {
            QTest::newRow(name) << !result << (result ? QString() : result.error().message) << QString::fromUtf8(says);
        };
        const std::vector<double> equal(10, 8.0);
        row("no spread", individualsChart(equal), "no spread");
        row("subgroups without spread", averageRangeChart(equal, 5), "no spread");
        row("two values", individualsChart(std::vector<double>{1, 2}), "At least 3");
        row("a broken subgroup", averageRangeChart(std::vector<double>{1, 2, 3, 4, 5}, 2), "whole subgroups of 2");
        row("one subgroup", averageDeviationChart(std::vector<double>{1, 2, 3}, 3), "At least 6");
        row("subgroups of one", averageRangeChart(std::vector<double>{1, 2, 3}, 1), "2 to 50");
        row("subgroups of none", averageRangeChart(std::vector<double>{1, 2, 3}, 0), "2 to 50");
        row("subgroups below none", averageRangeChart(std::vector<double>{1, 2, 3}, -5), "2 to 50");
        row("NaN", individualsChart(std::vector<double>{1, notANumber, 3}), "Value 2 is not");
        row("moving ranges of subgroups", withinDeviation(pistonRings, 5, WithinEstimator::MovingRange), "single");
    }
    void refusesWhatIsNoChart()
    {
        QTEST(true, "refused");
        QFETCH(QString, message);
        QFETCH(QString, says);
        QVERIFY2(message.contains(says), qPrintable(message));
    }
    void everyEstimatorHasItsName()
    {
        QStringList names;
        for (const auto estimator : {WithinEstimator::MovingRange, WithinEstimator::AverageRange,
                                     WithinEstimator::AverageStandardDeviation, WithinEstimator::Pooled})
            names.append(estimatorText(estimator));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_APPLESS_MAIN(TestControlChart)
#include "tst_control_chart.moc"
