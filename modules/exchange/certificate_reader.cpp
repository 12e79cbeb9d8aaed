// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_reader.h"

#include "exchange/certificate_formats.h"
#include "exchange/certificate_xml.h"
#include "exchange/exact_json.h"

#include <QRegularExpression>

namespace clew::exchange {

namespace {

constexpr qint64 mostCertificateBytes = 64LL * 1024 * 1024;

/// The schema's family and version out of its address: "…/en10168-schemas/v0.5.0/schema.json".
struct SchemaName
{
    QString family;
    QString version;
};

SchemaName schemaOf(const QString& address)
{
    static const QRegularExpression form(QStringLiteral("/([A-Za-z0-9-]+?)(?:-schemas)?/v([0-9.]+)/"));
    const auto match = form.match(address);
    return {match.captured(1).toLower(), match.captured(2)};
}

Result<CertificateDraft> draftOf(const QJsonObject& root, const ImportOptions& options, ProblemLog& log)
{
    const QString address = plainText(root.value(QStringLiteral("RefSchemaUrl")));
    const SchemaName schema = schemaOf(address);
    const auto versioned = [&schema](CertificateDraft draft, const char* name) {
        draft.version = QLatin1String(name) + QLatin1Char(' ') + schema.version;
        return draft;
    };
    if (schema.family == QLatin1String("en10168"))
        return versioned(readEn10168(root, log), "EN 10168");
    if (schema.family == QLatin1String("coa"))
        return versioned(readAnalysisCertificate(root, log), "CoA");
    if (schema.family == QLatin1String("e-coc"))
        return versioned(readConformityCertificate(root, options.value(QStringLiteral("heat")), log), "E-CoC");
    if (schema.family == QLatin1String("metals"))
        return versioned(readMetalPassport(root, log), "Metals");
    return fail(
        Error::Code::Invalid,
        QStringLiteral("The certificate's schema \"%1\" is none that Clew knows (EN 10168, CoA, E-CoC, Metals); "
                       "ask its issuer for one of these, or add it as a PDF with typed values.")
            .arg(address.left(120)));
}

bool isXml(const QByteArray& text)
{
    return text.trimmed().startsWith('<');
}

QByteArray withoutMark(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

Result<QJsonObject> rootOf(QIODevice& device, Progress& progress)
{
    const QByteArray bytes = withoutMark(device.read(mostCertificateBytes + 1));
    return isXml(bytes) ? certificateOfXml(bytes, progress) : parseExactJson(bytes);
}

} // namespace

QStringList CertificateReader::settings() const
{
    return {QStringLiteral("lot"),  QStringLiteral("heat"),          QStringLiteral("issuer"),  QStringLiteral("type"),
            QStringLiteral("date"), QStringLiteral("specification"), QStringLiteral("edition"), QStringLiteral("form"),
            QStringLiteral("size"), QStringLiteral("discrepancy")};
}

bool CertificateReader::recognises(const QByteArray& head, const QString&) const
{
    const QByteArray text = withoutMark(head);
    if (isXml(text))
        return text.contains("<RefSchemaUrl>");
    // a certificate with a picture or a PDF inside may name its schema behind the head
    return text.trimmed().startsWith('{') && (text.contains("\"RefSchemaUrl\"") || head.size() >= headSize);
}

Result<ImportReport> CertificateReader::read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                             Progress& progress) const
{
    if (progress.cancelled())
        return fail(Error::Code::Cancelled, QStringLiteral("The import was stopped; nothing was saved."));
    const QJsonObject root = TRY(rootOf(device, progress));
    ProblemLog log;
    const CertificateDraft draft = TRY(draftOf(root, options, log));
    TRY(sendCertificate(draft, options, sink, log));
    return ImportReport{format(), draft.version, log.problems()};
}

} // namespace clew::exchange
