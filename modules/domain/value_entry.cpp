// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/value_entry.h"

#include "base/scaling.h"
#include "domain/exact_value.h"

namespace clew::domain {

namespace {

bool hasSign(const QString& text)
{
    return text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212));
}

QString withoutSign(const QString& text)
{
    return hasSign(text) ? text.mid(1) : text;
}

bool isDeviation(const Characteristic& characteristic, const QString& text, EntryMode mode, ReadingSource source)
{
    const bool hasNominal = characteristic.nominal.value.value_or(0) > 0;
    return hasNominal && (mode == EntryMode::Deviation || (source == ReadingSource::Typed && hasSign(text)));
}

Result<clew::Unit> meantUnit(const Characteristic& characteristic, const QString& unit, bool deviation)
{
    const clew::Unit own = TRY(parseUnit(characteristic.unit));
    if (!unit.isEmpty())
        return parseUnit(unit);
    return deviation && dimensionOf(own) == Dimension::Length ? clew::Unit::Micrometre : own;
}

bool isInch(clew::Unit unit)
{
    return unit == clew::Unit::Inch || unit == clew::Unit::MicroInch;
}

/// There nobody means the other system of units; a file says its own.
bool isAtTheBench(ReadingSource source)
{
    return source == ReadingSource::Typed || source == ReadingSource::Wedge || source == ReadingSource::Serial;
}

} // namespace

bool isAttribute(const Characteristic& characteristic)
{
    return characteristic.unit.isEmpty();
}

Result<ValueEntry> readEntry(const Characteristic& characteristic, const QString& text, const QString& unit,
                             EntryMode mode, ReadingSource source)
{
    ValueEntry entry;
    entry.text = text.trimmed();
    entry.deviation = isDeviation(characteristic, entry.text, mode, source);
    const clew::Unit own = TRY(parseUnit(characteristic.unit));
    const MeasuredText measured = TRY(parseTyped(entry.text, TRY(meantUnit(characteristic, unit, entry.deviation))));
    if (dimensionOf(measured.unit) != dimensionOf(own) ||
        (dimensionOf(own) == Dimension::Other && measured.unit != own))
        return fail(Error::Code::Invalid, QStringLiteral("The value is in %1, the characteristic in %2.")
                                              .arg(unitText(measured.unit), characteristic.unit));
    if (isAtTheBench(source) && isInch(measured.unit) != isInch(own))
        return fail(Error::Code::Invalid, QStringLiteral("The value is in %1 and the characteristic in %2; set the "
                                                         "gauge to %2 and read it again.")
                                              .arg(unitText(measured.unit), characteristic.unit));
    const DecidingInteger decided = TRY(decidingInteger(measured.value));
    entry.unit = unitText(measured.unit);
    entry.decimals = measured.decimals;
    entry.rounded = measured.rounded || decided.rounded;
    entry.entered = decided.value;
    entry.value = decided.value;
    const QString digits = withoutSign(entry.text);
    entry.leadingPoint = digits.startsWith(QLatin1Char('.')) || digits.startsWith(QLatin1Char(','));
    if (entry.deviation && __builtin_add_overflow(*characteristic.nominal.value, decided.value, &entry.value))
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is beyond what can be measured.").arg(entry.text));
    return entry;
}

std::optional<int> shownDecimals(const QString& resolution, const QString& resolutionUnit, const QString& unit)
{
    const auto step = exactFromFile(resolution, resolutionUnit);
    const auto shown = parseUnit(unit);
    if (!step || !step->value || *step->value <= 0 || !shown || dimensionOf(*shown) == Dimension::Other)
        return std::nullopt;
    const auto text = exactScaledText(*step->value, *shown);
    if (!text)
        return std::nullopt;
    const qsizetype point = text->indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(text->size() - point - 1);
}

} // namespace clew::domain
