// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace clew::signing {

/// One PDF as it stands at the end of its bytes: the beginning of a file up to the end of a revision is one, too.
/// (1) Nothing is repaired: a file whose cross-reference table does not lead to its objects is refused.
/// (2) Objects are read when asked for; opening costs the table alone.
/// (3) libqpdf throws: every look inside happens in readingPdf(), and nothing leaves it but a Result.
class PdfFile
{
public:
    using Xref = std::map<QPDFObjGen, QPDFXRefEntry>;

    /// Refuses what is no PDF, damaged or encrypted. Bytes made by fromRawData must outlive the file.
    static Result<PdfFile> open(const QByteArray& bytes);

    const QByteArray& bytes() const { return m_bytes; }
    QPDFObjectHandle trailer() const { return m_pdf->getTrailer(); }
    QPDFObjectHandle root() const { return m_pdf->getRoot(); }
    QPDFObjectHandle object(QPDFObjGen id) const { return m_pdf->getObjectByObjGen(id); }
    const Xref& xref() const { return m_xref; }

    /// Where the newest cross-reference section begins.
    std::int64_t startXref() const { return m_startXref; }
    /// False when the newest section is a stream, or has one beside it: such a base needs another kind of update.
    bool hasClassicXref() const;
    /// What libqpdf found odd in everything read so far, since the last call.
    QStringList takeWarnings() const;
    /// The first object number that no object of the file uses.
    int nextNumber() const;

private:
    PdfFile() = default;

    QByteArray m_bytes;
    std::shared_ptr<QPDF> m_pdf;
    Xref m_xref;
    std::int64_t m_startXref = 0;
};

/// A form field at the end of its branch, with what it inherits.
struct FormField
{
    QString name; ///< full name: the partial names with dots between
    QPDFObjectHandle field;
    QPDFObjectHandle widget; ///< the field itself or its only kid; null object when there is none
    bool isSignature = false;
    QPDFObjectHandle value; ///< null object when empty

    bool isSigned() const { return isSignature && !QPDFObjectHandle(value).isNull(); }
};

/// All fields of the form, in its order. Throws as libqpdf does.
QList<FormField> formFields(const PdfFile& file);

/// The page with this number, from 0; a null object when there is none. Throws as libqpdf does.
QPDFObjectHandle pageOf(const PdfFile& file, int index);

/// The offset that the last `startxref` of these bytes names; nothing when there is none or its end is not %%EOF.
std::optional<std::int64_t> lastStartXref(const QByteArray& bytes);

/// Runs a look into a PDF; what libqpdf throws becomes an error.
template<typename Look>
auto readingPdf(Look&& look) -> decltype(look())
{
    try {
        return look();
    } catch (const std::exception& thrown) {
        return fail(Error::Code::Invalid,
                    QStringLiteral("The PDF is damaged and cannot be read; get it again from its source."),
                    QString::fromUtf8(thrown.what()));
    }
}

} // namespace clew::signing
