// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/calibration_status.h"

#include "store/history_questions.h"

namespace clew::services {

CalibrationStatus statusOn(const QList<domain::Calibration>& calibrations, QDate day)
{
    CalibrationStatus status;
    if (day.isNull())
        return status;
    for (const domain::Calibration& calibration : calibrations) {
        if (calibration.date <= day)
            status.calibration = calibration;
    }
    if (!status.calibration)
        return status;
    const domain::Calibration& last = *status.calibration;
    if (last.result == domain::CalibrationResult::Fail)
        status.validity = CalibrationValidity::Failed;
    else if (!last.due.isNull() && last.due < day)
        status.validity = CalibrationValidity::Overdue;
    else
        status.validity = CalibrationValidity::Valid;
    return status;
}

Result<CalibrationStatus> GaugeCalibrations::status(domain::GaugeId gauge, QDate day)
{
    auto known = m_calibrations.constFind(gauge);
    if (known == m_calibrations.constEnd()) {
        QList<domain::Calibration> list;
        for (const domain::CalibrationId id : TRY(store::calibrationsOf(m_records.database(), gauge)))
            list.append(TRY(m_records.getOwn(id)));
        known = m_calibrations.insert(gauge, list);
    }
    return statusOn(*known, day);
}

Result<domain::Gauge> GaugeCalibrations::gauge(domain::GaugeId id)
{
    const auto known = m_gauges.constFind(id);
    if (known != m_gauges.constEnd())
        return *known;
    const domain::Gauge read = TRY(m_records.getOwn(id));
    m_gauges.insert(id, read);
    return read;
}

Result<QList<ChainLink>> instrumentsOf(store::Records& records, const domain::Reading& reading)
{
    QList<ChainLink> links;
    if (reading.gauge) {
        const domain::Gauge display = TRY(records.getOwn(*reading.gauge));
        links.append({QStringLiteral("display"), display.code, reading.gauge});
    }
    for (const QString& text : reading.chain.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        ChainLink link{text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1), {}};
        link.gauge = TRY(store::gaugeByCode(records.database(), link.code));
        links.append(link);
    }
    return links;
}

QDate dayOf(const domain::Reading& reading)
{
    return reading.time ? reading.time->utcDay() : reading.day;
}

} // namespace clew::services
