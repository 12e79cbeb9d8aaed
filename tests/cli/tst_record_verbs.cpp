// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

#include <csignal>

using namespace clew::test;

/// Records in, found, followed and out again, through the real program.
class TestRecordVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    static QByteArray shop()
    {
        return R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D","name":"Lens barrel 7","customer":"C1"}
{"kind":"heat","number":"55-2210","material":"Ti-6Al-4V ELI","supplier":"S1"}
{"kind":"lot","number":"HT-8841","heat":"55-2210","supplier":"S1"}
{"kind":"lot","number":"HT-8841","supplier":"S2"}
{"kind":"certificate","number":"C-2201","type":"3.1","lot":{"number":"HT-8841","supplier":"S1"}}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-2"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-1"},"lot":{"number":"HT-8841","supplier":"S1"}}
)";
    }
    QByteArray content(const QString& name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.write(QStringLiteral("shop.jsonl"), shop());
    }

    void triesAFileWithoutSavingIt()
    {
        const CliRun run = m_cli.json(QStringLiteral("import shop.jsonl --dry-run"));
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(run.json()[QStringLiteral("dry_run")].toBool(), true);
        QCOMPARE(run.json()[QStringLiteral("files")][0][QStringLiteral("saved")].toBool(true), false);
        QCOMPARE(m_cli.json(QStringLiteral("list units")).json()[QStringLiteral("total")].toInt(-1), 0);
    }
    void takesAFileOnce()
    {
        const CliRun first = m_cli.json(QStringLiteral("import shop.jsonl"));
        QVERIFY2(first.status == 0, first.output);
        const QJsonObject file = first.json()[QStringLiteral("files")][0].toObject();
        QCOMPARE(file[QStringLiteral("format")].toString(), QStringLiteral("exchange"));
        QCOMPARE(file[QStringLiteral("saved")].toBool(), true);
        QCOMPARE(file[QStringLiteral("records")][QStringLiteral("unit")].toInt(), 2);
        QCOMPARE(file[QStringLiteral("records")][QStringLiteral("lot")].toInt(), 2);
        const CliRun second = m_cli.json(QStringLiteral("import shop.jsonl"));
        QCOMPARE(second.status, 0);
        QCOMPARE(second.json()[QStringLiteral("files")][0][QStringLiteral("added")].toInt(-1), 0);
        QCOMPARE(m_cli.json(QStringLiteral("list units")).json()[QStringLiteral("total")].toInt(), 2);
    }
    void refusesAWrongFileAndSaysEveryRow()
    {
        m_cli.write(QStringLiteral("wrong.jsonl"), "{\"clew\":\"exchange/1\"}\n{\"kind\":\"unicorn\",\"id\":\"1\"}\n"
                                                   "{\"kind\":\"unit\",\"part\":\"NO-SUCH\",\"serial\":\"X\"}\n");
        const CliRun run = m_cli.json(QStringLiteral("import wrong.jsonl nowhere.jsonl"));
        QCOMPARE(run.status, 1);
        const QJsonArray files = run.json()[QStringLiteral("files")].toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(!files[0][QStringLiteral("problems")].toArray().isEmpty());
        QCOMPARE(files[0][QStringLiteral("problems")][0][QStringLiteral("severity")].toString(),
                 QStringLiteral("error"));
        QCOMPARE(files[1][QStringLiteral("error")][QStringLiteral("code")].toString(), QStringLiteral("io"));
        QCOMPARE(m_cli.json(QStringLiteral("import shop.jsonl --set part")).status, 2);
    }
    void listsByPartStateAndLimit_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("total");
        QTest::newRow("all") << QStringLiteral("list units") << 2 << 2;
        QTest::newRow("singular") << QStringLiteral("list unit") << 2 << 2;
        QTest::newRow("part") << QStringLiteral("list units --part LB-7") << 2 << 2;
        QTest::newRow("limit") << QStringLiteral("list units --limit 1") << 1 << 2;
        QTest::newRow("none") << QStringLiteral("list units --limit 0") << 0 << 2;
        QTest::newRow("another state") << QStringLiteral("list units --state shipped") << 0 << 0;
        QTest::newRow("lots") << QStringLiteral("list lots") << 2 << 2;
    }
    void listsByPartStateAndLimit()
    {
        QFETCH(QString, words);
        const CliRun run = m_cli.json(words);
        QVERIFY2(run.status == 0, run.output);
        QTEST(int(run.json()[QStringLiteral("rows")].toArray().size()), "rows");
        QTEST(run.json()[QStringLiteral("total")].toInt(-1), "total");
    }
    void refusesAFilterThatFitsNoKind()
    {
        const CliRun run = m_cli.json(QStringLiteral("list heats --state shipped"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorMessage(), QStringLiteral("A heat has no state, so they can't be listed by it."));
        QCOMPARE(m_cli.json(QStringLiteral("list units --limit many")).status, 2);
        QCOMPARE(m_cli.json(QStringLiteral("list units --part NO-SUCH")).errorCode(), QStringLiteral("not_found"));
    }
    void showsARecordByEachOfItsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("serial") << QStringLiteral("BRL-1");
        QTest::newRow("part and serial") << QStringLiteral("LB-7/BRL-1");
        QTest::newRow("JSON") << QStringLiteral("{\"part\":\"LB-7\",\"serial\":\"BRL-1\"}");
        const QJsonArray rows = m_cli.json(QStringLiteral("list units")).json()[QStringLiteral("rows")].toArray();
        QTest::newRow("UUID") << rows[0][QStringLiteral("uuid")].toString();
    }
    void showsARecordByEachOfItsNames()
    {
        QFETCH(QString, name);
        const CliRun run =
            m_cli.runWords({QStringLiteral("--json"), QStringLiteral("show"), QStringLiteral("unit"), name});
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(run.json()[QStringLiteral("label")].toString(), QStringLiteral("LB-7 BRL-1"));
        QCOMPARE(run.json()[QStringLiteral("record")][QStringLiteral("serial")].toString(), QStringLiteral("BRL-1"));
        QCOMPARE(run.json()[QStringLiteral("record")][QStringLiteral("consumptions")].toArray().size(), 1);
        const QJsonObject line = run.json()[QStringLiteral("history")][0].toObject();
        QCOMPARE(line[QStringLiteral("act")].toString(), QStringLiteral("import"));
        QCOMPARE(line[QStringLiteral("who")].toString(), QStringLiteral("mk"));
        QVERIFY(line[QStringLiteral("why")].toString().startsWith(QStringLiteral("shop.jsonl, sha256 ")));
    }
    void namesTheCandidatesOfAnAmbiguousName()
    {
        const CliRun run = m_cli.json(QStringLiteral("show lot HT-8841"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("conflict"));
        QVERIFY(run.errorMessage().contains(QStringLiteral("HT-8841 (S1)")));
        QVERIFY(run.errorMessage().contains(QStringLiteral("HT-8841 (S2)")));
        QCOMPARE(m_cli.json(QStringLiteral("show lot HT-8841 --supplier S2")).status, 0);
        QCOMPARE(m_cli.json(QStringLiteral("trace lot HT-8841")).errorCode(), QStringLiteral("conflict"));
    }
    void followsAHeatToItsUnitsAndBack()
    {
        const CliRun forward = m_cli.json(QStringLiteral("trace heat 55-2210"));
        QVERIFY2(forward.status == 0, forward.output);
        QCOMPARE(forward.json()[QStringLiteral("total")].toInt(), 1);
        const QJsonObject unit = forward.json()[QStringLiteral("units")][0].toObject();
        QCOMPARE(unit[QStringLiteral("serial")].toString(), QStringLiteral("BRL-1"));
        QCOMPARE(unit[QStringLiteral("path")].toArray().size(), 3);
        const CliRun backward = m_cli.json(QStringLiteral("trace unit LB-7/BRL-1"));
        QCOMPARE(backward.json()[QStringLiteral("direction")].toString(), QStringLiteral("backward"));
        QCOMPARE(backward.json()[QStringLiteral("certificates")][0][QStringLiteral("number")].toString(),
                 QStringLiteral("C-2201"));
        QCOMPARE(m_cli.json(QStringLiteral("trace unit BRL-1 --forward --backward")).status, 2);
        QCOMPARE(m_cli.json(QStringLiteral("trace gauge X --from yesterday")).status, 2);
        QCOMPARE(m_cli.json(QStringLiteral("trace heat NO-SUCH")).status, 1);
    }
    void exportsWhatAnEmptyStoreGivesBackTheSame()
    {
        const CliRun out = m_cli.json(QStringLiteral("export out.jsonl"));
        QVERIFY2(out.status == 0, out.output);
        QCOMPARE(m_cli.json(QStringLiteral("export out.jsonl")).errorCode(), QStringLiteral("conflict"));
        makeStore(m_cli.path(QStringLiteral("second.clew")));
        const CliRun in = m_cli.json(QStringLiteral("import out.jsonl --store second.clew"));
        QVERIFY2(in.status == 0, in.output);
        const CliRun again = m_cli.json(QStringLiteral("export again.jsonl --store second.clew"));
        QVERIFY2(again.status == 0, again.output);
        QVERIFY(!content(QStringLiteral("out.jsonl")).isEmpty());
        QCOMPARE(content(QStringLiteral("again.jsonl")), content(QStringLiteral("out.jsonl")));
    }
    void rollsBackWhenItIsInterrupted()
    {
        QByteArray many = "{\"clew\":\"exchange/1\"}\n";
        for (int i = 0; i < 20000; ++i)
            many += "{\"kind\":\"unit\",\"part\":\"LB-7\",\"revision\":\"D\",\"serial\":\"M-" + QByteArray::number(i) +
                    "\"}\n";
        m_cli.write(QStringLiteral("many.jsonl"), many);
        const int units = m_cli.json(QStringLiteral("list units --limit 0")).json()[QStringLiteral("total")].toInt(-1);
        QProcess import;
        m_cli.start(import, {QStringLiteral("--json"), QStringLiteral("import"), QStringLiteral("many.jsonl")});
        const QString journal = m_cli.path(QStringLiteral("shop.clew-journal"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journal) || import.state() == QProcess::NotRunning, 60000);
        QCOMPARE(import.state(), QProcess::Running);
        ::kill(pid_t(import.processId()), SIGINT);
        const CliRun run = CliRunner::finish(import);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("cancelled"));
        QVERIFY(!QFile::exists(journal));
        QCOMPARE(m_cli.json(QStringLiteral("list units --limit 0")).json()[QStringLiteral("total")].toInt(-2), units);
    }
    void findsEverythingSoundAtTheEnd()
    {
        const CliRun run = m_cli.json(QStringLiteral("store check --deep"));
        QVERIFY2(run.status == 0, run.output);
    }
};

QTEST_GUILESS_MAIN(TestRecordVerbs)
#include "tst_record_verbs.moc"
