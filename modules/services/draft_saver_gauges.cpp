// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/budget.h"
#include "domain/error_curve.h"
#include "domain/mastering.h"
#include "domain/study_results.h"
#include "exchange/budget_file.h"
#include "services/bracket_judging.h"
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
        if (!m_fellBefore.contains(check.gauge))
            m_fellBefore.insert(check.gauge, TRY(fallenBracketsOf(m_records, check.gauge)));
    }
    return saveAs<domain::MasterCheck>(line);
}

Result<> DraftSaver::judgeCheckedGauges()
{
    for (auto gauge = m_fellBefore.cbegin(); gauge != m_fellBefore.cend(); ++gauge)
        TRY(judgeAfterChecks(m_records, gauge.key(), gauge.value(), m_clock.now()));
    return {};
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

/// Results follow from the data: those that the file leaves out are computed, and others than these are refused.
Result<> DraftSaver::saveStudy(const Line& line)
{
    domain::GaugeStudy stated;
    DraftReader reader(line, m_references);
    domain::GaugeStudy::fields(stated, reader);
    TRY(reader.result());
    if (reader.problem())
        return saveAs<domain::GaugeStudy>(line);
    domain::GaugeStudy computed = stated;
    if (const auto filled = domain::fillResults(computed); !filled) {
        problem(QStringLiteral("values"), filled.error().message);
        return {};
    }
    Line whole = line;
    for (const auto& [name, said, found] :
         {std::tuple("repeatability", stated.repeatability, computed.repeatability),
          std::tuple("freedom", stated.freedom, computed.freedom),
          std::tuple("reproducibility", stated.reproducibility, computed.reproducibility),
          std::tuple("interaction", stated.interaction, computed.interaction),
          std::tuple("grr", stated.grr, computed.grr),
          std::tuple("part_variation", stated.part_variation, computed.part_variation),
          std::tuple("total_variation", stated.total_variation, computed.total_variation),
          std::tuple("percent_study", stated.percent_study, computed.percent_study),
          std::tuple("percent_tolerance", stated.percent_tolerance, computed.percent_tolerance),
          std::tuple("ndc", stated.ndc, computed.ndc)}) {
        if (!said.isEmpty() && said != found) {
            problem(QLatin1String(name),
                    QStringLiteral("The study says %1, and its values give %2; leave it out, and it "
                                   "is computed.")
                        .arg(said, found.isEmpty() ? QStringLiteral("none") : found));
            return {};
        }
        if (!found.isEmpty())
            whole.insert(QLatin1String(name), found);
    }
    return saveAs<domain::GaugeStudy>(whole);
}

} // namespace clew::services
