// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/big_integer.h"
#include "base/checked.h"
#include "base/digits.h"
#include "support/testing.h"

#include <limits>

using namespace clew;
using clew::test::BigInteger;

namespace {
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
}

class TestDigits final : public QObject
{
    Q_OBJECT

private slots:
    void roundsHalfToEven_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<bool>("exact");
        const auto row = [](const char* digits, int exponent, const char* whole, bool exact) {
            QTest::addRow("%s e%d", digits, exponent) << QByteArray(digits) << exponent << QByteArray(whole) << exact;
        };
        row("", 5, "", true);
        row("5", 0, "5", true);
        row("5", 3, "5000", true);
        row("5000", -3, "5", true);
        row("5", -1, "", false);
        row("15", -1, "2", false);
        row("25", -1, "2", false);
        row("35", -1, "4", false);
        row("51", -2, "1", false);
        row("49999999", -8, "", false);
        row("2500000000000000000000000001", -27, "3", false);
        row("9995", -1, "1000", false);
        row("9", -2, "", false);
        row("9", -9999, "", false);
        row("1", 9999, "999999999999999999999999999999999999999999999999999999999999", false);
    }
    void roundsHalfToEven()
    {
        QFETCH(QByteArray, digits);
        QFETCH(int, exponent);
        const RoundedDigits rounded = roundToWhole(digits, exponent);
        QTEST(rounded.digits, "whole");
        QTEST(rounded.exact, "exact");
    }

    void multipliesAsBigIntegersDo()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 300; ++i) {
            QByteArray a, b;
            for (int n = random.bounded(60); n >= 0; --n)
                a.append(char('0' + random.bounded(10)));
            for (int n = random.bounded(60); n >= 0; --n)
                b.append(char('0' + random.bounded(10)));
            const BigInteger product = BigInteger::fromDecimal(a).times(BigInteger::fromDecimal(b));
            QVERIFY2(BigInteger::fromDecimal(multiplyDigits(a, b)).compare(product) == 0, a + " * " + b);
        }
        QCOMPARE(multiplyDigits("0", "12"), QByteArray());
    }

    void keepsTheIntegersRangeSymmetric()
    {
        QCOMPARE(toInt64(false, "9223372036854775807"), std::optional(most));
        QCOMPARE(toInt64(true, "9223372036854775807"), std::optional(-most));
        QVERIFY(!toInt64(false, "9223372036854775808"));
        QVERIFY(!toInt64(true, "9223372036854775808"));
        QVERIFY(!toInt64(false, "99999999999999999999"));
        QCOMPARE(toInt64(true, ""), std::optional<std::int64_t>(0));
        QCOMPARE(checkedSum(most, -1), std::optional(most - 1));
        QVERIFY(!checkedSum(most, 1));
        QVERIFY(!checkedSum(-most, -1));
        QVERIFY(!checkedDifference(-most, 1));
        QVERIFY(!checkedDifference(-2, most));
        QVERIFY(!checkedProduct(most, 2));
        QCOMPARE(checkedProduct(-3, 7), std::optional<std::int64_t>(-21));
    }

    void printsThePointAndNoSignForZero()
    {
        QCOMPARE(pointedText(false, "5", 3), QStringLiteral("0.005"));
        QCOMPARE(pointedText(true, "12345", 3), QStringLiteral("-12.345"));
        QCOMPARE(pointedText(true, "", 2), QStringLiteral("0.00"));
        QCOMPARE(pointedText(false, "", 0), QStringLiteral("0"));
        QCOMPARE(magnitudeOf(std::numeric_limits<std::int64_t>::min()), std::uint64_t(1) << 63);
    }
};

QTEST_APPLESS_MAIN(TestDigits)
#include "tst_digits.moc"
