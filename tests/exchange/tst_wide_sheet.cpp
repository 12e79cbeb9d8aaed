// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/measured_text.h"
#include "domain/exact_value.h"
#include "exchange/reading.h"

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

const Reader& readerOfName(const char* name)
{
    return *readerNamed(QString::fromLatin1(name));
}

/// Picometres of every result by serial, from the smallest on, but of those whose balloon has that word.
QMap<QString, QList<qint64>> picometresBySerial(const Reading& reading, const QString& butOf, int& leftOut)
{
    QHash<QString, QString> serialOf;
    for (const Draft& inspection : reading.ofKind(QStringLiteral("inspection")))
        serialOf.insert(inspection.fields[QStringLiteral("source_place")].toString(inspection.place),
                        inspection.fields[QStringLiteral("unit")][QStringLiteral("serial")].toString());
    QMap<QString, QList<qint64>> all;
    leftOut = 0;
    for (const Draft& measurement : reading.ofKind(QStringLiteral("measurement"))) {
        const QString balloon = measurement.fields[QStringLiteral("balloon")].toString();
        if (!butOf.isEmpty() && (balloon.contains(butOf) || balloon == u"id 571")) {
            ++leftOut;
            continue;
        }
        const QString serial = serialOf.value(measurement.fields[QStringLiteral("inspection")].toString());
        const auto value = parseFile(measurement.fields[QStringLiteral("value")].toString(), Unit::Millimetre);
        all[serial].append(value ? MUST(domain::decidingInteger(value->value)).value : -1);
    }
    for (QList<qint64>& values : all)
        std::sort(values.begin(), values.end());
    return all;
}

Reading wide(const QByteArray& text, std::initializer_list<std::pair<const char*, const char*>> more = {})
{
    ImportOptions options = with(more);
    options.set.insert(QStringLiteral("part"), QStringLiteral("LB-7"));
    return readBytes(readerOfName("csv"), text, options);
}

QString valuesOf(const Reading& reading)
{
    QStringList values;
    for (const Draft& draft : reading.ofKind(QStringLiteral("measurement")))
        values.append(draft.fields[QStringLiteral("balloon")].toString() + u'=' +
                      draft.fields[QStringLiteral("value")].toString(draft.fields[QStringLiteral("text")].toString()));
    return values.join(u' ');
}

} // namespace

class TestWideSheet final : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameValuesAsItsTwin_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("qif");
        QTest::addColumn<QString>("butOf");
        QTest::addColumn<int>("values");
        QTest::newRow("plates") << QStringLiteral("plate_Origin_Nikon_Touch_MultiSPC-1") << QStringLiteral("Plate")
                                << QString() << 31;
        // The CMM evaluated this position anew for the QIF file (0.042 against 0.137 of the first piece), and gave one
        // value there, "id 571", that belongs to no characteristic.
        QTest::newRow("covers") << QStringLiteral("cover_Origin_Nikon_Touch_MultiSPC-0") << QStringLiteral("Cover")
                                << QStringLiteral("POSITION2") << 26;
    }
    void givesTheSameValuesAsItsTwin()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, qif);
        QFETCH(QString, butOf);
        QFETCH(int, values);
        const ImportOptions options = with({{"part", "P"}, {"revision", "A"}, {"length-unit", "mm"}});
        const Reading table = readBytes(
            readerOfName("xlsx"), sample(QStringLiteral("xlsx/nist_mtc/nist_mtc_crada_%1.xlsx").arg(sheet)), options);
        QVERIFY2(table.isAccepted(), qPrintable(table.texts()));
        int leftOut = 0;
        const auto ofTable = picometresBySerial(table, butOf, leftOut);
        QCOMPARE(leftOut, butOf.isEmpty() ? 0 : 20);
        ImportOptions twinOptions = options;
        twinOptions.set.insert(QStringLiteral("serial"), ofTable.lastKey()); // its last result names none
        const Reading twin = readBytes(
            readerOfName("qif"), sample(QStringLiteral("qif/nist_mtc/%1Results_20_samples.QIF").arg(qif)), twinOptions);
        QVERIFY2(twin.isAccepted(), qPrintable(twin.texts()));
        const auto ofTwin = picometresBySerial(twin, butOf, leftOut);
        QCOMPARE(leftOut, butOf.isEmpty() ? 0 : 21);
        QCOMPARE(ofTwin.size(), 20);
        QCOMPARE(ofTable.keys(), ofTwin.keys());
        for (const QString& serial : ofTwin.keys()) {
            QCOMPARE(ofTwin[serial].size(), values);
            QCOMPARE(ofTable[serial].size(), values);
            for (int i = 0; i < values; ++i) { // the sheet has three decimals, of positions the QIF file has nine
                const qint64 difference = std::abs(ofTable[serial][i] - ofTwin[serial][i]);
                QVERIFY2(ofTwin[serial][i] % 1'000'000 == 0 ? difference == 0 : difference <= 500'000,
                         qPrintable(serial));
            }
        }
    }

    void readsPiecesInRows()
    {
        const Reading reading = wide("Protokoll;;\n;;\nSeriennr;1 [mm];Ø 8 [mm]\nSoll;10;8\nOT;0,02;0,01\nUT;-0,02;0\n"
                                     "A1;10,001;8,004\nA2;9.999;8.01\n");
        QVERIFY2(reading.isAccepted() && reading.problems().isEmpty(), qPrintable(reading.texts()));
        QCOMPARE(valuesOf(reading), QStringLiteral("1=10.001 Ø 8=8.004 1=9.999 Ø 8=8.01"));
        const Draft second = reading.ofKind(QStringLiteral("characteristic")).value(1);
        QCOMPARE(second.fields, (QJsonObject{{QStringLiteral("part"), QStringLiteral("LB-7")},
                                             {QStringLiteral("balloon"), QStringLiteral("Ø 8")},
                                             {QStringLiteral("nominal"), QStringLiteral("8")},
                                             {QStringLiteral("upper"), QStringLiteral("0.01")},
                                             {QStringLiteral("lower"), QStringLiteral("0")},
                                             {QStringLiteral("unit"), QStringLiteral("mm")}}));
    }
    void readsPiecesInColumns()
    {
        const Reading reading = wide("Merkmal;Nennmaß;OT;UT;Einheit;A1;A2\n1;10;0,02;-0,02;mm;10,001;9,999\n"
                                     "2;8;0,01;0;mm;8,004;n.i.O.\nMittelwert;;;;;9;9\n",
                                     {{"kind", "results"}});
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(valuesOf(reading), QStringLiteral("1=10.001 2=8.004 1=9.999 2=fail"));
    }
    void takesLimitsAsSizes()
    {
        const Reading reading = wide("SN,1 [mm],2 [mm]\nNominal,10,\nUSL,10.02,0.5\nLSL,9.98,\nA1,10,0.1\nA2,10,0.2\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        const Draft first = reading.ofKind(QStringLiteral("characteristic")).value(0);
        QCOMPARE(first.fields[QStringLiteral("upper")].toString(), QStringLiteral("0.02"));
        QCOMPARE(first.fields[QStringLiteral("lower")].toString(), QStringLiteral("-0.02"));
        const Draft second = reading.ofKind(QStringLiteral("characteristic")).value(1);
        QCOMPARE(second.fields[QStringLiteral("upper")].toString(), QStringLiteral("0.5"));
    }
    void bringsLimitsIntoTheUnitOfTheirNominal_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("fields"); // nominal lower upper unit; or what the refusal says
        const auto row = [](const char* name, const char* sheet, const char* fields) {
            QTest::newRow(name) << QByteArray(sheet) << QString::fromUtf8(fields);
        };
        row("columns", "Merkmal;Soll;OT [µm];UT [µm];Einheit;A1;A2\n1;6;2;-2;mm;6,001;6\n", "6 -0.002 0.002 mm");
        row("rows", "SN;1 [mm];2 [mm]\nSoll;6;7\nOT [µm];2;2\nUT [µm];-2;-2\nA1;6,001;7\n", "6 -0.002 0.002 mm");
        row("cells", "Merkmal;Soll;OT;UT;A1;A2\n1;6 mm;2 µm;-2 µm;6,001;6\n", "6 -0.002 0.002 mm");
        row("sizes", "Merkmal;Soll [mm];OSG [µm];A1;A2\n1;6;6002;6,001;6\n", "6  0.002 mm");
        row("no unit in brackets", "Merkmal;Soll;OSG (max.);Einheit;A1;A2\n1;6;6,002;mm;6,001;6\n", "6  0.002 mm");
        row("one without", "Merkmal;Soll;OT [µm];UT;Einheit;A1;A2\n1;6;2;-2;mm;6,001;6\n",
            "2:D UT: This limit says no unit");
        row("nobody says the nominal's", "Merkmal;Soll;OT [µm];A1;A2\n1;6;2;6,001;6\n", "\"1\" has no unit");
    }
    void bringsLimitsIntoTheUnitOfTheirNominal()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, fields);
        const Reading reading = wide(sheet, {{"kind", "results"}});
        const QJsonObject first = reading.ofKind(QStringLiteral("characteristic")).value(0).fields;
        QStringList found;
        for (const char16_t* field : {u"nominal", u"lower", u"upper", u"unit"})
            found.append(first.value(QString::fromUtf16(field)).toString());
        if (reading.isAccepted())
            QCOMPARE(found.join(u' '), fields);
        else
            QVERIFY2(reading.texts().contains(fields), qPrintable(reading.texts()));
    }
    void takesColumnsAsThePersonSays()
    {
        ImportOptions options = with({{"part", "LB-7"}});
        options.columns = {QStringLiteral("Nr=serial"), QStringLiteral("Ø A [mm]=characteristic 12"),
                           QStringLiteral("Temp=")};
        const Reading again = readBytes(readerOfName("csv"), "Nr;Ø A [mm];Ø B [mm];Temp\nS1;8,001;6,5;20,1\n", options);
        QVERIFY2(again.isAccepted(), qPrintable(again.texts()));
        QCOMPARE(valuesOf(again), QStringLiteral("12=8.001 Ø B=6.5"));
        QCOMPARE(
            again.ofKind(QStringLiteral("measurement")).first().fields[QStringLiteral("unit_of_measure")].toString(),
            QStringLiteral("mm"));
    }

    void losesNoResultWithoutAWord_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("problem"); // place and beginning of the first one
        QTest::addColumn<QString>("values");
        const auto row = [](const char* name, const char* sheet, const char* problem, const char* values) {
            QTest::newRow(name) << QByteArray(sheet) << QString::fromUtf8(problem) << QString::fromUtf8(values);
        };
        row("half a piece", "Merkmal;Soll;Einheit;W11;W12;W13\n1;6;mm;6,001;6,0O15;6\n2;12;mm;12;12,5;12\n",
            "2:E W12: \"6,0O15\" is no number", "1=6.001 2=12 2=12.5 1=6 2=12");
        row("most of a characteristic", "SN;1;2;3\nW1;6,001;5;i.O.\nW2;<6;5;ok\nW3;6,0*;5;n.i.O.\n",
            "3:B 1: \"<6\" is no number", "1=6.001 2=5 3=pass 2=5 3=pass 2=5 3=fail");
        row("nothing reads as a result", "SN;1;2;3\nW1;6,0O1;5;5\nW2;6,O01;5;5\n",
            "1:B 1: This column is none of the results", "2=5 3=5 2=5 3=5");
        row("no serial", "SN;1;2\nW1;6;5\n;6,1;5\n", "3:A SN: This row has results and no name", "1=6 2=5");
        row("one piece from a machine", "Serial;1 [mm];2 [mm]\nM901;abc;12,5\n", "2:B 1 [mm]: \"abc\" is no number",
            "2=12.5");
        row("cut short", "Serial;1 [mm];2 [mm]\nM900;6,0\n", "2:: This row has 2 cells and the header row has 3",
            "1=6.0");
        row("a unit in the cell", "Serial;1 [mm];2 [mm]\nM900;6,0 mm;5 µm\nM901;6;5\n", "", "1=6.0 2=5 1=6 2=5");
        row("no header", "Serial;1;2;\nM900;6;5;4\nM901;6;5;4\n", "1:D: This column has values and no header",
            "1=6 2=5 1=6 2=5");
        row("figures", "Serial;1;2;Mittelwert\nM900;6;5;5,5\nM901;6;5;5,5\n",
            "1:D Mittelwert: This column is none of the results", "1=6 2=5 1=6 2=5");
    }
    void losesNoResultWithoutAWord()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, problem);
        const Reading reading = wide(sheet);
        QCOMPARE(reading.texts().left(problem.size()), problem);
        QCOMPARE(reading.texts().isEmpty(), problem.isEmpty());
        QTEST(valuesOf(reading), "values");
    }
    void isSilentAboutAColumnThatIsNotWanted()
    {
        ImportOptions options = with({{"part", "LB-7"}});
        options.columns = {QStringLiteral("Mittelwert=")};
        const Reading reading = readBytes(readerOfName("csv"), "Serial;1;2;Mittelwert\nM900;6;5;5,5\n", options);
        QVERIFY2(reading.problems().isEmpty(), qPrintable(reading.texts()));
    }

    void keepsWhenByWhomAndWithWhat_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("columns"); // said by the person
        QTest::addColumn<QString>("about");   // day time person gauge of the last measurement
        const auto row = [](const char* name, const char* sheet, const char* columns, const char* about) {
            QTest::newRow(name) << QByteArray(sheet) << QString::fromUtf8(columns) << QString::fromUtf8(about);
        };
        row("day", "SN;Prüfdatum;1 [mm];2 [mm]\nA1;01.11.2026;6;7\n", "", "2026-11-01|||");
        row("person and gauge", "SN;1 [mm];2 [mm];Prüfer;Messmittel\nA1;6;7;Meier;KMG-1\n", "", "||Meier|KMG-1");
        row("moment", "SN;Date;1 [mm];2 [mm]\nA1;2026-11-01 08:30;6;7\n", "", "|2026-11-01T07:30:00.000Z||");
        row("day and clock", "SN;Datum;Zeit;1 [mm];2 [mm]\nA1;01.11.2026;08:30;6;7\n", "",
            "|2026-11-01T07:30:00.000Z||");
        row("day in words and clock", "SN;Datum;Zeit;1 [mm];2 [mm]\nA1;1. Nov. 2026;8:30;6;7\n", "",
            "|2026-11-01T07:30:00.000Z||");
        row("not known", "SN;Datum;1 [mm];2 [mm]\nA1;-;6;7\n", "", "|||");
        row("said to be", "SN;X;1 [mm];2 [mm]\nA1;01.11.2026;6;7\n", "X=day", "2026-11-01|||");
        row("said otherwise", "SN;X;1 [mm];2 [mm]\nA1;01.11.2026;6;7\n", "X=measured_at", "2026-11-01|||");
        row("said of the list", "SN;X;1 [mm];2 [mm]\nA1;01.11.2026;6;7\n", "X=date", "2026-11-01|||");
        row("left out", "SN;Datum;1 [mm];2 [mm]\nA1;01.11.2026;6;7\n", "Datum=", "2026-05-05|||");
        row("pieces in columns",
            "Merkmal;Soll;Einheit;A1;A2\nDatum;;;01.11.2026;02.11.2026\nPrüfer;;;Meier;Huber\n"
            "1;6;mm;6;6\n",
            "", "2026-11-02||Huber|");
    }
    void keepsWhenByWhomAndWithWhat()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, columns);
        ImportOptions options = with({{"part", "LB-7"}, {"timezone", "+01:00"}});
        options.columns = columns.split(u'|', Qt::SkipEmptyParts);
        if (columns == u"Datum=")
            options.set.insert(QStringLiteral("date"), QStringLiteral("2026-05-05"));
        const Reading reading = readBytes(readerOfName("csv"), sheet, options);
        QVERIFY2(reading.isAccepted() && reading.problems().isEmpty(), qPrintable(reading.texts()));
        QStringList about;
        for (const char16_t* field : {u"day", u"time", u"person", u"gauge"})
            about.append(
                reading.ofKind(QStringLiteral("measurement")).last().fields[QString::fromUtf16(field)].toString());
        QTEST(about.join(u'|'), "about");
    }
    void knowsAPieceByItsDayToo()
    {
        const auto place = [](const QByteArray& day) {
            return wide("SN;Datum;1 [mm];2 [mm]\nA1;" + day + ";6;7\n")
                .ofKind(QStringLiteral("inspection"))
                .value(0)
                .fields[QStringLiteral("source_place")]
                .toString();
        };
        QCOMPARE(place("01.11.2026"), place("2026-11-01"));
        QVERIFY(place("01.11.2026") != place("02.11.2026"));
    }
    void refusesAMeaningThatItDoesNotHave()
    {
        ImportOptions options = with({{"part", "LB-7"}});
        options.columns = {QStringLiteral("X=colour")};
        const Reading reading = readBytes(readerOfName("csv"), "SN;X;1 [mm];2 [mm]\nA1;red;6;7\n", options);
        QCOMPARE(reading.texts(), QStringLiteral("1:B X: A results list has no field \"colour\"; say one of: serial, "
                                                 "position, characteristic 12, day, time, person, gauge."));
    }

    void tellsAPieceFromFigures_data()
    {
        QTest::addColumn<QByteArray>("shift");
        QTest::addColumn<QByteArray>("serial");
        QTest::addColumn<bool>("isPiece");
        for (const char* shift : {"F", "S", "N", "R", "Max"})
            QTest::newRow(shift) << QByteArray(shift) << QByteArray("A-2") << true;
        for (const char* figure : {"Stabw.", "Cg", "Cgk", "Streuung", "CPK", "s", "Mittelwert"})
            QTest::newRow(figure) << QByteArray() << QByteArray(figure) << false;
        QTest::newRow("in the first cell") << QByteArray("Sigma") << QByteArray() << false;
    }
    void tellsAPieceFromFigures()
    {
        QFETCH(QByteArray, shift);
        QFETCH(QByteArray, serial);
        QFETCH(bool, isPiece);
        const Reading reading = wide("Schicht;SN;Ø 6 [mm];L [mm]\nF;A-1;6,001;12\n" + shift + ';' + serial + ";6;12\n",
                                     {{"kind", "results"}});
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.ofKind(QStringLiteral("unit")).size(), isPiece ? 2 : 1);
        const bool isSaid = std::any_of(reading.report->problems.begin(), reading.report->problems.end(),
                                        [](const Problem& problem) { return problem.row == 3; });
        QCOMPARE(isSaid, !isPiece);
    }

    void namesEveryDirtyCell()
    {
        const Reading reading = wide("Serial;1 [mm];2 [mm]\nA1;-;5\nA2;1,2,3;N/A\nA3;7;kaputt\nA4;1;1\nA5;1;1\n");
        QVERIFY_RESULT(reading.report);
        QStringList places;
        for (const Problem& problem : reading.problems())
            places.append(QStringLiteral("%1 %2").arg(problem.row).arg(problem.column));
        QCOMPARE(places.join(u'|'), QStringLiteral("2 B 1 [mm]|3 B 1 [mm]|3 C 2 [mm]|4 C 2 [mm]"));
        QCOMPARE(reading.errors(), 2);
    }
    void knowsAPieceByWhatItSays()
    {
        const auto placesOf = [](const QByteArray& text) {
            QStringList places;
            for (const Draft& draft : wide(text).ofKind(QStringLiteral("inspection")))
                places.append(draft.fields[QStringLiteral("source_place")].toString());
            return places;
        };
        const QByteArray sheet = "Serial;1 [mm];2 [mm]\nA1;1;5\nA2;2;6\nA2;2;6\n";
        const QStringList places = placesOf(sheet);
        QCOMPARE(places.size(), 3);
        QVERIFY(places[1] != places[2]); // measured twice
        QCOMPARE(placesOf("Titel\n" + sheet + "A3;1;1\n").mid(0, 3), places);
        QVERIFY(placesOf(QByteArray(sheet).replace("2;6", "2;7"))[1] != places[1]);
    }
    void measuresByPositionInATray()
    {
        const Reading reading = wide("Position;1 [mm];2 [mm]\n1;1;5\n2;2;6\n", {{"lot", "T-9"}});
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        const Draft last = reading.ofKind(QStringLiteral("inspection")).value(1);
        QCOMPARE(last.fields[QStringLiteral("lot")].toString(), QStringLiteral("T-9"));
        QCOMPARE(last.fields[QStringLiteral("position")].toString(), QStringLiteral("2"));
        QVERIFY(reading.ofKind(QStringLiteral("unit")).isEmpty());
    }
    void asksForThePartAndForUnits()
    {
        QVERIFY(readBytes(readerOfName("csv"), "Serial;1;2\nA1;1;5\nA2;1;5\n", with({{"kind", "results"}}))
                    .texts()
                    .contains(u"--set part="));
        QVERIFY(wide("Serial;1;2\nSoll;1;5\nA1;1;5\nA2;1;5\n").texts().contains(u"--set length-unit=mm"));
    }

    void tellsTwoColumnsOfOneNameApart()
    {
        const QByteArray sheet = "Seriennr.;Ø 8 [mm];Ø 8 [mm]\n1;8,001;8,002\n2;8,003;8,004\n";
        const Reading alike = wide(sheet);
        QVERIFY(!alike.isAccepted());
        QVERIFY2(alike.texts().contains(u"--column \"Ø 8 [mm] (2)=characteristic 12\""), qPrintable(alike.texts()));
        ImportOptions options = with({{"part", "LB-7"}});
        options.columns = {QStringLiteral("Ø 8 [mm] (1)=characteristic 4"),
                           QStringLiteral("Ø 8 [mm] (2)=characteristic 5")};
        const Reading told = readBytes(readerOfName("csv"), sheet, options);
        QVERIFY2(told.isAccepted(), qPrintable(told.texts()));
        QCOMPARE(valuesOf(told), QStringLiteral("4=8.001 5=8.002 4=8.003 5=8.004"));
    }
};

QTEST_APPLESS_MAIN(TestWideSheet)
#include "tst_wide_sheet.moc"
