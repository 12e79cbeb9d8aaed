// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/calibration_status.h"
#include "services/session.h"

namespace clew::services {

/// Why nothing may be measured now. Each is a cause that a person can lift.
enum class BenchStop {
    NotInInspection, ///< the unit is in another state
    OnHold,          ///< of a unit or a lot
    Nonconforming,   ///< nobody has decided on it yet
    NoGauge,         ///< none was chosen for a measured value
    GaugeOutOfUse,
    GaugeNotCalibrated, ///< the store knows no calibration of it
    GaugeDue,
    GaugeFailed,       ///< its last calibration failed, or it is marked so
    GaugeNotPlanned,   ///< the released plan asks for another type
    NoRight,           ///< the person may not record values
    MasterCheckFailed, ///< its last check with a master was beyond its limit
    NotSettled,        ///< piece and plate have not the temperature or the rest that the plan asks for
};
constexpr auto namesOf(BenchStop)
{
    return std::array{"not_in_inspection",    "on_hold",    "nonconforming", "no_gauge",          "gauge_out_of_use",
                      "gauge_not_calibrated", "gauge_due",  "gauge_failed",  "gauge_not_planned", "no_right",
                      "master_check_failed",  "not_settled"};
}

struct BenchLock
{
    BenchStop stop = BenchStop::NoGauge;
    QString what;   ///< the unit's, lot's or gauge's name
    QString detail; ///< the state, the hold or nonconformity, the type that the plan asks for
    QDate day;      ///< since when a calibration is over, or when a check was made
};

/// One sentence: the cause, and who can lift it.
QString lockSentence(const BenchLock& lock);

/// What stops the unit or the lot itself.
Result<QList<BenchLock>> locksOf(store::Records& records, const domain::Unit& unit);
Result<QList<BenchLock>> locksOf(store::Records& records, const domain::Lot& lot);
/// Set where a gauge of that code and type is not what the plan asks for. The plan may name a type or one gauge by its
/// code; an empty one asks for none.
std::optional<BenchLock> planLock(const QString& code, const QString& type, const QString& plannedType);
/// What stops this gauge on that day, for a plan that asks for `plannedType` (empty: any).
Result<QList<BenchLock>> locksOf(store::Records& records, const domain::Gauge& gauge, const QString& plannedType,
                                 QDate day);

} // namespace clew::services
