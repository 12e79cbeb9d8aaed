// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/testing.h"

#include <cmath>

using namespace clew::test;

/// Metrology without a store, through the real program.
class TestCalcVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    QJsonObject answer(const QString& words, int status = 0)
    {
        const CliRun run = m_cli.json(words);
        if (run.status != status)
            qWarning("%s", run.output.constData());
        return run.status == status ? run.json() : QJsonObject();
    }
    static double number(const QJsonObject& object, const char* name)
    {
        return object[QLatin1String(name)].toDouble(-1);
    }
    static bool isNear(double got, double wanted, double tolerance)
    {
        if (std::fabs(got - wanted) <= tolerance)
            return true;
        qWarning("%.15g, wanted %.15g", got, wanted);
        return false;
    }

private slots:
    /// 8 mm ± 2 µm, u = 0.2 µm, measured 0.4 µm below the limit: 1.645 u = 0.329 µm, U = 0.4 µm.
    void judgesByItsRule_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<double>("upper");
        const auto row = [](const char* words, const char* verdict, double upper) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(verdict) << upper;
        };
        row("--value 8.0016 --rule simple", "conforms", 8.002);
        row("--value 8.0016 --rule iso14253-1", "conforms", 8.001671029);
        row("--value 8.0016", "conforms", 8.001671029);
        row("--value 8.0016 --rule full-u", "conforms", 8.0016);
        row("--value 8.001600001 --rule full-u", "not proven", 8.0016);
        row("--value 8.0016 --rule customer --factor 1.5", "not proven", 8.0014);
        row("--value 8.0016 --rule customer --probability 0.99", "not proven", 8.001534730);
        row("--value 8.0018", "not proven", 8.001671029);
        row("--value 8.0018 --rule simple", "conforms", 8.002);
        row("--value 8.0021", "not proven", 8.001671029);
        row("--value 8.0021 --rule simple", "does not conform", 8.002);
        row("--value 8.0024", "does not conform", 8.001671029);
        row("--deviation 1.6um", "conforms", 8.001671029);
        row("--deviation=-2.4um", "does not conform", 8.001671029);
    }
    void judgesByItsRule()
    {
        QFETCH(QString, words);
        QFETCH(double, upper);
        const QJsonObject got =
            answer(QStringLiteral("calc judge --nominal 8 --lower=-0.002 --upper 0.002 --u 0.0002 --unit mm ") + words);
        QTEST(got[QStringLiteral("verdict")].toString(), "verdict");
        const QJsonObject acceptance = got[QStringLiteral("acceptance")].toObject();
        QVERIFY(isNear(number(acceptance, "upper"), upper, 1.5e-9));
        QVERIFY(isNear(number(acceptance, "lower"), 16 - upper, 1.5e-9));
        QVERIFY(isNear(number(got, "tur"), 5, 1e-12));
        QVERIFY(got[QStringLiteral("uncertainty_stated")].toBool());
    }
    void saysAllThatAVerdictRestsOn()
    {
        const QJsonObject got = answer(
            QStringLiteral("calc judge --value 8.0016 --nominal 8 --lower=-0.002 --upper 0.002 --expanded 0.0004"));
        const QStringList names{QStringLiteral("acceptance"),   QStringLiteral("acceptance_closed"),
                                QStringLiteral("because"),      QStringLiteral("p"),
                                QStringLiteral("rejection"),    QStringLiteral("rule"),
                                QStringLiteral("rule_version"), QStringLiteral("tur"),
                                QStringLiteral("uncertainty"),  QStringLiteral("uncertainty_stated"),
                                QStringLiteral("unit"),         QStringLiteral("value"),
                                QStringLiteral("verdict")};
        QCOMPARE(got.keys(), names);
        QVERIFY(isNear(number(got, "p"), 0.9772, 5e-5));
        QCOMPARE(number(got, "value"), 8.0016);
        QCOMPARE(got[QStringLiteral("rule")].toString(), QStringLiteral("iso14253-1"));
        QCOMPARE(got[QStringLiteral("uncertainty")].toObject(),
                 (QJsonObject{{QStringLiteral("u"), 0.0002}, {QStringLiteral("U"), 0.0004}, {QStringLiteral("k"), 2}}));
    }
    void theUnitOfTheInputChangesNoVerdict_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("mm") << QStringLiteral(
            "--value 2.54041 --nominal 2.54 --lower=-0.000508 --upper 0.000508 --u 0.0000508 --unit mm");
        QTest::newRow("um") << QStringLiteral(
            "--value 2540.41 --nominal 2540 --lower=-0.508 --upper 0.508 --u 0.0508 --unit um");
        QTest::newRow("nm") << QStringLiteral(
            "--value 2540410 --nominal 2540000 --lower=-508 --upper 508 --u 50.8 --unit nm");
        QTest::newRow("uin") << QStringLiteral(
            "--value 2.54041mm --nominal 100000 --lower=-20 --upper 20 --u 2 --unit uin");
        QTest::newRow("in") << QStringLiteral(
            "--value 2.54041mm --nominal 0.1 --lower=-0.00002 --upper 0.00002 --u 0.000002 --unit in");
        QTest::newRow("deviation") << QStringLiteral(
            "--deviation +0.41um --nominal 2.54 --lower=-0.508um --upper 0.508um --u 50.8nm");
    }
    void theUnitOfTheInputChangesNoVerdict()
    {
        QFETCH(QString, words);
        const QJsonObject got = answer(QStringLiteral("calc judge ") + words);
        QCOMPARE(got[QStringLiteral("verdict")].toString(), QStringLiteral("conforms"));
        QVERIFY(isNear(number(got, "p"), 0.973143, 5e-7)); // Φ(0.098 / 0.0508)
        QVERIFY(isNear(number(got, "tur"), 5, 1e-12));
    }
    void aOneSidedToleranceHasNoRatio()
    {
        const QJsonObject got = answer(QStringLiteral("calc judge --value 1.6 --upper 2 --u 0.2 --unit um"));
        QVERIFY(got[QStringLiteral("tur")].isNull());
        QVERIFY(got[QStringLiteral("acceptance")][QStringLiteral("lower")].isNull());
        QVERIFY(isNear(number(got[QStringLiteral("acceptance")].toObject(), "upper"), 1.671029, 1e-6));
        QVERIFY(isNear(number(got, "p"), 0.9772, 5e-5));
        // A form error of 0.1 µm: 0 as a limit would make it doubtful, as nature's it does not.
        const QString form = QStringLiteral("calc judge --value 0.1 --lower 0 --upper 2 --u 0.2 --unit um");
        QCOMPARE(answer(form)[QStringLiteral("verdict")].toString(), QStringLiteral("not proven"));
        QCOMPARE(answer(form + QStringLiteral(" --lower-is-physical"))[QStringLiteral("verdict")].toString(),
                 QStringLiteral("conforms"));
    }
    void nothingMeasuresBelowNature()
    {
        for (const QString& lower : {QString(), QStringLiteral(" --lower 0")}) {
            const QString form =
                QStringLiteral("calc judge --value=-0.1 --upper 2 --unit um --lower-is-physical") + lower;
            for (const QString& words : {form, form + QStringLiteral(" --u 0.2")}) {
                const QJsonObject got = answer(words);
                QCOMPARE(got[QStringLiteral("verdict")].toString(), QStringLiteral("does not conform"));
                QVERIFY(got[QStringLiteral("because")].toString().contains(QStringLiteral("below zero")));
                QVERIFY(got[QStringLiteral("p")].isNull());
            }
        }
    }
    void anUncertaintyThatTakesTheToleranceProvesNothing()
    {
        const QJsonObject got = answer(QStringLiteral("calc judge --value 0 --lower=-1 --upper 1 --u 0.6 --unit um"));
        QCOMPARE(got[QStringLiteral("verdict")].toString(), QStringLiteral("not proven"));
        QVERIFY(got[QStringLiteral("acceptance_closed")].toBool());
        QVERIFY(got[QStringLiteral("acceptance")][QStringLiteral("upper")].isNull());
    }
    void withoutAnUncertaintyItIsSimpleAndMarked()
    {
        const QString words = QStringLiteral("calc judge --value 1.9 --upper 2 --unit um");
        const QJsonObject got = answer(words);
        QCOMPARE(got[QStringLiteral("verdict")].toString(), QStringLiteral("conforms"));
        QCOMPARE(got[QStringLiteral("rule")].toString(), QStringLiteral("simple"));
        QVERIFY(!got[QStringLiteral("uncertainty_stated")].toBool(true));
        QVERIFY(got[QStringLiteral("p")].isNull() && got[QStringLiteral("uncertainty")].isNull());
        QVERIFY(m_cli.run(words).output.contains("uncertainty not stated"));
        const QJsonObject strict = answer(words + QStringLiteral(" --must-state-uncertainty"), 1);
        QCOMPARE(strict[QStringLiteral("verdict")].toString(), QStringLiteral("not judged"));
        QVERIFY(!strict[QStringLiteral("because")].toString().isEmpty());
    }
    void limitsInTheWrongOrderAreNotJudged()
    {
        const QJsonObject got = answer(QStringLiteral("calc judge --value 1 --lower 3 --upper 2 --u 0.1"), 1);
        QCOMPARE(got[QStringLiteral("verdict")].toString(), QStringLiteral("not judged"));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        const auto row = [](const char* words, int status) {
            QTest::newRow(words) << QString::fromLatin1(words) << status;
        };
        row("judge --value 1 --upper 2 --u 0", 1);
        row("judge --value 1 --upper 2 --u=-0.1", 1);
        row("judge --value 1 --upper 2 --expanded 0.2 --k 0", 1);
        row("judge --value 1 --upper 2 --expanded 0.2 --k=-2", 1);
        row("judge --value 1 --upper 2 --u 0.1 --rule customer --factor 0", 1);
        row("judge --value 1 --upper 2 --u 0.1 --rule customer --probability 95", 1);
        row("finish --feature bore --upper 1 --growth 0.1 --unit deg", 2);
        row("judge --value 1 --upper 2 --u nan", 2);
        row("judge --value inf --upper 2 --u 0.1", 2);
        row("judge --value 1e-3 --upper 2 --u 0.1", 2);
        row("judge --value 1.0000000001 --upper 2 --u 0.1 --unit mm", 2);
        row("judge --value 1 --u 0.1", 2);
        row("judge --upper 2 --u 0.1", 2);
        row("judge --value 1 --deviation 1 --upper 2", 2);
        row("judge --value 1 --upper 2 --u 0.1 --expanded 0.2", 2);
        row("judge --value 1 --upper 2 --u 0.1 --unit furlong", 2);
        row("judge --value 1 --upper 2 --u 0.1deg", 2);
        row("judge --value 1 --upper 2 --u 0.1 --rule customer", 2);
        row("judge --value 1 --upper 2 --u 0.1 --rule simple --factor 2", 2);
        row("judge --value 1 --upper 2 --u 0.1 --rule best", 2);
        row("risk --lower=-1 --upper 1 --sd 0.3", 2);
        row("risk --lower=-1 --upper 1 --u 0.1", 2);
        row("risk --lower=-1 --upper 1 --u 0.1 --sd 0.3 --cp 1", 2);
        row("risk --upper 1 --u 0.1 --cp 1", 2);
        row("risk --lower=-1 --upper 1 --u 0.1 --sd 0", 1);
        row("risk --lower=-1 --upper 1 --u 0.1 --yield 95", 1);
        row("risk --lower 1 --upper=-1 --u 0.1 --sd 1 --mean 0", 1);
        row("convert 1 --from mm", 2);
        row("convert 1 --from mm --to ell", 2);
        row("convert one --from mm --to in", 2);
        row("convert 1 --from mm --to deg", 1);
        row("convert 1 --from mm --to in --decimals 19", 2);
    }
    void refuses()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        const CliRun run = m_cli.json(QStringLiteral("calc ") + words);
        QCOMPARE(run.status, status);
        QVERIFY(!run.errorMessage().isEmpty());
        QCOMPARE(run.errorCode(), status == 2 ? QStringLiteral("usage") : QStringLiteral("invalid"));
    }
    void tellsTheRisksOfTheRequirement()
    {
        const QJsonObject simple =
            answer(QStringLiteral("calc risk --lower=-1 --upper 1 --unit um --u 0.125 --yield 0.95 --rule simple"));
        QVERIFY(isNear(number(simple, "pfa"), 0.00858, 5.1e-6));
        QVERIFY(isNear(number(simple, "pfr"), 0.01554, 5.1e-6));
        QVERIFY(isNear(number(simple, "in_tolerance"), 0.95, 1e-9));
        QVERIFY(isNear(number(simple, "tur"), 4, 1e-12));
        const QJsonObject proven =
            answer(QStringLiteral("calc risk --lower=-1 --upper 1 --unit um --u 0.125 --yield 0.95"));
        QVERIFY(isNear(number(proven, "pfa"), 0.00050, 5.1e-6));
        QVERIFY(isNear(number(proven, "pfr"), 0.0810, 5.1e-5));
        const QJsonObject oneSided =
            answer(QStringLiteral("calc risk --upper 1 --unit um --u 0.125 --mean 0 --sd 0.5 --rule simple"));
        QVERIFY(isNear(number(oneSided, "in_tolerance"), 0.97725, 5e-6));
    }
    void converts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("exact");
        const auto row = [](const char* words, const char* value, bool exact) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(value) << exact;
        };
        row("0.5 --from in --to mm", "12.7", true);
        row("-1,5 --from um --to nm", "-1500", true);
        row("12.7 --from mm --to in --decimals 4", "0.5000", true);
        row("8.0016 --from mm --to in --decimals 6", "0.315024", false);
        row("2.54um --from mm --to uin", "100", true);
        row("30 --from ' --to deg", "0.5", true);
    }
    void converts()
    {
        QFETCH(QString, words);
        const QJsonObject got = answer(QStringLiteral("calc convert ") + words);
        QTEST(got[QStringLiteral("value")].toString(), "value");
        QTEST(got[QStringLiteral("exact")].toBool(), "exact");
    }
    void needsNoStore()
    {
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("no such.clew"));
        QVERIFY(!answer(QStringLiteral("calc judge --value 1 --upper 2 --u 0.1")).isEmpty());
        m_cli.unset(QStringLiteral("CLEW_STORE"));
    }
};

QTEST_GUILESS_MAIN(TestCalcVerbs)
#include "tst_calc_verbs.moc"
