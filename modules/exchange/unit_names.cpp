// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/unit_names.h"

#include "base/measured_text.h"
#include "base/unit.h"

#include <QRegularExpression>
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

bool isKnownUnit(const QString& plain)
{
    return parseUnit(plain).has_value();
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

std::pair<QString, QString> numberAndUnit(const QString& text)
{
    static const QRegularExpression behind(QStringLiteral("^(.*\\d)\\s*([^\\d\\s.,+-]\\S{0,7})$"));
    const auto match = behind.match(text.trimmed());
    const QString unit = plainUnit(match.captured(2));
    if (!match.hasMatch() || (!isLengthUnit(unit) && !isAngleUnit(unit)))
        return {text, {}};
    return {match.captured(1), unit};
}

std::optional<QString> numberInUnit(const QString& number, const QString& from, const QString& to)
{
    if (from == to)
        return number;
    const auto one = parseUnit(from);
    const auto other = parseUnit(to);
    if (!one || !other || dimensionOf(*one) != dimensionOf(*other) || dimensionOf(*one) == Dimension::Other)
        return {};
    const auto read = parseFile(number, *one);
    if (!read || read->rounded)
        return {};
    const auto told = read->value.toExactText(*other);
    return told ? std::optional(*told) : std::nullopt;
}

QString saysNoUnit()
{
    return QStringLiteral("This limit says no unit, and another one has one of its own; write the unit into the header "
                          "of each.");
}

QString notExact(const QString& number, const QString& from, const QString& to)
{
    return QStringLiteral("%1 %2 can't be told exactly in %3; write it in the unit of its characteristic.")
        .arg(number, from, to);
}

std::optional<QString> unitOfFactor(double factor, bool angle)
{
    for (const ForeignUnit& foreign : foreignUnits)
        if ((dimensionOf(foreign.unit) == Dimension::Angle) == angle && std::abs(factor / foreign.factor - 1) < 1e-6)
            return unitText(foreign.unit);
    return {};
}

} // namespace clew::exchange
