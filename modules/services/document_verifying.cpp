// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/sha256.h"
#include "services/document_chain.h"
#include "services/document_service.h"
#include "services/signing_identity.h"

#include <QJsonArray>

namespace clew::services {

using namespace domain;

namespace {

/// Where a revision of a PDF may end: behind each "%%EOF" with its line end; the whole file first, then backwards.
QList<qsizetype> revisionEnds(const QByteArray& pdf)
{
    constexpr int most = 64;
    QList<qsizetype> ends{pdf.size()};
    for (qsizetype at = pdf.lastIndexOf("%%EOF"); at >= 0 && ends.size() < most;
         at = at > 0 ? pdf.lastIndexOf("%%EOF", at - 1) : -1) {
        qsizetype end = at + 5;
        if (end < pdf.size() && pdf[end] == '\r')
            ++end;
        if (end < pdf.size() && pdf[end] == '\n')
            ++end;
        if (end < ends.last())
            ends.append(end);
    }
    return ends;
}

QString provenanceOf(const FileVerdict& verdict, const QString& title)
{
    if (!verdict.document)
        return QStringLiteral("This store did not issue the file.");
    if (verdict.isStored)
        return verdict.isNewest
                   ? QStringLiteral("The file is %1, byte for byte as this store keeps it.").arg(title)
                   : QStringLiteral("The file is %1 as this store issued it; it was signed here since.").arg(title);
    return verdict.verification.valid
               ? QStringLiteral("The file begins with %1 as this store keeps it; signatures were added elsewhere.")
                     .arg(title)
               : QStringLiteral("The file begins with %1 as this store keeps it, but was changed elsewhere.")
                     .arg(title);
}

} // namespace

Result<FileVerdict> DocumentService::verify(const QByteArray& pdf)
{
    FileVerdict verdict;
    signing::TrustAnchors anchors;
    if (const auto authority = authorityCertificate(m_records.database()))
        anchors.certificates.append(*authority);
    verdict.verification = signing::verifyPdf(pdf, anchors);
    QString title;
    for (const qsizetype end : revisionEnds(pdf)) {
        Document like;
        like.sha256 = QString::fromLatin1(ledger::sha256Hex(QByteArrayView(pdf).first(end)));
        const auto known = TRY(m_records.findByKey(like));
        if (!known)
            continue;
        verdict.document = *known;
        verdict.isStored = end == pdf.size();
        const QList<Document> chain = TRY(documentChain(m_records, *known));
        verdict.isNewest = verdict.isStored && chain.last().id == *known;
        title = QStringLiteral("%1 revision %2").arg(chain.last().title, chain.last().revision);
        break;
    }
    verdict.provenance = provenanceOf(verdict, title);
    return verdict;
}

QJsonObject toJson(const FileVerdict& verdict)
{
    QJsonArray signatures;
    for (const signing::SignatureFinding& finding : verdict.verification.signatures) {
        QJsonObject object{{QStringLiteral("signer"), finding.signer},
                           {QStringLiteral("user"), finding.userId},
                           {QStringLiteral("field"), finding.field},
                           {QStringLiteral("meaning"), finding.meaning},
                           {QStringLiteral("reason"), finding.reason},
                           {QStringLiteral("time"), finding.time ? QJsonValue(finding.time->toString()) : QJsonValue()},
                           {QStringLiteral("time_attested"), finding.timeAttested},
                           {QStringLiteral("covers_whole_file"), finding.coversWholeFile},
                           {QStringLiteral("covers_revision"), finding.coversRevision},
                           {QStringLiteral("valid"), finding.valid},
                           {QStringLiteral("trusted"), finding.trusted},
                           {QStringLiteral("trust_note"), finding.trustNote},
                           {QStringLiteral("certificate_sha256"), finding.fingerprint},
                           {QStringLiteral("problems"), QJsonArray::fromStringList(finding.problems)}};
        QJsonObject claims;
        for (const auto& [name, text] : finding.claims)
            claims.insert(name, text);
        object.insert(QStringLiteral("claims"), claims);
        signatures.append(object);
    }
    return {{QStringLiteral("valid"), verdict.verification.valid},
            {QStringLiteral("signatures"), signatures},
            {QStringLiteral("problems"), QJsonArray::fromStringList(verdict.verification.problems)},
            {QStringLiteral("issued_here"), verdict.document.has_value()},
            {QStringLiteral("as_stored"), verdict.isStored},
            {QStringLiteral("newest"), verdict.isNewest},
            {QStringLiteral("provenance"), verdict.provenance}};
}

} // namespace clew::services
