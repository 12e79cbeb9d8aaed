// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/certificate_file.h"

#include "domain/quality.h"
#include "ledger/sha256.h"
#include "signing/pdf_verifier.h"
#include "store/attachments.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

/// As viewers take it: a PDF may have something in front.
bool isPdf(const QByteArray& content)
{
    return content.first(std::min<qsizetype>(content.size(), 1024)).contains("%PDF-");
}

/// What can be said of the file alone: whether somebody can read it, whether it is signed, and soundly.
void findSignatures(CertificateFile& file)
{
    if (!isPdf(file.content)) {
        if (file.name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            file.oddity = QStringLiteral("“%1” is named like a PDF and is none; look whether it is the certificate.")
                              .arg(file.name);
        return;
    }
    const auto verification = signing::verifyPdf(file.content, {});
    const bool wasSigned = !verification.signatures.isEmpty() || file.content.contains("/ByteRange");
    file.isBroken = wasSigned && !verification.valid;
    if (file.isBroken) {
        file.finding = QStringLiteral("broken: ") + verification.problems.value(0);
        return;
    }
    if (!wasSigned && signing::readablePages(file.content) == 0)
        file.oddity =
            QStringLiteral("“%1” is damaged, and no page of it can be read; ask for it again.").arg(file.name);
    QStringList signers;
    for (const auto& signature : verification.signatures)
        signers.append(signature.signer);
    file.finding = signers.isEmpty() ? QStringLiteral("not signed")
                                     : QStringLiteral("intact, signed by %1").arg(signers.join(QStringLiteral(", ")));
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
    document.media_type = isPdf(file.content) ? QStringLiteral("application/pdf") : QString();
    document.size = file.content.size();
    document.finding = file.finding;
    if (!TRY(records.findByKey(document)))
        TRY(records.insert(document));
    return document.sha256;
}

} // namespace clew::services
