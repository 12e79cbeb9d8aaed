// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/study_documents.h"

#include "reports/study_report.h"
#include "services/measured_results.h"
#include "services/people_of.h"
#include "services/shipment_shown.h"

namespace clew::services {

using namespace domain;

namespace {

Result<QString> studiedCharacteristic(store::Records& records, const GaugeStudy& study)
{
    if (!study.characteristic)
        return QString();
    const Characteristic characteristic = TRY(records.getOwn(*study.characteristic));
    const PartRevision revision = TRY(records.getOwn(characteristic.part_revision));
    const Part part = TRY(records.getOwn(revision.part));
    return QStringLiteral("%1 rev %2, balloon %3: %4")
        .arg(part.number, revision.revision, characteristic.balloon, requirementText(requirementOf(characteristic)));
}

Result<StudyDocument> studyDocument(store::Records& records, const Clock& clock, const Session& session,
                                    const GaugeStudy& study, const IssueRequest& request)
{
    const Gauge gauge = TRY(records.getOwn(study.gauge));
    const QByteArray uuid = TRY(records.uuidOf(Kind::GaugeStudy, study.id.key()));
    const auto head = TRY(documentHead(records, clock, session, study.number, uuid));
    const auto analysis = TRY(analyse(study));
    const auto characteristic = TRY(studiedCharacteristic(records, study));
    const auto person = TRY(nameOf(records, study.person));
    const auto signedBy = TRY(nameOf(records, study.signed_by));
    StudyDocument document{head,
                           study,
                           analysis,
                           gauge.code,
                           gauge.name.isEmpty() ? gauge.type : gauge.name,
                           gauge.resolution.isEmpty() ? QString() : gauge.resolution + QLatin1Char(' ') + gauge.unit,
                           characteristic,
                           person,
                           signedBy,
                           {}};
    document.head.demo = study.demo;
    document.signers =
        TRY(plannedSigners(records, session, request, QStringLiteral("I ran the study and checked its data."),
                           QStringLiteral("I reviewed the study and approve its conclusion.")));
    return document;
}

} // namespace

Result<IssuedFile> StudyDocuments::issue(GaugeStudyId id, const IssueRequest& request)
{
    TRY(m_session.actor(Right::IssueDocuments));
    const GaugeStudy study = TRY(m_records.get(id));
    StudyDocument document = TRY(studyDocument(m_records, m_clock, m_session, study, request));
    DocumentService documents(m_records, m_clock, m_session);
    LaidOutDocument laidOut;
    laidOut.document.title = study.number;
    laidOut.document.type = QString::fromLatin1(studyType);
    laidOut.document.demo = study.demo;
    laidOut.document.revision = TRY(documents.nextRevision(study.number, laidOut.document.type, request));
    document.head.revision = laidOut.document.revision;
    document.head.revisionReason = request.revisionReason;
    laidOut.shown = {{Kind::GaugeStudy, id.key()}};
    laidOut.pdf = TRY(reports::issueStudy(document)).pdf;
    if (study.state == GaugeStudyState::Draft)
        laidOut.warnings.append(QStringLiteral("%1 is a draft: “study sign” signs it off.").arg(study.number));
    return documents.issue(laidOut);
}

} // namespace clew::services
