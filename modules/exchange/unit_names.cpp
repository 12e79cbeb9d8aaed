// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/unit_names.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace clew::exchange {

namespace {

struct UnitSpelling
{
    const char16_t* plain;
    double factor; ///< metres or radians
    bool angle;
    const char16_t* spellings; ///< lower case, separated by blanks
};

constexpr double onePi = 3.14159265358979323846;

constexpr std::array<UnitSpelling, 13> unitSpellings{{
    {u"mm", 1e-3, false, u"millimeter millimetre millimeters millimetres"},
    {u"µm", 1e-6, false, u"um \u03BCm micron microns micrometer micrometre micrometers micrometres"},
    {u"nm", 1e-9, false, u"nanometer nanometre nanometers nanometres"},
    {u"cm", 1e-2, false, u"centimeter centimetre centimeters centimetres"},
    {u"m", 1.0, false, u"meter metre meters metres"},
    {u"in", 0.0254, false, u"inch inches \" imperial"},
    {u"µin", 2.54e-8, false, u"uin \u03BCin microinch microinches micro-inch"},
    {u"ft", 0.3048, false, u"foot feet"},
    {u"deg", onePi / 180, true, u"degree degrees \u00B0 \u00BA"},
    {u"rad", 1.0, true, u"radian radians"},
    {u"mrad", 1e-3, true, u"milliradian milliradians"},
    {u"arcmin", onePi / 10800, true, u"minute minutes '"},
    {u"arcsec", onePi / 648000, true, u"second seconds ''"},
}};

const UnitSpelling* findUnit(const QString& plain)
{
    for (const UnitSpelling& unit : unitSpellings)
        if (plain == QStringView(unit.plain))
            return &unit;
    return nullptr;
}

} // namespace

QString plainUnit(const QString& text)
{
    const QString wanted = text.trimmed().toLower();
    for (const UnitSpelling& unit : unitSpellings)
        if (wanted == QStringView(unit.plain) || QString::fromUtf16(unit.spellings).split(u' ').contains(wanted))
            return QString::fromUtf16(unit.plain);
    return text.trimmed();
}

bool isLengthUnit(const QString& plain)
{
    const UnitSpelling* unit = findUnit(plain);
    return unit && !unit->angle;
}

bool isAngleUnit(const QString& plain)
{
    const UnitSpelling* unit = findUnit(plain);
    return unit && unit->angle;
}

std::optional<double> siFactor(const QString& plain)
{
    const UnitSpelling* unit = findUnit(plain);
    return unit ? std::optional(unit->factor) : std::nullopt;
}

std::optional<QString> unitOfFactor(double factor, bool angle)
{
    for (const UnitSpelling& unit : unitSpellings)
        if (unit.angle == angle && std::abs(factor / unit.factor - 1) < 1e-6)
            return QString::fromUtf16(unit.plain);
    return {};
}

} // namespace clew::exchange
