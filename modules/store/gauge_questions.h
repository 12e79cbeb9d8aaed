// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_impact.h"
#include "domain/suspect_gauges.h"
#include "store/database.h"

#include <tuple>

/// What the failure of a gauge asks the store, each by an index.
namespace clew::store {

/// A reading, by the key it has in the store.
struct ReadingKey
{
    std::int64_t inspection = 0;
    std::int64_t characteristic = 0;
    std::int64_t feature = 0;
    std::int64_t attempt = 0;
    std::int64_t number = 0;
    friend auto operator<=>(const ReadingKey&, const ReadingKey&) = default;
    auto result() const { return std::tuple(inspection, characteristic, feature); }
};

/// All readings in whose instrument chain the gauge stands, as display or in any other role, within the window. One of
/// which only the day is known counts with any part of it; one whose time nobody knows counts unless it was recorded
/// before the window began. Added to `readings` in no order; one with the gauge in two roles comes twice.
Result<> addReadingsWith(Database& database, domain::GaugeId gauge, const domain::TimeSpan& window,
                         std::vector<ReadingKey>& readings);

/// Every calibration made with another gauge of the store, and every check with a master, with the time its gauge
/// rested on that: a calibration until the end of the day of the next one that left the gauge good, a check until the
/// next check, either `now` where there is none. A calibration that failed passes nothing on.
Result<QList<domain::GaugeDerivation>> gaugeDerivations(Database& database, Instant now);

/// For each gauge the gauges its calibrations were made with.
Result<QHash<domain::GaugeId, QList<domain::GaugeId>>> gaugesRestingOn(Database& database);

/// In the order of their times.
Result<QList<domain::MasterCheckId>> masterChecksOf(Database& database, domain::GaugeId gauge);

/// The same, each with gauge, master, time, deviation, limit and unit alone.
Result<QList<domain::MasterCheck>> checksOf(Database& database, domain::GaugeId gauge);

/// The check of that gauge that was made last, up to then.
Result<std::optional<domain::MasterCheckId>> lastCheckOf(Database& database, domain::GaugeId gauge, Instant until);

/// What was issued of an assessment under its number, signed files too.
Result<QList<domain::DocumentId>> documentsOfAssessment(Database& database, const QString& number);

/// For the test of the query plans.
QList<const char*> gaugeStatements();

} // namespace clew::store
