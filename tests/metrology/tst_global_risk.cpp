// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/global_risk.h"
#include "metrology/test_numbers.h"

#include <QJsonArray>

using namespace clew;
using namespace clew::metrology;
using namespace clew::test;

class TestGlobalRisk final : public QObject
{
    Q_OBJECT

    static constexpr double unit = 1e9; ///< steps to 1
    static std::int64_t steps(double value) { return std::llround(value * unit); }
    static GlobalRisk risk(double half, const AcceptanceZone& zone, double mean, double deviation, double u)
    {
        return MUST(globalRisk({-steps(half), steps(half)}, zone, {mean * unit, deviation * unit}, u * unit));
    }
    static AcceptanceZone within(double half) { return {-steps(half), steps(half), {}, {}, false}; }

private slots:
    void areThoseOfTheVectors_data()
    {
        QTest::addColumn<QString>("ratio");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<double>("guardInU");
        QTest::newRow("TUR 4 simple") << "TUR4"
                                      << "simple" << 0.0;
        QTest::newRow("TUR 4 w = U") << "TUR4"
                                     << "guard_U" << 2.0;
        QTest::newRow("TUR 4 w = 1.645 u") << "TUR4"
                                           << "guard_1.645u" << 1.6448536;
        QTest::newRow("TUR 2 simple") << "TUR2"
                                      << "simple" << 0.0;
    }
    void areThoseOfTheVectors()
    {
        QFETCH(QString, ratio);
        QFETCH(QString, rule);
        QFETCH(double, guardInU);
        const QJsonArray wanted = testVectors("global_risk_T2_EOPR95")[ratio].toObject()[rule].toArray();
        const double u = 2 / (4 * ratio.mid(3).toDouble());
        const GlobalRisk got = risk(1, within(1 - guardInU * u), 0, MUST(processDeviationFromYield(2, 0.95)), u);
        QVERIFY_NEAR(got.falseAccept, wanted[0].toDouble(), 5.1e-6);
        QVERIFY_NEAR(got.falseReject, wanted[1].toDouble(), 5.1e-6);
        QVERIFY_NEAR(got.inTolerance, 0.95, 1e-9);
    }
    void areThoseOfR()
    {
        const auto rows = tableOf("global_risks.csv");
        QCOMPARE(rows.size(), std::size_t(48));
        for (const auto& row : rows) {
            const bool oneSided = row[4] > 0;
            SpecificationLimits limits{-steps(1), steps(1)};
            AcceptanceZone zone = within(row[3]);
            if (oneSided)
                limits.lower = zone.lower = std::nullopt;
            const GlobalRisk got = MUST(globalRisk(limits, zone, {row[0] * unit, row[1] * unit}, row[2] * unit));
            QVERIFY_NEAR(got.falseAccept, row[5], 1e-9);
            QVERIFY_NEAR(got.falseReject, row[6], 1e-9);
        }
    }
    /// What is accepted is what is in tolerance, less the wrongly refused, plus the wrongly accepted. The left side has
    /// a closed form that the integrals don't use.
    void balanceWithWhatIsAcceptedAltogether()
    {
        for (const double mean : {0.0, 0.5, 1.2, 3.0, -8.0})
            for (const double deviation : {0.05, 0.3, 2.0})
                for (const double u : {1e-4, 0.02, 0.4, 5.0})
                    for (const double half : {1.0, 0.7}) {
                        const GlobalRisk got = risk(1, within(half), mean, deviation, u);
                        QVERIFY_NEAR(got.inTolerance - got.falseReject + got.falseAccept, got.accepted, 1e-9);
                        QVERIFY(got.falseAccept >= 0 && got.falseReject >= -1e-15);
                    }
    }
    void aClosedZoneRefusesAllAndAcceptsNothing()
    {
        AcceptanceZone closed;
        closed.isClosed = true;
        const GlobalRisk got = risk(1, closed, 0, 0.5, 0.3);
        QCOMPARE(got.falseAccept, 0.0);
        QCOMPARE(got.accepted, 0.0);
        QVERIFY_NEAR(got.falseReject, got.inTolerance, 1e-10);
    }
    void aGuardBandTradesOneRiskForTheOther()
    {
        double accept = 1;
        double reject = 0;
        for (const double half : {1.0, 0.9, 0.8, 0.6, 0.3}) {
            const GlobalRisk got = risk(1, within(half), 0.1, 0.5, 0.125);
            QVERIFY(got.falseAccept < accept);
            QVERIFY(got.falseReject > reject);
            accept = got.falseAccept;
            reject = got.falseReject;
        }
    }
    void processDeviationsComeFromYieldOrCp()
    {
        QVERIFY_NEAR(MUST(processDeviationFromYield(2, 0.95)), 0.5102, 5e-5);
        QVERIFY_NEAR(MUST(processDeviationFromCp(2, 1.0 / 3)), 1, 1e-12);
    }
    void refuses_data()
    {
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const auto& result) { QTest::newRow(name) << !result; };
        const auto with = [](double mean, double deviation, double u) {
            return globalRisk({-10, 10}, {-9, 9, {}, {}, false}, {mean, deviation}, u);
        };
        row("u 0", with(0, 1, 0));
        row("u negative", with(0, 1, -1));
        row("u NaN", with(0, 1, notANumber));
        row("process without spread", with(0, 0, 1));
        row("process spread NaN", with(0, notANumber, 1));
        row("mean infinite", with(infinity, 1, 1));
        row("limits in the wrong order", globalRisk({10, -10}, {}, {0, 1}, 1));
        row("no limits", globalRisk({}, {}, {0, 1}, 1));
        row("yield in percent", processDeviationFromYield(2, 95));
        row("Cp 0", processDeviationFromCp(2, 0));
        row("T 0", processDeviationFromCp(0, 1));
    }
    void refuses() { QTEST(true, "refused"); }
};

QTEST_APPLESS_MAIN(TestGlobalRisk)
#include "tst_global_risk.moc"
