// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/json_text.h"

#include <algorithm>

namespace clew::ledger {

namespace {

constexpr char32_t firstCombining = 0x300; // below it every text is in normalisation form C

/// Stands for itself between quotes, as one byte.
bool isPlainJsonSign(char16_t c)
{
    return (c >= 0x20) & (c < 0x80) & (c != u'"') & (c != u'\\');
}

/// Appends the plain signs from `from` on; gives where they end.
qsizetype appendPlainRun(std::string& json, QStringView text, qsizetype from)
{
    qsizetype to = from;
    while (to < text.size() && isPlainJsonSign(text[to].unicode()))
        ++to;
    const std::size_t start = json.size();
    json.resize(start + std::size_t(to - from));
    std::transform(text.begin() + from, text.begin() + to, json.begin() + std::ptrdiff_t(start),
                   [](QChar c) { return char(c.unicode()); });
    return to;
}

/// Without a way out on the way, so that the compiler looks at many signs at once.
bool isPlainJsonText(QByteArrayView text)
{
    bool isPlain = true;
    for (const char c : text)
        isPlain &= isPlainJsonSign(uchar(c));
    return isPlain;
}

void appendEscape(std::string& json, char16_t c)
{
    switch (c) {
    case u'"':
        json += "\\\"";
        return;
    case u'\\':
        json += "\\\\";
        return;
    case u'\b':
        json += "\\b";
        return;
    case u'\f':
        json += "\\f";
        return;
    case u'\n':
        json += "\\n";
        return;
    case u'\r':
        json += "\\r";
        return;
    case u'\t':
        json += "\\t";
        return;
    default:
        json += "\\u00";
        json += "0123456789abcdef"[c >> 4];
        json += "0123456789abcdef"[c & 0xf];
    }
}

/// UTF-8 of one character beyond ASCII.
void appendUtf8(std::string& json, char32_t c)
{
    if (c < 0x800) {
        json += char(0xc0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            json += char(0xe0 | (c >> 12));
        } else {
            json += char(0xf0 | (c >> 18));
            json += char(0x80 | ((c >> 12) & 0x3f));
        }
        json += char(0x80 | ((c >> 6) & 0x3f));
    }
    json += char(0x80 | (c & 0x3f));
}

bool appendJsonSigns(std::string& json, QStringView text)
{
    for (qsizetype i = appendPlainRun(json, text, 0); i < text.size(); i = appendPlainRun(json, text, i)) {
        const char16_t c = text[i++].unicode();
        if (c < 0x80) {
            appendEscape(json, c);
        } else if (!QChar::isSurrogate(c)) {
            appendUtf8(json, c);
        } else {
            if (!QChar::isHighSurrogate(c) || i == text.size() || !text[i].isLowSurrogate())
                return false;
            appendUtf8(json, QChar::surrogateToUcs4(c, text[i++].unicode()));
        }
    }
    return true;
}

} // namespace

bool isNameBefore(QByteArrayView a, QByteArrayView b)
{
    const auto difference = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (difference.first == a.end() || difference.second == b.end())
        return difference.first == a.end() && difference.second != b.end();
    const auto left = uchar(*difference.first);
    const auto right = uchar(*difference.second);
    // UTF-8 and UTF-16 differ in order only between surrogate pairs (lead byte F0 and up) and U+E000 to U+FFFF (EE,
    // EF).
    const bool leftIsPair = left >= 0xf0;
    const bool rightIsPair = right >= 0xf0;
    if (leftIsPair != rightIsPair && std::min(left, right) >= 0xee)
        return leftIsPair;
    return left < right;
}

bool appendPlainText(std::string& json, QByteArrayView text)
{
    if (!isPlainJsonText(text))
        return false;
    json += '"';
    json.append(text.data(), std::size_t(text.size()));
    json += '"';
    return true;
}

bool appendJsonUtf8(std::string& json, QByteArrayView text)
{
    return appendPlainText(json, text) || appendJsonText(json, QString::fromUtf8(text));
}

bool appendJsonText(std::string& json, QStringView text)
{
    json += '"';
    const bool normal = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < firstCombining; });
    const bool written = normal ? appendJsonSigns(json, text)
                                : appendJsonSigns(json, text.toString().normalized(QString::NormalizationForm_C));
    json += '"';
    return written;
}

} // namespace clew::ledger
