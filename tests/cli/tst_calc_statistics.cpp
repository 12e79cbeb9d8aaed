// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/testing.h"

#include <QJsonArray>

#include <cmath>

using namespace clew::test;

namespace {

/// Rayleigh-like roundness values, µm; docs/metrology.md works them out.
const QByteArray roundnessCsv =
    "roundness\n0.42\n0.55\n0.61\n0.48\n0.73\n0.39\n0.66\n0.91\n0.58\n0.52\n0.84\n0.47\n0.69\n"
    "0.35\n0.77\n0.63\n0.50\n1.12\n0.44\n0.71\n0.57\n0.98\n0.53\n0.60\n0.80\n";

QString dataFile(const char* name)
{
    return QStringLiteral(CLEW_TEST_DATA "/metrology/") + QLatin1String(name);
}

} // namespace

/// Statistics, capability and gauge studies of files, through the real program.
class TestCalcStatistics final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    QJsonObject answer(const QStringList& words)
    {
        const CliRun run = m_cli.runWords(QStringList{QStringLiteral("--json")} + words);
        if (run.status != 0)
            qWarning("%s", run.output.constData());
        return run.status == 0 ? run.json() : QJsonObject();
    }
    QJsonObject answer(const char* words) { return answer(QString::fromUtf8(words).split(u' ')); }
    static bool isNear(const QJsonValue& got, double wanted, double tolerance)
    {
        if (got.isDouble() && std::fabs(got.toDouble() - wanted) <= tolerance)
            return true;
        qWarning("%.15g, wanted %.15g", got.toDouble(NAN), wanted);
        return false;
    }

private slots:
    void initTestCase() { m_cli.write(QStringLiteral("roundness.csv"), roundnessCsv); }

    void describesAColumn()
    {
        m_cli.write(QStringLiteral("two.csv"), "part,bore\nA,1\nB,2\nC,3\nD,5\n");
        const QJsonObject stats = answer("calc stats two.csv --column bore");
        QCOMPARE(stats[QStringLiteral("n")].toInt(), 4);
        QCOMPARE(stats[QStringLiteral("mean")].toDouble(), 2.75);
        QVERIFY(isNear(stats[QStringLiteral("s")], std::sqrt(35.0 / 12), 1e-14));
        QCOMPARE(stats[QStringLiteral("median")].toDouble(), 2.5);
        QVERIFY(stats[QStringLiteral("lag1")].isDouble());
        QCOMPARE(stats[QStringLiteral("column")].toString(), QStringLiteral("bore"));
        QCOMPARE(answer("calc stats two.csv --column 2"), stats);
    }
    void keepsStiffFilesToTheLastDigit()
    {
        // StRD's NumAcc4, which as doubles has 8 digits: the file's decimals are subtracted as decimals.
        QByteArray file("10000000.2\n");
        for (int i = 0; i < 500; ++i)
            file += "10000000.1\n10000000.3\n";
        m_cli.write(QStringLiteral("NumAcc4.txt"), file);
        const QJsonObject stats = answer("calc stats NumAcc4.txt");
        QCOMPARE(stats[QStringLiteral("mean")].toDouble(), 10000000.2);
        QVERIFY(isNear(stats[QStringLiteral("s")], 0.1, 1e-15));
        QVERIFY(isNear(stats[QStringLiteral("lag1")], -0.999, 1e-14));
        QCOMPARE(stats[QStringLiteral("min")].toDouble(), 10000000.1);
        QCOMPARE(stats[QStringLiteral("median")].toDouble(), 10000000.2);
        QCOMPARE(stats[QStringLiteral("max")].toDouble(), 10000000.3);
    }
    void readsStandardInput()
    {
        m_cli.write(QStringLiteral("input.txt"), "1\n2\n4\n");
        QProcess process;
        process.setStandardInputFile(m_cli.path(QStringLiteral("input.txt")));
        process.setWorkingDirectory(m_cli.folder());
        process.start(QStringLiteral(CLEW_CLI),
                      {QStringLiteral("--json"), QStringLiteral("calc"), QStringLiteral("stats"), QStringLiteral("-")});
        const CliRun run = CliRunner::finish(process);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[QStringLiteral("n")].toInt(), 3);
    }
    void studiesTheManualsGauge()
    {
        const auto study = [&](const QStringList& more) {
            return answer(QStringList{QStringLiteral("calc"), QStringLiteral("grr"), dataFile("aiag_gauge_study.csv"),
                                      QStringLiteral("--part"), QStringLiteral("part"), QStringLiteral("--operator"),
                                      QStringLiteral("operator"), QStringLiteral("--value"), QStringLiteral("value")} +
                          more);
        };
        const QJsonObject anova = study({});
        QCOMPARE(anova[QStringLiteral("method")].toString(), QStringLiteral("anova"));
        QVERIFY(isNear(anova[QStringLiteral("grr_percent")], 27.86, 5e-3));
        QCOMPARE(anova[QStringLiteral("ndc")].toInt(), 4);
        QCOMPARE(anova[QStringLiteral("pooled")].toBool(), true);
        QCOMPARE(anova[QStringLiteral("pooling_level")].toDouble(), 0.25);
        QVERIFY(isNear(anova[QStringLiteral("ev")], 0.199933, 1e-6));
        QVERIFY(anova[QStringLiteral("grr_tolerance_percent")].isNull());
        const QJsonObject range = study(
            {QStringLiteral("--method"), QStringLiteral("range"), QStringLiteral("--tolerance"), QStringLiteral("8")});
        QCOMPARE(range[QStringLiteral("method")].toString(), QStringLiteral("range"));
        QVERIFY(isNear(range[QStringLiteral("grr_percent")], 26.68, 5e-3));
        QCOMPARE(range[QStringLiteral("ndc")].toInt(), 5);
        QVERIFY(isNear(range[QStringLiteral("av")], 0.22967, 2e-5));
        QCOMPARE(range[QStringLiteral("ranges_above")].toArray().size(), 1);
        QVERIFY(isNear(range[QStringLiteral("grr_tolerance_percent")], 600 * 0.30577 / 8, 1e-2));
    }
    void anUnbalancedStudyIsRefusedByName()
    {
        m_cli.write(QStringLiteral("short.csv"), "p,o,v\n1,A,1\n1,A,2\n1,B,1\n1,B,2\n2,A,3\n2,A,3.5\n2,B,3\n");
        const CliRun run = m_cli.json(QStringLiteral("calc grr short.csv --part p --operator o --value v"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorMessage(),
                 QStringLiteral("Operator B measured part 2 1 times, and operator A part 1 2 times; "
                                "everybody must measure every part equally often."));
    }
    void tellsCapability()
    {
        QByteArray file;
        for (int i = 0; i < 30; ++i)
            file += QByteArray::number(8 + 0.0004 * std::sin(i * 1.7), 'f', 5) + '\n';
        m_cli.write(QStringLiteral("bores.txt"), file);
        const QJsonObject single = answer("calc capability bores.txt --lsl 7.998 --usl 8.002 --target 8 --u 0.0001");
        for (const char* name : {"cp", "cpk", "pp", "ppk", "cpm", "mean", "s"})
            QVERIFY2(single[QLatin1String(name)].isDouble(), name);
        QCOMPARE(single[QStringLiteral("n")].toInt(), 30);
        QCOMPARE(single[QStringLiteral("ci")].toObject().keys().size(), 4);
        QVERIFY(single[QStringLiteral("spread")][QStringLiteral("process")].toDouble() <
                single[QStringLiteral("spread")][QStringLiteral("observed")].toDouble());
        QCOMPARE(single[QStringLiteral("indicative")].toBool(), false);
        const QJsonObject subgroups = answer("calc capability bores.txt --lsl 7.998 --usl 8.002 --subgroup 5");
        QCOMPARE(subgroups[QStringLiteral("estimator")].toString(), QStringLiteral("pooled s"));
        QCOMPARE(subgroups[QStringLiteral("pp")], single[QStringLiteral("pp")]);
        QVERIFY(subgroups[QStringLiteral("cp")] != single[QStringLiteral("cp")]);
        const QJsonObject oneSided = answer("calc capability bores.txt --usl 8.002");
        QVERIFY(oneSided[QStringLiteral("cp")].isNull() && oneSided[QStringLiteral("pp")].isNull());
        QCOMPARE(oneSided[QStringLiteral("ci")].toObject().keys().size(), 2);
    }
    void aFormToleranceTakesItsModelAndMethod()
    {
        const QJsonObject lognormal =
            answer("calc capability roundness.csv --usl 2 --model lognormal --method percentile");
        QVERIFY(isNear(lognormal[QStringLiteral("ppk")], 1.6336, 1e-4));
        QVERIFY(isNear(lognormal[QStringLiteral("normality")][QStringLiteral("p")], 0.420, 1e-3));
        QVERIFY(lognormal[QStringLiteral("cp")].isNull() && lognormal[QStringLiteral("cpk")].isNull());
        QCOMPARE(lognormal[QStringLiteral("proves_tail")].toBool(true), false);
        const QJsonObject weibull = answer("calc capability roundness.csv --usl 2 --model weibull --method z");
        QVERIFY(isNear(weibull[QStringLiteral("ppk")], 2.8885, 1e-4));
        QCOMPARE(weibull[QStringLiteral("method")].toString(), QStringLiteral("z"));
    }
    void refusesAQuestionThatIsNone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* words, int status, const char* says) {
            QTest::newRow(words) << QString::fromLatin1(words) << status << QString::fromLatin1(says);
        };
        row("calc capability roundness.csv", 2, "--lsl, --usl");
        row("calc capability roundness.csv --usl 2 --model weibull", 2, "given together");
        row("calc capability roundness.csv --usl 2 --method z", 2, "given together");
        row("calc capability roundness.csv --lsl 0 --usl 2 --model weibull --method z", 2, "physical bound");
        row("calc capability roundness.csv --usl 2 --subgroup 0", 2, "from 1 up");
        row("calc capability roundness.csv --usl 2 --subgroup 1.5", 2, "from 1 up");
        row("calc capability roundness.csv --usl 2 --estimator pooled", 2, "--estimator");
        row("calc capability roundness.csv --usl 2 --subgroup 5 --estimator moving-range", 2, "--estimator");
        row("calc capability roundness.csv --usl 2 --subgroup 4", 1, "whole subgroups of 4");
        row("calc capability roundness.csv --lsl 2 --usl 1", 1, "must be below");
        row("calc capability roundness.csv --usl 2 --level 1", 1, "confidence level");
        row("calc capability roundness.csv --usl 2 --u -1", 1, "from 0 up");
        row("calc capability roundness.csv --usl nan", 2, "usl");
        row("calc capability roundness.csv --usl 1e309", 2, "usl");
        row("calc capability roundness.csv --usl 2 --column depth", 1, "no column depth; it has roundness");
        row("calc stats nowhere.csv", 1, "cannot be read");
        row("calc stats", 2, "FILE");
        row("calc grr roundness.csv --part 1 --operator 1 --value 1", 1, "equally often");
        row("calc grr roundness.csv --part 1 --operator 1", 2, "value");
        row("calc grr roundness.csv --part 1 --operator 1 --value 1 --method range --pooling-level 0.1", 2, "anova");
    }
    void refusesAQuestionThatIsNone()
    {
        QFETCH(QString, words);
        const CliRun run = m_cli.json(words);
        QTEST(run.status, "status");
        QFETCH(QString, says);
        QVERIFY2(run.errorMessage().contains(says), run.output.constData());
    }
    void refusesAFileThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* content, const char* says, int status = 1) {
            QTest::newRow(name) << QByteArray(content) << status << QString::fromUtf8(says);
        };
        row("empty", "", "empty");
        row("header only", "value\n", "no values");
        row("NaN", "1\nnan\n", "Row 2, column 1");
        row("beyond range", "1\n1e309\n", "Row 2, column 1");
        row("ragged", "a;b\n1;2\n3\n", "Row 3 has 1 cells");
        row("decimal commas between commas", "1,5\n1,6\n", "Decimal commas", 2);
        row("one value", "1\n", "At least 2");
    }
    void refusesAFileThatIsNone()
    {
        QFETCH(QByteArray, content);
        m_cli.write(QStringLiteral("bad.csv"), content);
        const CliRun run = m_cli.json(QStringLiteral("calc stats bad.csv"));
        QTEST(run.status, "status");
        QFETCH(QString, says);
        QVERIFY2(run.errorMessage().contains(says), run.output.constData());
    }
    void speaksToPeople()
    {
        const CliRun run =
            m_cli.run(QStringLiteral("calc capability roundness.csv --usl 2 --model rayleigh --method percentile"));
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("Ppk") && run.output.contains("1.262") && run.output.contains("X99.865"));
    }
};

QTEST_APPLESS_MAIN(TestCalcStatistics)
#include "tst_calc_statistics.moc"
