// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/decimal.h"
#include "support/testing.h"

#include <limits>

using namespace clew;

namespace {

Decimal decimalOf(const char* text)
{
    return MUST(Decimal::parse(QString::fromUtf8(text)));
}

constexpr qint64 mostMantissa = std::numeric_limits<qint64>::max();

} // namespace

class TestDecimal final : public QObject
{
    Q_OBJECT

private slots:
    void keepsDigitsAndTrailingZeros_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("mantissa");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* text, qint64 mantissa, int scale, const char* canonical) {
            QTest::newRow(text) << QString::fromUtf8(text) << mantissa << scale << QString::fromUtf8(canonical);
        };
        row("0", 0, 0, "0");
        row("0.00", 0, 2, "0");
        row("0.50", 50, 2, "0.5");
        row("-12.340", -12340, 3, "-12.34");
        row("1200", 1200, 0, "1200");
        row("0.000000000000000001", 1, 18, "0.000000000000000001");
        row("9223372036854775807", mostMantissa, 0, "9223372036854775807");
        row("-9.223372036854775807", -mostMantissa, 18, "-9.223372036854775807");
    }
    void keepsDigitsAndTrailingZeros()
    {
        QFETCH(QString, text);
        const Decimal decimal = MUST(Decimal::parse(text));
        QTEST(qint64(decimal.mantissa()), "mantissa");
        QTEST(decimal.scale(), "scale");
        QTEST(decimal.toCanonicalText(), "canonical");
        QCOMPARE(decimal.toText(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "1e3", "0.0000000000000000001", "9223372036854775808", "-9223372036854775808",
                                 "9.2233720368547758070", "1,5", "NaN", "1 %"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(text));
    }

    void refusesImpossibleParts()
    {
        QVERIFY(!Decimal::create(1, -1));
        QVERIFY(!Decimal::create(1, 19));
        QVERIFY(!Decimal::create(std::numeric_limits<qint64>::min(), 0));
        QVERIFY(Decimal::create(-mostMantissa, 18).has_value());
    }

    void comparesByValue()
    {
        QVERIFY(decimalOf("0.5") == decimalOf("0.500"));
        QVERIFY(decimalOf("-0.0") == decimalOf("0"));
        QVERIFY(decimalOf("0.499999999999999999") < decimalOf("0.5"));
        QVERIFY(decimalOf("9223372036854775807") > decimalOf("9.223372036854775807"));
        QVERIFY(decimalOf("-2") < decimalOf("-1.999"));
    }

    void addsExactly()
    {
        QCOMPARE(MUST(decimalOf("0.1").plus(decimalOf("0.20"))).toText(), QStringLiteral("0.30"));
        QCOMPARE(MUST(decimalOf("20.0").minus(decimalOf("20.00"))).toText(), QStringLiteral("0.00"));
        QCOMPARE(MUST(decimalOf("-1").minus(decimalOf("0.001"))).toText(), QStringLiteral("-1.001"));
        QCOMPARE(MUST(decimalOf("9223372036854775806").plus(decimalOf("1.000"))).toText(),
                 QStringLiteral("9223372036854775807"));
    }

    void refusesASumThatNeedsMoreDigits()
    {
        QVERIFY(!decimalOf("9223372036854775807").plus(decimalOf("1")));
        QVERIFY(!decimalOf("-9223372036854775807").minus(decimalOf("1")));
        QVERIFY(!decimalOf("9223372036854775807").plus(decimalOf("0.1")));
        QVERIFY(!decimalOf("100").plus(decimalOf("0.000000000000000001")));
    }

    void printsWithTheAskedDecimalsHalfToEven()
    {
        QCOMPARE(decimalOf("0.125").toText(2), QStringLiteral("0.12"));
        QCOMPARE(decimalOf("0.135").toText(2), QStringLiteral("0.14"));
        QCOMPARE(decimalOf("-0.004").toText(2), QStringLiteral("0.00"));
        QCOMPARE(decimalOf("350").toText(1), QStringLiteral("350.0"));
    }

    void sumsAsIntegersDo()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const qint64 a = qint64(random.generate64()) >> 4;
            const qint64 b = qint64(random.generate64()) >> 4;
            const int scale = random.bounded(19);
            const Decimal left = MUST(Decimal::create(a, scale));
            const Decimal right = MUST(Decimal::create(b, scale));
            const Decimal sum = MUST(Decimal::create(a + b, scale));
            QVERIFY(MUST(left.plus(right)) == sum);
            QVERIFY((left < right) == (a < b));
            QVERIFY(MUST(Decimal::parse(left.toCanonicalText())) == left);
        }
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
