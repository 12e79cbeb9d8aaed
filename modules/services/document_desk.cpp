// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_desk.h"

#include "reports/device_history_report.h"
#include "reports/first_article_report.h"
#include "services/device_history_service.h"
#include "services/document_chain.h"
#include "services/first_article_triggers.h"
#include "services/locator.h"
#include "services/manifest.h"
#include "services/references.h"
#include "store/attachments.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

DocumentService documentsOf(OpenStore& store)
{
    return DocumentService(store.records(), store.clock(), store.session());
}

QList<SignatureMeaning> meaningsFor(const Session& session)
{
    QList<SignatureMeaning> meanings;
    for (std::size_t i = 0; i < namesOf(SignatureMeaning{}).size(); ++i) {
        const auto meaning = SignatureMeaning(i);
        for (const Role role : session.roles) {
            if (maySign(role, meaning) && !meanings.contains(meaning))
                meanings.append(meaning);
        }
    }
    return meanings;
}

Result<std::optional<FirstArticleReportId>> begunReport(store::Records& records, const domain::Unit& unit, bool full)
{
    for (const auto id : TRY(store::firstArticleReportsOf(records.database(), unit.part_revision))) {
        const FirstArticleReport report = TRY(records.getOwn(id));
        if (report.unit == unit.id && report.full == full && !report.document)
            return std::optional(id);
    }
    return std::optional<FirstArticleReportId>();
}

Result<int> issuesOf(store::Records& records, const QList<DocumentId>& documents, const QString& title)
{
    int count = 0;
    for (const DocumentId id : documents) {
        const Document document = TRY(records.getOwn(id));
        count += document.title == title && !document.previous;
    }
    return count;
}

/// The unit of that name, else the lot of that name.
Result<> findSubject(OpenStore& store, const ReportWanted& wanted, ReportCheck& check)
{
    if (wanted.subject.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say of what: a serial number, or a lot's number."));
    const auto unit = recordOf(store, Kind::Unit, wanted.subject.trimmed());
    if (unit) {
        check.unit = UnitId::fromStore(*unit);
        return {};
    }
    if (unit.error().code != Error::Code::NotFound || wanted.type == ReportType::FirstArticle)
        return tl::make_unexpected(unit.error());
    const auto lot = recordOf(store, Kind::Lot, wanted.subject.trimmed());
    if (!lot && lot.error().code == Error::Code::NotFound)
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no unit and no lot “%1”; check the number.").arg(wanted.subject));
    check.lot = LotId::fromStore(TRY(lot));
    return {};
}

Result<> checkFirstArticle(OpenStore& store, const ReportWanted& wanted, ReportCheck& check)
{
    store::Records& records = store.records();
    const domain::Unit unit = TRY(records.get(*check.unit));
    FirstArticleService service(records, store.clock(), store.session());
    for (const FirstArticleTrigger& trigger : TRY(firstArticleTriggers(records, unit)))
        check.triggers.append(triggerText(trigger));
    check.report = TRY(begunReport(records, unit, wanted.full));
    if (!check.report)
        check.report =
            TRY(service.create({unit.id, wanted.full, wanted.reason, wanted.baseline, wanted.affected, false, {}, {}}));
    const FirstArticle article = TRY(service.assemble(*check.report));
    check.title = article.head.identifier;
    check.problems = TRY(service.problemsOf(*check.report, article));
    return {};
}

template<typename SubjectId>
Result<> checkHistory(OpenStore& store, SubjectId subject, ReportCheck& checked)
{
    const DeviceHistory history =
        TRY(DeviceHistoryService(store.records(), store.clock(), store.session()).assemble(subject));
    checked.title = history.head.identifier;
    checked.problems = domain::check(history);
    const auto documents = TRY(store::documentsOf(store.database(), subject));
    checked.issuedBefore = TRY(issuesOf(store.records(), documents, checked.title));
    return {};
}

void markPreview(DocumentHead& head, const ReportCheck& checked)
{
    head.revision = QString::number(checked.issuedBefore + 1);
    head.notices.prepend(QStringLiteral("Preview: this document is not issued."));
}

template<typename SubjectId>
Result<QByteArray> historyPreview(OpenStore& store, SubjectId subject, const ReportCheck& checked)
{
    DeviceHistory history =
        TRY(DeviceHistoryService(store.records(), store.clock(), store.session()).assemble(subject));
    markPreview(history.head, checked);
    return TRY(reports::issueDeviceHistory(history)).pdf;
}

Result<QByteArray> firstArticlePreview(OpenStore& store, const ReportCheck& checked)
{
    FirstArticle article =
        TRY(FirstArticleService(store.records(), store.clock(), store.session()).assemble(*checked.report));
    markPreview(article.head, checked);
    return TRY(reports::issueFirstArticle(article)).pdf;
}

} // namespace

Result<DocumentSheet> documentSheet(OpenStore& store, const QString& name)
{
    store::Records& records = store.records();
    const auto id = DocumentId::fromStore(TRY(recordOf(store, Kind::Document, name)));
    DocumentSheet sheet;
    sheet.document = TRY(records.getOwn(id));
    sheet.name = name;
    sheet.bytes = TRY(store::attachment(store.database(), sheet.document.sha256));
    sheet.isPdf = sheet.bytes.startsWith("%PDF");
    sheet.isIssued = !sheet.document.manifest.isEmpty();
    if (sheet.isPdf)
        sheet.verdict = TRY(documentsOf(store).verify(sheet.bytes));
    const QList<Document> chain = TRY(documentChain(records, id));
    if (!chain.isEmpty() && chain.last().id != id)
        sheet.newestName = TRY(recordName(store, Kind::Document, chain.last().id.key()));
    if (sheet.isIssued) {
        sheet.recordsShown = int(TRY(readManifest(sheet.document.manifest.toUtf8())).size());
        sheet.meanings = meaningsFor(store.session());
    }
    return sheet;
}

Result<QString> signDocument(OpenStore& store, DocumentId document, const QString& user, const SigningRequest& request)
{
    if (user.trimmed() != store.session().user)
        return fail(Error::Code::Denied, QStringLiteral("You work here as “%1”; enter that user name to sign, or lock "
                                                        "the window and let the other person unlock it.")
                                             .arg(store.session().user));
    const IssuedFile file = TRY(documentsOf(store).sign(document, request));
    return recordName(store, Kind::Document, file.document.key());
}

Result<ReportCheck> checkReport(OpenStore& store, const ReportWanted& wanted)
{
    TRY(store.session().actor(Right::IssueDocuments));
    ReportCheck check;
    TRY(findSubject(store, wanted, check));
    const Kind kind = check.unit ? Kind::Unit : Kind::Lot;
    check.subject = TRY(References(store.records()).label(kind, check.unit ? check.unit->key() : check.lot->key()));
    if (wanted.type == ReportType::FirstArticle)
        TRY(checkFirstArticle(store, wanted, check));
    else if (check.unit)
        TRY(checkHistory(store, *check.unit, check));
    else
        TRY(checkHistory(store, *check.lot, check));
    return check;
}

Result<QByteArray> previewReport(OpenStore& store, const ReportCheck& checked)
{
    TRY(store.session().actor(Right::IssueDocuments));
    if (hasErrors(checked.problems))
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 can't be issued yet, so it has no pages; mend what is missing first.")
                        .arg(checked.title));
    return checked.report ? firstArticlePreview(store, checked)
           : checked.unit ? historyPreview(store, *checked.unit, checked)
                          : historyPreview(store, *checked.lot, checked);
}

Result<QString> issueReport(OpenStore& store, const ReportCheck& checked, const QString& revisionReason)
{
    DocumentService documents = documentsOf(store);
    const IssueRequest request{{}, false, revisionReason.trimmed()};
    const auto issued = checked.report ? documents.issue(*checked.report, request)
                        : checked.unit ? documents.issue(*checked.unit, request)
                                       : documents.issue(*checked.lot, request);
    return recordName(store, Kind::Document, TRY(issued).document.key());
}

} // namespace clew::services
