// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_columns.h"
#include "exchange/reading.h"
#include "exchange/table.h"

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

Reading readCsv(const QByteArray& text, const ImportOptions& options = {})
{
    return readBytes(*readerNamed(QStringLiteral("csv")), text, options);
}

QString fieldIn(const Reading& reading, const char* kind, const char* field)
{
    return reading.ofKind(QString::fromLatin1(kind)).value(0).fields[QLatin1String(field)].toString();
}

/// The one cell of a list of calibrations' days.
Reading dayCell(const QByteArray& cell, const ImportOptions& options = {})
{
    return readCsv("gauge;date\nA;" + cell + "\n", options);
}

} // namespace

class TestListReader final : public QObject
{
    Q_OBJECT

private slots:
    void lettersColumnsAsSpreadsheetsDo()
    {
        QCOMPARE(columnLetters(0), QStringLiteral("A"));
        QCOMPARE(columnLetters(25), QStringLiteral("Z"));
        QCOMPARE(columnLetters(26), QStringLiteral("AA"));
        QCOMPARE(columnLetters(701), QStringLiteral("ZZ"));
        QCOMPARE(columnLetters(702), QStringLiteral("AAA"));
    }

    void readsDays_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("day"); // empty: refused
        const auto row = [](const char* cell, const char* day, const char* style = "") {
            QTest::newRow(QByteArray(cell) + ' ' + style)
                << QByteArray(cell) << QString::fromLatin1(style) << QString::fromLatin1(day);
        };
        row("2026-03-06", "2026-03-06");
        row("06.03.2026", "2026-03-06");
        row("2026/03/06", "2026-03-06");
        row("2026.3.6", "2026-03-06");
        row("2026/13/06", "");
        row("6.3.26", "2026-03-06");
        row("6. März 2026", "2026-03-06");
        row("06-Mar-2026", "2026-03-06");
        row("March 6, 2026", "2026-03-06");
        row("24. Dez. 2025", "2025-12-24");
        row("31/12/2025", "2025-12-31");
        row("12/31/2025", "2025-12-31");
        row("05/05/2025", "2025-05-05");
        row("05/11/2025", "");
        row("05/11/2025", "2025-11-05", "day-first");
        row("05/11/2025", "2025-05-11", "month-first");
        row("31/12/2025", "", "month-first");
        row("30.02.2026", "");
        row("März 2026", "");
        row("bald", "");
    }
    void readsDays()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, style);
        QFETCH(QString, day);
        ImportOptions options;
        if (!style.isEmpty())
            options.set.insert(QStringLiteral("date-style"), style);
        const Reading reading = dayCell(cell, options);
        QCOMPARE(fieldIn(reading, "calibration", "date"), day);
        QCOMPARE(reading.isAccepted(), !day.isEmpty());
        if (day.isEmpty())
            QCOMPARE(reading.problems().value(0).column, QStringLiteral("B date"));
    }
    void asksWhichComesFirst()
    {
        QVERIFY(dayCell("05/11/2025").texts().contains(u"--set date-style=day-first"));
        QVERIFY(!dayCell("05.11.2025", with({{"date-style", "year"}})).isAccepted());
    }

    void readsTheDecimalSignThatIsStated_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("number");
        QTest::newRow("either, comma") << QByteArray("10,5") << QString() << QStringLiteral("10.5");
        QTest::newRow("either, point") << QByteArray("10.5") << QString() << QStringLiteral("10.5");
        QTest::newRow("comma") << QByteArray("10,5") << QStringLiteral("comma") << QStringLiteral("10.5");
        QTest::newRow("a group sign") << QByteArray("1.234") << QStringLiteral("comma") << QStringLiteral("1234");
        QTest::newRow("a group sign of the other")
            << QByteArray("\"1,234\"") << QStringLiteral("point") << QStringLiteral("1234");
        QTest::newRow("two groups") << QByteArray("1.234.000") << QString() << QStringLiteral("1234000");
        QTest::newRow("a Swiss group") << QByteArray("1'234") << QString() << QStringLiteral("1234");
        QTest::newRow("a thousand, or one") << QByteArray("1.000") << QString() << QString();
        QTest::newRow("one, or a thousand") << QByteArray("1,000") << QString() << QString();
        QTest::newRow("below one") << QByteArray("0,125") << QString() << QStringLiteral("0.125");
        QTest::newRow("point") << QByteArray("10,5") << QStringLiteral("point") << QString();
        QTest::newRow("minus sign of print") << QByteArray("\xE2\x88\x92"
                                                           "1,5")
                                             << QString() << QStringLiteral("-1.5");
        QTest::newRow("groups and a comma")
            << QByteArray("3.000,5") << QStringLiteral("comma") << QStringLiteral("3000.5");
        QTest::newRow("groups and a point")
            << QByteArray("\"1,234,567.25\"") << QStringLiteral("point") << QStringLiteral("1234567.25");
        QTest::newRow("groups of the other sign") << QByteArray("3.000,5") << QStringLiteral("point") << QString();
        QTest::newRow("two signs") << QByteArray("1.234,5") << QString() << QString();
    }
    void readsTheDecimalSignThatIsStated()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, decimal);
        ImportOptions options;
        options.set.insert(QStringLiteral("decimal"), decimal);
        const Reading reading = readCsv("Nummer;Stange;Menge\n1;A;" + cell + "\n", options);
        QTEST(fieldIn(reading, "lot", "quantity"), "number");
    }

    void asksWhatAThousandMayBe()
    {
        const Reading reading = readCsv("Stange;Menge\nA;1.000\n");
        QVERIFY2(reading.texts().contains(u"has two meanings"), qPrintable(reading.texts()));
        QVERIFY(readCsv("Stange;Menge\nA;12.500\n", with({{"decimal", "point"}})).isAccepted());
        // A size has three decimals often enough.
        QCOMPARE(fieldIn(readCsv("Teil;Pos.;Nennmaß;Einheit\nX;1;4.000;mm\n"), "characteristic", "nominal"),
                 QStringLiteral("4.000"));
    }

    void takesTheUnitBehindANumber()
    {
        const Reading gauges = readCsv("ID;Auflösung;Unsicherheit\nM-1;0,001 mm;0,5µm\nM-2;-;\nM-3;0,01;\n");
        QVERIFY2(gauges.isAccepted(), qPrintable(gauges.texts()));
        const auto rows = gauges.ofKind(QStringLiteral("gauge"));
        QCOMPARE(rows.at(0).fields[QStringLiteral("resolution")].toString(), QStringLiteral("0.001"));
        QCOMPARE(rows.at(0).fields[QStringLiteral("unit")].toString(), QStringLiteral("mm"));
        QVERIFY(!rows.at(2).fields.contains(QStringLiteral("unit"))); // each row says its own
        QCOMPARE(fieldIn(readCsv("ID;Auflösung [µm];Typ\nM-1;0,001 mm;x\n"), "gauge", "unit"), QStringLiteral("mm"));
        QVERIFY(!readCsv("ID;Auflösung;Typ\nM-1;ca. 0,001;x\n").isAccepted());
    }

    void bringsLimitsIntoTheUnitOfTheirNominal_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("option"); // length-unit
        QTest::addColumn<QString>("fields"); // nominal lower upper unit; or what the refusal says
        const auto row = [](const char* name, const char* list, const char* option, const char* fields) {
            QTest::newRow(name) << QByteArray(list) << QString::fromUtf8(option) << QString::fromUtf8(fields);
        };
        const char* bare = "Teil;Pos;Nennmaß;OT (µm);UT (µm)\nP;1;6,000;+2;-2\n";
        row("the nominal's unit is stated", bare, "mm", "6.000 -0.002 0.002 mm");
        row("nobody says the nominal's unit", bare, "", "C Nennmaß: The limits are in µm");
        row("each column its unit", "Teil;Pos;Nennmaß [mm];OT [µm];UT [µm]\nP;1;6;1,5;-20\n", "", "6 -0.02 0.0015 mm");
        row("a row's unit", "Teil;Pos;Nennmaß;OT [µm];UT [µm];Einheit\nP;1;6;2;-2;mm\n", "", "6 -0.002 0.002 mm");
        row("units in the cells", "Teil;Pos;Nennmaß;OT;UT\nP;1;6 mm;2 µm;-2 µm\n", "", "6 -0.002 0.002 mm");
        row("inches", "Teil;Pos;Nennmaß [mm];OT [in];UT [in]\nP;1;6;0,001;-0,001\n", "", "6 -0.0254 0.0254 mm");
        row("both sides at once", "Teil;Pos;Nennmaß [mm];Toleranz\nP;1;6;±2 µm\n", "", "6 -0.002 0.002 mm");
        row("one unit for all", "Teil;Pos;Nennmaß [mm];OT;UT\nP;1;6;0,02;-0,02\n", "", "6 -0.02 0.02 mm");
        row("no unit at all", "Teil;Pos;Nennmaß;OT;UT\nP;1;6;0,02;-0,02\n", "mm", "6 -0.02 0.02 mm");
        row("limits alone", "Teil;Pos;Nennmaß;OT [µm]\nP;1;;2\n", "mm", " - 2 µm");
        row("one limit without", "Teil;Pos;Nennmaß [mm];OT [µm];UT\nP;1;6;2;-2\n", "", "E UT: This limit says no unit");
        row("of another kind", "Teil;Pos;Nennmaß [mm];OT [°]\nP;1;6;2\n", "",
            "D OT [°]: 2 ° can't be told exactly in mm");
        row("not exact", "Teil;Pos;Nennmaß [in];OT [mm]\nP;1;6;0.1\n", "",
            "D OT [mm]: 0.1 mm can't be told exactly in in");
    }
    void bringsLimitsIntoTheUnitOfTheirNominal()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, option);
        QFETCH(QString, fields);
        ImportOptions options;
        options.set.insert(QStringLiteral("length-unit"), option);
        const Reading reading = readCsv(list, options);
        if (!reading.isAccepted()) {
            QVERIFY2(reading.texts().contains(fields), qPrintable(reading.texts()));
            QVERIFY(reading.ofKind(QStringLiteral("characteristic")).isEmpty());
            return;
        }
        QStringList found;
        for (const char* field : {"nominal", "lower", "upper", "unit"})
            found.append(fieldIn(reading, "characteristic", field));
        QCOMPARE(found.join(u' ').replace(QStringLiteral("  "), QStringLiteral(" - ")), fields);
    }
    void leavesOutWhatARowDoesNotSay()
    {
        const Reading reading = readCsv("Teil;Pos;Nennmaß;OT\nP;1;6;0,1\n", with({{"length-unit", "mm"}}));
        QCOMPARE(reading.ofKind(QStringLiteral("characteristic")).value(0).fields.keys().join(u' '),
                 QStringLiteral("balloon nominal part unit upper"));
        QVERIFY(readCsv("part;serial;balloon;value\nP;S;1;-\n").ofKind(QStringLiteral("measurement")).isEmpty());
    }
    void leavesAValueWithoutUnitToTheOneWhoKnows()
    {
        const QByteArray list = "part;serial;balloon;nominal;value;upper [µm]\nP;S;1;6;6.001;2\n";
        QVERIFY(readCsv(list).texts().contains(u"The limits are in µm"));
        const Reading reading = readCsv(list, with({{"length-unit", "mm"}}));
        QCOMPARE(fieldIn(reading, "measurement", "unit_of_measure"), QStringLiteral("mm"));
        QCOMPARE(fieldIn(reading, "characteristic", "upper"), QStringLiteral("0.002"));
    }

    void saysHowADecimalCommaIsMeantBetweenCommas()
    {
        const QByteArray text = "ID,Resolution,Type\nM-1,\"0,001\",x\n";
        QVERIFY(readCsv(text).texts().contains(u"--set decimal=comma"));
        QCOMPARE(fieldIn(readCsv(text, with({{"decimal", "comma"}})), "gauge", "resolution"), QStringLiteral("0.001"));
    }

    void knowsTheKindByAllColumns_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("fields"); ///< kind, then by column
        const auto row = [](const char* name, const char* headers, const char* fields) {
            QTest::newRow(name) << QByteArray(headers) << QString::fromLatin1(fields);
        };
        row("charge beside melt", "Charge;Material;Schmelze;Lieferant;Menge;ME;Lagerplatz;Eingang",
            "lot number heat.material heat supplier quantity unit_of_measure location received");
        row("charge alone", "Charge;Menge;ME", "lot number quantity unit_of_measure");
        row("charge beside bar", "Stange;Charge;Menge", "lot number heat quantity");
        row("position, name and part's name", "Teil;Bezeichnung;Index;Pos.;Merkmal;Nennmaß;oberes Abmaß;Einheit",
            "characteristic part part.name revision balloon name nominal upper unit");
        row("name alone", "Teil;Pos.;Bezeichnung;Nennmaß;Einheit", "characteristic part balloon name nominal unit");
        row("feature alone", "Part No;Merkmal;Nominal;Unit", "characteristic part balloon nominal unit");
        row("numbers of all sorts", "Supplier No.;Name;ZIP;City;Street",
            "supplier id name address.postcode address.city address.street");
        row("customers", "Kd-Nr.;Firma;Straße;PLZ;Ort;Land",
            "customer id name address.street address.postcode address.city address.country");
        row("headed by what the list is of", "Supplier;Name;Phone;Approved", "supplier id name  ");
        row("a name and a customer's column", "Name;Phone;City", "customer id phone address.city");
        row("gauges", "PM-Nr;Bezeichnung;Letzte Kal.;Zertifikat;Zertifikatdatei;Standort",
            "gauge id name calibration.date calibration.certificate calibration.document_file location");
        row("heat in a history", "Serial;Part;Rev;Heat;Delivery note;Date;Customer",
            "history serial part revision heat shipment date customer");
        row("heat and lot in a history", "Serial;Part;Heat;Lot;Delivery note", "history serial part heat lot shipment");
        row("charge beside melt in a history", "Seriennr;Teil;Charge;Schmelze;Lieferschein",
            "history serial part lot heat shipment");
        row("charge alone in a history", "Seriennr;Teil;Charge;Lieferschein", "history serial part heat shipment");
        row("calibration", "ID;Description;Serial no.;Resolution;Last cal.;Next due;Certificate no.",
            "gauge id name serial resolution calibration.date calibration.due calibration.certificate");
    }
    void knowsTheKindByAllColumns()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QString, fields);
        const auto columns = listColumns(QString::fromUtf8(headers).split(u';'), {});
        QVERIFY2(columns, columns ? "" : qPrintable(columns.error().message));
        QCOMPARE(columns->kind->name + u' ' + columns->fields.join(u' '), fields);
    }

    void joinsAnAddressOfColumns()
    {
        const Reading reading =
            readCsv("Kd-Nr.;Firma;Straße;PLZ;Ort\n10;Endo;Hauptstr. 5;78532;Tuttlingen\n20;Visio;;;\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(fieldIn(reading, "customer", "address"), QStringLiteral("Hauptstr. 5, 78532 Tuttlingen"));
        QVERIFY(!reading.ofKind(QStringLiteral("customer")).at(1).fields.contains(QStringLiteral("address")));
    }

    void takesRowsThatEndWithTheirNamedColumns()
    {
        const Reading trailing = readCsv("Kunde;Firma;Ort;\n1;A;B;\n2;C;D\nAnzahl: 2;;\n");
        QVERIFY2(trailing.isAccepted(), qPrintable(trailing.texts()));
        QCOMPARE(trailing.ofKind(QStringLiteral("customer")).size(), 2);
        QVERIFY(!readCsv("Kunde;Firma;Ort;\n1;A\n").isAccepted()); // a separator may be missing anywhere
    }

    void takesThePartFromTheHeadOfASheet_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("part");
        QTest::newRow("beside") << QByteArray("Part;EM-100;Rev;B\n") << QStringLiteral("EM-100");
        QTest::newRow("in the cell") << QByteArray("Prüfprotokoll\nTeil: EM-100\n") << QStringLiteral("EM-100");
        QTest::newRow("another table's headers") << QByteArray("Part;Datum\n") << QString();
        QTest::newRow("none") << QByteArray("Wochenbericht\n") << QString();
    }
    void takesThePartFromTheHeadOfASheet()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, part);
        const QByteArray sheet = head + "Serial;1 Bore;2 Seat\nS-1;4,001;3,201\nS-2;4,002;3,202\n";
        const Reading reading = readCsv(sheet);
        QCOMPARE(reading.isAccepted(), !part.isEmpty());
        if (!part.isEmpty())
            QCOMPARE(reading.ofKind(QStringLiteral("unit")).at(0).fields[QStringLiteral("part")].toString(), part);
        const Reading said = readCsv(sheet, with({{"part", "X-9"}}));
        QCOMPARE(said.ofKind(QStringLiteral("unit")).at(0).fields[QStringLiteral("part")].toString(),
                 QStringLiteral("X-9"));
    }

    void takesNothingKnownForNothing_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char* cell : {"N/A", "n/a", "-", "–", "k.A.", "?", "n.v."})
            QTest::newRow(cell) << QByteArray(cell);
    }
    void takesNothingKnownForNothing()
    {
        QFETCH(QByteArray, cell);
        const Reading reading = readCsv("part;serial;location\nLB-7;1;" + cell + "\n");
        QVERIFY(reading.isAccepted());
        QVERIFY(!reading.ofKind(QStringLiteral("unit")).value(0).fields.contains(QStringLiteral("location")));
        QCOMPARE(reading.problems().value(0).column, QStringLiteral("C location"));
        QVERIFY(!readCsv("part;serial;location\nLB-7;" + cell + ";x\n").isAccepted());
    }

    void passesOverWhatIsNoRow()
    {
        const Reading reading = readCsv("Bestand Januar;;;\n;;;\nStange;Charge;;Menge\nHT-1;55;;10\n;;;\nHT-2;56;;20\n"
                                        "Summe;;;30\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.ofKind(QStringLiteral("lot")).size(), 2);
        QCOMPARE(reading.ofKind(QStringLiteral("lot")).last().row, 6);
        QCOMPARE(reading.problems().size(), 1);
        QCOMPARE(reading.problems().first().row, 7);
    }

    void takesNoNoteAndNoSecondListForRecords_data()
    {
        QTest::addColumn<QByteArray>("row"); // below two customers
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("customers");
        const auto row = [](const char* text, const char* problem, int customers) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(problem) << customers;
        };
        row("Hinweis: Nummern K3 bis K9 gesperrt;;", "4:: This row behind the list's end holds a text", 2);
        row("Summe;;\n;;\nAlle Angaben ohne Gewähr;;", "4:: This row adds up others", 2);
        row("ab hier neu:;;\nK3;Optik 3;0125", "4:: This row holds a text and nothing else", 3);
        row("K3;;", "", 3);
        row("K3;-;", "4:B Name: \"-\" is taken as not known", 3);
        row("Optik Meier;-;", "4:B Name: \"-\" is taken as not known", 3);
        row("Lieferant;Name;Telefon\nV7;Stahl 7;555", "4:: This row holds headers", 2);
        row("Lieferant;Name;Bewertung\nV7;Stahl 7;555", "4:: This row holds headers", 2);
        row("Kd-Nr;Name;Telefon\nK3;Optik 3;555", "4:: This row repeats the headers", 3);
        row("Stange;Optik Stange;555", "", 3);
        row("Werk;Werk 2;Ort", "", 3);
    }
    void takesNoNoteAndNoSecondListForRecords()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, problem);
        const Reading reading = readCsv("Kd-Nr;Name;Telefon\nK1;Optik 1;0123\nK2;Optik 2;0124\n" + row + '\n');
        QCOMPARE(reading.texts().left(problem.size()), problem);
        QCOMPARE(reading.texts().isEmpty(), problem.isEmpty());
        QTEST(int(reading.ofKind(QStringLiteral("customer")).size()), "customers");
    }

    void readsBelowTheHeaderRowThatIsSaid()
    {
        const QByteArray text = "Kunde;Name\nCustomer;Name\nZC-1;Optics\n";
        QVERIFY(readCsv(text).texts().contains(u"--set header-row=2"));
        QCOMPARE(readCsv(text, with({{"header-row", "2"}})).ofKind(QStringLiteral("customer")).size(), 1);
        for (const char* wrong : {"0", "-1", "two", "3", "9"})
            QVERIFY2(!readCsv(text, with({{"header-row", wrong}})).report, wrong);
    }

    void tellsATotalFromAPartOfThatName_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("isTotal");
        for (const char* cell : {"Summe", "Summe:", "Total: 12", "TOTAL 1'200", "Gesamt = 3,5", "END"})
            QTest::newRow(cell) << QByteArray(cell) << true;
        for (const char* cell : {"SUM-12", "END-3", "TOTAL-1", "Sum12", "Endkappe"})
            QTest::newRow(cell) << QByteArray(cell) << false;
    }
    void tellsATotalFromAPartOfThatName()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, isTotal);
        const Reading reading = readCsv("part;serial;location\nLB-7;1;x\n" + cell + ";2;x\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.ofKind(QStringLiteral("unit")).size(), isTotal ? 1 : 2);
    }

    void knowsHeadersInTwoLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* header, const char* kind, const char* field) {
            QTest::newRow(QByteArray(kind) + ' ' + header)
                << QString::fromUtf8(header) << QString::fromLatin1(kind) << QString::fromLatin1(field);
        };
        row("Prüfmittel-Nr.", "gauge", "id");
        row("PRÜFMITTELNR", "gauge", "id");
        row("Next calibration", "gauge", "calibration.due");
        row("Auflösung in µm", "gauge", "resolution");
        row("Nennmaß [mm]", "characteristic", "nominal");
        row("+Tol", "characteristic", "upper");
        row("-Tol", "characteristic", "lower");
        row("Pos.", "characteristic", "balloon");
        row("Menge (Stk)", "work_order", "quantity");
        row("Bestell-Nr.", "work_order", "customer_order");
        row("Lieferschein-Nr.", "history", "shipment");
        row("Farbe", "history", "");
    }
    void knowsHeadersInTwoLanguages()
    {
        QFETCH(QString, header);
        QFETCH(QString, kind);
        QTEST(listFieldOf(header, kind), "field");
    }

    void readsWhatCalypsoWrites()
    {
        const Reading reading = readCsv("planid\tpartnb\tid\ttype\tactual\tnominal\tuppertol\tlowertol\tunit\n"
                                        "LB-7\t17\tDiameter_1\tdiameter\t8.0012\t8.0\t0.003\t-0.003\tmm\nEND\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(fieldIn(reading, "measurement", "value"), QStringLiteral("8.0012"));
        QCOMPARE(reading.ofKind(QStringLiteral("measurement"))[0].fields[QStringLiteral("unit")].toObject(),
                 (QJsonObject{{QStringLiteral("part"), QStringLiteral("LB-7")},
                              {QStringLiteral("serial"), QStringLiteral("17")}}));
        QCOMPARE(fieldIn(reading, "characteristic", "upper"), QStringLiteral("0.003"));
    }
    void readsWhatPcDmisWrites()
    {
        const Reading reading =
            readCsv("Feature,Axis,Nominal,+Tol,-Tol,Meas,Dev\nBORE_B,D,6.5,0.006,0.002,6.503,0.003\n",
                    with({{"part", "LB-7"}, {"serial", "17"}, {"length-unit", "mm"}}));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(fieldIn(reading, "measurement", "balloon"), QStringLiteral("BORE_B D"));
        QCOMPARE(fieldIn(reading, "characteristic", "lower"), QStringLiteral("-0.002"));
    }

    void takesAListWithNumbersForAList()
    {
        const Reading reading =
            readCsv("Teilenummer;Seriennr;Lieferschein;Menge;Gewicht\nP;1;D1;1;3,5\nP;2;D1;1;3,6\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.report->list->list, QStringLiteral("history"));
    }

    void keepsTheUnitOfAnUncertaintyApartFromTheGauges()
    {
        const Reading reading =
            readCsv("Messmittel;Auflösung [mm];Messunsicherheit [µm];Kalibriert am\n"
                    "M-1;0,001;1,2;2026-01-14\n",
                    [] {
                        ImportOptions options = with({{"kind", "gauge"}});
                        options.columns = {QStringLiteral("Messmittel=id"), QStringLiteral("Auflösung [mm]=resolution"),
                                           QStringLiteral("Messunsicherheit [µm]=calibration.uncertainty"),
                                           QStringLiteral("Kalibriert am=calibration.date")};
                        return options;
                    }());
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(fieldIn(reading, "gauge", "unit"), QStringLiteral("mm"));
        QCOMPARE(fieldIn(reading, "calibration", "uncertainty"), QStringLiteral("1.2"));
        QCOMPARE(fieldIn(reading, "calibration", "uncertainty_unit"), QStringLiteral("µm"));
    }

    void refusesAListOfMoreRowsThanAListCanHave()
    {
        const Reading reading = readCsv("id;name\n" + QByteArray(1'000'001, '\n'));
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(u"more than 1000000 rows"), qPrintable(reading.texts().left(300)));
    }

    void readsByASavedMapping()
    {
        const QByteArray list = "Nr;Was;Seit\nA1;Messuhr;05/11/2025\n";
        ListMapping mapping;
        mapping.name = QStringLiteral("ours");
        mapping.list = QStringLiteral("gauge");
        mapping.headers = headerFingerprint({QStringLiteral("NR."), QStringLiteral("was"), QStringLiteral("Seit")});
        mapping.columns = {QStringLiteral("Nr=id"), QStringLiteral("Was=name"),
                           QStringLiteral("Seit=calibration.date")};
        mapping.constants = {QStringLiteral("location=Bank 1")};
        mapping.dateStyle = QStringLiteral("day-first");
        ImportOptions options;
        options.mappings = {mapping};
        const Reading reading = readCsv("Liste;;\n" + list, options);
        QVERIFY2(reading.isAccepted() && reading.problems().isEmpty(), qPrintable(reading.texts()));
        QCOMPARE(reading.report->list->mapping, QStringLiteral("ours"));
        QCOMPARE(fieldIn(reading, "gauge", "name"), QStringLiteral("Messuhr"));
        QCOMPARE(fieldIn(reading, "gauge", "location"), QStringLiteral("Bank 1"));
        QCOMPARE(fieldIn(reading, "calibration", "date"), QStringLiteral("2025-11-05"));
        options.columns = {QStringLiteral("Was=type")}; // what is said now wins
        QCOMPARE(fieldIn(readCsv(list, options), "gauge", "type"), QStringLiteral("Messuhr"));
        options.mapping = QStringLiteral("theirs");
        QVERIFY(readCsv(list, options).texts().contains(u"no mapping called"));
    }

    void tellsColumnsOfOneHeaderApart_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, const char* headers, const char* names) {
            QTest::newRow(name) << QString::fromUtf8(headers).split(u'|') << QString::fromUtf8(names).split(u'|');
        };
        row("each its own", "Nr|Datum", "Nr|Datum");
        row("twice", "Datum|Nr|Datum", "Datum (1)|Nr|Datum (2)");
        row("however they are written", "Date:|  DATE", "Date: (1)|DATE (2)");
        row("a number that is a header itself", "Date|Date|Date (2)", "Date (1)|Date (3)|Date (2)");
        row("nothing but signs", "#|#|%", "# (1)|# (2)|%");
        row("no headers", "|Nr|", "|Nr|");
    }
    void tellsColumnsOfOneHeaderApart()
    {
        QFETCH(QStringList, headers);
        QTEST(columnNames(headers), "names");
    }

    void takesWhatIsSaidOfOneColumnOrOfAllSoHeaded_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("date"); // empty: refused, for two columns mean the same
        QTest::addColumn<QString>("due");
        const auto row = [](const char* name, const char* said, const char* date, const char* due) {
            QTest::newRow(name) << QString::fromUtf8(said).split(u'|', Qt::SkipEmptyParts) << QString::fromLatin1(date)
                                << QString::fromLatin1(due);
        };
        row("nothing said", "", "", "");
        row("one by one", "Datum (1)=calibration.date|Datum (2)=calibration.due", "2026-01-14", "2027-01-14");
        row("the other way round", "datum 2=calibration.date|Datum(1)=calibration.due", "2027-01-14", "2026-01-14");
        row("all, then one", "Datum=calibration.date|Datum (2)=calibration.due", "2026-01-14", "2027-01-14");
        row("one left out", "Datum=calibration.date|Datum (2)=", "2026-01-14", "");
        row("the last counts", "Datum (1)=calibration.due|Datum=calibration.date|Datum (1)=", "2027-01-14", "");
        row("one, then all", "Datum (2)=calibration.due|Datum=calibration.date", "", "");
    }
    void takesWhatIsSaidOfOneColumnOrOfAllSoHeaded()
    {
        QFETCH(QStringList, said);
        QFETCH(QString, date);
        QFETCH(QString, due);
        ImportOptions options = with({{"kind", "gauge"}});
        const QByteArray list = "Prüfmittelliste;;;\n;;;\nNr.;Art;Datum;Datum\n"
                                "A1;Messuhr;2026-01-14;2027-01-14\n";
        options.columns = QStringList{QStringLiteral("Nr.=id"), QStringLiteral("Datum=calibration.date")} + said;
        const Reading reading = readCsv(list, options);
        QVERIFY2(reading.isAccepted() == !date.isEmpty(), qPrintable(reading.texts()));
        if (date.isEmpty()) {
            QVERIFY2(reading.texts().contains(u"--column \"Datum (2)=field\""), qPrintable(reading.texts()));
            return;
        }
        QCOMPARE(fieldIn(reading, "calibration", "date"), date);
        QCOMPARE(fieldIn(reading, "calibration", "due"), due);
    }

    void saysThatNoColumnIsCalledSo()
    {
        ImportOptions options = with({{"kind", "gauge"}});
        options.columns = {QStringLiteral("Datum (3)=calibration.due"), QStringLiteral("Nr=id")};
        const Reading reading = readCsv("Nr;Art\nA1;Messuhr\n", options);
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QVERIFY2(reading.texts().contains(u"No column is called “Datum (3)”"), qPrintable(reading.texts()));
        QVERIFY2(!reading.texts().contains(u"called “Nr”"), qPrintable(reading.texts()));
    }

    void refusesAMeaningThatTheListDoesNotHave()
    {
        ImportOptions options;
        options.columns = {QStringLiteral("Phone=nonsense")};
        const Reading reading = readCsv("Customer;Name;Phone\nK1;Optik;0123\n", options);
        QVERIFY2(reading.texts().startsWith(QStringLiteral("1:C Phone: A customer list has no field \"nonsense\"")),
                 qPrintable(reading.texts()));
        QVERIFY2(reading.texts().contains(u" phone,"), qPrintable(reading.texts()));
        QVERIFY(!reading.isAccepted());
    }
    void takesAMeaningByItsOtherNames_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("field");
        QTest::newRow("as the field") << QStringLiteral("X") << QStringLiteral("customer_order")
                                      << QStringLiteral("customer_order");
        QTest::newRow("as the tables say")
            << QStringLiteral("Kundenauftrag") << QStringLiteral("order") << QStringLiteral("customer_order");
        QTest::newRow("in German") << QStringLiteral("X") << QStringLiteral("Bestellung")
                                   << QStringLiteral("customer_order");
        QTest::newRow("by its header") << QStringLiteral("Kundenauftrag") << QString()
                                       << QStringLiteral("customer_order");
        QTest::newRow("by its number") << QStringLiteral("Kundenauftragsnummer") << QString()
                                       << QStringLiteral("customer_order");
        QTest::newRow("an order") << QStringLiteral("Order") << QString() << QStringLiteral("customer_order");
        QTest::newRow("our order") << QStringLiteral("Auftrag") << QString() << QStringLiteral("work_order");
    }
    void takesAMeaningByItsOtherNames()
    {
        QFETCH(QString, header);
        QFETCH(QString, said);
        QFETCH(QString, field);
        ImportOptions options;
        if (!said.isEmpty())
            options.columns = {header + u'=' + said};
        const Reading reading = readCsv("Teil;Seriennr;Lieferschein;" + header.toUtf8() + "\nP;1;L1;4500\n", options);
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.report->list->columns.last().field, field);
    }

    void aMappingKeepsTheHeaderRow_data()
    {
        QTest::addColumn<QByteArray>("above"); // the headers that the mapping is of
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<int>("row"); // 0: refused
        const QString none;
        QTest::newRow("where it was") << QByteArray("Kunde;Name\n") << QStringLiteral("2") << none << 2;
        QTest::newRow("a line more") << QByteArray("Liste Mai;\nKunde;Name\n") << QStringLiteral("2") << none << 3;
        QTest::newRow("a line less") << QByteArray() << QStringLiteral("2") << none << 1;
        QTest::newRow("twice") << QByteArray("Customer;Long name\nX;Y\n") << QStringLiteral("3") << none << 3;
        QTest::newRow("deep down") << QByteArray("Kunde;Name\n" + QByteArray(80, '\n')) << QStringLiteral("82") << none
                                   << 82;
        QTest::newRow("stated now") << QByteArray("Kunde;Name\n") << QStringLiteral("2") << QStringLiteral("1") << 1;
        QTest::newRow("never said") << QByteArray("Kunde;Name\n") << none << none << 1;
    }
    void aMappingKeepsTheHeaderRow()
    {
        QFETCH(QByteArray, above);
        QFETCH(QString, kept);
        QFETCH(QString, stated);
        ListMapping mapping;
        mapping.name = QStringLiteral("ours");
        mapping.list = QStringLiteral("customer");
        mapping.headers = headerFingerprint({QStringLiteral("Customer"), QStringLiteral("Long name")});
        mapping.columns = {QStringLiteral("Customer=id"), QStringLiteral("Long name=name")};
        if (!kept.isEmpty())
            mapping.constants = {QStringLiteral("header-row=") + kept};
        ImportOptions options;
        options.mappings = {mapping};
        if (!stated.isEmpty())
            options.set.insert(QStringLiteral("header-row"), stated);
        const Reading reading = readCsv(above + "Customer;Long name\nZC-1;Optics\n", options);
        QVERIFY2(reading.report.has_value(), qPrintable(reading.texts()));
        QCOMPARE(reading.report->list->mapping, QStringLiteral("ours"));
        QTEST(reading.report->list->headerRow, "row");
    }

    void bindsADeliveredPieceToItsHeat()
    {
        const Reading reading = readCsv("Serial;Part;Heat;Delivery note\n1;P;HB;D1\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.ofKind(QStringLiteral("lot")).value(0).fields,
                 (QJsonObject{{QStringLiteral("number"), QStringLiteral("HB")},
                              {QStringLiteral("heat"), QStringLiteral("HB")}}));
        QCOMPARE(fieldIn(reading, "consumption", "lot"), QStringLiteral("HB"));
    }

    void putsTheRowsOfADeliveryTogether()
    {
        const Reading reading =
            readCsv("part;serial;delivery note;date;customer\nP;1;D1;2025-01-02;C\nP;2;D1;2025-01-02;C\n"
                    "P;3;D2;2025-01-03;C\n");
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        const QList<Draft> shipments = reading.ofKind(QStringLiteral("shipment"));
        QCOMPARE(shipments.size(), 2);
        QCOMPARE(shipments[0].fields[QStringLiteral("units")].toArray().size(), 2);
        QVERIFY(!readCsv("part;serial;delivery note;date\nP;1;D1;2025-01-02\nP;2;D1;2025-01-03\n").isAccepted());
    }
};

QTEST_APPLESS_MAIN(TestListReader)
#include "tst_list_reader.moc"
