// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"
#include "services/session.h"

namespace clew::services {

/// A calibration as a person types it from the certificate.
struct NewCalibration
{
    domain::GaugeId gauge;
    QString certificate;
    QDate date;
    QDate due; ///< null: not said
    domain::CalibrationResult result = domain::CalibrationResult::Pass;
    QString laboratory;
    QString uncertainty; ///< U, in the gauge's unit
    QString k;
    QString asFound; ///< what it showed too much before it was adjusted: "+0.8 µm", or "8 mm: +0.8 µm; 12 mm: 0 µm"
    QStringList references; ///< codes of the gauges it was made with
    QString file;           ///< path of the certificate; empty = none
};

/// "+0.8 µm" or "8 mm: +0.8 µm; 12 mm: 0 µm" as a calibration keeps it, lengths in mm, angles in degrees. None for an
/// empty text. Invalid for what is no curve, and for a number without a unit.
Result<QList<domain::AsFoundError>> asFoundErrors(const QString& text);

/// What people do with gauges.
class GaugeService
{
public:
    GaugeService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// Conflict where that certificate of that day is there. Invalid, with what is wrong: a number that is none, a due
    /// day before the calibration, a gauge that would prove itself, a file whose signature is broken.
    Result<domain::CalibrationId> addCalibration(const NewCalibration& wanted);
    /// Who may place holds may take a gauge away; to bring it back into use is a quality manager's. Both need a reason.
    Result<> setState(domain::GaugeId gauge, domain::GaugeState state, const QString& reason);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
