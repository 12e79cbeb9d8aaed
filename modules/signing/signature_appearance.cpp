// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/signature_appearance.h"

namespace clew::signing {

namespace {

QByteArray numberText(double points)
{
    return QByteArray::number(points, 'f', 2);
}

/// Two bytes a letter for a composite font, one byte (Latin-1) for a simple one.
QByteArray shownText(const QString& line, bool isComposite)
{
    QByteArray hex;
    for (const QChar unit : line) {
        const unsigned code = isComposite || unit.unicode() < 256 ? unit.unicode() : u'?';
        hex += QByteArray::number(code, 16).rightJustified(isComposite ? 4 : 2, '0');
    }
    return '<' + hex + '>';
}

/// Points: what the height gives each line, or less where the longest line needs it; 0.55 em is a mean letter's width.
double fittingSize(double width, double height, const QStringList& lines)
{
    qsizetype longest = 1;
    for (const QString& line : lines)
        longest = std::max(longest, line.size());
    const double byHeight = (height - 4) / (1.25 * static_cast<double>(lines.size()));
    const double byWidth = (width - 6) / (0.55 * static_cast<double>(longest));
    return std::clamp(std::min(byHeight, byWidth), 3.0, 9.0);
}

QByteArray paintedLines(double width, double height, bool isComposite, const QStringList& lines)
{
    const double size = fittingSize(width, height, lines);
    QByteArray content = QByteArrayLiteral("q 0.5 w 0 0 0 RG 0.25 0.25 ") + numberText(width - 0.5) + ' ' +
                         numberText(height - 0.5) + QByteArrayLiteral(" re S Q\nBT 0 0 0 rg /F1 ") + numberText(size) +
                         QByteArrayLiteral(" Tf ") + numberText(size * 1.25) + QByteArrayLiteral(" TL 3 ") +
                         numberText(height - 2 - size) + QByteArrayLiteral(" Td\n");
    for (const QString& line : lines)
        content += shownText(line, isComposite) + QByteArrayLiteral(" Tj T*\n");
    return content + QByteArrayLiteral("ET\n");
}

} // namespace

QByteArray signatureAppearance(double width, double height, QPDFObjectHandle font, const QStringList& lines)
{
    const bool isComposite = font.isDictionary() && font.getKey("/Subtype").isNameAndEquals("/Type0");
    const QByteArray fontText = font.isDictionary()
                                    ? QByteArray::fromStdString(font.unparse())
                                    : QByteArrayLiteral("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    const bool isSeen = width > 8 && height > 8;
    const QByteArray content = isSeen ? paintedLines(width, height, isComposite, lines) : QByteArray();
    return QByteArrayLiteral("<< /Type /XObject /Subtype /Form /BBox [0 0 ") + numberText(width) + ' ' +
           numberText(height) + QByteArrayLiteral("] /Resources << ") +
           (isSeen ? QByteArrayLiteral("/Font << /F1 ") + fontText + QByteArrayLiteral(" >> ") : QByteArray()) +
           QByteArrayLiteral(">> /Length ") + QByteArray::number(content.size()) + QByteArrayLiteral(" >>\nstream\n") +
           content + QByteArrayLiteral("endstream");
}

} // namespace clew::signing
