// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"

namespace clew::domain {

/// Whether a number without a sign is the value itself or its deviation from nominal, as a comparator shows it.
enum class EntryMode { Value, Deviation };

/// What a person typed or a gauge sent for one characteristic, as it decides.
struct ValueEntry
{
    QString text;             ///< exactly as it came
    QString unit;             ///< in which it was meant
    std::int64_t value = 0;   ///< pm, nas or nano-units; of a deviation: nominal plus deviation
    std::int64_t entered = 0; ///< the number itself, before a nominal was added
    int decimals = 0;         ///< as written
    bool deviation = false;
    bool leadingPoint = false; ///< ".5": a digit before the point may be lost
    bool rounded = false;
};

/// Invalid with a sentence where the text is no number in a unit of the characteristic's kind, or at the bench one in
/// inch for a metric characteristic or the other way round. A typed sign before a
/// number means the deviation where the nominal is above zero ("+1.4 µm"); a gauge's sign means nothing. A deviation
/// without a unit is in micrometres for a length; a value without one in `unit`, else in the characteristic's.
Result<ValueEntry> readEntry(const Characteristic& characteristic, const QString& text, const QString& unit,
                             EntryMode mode, ReadingSource source);

/// Whether it is decided by words (pass, fail) and not by a number.
bool isAttribute(const Characteristic& characteristic);

/// How many decimals a display of that resolution shows in a unit: 4 for 0.0005 mm, 1 for the same in µm. Nothing where
/// the resolution is not stated or has no exact text in the unit.
std::optional<int> shownDecimals(const QString& resolution, const QString& resolutionUnit, const QString& unit);

} // namespace clew::domain
