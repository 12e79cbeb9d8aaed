// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/text_bytes.h"

#include <QStringDecoder>

#include <array>

namespace clew::exchange {

namespace {

/// Windows-1252 for 0x80 to 0x9F; elsewhere it is ISO 8859-1. Five bytes are unused and become U+FFFD.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                               0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(windows1252[byte - 0x80u]) : QChar(char16_t(byte));
    }
    return text;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {QStringDecoder(QStringDecoder::Utf16)(bytes), false};
    // Stateless: half a character at the end is wrong too.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return {text, false};
    return {fromWindows1252(bytes), true};
}

} // namespace clew::exchange
