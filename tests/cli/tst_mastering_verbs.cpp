// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QFile>
#include <QJsonArray>

using namespace clew::test;

namespace {

/// Two air gauges, two rings, and bores that were read with them on three mornings. SR-10 is found bad in April.
const QByteArray masteredShop = R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","name":"bore B","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"gauge","id":"SR-10","type":"setting ring","unit":"mm"}
{"kind":"gauge","id":"SR-11","type":"setting ring","unit":"mm"}
{"kind":"gauge","id":"AG-1","type":"air gauge","unit":"mm"}
{"kind":"gauge","id":"AG-2","type":"air gauge","unit":"mm"}
{"kind":"calibration","gauge":"SR-10","certificate":"K-1","date":"2026-01-02"}
{"kind":"calibration","gauge":"SR-10","certificate":"K-3","date":"2026-04-01","result":"fail","as_found":[{"error":"-0.0008","unit":"mm"}]}
{"kind":"unit","part":"LB-7","revision":"D","serial":"U1"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"U2"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"U3"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"U4"}
{"kind":"measurement","unit":"U1","balloon":"2","value":"10.5025","unit_of_measure":"mm","gauge":"AG-1","time":"2026-02-01T08:00:00Z"}
{"kind":"measurement","unit":"U2","balloon":"2","value":"10.5026","unit_of_measure":"mm","gauge":"AG-1","time":"2026-02-02T08:00:00Z"}
{"kind":"measurement","unit":"U3","balloon":"2","value":"10.5027","unit_of_measure":"mm","gauge":"AG-1","time":"2026-02-03T08:00:00Z"}
{"kind":"measurement","unit":"U4","balloon":"2","value":"10.5000","unit_of_measure":"mm","gauge":"AG-2","time":"2026-02-01T08:00:00Z"}
)";

} // namespace

/// Comparative gauges and their masters, through the real program.
class TestMasteringVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun run(const QString& line, const QStringList& more = {})
    {
        return m_cli.runWords(QStringList{QStringLiteral("--json")} + line.split(QLatin1Char(' ')) + more);
    }
    CliRun check(const char* gauge, const char* master, const char* time, const char* deviation)
    {
        return run(QStringLiteral("gauge check %1 --master %2 --time %3 --limit 0.5µm --deviation")
                       .arg(QLatin1String(gauge), QLatin1String(master), QLatin1String(time)),
                   {QString::fromUtf8(deviation)});
    }
    static QStringList changedBy(const CliRun& told)
    {
        QStringList changed;
        for (const QJsonValue& each : told.json()[QStringLiteral("changed")].toArray())
            changed.append(QStringLiteral("%1/%2: %3 -> %4")
                               .arg(each[QStringLiteral("serial")].toString(),
                                    each[QStringLiteral("characteristic")].toString(),
                                    each[QStringLiteral("from")].toString(), each[QStringLiteral("to")].toString()));
        return changed;
    }
    qint64 entries() { return run(QStringLiteral("store info")).json()[QStringLiteral("entries")].toInteger(); }
    QByteArray exported(const QString& name)
    {
        if (run(QStringLiteral("export ") + name).status != 0)
            return {};
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void beginIn(const QString& name)
    {
        m_cli.set(QStringLiteral("CLEW_STORE"), name);
        makeStore(m_cli.path(name));
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        beginIn(QStringLiteral("shop.clew"));
        m_cli.write(QStringLiteral("shop.jsonl"), masteredShop);
        const CliRun imported = run(QStringLiteral("import shop.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
    }

    void recordsChecks()
    {
        const CliRun first = check("AG-1", "SR-10", "2026-02-01T06:00:00Z", "+0.1 µm");
        QVERIFY2(first.status == 0, first.output);
        QVERIFY(first.json()[QStringLiteral("within")].toBool());
        QVERIFY(first.json()[QStringLiteral("bracket")].isNull());
        QCOMPARE(first.json()[QStringLiteral("deviation")].toString(), QStringLiteral("0.1"));
        const CliRun second = check("AG-1", "SR-10", "2026-02-02T06:00:00Z", "-0.2 µm");
        QCOMPARE(second.json()[QStringLiteral("bracket")].toString(), QStringLiteral("stands"));
        QCOMPARE(check("AG-1", "SR-11", "2026-02-03T06:00:00Z", "0 µm").status, 0);
        QCOMPARE(check("AG-1", "SR-11", "2026-02-04T06:00:00Z", "0 µm").status, 0);
    }

    void aRingFoundBadBringsDownEveryBracketItMastered()
    {
        const CliRun told = run(QStringLiteral("impact gauge SR-10"));
        QVERIFY2(told.status == 0, told.output);
        QCOMPARE(told.json()[QStringLiteral("measurements")].toInt(), 2); // U3 was measured by SR-11
        QCOMPARE(changedBy(told), (QStringList{QStringLiteral("U1/2: conforms -> does not conform"),
                                               QStringLiteral("U2/2: conforms -> does not conform")}));
        const QJsonArray reached = told.json()[QStringLiteral("suspects")].toArray();
        QCOMPARE(reached.size(), 3); // the ring, and two brackets, told in moments and in their order
        QCOMPARE(reached[1].toString(), QStringLiteral("SR-10 -> AG-1, 2026-02-01 06:00 to 2026-02-02 06:00 UTC"));
        QCOMPARE(reached[2].toString(), QStringLiteral("SR-10 -> AG-1, 2026-02-02 06:00 to 2026-02-03 06:00 UTC"));
    }

    void aFailedCheckTakesTheVerdictOffItsBracket()
    {
        QCOMPARE(check("AG-2", "SR-11", "2026-02-01T06:00:00Z", "0 µm").status, 0);
        const qint64 before = entries();
        const CliRun failed = check("AG-2", "SR-11", "2026-02-01T14:00:00Z", "+0.9 µm");
        QCOMPARE(failed.status, 1);
        QCOMPARE(failed.json()[QStringLiteral("within")].toBool(true), false);
        QCOMPARE(failed.json()[QStringLiteral("bracket")].toString(), QStringLiteral("falls"));
        QCOMPARE(changedBy(failed), QStringList{QStringLiteral("U4/2: conforms -> not judged")});
        QCOMPARE(entries(), before + 1);
    }

    void refusesAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* line, const char* code, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(code) << QString::fromUtf8(says);
        };
        row("no master", "gauge check AG-1 --deviation 0µm --limit 1µm", "usage", "--master");
        row("no such gauge", "gauge check AG-9 --master SR-10 --deviation 0µm --limit 1µm", "not_found", "AG-9");
        row("its own master", "gauge check AG-1 --master AG-1 --deviation 0µm --limit 1µm", "invalid", "itself");
        row("no unit", "gauge check AG-1 --master SR-10 --deviation 0.2 --limit 1µm", "invalid", "with its unit");
        row("a limit below 0", "gauge check AG-1 --master SR-10 --deviation 0µm --limit=-1µm", "invalid", "sign");
        row("recorded already",
            "gauge check AG-1 --master SR-10 --deviation 0µm --limit 1µm --time 2026-02-01T06:00:00Z", "conflict",
            "already");
        row("no moment", "gauge check AG-1 --master SR-10 --deviation 0µm --limit 1µm --time soon", "usage", "soon");
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

    void comesBackFromAnExportAsItWas()
    {
        const QByteArray first = exported(QStringLiteral("one.jsonl"));
        beginIn(QStringLiteral("other.clew"));
        const CliRun imported = run(QStringLiteral("import one.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
        const QByteArray second = exported(QStringLiteral("two.jsonl"));
        QCOMPARE(second.count(R"("kind":"judgement")"), first.count(R"("kind":"judgement")"));
        QVERIFY(second.contains("AG-2 was found 0.9"));
        QVERIFY(run(QStringLiteral("ledger verify")).json()[QStringLiteral("ok")].toBool());
    }

    void aCheckThatComesInByAFileBringsItsBracketDownToo()
    {
        beginIn(QStringLiteral("third.clew"));
        QCOMPARE(run(QStringLiteral("import shop.jsonl")).status, 0);
        QVERIFY(!exported(QStringLiteral("before.jsonl")).contains("was found"));
        m_cli.write(QStringLiteral("checks.jsonl"), R"({"clew":"exchange/1"}
{"kind":"master_check","gauge":"AG-2","master":"SR-11","time":"2026-02-01T06:00:00Z","deviation":"0","limit":"0.5","unit":"µm"}
{"kind":"master_check","gauge":"AG-2","master":"SR-11","time":"2026-02-01T14:00:00Z","deviation":"-0.6","limit":"0.5","unit":"µm"}
)");
        const CliRun imported = run(QStringLiteral("import checks.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
        const QByteArray after = exported(QStringLiteral("after.jsonl"));
        QVERIFY(after.contains("AG-2 was found -0.6 µm off its master SR-11 at 2026-02-01T14:00:00.000Z"));
        QCOMPARE(run(QStringLiteral("import checks.jsonl")).status, 0); // again
        QCOMPARE(exported(QStringLiteral("again.jsonl")).count("was found"), after.count("was found"));
    }
};

QTEST_GUILESS_MAIN(TestMasteringVerbs)
#include "tst_mastering_verbs.moc"
