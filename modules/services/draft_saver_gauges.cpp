// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/budget.h"
#include "domain/error_curve.h"
#include "domain/mastering.h"
#include "exchange/budget_file.h"
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

/// A budget's record is called as its text says.
Result<> DraftSaver::saveBudget(const Line& line)
{
    domain::Budget budget;
    DraftReader reader(line, m_references);
    domain::Budget::fields(budget, reader);
    TRY(reader.result());
    if (reader.problem())
        return saveAs<domain::Budget>(line);
    const auto read = exchange::readBudget(budget.text.toUtf8());
    if (!read) {
        problem(QStringLiteral("text"), read.error().message);
        return {};
    }
    if (read->name != budget.name || read->version != budget.version) {
        problem(QStringLiteral("name"),
                QStringLiteral("The budget calls itself “%1”, version “%2”; give it these names.")
                    .arg(read->name, read->version));
        return {};
    }
    return saveAs<domain::Budget>(line);
}

} // namespace clew::services
