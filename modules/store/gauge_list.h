// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_impact.h"
#include "store/database.h"

/// What a person who looks after gauges asks the store.
namespace clew::store {

struct ListedGauge
{
    domain::GaugeId gauge;
    QString code;
    QString type;
    QString name;
    QString location;
    domain::GaugeState state = domain::GaugeState::InUse;
    std::optional<domain::Calibration> calibration; ///< the last until the day: date, due and result alone
};
/// All gauges by their codes, each with the calibration that held on the day.
Result<QList<ListedGauge>> listedGauges(Database& database, QDate day);

/// A reading that the gauge displayed.
struct GaugeUse
{
    domain::InspectionId inspection;
    std::optional<domain::UnitId> unit;
    std::optional<domain::LotId> lot;
    QString number; ///< of the inspection
    QString part;
    QString subject; ///< serial, or the lot's number
    QString balloon;
    QString characteristic; ///< its name
    std::int64_t feature = 0;
    std::optional<std::int64_t> value; ///< pm, nas or nano-units
    QString text;                      ///< as it came
    QString unitOfMeasure;             ///< of the characteristic
    std::optional<Instant> time;
    QDate day;
    QString verdict; ///< of the result it belongs to, by its name; empty where there is no judgement
};
Result<std::int64_t> countGaugeUses(Database& database, domain::GaugeId gauge);
/// Newest first: `count` of them from the one with index `first` on.
Result<QList<GaugeUse>> gaugeUses(Database& database, domain::GaugeId gauge, std::int64_t first, std::int64_t count);

/// Calibrations of other gauges that were made with this one, newest first.
Result<QList<domain::CalibrationId>> calibrationsMadeWith(Database& database, domain::GaugeId gauge);
/// Newest first.
Result<QList<domain::ImpactAssessmentId>> assessmentsOf(Database& database, domain::GaugeId gauge);

/// For the test of the query plans: all but the list itself, which reads every gauge.
QList<const char*> gaugeListStatements();

} // namespace clew::store
