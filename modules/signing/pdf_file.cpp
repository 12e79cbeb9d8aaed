// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/pdf_file.h"

#include "signing/pdf_text.h"

#include <qpdf/QPDFExc.hh>
#include <set>

namespace clew::signing {

namespace {

constexpr int deepestTree = 64;
constexpr qsizetype mostFields = 20000;
constexpr std::int64_t mostBytes = std::int64_t(1) << 30;
constexpr int highestNumber = 8388607; // ISO 32000-1, annex C

using Visited = std::set<QPDFObjGen>;

auto noPdf(const QString& why)
{
    return fail(Error::Code::Invalid,
                QStringLiteral("This is not a sound PDF: %1 Get the file again from its source.").arg(why));
}

bool isWidget(QPDFObjectHandle dictionary)
{
    return dictionary.isDictionary() && dictionary.getKey("/Subtype").isNameAndEquals("/Widget");
}

struct Inherited
{
    QString name;
    QPDFObjectHandle type = QPDFObjectHandle::newNull();
    QPDFObjectHandle value = QPDFObjectHandle::newNull();
};

bool seenBefore(Visited& visited, QPDFObjectHandle node)
{
    return node.isIndirect() && !visited.insert(node.getObjGen()).second;
}

void collectFields(QPDFObjectHandle node, Inherited above, int depth, Visited& visited, QList<FormField>& fields)
{
    if (!node.isDictionary() || depth > deepestTree || fields.size() >= mostFields || seenBefore(visited, node))
        return;
    if (node.getKey("/T").isString()) {
        const QString part = textOf(node.getKey("/T"));
        above.name = above.name.isEmpty() ? part : above.name + QLatin1Char('.') + part;
    }
    if (node.hasKey("/FT"))
        above.type = node.getKey("/FT");
    if (node.hasKey("/V"))
        above.value = node.getKey("/V");
    QPDFObjectHandle widget = isWidget(node) ? node : QPDFObjectHandle::newNull();
    QPDFObjectHandle kids = node.getKey("/Kids");
    bool hasChildFields = false;
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
        QPDFObjectHandle kid = kids.getArrayItem(i);
        if (kid.isDictionary() && kid.hasKey("/T")) {
            hasChildFields = true;
            collectFields(kid, above, depth + 1, visited, fields);
        } else if (isWidget(kid) && widget.isNull()) {
            widget = kid;
        }
    }
    if (!hasChildFields)
        fields.append({above.name, node, widget, above.type.isNameAndEquals("/Sig"), above.value});
}

/// Counts pages until `left` is used up.
QPDFObjectHandle findPage(QPDFObjectHandle node, int& left, int depth, Visited& visited)
{
    if (!node.isDictionary() || depth > deepestTree || seenBefore(visited, node))
        return QPDFObjectHandle::newNull();
    QPDFObjectHandle kids = node.getKey("/Kids");
    if (!kids.isArray())
        return left-- == 0 ? node : QPDFObjectHandle::newNull();
    for (int i = 0; i < kids.getArrayNItems(); ++i) {
        QPDFObjectHandle found = findPage(kids.getArrayItem(i), left, depth + 1, visited);
        if (!found.isNull())
            return found;
    }
    return QPDFObjectHandle::newNull();
}

} // namespace

std::optional<std::int64_t> lastStartXref(const QByteArray& bytes)
{
    const QByteArray tail = bytes.last(qMin<qsizetype>(bytes.size(), 128)).trimmed();
    const qsizetype at = tail.lastIndexOf("startxref");
    if (at < 0 || !tail.endsWith("%%EOF"))
        return std::nullopt;
    bool isNumber = false;
    const qsizetype from = at + 9;
    const std::int64_t offset = tail.mid(from, tail.size() - 5 - from).trimmed().toLongLong(&isNumber);
    return isNumber && offset > 0 && offset < bytes.size() ? std::optional(offset) : std::nullopt;
}

Result<PdfFile> PdfFile::open(const QByteArray& bytes)
{
    if (!bytes.startsWith("%PDF-"))
        return noPdf(QStringLiteral("it does not begin with %PDF-."));
    if (bytes.size() > mostBytes)
        return noPdf(QStringLiteral("it is larger than 1 GiB."));
    const auto start = lastStartXref(bytes);
    if (!start)
        return noPdf(QStringLiteral("its end (startxref and %%EOF) is missing."));
    return readingPdf([&]() -> Result<PdfFile> {
        PdfFile file;
        file.m_bytes = bytes;
        file.m_startXref = *start;
        file.m_pdf = std::make_shared<QPDF>();
        file.m_pdf->setSuppressWarnings(true);
        file.m_pdf->setAttemptRecovery(false);
        try {
            file.m_pdf->processMemoryFile("the PDF", file.m_bytes.constData(),
                                          static_cast<size_t>(file.m_bytes.size()));
        } catch (const QPDFExc& thrown) {
            if (thrown.getErrorCode() == qpdf_e_password)
                return noPdf(QStringLiteral("it is encrypted."));
            throw;
        }
        if (file.m_pdf->isEncrypted())
            return noPdf(QStringLiteral("it is encrypted."));
        if (!file.root().isDictionary() || !file.root().isIndirect())
            return noPdf(QStringLiteral("it has no catalogue."));
        file.m_xref = file.m_pdf->getXRefTable();
        if (file.m_xref.empty() || file.m_xref.rbegin()->first.getObj() > highestNumber)
            return noPdf(QStringLiteral("its object numbers are out of range."));
        return file;
    });
}

bool PdfFile::hasClassicXref() const
{
    return m_bytes.mid(m_startXref, 4) == "xref" && !trailer().hasKey("/XRefStm");
}

QStringList PdfFile::takeWarnings() const
{
    QStringList warnings;
    for (const QPDFExc& warning : m_pdf->getWarnings())
        warnings << QString::fromUtf8(warning.what());
    return warnings;
}

int PdfFile::nextNumber() const
{
    QPDFObjectHandle size = trailer().getKey("/Size");
    const auto named = size.isInteger() ? size.getIntValue() : 0;
    return std::max(m_xref.rbegin()->first.getObj() + 1,
                    static_cast<int>(std::clamp<long long>(named, 0, highestNumber)));
}

QList<FormField> formFields(const PdfFile& file)
{
    QList<FormField> fields;
    Visited visited;
    QPDFObjectHandle form = file.root().getKey("/AcroForm");
    QPDFObjectHandle tops = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    for (int i = 0; tops.isArray() && i < tops.getArrayNItems(); ++i)
        collectFields(tops.getArrayItem(i), {}, 0, visited, fields);
    return fields;
}

QPDFObjectHandle pageOf(const PdfFile& file, int index)
{
    Visited visited;
    int left = index;
    return findPage(file.root().getKey("/Pages"), left, 0, visited);
}

} // namespace clew::signing
