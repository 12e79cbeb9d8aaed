// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// Lots, deliveries and recalls through the real program: what they refuse, and what is left as it was then.
class TestFloorVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun json(const QString& line, const QStringList& more = {})
    {
        return m_cli.runWords(QStringList{QStringLiteral("--json")} + line.split(QLatin1Char(' '), Qt::SkipEmptyParts) +
                              more);
    }
    QJsonObject done(const QString& line)
    {
        const CliRun run = json(line);
        if (run.status != 0)
            qWarning("%s: %s", qPrintable(line), run.output.constData());
        return run.status == 0 ? run.json() : QJsonObject();
    }
    bool imports(const char* name, const QByteArray& lines)
    {
        m_cli.write(QString::fromLatin1(name), lines);
        return !done(QStringLiteral("import ") + QString::fromLatin1(name)).isEmpty();
    }
    QJsonArray boxesOf(const QJsonObject& recall, const QString& box)
    {
        QJsonArray names;
        for (const QJsonValue& piece : recall[QStringLiteral("pieces")].toArray()) {
            if (piece[QStringLiteral("box")].toString() == box)
                names.append(piece[QStringLiteral("serial")].isString() ? piece[QStringLiteral("serial")]
                                                                        : piece[QStringLiteral("lot")]);
        }
        return names;
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.write(QStringLiteral("shop.jsonl"), R"!({"clew":"exchange/1"}
{"kind":"customer","id":"C1","name":"=HYPERLINK(1)","address":"4 Mill Lane","contact":"Ann","phone":"+44 113"}
{"kind":"supplier","id":"ANOD","type":"finisher"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"part","number":"SP-2","revision":"A","name":"Spacer"}
{"kind":"heat","number":"H1"}
{"kind":"lot","number":"BAR","heat":"H1","quantity":"1000","unit_of_measure":"mm","state":"accepted"}
{"kind":"lot","number":"BAR-B","heat":"H1","quantity":"1000","unit_of_measure":"mm","state":"accepted"}
{"kind":"lot","number":"OPEN","heat":"H1","state":"accepted"}
{"kind":"lot","number":"TRAY","type":"production","part":"LB-7","revision":"D","quantity":"20","unit_of_measure":"pcs","state":"received"}
{"kind":"lot","number":"HELD","type":"production","part":"LB-7","revision":"D","quantity":"5","unit_of_measure":"pcs","state":"hold"}
{"kind":"lot","number":"SPACERS","type":"production","part":"SP-2","revision":"A","quantity":"500","unit_of_measure":"pcs","state":"accepted"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"U1","state":"rework","lot":"TRAY"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"U2","state":"in_process"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"F1","state":"rework"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"F2","state":"rework"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"F3","state":"rework"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"F4","state":"rework"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"F5","state":"rework"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"F6","state":"rework"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"U2"},"lot":"OPEN","alternatives":"a"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"U2"},"lot":"BAR-B","alternatives":"a"}
)!");
        QVERIFY(!done(QStringLiteral("import shop.jsonl")).isEmpty());
    }

    void refusesAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* line, const char* code, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(code) << QString::fromUtf8(says);
        };
        row("more than is left", "lot split TRAY --quantity 21", "conflict", "19 pcs left");
        row("half a piece", "lot split TRAY --quantity 1.5", "invalid", "whole number");
        row("nothing", "lot split TRAY --quantity 0", "invalid", "more than 0");
        row("less than nothing", "lot split TRAY --quantity=-3", "invalid", "more than 0");
        row("no number", "lot split TRAY --quantity many", "invalid", "takes a number");
        row("no such lot", "lot split NONE --quantity 1", "not_found", "");
        row("on hold", "lot split HELD --quantity 1", "conflict", "on hold");
        row("taken number", "lot split TRAY --quantity 1 --number BAR", "conflict", "already");
        row("unknown rest", "lot split OPEN", "invalid", "not known");
        row("bar too short", "lot cut BAR --pieces 100 --each 26 --part LB-7 --number X", "conflict", "1000 mm left");
        row("cut of pieces", "lot cut TRAY --pieces 1 --each 1 --part LB-7 --number X", "invalid", "no material");
        row("cut of no part", "lot cut BAR --pieces 1 --each 1 --part NONE --number X", "not_found", "");
        row("merge of different parts", "lot merge TRAY SPACERS", "invalid", "not the same");
        row("merge with itself", "lot merge TRAY TRAY", "invalid", "twice");
        row("merge of one", "lot merge TRAY", "invalid", "two lots");
        row("received and not sent", "lot receive TRAY --quantity 1", "conflict", "at no finisher");
        row("no such finisher", "lot send TRAY --to NOBODY", "not_found", "");
        row("backward range", "lot serialize TRAY --serials A9..A1", "invalid", "backwards");
        row("range of letters", "lot serialize TRAY --serials A..B", "invalid", "number at their end");
        row("range with two beginnings", "lot serialize TRAY --serials A1..B9", "invalid", "differently");
        row("serial twice", "lot serialize TRAY --serials A1,A1", "invalid", "twice");
        row("serial taken", "lot serialize TRAY --serials U2", "conflict", "never used again");
        row("positions that do not fit", "lot serialize TRAY --serials A1..A3 --tray 1..2", "invalid", "positions");
        row("serials of a bar", "lot serialize BAR --serials A1", "invalid", "names no part");
        row("too many found", "lot inspect TRAY --aql 1.0 --nonconforming 99", "invalid", "check the two numbers");
        row("no such AQL", "lot inspect TRAY --aql 1.1 --nonconforming 0", "invalid", "no AQL");
        row("a sample that is accepted whatever is found", "lot inspect TRAY --n 2 --ac 5 --nonconforming 1", "invalid",
            "A sample of 2 can't have the acceptance number 5");
        row("as many accepted as looked at", "lot inspect TRAY --n 2 --ac 2 --nonconforming 2", "invalid",
            "from 0 to 1");
        row("fewer accepted than none", "lot inspect TRAY --n 2 --ac=-1 --nonconforming 0", "invalid", "");
        row("sample beyond the lot", "lot inspect TRAY --n 200 --nonconforming 0", "invalid", "can't be larger");
        row("plan for an unknown number", "lot inspect OPEN --aql 1.0", "invalid", "not known");
        row("unreleased unit", "ship LB-7/U2 --customer C1", "conflict", "");
        row("unaccepted lot", "ship --lot TRAY=1 --customer C1", "conflict", "not accepted");
        row("more of a lot", "ship --lot SPACERS=501 --customer C1", "conflict", "500 left");
        row("lot quantity of nothing", "ship --lot SPACERS=x --customer C1", "invalid", "no quantity");
        row("a lot twice", "ship --lot SPACERS=300 --lot SPACERS=300 --customer C1", "invalid", "twice");
        row("half a spacer", "ship --lot SPACERS=1.5 --customer C1", "invalid", "whole number");
        row("a day to come", "ship --lot SPACERS=1 --customer C1 --date 2099-01-01", "invalid", "still to come");
        row("no consignee", "ship --lot SPACERS=1", "invalid", "consignee");
        row("no such recall", "recall hold R-1999-0001 --reason r", "not_found", "");
        row("recall of nothing", "report recall heat NONE --out n.pdf", "not_found", "");
        row("hours that are none", "report recall heat H1 --out n.pdf --notify-within 0", "invalid", "hours");
        row("a seed that is none", "recall drill --seed=-1 --out n.pdf", "invalid", "whole number");
        row("coc of nothing", "report coc NONE --out n.pdf", "not_found", "");
        row("events of nothing", "export n.json NONE --as epcis", "not_found", "");
    }
    void refusesAndChangesNothing()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const QString head = m_cli.head();
        const CliRun run = json(line);
        QVERIFY2(run.status == 1, run.output);
        QTEST(run.errorCode(), "code");
        QVERIFY2(run.errorMessage().contains(says), run.output);
        QCOMPARE(m_cli.head(), head);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("n.pdf"))));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("n.json"))));
    }
    void asksForWhatIsMissing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("cut without a length") << QStringLiteral("lot cut BAR --pieces 2 --part LB-7");
        QTest::newRow("cut with two") << QStringLiteral("lot cut BAR --pieces 2 --each 1 --quantity 2 --part LB-7");
        QTest::newRow("scrap without a reason") << QStringLiteral("lot scrap TRAY --quantity 1");
        QTest::newRow("scrap as missing") << QStringLiteral("lot scrap TRAY --quantity 1 --why missing --reason r");
        QTest::newRow("send of nothing") << QStringLiteral("lot send --to ANOD");
        QTest::newRow("no plan") << QStringLiteral("lot inspect TRAY --nonconforming 0");
        QTest::newRow("two plans") << QStringLiteral("lot inspect TRAY --aql 1.0 --n 5");
        QTest::newRow("ship of nothing") << QStringLiteral("ship --customer C1");
        QTest::newRow("recall without a file") << QStringLiteral("report recall heat H1");
        QTest::newRow("hold without a reason") << QStringLiteral("recall hold R-2026-0001");
        QTest::newRow("delivery without a format") << QStringLiteral("export x.json L-1");
    }
    void asksForWhatIsMissing()
    {
        QFETCH(QString, line);
        const CliRun run = json(line);
        QVERIFY2(run.status == 2, run.output);
    }

    void computesAZeroAcceptPlan()
    {
        const auto plan = done(QStringLiteral("lot inspect SPACERS --bad 5 --confidence 95"));
        QVERIFY(plan[QStringLiteral("sample_size")].toInt() > 200);
        QCOMPARE(plan[QStringLiteral("accept")].toInt(), 0);
        const auto fraction = done(QStringLiteral("lot inspect SPACERS --fraction 5 --confidence 95"));
        QCOMPARE(fraction[QStringLiteral("sample_size")].toInt(), 59);
    }
    void takesWhatIsMissingBackLater()
    {
        QVERIFY(!done(QStringLiteral("lot split TRAY --quantity 4 --number T4")).isEmpty());
        QVERIFY(!done(QStringLiteral("lot send T4 --to ANOD --number T4-OUT")).isEmpty());
        const auto partial = done(QStringLiteral("lot receive T4-OUT --quantity 2 --rest-follows"));
        QCOMPARE(partial[QStringLiteral("left")].toString(), QStringLiteral("2"));
        QVERIFY(!partial.contains(QStringLiteral("missing")));
        const auto shortened = done(QStringLiteral("lot receive T4-OUT --quantity 1"));
        const QString missing = shortened[QStringLiteral("missing")].toString();
        QVERIFY(!missing.isEmpty());
        const auto late = done(QStringLiteral("lot receive %1").arg(missing));
        QCOMPARE(late[QStringLiteral("left")].toString(), QStringLiteral("0"));
    }
    void rejectsALotByItsSample()
    {
        QVERIFY(!done(QStringLiteral("lot split TRAY --quantity 10 --number T10")).isEmpty());
        const CliRun run = json(QStringLiteral("lot inspect T10 --n 5 --ac 0 --nonconforming 1"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[QStringLiteral("accepted")].toBool(true), false);
        QVERIFY(run.json()[QStringLiteral("nonconformity")].toString().startsWith(QStringLiteral("NC-")));
        QCOMPARE(json(QStringLiteral("lot split T10 --quantity 1")).errorCode(), QStringLiteral("conflict"));
        const CliRun again = json(QStringLiteral("lot inspect T10 --n 5 --ac 0 --nonconforming 0"));
        QCOMPARE(again.errorCode(), QStringLiteral("conflict"));
        QVERIFY(again.errorMessage().contains(run.json()[QStringLiteral("nonconformity")].toString()));
    }
    void mergesAcceptedPiecesWithOthersToALotNobodyHasAccepted()
    {
        QVERIFY(imports("sp.jsonl", R"({"clew":"exchange/1"}
{"kind":"part","number":"SP-3","revision":"A"}
{"kind":"lot","number":"SP-A","type":"production","part":"SP-3","revision":"A","quantity":"20","unit_of_measure":"pcs","state":"accepted"}
{"kind":"lot","number":"SP-B","type":"production","part":"SP-3","revision":"A","quantity":"20","unit_of_measure":"pcs","state":"received"}
)"));
        const auto state = [this](const QString& lot) {
            const auto shown = done(QStringLiteral("show lot ") + lot);
            return shown[QStringLiteral("record")][QStringLiteral("state")].toString();
        };
        QCOMPARE(state(QStringLiteral("SP-A")), QStringLiteral("accepted"));
        QVERIFY(!done(QStringLiteral("lot merge SP-A SP-B --number SP-C")).isEmpty());
        QCOMPARE(state(QStringLiteral("SP-C")), QStringLiteral("received"));
        QCOMPARE(json(QStringLiteral("ship --lot SP-C=1 --customer C1")).errorCode(), QStringLiteral("conflict"));
    }
    void finishesAUnitAgain()
    {
        const auto sent = done(QStringLiteral("lot send --unit LB-7/U1 --to ANOD --process anodizing"));
        const QString lot = sent[QStringLiteral("lot")].toString();
        QCOMPARE(sent[QStringLiteral("left")].toString(), QStringLiteral("0"));
        const auto out = done(QStringLiteral("report recall unit LB-7/U1 --out u1.pdf"));
        QCOMPARE(boxesOf(out, QStringLiteral("at_finisher")), QJsonArray{QStringLiteral("U1")});
        QVERIFY(!done(QStringLiteral("lot receive --unit LB-7/U1 --location bench-2")).isEmpty());
        const auto back = done(QStringLiteral("report recall lot %1 --supplier ANOD --out u1b.pdf").arg(lot));
        QCOMPARE(boxesOf(back, QStringLiteral("in_house")), QJsonArray{QStringLiteral("U1")});
        QCOMPARE(back[QStringLiteral("counts")][0][QStringLiteral("difference")].toString(), QStringLiteral("0"));
    }
    void keepsUnitsThatDidNotComeBackAsAnOpenDiscrepancy()
    {
        QVERIFY(!done(QStringLiteral("lot send --unit LB-7/F1 --unit LB-7/F2 --unit LB-7/F3 --to ANOD")).isEmpty());
        const auto first = done(QStringLiteral("lot receive --unit LB-7/F1 --location bench-2 --rest-follows"));
        QCOMPARE(first[QStringLiteral("short_by")].toString(), QStringLiteral("0"));
        QVERIFY(!first.contains(QStringLiteral("nonconformity")));
        const auto second = done(QStringLiteral("lot receive --unit LB-7/F2 --location bench-2"));
        QCOMPARE(second[QStringLiteral("short_by")].toString(), QStringLiteral("1"));
        QCOMPARE(second[QStringLiteral("still_out")].toArray(), QJsonArray{QStringLiteral("F3")});
        const QString number = second[QStringLiteral("nonconformity")].toString();
        const auto open = done(QStringLiteral("show nonconformity ") + number)[QStringLiteral("record")].toObject();
        QCOMPARE(open[QStringLiteral("disposition")].toString(), QStringLiteral("open"));
        QCOMPARE(open[QStringLiteral("subjects")].toArray().size(), 1);
        QVERIFY(open[QStringLiteral("title")].toString().contains(QStringLiteral("1 did not")));
        const auto late = done(QStringLiteral("lot receive --unit LB-7/F3 --location bench-2"));
        QCOMPARE(late[QStringLiteral("short_by")].toString(), QStringLiteral("0"));
    }
    void opensADiscrepancyOnce()
    {
        QVERIFY(!done(QStringLiteral("lot send --unit LB-7/F4 --unit LB-7/F5 --unit LB-7/F6 --to ANOD")).isEmpty());
        QCOMPARE(done(QStringLiteral("lot receive --unit LB-7/F4"))[QStringLiteral("short_by")].toString(),
                 QStringLiteral("2"));
        const auto again = done(QStringLiteral("lot receive --unit LB-7/F5"));
        QCOMPARE(again[QStringLiteral("short_by")].toString(), QStringLiteral("0"));
        QVERIFY(!again.contains(QStringLiteral("nonconformity")));
    }
    void assignsAMixedUpUnitAnew()
    {
        QVERIFY(!done(QStringLiteral("lot split TRAY --quantity 2 --number T2")).isEmpty());
        const auto first = done(QStringLiteral("show unit LB-7/U1"));
        const auto moved = json(QStringLiteral("unit reassign LB-7/U1 --lot T2 --reason swapped-trays"));
        QVERIFY2(moved.status == 0, moved.output);
        const auto now = done(QStringLiteral("show unit LB-7/U1"));
        QCOMPARE(now[QStringLiteral("record")][QStringLiteral("lot")].toString(), QStringLiteral("T2"));
        QCOMPARE(now[QStringLiteral("record")][QStringLiteral("serialized")],
                 first[QStringLiteral("record")][QStringLiteral("serialized")]);
        const QJsonObject last = now[QStringLiteral("history")].toArray().last().toObject();
        QCOMPARE(last[QStringLiteral("act")].toString(), QStringLiteral("correct"));
        QCOMPARE(last[QStringLiteral("why")].toString(), QStringLiteral("swapped-trays"));
        QCOMPARE(json(QStringLiteral("unit reassign LB-7/U1 --lot SPACERS --reason r")).errorCode(),
                 QStringLiteral("invalid"));
        QCOMPARE(json(QStringLiteral("unit reassign LB-7/U1 --lot BAR")).status, 2);
    }
    void movesUnitsInTraysAndKeepsWhatLayWhere()
    {
        QVERIFY(imports("trays.jsonl", R"({"clew":"exchange/1"}
{"kind":"lot","number":"MT-1","type":"production","part":"LB-7","revision":"D","quantity":"9","unit_of_measure":"pcs","state":"received"}
{"kind":"lot","number":"MT-2","type":"production","part":"LB-7","revision":"D","quantity":"9","unit_of_measure":"pcs","state":"received"}
)"));
        QVERIFY(!done(QStringLiteral("lot serialize MT-1 --serials M1..M3 --tray 1..3")).isEmpty());
        const auto moved = done(QStringLiteral("unit move LB-7/M1 LB-7/M2 --to 7,8 --tray MT-2 --reason sorted"));
        QCOMPARE(moved[QStringLiteral("moved")].toArray().size(), 2);
        QCOMPARE(moved[QStringLiteral("moved")][0][QStringLiteral("from")].toObject(),
                 (QJsonObject{{QStringLiteral("tray"), QStringLiteral("MT-1")},
                              {QStringLiteral("position"), QStringLiteral("1")}}));
        QCOMPARE(moved[QStringLiteral("moved")][1][QStringLiteral("to")].toObject(),
                 (QJsonObject{{QStringLiteral("tray"), QStringLiteral("MT-2")},
                              {QStringLiteral("position"), QStringLiteral("8")}}));
        const CliRun taken = json(QStringLiteral("unit move LB-7/M3 --to 7 --tray MT-2 --reason r"));
        QCOMPARE(taken.errorCode(), QStringLiteral("conflict"));
        QVERIFY2(taken.errorMessage().contains(QStringLiteral("Unit M1 lies at place 7 of tray MT-2")), taken.output);
        QVERIFY(!done(QStringLiteral("unit move LB-7/M1 LB-7/M3 --swap --reason mixed-up")).isEmpty());
        const auto unit = done(QStringLiteral("show unit LB-7/M1"));
        const QJsonObject record = unit[QStringLiteral("record")].toObject();
        QCOMPARE(record[QStringLiteral("lot")].toString(), QStringLiteral("MT-1"));
        const QJsonArray places = record[QStringLiteral("tray_places")].toArray();
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0][QStringLiteral("tray")].toString(), QStringLiteral("MT-2"));
        QCOMPARE(places[1][QStringLiteral("position")].toString(), QStringLiteral("3"));
        QCOMPARE(places[1][QStringLiteral("reason")].toString(), QStringLiteral("mixed-up"));
        QCOMPARE(json(QStringLiteral("unit move LB-7/M1 --to 9")).status, 2);
        QCOMPARE(json(QStringLiteral("unit move LB-7/M1 --reason r")).status, 2);
        QCOMPARE(json(QStringLiteral("unit move LB-7/M1 LB-7/M2 --to 9 --reason r")).status, 2);
        QCOMPARE(json(QStringLiteral("unit move LB-7/M1 --swap --reason r")).status, 2);
        QCOMPARE(json(QStringLiteral("unit move LB-7/M1 LB-7/M2 --swap --tray MT-1 --reason r")).status, 2);
    }
    void marksWhatIsNotCertain()
    {
        const auto recall = done(QStringLiteral("report recall lot BAR-B --out bar.pdf"));
        QCOMPARE(recall[QStringLiteral("counts")][0][QStringLiteral("not_certain")].toString(), QStringLiteral("1"));
        QStringList sisters;
        for (const QJsonValue& lot : recall[QStringLiteral("sister_lots")].toArray())
            sisters.append(lot[QStringLiteral("lot")].toString());
        QCOMPARE(sisters, (QStringList{QStringLiteral("BAR"), QStringLiteral("OPEN")}));
        // What it gave to U2 is not known, so its balance is unknown, and no number.
        QCOMPARE(recall[QStringLiteral("balances")][0][QStringLiteral("left")].toString(), QStringLiteral("unknown"));
    }
    void shipsSpacersByQuantity()
    {
        QVERIFY(!done(QStringLiteral("ship --lot SPACERS=120 --customer C1 --number L-1 --order PO-9")).isEmpty());
        QVERIFY(!done(QStringLiteral("lot scrap SPACERS --quantity 3 --reason dented")).isEmpty());
        const auto recall = done(QStringLiteral("report recall lot SPACERS --out spacers.pdf"));
        const QJsonObject count = recall[QStringLiteral("counts")][0].toObject();
        QCOMPARE(count[QStringLiteral("shipped")].toString(), QStringLiteral("120"));
        QCOMPARE(count[QStringLiteral("in_house")].toString(), QStringLiteral("377"));
        QCOMPARE(count[QStringLiteral("scrapped")].toString(), QStringLiteral("3"));
        QCOMPARE(count[QStringLiteral("difference")].toString(), QStringLiteral("0"));
        for (const char* start : {"shipment L-1", "order PO-9"}) {
            const QString out = QString::fromLatin1(start).left(5) + QStringLiteral(".pdf");
            const auto same = done(QStringLiteral("report recall %1 --out %2").arg(QString::fromLatin1(start), out));
            QCOMPARE(same[QStringLiteral("consignees")].toArray().size(), 1);
        }
    }
    void writesADeliveryThatASpreadsheetCanOpen()
    {
        QVERIFY(!done(QStringLiteral("export l1.csv L-1 --as csv")).isEmpty());
        QFile file(m_cli.path(QStringLiteral("l1.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY2(csv.contains(",'=HYPERLINK(1),"), csv);
        QVERIFY2(csv.contains(",'+44 113,"), csv);
        QVERIFY2(csv.contains(",SP-2,A,,SPACERS,120,pcs"), csv);
    }
    // Structure by EPCIS 2.0, 8.2 and 9.6: what every document and every ObjectEvent has to have.
    void writesADeliveryAsEvents()
    {
        QVERIFY(!done(QStringLiteral("export l1.json L-1 --as epcis")).isEmpty());
        QFile file(m_cli.path(QStringLiteral("l1.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(document[QStringLiteral("type")].toString(), QStringLiteral("EPCISDocument"));
        QCOMPARE(document[QStringLiteral("schemaVersion")].toString(), QStringLiteral("2.0"));
        QVERIFY(document[QStringLiteral("@context")].toArray()[0].toString().endsWith(
            QStringLiteral("epcis-context.jsonld")));
        QVERIFY(
            QDateTime::fromString(document[QStringLiteral("creationDate")].toString(), Qt::ISODateWithMs).isValid());
        const QJsonArray events = document[QStringLiteral("epcisBody")][QStringLiteral("eventList")].toArray();
        QCOMPARE(events.size(), 1);
        const QJsonObject event = events[0].toObject();
        QCOMPARE(event[QStringLiteral("type")].toString(), QStringLiteral("ObjectEvent"));
        QCOMPARE(event[QStringLiteral("action")].toString(), QStringLiteral("OBSERVE"));
        QCOMPARE(event[QStringLiteral("bizStep")].toString(), QStringLiteral("shipping"));
        QCOMPARE(event[QStringLiteral("eventTimeZoneOffset")].toString(), QStringLiteral("+00:00"));
        QVERIFY(QDateTime::fromString(event[QStringLiteral("eventTime")].toString(), Qt::ISODateWithMs).isValid());
        const QJsonObject quantity = event[QStringLiteral("quantityList")][0].toObject();
        QCOMPARE(quantity[QStringLiteral("quantity")].toDouble(), 120.0);
        QVERIFY(quantity[QStringLiteral("epcClass")].toString().startsWith(QStringLiteral("urn:uuid:")));
        QVERIFY(!quantity.contains(QStringLiteral("uom"))); // counted in pieces: none is given
        // Members that EPCIS does not know are of an extension.
        const QSet<QString> known{QStringLiteral("type"),           QStringLiteral("eventID"),
                                  QStringLiteral("eventTime"),      QStringLiteral("eventTimeZoneOffset"),
                                  QStringLiteral("action"),         QStringLiteral("bizStep"),
                                  QStringLiteral("disposition"),    QStringLiteral("epcList"),
                                  QStringLiteral("quantityList"),   QStringLiteral("bizTransactionList"),
                                  QStringLiteral("destinationList")};
        for (const QString& member : event.keys())
            QVERIFY2(known.contains(member) || member.startsWith(QStringLiteral("clew:")), qPrintable(member));
    }
    void keepsItAllInTheLedger() { QCOMPARE(json(QStringLiteral("ledger verify")).status, 0); }
};

QTEST_GUILESS_MAIN(TestFloorVerbs)
#include "tst_floor_verbs.moc"
