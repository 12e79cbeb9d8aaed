// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/gauge_desk.h"
#include "services/store_service.h"

namespace clew::services {

/// What needs somebody now.
enum class WaitingFor {
    Calibration,     ///< a gauge that is overdue, or due soon
    Disposition,     ///< a nonconformity nobody has decided on
    HoldAssessment,  ///< a hold nobody has lifted
    InspectionEnd,   ///< an inspection that was begun
    Signature,       ///< an issued document without its two signatures
    UnitReview,      ///< units with all results, to be reviewed
    UnitRelease,     ///< units accepted, to be released
    UnitDisposition, ///< units nonconforming
};

struct WaitingItem
{
    WaitingFor what = WaitingFor::Calibration;
    domain::Kind kind = domain::Kind::Unit;
    std::int64_t key = 0;                          ///< 0: not one record, but `count` units in the state `name`
    QString name;                                  ///< for its address (locator.h); of units in a state, that state
    QString text;                                  ///< what it is, in the words of the record
    std::int64_t count = 0;                        ///< units and lots concerned
    QDate day;                                     ///< since when, or until when (calibration); null = not known
    GaugeStanding standing = GaugeStanding::Valid; ///< of gauges
    /// Nothing measured with the gauge proves anything now.
    bool isOverdue() const { return standing != GaugeStanding::Valid && standing != GaugeStanding::DueSoon; }
};

/// Gauges first that are overdue, then what stops units, then the rest. `today` decides what is due: gauges up to
/// `dueWithinDays` ahead are named.
inline constexpr int dueWithinDays = 30;
Result<QList<WaitingItem>> workWaiting(OpenStore& store, QDate today);

} // namespace clew::services
