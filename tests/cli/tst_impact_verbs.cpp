// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QFile>
#include <QJsonArray>

using namespace clew::test;

/// A ring is found bad: what changes, what is decided, and the document, through the real program.
class TestImpactVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun run(const QStringList& words) { return m_cli.runWords(QStringList{QStringLiteral("--json")} + words); }
    static QStringList impact(const QStringList& rest)
    {
        return QStringList{QStringLiteral("impact"), QStringLiteral("gauge"), QStringLiteral("SR-10")} + rest;
    }
    static QStringList words(const QString& line) { return line.split(QLatin1Char(' ')); }
    QString countOf(const QString& kind)
    {
        return QString::number(
            m_cli.json(QStringLiteral("list ") + kind).json()[QStringLiteral("rows")].toArray().size());
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.write(QStringLiteral("shop.jsonl"), R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","name":"bore B","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"gauge","id":"SR-10","type":"setting ring","unit":"mm"}
{"kind":"gauge","id":"AG-014","type":"air gauge","unit":"mm"}
{"kind":"calibration","gauge":"SR-10","certificate":"K-1","date":"2026-01-02"}
{"kind":"calibration","gauge":"AG-014","certificate":"K-2","date":"2026-01-14","references":[{"gauge":"SR-10"}]}
{"kind":"calibration","gauge":"SR-10","certificate":"K-3","date":"2026-04-01","result":"fail","as_found":[{"size":"8","error":"-0.0008","unit":"mm"},{"size":"12","error":"-0.0008","unit":"mm"}]}
{"kind":"master_check","gauge":"AG-014","master":"SR-10","time":"2026-02-01T06:00:00Z","deviation":"0.1","limit":"0.5","unit":"µm"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1","state":"released"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-2","state":"in_inspection"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-3","state":"in_inspection"}
{"kind":"measurement","unit":"BRL-1","balloon":"2","value":"10.5025","unit_of_measure":"mm","gauge":"AG-014","time":"2026-02-02T10:00:00Z"}
{"kind":"measurement","unit":"BRL-2","balloon":"2","value":"10.5026","unit_of_measure":"mm","chain":[{"role":"master","gauge":"SR-10"}],"time":"2026-02-02T10:00:00Z"}
{"kind":"measurement","unit":"BRL-3","balloon":"2","value":"10.5000","unit_of_measure":"mm","gauge":"AG-014","time":"2026-02-02T10:00:00Z"}
{"kind":"shipment","number":"DN-9","consignee":"Klinikum Ulm","date":"2026-03-10","units":[{"part":"LB-7","serial":"BRL-1"}]}
)");
        const CliRun imported = m_cli.json(QStringLiteral("import shop.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
    }

    void refusesBadInputAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("rest");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown gauge") << words(QStringLiteral("impact gauge SR-99 --error 1µm")) << 1
                                       << QStringLiteral("SR-99");
        QTest::newRow("no gauge") << words(QStringLiteral("impact gauge")) << 2 << QString();
        QTest::newRow("no unit") << impact(words(QStringLiteral("--error 0.8"))) << 1 << QStringLiteral("+0.8 µm");
        QTest::newRow("a thermometer's") << impact(words(QStringLiteral("--error 0.3K"))) << 1
                                         << QStringLiteral("what it does to the length");
        QTest::newRow("both") << impact(words(QStringLiteral("--error 1µm --as-found x.txt"))) << 2
                              << QStringLiteral("exclude");
        QTest::newRow("no such file") << impact(words(QStringLiteral("--as-found x.txt"))) << 1
                                      << QStringLiteral("x.txt");
        QTest::newRow("window without reason")
            << impact(words(QStringLiteral("--from 2026-01-01"))) << 1 << QStringLiteral("--reason");
        QTest::newRow("window upside down")
            << impact(words(QStringLiteral("--from 2026-02-01 --to 2026-01-01 --reason drop"))) << 1
            << QStringLiteral("before it begins");
        QTest::newRow("no error known") << words(QStringLiteral("impact gauge AG-014")) << 1
                                        << QStringLiteral("--error");
        QTest::newRow("no such assessment")
            << words(QStringLiteral("impact hold IA-2026-0009 --reason r")) << 1 << QStringLiteral("IA-2026-0009");
    }
    void refusesBadInputAndChangesNothing()
    {
        QFETCH(const QStringList, rest);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const CliRun refused = run(rest);
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.errorMessage().contains(says), refused.output);
        QCOMPARE(countOf(QStringLiteral("impact_assessments")), QStringLiteral("0"));
    }

    void saysWhatChanges()
    {
        const CliRun told = run(impact({}));
        QVERIFY2(told.status == 0, told.output);
        const QJsonObject json = told.json();
        QCOMPARE(json[QStringLiteral("measurements")].toInt(), 3);
        QCOMPARE(json[QStringLiteral("units")].toInt(), 3);
        QCOMPARE(json[QStringLiteral("shipped")].toInt(), 1);
        QVERIFY(json.contains(QStringLiteral("elapsed_ms")));
        const QJsonArray changed = json[QStringLiteral("changed")].toArray();
        QCOMPARE(changed.size(), 2);
        const QJsonObject first = changed[0].toObject();
        QCOMPARE(first[QStringLiteral("serial")].toString(), QStringLiteral("BRL-1"));
        QCOMPARE(first[QStringLiteral("characteristic")].toString(), QStringLiteral("2"));
        QCOMPARE(first[QStringLiteral("from")].toString(), QStringLiteral("conforms"));
        QCOMPARE(first[QStringLiteral("to")].toString(), QStringLiteral("does not conform"));
        QCOMPARE(first[QStringLiteral("state")].toString(), QStringLiteral("released"));
        QCOMPARE(first[QStringLiteral("corrected")].toString(), QStringLiteral("10.5033"));
        QCOMPARE(first[QStringLiteral("consignee")].toString(), QStringLiteral("Klinikum Ulm"));
    }

    void readsACurveFromAFile()
    {
        m_cli.write(QStringLiteral("ring.txt"), "# size; error\n8 mm; 0 µm\n10 mm; 0 µm\n");
        const CliRun told = run(impact(words(QStringLiteral("--as-found ring.txt"))));
        QVERIFY2(told.status == 0, told.output);
        const QJsonArray changed = told.json()[QStringLiteral("changed")].toArray();
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed[0][QStringLiteral("to")].toString(), QStringLiteral("not judged"));
    }

    void keepsDecidesAndIssues()
    {
        const CliRun kept = run(impact({QStringLiteral("--save")}));
        QVERIFY2(kept.status == 0, kept.output);
        const QString number = kept.json()[QStringLiteral("assessment")].toString();
        QVERIFY(number.startsWith(QStringLiteral("IA-")));
        QCOMPARE(run(words(QStringLiteral("impact sign %1 --reason done").arg(number))).status, 1);
        QCOMPARE(run(words(QStringLiteral("impact decide %1 accept --unit LB-7/BRL-3 --reason r").arg(number))).status,
                 1);
        const CliRun recalled =
            run(words(QStringLiteral("impact decide %1 recall --unit LB-7/BRL-1 --reason shipped").arg(number)));
        QVERIFY2(recalled.status == 0, recalled.output);
        QCOMPARE(recalled.json()[QStringLiteral("undecided")].toInt(), 1);
        const CliRun held = run(words(QStringLiteral("impact hold %1 --reason ring").arg(number)));
        QVERIFY2(held.status == 0, held.output);
        QVERIFY(!held.json()[QStringLiteral("hold")].toString().isEmpty());
        const CliRun done = run(words(QStringLiteral("impact sign %1 --reason ring").arg(number)));
        QVERIFY2(done.status == 0, done.output);
        QVERIFY(done.json()[QStringLiteral("signed")].toBool());
        const CliRun issued = run(words(QStringLiteral("report impact %1 --out ia.pdf").arg(number)));
        QVERIFY2(issued.status == 0, issued.output);
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("ia.pdf"))));
        QCOMPARE(run(words(QStringLiteral("report impact %1 --out ib.pdf").arg(number))).status, 1);
        const CliRun signed1 =
            run({QStringLiteral("sign"), QStringLiteral("ia.pdf"), QStringLiteral("--meaning"),
                 QStringLiteral("approved"), QStringLiteral("--reason"), QStringLiteral("assessed")});
        QVERIFY2(signed1.status == 0, signed1.output);
        const CliRun verified = run(words(QStringLiteral("verify ia.pdf")));
        QVERIFY2(verified.status == 0 && verified.json()[QStringLiteral("valid")].toBool(), verified.output);
    }

    void comesBackFromAnExport()
    {
        const CliRun first = run(words(QStringLiteral("export one.jsonl")));
        QVERIFY2(first.status == 0, first.output);
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("other.clew"));
        makeStore(m_cli.path(QStringLiteral("other.clew")));
        const CliRun imported = run(words(QStringLiteral("import one.jsonl")));
        QVERIFY2(imported.status == 0, imported.output);
        QCOMPARE(countOf(QStringLiteral("impact_assessments")), QStringLiteral("1"));
        QCOMPARE(countOf(QStringLiteral("master_checks")), QStringLiteral("1"));
        QVERIFY(run(words(QStringLiteral("export two.jsonl"))).status == 0);
        QFile one(m_cli.path(QStringLiteral("one.jsonl")));
        QFile two(m_cli.path(QStringLiteral("two.jsonl")));
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        const auto ours = [](const QByteArray& file) {
            QList<QByteArray> lines;
            for (const QByteArray& line : file.split('\n')) {
                if (line.contains(R"("kind":"calibration")") || line.contains(R"("kind":"master_check")") ||
                    line.contains(R"("kind":"impact_assessment")"))
                    lines.append(line);
            }
            return lines;
        };
        const auto before = ours(one.readAll());
        QCOMPARE(before.size(), 5);
        QCOMPARE(ours(two.readAll()), before);
        QVERIFY(run(words(QStringLiteral("ledger verify"))).json()[QStringLiteral("ok")].toBool());
    }

    void refusesACircleOfCalibrations()
    {
        m_cli.write(QStringLiteral("circle.jsonl"), R"({"clew":"exchange/1"}
{"kind":"calibration","gauge":"SR-10","certificate":"K-4","date":"2026-04-02","references":[{"gauge":"AG-014"}]}
)");
        const CliRun refused = run(words(QStringLiteral("import circle.jsonl")));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.output.contains("SR-10 -> AG-014 -> SR-10"), refused.output);
    }

    void refusesChecksThatSayNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no deviation") << QByteArray(
            R"({"kind":"master_check","gauge":"AG-014","master":"SR-10","time":"2026-02-02T06:00:00Z","limit":"0.5","unit":"µm"})");
        QTest::newRow("a limit below 0") << QByteArray(
            R"({"kind":"master_check","gauge":"AG-014","master":"SR-10","time":"2026-02-02T06:00:00Z","deviation":"0","limit":"-0.5","unit":"µm"})");
        QTest::newRow("with itself") << QByteArray(
            R"({"kind":"master_check","gauge":"AG-014","master":"AG-014","time":"2026-02-02T06:00:00Z","deviation":"0","limit":"0.5","unit":"µm"})");
        QTest::newRow("errors at one size twice") << QByteArray(
            R"({"kind":"calibration","gauge":"AG-014","date":"2026-05-01","as_found":[{"size":"8","error":"0","unit":"mm"},{"size":"8.0","error":"1","unit":"mm"}]})");
    }
    void refusesChecksThatSayNothing()
    {
        QFETCH(const QByteArray, line);
        m_cli.write(QStringLiteral("bad.jsonl"), "{\"clew\":\"exchange/1\"}\n" + line + "\n");
        QCOMPARE(run(words(QStringLiteral("import bad.jsonl"))).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestImpactVerbs)
#include "tst_impact_verbs.moc"
