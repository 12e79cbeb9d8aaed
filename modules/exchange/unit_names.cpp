// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/unit_names.h"

#include "base/unit.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace clew::exchange {

namespace {

/// What other programs write beyond the spellings that Unit knows, and what one of the unit is in metres or radians.
struct ForeignUnit
{
    Unit unit;
    double factor;
    const char* spellings; ///< lower case, separated by blanks
};

constexpr double onePi = 3.14159265358979323846;

constexpr std::array<ForeignUnit, 12> foreignUnits{{
    {Unit::Millimetre, 1e-3, "millimeters millimetres"},
    {Unit::Micrometre, 1e-6, "microns micrometers micrometres"},
    {Unit::Nanometre, 1e-9, "nanometers nanometres"},
    {Unit::Centimetre, 1e-2, "centimeters centimetres"},
    {Unit::Metre, 1.0, "meters metres"},
    {Unit::Inch, 0.0254, "inches imperial"},
    {Unit::MicroInch, 2.54e-8, "microinches micro-inch"},
    {Unit::Degree, onePi / 180, "degrees"},
    {Unit::Radian, 1.0, "radians"},
    {Unit::Milliradian, 1e-3, "milliradian milliradians"},
    {Unit::ArcMinute, onePi / 10800, "arcminute arcminutes"},
    {Unit::ArcSecond, onePi / 648000, "arcsecond arcseconds"},
}};

std::optional<Unit> knownUnit(const QString& text)
{
    if (const auto unit = parseUnit(text))
        return *unit;
    const QString lower = text.trimmed().toLower();
    if (const auto unit = parseUnit(lower))
        return *unit;
    for (const ForeignUnit& foreign : foreignUnits)
        if (QString::fromLatin1(foreign.spellings).split(u' ').contains(lower))
            return foreign.unit;
    return {};
}

bool hasDimension(const QString& plain, Dimension dimension)
{
    const auto unit = parseUnit(plain);
    return unit && dimensionOf(*unit) == dimension;
}

} // namespace

QString plainUnit(const QString& text)
{
    const auto unit = knownUnit(text);
    return unit ? unitText(*unit) : text.trimmed();
}

bool isLengthUnit(const QString& plain)
{
    return hasDimension(plain, Dimension::Length);
}

bool isAngleUnit(const QString& plain)
{
    return hasDimension(plain, Dimension::Angle);
}

std::optional<double> siFactor(const QString& plain)
{
    const auto unit = parseUnit(plain);
    for (const ForeignUnit& foreign : foreignUnits)
        if (unit && foreign.unit == *unit)
            return foreign.factor;
    return {};
}

std::optional<QString> unitOfFactor(double factor, bool angle)
{
    for (const ForeignUnit& foreign : foreignUnits)
        if ((dimensionOf(foreign.unit) == Dimension::Angle) == angle && std::abs(factor / foreign.factor - 1) < 1e-6)
            return unitText(foreign.unit);
    return {};
}

} // namespace clew::exchange
