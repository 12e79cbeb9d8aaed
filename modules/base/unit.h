// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace clew {

enum class Dimension { Length, Angle, Other };

/// The units Clew knows. Lengths convert into each other, angles too; every other unit stands for itself alone.
enum class Unit {
    Metre,
    Centimetre,
    Millimetre,
    Micrometre,
    Nanometre,
    Inch,
    MicroInch,
    Degree,
    ArcMinute,
    ArcSecond,
    Radian,
    Milliradian,
    One,
    Percent,
    PartsPerMillion,
    Kelvin,
    Celsius,
    Vickers,
    RockwellC,
    Brinell,
    Newton,
    NewtonMetre,
    Megapascal,
    Bar,
    Kilogram,
    Gram,
    Pieces,
    Second,
    Minute,
    Hour,
};

inline constexpr std::array allUnits{
    Unit::Metre,     Unit::Centimetre, Unit::Millimetre,      Unit::Micrometre,  Unit::Nanometre,  Unit::Inch,
    Unit::MicroInch, Unit::Degree,     Unit::ArcMinute,       Unit::ArcSecond,   Unit::Radian,     Unit::Milliradian,
    Unit::One,       Unit::Percent,    Unit::PartsPerMillion, Unit::Kelvin,      Unit::Celsius,    Unit::Vickers,
    Unit::RockwellC, Unit::Brinell,    Unit::Newton,          Unit::NewtonMetre, Unit::Megapascal, Unit::Bar,
    Unit::Kilogram,  Unit::Gram,       Unit::Pieces,          Unit::Second,      Unit::Minute,     Unit::Hour,
};

/// As files, JSON and documents say it: "mm", "µm" with U+00B5, "°".
QString unitText(Unit unit);
Dimension dimensionOf(Unit unit);

/// How many decimals of the unit a value always keeps exactly: 9 of a millimetre, 8 of an inch, 18 of an "other" unit.
int mostDecimals(Unit unit);

/// Reads a unit by its own text or another spelling ("um", "μm" with U+03BC, "uin", "deg"). Refuses `"`, which is an
/// inch to some and an arc second to others; findUnit knows which by the dimension.
Result<Unit> parseUnit(const QString& text);
std::optional<Unit> findUnit(QStringView text, Dimension dimension);

/// One unit in picometres or nano-arcseconds: digits × 10^exponent, and its reciprocal where that isn't exact.
/// Of no use for "other" units, which are kept as decimals.
struct UnitScale
{
    QByteArray digits;
    int exponent = 0;
    QByteArray reciprocalDigits; ///< set for radians only: π has no last digit
    int reciprocalExponent = 0;

    bool isExact() const { return reciprocalDigits.isEmpty(); }
};
const UnitScale& scaleOf(Unit unit);

} // namespace clew
