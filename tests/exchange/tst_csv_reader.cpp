// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_text.h"
#include "exchange/reading.h"

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

const Reader& csv()
{
    return *readerNamed(QStringLiteral("csv"));
}

/// The list's own records, without what it only speaks of.
Reading readList(const QByteArray& list, const ImportOptions& options = {})
{
    Reading reading = readBytes(csv(), list, options);
    reading.drafts.removeIf([](const Draft& draft) { return draft.isMention; });
    return reading;
}

QString fieldOf(const Reading& reading, int draft, const char* field)
{
    return reading.drafts.value(draft).fields[QLatin1String(field)].toString();
}

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheKindByItsHeaders_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("parts") << QByteArray("number,revision,name,customer\nLB-7,D,Lens barrel 7,C1\n") << "part"
                               << "number"
                               << "LB-7";
        QTest::newRow("parts by synonyms")
            << QByteArray("Part No.;Rev.;Description\nLB-7;D;\"Barrel; long\"\n") << "part"
            << "name"
            << "Barrel; long";
        QTest::newRow("german parts") << QByteArray("Teilenummer;Index;Benennung\nLB-7;D;Hülse\n") << "part"
                                      << "revision"
                                      << "D";
        QTest::newRow("characteristics")
            << QByteArray(
                   "part\tballoon\tname\tnominal\tlower\tupper\tunit\nLB-7\t2\tbore\t10,500\t-0,003\t0.003\tMM\n")
            << "characteristic"
            << "nominal"
            << "10.500";
        QTest::newRow("lots") << QByteArray("Lot number,Heat no,Supplier,Qty\nHT-8841,55-2210,S1,12\n") << "lot"
                              << "heat"
                              << "55-2210";
        QTest::newRow("units") << QByteArray("Part Number|Serial Number|Rev\nLB-7|BRL-1|D\n") << "unit"
                               << "serial"
                               << "BRL-1";
        QTest::newRow("gauges") << QByteArray("Gauge ID,Type,Manufacturer,Resolution,Unit\nAG-014,air gauge,M,0.0001,"
                                              "millimeter\n")
                                << "gauge"
                                << "unit"
                                << "mm";
        QTest::newRow("calibrations") << QByteArray("gauge;date;due;uncertainty;k\nAG-014;14.01.2026;2027-01-14;0,0003;"
                                                    "2\n")
                                      << "calibration"
                                      << "date"
                                      << "2026-01-14";
        QTest::newRow("mark, blank lines, CR")
            << QByteArray("\xEF\xBB\xBF\r\nserial,part\r\n\r\n\"BRL \"\"1\"\"\",LB-7\r\n") << "unit"
            << "serial"
            << "BRL \"1\"";
    }
    void knowsTheKindByItsHeaders()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, field);
        QCOMPARE(readerFor(list, QStringLiteral("x.txt")), &csv());
        const Reading reading = readList(list);
        QVERIFY2(reading.isAccepted() && reading.problems().isEmpty(), qPrintable(reading.texts()));
        QCOMPARE(reading.drafts.size(), 1);
        QTEST(reading.drafts[0].kind, "kind");
        QTEST(reading.drafts[0].fields[field].toString(), "value");
    }

    void putsAMeasurementsUnitTogether()
    {
        const Reading reading = readList("part,serial,balloon,value,unit,gauge\nLB-7,BRL-1,2,10.5004,mm,AG\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.drafts[0].kind, QStringLiteral("measurement"));
        QCOMPARE(reading.drafts[0].fields[QStringLiteral("unit")].toObject(),
                 (QJsonObject{{QStringLiteral("part"), QStringLiteral("LB-7")},
                              {QStringLiteral("serial"), QStringLiteral("BRL-1")}}));
        QCOMPARE(fieldOf(reading, 0, "unit_of_measure"), QStringLiteral("mm"));
    }

    void takesWhatIsStatedForTheWholeList()
    {
        const Reading reading = readList("balloon,nominal,tolerance,type\n1,10,±0.02,diameter\n2,45,0.5,angle\n",
                                         with({{"part", "LB-7"}, {"length-unit", "mm"}, {"angle-unit", "deg"}}));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(fieldOf(reading, 0, "part"), QStringLiteral("LB-7"));
        QCOMPARE(fieldOf(reading, 0, "lower"), QStringLiteral("-0.02"));
        QCOMPARE(fieldOf(reading, 0, "upper"), QStringLiteral("0.02"));
        QCOMPARE(fieldOf(reading, 0, "unit"), QStringLiteral("mm"));
        QCOMPARE(fieldOf(reading, 1, "unit"), QStringLiteral("°"));
    }

    void makesAProblemOfEveryWrongRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing serial") << QByteArray("LB-7,,3,mm") << "B serial"
                                        << "lacks its serial";
        QTest::newRow("too few cells") << QByteArray("LB-7,S2") << ""
                                       << "has 2 cells";
        QTest::newRow("too many cells") << QByteArray("LB-7,S2,1,mm,x") << ""
                                        << "has 5 cells";
        QTest::newRow("same serial") << QByteArray("LB-7,S1,1,mm") << "B serial"
                                     << "already in row 2";
        QTest::newRow("zero byte") << QByteArray("LB-7,S\xED\xA0\x80,1,mm") << ""
                                   << "";
    }
    void makesAProblemOfEveryWrongRow()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(QString, word);
        const Reading reading = readList("part,serial,position,state\nLB-7,S1,1,made\n" + row + "\nLB-7,S9,1,made\n");
        QVERIFY_RESULT(reading.report);
        if (word.isEmpty()) { // not UTF-8: another encoding is tried and said
            QVERIFY(reading.texts().contains(u"Windows-1252"));
            return;
        }
        QCOMPARE(reading.errors(), 1);
        QCOMPARE(reading.problems().last().row, 3);
        QCOMPARE(reading.problems().last().column, column);
        QVERIFY2(reading.texts().contains(word), qPrintable(reading.texts()));
        QCOMPARE(reading.drafts.size(), 2);
    }

    void refusesWrongNumbersAndDates_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("comma between commas") << QByteArray("gauge,date,uncertainty\nA,2026-01-14,\"0,5\"\n");
        QTest::newRow("group signs") << QByteArray("gauge;date;uncertainty\nA;2026-01-14;1.234,5\n");
        QTest::newRow("NaN") << QByteArray("gauge;date;uncertainty\nA;2026-01-14;NaN\n");
        QTest::newRow("1e309") << QByteArray("gauge;date;uncertainty\nA;2026-01-14;1e309\n");
        QTest::newRow("with an unknown unit") << QByteArray("gauge;date;uncertainty\nA;2026-01-14;0.3 hair\n");
        QTest::newRow("no day") << QByteArray("gauge;date;uncertainty\nA;30.02.2026;1\n");
        QTest::newRow("month or day first") << QByteArray("gauge;date;uncertainty\nA;01/02/2026;1\n");
        QTest::newRow("no unit") << QByteArray("part;balloon;nominal\nLB-7;1;10\n");
        QTest::newRow("column twice") << QByteArray("part;serial;sn\nLB-7;1;2\n");
    }
    void refusesWrongNumbersAndDates()
    {
        QFETCH(QByteArray, list);
        const Reading reading = readList(list);
        QVERIFY_RESULT(reading.report);
        QVERIFY2(reading.errors() == 1, qPrintable(reading.texts()));
    }

    void doesNotJudgeLimitsTheWrongWayRound()
    {
        const Reading reading = readList("part,balloon,nominal,lower,upper,unit\nLB-7,1,10,0.1,-0.1,mm\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QVERIFY(!fieldOf(reading, 0, "tolerance_problem").isEmpty());
        QCOMPARE(fieldOf(reading, 0, "upper"), QString());
    }

    void readsWindows1252AndSaysSo()
    {
        const Reading reading = readList("number,name\nLB-7,H\xFClse \x80\n");
        QVERIFY(reading.isAccepted());
        QCOMPARE(fieldOf(reading, 0, "name"), QStringLiteral("Hülse €"));
        QVERIFY(reading.texts().contains(u"Windows-1252"));
        QVERIFY(readList("number,name\nLB-7,H\xC3").texts().contains(u"Windows-1252")); // cut in a letter
    }

    void warnsOfColumnsItDoesNotKnow()
    {
        const Reading reading = readList("part,serial,colour\nLB-7,1,red\n");
        QVERIFY(reading.isAccepted());
        QVERIFY(reading.texts().contains(u"\"colour\""));
    }

    void asksWhichListItIs()
    {
        const Reading unclear = readList("id,name\n1,x\n");
        QVERIFY(!unclear.report && unclear.texts().contains(u"--set kind="));
        QCOMPARE(readList("id,name\n1,x\n", with({{"kind", "person"}})).drafts.value(0).kind, QStringLiteral("person"));
        QVERIFY(!readList("a,b\n1,2\n").report);
        QVERIFY(!csv().recognises("a,b\n1,2\n", QStringLiteral("x.csv")));
    }

    void refusesBrokenQuotesAndEndlessCells()
    {
        QVERIFY(readList("part,serial\n\"LB-7,1\n").texts().contains(u"never closed"));
        QVERIFY(readList("part,serial\n\"LB\"-7,1\n").texts().contains(u"closing quote"));
        QVERIFY(!readList("part,serial\nLB," + QByteArray(70000, 'x') + "\n").report);
        QVERIFY(!readList("part,serial\n" + QByteArray(2000, ',') + "\n").report);
        QVERIFY(!readList("").report);
        QVERIFY(!readList(QByteArray("part,serial\nLB\0,1\n", 19)).report);
    }

    void givesBackWhatWasQuoted()
    {
        const QStringList cells{QStringLiteral("a"), QStringLiteral("b\"c"), QStringLiteral("d,e"),
                                QStringLiteral("f\ng"), QString()};
        QStringList quoted;
        for (const QString& cell : cells)
            quoted.append(u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"');
        const QString text = quoted.join(u',');
        CsvText csvText(text, u',');
        QCOMPARE(MUST(csvText.next()), cells);
        QVERIFY(csvText.atEnd());
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
