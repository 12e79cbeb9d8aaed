// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_service.h"

#include "domain/gauge_study.h"
#include "ledger/sha256.h"
#include "reports/device_history_report.h"
#include "reports/first_article_report.h"
#include "reports/impact_report.h"
#include "services/device_history_service.h"
#include "services/document_chain.h"
#include "services/first_article_service.h"
#include "services/impact_document.h"
#include "services/manifest.h"
#include "services/shipment_shown.h"
#include "services/shop_settings.h"
#include "services/signing_identity.h"
#include "services/unit_steps.h"
#include "signing/certificate.h"
#include "signing/pdf_signer.h"
#include "store/attachments.h"
#include "store/floor_questions.h"
#include "store/gauge_questions.h"
#include "store/history_questions.h"
#include "store/ledger_lines.h"

namespace clew::services {

using namespace domain;

namespace {

/// What forbids an issue, as one error; the warnings otherwise.
Result<QStringList> refuseErrors(const Problems& problems)
{
    QStringList errors;
    QStringList warnings;
    for (const Problem& problem : problems)
        (problem.severity == Problem::Severity::Error ? errors : warnings).append(problem.message);
    if (errors.isEmpty())
        return warnings;
    QString text = errors.mid(0, 5).join(QLatin1Char(' '));
    if (errors.size() > 5)
        text += QStringLiteral(" And %1 more.").arg(errors.size() - 5);
    return fail(Error::Code::Invalid, QStringLiteral("The document can't be issued. %1").arg(text));
}

QString fileNameFor(const QString& identifier)
{
    QString name;
    for (const QChar c : identifier)
        name += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('_');
    return name + QStringLiteral(".pdf");
}

bool isOriginal(const Document& document, const QString& type)
{
    return document.type == type && !document.previous;
}

/// Verifying comes before approving on the page; where the fitting field is taken, the other one is used.
QStringList fieldsFor(SignatureMeaning meaning)
{
    const QString prepared = QStringLiteral("prepared");
    const QString approved = QStringLiteral("approved");
    switch (meaning) {
    case SignatureMeaning::Performed:
    case SignatureMeaning::Verified:
    case SignatureMeaning::Inspected:
    case SignatureMeaning::Reviewed:
        return {prepared, approved};
    default:
        return {approved, prepared};
    }
}

/// A prepared field that is empty; a further signature gets a field of its own, that is not seen.
QString freeField(const QByteArray& pdf, SignatureMeaning meaning)
{
    QStringList taken;
    for (const signing::SignatureFinding& finding : signing::verifyPdf(pdf, {}).signatures)
        taken.append(finding.field);
    for (const QString& field : fieldsFor(meaning)) {
        if (!taken.contains(field))
            return field;
    }
    QString name = enumName(meaning) + QStringLiteral("_2");
    for (int number = 3; taken.contains(name); ++number)
        name = QStringLiteral("%1_%2").arg(enumName(meaning), QString::number(number));
    return name;
}

} // namespace

/// A document on its way into the store.
struct DocumentService::Draft
{
    Document document;
    QByteArray pdf;
    QStringList warnings;
    QList<Node> shown;
    std::optional<FirstArticleReportId> report;
};

/// The first issue is revision 1; a further one counts up and needs its reason.
Result<> DocumentService::numberRevision(Draft& draft, const QList<DocumentId>& candidates, const IssueRequest& request)
{
    int issued = 0;
    for (const DocumentId id : candidates)
        issued += isOriginal(TRY(m_records.getOwn(id)), draft.document.type);
    draft.document.revision = QString::number(issued + 1);
    if (issued > 0 && request.revisionReason.trimmed().isEmpty())
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is issued already, as revision %2; say why it is issued again (--reason TEXT).")
                        .arg(draft.document.title)
                        .arg(issued));
    return {};
}

Result<IssuedFile> DocumentService::keep(Draft& draft)
{
    const store::Actor actor = TRY(m_session.actor(Right::IssueDocuments));
    Document& document = draft.document;
    document.file_name = fileNameFor(document.title);
    document.media_type = QStringLiteral("application/pdf");
    document.size = draft.pdf.size();
    document.source = QStringLiteral("issued by %1").arg(m_session.user);
    document.manifest = QString::fromUtf8(TRY(manifestJson(TRY(manifestLines(m_records, draft.shown)))));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Issue,
                                     QStringLiteral("%1 revision %2").arg(document.title, document.revision)));
    document.sha256 = TRY(store::storeAttachment(m_records.database(), draft.pdf));
    const DocumentId id = TRY(m_records.insert(document));
    if (draft.report) {
        FirstArticleReport report = TRY(m_records.getOwn(*draft.report));
        report.document = id;
        TRY(m_records.revise(report));
    }
    TRY(act.commit());
    return IssuedFile{id, document.file_name, draft.pdf, draft.warnings};
}

Result<IssuedFile> DocumentService::issue(FirstArticleReportId id, const IssueRequest& request)
{
    TRY(m_session.actor(Right::IssueDocuments));
    FirstArticleService service(m_records, m_clock, m_session);
    FirstArticle article = TRY(service.assemble(id, request));
    const FirstArticleReport report = TRY(m_records.getOwn(id));
    Draft draft;
    draft.report = id;
    draft.document.title = article.head.identifier;
    draft.document.type = QStringLiteral("fai");
    draft.document.demo = article.head.demo;
    DocumentLink ofUnit;
    ofUnit.unit = report.unit;
    ofUnit.role = draft.document.type;
    DocumentLink ofRevision;
    ofRevision.part_revision = report.part_revision;
    ofRevision.role = draft.document.type;
    draft.document.links = {ofUnit, ofRevision};
    QList<DocumentId> issued;
    for (const DocumentId each : TRY(store::documentsOf(m_records.database(), report.unit))) {
        if (TRY(m_records.getOwn(each)).title == draft.document.title)
            issued.append(each);
    }
    TRY(numberRevision(draft, issued, request));
    article.head.revision = draft.document.revision;
    article.head.revisionReason = request.revisionReason;
    draft.warnings = TRY(refuseErrors(TRY(service.problemsOf(id, article))));
    draft.shown = TRY(recordsShown(m_records, id));
    draft.pdf = TRY(reports::issueFirstArticle(article)).pdf;
    return keep(draft);
}

Result<IssuedFile> DocumentService::issue(UnitId unit, const IssueRequest& request)
{
    DocumentLink link;
    link.unit = unit;
    return issueHistoryOf(unit, link, request);
}

Result<IssuedFile> DocumentService::issue(LotId lot, const IssueRequest& request)
{
    DocumentLink link;
    link.lot = lot;
    return issueHistoryOf(lot, link, request);
}

Result<IssuedFile> DocumentService::issue(ImpactAssessmentId id, const IssueRequest& request)
{
    TRY(m_session.actor(Right::IssueDocuments));
    ImpactDocument impact = TRY(impactDocument(m_records, m_clock, m_session, id, request));
    Draft draft;
    draft.document.title = impact.head.identifier;
    draft.document.type = QStringLiteral("impact");
    draft.document.demo = impact.head.demo;
    TRY(numberRevision(draft, TRY(store::documentsOfAssessment(m_records.database(), draft.document.title)), request));
    impact.head.revision = draft.document.revision;
    impact.head.revisionReason = request.revisionReason;
    draft.shown = {{Kind::ImpactAssessment, id.key()}};
    draft.pdf = TRY(reports::issueImpact(impact)).pdf;
    return keep(draft);
}

template<typename SubjectId>
Result<IssuedFile> DocumentService::issueHistoryOf(SubjectId subject, DocumentLink link, const IssueRequest& request)
{
    TRY(m_session.actor(Right::IssueDocuments));
    DeviceHistory history = TRY(DeviceHistoryService(m_records, m_clock, m_session).assemble(subject, request));
    Draft draft;
    draft.document.title = history.head.identifier;
    draft.document.type = QStringLiteral("dhr");
    draft.document.demo = history.head.demo;
    link.role = draft.document.type;
    draft.document.links = {link};
    TRY(numberRevision(draft, TRY(store::documentsOf(m_records.database(), subject)), request));
    history.head.revision = draft.document.revision;
    history.head.revisionReason = request.revisionReason;
    draft.warnings = TRY(refuseErrors(check(history)));
    draft.shown = TRY(recordsShown(m_records, subject));
    draft.pdf = TRY(reports::issueDeviceHistory(history)).pdf;
    return keep(draft);
}

Result<IssuedFile> DocumentService::issue(const LaidOutDocument& laidOut)
{
    Draft draft;
    draft.document = laidOut.document;
    draft.pdf = laidOut.pdf;
    draft.warnings = laidOut.warnings;
    draft.shown = laidOut.shown;
    return keep(draft);
}

Result<QString> DocumentService::nextRevision(const QString& title, const QString& type, const IssueRequest& request)
{
    Draft draft;
    draft.document.title = title;
    draft.document.type = type;
    TRY(numberRevision(draft, TRY(store::documentsTitled(m_records.database(), title)), request));
    return draft.document.revision;
}

Result<> DocumentService::refuseSecondSignature(const QList<Document>& chain)
{
    if (!TRY(shopSettings(m_records.database())).onePersonShop.isEmpty())
        return {};
    for (const Signature& signature : TRY(signaturesOn(m_records, chain))) {
        if (!signature.account)
            continue;
        const Account account = TRY(m_records.getOwn(*signature.account));
        if (account.person == m_session.person)
            return fail(Error::Code::Denied,
                        QStringLiteral("%1 has signed this document already (%2); the next signature is another "
                                       "person's.")
                            .arg(m_session.printedName, signature.meaning));
    }
    return {};
}

Result<> DocumentService::refuseChangedRecords(const Document& document)
{
    if (document.manifest.isEmpty() || document.type == QLatin1String(recallType) ||
        document.type == QLatin1String(capabilityType))
        return {};
    QList<Node> nodes;
    if (document.type == QLatin1String(conformityType))
        nodes = TRY(recordsShown(m_records, TRY(shipmentIn(m_records, document.manifest.toUtf8()))));
    if (document.type == QLatin1String("impact")) {
        ImpactAssessment like;
        like.number = document.title;
        if (const auto assessment = TRY(m_records.findByKey(like)))
            nodes = {{Kind::ImpactAssessment, assessment->key()}};
    }
    if (document.type == QLatin1String(studyType)) {
        GaugeStudy like;
        like.number = document.title;
        if (const auto study = TRY(m_records.findByKey(like)))
            nodes = {{Kind::GaugeStudy, study->key()}};
    }
    for (const DocumentLink& link : document.links) {
        if (document.type == QLatin1String("dhr"))
            nodes = link.unit ? TRY(recordsShown(m_records, *link.unit)) : TRY(recordsShown(m_records, *link.lot));
        else if (const auto report = TRY(store::reportOfDocument(m_records.database(), document.id)))
            nodes = TRY(recordsShown(m_records, *report));
    }
    const QStringList changes =
        manifestChanges(TRY(readManifest(document.manifest.toUtf8())), TRY(manifestLines(m_records, nodes)));
    if (changes.isEmpty())
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("What the document shows has changed since it was issued (%1); issue it again, and sign "
                               "that.")
                    .arg(changes.mid(0, 3).join(QStringLiteral(", "))));
}

/// The PDF with one more signature. Takes as long as the passphrase's wrapping does: not inside a transaction.
Result<QByteArray> DocumentService::signBytes(const Document& document, const Account& account,
                                              const SigningRequest& request, Instant time)
{
    const QByteArray base = TRY(store::attachment(m_records.database(), document.sha256));
    const store::LedgerHead ledger = TRY(store::ledgerHead(m_records.database()));
    const auto key = TRY(unlockSigningKey(account, *request.passphrase));
    signing::SignRequest signature;
    signature.fieldName = freeField(base, request.meaning);
    signature.certificate = TRY(signing::certificateFromPem(account.certificate.toLatin1()));
    signature.chain = {TRY(authorityCertificate(m_records.database()))};
    signature.key = &key;
    signature.meaning = enumName(request.meaning);
    signature.reason = request.reason;
    signature.time = time;
    signature.claims = {
        {QStringLiteral("ledger entries"), QString::number(ledger.entries)},
        {QStringLiteral("ledger head"), QString::fromLatin1(ledger.head)},
        {QStringLiteral("manifest SHA-256"), QString::fromLatin1(ledger::sha256Hex(document.manifest.toUtf8()))}};
    return signing::signPdf(base, signature);
}

Result<DocumentId> DocumentService::keepSigned(const Document& base, const QByteArray& pdf, Signature signature)
{
    Document next = base;
    next.id = {};
    next.uuid.clear();
    next.previous = base.id;
    next.size = pdf.size();
    next.source = QStringLiteral("signed as %1 by %2").arg(signature.meaning, m_session.user);
    const auto report = TRY(store::reportOfDocument(m_records.database(), base.id));
    next.sha256 = TRY(store::storeAttachment(m_records.database(), pdf));
    signature.document_sha256 = next.sha256;
    signature.document = TRY(m_records.insert(next));
    TRY(m_records.insert(signature));
    if (report) {
        FirstArticleReport changed = TRY(m_records.getOwn(*report));
        changed.document = signature.document;
        TRY(m_records.revise(changed));
    }
    return signature.document;
}

Result<IssuedFile> DocumentService::sign(DocumentId id, const SigningRequest& request)
{
    TRY(m_session.actor(Right::SignDocuments));
    const store::Actor actor = TRY(actorSigning(m_session, request.meaning));
    const QList<Document> chain = TRY(documentChain(m_records, id));
    const Document& document = chain.last();
    if (document.id != id)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 was signed since; sign its newest file.").arg(document.title));
    if (document.manifest.isEmpty())
        return fail(
            Error::Code::Conflict,
            QStringLiteral("%1 is not a document that this store issued; only those are signed.").arg(document.title));
    if (!request.passphrase || request.passphrase->isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Enter your passphrase to sign."));
    TRY(refuseSecondSignature(chain));
    TRY(refuseChangedRecords(document));
    const Account account = TRY(m_records.getOwn(m_session.account));
    Signature signature;
    signature.account = m_session.account;
    signature.printed_name = m_session.printedName;
    signature.meaning = enumName(request.meaning);
    signature.reason = request.reason;
    signature.time = m_clock.now();
    signature.manifest = document.manifest;
    const QByteArray pdf = TRY(signBytes(document, account, request, signature.time));
    const QByteArray certificate = TRY(signing::certificateFromPem(account.certificate.toLatin1()));
    signature.certificate = QString::fromLatin1(signing::certificateHash(certificate).toHex());
    const QString why = request.reason.isEmpty()
                            ? QStringLiteral("%1: %2").arg(document.title, signature.meaning)
                            : QStringLiteral("%1: %2; %3").arg(document.title, signature.meaning, request.reason);
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Sign, why));
    const DocumentId next = TRY(keepSigned(document, pdf, signature));
    TRY(act.commit());
    return IssuedFile{next, document.file_name, pdf, {}};
}

Result<IssuedFile> DocumentService::sign(const QByteArray& pdf, const SigningRequest& request)
{
    Document like;
    like.sha256 = QString::fromLatin1(ledger::sha256Hex(pdf));
    const auto known = TRY(m_records.findByKey(like));
    if (!known)
        return fail(Error::Code::NotFound,
                    QStringLiteral("This store did not issue that file, or it was changed since; sign the file as it "
                                   "was issued."));
    return sign(*known, request);
}

} // namespace clew::services
