// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gauge_desk.h"

#include "domain/error_curve.h"
#include "domain/exact_value.h"
#include "domain/mastering.h"
#include "services/impact_service.h"
#include "services/locator.h"
#include "services/work_waiting.h"
#include "store/attachments.h"
#include "store/gauge_questions.h"
#include "store/history_questions.h"

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

/// Lower comes first in the list.
int urgencyOf(GaugeStanding standing)
{
    switch (standing) {
    case GaugeStanding::Failed:
        return 0;
    case GaugeStanding::Overdue:
        return 1;
    case GaugeStanding::NotCalibrated:
        return 2;
    case GaugeStanding::DueSoon:
        return 3;
    case GaugeStanding::Valid:
        return 4;
    case GaugeStanding::OutOfUse:
        return 5;
    }
    return 5;
}

bool comesFirst(const GaugeRow& a, const GaugeRow& b)
{
    const int first = urgencyOf(a.standing);
    const int second = urgencyOf(b.standing);
    if (first != second)
        return first < second;
    const QDate dueA = a.gauge.calibration ? a.gauge.calibration->due : QDate();
    const QDate dueB = b.gauge.calibration ? b.gauge.calibration->due : QDate();
    return dueA != dueB ? dueA < dueB : a.gauge.code < b.gauge.code;
}

Result<CalibrationLine> calibrationLine(OpenStore& store, const Calibration& calibration)
{
    CalibrationLine line;
    line.calibration = calibration;
    if (!calibration.as_found.isEmpty())
        line.asFound = TRY(ErrorCurve::create(calibration.as_found)).text();
    for (const CalibrationReference& reference : calibration.references)
        line.madeWith.append(TRY(store.records().getOwn(reference.gauge)).code);
    if (!calibration.document)
        return line;
    line.document = TRY(recordName(store, Kind::Document, calibration.document->key()));
    line.fileName = TRY(store.records().getOwn(*calibration.document)).file_name;
    return line;
}

Result<> addCalibrationNeighbours(OpenStore& store, GaugeSheet& sheet)
{
    for (const CalibrationLine& line : sheet.calibrations) {
        for (const QString& code : line.madeWith)
            sheet.chain.append(
                {ChainNeighbour::Relation::MadeWith, code, line.calibration.date, line.calibration.certificate});
    }
    for (const CalibrationId id : TRY(store::calibrationsMadeWith(store.database(), sheet.gauge.id))) {
        const Calibration made = TRY(store.records().getOwn(id));
        const QString code = TRY(store.records().getOwn(made.gauge)).code;
        sheet.chain.append({ChainNeighbour::Relation::RestsOnIt, code, made.date, made.certificate});
    }
    return {};
}

Result<> addChecks(OpenStore& store, GaugeSheet& sheet)
{
    for (const MasterCheckId id : TRY(store::masterChecksOf(store.database(), sheet.gauge.id))) {
        const MasterCheck check = TRY(store.records().getOwn(id));
        const bool isChecked = check.gauge == sheet.gauge.id;
        const QString code = TRY(store.records().getOwn(isChecked ? check.master : check.gauge)).code;
        const auto isWithin = isWithinLimit(check);
        sheet.chain.append({isChecked ? ChainNeighbour::Relation::CheckedWith : ChainNeighbour::Relation::Checks, code,
                            check.time.utcDay(), QStringLiteral("%1 %2").arg(check.deviation.text, check.unit),
                            isWithin && !*isWithin});
        if (isChecked) {
            sheet.master = code;
            sheet.limit = QStringLiteral("%1 %2").arg(check.limit.text, check.unit);
        }
    }
    return {};
}

Result<AssessmentLine> assessmentLine(OpenStore& store, ImpactAssessmentId id)
{
    const ImpactAssessment assessment = TRY(store.records().get(id));
    const ImpactSubjects all = subjectsOf(assessment);
    const ImpactSubjects open = undecidedOf(assessment);
    return AssessmentLine{assessment.number,
                          assessment.as_found,
                          assessment.made,
                          int(all.units.size() + all.lots.size()),
                          int(open.units.size() + open.lots.size()),
                          assessment.signed_at.has_value()};
}

QString usedValue(const store::GaugeUse& use)
{
    const auto unit = parseUnit(use.unitOfMeasure);
    if (!use.value || !unit)
        return use.text;
    return QStringLiteral("%1 %2").arg(textOfInteger(*use.value, *unit), use.unitOfMeasure);
}

} // namespace

GaugeStanding standingOf(GaugeState state, const std::optional<Calibration>& last, QDate day)
{
    if (state == GaugeState::Failed)
        return GaugeStanding::Failed;
    if (state != GaugeState::InUse)
        return GaugeStanding::OutOfUse;
    if (!last)
        return GaugeStanding::NotCalibrated;
    switch (statusOn({*last}, day).validity) {
    case CalibrationValidity::Failed:
        return GaugeStanding::Failed;
    case CalibrationValidity::Overdue:
        return GaugeStanding::Overdue;
    case CalibrationValidity::Unknown:
        return GaugeStanding::NotCalibrated;
    case CalibrationValidity::Valid:
        break;
    }
    const bool isSoon = last->due.isValid() && last->due <= day.addDays(dueWithinDays);
    return isSoon ? GaugeStanding::DueSoon : GaugeStanding::Valid;
}

Result<QList<GaugeRow>> gaugeRows(OpenStore& store, QDate today)
{
    QList<GaugeRow> rows;
    for (const store::ListedGauge& gauge : TRY(store::listedGauges(store.database(), today)))
        rows.append({gauge, standingOf(gauge.state, gauge.calibration, today)});
    std::stable_sort(rows.begin(), rows.end(), comesFirst);
    return rows;
}

Result<GaugeSheet> gaugeSheet(OpenStore& store, const QString& name, QDate today)
{
    const auto id = GaugeId::fromStore(TRY(recordOf(store, Kind::Gauge, name)));
    GaugeSheet sheet;
    sheet.gauge = TRY(store.records().get(id));
    sheet.name = TRY(recordName(store, Kind::Gauge, id.key()));
    std::optional<Calibration> held;
    for (const CalibrationId each : TRY(store::calibrationsOf(store.database(), id))) {
        const Calibration calibration = TRY(store.records().get(each));
        if (calibration.date <= today)
            held = calibration;
        sheet.calibrations.prepend(TRY(calibrationLine(store, calibration)));
    }
    sheet.standing = standingOf(sheet.gauge.state, held, today);
    sheet.locks = TRY(locksOf(store.records(), sheet.gauge, {}, today));
    TRY(addCalibrationNeighbours(store, sheet));
    TRY(addChecks(store, sheet));
    for (const ImpactAssessmentId each : TRY(store::assessmentsOf(store.database(), id)))
        sheet.assessments.append(TRY(assessmentLine(store, each)));
    sheet.uses = TRY(store::countGaugeUses(store.database(), id));
    sheet.history = TRY(viewRecord(store.records(), Kind::Gauge, id.key())).history;
    return sheet;
}

Result<QList<GaugeUseRow>> gaugeUsePage(OpenStore& store, GaugeId gauge, std::int64_t first)
{
    QList<GaugeUseRow> rows;
    for (const store::GaugeUse& use : TRY(store::gaugeUses(store.database(), gauge, first, usesOnAPage))) {
        const QString place = use.unit  ? TRY(recordName(store, Kind::Unit, use.unit->key()))
                              : use.lot ? TRY(recordName(store, Kind::Lot, use.lot->key()))
                                        : QString();
        rows.append({use, usedValue(use), place});
    }
    return rows;
}

Result<QByteArray> calibrationFile(OpenStore& store, CalibrationId calibration)
{
    const auto document = TRY(store.records().getOwn(calibration)).document;
    if (!document)
        return QByteArray();
    return store::attachment(store.database(), TRY(store.records().getOwn(*document)).sha256);
}

} // namespace clew::services
