// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/reading.h"
#include "exchange/workbook_builder.h"
#include "exchange/xlsx_dates.h"
#include "exchange/xlsx_workbook.h"

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

Result<QList<Table>> tablesOf(const QByteArray& bytes)
{
    SilentProgress progress;
    return XlsxWorkbook::read(bytes, progress);
}

/// The cell of a sheet that holds only this one.
TableCell only(const QByteArray& cell, const WorkbookBuilder& builder = {})
{
    const auto tables = tablesOf(WorkbookBuilder(builder).row(cell).bytes());
    return tables && tables->size() == 1 ? tables->first().at(0, 0) : TableCell{TableCell::Kind::Error, {}};
}

QString refusal(const QByteArray& bytes)
{
    const auto tables = tablesOf(bytes);
    return tables ? QString() : tables.error().message;
}

} // namespace

class TestXlsxReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfCell()
    {
        QCOMPARE(only(R"(<c r="A1"><v>17.498999999999999</v></c>)").text, QStringLiteral("17.498999999999999"));
        QCOMPARE(only(R"(<c r="A1"><v>17.498999999999999</v></c>)").shown(), QStringLiteral("17.499"));
        QCOMPARE(only(R"(<c r="A1"><v>1234567890</v></c>)").shown(), QStringLiteral("1234567890"));
        QCOMPARE(only(R"(<c r="A1"><v>7.0000000000000007E-2</v></c>)").shown(), QStringLiteral("0.07"));
        QCOMPARE(only(R"(<c r="A1"><v>1.1000000000000001</v></c>)").shown(), QStringLiteral("1.1"));
        QCOMPARE(only(R"(<c r="A1"><v>1E-6</v></c>)").shown(), QStringLiteral("0.000001"));
        QCOMPARE(only(R"(<c r="A1"><v>1.5E+300</v></c>)").shown(), QStringLiteral("1.5e+300"));
        QVERIFY(only(R"(<c r="A1" t="s"/>)", WorkbookBuilder().strings({"x"})).isEmpty());
        QCOMPARE(only(R"(<c r="A1" t="s"><v>1</v></c>)", WorkbookBuilder().strings({"x", " Ø 8 &amp; mehr "})).text,
                 QStringLiteral("Ø 8 & mehr"));
        QCOMPARE(
            only(R"(<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">Ø </t></r><r><t>8</t></r></is></c>)").text,
            QStringLiteral("Ø 8"));
        QCOMPARE(only(R"(<c r="A1" t="str"><f>A2&amp;"x"</f><v>yx</v></c>)").text, QStringLiteral("yx"));
        QCOMPARE(only(R"(<c r="A1"><f>1+1</f><v>2</v></c>)").text, QStringLiteral("2"));
        QCOMPARE(only(R"(<c r="A1" t="b"><v>1</v></c>)").text, QStringLiteral("TRUE"));
        QCOMPARE(only(R"(<c r="A1" t="e"><v>#REF!</v></c>)").kind, TableCell::Kind::Error);
        QVERIFY(only(R"(<c r="A1" s="0"/>)").isEmpty());
    }
    void namesCellsWhoseContentIsMissing_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("said");
        QTest::newRow("formula never computed")
            << QByteArray(R"(<c r="C2"><f>8+0.5</f></c>)") << QStringLiteral("never computed");
        QTest::newRow("formula with an empty value")
            << QByteArray(R"(<c r="C2"><f>8+0.5</f><v/></c>)") << QStringLiteral("never computed");
        QTest::newRow("text beyond the last")
            << QByteArray(R"(<c r="C2" t="s"><v>99</v></c>)") << QStringLiteral("the workbook lacks");
        QTest::newRow("text before the first")
            << QByteArray(R"(<c r="C2" t="s"><v>-1</v></c>)") << QStringLiteral("the workbook lacks");
    }
    void namesCellsWhoseContentIsMissing()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, said);
        const auto text = [](const char* place, const char* what) {
            return "<c r=\"" + QByteArray(place) + "\" t=\"inlineStr\"><is><t>" + what + "</t></is></c>";
        };
        const Reading reading = readBytes(*readerNamed(QStringLiteral("xlsx")),
                                          WorkbookBuilder()
                                              .row(text("A1", "part") + text("B1", "serial") + text("C1", "location"))
                                              .row(text("A2", "LB-7") + text("B2", "1") + cell)
                                              .bytes());
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(said), qPrintable(reading.texts()));
    }
    void saysThatEverySheetIsHidden()
    {
        const Reading reading = readBytes(*readerNamed(QStringLiteral("xlsx")),
                                          WorkbookBuilder().hidden().row(R"(<c r="A1"><v>1</v></c>)").bytes());
        QVERIFY2(reading.texts().startsWith(QStringLiteral("The workbook has no visible sheet")),
                 qPrintable(reading.texts()));
    }
    void knowsDatesByTheirFormat_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("built in") << 14 << QString() << true;
        QTest::newRow("general") << 0 << QString() << false;
        QTest::newRow("two decimals") << 2 << QString() << false;
        QTest::newRow("time of day alone") << 20 << QString() << false;
        QTest::newRow("german") << 164 << QStringLiteral("dd\\.mm\\.yyyy") << true;
        QTest::newRow("with locale") << 165 << QStringLiteral("[$-407]d. mmmm yyyy;@") << true;
        QTest::newRow("a word with d") << 166 << QStringLiteral("0.00 \"Grad\"") << false;
        QTest::newRow("a colour") << 167 << QStringLiteral("[Red]#,##0") << false;
        QTest::newRow("duration") << 168 << QStringLiteral("[h]:mm") << false;
    }
    void knowsDatesByTheirFormat()
    {
        QFETCH(int, id);
        QFETCH(QString, code);
        QTEST(isDateFormat(id, code), "isDate");
    }
    void countsDaysAsSpreadsheetsDo()
    {
        const auto day = [](const char* count, DateSystem system = DateSystem::From1900) {
            return dateCell(QString::fromLatin1(count), system).text;
        };
        QCOMPARE(day("1"), QStringLiteral("1900-01-01"));
        QCOMPARE(day("59"), QStringLiteral("1900-02-28"));
        QCOMPARE(day("61"), QStringLiteral("1900-03-01"));
        QCOMPARE(day("46036"), QStringLiteral("2026-01-14"));
        QCOMPARE(day("44574", DateSystem::From1904), QStringLiteral("2026-01-14"));
        QCOMPARE(day("42801.453575810185"), QStringLiteral("2017-03-07T10:53:09"));
        QCOMPARE(day("-3"), QStringLiteral("-3"));
    }
    void takesTheDateSystemFromTheWorkbook()
    {
        const QByteArray cell = R"(<c r="A1" s="1"><v>44574</v></c>)";
        QCOMPARE(only(cell, WorkbookBuilder().from1904()).text, QStringLiteral("2026-01-14"));
        QCOMPARE(only(cell).text, QStringLiteral("2022-01-13"));
    }
    void keepsTheZerosThatPeopleSee_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short") << QByteArray("42") << QStringLiteral("00042");
        QTest::newRow("with an exponent") << QByteArray("4.2E1") << QStringLiteral("00042");
        QTest::newRow("long enough") << QByteArray("123456") << QStringLiteral("123456");
        QTest::newRow("below zero") << QByteArray("-42") << QStringLiteral("-42");
        QTest::newRow("a fraction") << QByteArray("4.5") << QStringLiteral("4.5");
    }
    void keepsTheZerosThatPeopleSee()
    {
        QFETCH(QByteArray, number);
        QTEST(only("<c r='A1' s='2'><v>" + number + "</v></c>").shown(), "shown");
    }
    void showsACountAsItsFormatDoes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* title, const char* code, const char* number, const char* shown) {
            QTest::newRow(title) << QString::fromUtf8(code) << QString::fromLatin1(number) << QString::fromUtf8(shown);
        };
        row("zeros", "0000", "42", "0042");
        row("zeros, zero", "0000", "0", "0000");
        row("more digits", "0000", "123456", "123456");
        row("a prefix", "\"SN-\"0000", "42", "SN-0042");
        row("a prefix alone", "\"SN-\"0", "42", "SN-42");
        row("a prefix and any digits", "\"SN-\"#", "42", "SN-42");
        row("an escaped prefix", "\\S\\N0000", "42", "SN0042");
        row("a suffix", "000\"/26\"", "42", "042/26");
        row("in groups of its own", "\"L\"00-000", "1234", "L01-234");
        row("in groups, short", "\"L\"00-000", "7", "L00-007");
        row("in groups, long", "\"L\"00-000", "1234567", "L1234-567");
        row("a prefix with a semicolon", "\"A;B\"00", "7", "A;B07");
        row("a prefix with letters of days", "\"Day\"00", "7", "Day07");
        row("not as in the second section", "000;-000", "7", "007");
        row("zero in a section of its own", "000;-000;\"none\"", "0", "0");
        row("a locale", "[$-407]0000", "42", "0042");
        row("a colour", "[Red]\"SN-\"0000", "42", "SN-0042");
        row("space for a bracket", "0000_)", "42", "0042");
        row("below zero", "\"SN-\"0000", "-42", "-42");
        row("a fraction", "\"SN-\"0000", "4.5", "4.5");
        row("decimals", "00.00", "4", "4");
        row("thousands", "#,##0", "4200", "4200");
        row("percent", "00%", "4", "4");
        row("a condition", "[>99]0000", "42", "42");
        row("one digit", "0", "42", "42");
        row("general", "General", "42", "42");
        row("cut off", "\"SN-0000", "42", "42");
        row("none", "", "42", "42");
    }
    void showsACountAsItsFormatDoes()
    {
        QFETCH(QString, code);
        QFETCH(QString, number);
        const TableCell cell =
            only("<c r='A1' s='2'><v>" + number.toLatin1() + "</v></c>", WorkbookBuilder().format(code));
        QTEST(cell.shown(), "shown");
        QCOMPARE(cell.number(), number);
    }
    void passesOverHiddenSheets()
    {
        const auto tables = tablesOf(WorkbookBuilder().hidden().row(R"(<c r="A1"><v>1</v></c>)").bytes());
        QVERIFY(tables && tables->isEmpty());
    }
    void fillsWhatIsMergedDownwards()
    {
        const auto tables = tablesOf(WorkbookBuilder()
                                         .row(R"(<c r="A1"><v>1</v></c><c r="B1"><v>5</v></c>)")
                                         .row(R"(<c r="B2"><v>6</v></c>)")
                                         .row(R"(<c r="A3"><v>2</v></c><c r="B3"><v>7</v></c>)")
                                         .merged({"A1:A2", "A3:B3"})
                                         .bytes());
        QVERIFY(tables);
        QCOMPARE(tables->first().at(1, 0).text, QStringLiteral("1"));
        QCOMPARE(tables->first().at(2, 1).text, QStringLiteral("7"));
    }
    void refusesWhatIsNoSoundWorkbook_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray sound = WorkbookBuilder().row(R"(<c r="A1"><v>1</v></c>)").bytes();
        QTest::newRow("cut off") << sound.left(sound.size() - 40) << QStringLiteral("damaged");
        QTest::newRow("old or with a password") << QByteArray("\xD0\xCF\x11\xE0xxxx") << QStringLiteral("XLSX");
        QTest::newRow("another archive") << WorkbookBuilder().without("xl/workbook.xml").bytes()
                                         << QStringLiteral("no XLSX");
        QTest::newRow("no XML") << WorkbookBuilder().row("<c r='A1'><v>").bytes() << QStringLiteral("sound XML");
        QTest::newRow("DTD") << WorkbookBuilder().prologue("<!DOCTYPE x [<!ENTITY a \"b\">]>").row("").bytes()
                             << QStringLiteral("DTD");
        QTest::newRow("far out") << WorkbookBuilder().row(R"(<c r="XFD1048576"><v>1</v></c>)").bytes()
                                 << QStringLiteral("beyond");
        QTest::newRow("row 0") << WorkbookBuilder().rawRow(R"(<row r="0"><c><v>1</v></c></row>)").bytes()
                               << QStringLiteral("beyond");
        QTest::newRow("no cell's name") << WorkbookBuilder().row(R"(<c r="!!"><v>1</v></c>)").bytes()
                                        << QStringLiteral("called");
        QTest::newRow("bomb") << WorkbookBuilder().row(QByteArray(300 * 1024 * 1024, ' ')).bytes()
                              << QStringLiteral("256 MiB");
    }
    void refusesWhatIsNoSoundWorkbook()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString sentence = refusal(bytes);
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }
    void survivesEveryCutAndFlip()
    {
        const QByteArray sound = WorkbookBuilder().strings({"a"}).row(R"(<c r="A1" t="s"><v>0</v></c>)").bytes();
        for (qsizetype i = 0; i < sound.size(); i += 7) {
            QByteArray flipped = sound;
            flipped[i] = char(flipped[i] ^ 0x41);
            (void)tablesOf(flipped);
            (void)tablesOf(sound.left(i));
        }
        QVERIFY(tablesOf(sound)); // the control
    }

    void readsAListAsCsvDoes()
    {
        const QByteArray workbook = WorkbookBuilder()
                                        .strings({"Prüfmittelliste", "Prüfmittelnr.", "Auflösung [µm]", "Kalibriert am",
                                                  "AG-014", "14/01/2026"})
                                        .row(R"(<c r="A1" t="s"><v>0</v></c>)")
                                        .rawRow(R"(<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c>)"
                                                R"(<c r="D3" t="s"><v>3</v></c></row>)")
                                        .rawRow(R"(<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><v>0.1</v></c>)"
                                                R"(<c r="D4" t="s"><v>5</v></c></row>)")
                                        .bytes();
        const Reader* reader = readerFor(workbook, QStringLiteral("list"));
        QVERIFY(reader && reader->format() == u"xlsx");
        const Reading table = readBytes(*reader, workbook);
        const Reading csv = readBytes(*readerNamed(QStringLiteral("csv")),
                                      "Prüfmittelliste;;;\n;;;\nPrüfmittelnr.;Auflösung [µm];;Kalibriert am\n"
                                      "AG-014;0,1;;14/01/2026\n");
        QVERIFY2(table.isAccepted() && table.problems().isEmpty(), qPrintable(table.texts()));
        QVERIFY2(csv.isAccepted() && csv.problems().isEmpty(), qPrintable(csv.texts()));
        QCOMPARE(table.drafts.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(table.drafts[i].kind, csv.drafts[i].kind);
            QCOMPARE(table.drafts[i].fields, csv.drafts[i].fields);
            QCOMPARE(table.drafts[i].row, 4);
        }
        QCOMPARE(table.drafts[0].fields[QStringLiteral("unit")].toString(), QStringLiteral("µm"));
        QCOMPARE(table.drafts[1].fields[QStringLiteral("date")].toString(), QStringLiteral("2026-01-14"));
    }
};

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
