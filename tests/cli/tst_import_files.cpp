// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

namespace {

/// One line of tests/exchange/oracle/qif_counts.tsv, which a script counted by regular expressions.
struct CountedFile
{
    QString file;
    int resultSets, withSerial, serials, items, values;
    QString statuses;
};

QList<CountedFile> countedResultFiles()
{
    QFile table(QStringLiteral(CLEW_SOURCE_DIR "/tests/exchange/oracle/qif_counts.tsv"));
    if (!table.open(QIODevice::ReadOnly))
        qFatal("no oracle");
    QList<CountedFile> all;
    table.readLine();
    while (!table.atEnd()) {
        const QStringList f = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
        const bool refersToOtherFiles = f[4].toInt() == 0;
        if (!refersToOtherFiles && f[1].toInt() - f[2].toInt() <= 1)
            all.append({f[0], f[1].toInt(), f[2].toInt(), f[3].toInt(), f[4].toInt(), f[5].toInt(), f[6]});
    }
    return all;
}

/// "FAIL=1,PASS=2", over all units of the file.
QString reportedIn(const QJsonArray& units)
{
    QMap<QString, int> count;
    for (const auto& unit : units) {
        const QJsonObject reported = unit[QStringLiteral("reported")].toObject();
        for (auto it = reported.begin(); it != reported.end(); ++it)
            count[it.key()] += it.value().toInt();
    }
    QStringList parts;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        parts.append(QStringLiteral("%1=%2").arg(it.key()).arg(it.value()));
    return parts.join(u',');
}

int valuesIn(const QJsonArray& units)
{
    int values = 0;
    for (const auto& unit : units)
        values += unit[QStringLiteral("values")].toInt();
    return values;
}

} // namespace

/// Files of other programs, sound and faulty, through the real program.
class TestImportFiles final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.write(QStringLiteral("shop.jsonl"), R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","nominal":"8.000","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1"}
)");
        const CliRun shop = m_cli.json(QStringLiteral("import shop.jsonl"));
        QVERIFY2(shop.status == 0, shop.output);
    }

    void refusesASettingThatNoFormatKnows()
    {
        for (const char* verb : {"import shop.jsonl", "watch ."}) {
            const CliRun run = m_cli.json(QLatin1String(verb) + QStringLiteral(" --set lenght-unit=mm"));
            QCOMPARE(run.status, 2);
            QVERIFY2(run.errorMessage().contains(QStringLiteral("Did you mean “length-unit”?")), run.output);
        }
    }

    void refusesWhatNoRecordCanSay_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const char* column, const QByteArray& line) {
            QTest::newRow(name) << QString::fromLatin1(column) << line;
        };
        row("a lot of less than nothing", "quantity",
            R"({"kind":"lot","number":"L-1","quantity":"-5","unit_of_measure":"pcs"})");
        row("less than nothing split off", "quantity",
            R"({"kind":"lot_edge","from":"HT-1","to":"HT-2","relation":"split","quantity":"-12","unit_of_measure":"pcs"})");
        row("less than nothing used", "quantity",
            R"({"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-1"},"lot":"HT-1","quantity":"-0.001"})");
        row("less than nothing shipped", "quantity",
            R"({"kind":"shipment","number":"D-1","customer":"K","lots":[{"lot":"HT-1","quantity":"-1"}]})");
        row("less than nothing ordered", "quantity", R"({"kind":"work_order","number":"W-1","quantity":"-3"})");
        row("a negative resolution", "resolution", R"({"kind":"gauge","id":"G-1","resolution":"-0.1","unit":"mm"})");
        row("a negative uncertainty", "uncertainty",
            R"({"kind":"calibration","gauge":"G-0","date":"2026-01-14","uncertainty":"-0.0003"})");
        for (const char* text : {"nan", "0,0004", "0.3 µm", "0", "0.000"})
            row(text, "uncertainty",
                QByteArray(R"({"kind":"calibration","gauge":"G-0","date":"2026-01-14","uncertainty":")") + text +
                    "\"}");
        row("a coverage in words", "k", R"({"kind":"calibration","gauge":"G-0","date":"2026-01-14","k":"two"})");
        row("no coverage", "k", R"({"kind":"calibration","gauge":"G-0","date":"2026-01-14","k":"0.0"})");
        row("due before it was made", "due",
            R"({"kind":"calibration","gauge":"G-0","date":"2026-01-14","due":"2025-01-14"})");
        row("ended before it began", "end",
            R"({"kind":"operation_run","unit":{"part":"LB-7","serial":"BRL-1"},"operation":"20","start":"2026-03-06T08:00:00Z","end":"2026-03-06T08:30:00+01:00"})");
        row("taken out before it was put in", "to",
            R"({"kind":"assembly","parent":{"part":"LB-7","serial":"BRL-1"},"child":{"part":"LB-7","serial":"BRL-2"},"from":"2026-03-02T00:00:00Z","to":"2026-03-01T00:00:00Z"})");
        row("no hash", "sha256", R"({"kind":"program","name":"N","sha256":"9f3c"})");
        row("no UUID", "uuid", R"({"kind":"heat","number":"H-1","uuid":"zzz"})");
    }
    void refusesWhatNoRecordCanSay()
    {
        QFETCH(QString, column);
        QFETCH(QByteArray, line);
        m_cli.write(QStringLiteral("odd.jsonl"), "{\"clew\":\"exchange/1\"}\n"
                                                 "{\"kind\":\"gauge\",\"id\":\"G-0\"}\n"
                                                 "{\"kind\":\"lot\",\"number\":\"HT-1\"}\n"
                                                 "{\"kind\":\"lot\",\"number\":\"HT-2\"}\n"
                                                 "{\"kind\":\"unit\",\"part\":\"LB-7\",\"serial\":\"BRL-2\"}\n" +
                                                     line + '\n');
        const CliRun run = m_cli.json(QStringLiteral("import odd.jsonl"));
        QCOMPARE(run.status, 1);
        const QJsonObject file = run.json()[QStringLiteral("files")][0].toObject();
        QCOMPARE(file[QStringLiteral("saved")].toBool(true), false);
        const QJsonObject problem = file[QStringLiteral("problems")][0].toObject();
        QCOMPARE(problem[QStringLiteral("column")].toString(), column);
        QCOMPARE(problem[QStringLiteral("row")].toInt(), 6);
    }

    void takesAccountsOnlyFromWhoManagesUsers()
    {
        m_cli.write(QStringLiteral("inspector.txt"), "another long passphrase\n");
        const CliRun added = m_cli.runWords({QStringLiteral("--json"), QStringLiteral("user"), QStringLiteral("add"),
                                             QStringLiteral("jb"), QStringLiteral("--name"), QStringLiteral("J B"),
                                             QStringLiteral("--role"), QStringLiteral("inspector"),
                                             QStringLiteral("--new-passphrase-file"), QStringLiteral("inspector.txt"),
                                             QStringLiteral("--user"), QStringLiteral("mk")});
        QVERIFY2(added.status == 0, added.output);
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        m_cli.write(QStringLiteral("people.jsonl"), "{\"clew\":\"exchange/1\"}\n{\"kind\":\"account\",\"id\":\"boss\","
                                                    "\"person\":\"boss\",\"roles\":[\"administrator\"]}\n");
        const CliRun refused =
            m_cli.json(QStringLiteral("import people.jsonl --user jb --passphrase-file inspector.txt"));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.output.contains("quality manager"), refused.output);
        QVERIFY(!m_cli.json(QStringLiteral("user list")).output.contains("boss"));
        for (
            const char* line :
            {R"({"kind":"unit","part":"FORGED","revision":"A","serial":"F1","state":"released"})",
             R"({"kind":"signature","document":"d","meaning":"approved","account":"mk","printed_name":"Mara","time":"2026-03-06T08:00:00Z"})",
             R"({"kind":"nonconformity","number":"NC-1","title":"t","disposition":"concession"})",
             R"({"kind":"inspection_plan","part":"FORGED","revision":"A","name":"P","state":"released","items":[]})"}) {
            m_cli.write(QStringLiteral("forged.jsonl"),
                        QByteArray("{\"clew\":\"exchange/1\"}\n"
                                   "{\"kind\":\"part\",\"number\":\"FORGED\",\"revision\":\"A\"}\n") +
                            line + "\n");
            const CliRun forged =
                m_cli.json(QStringLiteral("import forged.jsonl --user jb --passphrase-file inspector.txt"));
            QCOMPARE(forged.status, 1);
            QVERIFY2(forged.output.contains("Row 3 brings in"), forged.output);
        }
        QVERIFY(!m_cli.json(QStringLiteral("list parts")).output.contains("FORGED"));
        QCOMPARE(m_cli.json(QStringLiteral("import people.jsonl")).status, 0);
        QVERIFY(m_cli.json(QStringLiteral("user list")).output.contains("boss"));
    }

    void countsWhatAnotherProgramCounted_data()
    {
        QTest::addColumn<int>("index");
        const auto all = countedResultFiles();
        QVERIFY(all.size() > 15);
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].file)) << i;
    }
    void countsWhatAnotherProgramCounted()
    {
        QFETCH(int, index);
        const CountedFile counted = countedResultFiles().at(index);
        const QString path = QStringLiteral(CLEW_TEST_DATA "/exchange/qif/") + counted.file;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool isInch = file.readAll().contains("<UnitName>inch</UnitName>");
        QStringList words{QStringLiteral("--json"), QStringLiteral("import"), path, QStringLiteral("--dry-run")};
        QStringList stated{QStringLiteral("part=P%1").arg(index), QStringLiteral("revision=A"),
                           QStringLiteral("angle-unit=deg"),
                           isInch ? QStringLiteral("length-unit=in") : QStringLiteral("length-unit=mm")};
        if (counted.resultSets > counted.withSerial)
            stated.append(QStringLiteral("serial=?"));
        for (const QString& each : stated)
            words += {QStringLiteral("--set"), each};
        const CliRun run = m_cli.runWords(words);
        QVERIFY2(run.status == 0, run.output.left(2000));
        const QJsonObject taken = run.json()[QStringLiteral("files")][0].toObject();
        const QJsonArray units = taken[QStringLiteral("units")].toArray();
        QCOMPARE(valuesIn(units), counted.values);
        QCOMPARE(reportedIn(units), counted.statuses);
        const auto added = [&](const char* kind) {
            return taken[QStringLiteral("records")][QLatin1String(kind)].toInt() +
                   taken[QStringLiteral("known")][QLatin1String(kind)].toInt();
        };
        QCOMPARE(added("characteristic"), counted.items);
        QCOMPARE(added("inspection"), counted.resultSets);
        QCOMPARE(added("unit"), counted.serials + counted.resultSets - counted.withSerial);
    }
    void takesProgramsByTheirContent_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"nist_d2mi/827-9999-904,_FIXT.NC", "nist_mtc/NIST_MTC_CRADA_COVER_REV-A.NC", "own/barrel_turn.ngc",
              "own/housing.mpf", "own/spacer.h", "cncjs/helical-thread-milling.gcode"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void takesProgramsByTheirContent()
    {
        QFETCH(QString, file);
        const CliRun run =
            m_cli.runWords({QStringLiteral("--json"), QStringLiteral("import"),
                            QStringLiteral(CLEW_TEST_DATA "/exchange/nc/") + file, QStringLiteral("--dry-run")});
        QVERIFY2(run.status == 0, run.output);
        const QJsonObject taken = run.json()[QStringLiteral("files")][0].toObject();
        QCOMPARE(taken[QStringLiteral("format")].toString(), QStringLiteral("nc"));
        QCOMPARE(taken[QStringLiteral("records")][QStringLiteral("program")].toInt(), 1);
    }

    void refusesAFaultyFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const QByteArray first = "{\"clew\":\"exchange/1\"}\n";
        const auto lines = [&](const char* name, const QByteArray& rest) {
            QTest::newRow(name) << QStringLiteral("x.jsonl") << first + rest + '\n';
        };
        QFile whole(QStringLiteral(CLEW_TEST_DATA "/exchange/qif/qif21/QIF_Results_Sample.QIF"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray qif = whole.readAll();
        QTest::newRow("empty") << QStringLiteral("x.qif") << QByteArray("");
        QTest::newRow("truncated QIF") << QStringLiteral("x.qif") << qif.left(qif.size() / 2);
        QTest::newRow("picture") << QStringLiteral("x.qif") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("XML bomb") << QStringLiteral("x.qif")
                                  << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE q [<!ENTITY a \"aaaa\"><!ENTITY b "
                                                "\"&a;&a;&a;&a;\">]><QIFDocument>&b;</QIFDocument>");
        QTest::newRow("quadratic XML bomb")
            << QStringLiteral("x.qif")
            << "<?xml version=\"1.0\"?><!DOCTYPE q [<!ENTITY a \"" + QByteArray(50000, 'a') + "\">]><QIFDocument>" +
                   QByteArray("&a;").repeated(5000) + "</QIFDocument>";
        QTest::newRow("deep XML") << QStringLiteral("x.qif")
                                  << "<QIFDocument xmlns=\"http://qifstandards.org/xsd/qif3\">" +
                                         QByteArray("<a>").repeated(100000);
        lines("wrong encoding", "{\"kind\":\"part\",\"number\":\"S\xfc"
                                "d\",\"revision\":\"A\"}");
        lines("truncated line", "{\"kind\":\"part\",\"number\":\"LB-8\",\"rev");
        lines("NaN", "{\"kind\":\"measurement\",\"unit\":{\"part\":\"LB-7\",\"serial\":\"BRL-1\"},\"balloon\":\"1\","
                     "\"value\":\"NaN\",\"unit_of_measure\":\"mm\"}");
        lines("1e309", "{\"kind\":\"measurement\",\"unit\":{\"part\":\"LB-7\",\"serial\":\"BRL-1\"},\"balloon\":\"1\","
                       "\"value\":\"1e309\",\"unit_of_measure\":\"mm\"}");
        lines("wrong unit", "{\"kind\":\"measurement\",\"unit\":{\"part\":\"LB-7\",\"serial\":\"BRL-1\"},"
                            "\"balloon\":\"1\",\"value\":\"8.001\",\"unit_of_measure\":\"kg\"}");
        lines("no unit", "{\"kind\":\"characteristic\",\"part\":\"LB-7\",\"revision\":\"D\",\"balloon\":\"2\","
                         "\"nominal\":\"1\",\"lower\":\"-1\",\"upper\":\"1\"}");
        lines("lower above upper", "{\"kind\":\"characteristic\",\"part\":\"LB-7\",\"revision\":\"D\",\"balloon\":"
                                   "\"2\",\"nominal\":\"1\",\"lower\":\"0.2\",\"upper\":\"0.1\",\"unit\":\"mm\"}");
        lines("one number, two contents",
              "{\"kind\":\"part\",\"number\":\"LB-9\",\"revision\":\"A\",\"name\":\"one\"}\n"
              "{\"kind\":\"part\",\"number\":\"LB-9\",\"revision\":\"A\",\"name\":\"two\"}");
        lines("assembly loop", "{\"kind\":\"unit\",\"part\":\"LB-7\",\"revision\":\"D\",\"serial\":\"A\"}\n"
                               "{\"kind\":\"unit\",\"part\":\"LB-7\",\"revision\":\"D\",\"serial\":\"B\"}\n"
                               "{\"kind\":\"assembly\",\"parent\":{\"part\":\"LB-7\",\"serial\":\"A\"},\"child\":"
                               "{\"part\":\"LB-7\",\"serial\":\"B\"}}\n"
                               "{\"kind\":\"assembly\",\"parent\":{\"part\":\"LB-7\",\"serial\":\"B\"},\"child\":"
                               "{\"part\":\"LB-7\",\"serial\":\"A\"}}");
        lines("unknown unit", "{\"kind\":\"measurement\",\"unit\":{\"part\":\"LB-7\",\"serial\":\"NO-SUCH\"},"
                              "\"balloon\":\"1\",\"value\":\"8\",\"unit_of_measure\":\"mm\"}");
    }
    void refusesAFaultyFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString before = m_cli.head();
        QCOMPARE(before.size(), 64);
        m_cli.write(name, content);
        const CliRun run = m_cli.runWords({QStringLiteral("--json"), QStringLiteral("import"), name});
        QVERIFY2(run.status == 1, run.output.left(1000));
        QCOMPARE(run.errors, QByteArray());
        const QJsonObject refused = run.json()[QStringLiteral("files")][0].toObject();
        QCOMPARE(refused[QStringLiteral("saved")].toBool(true), false);
        QString sentence = refused[QStringLiteral("error")][QStringLiteral("message")].toString();
        for (const auto& problem : refused[QStringLiteral("problems")].toArray()) {
            if (sentence.isEmpty() && problem[QStringLiteral("severity")].toString() == QStringLiteral("error"))
                sentence = problem[QStringLiteral("message")].toString();
        }
        QVERIFY2(sentence.size() > 15 && sentence.size() < 400, qPrintable(sentence));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QCOMPARE(m_cli.head(), before);
    }
    void takesASerialTwiceAsTwoAttempts()
    {
        const QByteArray line = "{\"kind\":\"measurement\",\"unit\":{\"part\":\"LB-7\",\"serial\":\"BRL-1\"},"
                                "\"balloon\":\"1\",\"value\":\"8.00%\",\"unit_of_measure\":\"mm\"}\n";
        m_cli.write(QStringLiteral("twice.jsonl"), "{\"clew\":\"exchange/1\"}\n" + QByteArray(line).replace('%', '1') +
                                                       QByteArray(line).replace('%', '2'));
        const CliRun run = m_cli.json(QStringLiteral("import twice.jsonl"));
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(valuesIn(run.json()[QStringLiteral("files")][0][QStringLiteral("units")].toArray()), 2);
    }
    void correctsLimitsAndJudgesAnew()
    {
        QCOMPARE(m_cli.json(QStringLiteral("characteristic correct 1 --part LB-7 --upper 0.001")).status, 2);
        QCOMPARE(m_cli.json(QStringLiteral("characteristic correct 1 --part LB-7 --reason r")).status, 2);
        const QString before = m_cli.head();
        const CliRun crossed =
            m_cli.json(QStringLiteral("characteristic correct 1 --part LB-7 --upper=-0.004 --reason r"));
        QVERIFY2(crossed.status == 1, crossed.output);
        QCOMPARE(m_cli.json(QStringLiteral("characteristic correct 77 --part LB-7 --upper 1 --reason r")).status, 1);
        QCOMPARE(m_cli.head(), before);
        const CliRun run =
            m_cli.json(QStringLiteral("characteristic correct 1 --part LB-7 --upper 0.0015 --reason drawing"));
        QVERIFY2(run.status == 0, run.output);
        QVERIFY2(run.json()[QStringLiteral("judged")].toInt() >= 1, run.output);
        const CliRun shown = m_cli.json(QStringLiteral("show characteristic 1 --part LB-7"));
        QCOMPARE(shown.json()[QStringLiteral("history")].toArray().last()[QStringLiteral("act")].toString(),
                 QStringLiteral("correct"));
        QCOMPARE(m_cli.json(QStringLiteral("ledger verify")).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"
