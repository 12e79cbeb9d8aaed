// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/recall_documents.h"

#include "base/uuid.h"
#include "reports/recall_report.h"
#include "services/hold_service.h"
#include "services/manifest.h"
#include "services/shipment_shown.h"
#include "store/floor_questions.h"

namespace clew::services {

using namespace domain;

namespace {

const QString drillPrefix = QStringLiteral("RD-");

/// The start's kind of record may be none (a machine); what is bound are the records of the list.
bool isStoppable(const Lot& lot)
{
    return !lot.fate && lot.state != LotState::Consumed;
}

} // namespace

Result<IssuedRecall> RecallDocuments::issue(const RecallRequest& request, Progress& progress)
{
    TRY(m_session.actor(Right::IssueDocuments));
    RecallFindings findings = TRY(RecallService(m_records, m_clock, m_session).assemble(request, progress));
    IssuedRecall issued;
    const QString series = request.drill ? drillPrefix : QStringLiteral("R-");
    issued.number = TRY(store::nextDocumentNumber(m_records.database(),
                                                  series + QStringLiteral("%1-").arg(m_clock.now().utcDay().year())));
    LaidOutDocument laidOut;
    laidOut.document.uuid = newUuid(m_clock);
    laidOut.document.title = issued.number;
    laidOut.document.type = QString::fromLatin1(recallType);
    laidOut.document.revision = QStringLiteral("1");
    laidOut.document.demo = findings.recall.head.demo;
    findings.recall.head.identifier = issued.number;
    findings.recall.head.recordId = laidOut.document.uuid;
    laidOut.shown = findings.records;
    laidOut.pdf = TRY(reports::issueRecall(findings.recall)).pdf;
    issued.json = reports::toJson(findings.recall);
    issued.file = TRY(DocumentService(m_records, m_clock, m_session).issue(laidOut));
    return issued;
}

Result<HeldRecall> RecallDocuments::hold(const QString& number, const QString& reason)
{
    const QList<DocumentId> documents = TRY(store::documentsTitled(m_records.database(), number));
    if (documents.isEmpty())
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no recall %1; “list documents” says which there are.").arg(number));
    const Document document = TRY(m_records.getOwn(documents.first()));
    if (document.type != QLatin1String(recallType) || number.startsWith(drillPrefix))
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is no recall that can be held; draw one (report recall).").arg(number));
    HoldRequest request;
    request.recalls = true;
    request.reason = QStringLiteral("recall %1: %2").arg(number, reason);
    for (const ManifestLine& line : TRY(readManifest(document.manifest.toUtf8()))) {
        const Kind kind = TRY(kindFromName(line.kind));
        const auto key = TRY(m_records.findUuid(kind, line.uuid));
        if (!key)
            continue;
        if (kind == Kind::Unit)
            request.units.append(UnitId::fromStore(*key));
        else if (kind == Kind::Lot && isStoppable(TRY(m_records.getOwn(LotId::fromStore(*key)))))
            request.lots.append(LotId::fromStore(*key));
    }
    if (request.units.isEmpty() && request.lots.isEmpty())
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 lists no unit and no lot that could be held; where the rest of a lot is "
                                   "concerned too, hold that lot (hold place).")
                        .arg(number));
    const HoldId hold = TRY(HoldService(m_records, m_clock, m_session).place(request));
    return HeldRecall{TRY(m_records.getOwn(hold)).number, qint64(request.units.size()), qint64(request.lots.size())};
}

} // namespace clew::services
