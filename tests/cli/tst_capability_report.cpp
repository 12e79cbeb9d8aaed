// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/known_samples.h"
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QFile>
#include <QJsonArray>

#include <cmath>

using namespace clew::test;

namespace {

/// The sample as measurements of the units S-1, S-2 …, a minute apart, one line each. They stand in the file from the
/// last to the first: what counts is when they were measured.
QByteArray measurementsOf(const char* balloon, const std::vector<double>& values, int decimals)
{
    QByteArray lines;
    for (std::size_t i = values.size(); i-- > 0;) {
        const QDateTime time = QDateTime(QDate(2026, 3, 2), QTime(6, 0), Qt::UTC).addSecs(60 * qint64(i));
        lines += QStringLiteral(R"({"kind":"measurement","unit":{"part":"LB-7","serial":"S-%1"},"balloon":"%2",)"
                                R"("value":"%3","unit_of_measure":"mm","time":"%4"})")
                     .arg(i + 1)
                     .arg(QLatin1String(balloon), QString::number(values[i], 'f', decimals), time.toString(Qt::ISODate))
                     .toUtf8() +
                 '\n';
    }
    return lines;
}

/// Balloon 2 has a model without a method.
constexpr const char* releasedPlan = R"!({"clew":"exchange/1"}
{"kind":"inspection_plan","part":"LB-7","revision":"D","name":"IP-31","plan_revision":"4","stage":"final","state":"released","items":[{"balloon":"1","method":"air gauge"},{"balloon":"2","capability_model":"weibull"},{"balloon":"3","capability_model":"lognormal","capability_method":"percentile"}]}
)!";

} // namespace

/// Published samples come into the store as measurements and out as a capability, through the real program.
class TestCapabilityReport final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;
    int m_issued = 0;

    QString line(const char* rest)
    {
        return QStringLiteral("report capability LB-7 --revision D --out c%1.pdf %2")
            .arg(++m_issued)
            .arg(QLatin1String(rest));
    }
    CliRun report(const char* rest) { return m_cli.json(line(rest)); }
    static bool isNear(const QJsonObject& json, const char* name, double value, double tolerance)
    {
        return std::abs(json[QLatin1String(name)].toDouble() - value) <= tolerance;
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        QByteArray file = R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","name":"flow width","type":"length","nominal":"1.5","lower":"-0.5","upper":"0.5","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","name":"ring","type":"diameter","nominal":"74.000","lower":"-0.050","upper":"0.050","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"3","name":"seat","type":"roundness","lower":"0","upper":"2.0","unit":"µm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"4","name":"edge","type":"visual"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"5","name":"shoulder","type":"flatness","lower":"0","upper":"2.0","unit":"µm"}
)";
        const char* micrometres = R"("unit_of_measure":"µm")";
        for (int i = 1; i <= 125; ++i)
            file += QStringLiteral(R"({"kind":"unit","part":"LB-7","revision":"D","serial":"S-%1"})").arg(i).toUtf8() +
                    '\n';
        file += measurementsOf("1", flowWidths, 4) + measurementsOf("2", pistonRings, 3);
        file += measurementsOf("3", roundness, 2).replace(R"("unit_of_measure":"mm")", micrometres);
        file += measurementsOf("5", {0.4, 0, 0.7, 0.5, 0.9, 0.6}, 1).replace(R"("unit_of_measure":"mm")", micrometres);
        m_cli.write(QStringLiteral("shop.jsonl"), file);
        const CliRun imported = m_cli.json(QStringLiteral("import shop.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
    }

    /// Montgomery, table 6.1: specification 1.5 ± 0.5, 25 subgroups of 5.
    void givesThePublishedIndices()
    {
        const CliRun told = report("--characteristic 1 --model normal --subgroup 5 --estimator range");
        QVERIFY2(told.status == 0, told.output);
        const QJsonObject json = told.json();
        QCOMPARE(json[QStringLiteral("n")].toInt(), 125);
        QVERIFY(isNear(json, "mean", 1.5056104, 5e-8));
        QVERIFY(isNear(json, "cp", 1.19206, 5e-5));
        QVERIFY(isNear(json, "cpk", 1.17868, 5e-5));
        QVERIFY(isNear(json, "pp", 1.25094, 1e-5));
        QVERIFY(isNear(json, "ppk", 1.23690, 1e-5));
        QVERIFY(json[QStringLiteral("in_control")].toBool());
        QVERIFY(json[QStringLiteral("study")].toString().startsWith(QLatin1String("CS-")));
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("c%1.pdf").arg(m_issued))));
    }
    /// The order of production decides what a subgroup is: the package qcc gives 0.009785 for the rings.
    void takesTheValuesInTheOrderOfProduction()
    {
        const CliRun told = report("--characteristic 2 --model normal --subgroup 5 --estimator range");
        QVERIFY2(told.status == 0, told.output);
        QVERIFY(isNear(told.json(), "mean", 74.00118, 5e-6));
        QVERIFY(isNear(told.json(), "sigma_within", 0.009785, 5e-7));
    }
    void takesTheModelThatIsAskedFor()
    {
        const CliRun told = report("--characteristic 3 --model lognormal --method z");
        QVERIFY2(told.status == 0, told.output);
        QVERIFY(isNear(told.json(), "ppk", 1.35923, 5e-6));
        QCOMPARE(told.json()[QStringLiteral("model")].toString(), QStringLiteral("lognormal"));
        QVERIFY(told.json()[QStringLiteral("cpk")].isNull());
    }
    void takesAZeroOrDoesWithoutItsPiece()
    {
        QCOMPARE(report("--characteristic 5 --model half-normal --method z").json()[QStringLiteral("n")].toInt(), 6);
        const CliRun without = report("--characteristic 5 --model lognormal --method z --leave-out S-2 --reason burr");
        QVERIFY2(without.status == 0, without.output);
        QCOMPARE(without.json()[QStringLiteral("n")].toInt(), 5);
    }
    void narrowsTheWindowAndLeavesOutWithAReason()
    {
        const CliRun window =
            report("--characteristic 1 --model normal --from 2026-03-02T06:00:00Z --to 2026-03-02T06:49:00Z");
        QVERIFY2(window.status == 0, window.output);
        QCOMPARE(window.json()[QStringLiteral("n")].toInt(), 50);
        const CliRun without =
            report("--characteristic 1 --model normal --leave-out S-3 --leave-out S-9 --reason burr");
        QVERIFY2(without.status == 0, without.output);
        QCOMPARE(without.json()[QStringLiteral("n")].toInt(), 123);
        QCOMPARE(without.json()[QStringLiteral("left_out")].toInt(), 2);
        QCOMPARE(report("--characteristic 1 --model normal --subgroup 4").json()[QStringLiteral("left_out")].toInt(),
                 1);
    }
    void isSignedAndVerifiedLikeOtherDocuments()
    {
        QCOMPARE(report("--characteristic 1 --model normal").status, 0);
        const QString file = QStringLiteral("c%1.pdf").arg(m_issued);
        const CliRun sealed =
            m_cli.runWords({QStringLiteral("--json"), QStringLiteral("sign"), file, QStringLiteral("--meaning"),
                            QStringLiteral("approved"), QStringLiteral("--reason"), QStringLiteral("reviewed")});
        QVERIFY2(sealed.status == 0, sealed.output);
        const CliRun verified = m_cli.json(QStringLiteral("verify ") + file);
        QVERIFY2(verified.status == 0 && verified.json()[QStringLiteral("valid")].toBool(), verified.output);
    }

    void refusesWhatCannotBeStudied_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no characteristic") << QByteArray() << 2 << QStringLiteral("--characteristic");
        QTest::newRow("unknown balloon") << QByteArray("--characteristic 99") << 1 << QStringLiteral("99");
        QTest::newRow("no limits") << QByteArray("--characteristic 4 --model normal") << 1
                                   << QStringLiteral("no limits");
        QTest::newRow("nothing in the window") << QByteArray("--characteristic 1 --model normal --from 2027-01-01") << 1
                                               << QStringLiteral("and these are 0");
        QTest::newRow("a model of two limits")
            << QByteArray("--characteristic 1 --model weibull --method z") << 1 << QStringLiteral("starts at 0");
        QTest::newRow("nobody names a model")
            << QByteArray("--characteristic 1") << 1 << QStringLiteral("No released plan fixes a capability model");
        QTest::newRow("a zero of a model above 0")
            << QByteArray("--characteristic 5 --model lognormal --method z") << 1
            << QStringLiteral("Piece S-2 has the value 0.0, and the model lognormal has none at 0 or below");
        QTest::newRow("a method of the normal model")
            << QByteArray("--characteristic 1 --model normal --method z") << 2 << QStringLiteral("--method");
        QTest::newRow("model without method")
            << QByteArray("--characteristic 3 --model weibull") << 2 << QStringLiteral("--method");
        QTest::newRow("left out without reason")
            << QByteArray("--characteristic 1 --model normal --leave-out S-3") << 2 << QStringLiteral("--reason");
        QTest::newRow("estimator of single values")
            << QByteArray("--characteristic 1 --model normal --estimator s") << 2 << QStringLiteral("--subgroup");
        QTest::newRow("unknown order") << QByteArray("--characteristic 1 --model normal --work-order WO-0") << 1
                                       << QStringLiteral("WO-0");
        QTest::newRow("one subgroup") << QByteArray("--characteristic 1 --model normal --subgroup 0") << 2
                                      << QStringLiteral("subgroup");
    }
    void refusesWhatCannotBeStudied()
    {
        QFETCH(const QByteArray, rest);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const QString before = QString::fromUtf8(m_cli.json(QStringLiteral("list documents")).output);
        const CliRun refused = report(rest.constData());
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.errorMessage().contains(says), refused.output);
        QCOMPARE(QString::fromUtf8(m_cli.json(QStringLiteral("list documents")).output), before);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("c%1.pdf").arg(m_issued))));
    }

    /// From here on a plan is released; it fixes lognormal by percentiles for balloon 3 and nothing for balloon 1.
    void takesWhatTheReleasedPlanFixes()
    {
        const CliRun asked = report("--characteristic 3 --model weibull --method percentile");
        QVERIFY2(asked.status == 0, asked.output);
        QCOMPARE(asked.json()[QStringLiteral("chosen")].toString(),
                 QStringLiteral("by whoever asked; no plan is released"));
        m_cli.write(QStringLiteral("plan.jsonl"), releasedPlan);
        const CliRun imported = m_cli.json(QStringLiteral("import plan.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
        const CliRun told = report("--characteristic 3");
        QVERIFY2(told.status == 0, told.output);
        QCOMPARE(told.json()[QStringLiteral("model")].toString(), QStringLiteral("lognormal"));
        QCOMPARE(told.json()[QStringLiteral("method")].toString(), QStringLiteral("percentile"));
        QCOMPARE(told.json()[QStringLiteral("chosen")].toString(), QStringLiteral("by plan IP-31 4"));
        QVERIFY(isNear(told.json(), "ppk", 1.634, 5e-4));
        QCOMPARE(report("--characteristic 3 --model lognormal --method percentile").status, 0);
    }
    void refusesAnotherModelThanThePlans_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("says");
        const QString fixed = QStringLiteral("plan IP-31 4 fixes the model lognormal percentile for balloon 3");
        QTest::newRow("model") << QByteArray("--characteristic 3 --model weibull --method percentile") << fixed;
        QTest::newRow("method") << QByteArray("--characteristic 3 --model lognormal --method z") << fixed;
        QTest::newRow("normal") << QByteArray("--characteristic 3 --model normal") << fixed;
        QTest::newRow("none fixed") << QByteArray("--characteristic 1")
                                    << QStringLiteral("plan IP-31 4 fixes no capability model");
        QTest::newRow("no method fixed") << QByteArray("--characteristic 2") << QStringLiteral("needs its method");
    }
    void refusesAnotherModelThanThePlans()
    {
        QFETCH(const QByteArray, rest);
        QFETCH(const QString, says);
        const CliRun refused = report(rest.constData());
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errorMessage().contains(says), refused.output);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("c%1.pdf").arg(m_issued))));
    }
    void saysThatThePlanFixesNone()
    {
        const CliRun told = report("--characteristic 1 --model normal");
        QVERIFY2(told.status == 0, told.output);
        QCOMPARE(told.json()[QStringLiteral("chosen")].toString(),
                 QStringLiteral("by whoever asked; plan IP-31 4 fixes none"));
    }
};

QTEST_GUILESS_MAIN(TestCapabilityReport)
#include "tst_capability_report.moc"
