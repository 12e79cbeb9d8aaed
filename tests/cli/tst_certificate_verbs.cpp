// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// Certificates in, judged and decided; labels and travellers out and back, through the real program.
class TestCertificateVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    static QByteArray shop()
    {
        return R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D","name":"Lens barrel 7","gtin":"09506000134352"}
{"kind":"part","number":"BAD","revision":"A","gtin":"09506000134353"}
{"kind":"process_plan","part":"LB-7","revision":"D","name":"P1","state":"released","operations":[{"number":"10","title":"Saw"},{"number":"20","title":"Turn","machine":"Lathe 2"}]}
{"kind":"work_order","number":"WO-12","part":"LB-7","revision":"D","quantity":"100"}
{"kind":"material_specification","name":"ASTM F136","edition":"2021","rounding":"astm_e29","state":"unverified","limits":[{"property":"C","maximum":"0.08","unit":"%"},{"property":"O","maximum":"0.13","unit":"%"},{"property":"Rm","minimum":"860","unit":"MPa"}]}
{"kind":"heat","number":"55-2210","supplier":"S1"}
{"kind":"lot","number":"HT-8841","heat":"55-2210","supplier":"S1"}
{"kind":"lot","number":"BL-40","type":"production","part":"LB-7","revision":"D","work_order":"WO-12","quantity":"100","unit_of_measure":"pcs"}
{"kind":"lot","number":"BAD-1","type":"production","part":"BAD","revision":"A","quantity":"100","unit_of_measure":"pcs"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1","lot":"BL-40"}
{"kind":"unit","part":"BAD","revision":"A","serial":"X-1"}
{"kind":"gauge","id":"AG-014","type":"air gauge"}
)";
    }
    CliRun add(const QStringList& more) const
    {
        return m_cli.runWords(QStringList{QStringLiteral("--json"), QStringLiteral("certificate"),
                                          QStringLiteral("add"), QStringLiteral("--file"), QStringLiteral("c.pdf"),
                                          QStringLiteral("--set"), QStringLiteral("issuer=S1"), QStringLiteral("--set"),
                                          QStringLiteral("specification=ASTM F136")} +
                              more);
    }
    static QStringList sets(std::initializer_list<const char*> pairs)
    {
        QStringList words;
        for (const char* pair : pairs)
            words << QStringLiteral("--set") << QString::fromUtf8(pair);
        return words;
    }
    static QStringList stated(std::initializer_list<const char*> values)
    {
        QStringList words;
        for (const char* value : values)
            words << QStringLiteral("--value") << QString::fromUtf8(value);
        return words;
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.write(QStringLiteral("shop.jsonl"), shop());
        m_cli.write(QStringLiteral("c.pdf"), "a scan, which is no PDF and has no signature\n");
        const CliRun taken = m_cli.json(QStringLiteral("import shop.jsonl"));
        QVERIFY2(taken.status == 0, taken.output);
    }

    void refusesAnotherHeatThanTheLots()
    {
        const CliRun run = add(sets({"number=C-1", "heat=99-1", "lot=HT-8841"}));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("is for heat") && run.output.contains("55-2210"), run.output);
        QCOMPARE(m_cli.json(QStringLiteral("list certificates")).json()[QStringLiteral("total")].toInt(-1), 0);
    }
    void takesItAsADiscrepancyWithAReason()
    {
        const CliRun run = add(sets({"number=C-1", "heat=99-1", "lot=HT-8841", "discrepancy=letter of 6 March"}));
        QVERIFY2(run.status == 0, run.output);
        QVERIFY(run.output.contains("as a discrepancy"));
    }
    void judgesTypedValues()
    {
        const CliRun run = add(sets({"number=C-2201", "type=3.1", "heat=55-2210", "lot=HT-8841"}) +
                               stated({"C=0.02 %", "O=0.134 %", "Rm=130 ksi"}));
        QVERIFY2(run.status == 0, run.output);
        const CliRun shown = m_cli.json(QStringLiteral("show certificate C-2201"));
        const auto record = shown.json()[QStringLiteral("record")];
        QCOMPARE(record[QStringLiteral("values")].toArray().size(), 3);
        QCOMPARE(record[QStringLiteral("values")][1][QStringLiteral("value")].toString(), QStringLiteral("0.134"));
        const QJsonArray lines = record[QStringLiteral("judgements")].toArray();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(lines[i][QStringLiteral("verdict")].toString(), QStringLiteral("conforms"));
        QCOMPARE(lines[3][QStringLiteral("verdict")].toString(),
                 QStringLiteral("review")); // nobody verified the limits
    }
    void acceptsWhatIsProven()
    {
        const CliRun early = m_cli.json(QStringLiteral("certificate accept C-2201"));
        QCOMPARE(early.status, 1);
        QCOMPARE(m_cli
                     .runWords({QStringLiteral("specification"), QStringLiteral("verify"), QStringLiteral("ASTM F136"),
                                QStringLiteral("--reason"), QStringLiteral("compared")})
                     .status,
                 0);
        const CliRun checked = m_cli.json(QStringLiteral("certificate check C-2201"));
        QVERIFY2(checked.status == 0, checked.output);
        QCOMPARE(checked.json()[QStringLiteral("verdict")].toString(), QStringLiteral("conforms"));
        QCOMPARE(m_cli.json(QStringLiteral("certificate accept C-2201")).status, 0);
    }
    void saysNoToWhatDoesNotConform()
    {
        QCOMPARE(add(sets({"number=C-3", "heat=55-2210"}) + stated({"C=0.02 %", "O=0.14 %", "Rm=905 MPa"})).status, 0);
        const CliRun checked = m_cli.json(QStringLiteral("certificate check C-3"));
        QCOMPARE(checked.status, 1);
        QCOMPARE(checked.json()[QStringLiteral("verdict")].toString(), QStringLiteral("does not conform"));
    }
    void refusesAValueThatIsNone()
    {
        const CliRun run = add(sets({"number=C-4"}) + stated({"C is low"}));
        QCOMPARE(run.status, 1);
        QVERIFY(run.errorMessage().contains(QStringLiteral("is no value")));
    }

    void countsLabelsAndAsksWhyAgain()
    {
        const CliRun first = m_cli.json(QStringLiteral("report label unit LB-7/BRL-1 --out u1.pdf"));
        QVERIFY2(first.status == 0, first.output);
        QCOMPARE(first.json()[QStringLiteral("labels")][0][QStringLiteral("content")].toString(),
                 QStringLiteral("(01)09506000134352(240)LB-7(21)BRL-1"));
        QCOMPARE(m_cli.json(QStringLiteral("report label unit LB-7/BRL-1 --out u2.pdf")).status, 1);
        const CliRun again = m_cli.json(QStringLiteral("report label unit LB-7/BRL-1 --out u2.pdf --reason smudged"));
        QVERIFY2(again.status == 0, again.output);
        QCOMPARE(again.json()[QStringLiteral("labels")][0][QStringLiteral("print")].toInt(), 2);
        for (const char* words : {"bag BL-40", "tray BL-40", "gauge AG-014 --sheet"}) {
            const CliRun run = m_cli.json(QStringLiteral("report label %1 --out %2.pdf")
                                              .arg(QLatin1String(words))
                                              .arg(QLatin1String(words).left(3)));
            QVERIFY2(run.status == 0, run.output);
        }
    }
    void refusesAWrongCheckDigitBeforePrinting()
    {
        const CliRun run = m_cli.json(QStringLiteral("report label unit BAD/X-1 --out bad.pdf"));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errorMessage().contains(QStringLiteral("check digit")), run.output);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("bad.pdf"))));
    }
    void saysWhatAScanMeans()
    {
        const CliRun unit = m_cli.json(QStringLiteral("label verify (01)09506000134352(240)LB-7(21)BRL-1"));
        QVERIFY2(unit.status == 0, unit.output);
        QCOMPARE(unit.json()[QStringLiteral("kind")].toString(), QStringLiteral("unit"));
        QCOMPARE(unit.json()[QStringLiteral("printed")].toBool(), true);
        QCOMPARE(m_cli.json(QStringLiteral("label verify (92)AG-999")).errorCode(), QStringLiteral("not_found"));
        QCOMPARE(m_cli.json(QStringLiteral("label verify 0109506000134353")).errorCode(), QStringLiteral("invalid"));
    }

    void printsATravellerAndTakesItBack()
    {
        QVERIFY2(m_cli.json(QStringLiteral("report traveller WO-12 --out wo.pdf")).status == 0, "order");
        QVERIFY2(m_cli.json(QStringLiteral("report traveller --lot BL-40 --out lot.pdf")).status == 0, "lot");
        const QString entry =
            QStringLiteral("traveller enter (10)BL-40(94)20 --done-at 2026-03-06 --by a.frey --scan c.pdf");
        const CliRun entered = m_cli.json(entry);
        QVERIFY2(entered.status == 0, entered.output);
        QCOMPARE(m_cli.json(entry).errorCode(), QStringLiteral("conflict"));
        QCOMPARE(m_cli.json(entry + QStringLiteral(" --reason rework")).json()[QStringLiteral("attempt")].toInt(), 2);
        const auto runs = m_cli.json(QStringLiteral("list operation_runs")).json()[QStringLiteral("rows")].toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0][QStringLiteral("person")].toString(), QStringLiteral("a.frey"));
        QCOMPARE(runs[0][QStringLiteral("transcriber")].toString(), QStringLiteral("mk"));
        QCOMPARE(runs[0][QStringLiteral("day")].toString(), QStringLiteral("2026-03-06"));
        QVERIFY(!runs[0][QStringLiteral("scan")].toString().isEmpty());
        QVERIFY(m_cli.json(QStringLiteral("traveller enter (93)WO-12(94)20 --done-at 2026-03-06 --by a.frey"))
                    .errorMessage()
                    .contains(QStringLiteral("--lot")));
    }

    void takesNothingThatCantBeFromATraveller_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* line, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("an operation of no plan", "(93)WO-12(94)99 --lot BL-40 --done-at 2026-03-06",
            "The process plan P1 has no operation 99, only 10, 20; scan the code beside the operation.");
        row("the same by the lot's code", "(10)BL-40(94)99 --done-at 2026-03-06", "has no operation 99");
        row("a lot of another part", "(93)WO-12(94)10 --lot BAD-1 --done-at 2026-03-06",
            "and work order WO-12 of LB-7 D; check the lot's number.");
        row("a work order that is none", "(93)WO-99(94)10 --lot BL-40 --done-at 2026-03-06", "WO-99");
        row("a day to come", "(93)WO-12(94)10 --lot BL-40 --done-at 2099-11-20", "is still to come");
        row("a moment to come", "(93)WO-12(94)10 --lot BL-40 --done-at 2099-11-20T08:00:00Z", "is still to come");
    }
    void takesNothingThatCantBeFromATraveller()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const QString head = m_cli.head();
        const CliRun run = m_cli.json(QStringLiteral("traveller enter %1 --by a.frey").arg(line));
        QVERIFY2(run.status == 1, run.output);
        QVERIFY2(run.errorMessage().contains(says), run.output);
        QCOMPARE(m_cli.head(), head);
    }

    void keepsALedgerThatVerifies() { QCOMPARE(m_cli.json(QStringLiteral("ledger verify")).status, 0); }
};

QTEST_GUILESS_MAIN(TestCertificateVerbs)
#include "tst_certificate_verbs.moc"
