// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/document_service.h"
#include "services/first_article_service.h"
#include "services/store_service.h"

namespace clew::services {

/// A document as it lies before somebody: its bytes, what they prove, and what that person may say of it.
struct DocumentSheet
{
    domain::Document document;
    QString name; ///< for its address
    QByteArray bytes;
    bool isPdf = false;
    bool isIssued = false; ///< by this store: only such are signed
    QString newestName;    ///< of the newest file, where this one was signed since; empty for the newest
    FileVerdict verdict;   ///< of a PDF
    int recordsShown = 0;  ///< that the signature binds, by the manifest
    QList<domain::SignatureMeaning> meanings; ///< that the person's roles may answer for
};
Result<DocumentSheet> documentSheet(OpenStore& store, const QString& name);

/// The document with one more signature; its name for an address. `user`: entered anew along with the passphrase, has
/// to be the person who works (21 CFR 11.200: both parts for each signing).
Result<QString> signDocument(OpenStore& store, domain::DocumentId document, const QString& user,
                             const SigningRequest& request);

enum class ReportType { FirstArticle, DeviceHistory };

/// A report that somebody wants of a unit, or of a lot.
struct ReportWanted
{
    ReportType type = ReportType::DeviceHistory;
    QString subject; ///< "LB-7/BRL-1", a serial number, or a lot's number
    bool full = true;
    QString reason;   ///< of a first article, FirstArticleRequest::reason
    QString baseline; ///< FirstArticleRequest::baseline
    QString affected; ///< FirstArticleRequest::affected
};

/// What a report would be, before it is issued.
struct ReportCheck
{
    QString title;        ///< "FAI-2026-0002", "DHR-…"
    QString subject;      ///< for people
    Problems problems;    ///< errors forbid the issue, warnings do not
    QStringList triggers; ///< why a first article is due
    int issuedBefore = 0; ///< how often; from 1 on the next issue needs its reason
    std::optional<domain::FirstArticleReportId> report;
    std::optional<domain::UnitId> unit;
    std::optional<domain::LotId> lot;
};

/// Assembles the report and says what is missing. A first article takes up the unit's report that was begun and not yet
/// issued, or begins one with the next number.
Result<ReportCheck> checkReport(OpenStore& store, const ReportWanted& wanted);
/// The pages as they would be issued now, each first page saying that it is a preview. Nothing is kept and no revision
/// is used up; Invalid where the check found an error.
Result<QByteArray> previewReport(OpenStore& store, const ReportCheck& checked);
/// Issues what was checked; the document's name for an address.
Result<QString> issueReport(OpenStore& store, const ReportCheck& checked, const QString& revisionReason);

} // namespace clew::services
