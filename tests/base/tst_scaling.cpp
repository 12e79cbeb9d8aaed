// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/big_integer.h"
#include "base/scaling.h"
#include "support/testing.h"

#include <array>

using namespace clew;
using clew::test::BigInteger;

namespace {

/// One unit in picometres or nano-arcseconds, from the definitions and not from the program's table.
struct Definition
{
    Unit unit;
    std::uint64_t base;
};
constexpr std::array definitions{
    Definition{Unit::Metre, 1000000000000},   Definition{Unit::Centimetre, 10000000000},
    Definition{Unit::Millimetre, 1000000000}, Definition{Unit::Micrometre, 1000000},
    Definition{Unit::Nanometre, 1000},        Definition{Unit::Inch, 25400000000},
    Definition{Unit::MicroInch, 25400},       Definition{Unit::Degree, 3600000000000},
    Definition{Unit::ArcMinute, 60000000000}, Definition{Unit::ArcSecond, 1000000000},
};

std::uint64_t randomMagnitude(QRandomGenerator& random)
{
    return random.generate64() >> (1 + random.bounded(62));
}

ScaledNumber scaledFrom(const QString& text, Unit unit)
{
    const NumberText number = MUST(readNumber(text, fileNumber));
    return MUST(scaleNumber(number, unit, text));
}

} // namespace

class TestScaling final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllDecimalsThatAUnitPromises()
    {
        for (const auto& [unit, base] : definitions) {
            std::uint64_t places = 1;
            for (int i = 0; i < mostDecimals(unit); ++i)
                places *= 10;
            QVERIFY2(base % places == 0, qPrintable(unitText(unit)));
            QVERIFY2(base % (places * 10) != 0, qPrintable(unitText(unit)));
        }
    }

    // Random spellings of up to 60 digits and any exponent that stays in range.
    void roundsEverySpellingAsBigIntegersDo()
    {
        QRandomGenerator random(42);
        int kept = 0;
        for (int i = 0; i < 4000; ++i) {
            const auto& [unit, base] = definitions[random.bounded(quint32(definitions.size()))];
            QByteArray digits;
            for (int n = random.bounded(60); n >= 0; --n)
                digits.append(random.bounded(4) == 0 ? '5' : char('0' + random.bounded(10)));
            const int exponent = 8 - int(digits.size()) - random.bounded(20);
            const QString text = QString::fromLatin1(digits) + QStringLiteral("E%1").arg(exponent);
            const NumberText number = MUST(readNumber(text, fileNumber));
            const auto scaled = scaleNumber(number, unit, text);
            if (!scaled)
                continue;
            ++kept;
            BigInteger numerator = BigInteger::fromDecimal(digits).times(BigInteger(base));
            BigInteger denominator(1);
            (exponent < 0 ? denominator : numerator) =
                (exponent < 0 ? denominator : numerator).times(BigInteger::powerOfTen(std::abs(exponent)));
            const auto value = std::uint64_t(scaled->value);
            QVERIFY2(test::isRoundedHalfEven(value, numerator, denominator), qPrintable(text));
            QCOMPARE(scaled->rounded, denominator.times(BigInteger(value)).compare(numerator) != 0);
        }
        QVERIFY(kept > 2000);
    }

    // A half is met often: the value is k + 1/2 by construction.
    void roundsEveryHalfToEven()
    {
        QRandomGenerator random(43);
        for (int i = 0; i < 1000; ++i) {
            const std::uint64_t whole = random.generate64() >> 2;
            const QString text = QString::number(whole) + QStringLiteral("5E-4"); // nanometres with a fourth decimal
            const auto scaled = scaledFrom(text, Unit::Nanometre);
            QCOMPARE(std::uint64_t(scaled.value), whole % 2 == 0 ? whole : whole + 1);
            QVERIFY(scaled.rounded);
        }
    }

    void printsAsBigIntegersDivide()
    {
        QRandomGenerator random(44);
        for (int i = 0; i < 3000; ++i) {
            const auto& [unit, base] = definitions[random.bounded(quint32(definitions.size()))];
            const std::uint64_t value = randomMagnitude(random);
            const int decimals = random.bounded(13);
            QString digits = scaledText(std::int64_t(value), unit, decimals);
            digits.remove(QLatin1Char('.'));
            if (digits.size() > 19)
                continue;
            const BigInteger numerator = BigInteger(value).times(BigInteger::powerOfTen(decimals));
            QVERIFY2(test::isRoundedHalfEven(digits.toULongLong(), numerator, BigInteger(base)), qPrintable(digits));
        }
    }

    void readsBackWhatItPrintsInEveryUnit()
    {
        QRandomGenerator random(45);
        for (int i = 0; i < 3000; ++i) {
            const auto& [unit, base] = definitions[random.bounded(quint32(definitions.size()))];
            const std::int64_t value = std::int64_t(randomMagnitude(random)) * (random.bounded(2) == 0 ? 1 : -1);
            const auto exact = exactScaledText(value, unit);
            // without an exact text, 18 decimals are far below half a picometre in every unit
            const QString text = exact ? *exact : scaledText(value, unit, 18);
            const auto back = scaledFrom(text, unit);
            QVERIFY2(back.value == value, qPrintable(text));
            QVERIFY(!exact || !back.rounded);
            QVERIFY(!exact || !exact->contains(QLatin1Char('.')) || !exact->endsWith(QLatin1Char('0')));
        }
    }

    void readsBackRadiansFromSixteenDecimals()
    {
        QRandomGenerator random(46);
        for (int i = 0; i < 2000; ++i) {
            const auto value = std::int64_t(randomMagnitude(random));
            const QString text = scaledText(value, Unit::Radian, 16);
            QCOMPARE(scaledFrom(text, Unit::Radian).value, value);
        }
    }
};

QTEST_APPLESS_MAIN(TestScaling)
#include "tst_scaling.moc"
