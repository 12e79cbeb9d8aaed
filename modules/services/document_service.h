// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_impact.h"
#include "domain/trace.h"
#include "services/document_head.h"
#include "signing/pdf_verifier.h"
#include "store/store_secret.h"

#include <QJsonObject>

namespace clew::services {

/// A document as it left the store.
struct IssuedFile
{
    domain::DocumentId document;
    QString fileName; ///< "FAI-2026-0001.pdf"
    QByteArray pdf;
    QStringList warnings; ///< for the preparer
};

/// A document that another service has laid out: its title, type and revision stand in it.
struct LaidOutDocument
{
    domain::Document document;
    QByteArray pdf;
    QStringList warnings;
    QList<domain::Node> shown; ///< the records it shows
};

struct SigningRequest
{
    domain::SignatureMeaning meaning = domain::SignatureMeaning::Approved;
    QString reason;                                 ///< the signer's own words
    const store::SecretBytes* passphrase = nullptr; ///< the signer's, entered anew for this signature
};

/// What a file is, as far as this store can say.
struct FileVerdict
{
    signing::Verification verification;
    std::optional<domain::DocumentId> document; ///< the newest file of this store that it is, or begins with
    bool isStored = false;                      ///< it is that file, byte for byte
    bool isNewest = false;                      ///< and there is no later signature on it here
    QString provenance;                         ///< one sentence
};

/// Issued documents and the signatures on them.
///
/// (1) An issued PDF is kept as bytes, with the records it shows (manifest.h), and never drawn again. Issuing again is
///     a new revision with a reason.
/// (2) Each signature makes a file of its own behind the one before (Document::previous): an incremental update.
/// (3) Who signs needs a role for the meaning, enters the passphrase, and did not sign the document before: two people,
///     but for the documented exception of a one-person shop.
/// (4) Nobody signs what has changed: where a record shown has another content now, the document is to be issued again.
///     A recall and a capability are what stood at their time: they are signed whatever happened since.
/// (5) Document, file, links, signature and the ledger's line come together, or not at all.
class DocumentService
{
public:
    DocumentService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// Refuses (Invalid) what the form's own rules forbid, with what is missing.
    Result<IssuedFile> issue(domain::FirstArticleReportId report, const IssueRequest& request = {});
    Result<IssuedFile> issue(domain::UnitId unit, const IssueRequest& request = {});
    Result<IssuedFile> issue(domain::LotId lot, const IssueRequest& request = {});
    Result<IssuedFile> issue(domain::ImpactAssessmentId assessment, const IssueRequest& request = {});
    Result<IssuedFile> issue(const LaidOutDocument& laidOut);
    /// The revision that a document of this title and type gets next; Conflict where there is one already and the
    /// request has no reason.
    Result<QString> nextRevision(const QString& title, const QString& type, const IssueRequest& request);

    Result<IssuedFile> sign(domain::DocumentId document, const SigningRequest& request);
    /// A file that this store issued, as it stands outside.
    Result<IssuedFile> sign(const QByteArray& pdf, const SigningRequest& request);

    Result<FileVerdict> verify(const QByteArray& pdf);

private:
    struct Draft;
    Result<> numberRevision(Draft& draft, const QList<domain::DocumentId>& candidates, const IssueRequest& request);
    template<typename SubjectId>
    Result<IssuedFile> issueHistoryOf(SubjectId subject, domain::DocumentLink link, const IssueRequest& request);
    Result<IssuedFile> keep(Draft& draft);
    Result<domain::DocumentId> keepSigned(const domain::Document& base, const QByteArray& pdf,
                                          domain::Signature signature);
    Result<> refuseSecondSignature(const QList<domain::Document>& chain);
    Result<> refuseChangedRecords(const domain::Document& document);
    Result<QByteArray> signBytes(const domain::Document& document, const domain::Account& account,
                                 const SigningRequest& request, Instant time);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

/// `valid, signatures[{signer,meaning,time,covers_whole_file,trusted}], problems[]` and more (docs/cli.md, verify).
QJsonObject toJson(const FileVerdict& verdict);

} // namespace clew::services
