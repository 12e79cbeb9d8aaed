// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/unit.h"

#include <QStringList>

namespace clew {

namespace {

struct UnitRow
{
    Unit unit;
    Dimension dimension;
    int decimals;
    QStringList spellings; ///< the first is ours
    UnitScale scale;
};

constexpr int decimalPlaces = 18; // of a Decimal

UnitRow otherUnit(Unit unit, const QStringList& spellings)
{
    return {unit, Dimension::Other, decimalPlaces, spellings, {}};
}

/// The inch is 25.4 mm by definition (ISO/IEC 80000-3 and the agreement of 1959).
QList<UnitRow> lengthRows()
{
    const auto row = [](Unit unit, int decimals, const QStringList& spellings, const char* digits, int exponent) {
        return UnitRow{unit, Dimension::Length, decimals, spellings, {QByteArray(digits), exponent, {}, 0}};
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); };
    return {
        row(Unit::Metre, 12, s("m metre meter"), "1", 12),
        row(Unit::Centimetre, 10, s("cm CM centimetre centimeter"), "1", 10),
        row(Unit::Millimetre, 9, s("mm MM millimetre millimeter"), "1", 9),
        row(Unit::Micrometre, 6, s("\u00b5m \u03bcm um UM micrometre micrometer micron"), "1", 6),
        row(Unit::Nanometre, 3, s("nm NM nanometre nanometer"), "1", 3),
        row(Unit::Inch, 8, s("in IN inch Inch INCH \" \u2033"), "254", 8),
        row(Unit::MicroInch, 2, s("\u00b5in \u03bcin uin UIN microinch"), "254", 2),
    };
}

/// A radian is 648,000,000,000,000/π nano-arcseconds: 48 digits of it and of its reciprocal, far beyond the 19 that any
/// value keeps.
QList<UnitRow> angleRows()
{
    const auto row = [](Unit unit, int decimals, const QStringList& spellings, const UnitScale& scale) {
        return UnitRow{unit, Dimension::Angle, decimals, spellings, scale};
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); };
    const QByteArray radian = QByteArrayLiteral("206264806247096355156473357330778613196659700880");
    const QByteArray perRadian = QByteArrayLiteral("484813681109535993589914102357947975956353302373");
    return {
        row(Unit::Degree, 11, s("\u00b0 \u00ba deg DEG degree degrees"), {QByteArrayLiteral("36"), 11, {}, 0}),
        row(Unit::ArcMinute, 10, s("arcmin ' \u2032 \u2019"), {QByteArrayLiteral("6"), 10, {}, 0}),
        row(Unit::ArcSecond, 9, s("arcsec \" \u2033 \u201d ''"), {QByteArrayLiteral("1"), 9, {}, 0}),
        row(Unit::Radian, 14, s("rad RAD radian"), {radian, -33, perRadian, -62}),
        row(Unit::Milliradian, 11, s("mrad MRAD"), {radian, -36, perRadian, -59}),
    };
}

QList<UnitRow> otherRows()
{
    const auto s = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); };
    return {
        otherUnit(Unit::One, s("1")),
        otherUnit(Unit::Percent, s("% percent")),
        otherUnit(Unit::PartsPerMillion, s("ppm PPM")),
        otherUnit(Unit::Kelvin, s("K")),
        otherUnit(Unit::Celsius, s("\u00b0C \u00baC \u2103 degC")),
        otherUnit(Unit::Vickers, s("HV")),
        otherUnit(Unit::RockwellC, s("HRC")),
        otherUnit(Unit::Brinell, s("HB HBW")),
        otherUnit(Unit::Newton, s("N")),
        otherUnit(Unit::NewtonMetre, s("Nm N\u00b7m")),
        otherUnit(Unit::Megapascal, s("MPa N/mm\u00b2")),
        otherUnit(Unit::Bar, s("bar")),
        otherUnit(Unit::Kilogram, s("kg")),
        otherUnit(Unit::Gram, s("g")),
        otherUnit(Unit::Pieces, s("pcs pc pieces EA ea")),
        otherUnit(Unit::Second, s("s sec")),
        otherUnit(Unit::Minute, s("min")),
        otherUnit(Unit::Hour, s("h")),
    };
}

const QList<UnitRow>& unitRows()
{
    static const QList<UnitRow> rows = lengthRows() + angleRows() + otherRows();
    return rows;
}

const UnitRow& rowOf(Unit unit)
{
    const UnitRow& row = unitRows()[qsizetype(unit)];
    Q_ASSERT(row.unit == unit);
    return row;
}

} // namespace

QString unitText(Unit unit)
{
    return rowOf(unit).spellings.constFirst();
}

Dimension dimensionOf(Unit unit)
{
    return rowOf(unit).dimension;
}

int mostDecimals(Unit unit)
{
    return rowOf(unit).decimals;
}

const UnitScale& scaleOf(Unit unit)
{
    Q_ASSERT(dimensionOf(unit) != Dimension::Other);
    return rowOf(unit).scale;
}

std::optional<Unit> findUnit(QStringView text, Dimension dimension)
{
    for (const UnitRow& row : unitRows())
        if (row.dimension == dimension && row.spellings.contains(text))
            return row.unit;
    return std::nullopt;
}

Result<Unit> parseUnit(const QString& text)
{
    const QStringView name = QStringView(text).trimmed();
    QList<Unit> found;
    for (const Dimension dimension : {Dimension::Length, Dimension::Angle, Dimension::Other})
        if (const auto unit = findUnit(name, dimension))
            found.append(*unit);
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is not a unit Clew knows; write one such as mm, µm, in, ° or %.").arg(text));
    return fail(Error::Code::Invalid, QStringLiteral("“%1” may be %2 or %3; write the unit as a word.")
                                          .arg(text, unitText(found[0]), unitText(found[1])));
}

} // namespace clew
