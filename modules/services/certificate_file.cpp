// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/certificate_file.h"

#include "domain/quality.h"
#include "ledger/sha256.h"
#include "signing/pdf_verifier.h"
#include "store/attachments.h"

#include <QFile>
#include <QFileInfo>

namespace clew::services {

namespace {

constexpr qint64 largestCertificateFile = 256LL * 1024 * 1024;

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be opened: %2.").arg(path, file.errorString()));
    if (file.size() > largestCertificateFile)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is larger than 256 MiB; scan it smaller.").arg(path));
    const QByteArray content = file.readAll();
    if (content.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is empty.").arg(path));
    return content;
}

/// Of a PDF: whether it is signed, and soundly.
void findSignatures(CertificateFile& file)
{
    if (!file.content.startsWith("%PDF-"))
        return;
    const auto verification = signing::verifyPdf(file.content, {});
    if (verification.signatures.isEmpty()) {
        file.finding = QStringLiteral("not signed");
        return;
    }
    file.isBroken = !verification.valid;
    if (file.isBroken) {
        file.finding = QStringLiteral("broken: ") + verification.problems.value(0);
        return;
    }
    QStringList signers;
    for (const auto& signature : verification.signatures)
        signers.append(signature.signer);
    file.finding = QStringLiteral("intact, signed by %1").arg(signers.join(QStringLiteral(", ")));
}

} // namespace

Result<CertificateFile> readCertificateFile(const QString& path)
{
    CertificateFile file;
    file.name = QFileInfo(path).fileName();
    file.content = TRY(contentOf(path));
    findSignatures(file);
    return file;
}

Result<QString> keepCertificateFile(store::Records& records, const CertificateFile& file, const QString& title)
{
    domain::Document document;
    document.sha256 = TRY(store::storeAttachment(records.database(), file.content));
    document.title = title;
    document.file_name = file.name;
    document.type = file.isBroken ? QStringLiteral("rejected certificate") : QStringLiteral("certificate");
    document.media_type = file.content.startsWith("%PDF-") ? QStringLiteral("application/pdf") : QString();
    document.size = file.content.size();
    document.finding = file.finding;
    if (!TRY(records.findByKey(document)))
        TRY(records.insert(document));
    return document.sha256;
}

} // namespace clew::services
