// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/number_table.h"
#include "support/testing.h"

using namespace clew;
using services::NumberTable;

namespace {

std::vector<double> firstColumn(const QByteArray& bytes)
{
    return MUST(MUST(NumberTable::read(bytes)).numbers(0)).values;
}

/// Why a file's first column, or the file, is refused; empty where it isn't.
QString refusal(const QByteArray& bytes)
{
    const auto table = NumberTable::read(bytes);
    if (!table)
        return table.error().message;
    const auto column = table->numbers(0);
    return column ? QString() : column.error().message;
}

} // namespace

class TestNumberTable final : public QObject
{
    Q_OBJECT

private slots:
    void readsColumnsOfNumbers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<std::vector<double>>("values");
        const auto row = [](const char* name, const char* bytes, const QStringList& columns,
                            const std::vector<double>& values) {
            QTest::newRow(name) << QByteArray(bytes) << columns << values;
        };
        const QStringList one{QStringLiteral("1")};
        const QStringList two{QStringLiteral("1"), QStringLiteral("2")};
        row("one a line", "1.5\n-2\n3e2\n", one, {1.5, -2, 300});
        row("no last line end", "1\n2", one, {1, 2});
        row("Windows line ends", "1\r\n2\r\n", one, {1, 2});
        row("blank lines and comments", "\n# gauge 7\n1\n\n  \n2\n", one, {1, 2});
        row("blanks between", "1   2\n3\t4\n", two, {1, 3});
        row("tabs", "1\t2\n3\t4\n", two, {1, 3});
        row("commas", "1.5,2\n3,4\n", two, {1.5, 3});
        row("semicolons and decimal commas", "1,5;2\n3,25;4\n", two, {1.5, 3.25});
        row("a header", "bore\n1\n2\n", {QStringLiteral("bore")}, {1, 2});
        row("a header of two words", "bore B\n1\n2\n", {QStringLiteral("bore B")}, {1, 2});
        row("headers between blanks", "bore depth\n1 5\n2 6\n", {QStringLiteral("bore"), QStringLiteral("depth")},
            {1, 2});
        row("rows of empty cells", "a;b\n1;2\n;\n3;4\n;;\n", {QStringLiteral("a"), QStringLiteral("b")}, {1, 3});
        row("a comment with separators", "a;b\n# x;y;z\n1;2\n", {QStringLiteral("a"), QStringLiteral("b")}, {1});
        row("quoted headers", "\"bore B\",part\n1,7\n", {QStringLiteral("bore B"), QStringLiteral("part")}, {1});
        row("UTF-8 mark",
            "\xEF\xBB\xBF"
            "1\n2\n",
            one, {1, 2});
        row("typographic minus",
            "\xE2\x88\x92"
            "1.5\n",
            one, {-1.5});
        row("smallest", "1e-320\n0\n-0\n", one, {1e-320, 0, 0});
    }
    void readsColumnsOfNumbers()
    {
        QFETCH(QByteArray, bytes);
        const NumberTable table = MUST(NumberTable::read(bytes));
        QTEST(table.columns(), "columns");
        QTEST(MUST(table.numbers(0)).values, "values");
    }
    void readsTheNearestDouble()
    {
        QCOMPARE(firstColumn("17.498999999999999\n0.1\n9007199254740993\n"),
                 (std::vector<double>{17.498999999999999, 0.1, 9007199254740992.0}));
    }
    void deviationsAreSubtractedAsDecimals()
    {
        const auto column =
            MUST(MUST(NumberTable::read("10000000.2\n10000000.1\n10000000.3\n1000000000000.4\n")).numbers(0));
        QCOMPARE(column.reference, 10000000.2);
        QCOMPARE(column.deviations, (std::vector<double>{0, -0.1, 0.1, 999990000000.2}));
        // Beyond the digits of a decimal they are what doubles give.
        const auto wide = MUST(MUST(NumberTable::read("1e300\n2e300\n1e-300\n")).numbers(0));
        QCOMPARE(wide.deviations, (std::vector<double>{0, 1e300, -1e300}));
    }
    void refusesWithRowAndColumn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
            QTest::newRow(name) << bytes << QString::fromUtf8(says);
        };
        row("empty", "", "The file is empty");
        row("only blanks", "\n  \n\n", "The file is empty");
        row("header only", "value\n", "a header and no values");
        row("NaN", "value\n1\nNaN\n", "Row 3, column value: ");
        row("inf", "1\ninf\n", "Row 2, column 1: ");
        row("beyond range", "1\n1e309\n", "Row 2, column 1: 1e309 is larger than any number");
        row("far beyond range", "1\n-1e999999999\n", "Row 2, column 1: ");
        row("a word", "value\n1\nx\n", "Row 3, column value: ");
        row("an empty cell", "a,b\n1,2\n,3\n", "Row 3, column a: the cell is empty");
        row("a short row", "a,b\n1,2\n3\n", "Row 3 has 1 cells and the first has 2");
        row("a long row", "1 2\n3 4 5\n", "Row 2 has 3 cells and the first has 2");
        row("two decimal signs", "v;w\n1.000,5;2\n", "Row 2, column v: ");
        row("a group sign", "v;w\n1 000;2\n", "Row 2, column v: ");
        row("an open quote", "a,b\n\"1,2\n", "never closed");
        row("a short row between blanks", "1 2\n3\n", "Row 2 has 1 cells");
        row("a unit", "v;w\n1.5 mm;2\n", "Row 2, column v: ");
        row("bytes of another kind", QByteArray("\x00\x01\x02", 3), "");
    }
    void refusesWithRowAndColumn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString message = refusal(bytes);
        QVERIFY2(!message.isEmpty() && message.contains(says), qPrintable(message));
        QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    }
    void aDecimalCommaBetweenCommasIsAskedAbout()
    {
        const NumberTable table = MUST(NumberTable::read("10,5\n10,6\n"));
        const auto column = table.find({});
        QVERIFY(!column);
        QVERIFY(column.error().message.contains(QStringLiteral("Decimal commas need another separator")));
    }
    void findsColumnsByNameOrNumber()
    {
        const NumberTable table = MUST(NumberTable::read("Part;bore B;depth\n1;2;3\n"));
        QCOMPARE(MUST(table.find(QStringLiteral("part"))), 0);
        QCOMPARE(MUST(table.find(QStringLiteral(" bore B "))), 1);
        QCOMPARE(MUST(table.find(QStringLiteral("3"))), 2);
        for (const char* wrong : {"0", "4", "-1", "bore", "1.5"}) {
            const auto found = table.find(QLatin1String(wrong));
            QVERIFY(!found && found.error().code == Error::Code::NotFound);
        }
        QVERIFY(!table.find({}));
        QCOMPARE(MUST(MUST(NumberTable::read("depth\n3\n")).find({})), 0);
    }
    void labelsMustNotBeEmpty()
    {
        const NumberTable table = MUST(NumberTable::read("part,v\n A ,1\n,2\n"));
        const auto labels = table.labels(0);
        QVERIFY(!labels && labels.error().message.startsWith(QStringLiteral("Row 3, column part: ")));
        QCOMPARE(MUST(MUST(NumberTable::read("part,v\n A ,1\n")).labels(0)), QStringList{QStringLiteral("A")});
    }
};

QTEST_APPLESS_MAIN(TestNumberTable)
#include "tst_number_table.moc"
