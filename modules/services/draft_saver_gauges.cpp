// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/error_curve.h"
#include "domain/mastering.h"
#include "services/draft_saver_templates.h"
#include "store/gauge_questions.h"

namespace clew::services {

/// A calibration's errors must be a curve, and no gauge may prove itself by way of others.
Result<> DraftSaver::saveSoundCalibration(const Line& line)
{
    domain::Calibration calibration;
    DraftReader reader(line, m_references);
    domain::Calibration::fields(calibration, reader);
    TRY(reader.result());
    if (reader.problem())
        return saveAs<domain::Calibration>(line);
    if (!calibration.as_found.isEmpty()) {
        if (const auto curve = domain::ErrorCurve::create(calibration.as_found); !curve) {
            problem(QStringLiteral("as_found"), curve.error().message);
            return {};
        }
    }
    QList<domain::GaugeId> masters;
    for (const domain::CalibrationReference& reference : calibration.references)
        masters.append(reference.gauge);
    const QHash<domain::GaugeId, QList<domain::GaugeId>> restsOn = TRY(store::gaugesRestingOn(m_records.database()));
    QStringList names;
    for (const domain::GaugeId gauge : domain::circleThrough(calibration.gauge, masters, restsOn))
        names.append(TRY(m_references.label(domain::Kind::Gauge, gauge.key())));
    if (!names.isEmpty()) {
        problem(QStringLiteral("references"),
                QStringLiteral("The calibrations would lead in a circle: %1. No gauge proves itself; name the standard "
                               "that was really used.")
                    .arg(names.join(QStringLiteral(" -> "))));
        return {};
    }
    return saveAs<domain::Calibration>(line);
}

Result<> DraftSaver::saveMasterCheck(const Line& line)
{
    domain::MasterCheck check;
    DraftReader reader(line, m_references);
    domain::MasterCheck::fields(check, reader);
    TRY(reader.result());
    if (!reader.problem()) {
        if (const auto within = domain::isWithinLimit(check); !within) {
            problem(QStringLiteral("deviation"), within.error().message);
            return {};
        }
        if (check.gauge == check.master) {
            problem(QStringLiteral("master"),
                    QStringLiteral("A gauge is not checked with itself; name the master that was used."));
            return {};
        }
    }
    return saveAs<domain::MasterCheck>(line);
}

} // namespace clew::services
