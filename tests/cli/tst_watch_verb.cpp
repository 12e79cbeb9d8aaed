// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QDir>
#include <QJsonArray>

#include <csignal>

using namespace clew::test;

/// A folder into which a measuring machine drops its files.
class TestWatchVerb final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun once(const QString& more = {}) const
    {
        return m_cli.json(QStringLiteral("watch drop --once --settle 0.2 --set part=LB-7 --set revision=D ") + more);
    }
    int total(const char* kind) const
    {
        return m_cli.json(QStringLiteral("list ") + QLatin1String(kind)).json()[QStringLiteral("total")].toInt(-1);
    }
    QStringList filesIn(const QString& folder) const
    {
        return QDir(m_cli.path(folder)).entryList(QDir::Files, QDir::Name);
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.write(QStringLiteral("shop.jsonl"), R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","nominal":"8.000","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","name":"bore","nominal":"5","lower":"-0.1","upper":"0.1","unit":"mm"}
{"kind":"lot","number":"T-9","type":"production","part":"LB-7","revision":"D"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"B1","lot":"T-9","position":"1"}
)");
        QCOMPARE(m_cli.json(QStringLiteral("import shop.jsonl")).status, 0);
        QVERIFY(QDir(m_cli.folder()).mkdir(QStringLiteral("drop")));
    }

    void takesWhatIsThereAndMovesIt()
    {
        m_cli.write(QStringLiteral("drop/run1.csv"), "Serial;1 [mm];bore [mm]\nB1;8,001;5,02\nB2;7.999;5.01\n");
        m_cli.write(QStringLiteral("drop/.hidden.csv"), "x");
        m_cli.write(QStringLiteral("drop/half.csv.part"), "x");
        const CliRun run = once();
        QVERIFY2(run.status == 0, run.output + run.errors);
        QCOMPARE(run.json()[QStringLiteral("taken")].toInt(), 1);
        QCOMPARE(total("inspections"), 2);
        QCOMPARE(total("units"), 2);
        QCOMPARE(filesIn(QStringLiteral("drop/done")), QStringList{QStringLiteral("run1.csv")});
    }
    void addsNothingAfterARestartBetweenTakingAndMoving()
    {
        QVERIFY(
            QFile::copy(m_cli.path(QStringLiteral("drop/done/run1.csv")), m_cli.path(QStringLiteral("drop/run1.csv"))));
        const CliRun run = once();
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[QStringLiteral("files")][0][QStringLiteral("added")].toInt(-1), 0);
        QCOMPARE(total("inspections"), 2);
        QCOMPARE(filesIn(QStringLiteral("drop/done")).size(), 2);
    }
    void leavesAReportBesideARefusedFileAndTriesItAgainWhenMended()
    {
        m_cli.write(QStringLiteral("drop/run2.csv"), "Serial;1 [mm];2 [mm]\nB3;8,001;x\nB4;8,001;5\nB5;8;5\n");
        const CliRun refused = once();
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json()[QStringLiteral("refused")].toInt(), 1);
        QFile report(m_cli.path(QStringLiteral("drop/run2.csv.problems.txt")));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY2(text.contains("row 2 C 2 [mm]: \"x\" is no number"), text);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("drop/done/run2.csv"))));
        QCOMPARE(total("units"), 2);
        const CliRun again = once(); // another process, which knows it was refused
        QCOMPARE(again.status, 0);
        QVERIFY(again.json()[QStringLiteral("files")].toArray().isEmpty());
        m_cli.write(QStringLiteral("drop/run2.csv"), "Serial;1 [mm];2 [mm]\nB3;8,001;5,05\nB4;8,001;5\nB5;8;5\n");
        QCOMPARE(once().status, 0);
        QCOMPARE(total("units"), 5);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("drop/run2.csv.problems.txt"))));
    }
    void matchesByPositionInTheTray()
    {
        m_cli.write(QStringLiteral("drop/tray.csv"), "Position;1 [mm];2 [mm]\n1;8,0005;5,01\n2;8,0006;5,02\n");
        const CliRun run = once(QStringLiteral("--set lot=T-9"));
        QVERIFY2(run.status == 0, run.output + run.errors);
        QCOMPARE(total("units"), 5);
        const QJsonArray rows = m_cli.json(QStringLiteral("list inspections")).json()[QStringLiteral("rows")].toArray();
        QStringList subjects;
        for (const auto& row : rows.toVariantList().mid(5))
            subjects.append(row.toMap().value(QStringLiteral("unit")).isValid() ? QStringLiteral("unit")
                                                                                : QStringLiteral("lot"));
        QCOMPARE(subjects.join(u' '), QStringLiteral("unit lot")); // position 1 has its serial already
    }
    void watchesUntilItIsStopped()
    {
        QProcess process;
        m_cli.start(process, {QStringLiteral("--json"), QStringLiteral("watch"), QStringLiteral("drop"),
                              QStringLiteral("--settle"), QStringLiteral("0.3"), QStringLiteral("--set"),
                              QStringLiteral("part=LB-7"), QStringLiteral("--set"), QStringLiteral("revision=D")});
        QVERIFY(process.waitForStarted());
        m_cli.write(QStringLiteral("drop/late.csv"), "Serial;1 [mm];2 [mm]\nB8;8;5\nB9;8;5\n");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_cli.path(QStringLiteral("drop/done/late.csv"))), 40000);
        ::kill(pid_t(process.processId()), SIGINT);
        const CliRun run = CliRunner::finish(process);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[QStringLiteral("taken")].toInt(), 1);
        QCOMPARE(total("units"), 7);
    }
    void refusesAFolderThatIsNotThere()
    {
        QCOMPARE(m_cli.json(QStringLiteral("watch nowhere --once")).status, 1);
        QCOMPARE(m_cli.json(QStringLiteral("watch drop --settle soon")).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestWatchVerb)
#include "tst_watch_verb.moc"
