// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QFile>
#include <QJsonArray>

#include <cmath>

using namespace clew::test;

/// The study of the AIAG manual kept as a record, and as a document, through the real program.
class TestStudyVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun run(const QString& words) { return m_cli.json(words); }
    CliRun runList(const QStringList& words) { return m_cli.runWords(QStringList{QStringLiteral("--json")} + words); }
    qsizetype studies() { return run(QStringLiteral("list studies")).json()[QStringLiteral("rows")].toArray().size(); }
    static QString add(const char* more = "")
    {
        return QStringLiteral("study add aiag.csv --gauge AG-014 --part part --operator operator --value value %1")
            .arg(QLatin1String(more))
            .trimmed();
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
{"kind":"gauge","id":"AG-014","type":"air gauge","resolution":"0.0001","unit":"mm"}
)");
        QCOMPARE(run(QStringLiteral("import shop.jsonl")).status, 0);
        QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/aiag_gauge_study.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_cli.write(QStringLiteral("aiag.csv"), file.readAll());
        m_cli.write(QStringLiteral("lame.csv"),
                    "part;operator;value\n1;A;0,1\n1;A;0,2\n1;B;0,1\n2;A;0,1\n2;B;0,2\n2;B;0,3\n");
        m_cli.write(QStringLiteral("words.csv"), "part;operator;value\n1;A;0,1\n1;A;wide\n");
    }

    void refusesBadInputAndKeepsNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no gauge") << QStringLiteral("study add aiag.csv --part part --operator operator --value value")
                                  << 2 << QStringLiteral("--gauge");
        QTest::newRow("unknown gauge")
            << QStringLiteral("study add aiag.csv --gauge X --part part --operator operator --value value") << 1
            << QStringLiteral("X");
        QTest::newRow("no such column")
            << QStringLiteral("study add aiag.csv --gauge AG-014 --part piece --operator operator --value value") << 1
            << QStringLiteral("piece");
        QTest::newRow("not crossed")
            << QStringLiteral("study add lame.csv --gauge AG-014 --part part --operator operator --value value") << 1
            << QStringLiteral("everybody must measure every part equally often");
        QTest::newRow("a word")
            << QStringLiteral("study add words.csv --gauge AG-014 --part part --operator operator --value value") << 1
            << QStringLiteral("Row 3");
        QTest::newRow("no such file")
            << QStringLiteral("study add none.csv --gauge AG-014 --part part --operator operator --value value") << 1
            << QStringLiteral("none.csv");
        QTest::newRow("tolerance of nothing") << add("--tolerance 0") << 1 << QStringLiteral("tolerance");
        QTest::newRow("no unit") << add("--unit furlong") << 1 << QStringLiteral("furlong");
        QTest::newRow("another dimension")
            << add("--unit K --for-part LB-7 --revision D --characteristic 2") << 1 << QStringLiteral("--unit");
        QTest::newRow("pooling by ranges") << add("--method range --pooling-level 0.1") << 2 << QStringLiteral("anova");
        QTest::newRow("characteristic of nothing") << add("--characteristic 2") << 2 << QStringLiteral("--for-part");
        QTest::newRow("no such study") << QStringLiteral("report grr GS-2026-0009 --out x.pdf") << 1
                                       << QStringLiteral("GS-2026-0009");
    }
    void refusesBadInputAndKeepsNothing()
    {
        QFETCH(const QString, line);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const CliRun refused = run(line);
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.errorMessage().contains(says), refused.output);
        QCOMPARE(studies(), 0);
    }

    /// AIAG MSA, 4th edition: 26.68 % and 5 categories by ranges; 27.86 % and 4 by analysis of variance.
    void keepsThePublishedStudyByBothMethods()
    {
        const CliRun ranges = run(add("--method range --tolerance 8"));
        QVERIFY2(ranges.status == 0, ranges.output);
        QVERIFY(std::abs(ranges.json()[QStringLiteral("grr_percent")].toDouble() - 26.68) < 0.005);
        QCOMPARE(ranges.json()[QStringLiteral("ndc")].toInt(), 5);
        const CliRun anova =
            run(add("--date 2026-02-03 --for-part LB-7 --revision D --characteristic 2 --tolerance 8"));
        QVERIFY2(anova.status == 0, anova.output);
        QVERIFY(std::abs(anova.json()[QStringLiteral("grr_percent")].toDouble() - 27.86) < 0.005);
        QCOMPARE(anova.json()[QStringLiteral("ndc")].toInt(), 4);
        QVERIFY(std::abs(anova.json()[QStringLiteral("ev")].toDouble() - 0.199933) < 5e-7);
        QCOMPARE(anova.json()[QStringLiteral("ev_freedom")].toDouble(), 78.0); // 60, and 18 of the pooled interaction
        QCOMPARE(studies(), 2);
        const QJsonObject shown =
            run(QStringLiteral("show study GS-%1-0002").arg(year())).json()[QStringLiteral("record")].toObject();
        QCOMPARE(shown[QStringLiteral("date")].toString(), QStringLiteral("2026-02-03"));
        QCOMPARE(shown[QStringLiteral("balloon")].toString(), QStringLiteral("2"));
        QCOMPARE(shown[QStringLiteral("values")].toArray().size(), 90);
        QCOMPARE(shown[QStringLiteral("state")].toString(), QStringLiteral("draft"));
    }

    void signsOnce()
    {
        const QString number = QStringLiteral("GS-%1-0002").arg(year());
        QCOMPARE(runList({QStringLiteral("study"), QStringLiteral("sign"), number}).status, 2);
        const QStringList words{QStringLiteral("study"), QStringLiteral("sign"), number, QStringLiteral("--reason"),
                                QStringLiteral("fit for series inspection")};
        const CliRun done = runList(words);
        QVERIFY2(done.status == 0, done.output);
        QCOMPARE(done.json()[QStringLiteral("state")].toString(), QStringLiteral("signed"));
        const CliRun again = runList(words);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.errorMessage().contains(QStringLiteral("new study")), again.output);
        QCOMPARE(run(QStringLiteral("ledger verify")).status, 0);
    }

    void issuesSignsAndVerifiesTheDocument()
    {
        const QString number = QStringLiteral("GS-%1-0002").arg(year());
        const CliRun issued = run(QStringLiteral("report grr %1 --out grr.pdf").arg(number));
        QVERIFY2(issued.status == 0, issued.output);
        QVERIFY(std::abs(issued.json()[QStringLiteral("grr_percent")].toDouble() - 27.86) < 0.005);
        QCOMPARE(issued.json()[QStringLiteral("ndc")].toInt(), 4);
        QCOMPARE(run(QStringLiteral("report grr %1 --out again.pdf").arg(number)).status, 1); // wants its reason
        const CliRun sealed =
            runList({QStringLiteral("sign"), QStringLiteral("grr.pdf"), QStringLiteral("--meaning"),
                     QStringLiteral("approved"), QStringLiteral("--reason"), QStringLiteral("data checked")});
        QVERIFY2(sealed.status == 0, sealed.output);
        const CliRun verified = run(QStringLiteral("verify grr.pdf"));
        QVERIFY2(verified.status == 0, verified.output);
        QVERIFY(verified.json()[QStringLiteral("valid")].toBool());
    }

    void comesThroughTheExchangeFileUnchanged()
    {
        QCOMPARE(run(QStringLiteral("export one.jsonl")).status, 0);
        QVERIFY(readOut("one.jsonl").contains(R"("kind":"study")"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("other.clew"));
        makeStore(m_cli.path(QStringLiteral("other.clew")), QStringLiteral("zz"), QStringLiteral("Zoe"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("zz"));
        m_cli.write(QStringLiteral("studies.jsonl"), studyLines());
        const CliRun imported = run(QStringLiteral("import studies.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
        QCOMPARE(studies(), 2);
        QByteArray wrong = studyLines();
        wrong.replace(R"("ndc":"4")", R"("ndc":"9")").replace("-0002\"", "-0003\"");
        m_cli.write(QStringLiteral("wrong.jsonl"), wrong);
        const CliRun refused = run(QStringLiteral("import wrong.jsonl"));
        QVERIFY2(refused.output.contains("its values give 4"), refused.output);
        QCOMPARE(studies(), 2);
    }

private:
    QByteArray readOut(const char* name) const
    {
        QFile file(m_cli.path(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString year() { return QString::number(QDate::currentDate().year()); }
    /// The studies, and what they refer to.
    QByteArray studyLines()
    {
        QByteArray lines;
        for (const QByteArray& line : readOut("one.jsonl").split('\n')) {
            for (const char* kind : {R"({"clew":)", R"("kind":"part")", R"("kind":"characteristic")",
                                     R"("kind":"gauge")", R"("kind":"person")", R"("kind":"study")"}) {
                if (line.contains(kind)) {
                    lines += line + '\n';
                    break;
                }
            }
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestStudyVerbs)
#include "tst_study_verbs.moc"
