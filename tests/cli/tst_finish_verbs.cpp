// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/anodized_bores.h"
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QFile>
#include <QJsonArray>

using namespace clew::test;

/// What a size may be before finishing, by the shop's own pieces, through the real program.
class TestFinishVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun run(const QString& line, const QStringList& more = {})
    {
        return m_cli.runWords(QStringList{QStringLiteral("--json")} + line.split(QLatin1Char(' ')) + more);
    }
    static QJsonObject growthIn(const CliRun& told) { return told.json()[QStringLiteral("growths")][0].toObject(); }
    qint64 entries() { return run(QStringLiteral("store info")).json()[QStringLiteral("entries")].toInteger(); }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.write(QStringLiteral("shop.jsonl"), anodizedBores());
        const CliRun imported = run(QStringLiteral("import shop.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
    }

    void sayNoWhereAMixedUpPieceSpreadsTheGrowth()
    {
        const CliRun told = run(QStringLiteral("plan finish LB-7 D --characteristic 2"));
        QCOMPARE(told.status, 1);
        QCOMPARE(growthIn(told)[QStringLiteral("n")].toInt(), 5);
        QVERIFY(growthIn(told)[QStringLiteral("closed")].toBool());
        QCOMPARE(told.json()[QStringLiteral("answered")].toBool(true), false);
    }

    void leavesItOutOnceItIsMarked()
    {
        const qint64 before = entries();
        QCOMPARE(run(QStringLiteral("unit swapped LB-7/B5")).status, 2); // without a reason
        const CliRun marked = run(QStringLiteral("unit swapped LB-7/B5 --reason"), {QStringLiteral("wrong rack")});
        QVERIFY2(marked.status == 0, marked.output);
        QVERIFY(marked.json()[QStringLiteral("swapped")].toBool());
        QCOMPARE(entries(), before + 1);
        const CliRun told = run(QStringLiteral("plan finish LB-7 D --characteristic 2 --k 2"));
        QVERIFY2(told.status == 0, told.output);
        const QJsonObject growth = growthIn(told);
        QCOMPARE(told.json()[QStringLiteral("before")].toString(), QStringLiteral("1"));
        QCOMPARE(told.json()[QStringLiteral("feature")].toString(), QStringLiteral("bore"));
        QCOMPARE(growth[QStringLiteral("finisher")].toString(), QStringLiteral("ANOD"));
        QCOMPARE(growth[QStringLiteral("specification")].toString(), QStringLiteral("MIL-A-8625 type II"));
        QCOMPARE(growth[QStringLiteral("n")].toInt(), 4);
        QCOMPARE(growth[QStringLiteral("left_out")].toInt(), 1);
        // 7.5, 7.6, 7.4, 7.5: mean 7.5, s = sqrt(0.02 / 3) = 0.08165 µm; kept free 2 · 2 s = 0.3266 µm.
        QVERIFY(std::abs(growth[QStringLiteral("growth_um")].toDouble() - 7.5) < 1e-9);
        QVERIFY(std::abs(growth[QStringLiteral("spread_um")].toDouble() - std::sqrt(0.02 / 3)) < 1e-9);
        const QJsonObject window = growth[QStringLiteral("pre_finish")].toObject();
        QVERIFY(std::abs(window[QStringLiteral("lower")].toDouble() - 8.012326599) < 2e-9);
        QVERIFY(std::abs(window[QStringLiteral("upper")].toDouble() - 8.017673401) < 2e-9);
        QCOMPARE(told.json()[QStringLiteral("left_out")][0][QStringLiteral("reason")].toString(),
                 QStringLiteral("wrong rack"));
        const CliRun text = m_cli.runWords({QStringLiteral("plan"), QStringLiteral("finish"), QStringLiteral("LB-7"),
                                            QStringLiteral("--characteristic"), QStringLiteral("2")});
        QVERIFY2(text.output.contains("7.500 µm, s = 0.082 µm, 4 pairs"), text.output);
    }

    void refusesAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* line, const char* code, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(code) << QString::fromUtf8(says);
        };
        row("no characteristic", "plan finish LB-7", "usage", "--characteristic");
        row("no such balloon", "plan finish LB-7 --characteristic 9", "not_found", "9");
        row("no such part", "plan finish LB-8 --characteristic 2", "not_found", "");
        row("a k below 0", "plan finish LB-7 --characteristic 2 --k=-1", "usage", "from 0");
        row("a feature there is not", "plan finish LB-7 --characteristic 2 --feature lens", "usage", "bore");
        row("its own size before", "plan finish LB-7 --characteristic 2 --before 2", "invalid", "its own");
        row("marked twice", "unit swapped LB-7/B5 --reason again", "conflict", "wrong rack");
        row("nothing to take back", "unit swapped LB-7/B1 --take-back --reason why", "conflict", "not marked");
        row("no such unit", "unit swapped LB-7/B9 --reason why", "not_found", "B9");
    }
    void refusesAndChangesNothing()
    {
        QFETCH(QString, line);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const QString head = m_cli.head();
        const CliRun refused = run(line);
        QCOMPARE(refused.errorCode(), code);
        QVERIFY2(refused.errorMessage().contains(says), refused.output);
        QCOMPARE(m_cli.head(), head);
    }

    void saysThatNobodyWasFinishedThere()
    {
        const CliRun told = run(QStringLiteral("plan finish LB-7 D --characteristic 2 --finisher HART"));
        QCOMPARE(told.status, 1);
        QCOMPARE(told.json()[QStringLiteral("growths")].toArray().size(), 0);
        const QString warning = told.json()[QStringLiteral("warnings")][0].toString();
        QVERIFY(warning.startsWith(QStringLiteral("No piece of those asked for was measured")));
        QVERIFY(warning.contains(QStringLiteral("calc finish")));
    }

    void comesBackFromAnExportAndIsTakenBack()
    {
        QCOMPARE(run(QStringLiteral("export one.jsonl")).status, 0);
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("other.clew"));
        makeStore(m_cli.path(QStringLiteral("other.clew")));
        const CliRun imported = run(QStringLiteral("import one.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
        const CliRun told = run(QStringLiteral("plan finish LB-7 D --characteristic 2 --k 2"));
        QCOMPARE(growthIn(told)[QStringLiteral("left_out")].toInt(), 1);
        const CliRun back =
            run(QStringLiteral("unit swapped LB-7/B5 --take-back --reason"), {QStringLiteral("not mixed up")});
        QVERIFY2(back.status == 0, back.output);
        QCOMPARE(growthIn(run(QStringLiteral("plan finish LB-7 D --characteristic 2")))[QStringLiteral("n")].toInt(),
                 5);
        QVERIFY(run(QStringLiteral("ledger verify")).json()[QStringLiteral("ok")].toBool());
    }
};

QTEST_GUILESS_MAIN(TestFinishVerbs)
#include "tst_finish_verbs.moc"
