// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/study_desk.h"

#include "domain/study_results.h"
#include "ledger/sha256.h"
#include "reports/capability_charts.h"
#include "reports/study_charts.h"
#include "services/locator.h"
#include "services/number_table.h"
#include "services/people_of.h"
#include "services/record_view.h"
#include "services/study_documents.h"
#include "services/study_service.h"
#include "services/window_edge.h"

namespace clew::services {

using namespace domain;

namespace {

Result<GaugeStudyId> gaugeStudyNamed(OpenStore& store, const QString& number)
{
    return GaugeStudyId::fromStore(TRY(recordOf(store, Kind::GaugeStudy, number)));
}

QString withPoint(const QString& number)
{
    return QString(number).replace(QLatin1Char(','), QLatin1Char('.')).trimmed();
}

Result<> requireTolerance(const QString& text)
{
    bool isNumber = false;
    const double tolerance = withPoint(text).toDouble(&isNumber);
    if (text.trimmed().isEmpty() || (isNumber && tolerance > 0))
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("“%1” is no tolerance; write its whole width, a number above zero.").arg(text.left(40)));
}

Result<CapabilityRequest> requestFrom(OpenStore& store, const CapabilityQuestion& question)
{
    if (question.part.trimmed().isEmpty() || question.balloon.trimmed().isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("Say which part and which characteristic: its number on the drawing."));
    RecordName name{question.balloon.trimmed(), {}};
    name.within.insert(QStringLiteral("part"), question.part.trimmed());
    if (!question.revision.trimmed().isEmpty())
        name.within.insert(QStringLiteral("revision"), question.revision.trimmed());
    CapabilityRequest request;
    request.characteristic = CharacteristicId::fromStore(TRY(findRecord(store.records(), Kind::Characteristic, name)));
    request.from = TRY(windowEdge(question.from, false));
    request.to = TRY(windowEdge(question.to, true));
    request.subgroup = question.subgroup;
    request.model = question.model;
    request.method = question.method;
    return request;
}

} // namespace

Result<QList<StudyRow>> studyRows(OpenStore& store)
{
    QList<StudyRow> rows;
    for (const std::int64_t key : TRY(store.records().keysOf(Kind::GaugeStudy))) {
        const GaugeStudy study = TRY(store.records().getOwn(GaugeStudyId::fromStore(key)));
        const QString gauge = TRY(store.records().getOwn(study.gauge)).code;
        rows.prepend({study.number, gauge, study.date, study.percent_study, study.state});
    }
    return rows;
}

Result<StudySheet> studySheet(OpenStore& store, const QString& number)
{
    const GaugeStudy study = TRY(store.records().get(TRY(gaugeStudyNamed(store, number))));
    const StudyAnalysis analysis = TRY(analyse(study));
    StudySheet sheet;
    sheet.study = study;
    sheet.parts = int(analysis.parts.size());
    sheet.operators = int(analysis.operators.size());
    sheet.gauge = TRY(store.records().getOwn(study.gauge)).code;
    sheet.charts = {reports::componentsChart(analysis), reports::byPartChart(analysis, study.unit),
                    reports::byOperatorChart(analysis, study.unit), reports::interactionChart(analysis, study.unit)};
    if (study.person)
        sheet.person = TRY(nameOf(store.records(), *study.person));
    if (study.signed_by)
        sheet.signedBy = TRY(nameOf(store.records(), *study.signed_by));
    return sheet;
}

Result<QString> addStudy(OpenStore& store, const NewStudy& wanted)
{
    if (wanted.table.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("There is no table yet; paste it, or choose its file: one row "
                                                         "for each measurement."));
    TRY(requireTolerance(wanted.tolerance));
    GaugeStudy study;
    study.gauge = GaugeId::fromStore(TRY(recordOf(store, Kind::Gauge, wanted.gauge)));
    study.values = TRY(studyValues(TRY(NumberTable::read(wanted.table)), {wanted.part, wanted.person, wanted.value}));
    study.method = wanted.method;
    study.tolerance = withPoint(wanted.tolerance);
    study.unit = wanted.unit.trimmed();
    study.note = wanted.note;
    study.file_name = wanted.fileName;
    study.sha256 = QString::fromLatin1(ledger::sha256Hex(wanted.table));
    StudyService service(store.records(), store.clock(), store.session());
    const GaugeStudyId id = TRY(service.add(study));
    return TRY(store.records().getOwn(id)).number;
}

Result<> signStudy(OpenStore& store, const QString& number, const QString& conclusion)
{
    const GaugeStudyId id = TRY(gaugeStudyNamed(store, number));
    return StudyService(store.records(), store.clock(), store.session()).signOff(id, conclusion);
}

Result<QString> issueStudy(OpenStore& store, const QString& number, const QString& reason)
{
    IssueRequest request;
    request.revisionReason = reason;
    const GaugeStudyId id = TRY(gaugeStudyNamed(store, number));
    const auto issued = TRY(StudyDocuments(store.records(), store.clock(), store.session()).issue(id, request));
    return recordName(store, Kind::Document, issued.document.key());
}

Result<CapabilityAnswer> answerCapability(OpenStore& store, const CapabilityQuestion& question)
{
    const CapabilityRequest request = TRY(requestFrom(store, question));
    CapabilityAnswer answer;
    answer.document = TRY(CapabilityStudy(store.records(), store.clock(), store.session()).assemble(request));
    answer.location = reports::locationChart(answer.document);
    answer.spread = reports::spreadChart(answer.document);
    if (const auto histogram = reports::capabilityHistogram(answer.document))
        answer.histogram = *histogram;
    if (const auto plot = reports::normalProbabilityPlot(answer.document))
        answer.probability = *plot;
    return answer;
}

Result<QString> issueCapability(OpenStore& store, const CapabilityQuestion& question)
{
    const CapabilityRequest request = TRY(requestFrom(store, question));
    const auto issued = TRY(CapabilityStudy(store.records(), store.clock(), store.session()).issue(request));
    return recordName(store, Kind::Document, issued.file.document.key());
}

} // namespace clew::services
