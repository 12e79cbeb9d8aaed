// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/pdf_verifier.h"

#include "signing/byte_range.h"
#include "signing/certificate.h"
#include "signing/cms_check.h"
#include "signing/pdf_text.h"
#include "signing/revision_check.h"
#include "signing/time_stamp.h"

namespace clew::signing {

namespace {

constexpr qsizetype mostSignatures = 200;

/// One signature on its way to its finding.
struct OpenFinding
{
    QPDFObjectHandle dictionary;
    std::optional<ByteRange> range;
    int permission = 0; ///< /P of its certification; 0: it does not certify
    SignatureFinding finding;
};

/// /P of a DocMDP reference: 1 nothing, 2 forms and signatures, 3 annotations too (ISO 32000-1, 12.8.2.2).
int certifiedPermission(QPDFObjectHandle signature)
{
    QPDFObjectHandle references = signature.getKey("/Reference");
    for (int i = 0; references.isArray() && i < references.getArrayNItems(); ++i) {
        QPDFObjectHandle reference = references.getArrayItem(i);
        if (!reference.isDictionary() || !reference.getKey("/TransformMethod").isNameAndEquals("/DocMDP"))
            continue;
        QPDFObjectHandle parameters = reference.getKey("/TransformParams");
        QPDFObjectHandle permission = parameters.isDictionary() ? parameters.getKey("/P") : QPDFObjectHandle::newNull();
        return permission.isInteger() ? std::clamp(permission.getIntValueAsInt(), 1, 3) : 2;
    }
    return 0;
}

OpenFinding describe(const FormField& field)
{
    OpenFinding open;
    open.dictionary = field.value;
    SignatureFinding& finding = open.finding;
    finding.field = field.name;
    QPDFObjectHandle dictionary = field.value;
    if (!dictionary.isDictionary()) {
        finding.problems << QStringLiteral("The field's value is not a signature.");
        return open;
    }
    finding.signer = textOf(dictionary.getKey("/Name"));
    finding.meaning = textOf(dictionary.getKey("/ClewMeaning"));
    finding.reason = textOf(dictionary.getKey("/Reason"));
    finding.location = textOf(dictionary.getKey("/Location"));
    finding.time = momentOfDate(textOf(dictionary.getKey("/M")));
    QPDFObjectHandle kind = dictionary.getKey("/SubFilter");
    finding.subFilter = kind.isName() ? QString::fromStdString(kind.getName().substr(1)) : QString();
    QPDFObjectHandle claims = dictionary.getKey("/ClewClaims");
    for (int i = 0; claims.isArray() && i + 1 < claims.getArrayNItems(); i += 2)
        finding.claims.append({textOf(claims.getArrayItem(i)), textOf(claims.getArrayItem(i + 1))});
    open.permission = certifiedPermission(dictionary);
    finding.certifies = open.permission > 0;
    return open;
}

class Verifier
{
public:
    Verifier(const PdfFile& file, const TrustAnchors& anchors) : m_file(file), m_anchors(anchors) {}

    Verification verify()
    {
        collect();
        for (OpenFinding& open : m_open)
            if (open.range)
                checkValue(open);
        checkRevisions();
        return conclusion();
    }

private:
    void collect()
    {
        for (const FormField& field : formFields(m_file)) {
            if (!field.isSigned() || m_open.size() >= mostSignatures)
                continue;
            OpenFinding open = describe(field);
            if (open.finding.problems.isEmpty())
                locate(open);
            m_open.append(open);
        }
        std::stable_sort(m_open.begin(), m_open.end(), [](const OpenFinding& a, const OpenFinding& b) {
            return (a.range ? a.range->end : 0) < (b.range ? b.range->end : 0);
        });
    }

    void locate(OpenFinding& open)
    {
        auto range = readByteRange(open.dictionary, m_file.bytes());
        if (!range) {
            open.finding.problems << range.error().message;
            return;
        }
        if (!isRevisionEnd(m_file.bytes(), range->end)) {
            open.finding.problems << QStringLiteral("The signature ends in the middle of a revision.");
            return;
        }
        open.range = *range;
        open.finding.coversWholeFile = range->end == m_file.bytes().size();
    }

    void checkValue(OpenFinding& open)
    {
        SignatureFinding& finding = open.finding;
        const QByteArray value = QByteArray::fromStdString(open.dictionary.getKey("/Contents").getStringValue());
        const SignedContent content = open.range->contentOf(m_file.bytes());
        if (finding.subFilter == QStringLiteral("ETSI.RFC3161")) {
            checkDocumentStamp(finding, value, content);
        } else if (finding.subFilter == QStringLiteral("ETSI.CAdES.detached") ||
                   finding.subFilter == QStringLiteral("adbe.pkcs7.detached")) {
            const bool isPades = finding.subFilter == QStringLiteral("ETSI.CAdES.detached");
            checkPerson(finding, checkCms(value, content, isPades));
        } else {
            finding.problems << QStringLiteral("Signatures of the kind “%1” are not accepted.").arg(finding.subFilter);
        }
    }

    void checkDocumentStamp(SignatureFinding& finding, const QByteArray& value, const SignedContent& content)
    {
        qsizetype size = value.size();
        while (size > 0 && value[size - 1] == '\0')
            --size;
        const TimeStampFinding stamp = checkTimeStamp(value.first(size), content);
        finding.problems << stamp.problems;
        finding.certificate = stamp.certificate;
        finding.timeStampCertificate = stamp.certificate;
        finding.time = stamp.time;
        judgeCertificate(finding, stamp.certificates);
        finding.timeAttested = finding.trusted;
    }

    void checkPerson(SignatureFinding& finding, const CmsFinding& cms)
    {
        finding.problems << cms.problems;
        finding.certificate = cms.certificate;
        if (!finding.time)
            finding.time = cms.signingTime;
        if (cms.stamp && cms.stamp->time)
            believeStamp(finding, *cms.stamp);
        judgeCertificate(finding, cms.certificates);
    }

    /// Anybody can make a time stamp: it moves the claimed time only when its service is trusted.
    void believeStamp(SignatureFinding& finding, const TimeStampFinding& stamp)
    {
        finding.timeStampCertificate = stamp.certificate;
        finding.timeAttested = judgeTrust(stamp.certificate, stamp.certificates, m_anchors, *stamp.time).trusted;
        if (finding.timeAttested || !finding.time)
            finding.time = stamp.time;
    }

    void judgeCertificate(SignatureFinding& finding, const QList<QByteArray>& others)
    {
        const auto facts = readCertificate(finding.certificate);
        if (!facts)
            return; // its absence is a problem already
        finding.signer = facts->name.isEmpty() ? finding.signer : facts->name;
        finding.userId = facts->userId;
        finding.fingerprint = facts->fingerprint;
        if (!finding.time) {
            finding.trustNote = QStringLiteral("The signature names no time, so nobody can say whether its certificate "
                                               "held then.");
            return;
        }
        if (*finding.time < facts->from || *finding.time > facts->to)
            finding.problems << QStringLiteral("The certificate did not hold at the time of signing (%1 to %2).")
                                    .arg(facts->from.toString(), facts->to.toString());
        const CertificateTrust trust = judgeTrust(finding.certificate, others, m_anchors, *finding.time);
        finding.trusted = trust.trusted;
        finding.trustNote = trust.why;
        if (trust.revokedAt && *trust.revokedAt <= *finding.time)
            finding.problems << trust.why;
    }

    /// The document at the end of each signature, compared with the next signature's and at last with the file.
    void checkRevisions()
    {
        int strictest = 3;
        for (qsizetype i = 0; i < m_open.size(); ++i) {
            if (!m_open[i].range)
                continue;
            const qsizetype end = m_open[i].range->end;
            const auto revision = PdfFile::open(QByteArray::fromRawData(m_file.bytes().constData(), end));
            if (!revision) {
                m_open[i].finding.problems << QStringLiteral("The revision that was signed cannot be read.");
                continue;
            }
            checkItsOwnRevision(m_open[i], *revision);
            if (m_open[i].permission > 0)
                strictest = std::min(strictest, m_open[i].permission);
            checkWhatFollows(i, *revision, strictest);
        }
    }

    /// The signature must be one in its own revision: otherwise it was put together from parts later.
    void checkItsOwnRevision(OpenFinding& open, const PdfFile& revision)
    {
        const QList<FormField> fields = formFields(revision);
        open.finding.coversRevision = std::any_of(fields.begin(), fields.end(), [&](FormField field) {
            return field.name == open.finding.field && field.isSigned() &&
                   field.value.unparse() == open.dictionary.unparse();
        });
        if (!open.finding.coversRevision)
            open.finding.problems << QStringLiteral("The signature does not stand in the revision it signs.");
    }

    void checkWhatFollows(qsizetype index, const PdfFile& revision, int strictest)
    {
        const qsizetype end = m_open[index].range->end;
        qsizetype next = index + 1;
        while (next < m_open.size() && !m_open[next].range)
            ++next;
        if (next < m_open.size() && m_open[next].range->end == end) {
            blame(index, QStringLiteral("Two signatures cover the same bytes."));
            return;
        }
        const qsizetype until = next < m_open.size() ? m_open[next].range->end : m_file.bytes().size();
        if (until == end)
            return;
        if (next == m_open.size())
            blame(index, QStringLiteral("%1 bytes were appended after the last signature.").arg(until - end));
        else if (strictest == 1 && m_open[next].finding.subFilter != QStringLiteral("ETSI.RFC3161"))
            blame(index, QStringLiteral("The document was certified against every change and was signed again."));
        const auto after = PdfFile::open(QByteArray::fromRawData(m_file.bytes().constData(), until));
        if (!after) {
            blame(index, QStringLiteral("What was appended after the signature cannot be read."));
            return;
        }
        for (const QString& problem : unlawfulChanges(revision, *after).mid(0, 20))
            blame(index, problem);
    }

    /// A change after a signature spoils it and all before it.
    void blame(qsizetype index, const QString& problem)
    {
        for (qsizetype i = 0; i <= index; ++i)
            if (m_open[i].range)
                m_open[i].finding.problems << problem;
    }

    Verification conclusion()
    {
        Verification verification;
        verification.valid = !m_open.isEmpty();
        if (m_open.isEmpty())
            verification.problems << QStringLiteral("The document carries no signature.");
        for (OpenFinding& open : m_open) {
            open.finding.valid = open.range && open.finding.problems.isEmpty();
            verification.valid = verification.valid && open.finding.valid;
            for (const QString& problem : open.finding.problems)
                verification.problems << QStringLiteral("%1: %2").arg(open.finding.field, problem);
            verification.signatures << open.finding;
        }
        if (m_open.size() >= mostSignatures) {
            verification.valid = false;
            verification.problems << QStringLiteral("The document has more signatures than can be judged.");
        }
        return verification;
    }

    const PdfFile& m_file;
    const TrustAnchors& m_anchors;
    QList<OpenFinding> m_open;
};

/// How long the file is without what stands behind its last %%EOF and that line's end.
qsizetype sizeToLastEnd(const QByteArray& bytes)
{
    const qsizetype at = bytes.lastIndexOf("%%EOF");
    if (at < 0)
        return bytes.size();
    qsizetype end = at + 5;
    for (const char c : {'\r', '\n'})
        if (end < bytes.size() && bytes[end] == c)
            ++end;
    return end;
}

void refuseAll(Verification& verification, const QString& problem)
{
    verification.valid = false;
    verification.problems << problem;
    for (SignatureFinding& finding : verification.signatures) {
        finding.valid = finding.coversWholeFile = false;
        finding.problems << problem;
    }
}

} // namespace

Verification verifyPdf(const QByteArray& bytes, const TrustAnchors& anchors)
{
    const qsizetype size = sizeToLastEnd(bytes);
    const auto verified = readingPdf([&]() -> Result<Verification> {
        const PdfFile file = TRY(PdfFile::open(QByteArray::fromRawData(bytes.constData(), size)));
        return Verifier(file, anchors).verify();
    });
    Verification verification;
    if (!verified)
        verification.problems << verified.error().message;
    else
        verification = *verified;
    if (size < bytes.size())
        refuseAll(verification,
                  QStringLiteral("%1 bytes were appended behind the document's end.").arg(bytes.size() - size));
    return verification;
}

int readablePages(const QByteArray& pdf)
{
    const auto pages = readingPdf([&]() -> Result<int> {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("the PDF", pdf.constData(), static_cast<size_t>(pdf.size()));
        return static_cast<int>(file.getAllPages().size());
    });
    return pages.value_or(0);
}

} // namespace clew::signing
