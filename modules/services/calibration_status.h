// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"
#include "store/records.h"

namespace clew::services {

/// Whether a gauge proved anything on a day: the last calibration until then decides, until it is due.
enum class CalibrationValidity { Unknown, Valid, Overdue, Failed };
constexpr auto namesOf(CalibrationValidity)
{
    return std::array{"unknown", "valid", "overdue", "failed"};
}

struct CalibrationStatus
{
    CalibrationValidity validity = CalibrationValidity::Unknown;
    std::optional<domain::Calibration> calibration; ///< the one that held
};

/// Calibrations in the order of their days; a day without a date (null) is unknown.
CalibrationStatus statusOn(const QList<domain::Calibration>& calibrations, QDate day);

/// Asks the store once for each gauge.
class GaugeCalibrations
{
public:
    explicit GaugeCalibrations(store::Records& records) : m_records(records) {}
    Result<CalibrationStatus> status(domain::GaugeId gauge, QDate day);
    Result<domain::Gauge> gauge(domain::GaugeId id);

private:
    store::Records& m_records;
    QHash<domain::GaugeId, QList<domain::Calibration>> m_calibrations;
    QHash<domain::GaugeId, domain::Gauge> m_gauges;
};

/// A gauge that took part in a reading, with what it was there for: "display", "master", "probe".
struct ChainLink
{
    QString role;
    QString code;
    std::optional<domain::GaugeId> gauge; ///< none: the store has no gauge of that code
};
Result<QList<ChainLink>> instrumentsOf(store::Records& records, const domain::Reading& reading);

/// The day a reading was taken, null where it is not known.
QDate dayOf(const domain::Reading& reading);

} // namespace clew::services
