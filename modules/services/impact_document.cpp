// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/impact_document.h"

#include "domain/exact_value.h"
#include "services/impact_names.h"
#include "services/impact_service.h"
#include "services/people_of.h"

namespace clew::services {

using namespace domain;

namespace {

QString numberWithUnit(const std::optional<std::int64_t>& value, const QString& unit)
{
    const auto known = parseUnit(unit);
    return value && known ? textOfInteger(*value, *known) + QLatin1Char(' ') + unit : QString();
}

ImpactRow documentRow(const ImpactChange& change, const ImpactAssessment& assessment)
{
    const ImpactFinding& finding = change.finding;
    ImpactRow row;
    row.part = change.part;
    row.serial = change.serial;
    row.characteristic = change.characteristic;
    row.value = numberWithUnit(finding.value, change.unitOfMeasure);
    row.corrected = numberWithUnit(finding.corrected, change.unitOfMeasure);
    row.from = enumName(finding.from);
    row.to = enumName(finding.to);
    row.because = finding.because;
    row.state = QString(finding.state).replace(QLatin1Char('_'), QLatin1Char(' '));
    row.place = finding.place;
    row.shipment = change.shipment;
    row.consignee = change.consignee;
    for (const ImpactDecision& decision : assessment.decisions) {
        if (decision.unit != finding.unit || decision.lot != finding.lot)
            continue;
        row.decision = enumName(decision.decision);
        row.decisionReason = decision.reason;
    }
    return row;
}

Result<QString> personName(store::Records& records, const std::optional<PersonId>& person)
{
    return person ? nameOf(records, *person) : Result<QString>(QString());
}

Result<> addRows(store::Records& records, const ImpactAssessment& assessment, ImpactDocument& document)
{
    ImpactNames names(records);
    QSet<std::pair<std::int64_t, std::int64_t>> shipped;
    for (const ImpactFinding& finding : assessment.findings) {
        document.rows.append(documentRow(TRY(names.of(finding)), assessment));
        if (finding.shipment)
            shipped.insert({finding.unit ? finding.unit->key() : 0, finding.lot ? finding.lot->key() : 0});
    }
    const ImpactSubjects subjects = subjectsOf(assessment);
    document.changedUnits = subjects.units.size() + subjects.lots.size();
    document.shipped = shipped.size();
    return {};
}

} // namespace

Result<ImpactDocument> impactDocument(store::Records& records, const Clock& clock, const Session& session,
                                      ImpactAssessmentId id, const IssueRequest& request)
{
    const ImpactAssessment assessment = TRY(records.get(id));
    const Gauge gauge = TRY(records.getOwn(assessment.gauge));
    ImpactDocument document;
    document.head = TRY(documentHead(records, clock, session, assessment.number,
                                     TRY(records.uuidOf(Kind::ImpactAssessment, id.key()))));
    document.head.demo = assessment.demo;
    document.gauge = gauge.code;
    document.gaugeName = gauge.name.isEmpty() ? gauge.type : gauge.name;
    if (assessment.calibration) {
        const Calibration calibration = TRY(records.getOwn(*assessment.calibration));
        document.calibration = QStringLiteral("%1, %2").arg(calibration.certificate, dayText(calibration.date));
    }
    document.asFound = assessment.as_found;
    document.begins = assessment.begins;
    document.ends = assessment.ends;
    document.windowReason = assessment.window_reason;
    document.suspects = assessment.suspects.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    document.measurements = assessment.measurements;
    document.results = assessment.results;
    document.units = assessment.units;
    document.madeBy = TRY(personName(records, assessment.made_by));
    document.made = assessment.made;
    document.conclusion = assessment.conclusion;
    document.signedBy = TRY(personName(records, assessment.signed_by));
    document.signedAt = assessment.signed_at;
    TRY(addRows(records, assessment, document));
    document.signers =
        TRY(plannedSigners(records, session, request, QStringLiteral("I assessed what the gauge's failure changes."),
                           QStringLiteral("I reviewed and approve the decisions.")));
    return document;
}

} // namespace clew::services
