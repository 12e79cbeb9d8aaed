// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/impact_desk.h"

#include "domain/exact_value.h"
#include "services/document_service.h"
#include "services/gauge_service.h"
#include "services/impact_names.h"
#include "services/locator.h"
#include "services/people_of.h"
#include "services/window_edge.h"
#include "store/gauge_questions.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<ImpactAssessmentId> impactNamed(OpenStore& store, const QString& number)
{
    return ImpactAssessmentId::fromStore(TRY(recordOf(store, Kind::ImpactAssessment, number)));
}

QString shownValue(const std::optional<std::int64_t>& value, const QString& unit)
{
    const auto known = parseUnit(unit);
    return value && known ? textOfInteger(*value, *known) + QLatin1Char(' ') + unit : QString();
}

ImpactFindingLine findingLine(const ImpactChange& change)
{
    ImpactFindingLine line;
    line.change = change;
    line.value = shownValue(change.finding.value, change.unitOfMeasure);
    line.corrected = shownValue(change.finding.corrected, change.unitOfMeasure);
    return line;
}

/// The last decision on the finding's unit or lot counts.
void addDecision(ImpactFindingLine& line, const QList<ImpactDecision>& decisions)
{
    for (const ImpactDecision& decision : decisions) {
        if (decision.unit != line.change.finding.unit || decision.lot != line.change.finding.lot)
            continue;
        line.decision = decision.decision;
        line.decisionReason = decision.reason;
    }
}

qint64 shippedAmong(const QList<ImpactFindingLine>& lines)
{
    QSet<std::pair<std::int64_t, std::int64_t>> shipped;
    for (const ImpactFindingLine& line : lines) {
        const ImpactFinding& finding = line.change.finding;
        if (finding.shipment)
            shipped.insert({finding.unit ? finding.unit->key() : 0, finding.lot ? finding.lot->key() : 0});
    }
    return shipped.size();
}

ImpactService impactsOf(OpenStore& store)
{
    return {store.records(), store.clock(), store.session()};
}

} // namespace

bool ImpactFindingLine::isWorse() const
{
    return change.finding.from == Verdict::Conforms;
}

Result<ImpactStart> impactStart(OpenStore& store, const QString& name)
{
    ImpactStart start;
    start.gauge = GaugeId::fromStore(TRY(recordOf(store, Kind::Gauge, name)));
    const Gauge gauge = TRY(store.records().getOwn(start.gauge));
    start.code = gauge.code;
    start.name = gauge.name.isEmpty() ? gauge.type : gauge.name;
    for (const CalibrationId id : TRY(store::calibrationsOf(store.database(), start.gauge))) {
        const Calibration calibration = TRY(store.records().get(id));
        if (calibration.as_found.isEmpty())
            continue;
        const QString asFound = TRY(ErrorCurve::create(calibration.as_found)).text();
        start.sources.prepend({id, calibration.certificate, calibration.date, asFound});
    }
    return start;
}

Result<GaugeImpact> answerImpact(OpenStore& store, const ImpactQuestion& question, Progress& progress)
{
    ImpactRequest request;
    request.gauge = question.gauge;
    request.calibration = question.calibration;
    if (!question.calibration) {
        const QList<AsFoundError> errors = TRY(asFoundErrors(question.error));
        if (errors.isEmpty())
            return fail(Error::Code::Invalid, QStringLiteral("Say how wrong it was: what it showed too much, as "
                                                             "+0.8 µm, or by size as 8 mm: +0.8 µm; 12 mm: 0 µm."));
        request.error = TRY(ErrorCurve::create(errors));
    }
    request.from = TRY(windowEdge(question.from, false));
    request.to = TRY(windowEdge(question.to, true));
    request.windowReason = question.windowReason.trimmed();
    return assessImpact(store.records(), request, store.clock().now(), progress);
}

ImpactView viewOf(const GaugeImpact& impact)
{
    ImpactView view;
    view.gauge = impact.code;
    view.asFound = impact.asFound;
    view.window = impact.window;
    view.windowReason = impact.windowReason;
    view.suspects = impact.suspects;
    view.notes = impact.notes;
    view.measurements = impact.measurements;
    view.units = impact.units;
    view.changedUnits = impact.changedUnits;
    view.shipped = impact.shipped;
    view.undecided = impact.changedUnits;
    for (const ImpactChange& change : impact.changed)
        view.lines.append(findingLine(change));
    return view;
}

Result<ImpactView> viewImpact(OpenStore& store, const QString& number)
{
    const ImpactAssessment assessment = TRY(store.records().get(TRY(impactNamed(store, number))));
    ImpactView view;
    view.number = assessment.number;
    view.gauge = TRY(store.records().getOwn(assessment.gauge)).code;
    view.asFound = assessment.as_found;
    view.window = {assessment.begins, assessment.ends};
    view.windowReason = assessment.window_reason;
    view.suspects = assessment.suspects.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    view.measurements = assessment.measurements;
    view.units = assessment.units;
    ImpactNames names(store.records());
    for (const ImpactFinding& finding : assessment.findings) {
        ImpactFindingLine line = findingLine(TRY(names.of(finding)));
        addDecision(line, assessment.decisions);
        view.lines.append(line);
    }
    const ImpactSubjects all = subjectsOf(assessment);
    const ImpactSubjects open = undecidedOf(assessment);
    view.changedUnits = all.units.size() + all.lots.size();
    view.undecided = open.units.size() + open.lots.size();
    view.shipped = shippedAmong(view.lines);
    view.conclusion = assessment.conclusion;
    view.signedAt = assessment.signed_at;
    if (assessment.signed_by)
        view.signedBy = TRY(nameOf(store.records(), *assessment.signed_by));
    const auto documents = TRY(store::documentsOfAssessment(store.database(), assessment.number));
    if (!documents.isEmpty())
        view.document = TRY(recordName(store, Kind::Document, documents.last().key()));
    return view;
}

Result<QString> keepImpact(OpenStore& store, const GaugeImpact& impact)
{
    const ImpactAssessmentId id = TRY(impactsOf(store).save(impact));
    return TRY(store.records().getOwn(id)).number;
}

Result<> decideImpact(OpenStore& store, const QString& number, const QList<ImpactFindingLine>& lines,
                      ImpactChoice choice, const QString& reason)
{
    ImpactAssessment named;
    for (const ImpactFindingLine& line : lines)
        named.findings.append(line.change.finding);
    return impactsOf(store).decide(TRY(impactNamed(store, number)), subjectsOf(named), choice, reason);
}

Result<> signImpact(OpenStore& store, const QString& number, const QString& conclusion)
{
    return impactsOf(store).signOff(TRY(impactNamed(store, number)), conclusion);
}

Result<QString> issueImpact(OpenStore& store, const QString& number, const QString& reason)
{
    IssueRequest request;
    request.revisionReason = reason;
    const ImpactAssessmentId id = TRY(impactNamed(store, number));
    const auto issued = TRY(DocumentService(store.records(), store.clock(), store.session()).issue(id, request));
    return recordName(store, Kind::Document, issued.document.key());
}

} // namespace clew::services
