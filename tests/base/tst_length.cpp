// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/length.h"
#include "support/testing.h"

#include <limits>

using namespace clew;

static_assert(!std::is_default_constructible_v<Length>);
static_assert(!std::is_constructible_v<Length, int>);
static_assert(Length::microInches(1) == Length::picometres(25400));
static_assert(Length::millimetres(1) == Length::micrometres(1000));
static_assert(Length::nanometres(-1) < Length::picometres(0));

class TestLength final : public QObject
{
    Q_OBJECT

private slots:
    void readsAndPrintsExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("pm");
        QTest::addColumn<QString>("shortest");
        const auto row = [](const char* text, const char* unit, qint64 pm, const char* shortest) {
            QTest::addRow("%s %s", text, unit)
                << QString::fromUtf8(text) << QString::fromUtf8(unit) << pm << QString::fromUtf8(shortest);
        };
        row("10.500", "mm", 10500000000, "10.5");
        row("-0.003", "mm", -3000000, "-0.003");
        row("+0.000000001", "mm", 1, "0.000000001");
        row("0", "mm", 0, "0");
        row("-0.000", "mm", 0, "0");
        row("0001.5", "\u00b5m", 1500000, "1.5");
        row("0.000001", "\u00b5m", 1, "0.000001");
        row("12.345", "nm", 12345, "12.345");
        row("0.00000001", "in", 254, "0.00000001");
        row("1", "in", 25400000000, "1");
        row("1", "\u00b5in", 25400, "1");
        row("0.01", "\u00b5in", 254, "0.01");
        row("1.25", "cm", 12500000000, "1.25");
        row("9223372036854775.807", "nm", std::numeric_limits<qint64>::max(), "9223372036854775.807");
        row("-9223372036854775.807", "nm", -std::numeric_limits<qint64>::max(), "-9223372036854775.807");
    }
    void readsAndPrintsExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        const Unit parsedUnit = MUST(parseUnit(unit));
        const Length length = MUST(Length::parse(text, parsedUnit));
        QTEST(qint64(length.toPicometres()), "pm");
        QTEST(length.toExactText(parsedUnit).value(), "shortest");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 " ",
                                 "-",
                                 ".",
                                 "1.",
                                 ".5",
                                 "1,5",
                                 "1e3",
                                 "1.0000000001",
                                 "0.0000000000",
                                 "1 000",
                                 "1.2.3",
                                 "nan",
                                 "inf",
                                 "-inf",
                                 "1.5mm",
                                 "0x10",
                                 "\u0661",
                                 "--1",
                                 "+-1",
                                 "- 1",
                                 "\u22121",
                                 "9223372036.854775808",
                                 "99999999999999999999999"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto length = Length::parse(text, Unit::Millimetre);
        QVERIFY(!length);
        QVERIFY(length.error().code == Error::Code::Invalid);
        QVERIFY(length.error().message.endsWith(QLatin1Char('.')));
    }

    void refusesATenthDecimalAndSaysWhy()
    {
        QVERIFY(Length::parse(QStringLiteral("1.123456789"), Unit::Millimetre).has_value());
        const auto length = Length::parse(QStringLiteral("1.1234567891"), Unit::Millimetre);
        QVERIFY(!length);
        QCOMPARE(
            length.error().message,
            QStringLiteral("“1.1234567891” is not a number that can be kept: it has 10 decimals, and a value in mm "
                           "keeps 9."));
    }

    void refusesAUnitThatIsNoLength()
    {
        QVERIFY(!Length::parse(QStringLiteral("1"), Unit::Degree));
        QVERIFY(!Length::parse(QStringLiteral("1"), Unit::Percent));
    }

    void printsWithTheAskedDecimalsHalfToEven_data()
    {
        QTest::addColumn<qint64>("pm");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("filled up") << qint64(1500000000) << 4 << QStringLiteral("1.5000");
        QTest::newRow("half to even, down") << qint64(2500000) << 2 << QStringLiteral("0.00");
        QTest::newRow("half down to even") << qint64(12500000) << 3 << QStringLiteral("0.012");
        QTest::newRow("half up to even") << qint64(13500000) << 3 << QStringLiteral("0.014");
        QTest::newRow("above half") << qint64(12500001) << 3 << QStringLiteral("0.013");
        QTest::newRow("negative") << qint64(-13500000) << 3 << QStringLiteral("-0.014");
        QTest::newRow("no minus on zero") << qint64(-1) << 3 << QStringLiteral("0.000");
        QTest::newRow("no point") << qint64(999999999999) << 0 << QStringLiteral("1000");
        QTest::newRow("least of all") << std::numeric_limits<qint64>::min() << 18
                                      << QStringLiteral("-9223372036.854775808000000000");
    }
    void printsWithTheAskedDecimalsHalfToEven()
    {
        QFETCH(qint64, pm);
        QFETCH(int, decimals);
        QTEST(Length::picometres(pm).toText(Unit::Millimetre, decimals), "text");
    }

    void saysWhereNoTextIsExact()
    {
        QVERIFY(!Length::picometres(1).toExactText(Unit::Inch));
        QCOMPARE(Length::picometres(127).toExactText(Unit::Inch), std::optional(QStringLiteral("0.000000005")));
    }

    void addsExactlyAndRefusesOverflow()
    {
        const Length most = Length::picometres(std::numeric_limits<qint64>::max());
        const Length least = Length::picometres(-std::numeric_limits<qint64>::max());
        const Length one = Length::picometres(1);
        QCOMPARE(MUST(Length::millimetres(8).plus(Length::nanometres(-400))).toPicometres(), 7999600000);
        QCOMPARE(MUST(Length::millimetres(8).minus(Length::nanometres(-400))).toPicometres(), 8000400000);
        QVERIFY(!most.plus(one));
        QVERIFY(!least.minus(one));
        QVERIFY(most.minus(one).has_value());
    }
};

QTEST_APPLESS_MAIN(TestLength)
#include "tst_length.moc"
