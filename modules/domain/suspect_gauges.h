// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"

namespace clew::domain {

/// From one moment to another, both included.
struct TimeSpan
{
    Instant begins = Instant::fromMilliseconds(0);
    Instant ends = Instant::fromMilliseconds(0);
    bool contains(Instant moment) const { return begins <= moment && moment <= ends; }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The whole of a day in UTC.
TimeSpan wholeDay(QDate day);

/// Something that showed whether a gauge was right: a calibration (of a day) or a check with a master (of a moment).
struct GaugeEvidence
{
    TimeSpan when;
    bool wasGood = true;     ///< it was right as it was found
    bool isGoodAfter = true; ///< it was right, or was made right
};

/// The time in which a gauge that was found wrong may have been wrong: from the last evidence that it was right after
/// it, whole day included, to the moment it was made right again, or now. `foundBy` is the evidence that showed the
/// error; without it the newest evidence is, where that says wrong, and otherwise the gauge is taken to be wrong up to
/// now. NotFound where nothing shows that the gauge ever was right; Conflict where it failed and was found right since.
Result<TimeSpan> suspectWindow(const QList<GaugeEvidence>& evidence, const std::optional<TimeSpan>& foundBy,
                               Instant now);

/// `to` was calibrated with `from`, or set with it, and rested on it from then until something else took its place.
struct GaugeDerivation
{
    GaugeId from;
    GaugeId to;
    TimeSpan rested;
};

/// A gauge that may have been wrong for some time, and by which gauges the error came to it: the failed one first, the
/// gauge itself last.
struct SuspectGauge
{
    GaugeId gauge;
    TimeSpan when;
    QList<GaugeId> path;
};

/// The failed gauge, and every gauge that rests on it through what was done within the suspect time, over as many
/// stages as there are; each gauge and time once, by a shortest path. The error of a master passes whole to what is set
/// with it: the marked value less the true one is what the gauge then shows too much. Conflict where the derivations
/// lead in a circle: `names` gives the gauges' names for the sentence.
Result<QList<SuspectGauge>> suspectsOf(GaugeId failed, const TimeSpan& window,
                                       const QList<GaugeDerivation>& derivations, const QHash<GaugeId, QString>& names);

/// The gauges of a circle that `gauge` would close by resting on `masters`; empty where there is none.
QList<GaugeId> circleThrough(GaugeId gauge, const QList<GaugeId>& masters,
                             const QHash<GaugeId, QList<GaugeId>>& restsOn);

} // namespace clew::domain
