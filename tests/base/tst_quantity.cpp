// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/quantity.h"
#include "support/testing.h"

using namespace clew;

namespace {

Quantity quantityOf(const char* text, Unit unit)
{
    return MUST(Quantity::parse(QString::fromUtf8(text), unit));
}

} // namespace

class TestQuantity final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItPrintsInEveryUnit()
    {
        for (const Unit unit : allUnits) {
            if (unit == Unit::Radian || unit == Unit::Milliradian)
                continue;
            const Quantity value = quantityOf("-12.34", unit);
            QVERIFY(value.dimension() == dimensionOf(unit));
            QCOMPARE(MUST(value.toExactText(unit)), QStringLiteral("-12.34"));
            QCOMPARE(MUST(value.toText(unit, 3)), QStringLiteral("-12.340"));
        }
    }

    void comparesWithinAKindOnly()
    {
        QVERIFY(quantityOf("25.4", Unit::Millimetre) == quantityOf("1", Unit::Inch));
        QVERIFY(quantityOf("1", Unit::MicroInch) < quantityOf("0.0255", Unit::Micrometre));
        QVERIFY(quantityOf("60", Unit::ArcMinute) == quantityOf("1", Unit::Degree));
        QVERIFY(quantityOf("350", Unit::Vickers) == quantityOf("350.0", Unit::Vickers));
        QVERIFY(quantityOf("1", Unit::Millimetre) != quantityOf("1", Unit::Degree));
        QVERIFY(!(quantityOf("1", Unit::Newton) < quantityOf("2", Unit::Kelvin)));
        QVERIFY((quantityOf("1", Unit::Newton) <=> quantityOf("2", Unit::Kelvin)) == std::partial_ordering::unordered);
    }

    void refusesToTellALengthInDegrees()
    {
        QVERIFY(!quantityOf("1", Unit::Millimetre).toText(Unit::Degree, 1));
        QVERIFY(!quantityOf("1", Unit::Newton).toText(Unit::Kelvin, 1));
        QVERIFY(!quantityOf("1", Unit::Newton).toExactText(Unit::Millimetre));
        QVERIFY(!quantityOf("1", Unit::Millimetre).toExactText(Unit::Inch));
        QCOMPARE(MUST(quantityOf("25.4", Unit::Millimetre).toExactText(Unit::Inch)), QStringLiteral("1"));
    }

    void refusesALengthKeptAsANumber()
    {
        QVERIFY(!Quantity::of(Decimal::fromInteger(1), Unit::Millimetre));
        QVERIFY(!Quantity::of(Decimal::fromInteger(1), Unit::Degree));
    }

    void addsWithinAKindOnly()
    {
        const auto nominal = quantityOf("17.5", Unit::Millimetre);
        QVERIFY(MUST(nominal.plus(quantityOf("1.4", Unit::Micrometre))) == quantityOf("17.5014", Unit::Millimetre));
        QVERIFY(MUST(nominal.minus(nominal)) == quantityOf("0", Unit::Metre));
        QVERIFY(MUST(quantityOf("1.5", Unit::Kelvin).plus(quantityOf("0.25", Unit::Kelvin))) ==
                quantityOf("1.75", Unit::Kelvin));
        QVERIFY(MUST(quantityOf("1", Unit::Degree).minus(quantityOf("1", Unit::ArcMinute))) ==
                quantityOf("59", Unit::ArcMinute));
        QVERIFY(!nominal.plus(quantityOf("1", Unit::Degree)));
        QVERIFY(!quantityOf("1", Unit::Kelvin).plus(quantityOf("1", Unit::Celsius)));
    }

    void knowsItsOwnParts()
    {
        const auto hardness = quantityOf("350.0", Unit::Vickers);
        QVERIFY(hardness.otherUnit() == Unit::Vickers);
        QCOMPARE(hardness.decimal()->scale(), 1);
        QVERIFY(!hardness.length() && !hardness.angle());
        QVERIFY(!quantityOf("1", Unit::Inch).otherUnit());
        QCOMPARE(quantityOf("1", Unit::Inch).length()->toPicometres(), 25400000000);
    }
};

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
