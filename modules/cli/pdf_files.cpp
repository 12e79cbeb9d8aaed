// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"

#include "services/record_view.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace clew::cli {

namespace {

constexpr qint64 largestPdf = 256LL * 1024 * 1024;

} // namespace

QList<Option> issueOptions()
{
    return {{QStringLiteral("out"),
             QStringLiteral("FILE"),
             QStringLiteral("The PDF to write; its name must be free"),
             {},
             true},
            {QStringLiteral("approver"), QStringLiteral("ID"), QStringLiteral("The user who is to approve it")},
            {QStringLiteral("customer-signs"), QString(),
             QStringLiteral("With an empty field for the customer's signature")}};
}

Result<services::IssueRequest> issueRequestFrom(Context& context, store::Records& records)
{
    services::IssueRequest request;
    request.revisionReason = context.reason();
    request.customerSigns = context.arguments().has(QStringLiteral("customer-signs"));
    if (context.arguments().has(QStringLiteral("approver")))
        request.approver = domain::AccountId::fromStore(TRY(services::findRecord(
            records, domain::Kind::Account, {context.arguments().value(QStringLiteral("approver")), {}})));
    return request;
}

Result<QByteArray> readPdf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    QStringLiteral("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > largestPdf)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 is larger than any document of Clew.").arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

Result<> checkFree(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(
            Error::Code::Conflict,
            QStringLiteral("There is already a file %1; give another name.").arg(QDir::toNativeSeparators(path)));
    return {};
}

Result<> writePdf(const QString& path, const QByteArray& bytes, bool replace)
{
    if (!replace)
        TRY(checkFree(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Code::Io, QStringLiteral("%1 cannot be written: %2. The document is kept in the store.")
                                         .arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

Answer documentAnswer(const services::IssuedFile& file, const QString& path, const QString& uuid)
{
    const QByteArray hash = QCryptographicHash::hash(file.pdf, QCryptographicHash::Sha256).toHex();
    QString text = QStringLiteral("%1 is written to %2.\n").arg(file.fileName, path);
    for (const QString& warning : file.warnings)
        text += QStringLiteral("  - ") + warning + QLatin1Char('\n');
    return Answer{{{QStringLiteral("path"), path},
                   {QStringLiteral("file_name"), file.fileName},
                   {QStringLiteral("document"), uuid},
                   {QStringLiteral("sha256"), QString::fromLatin1(hash)},
                   {QStringLiteral("bytes"), qint64(file.pdf.size())},
                   {QStringLiteral("warnings"), QJsonArray::fromStringList(file.warnings)}},
                  text};
}

} // namespace clew::cli
