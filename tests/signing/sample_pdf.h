// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <map>

// A small report written by hand: one page, a form with two empty signature fields and a font for their text. And a
// hand that appends updates to it, lawful or not.
namespace clew::test {

using PdfObjects = std::map<int, QByteArray>;

inline QByteArray pdfStream(const QByteArray& dictionary, const QByteArray& content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
           "\nendstream";
}

inline QByteArray fieldObject(const QByteArray& name, int bottom)
{
    return "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + name + ") /F 132 /P 3 0 R /Rect [50 " +
           QByteArray::number(bottom) + " 250 " + QByteArray::number(bottom + 60) + "] /AP << /N 9 0 R >> >>";
}

/// 1 catalogue, 2 pages, 3 page, 4 its content, 5 form, 6 and 7 fields, 8 font, 9 empty box, 10 Info.
inline PdfObjects reportObjects()
{
    return {{1, "<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R >>"},
            {2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"},
            {3,
             "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F1 8 0 R >> "
             ">> /Annots [6 0 R 7 0 R] >>"},
            {4, pdfStream("", "BT /F1 18 Tf 50 350 Td (Bore B 10.5004 mm conforms) Tj ET")},
            {5, "<< /Fields [6 0 R 7 0 R] /SigFlags 3 /DR << /Font << /F1 8 0 R >> >> >>"},
            {6, fieldObject("Inspector", 200)},
            {7, fieldObject("Release", 100)},
            {8, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"},
            {9, pdfStream("/Type /XObject /Subtype /Form /BBox [0 0 200 60]", "0 0 200 60 re S")},
            {10, "<< /Title (Report) >>"}};
}

inline QByteArray pdfTail(const QByteArray& body, const std::map<int, qsizetype>& offsets, int size,
                          const QByteArray& trailer, bool isFirst)
{
    QByteArray table = "xref\n";
    if (isFirst)
        table += "0 1\n0000000000 65535 f\r\n";
    for (const auto& [number, offset] : offsets)
        table +=
            QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n\r\n";
    return table + "trailer\n<< /Size " + QByteArray::number(size) + " /Root 1 0 R /Info 10 0 R" + trailer +
           " >>\nstartxref\n" + QByteArray::number(body.size()) + "\n%%EOF\n";
}

inline QByteArray withObjects(QByteArray bytes, const PdfObjects& objects, int size, const QByteArray& trailer,
                              bool isFirst)
{
    std::map<int, qsizetype> offsets;
    for (const auto& [number, body] : objects) {
        offsets[number] = bytes.size();
        bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    return bytes + pdfTail(bytes, offsets, size, trailer, isFirst);
}

inline QByteArray reportPdf(const PdfObjects& objects = reportObjects())
{
    return withObjects("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", objects, objects.rbegin()->first + 1,
                       " /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]", true);
}

/// Appends an update with these objects, as a program (or an attacker) with the rights to write the file would.
inline QByteArray updatedPdf(const QByteArray& base, const PdfObjects& objects, int size = 60)
{
    const qsizetype at = base.lastIndexOf("startxref");
    const QByteArray previous = base.mid(at + 10, base.indexOf('\n', at + 10) - at - 10).trimmed();
    return withObjects(base, objects, size,
                       " /ID [<00112233445566778899aabbccddeeff> <ff112233445566778899aabbccddeeff>] /Prev " + previous,
                       false);
}

/// The text of an object at its newest place in the file.
inline QByteArray objectText(const QByteArray& pdf, int number)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj\n";
    const qsizetype at = pdf.lastIndexOf(head) + head.size();
    return pdf.mid(at, pdf.indexOf("\nendobj", at) - at);
}

} // namespace clew::test
