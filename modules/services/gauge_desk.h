// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/bench_lock.h"
#include "services/calibration_status.h"
#include "services/record_view.h"
#include "services/store_service.h"
#include "store/gauge_list.h"

namespace clew::services {

/// What a gauge is good for on a day.
enum class GaugeStanding { Valid, DueSoon, Overdue, Failed, NotCalibrated, OutOfUse };
constexpr auto namesOf(GaugeStanding)
{
    return std::array{"valid", "due soon", "overdue", "failed", "not calibrated", "out_of_use"};
}
/// `last`: the calibration that held on the day. On its due day a calibration holds still.
GaugeStanding standingOf(domain::GaugeState state, const std::optional<domain::Calibration>& last, QDate day);

struct GaugeRow
{
    store::ListedGauge gauge;
    GaugeStanding standing = GaugeStanding::NotCalibrated;
};
/// What needs somebody first: failed, overdue, never calibrated, due soon; each by the due day, then by code.
Result<QList<GaugeRow>> gaugeRows(OpenStore& store, QDate today);

struct CalibrationLine
{
    domain::Calibration calibration;
    QString asFound;      ///< "8 mm: 0.8 µm; 12 mm: 0 µm"; empty where nothing was found
    QStringList madeWith; ///< codes
    QString document;     ///< name of the certificate's file for its address; empty = none
    QString fileName;
};

/// Another gauge of the same chain: what this one was calibrated with, or what rests on this one.
struct ChainNeighbour
{
    enum class Relation { MadeWith, RestsOnIt, CheckedWith, Checks };
    Relation relation = Relation::MadeWith;
    QString code;
    QDate day;
    QString certificate;   ///< or the deviation that a check with a master found
    bool isBeyond = false; ///< a check's deviation is more than its limit
};

struct AssessmentLine
{
    QString number;
    QString asFound;
    Instant made = Instant::fromMilliseconds(0);
    int subjects = 0; ///< units and lots whose verdicts change
    int undecided = 0;
    bool isSigned = false;
};

/// Everything a person asks of one gauge.
struct GaugeSheet
{
    domain::Gauge gauge;
    QString name; ///< for its address
    GaugeStanding standing = GaugeStanding::NotCalibrated;
    QList<BenchLock> locks;              ///< why nothing can be measured with it today
    QList<CalibrationLine> calibrations; ///< newest first
    QList<ChainNeighbour> chain;
    QString master;                    ///< of its last check with one; empty where there was none
    QString limit;                     ///< of that check's deviation: "0.5 µm"
    QList<AssessmentLine> assessments; ///< newest first
    std::int64_t uses = 0;             ///< readings that it displayed
    QList<HistoryLine> history;
};
Result<GaugeSheet> gaugeSheet(OpenStore& store, const QString& name, QDate today);

/// A reading of the gauge, for people.
struct GaugeUseRow
{
    store::GaugeUse use;
    QString value; ///< with its unit
    QString place; ///< the unit's or lot's name for its address
};
inline constexpr std::int64_t usesOnAPage = 100;
/// Newest first, from the one with index `first` on.
Result<QList<GaugeUseRow>> gaugeUsePage(OpenStore& store, domain::GaugeId gauge, std::int64_t first);

/// The certificate's file; nothing where there is none. NotFound, Storage as the store says.
Result<QByteArray> calibrationFile(OpenStore& store, domain::CalibrationId calibration);

} // namespace clew::services
