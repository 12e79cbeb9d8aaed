// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/value_entry.h"

namespace clew::domain {

/// What is wrong with an entry that nobody measured.
enum class Slip {
    None,
    Decimals,     ///< not as many as the gauge shows: a digit is lost or doubled, or the point moved
    BetweenSteps, ///< a last digit that the gauge can't show
    LeadingPoint, ///< no digit before the point
    Implausible,  ///< too far from the tolerance for any piece of this part: unit, point or gauge's zero
    Serial,       ///< a serial number of the pieces on the bench
    OldValue,     ///< the gauge sent its last value again
};
constexpr auto namesOf(Slip)
{
    return std::array{"none", "decimals", "between_steps", "leading_point", "implausible", "serial", "old_value"};
}

/// An earlier value of the same gauge.
struct EarlierValue
{
    QString text;
    std::int64_t ms = 0;      ///< when it came, on the bench's own watch
    bool sameFeature = false; ///< of the very piece and feature that is measured now
};

/// What the bench knows when a value comes.
struct BenchSurroundings
{
    QString resolution; ///< the gauge's, in its unit; empty: not stated
    QString resolutionUnit;
    QStringList serials;         ///< of the pieces on the bench
    QList<EarlierValue> earlier; ///< of this gauge, the last first
    std::int64_t ms = 0;         ///< now
    ReadingSource source = ReadingSource::Typed;
};

/// The first slip that an entry shows. A slip is no verdict: a value far out of tolerance that is a piece's own is
/// recorded like any other, once a person says that it is.
Slip findSlip(const Characteristic& characteristic, const ValueEntry& entry, const BenchSurroundings& around);

/// Whether the text is the serial number of a piece on the bench, as it stands or without its leading letters.
bool isSerial(const QString& text, const QStringList& serials);

} // namespace clew::domain
