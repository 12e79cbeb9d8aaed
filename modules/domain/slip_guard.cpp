// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/slip_guard.h"

#include "domain/acceptance.h"
#include "domain/exact_value.h"

#include <algorithm>

namespace clew::domain {

namespace {

/// Nobody takes one piece off and another one on in this time.
constexpr std::int64_t handlingMs = 1500;
/// So many equal values from one gauge on different pieces: it shows an old one.
constexpr qsizetype equalInARow = 5;
/// Only where the display splits the tolerance finely are equal values rare.
constexpr std::int64_t fineSteps = 40;

struct Tolerance
{
    std::int64_t centre = 0;
    std::int64_t width = 0; ///< 0: there is none to compare with
};

Tolerance toleranceOf(const Characteristic& characteristic)
{
    const auto limits = limitsOf(characteristic);
    if (!limits || !limits->areSet())
        return {characteristic.nominal.value.value_or(0), 0};
    const std::int64_t nominal = characteristic.nominal.value.value_or(0);
    const std::int64_t lower = limits->lower.value_or(std::min(nominal, *limits->upper));
    const std::int64_t upper = limits->upper.value_or(std::max(nominal, lower));
    return {lower / 2 + upper / 2, upper - lower};
}

/// Decimals of the limits as the drawing writes them.
int drawnDecimals(const Characteristic& characteristic)
{
    int most = 0;
    for (const QString& text : {characteristic.nominal.text, characteristic.lower.text, characteristic.upper.text}) {
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        most = std::max(most, point < 0 ? 0 : static_cast<int>(text.size() - point - 1));
    }
    return most;
}

bool hasOtherDecimals(const Characteristic& characteristic, const ValueEntry& entry, const BenchSurroundings& around)
{
    if (const auto shown = shownDecimals(around.resolution, around.resolutionUnit, entry.unit))
        return entry.decimals != *shown;
    return !entry.deviation && entry.unit == characteristic.unit && entry.decimals < drawnDecimals(characteristic);
}

bool isBetweenSteps(const ValueEntry& entry, const BenchSurroundings& around)
{
    const auto step = exactFromFile(around.resolution, around.resolutionUnit);
    return step && step->value && *step->value > 0 && entry.entered % *step->value != 0;
}

/// Twenty tolerances away; or out of any reach for a wide tolerance: two of them and a tenth of the nominal.
bool isImplausible(const Characteristic& characteristic, const ValueEntry& entry)
{
    const Tolerance tolerance = toleranceOf(characteristic);
    if (tolerance.width <= 0)
        return false;
    const auto distance = [](std::int64_t from, std::int64_t to) {
        const __int128 difference = static_cast<__int128>(from) - to;
        return difference < 0 ? -difference : difference;
    };
    const __int128 away = distance(entry.value, tolerance.centre);
    const __int128 nominal = distance(characteristic.nominal.value.value_or(0), 0);
    return away > static_cast<__int128>(20) * tolerance.width ||
           (nominal > 0 && away > static_cast<__int128>(2) * tolerance.width && 10 * away > nominal);
}

bool isOldValue(const Characteristic& characteristic, const ValueEntry& entry, const BenchSurroundings& around)
{
    if (around.earlier.isEmpty() || around.source == ReadingSource::Typed || around.earlier.first().sameFeature)
        return false;
    const EarlierValue& last = around.earlier.first();
    if (last.text != entry.text)
        return false;
    if (around.ms - last.ms < handlingMs)
        return true;
    const auto step = exactFromFile(around.resolution, around.resolutionUnit);
    if (!step || !step->value || *step->value <= 0 || toleranceOf(characteristic).width < fineSteps * *step->value)
        return false;
    const auto different = std::find_if(around.earlier.begin(), around.earlier.end(),
                                        [&](const EarlierValue& value) { return value.text != entry.text; });
    return different - around.earlier.begin() >= equalInARow - 1;
}

} // namespace

bool isSerial(const QString& text, const QStringList& serials)
{
    const QString typed = text.trimmed();
    return !typed.isEmpty() && std::any_of(serials.begin(), serials.end(), [&](const QString& serial) {
        const auto digits = std::find_if(serial.begin(), serial.end(), [](QChar c) { return c.isDigit(); });
        return typed == serial || (serial.end() - digits >= 4 && typed == QString(digits, serial.end() - digits));
    });
}

Slip findSlip(const Characteristic& characteristic, const ValueEntry& entry, const BenchSurroundings& around)
{
    if (isSerial(entry.text, around.serials))
        return Slip::Serial;
    if (entry.leadingPoint)
        return Slip::LeadingPoint;
    if (hasOtherDecimals(characteristic, entry, around))
        return Slip::Decimals;
    if (isBetweenSteps(entry, around))
        return Slip::BetweenSteps;
    if (isImplausible(characteristic, entry))
        return Slip::Implausible;
    return isOldValue(characteristic, entry, around) ? Slip::OldValue : Slip::None;
}

} // namespace clew::domain
