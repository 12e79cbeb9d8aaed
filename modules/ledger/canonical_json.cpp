// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/canonical_json.h"

#include <algorithm>
#include <array>

namespace clew::ledger {

namespace {

constexpr char32_t firstCombining = 0x300; // below it every text is in normalisation form C

/// Stands for itself between quotes, as one byte.
bool isPlainJsonSign(char16_t c)
{
    return c >= 0x20 && c < 0x80 && c != u'"' && c != u'\\';
}

/// Appends the plain signs from `from` on; gives where they end.
qsizetype appendPlainRun(QByteArray& json, QStringView text, qsizetype from)
{
    qsizetype to = from;
    while (to < text.size() && isPlainJsonSign(text[to].unicode()))
        ++to;
    const qsizetype start = json.size();
    json.resize(start + to - from);
    std::transform(text.begin() + from, text.begin() + to, json.begin() + start,
                   [](QChar c) { return char(c.unicode()); });
    return to;
}

void appendEscape(QByteArray& json, char16_t c)
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
void appendUtf8(QByteArray& json, char32_t c)
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

bool appendJsonSigns(QByteArray& json, QStringView text)
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

void appendNumber(QByteArray& json, std::int64_t value)
{
    std::array<char, 20> digits;
    auto at = digits.end();
    std::uint64_t rest = value < 0 ? std::uint64_t(0) - std::uint64_t(value) : std::uint64_t(value);
    do {
        *--at = char('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (value < 0)
        *--at = '-';
    json.append(at, digits.end() - at);
}

bool isJsonInteger(std::int64_t value)
{
    return value >= -largestJsonInteger && value <= largestJsonInteger;
}

QString numberTooLarge()
{
    return QStringLiteral("a whole number beyond 2^53 - 1 stands as a number");
}

QString noUnicode()
{
    return QStringLiteral("a text has half a surrogate pair");
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

bool appendJsonText(QByteArray& json, QStringView text)
{
    json += '"';
    const bool normal = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < firstCombining; });
    const bool written = normal ? appendJsonSigns(json, text)
                                : appendJsonSigns(json, text.toString().normalized(QString::NormalizationForm_C));
    json += '"';
    return written;
}

void CanonicalArray::separate()
{
    if (!m_items.isEmpty())
        m_items += ',';
}

CanonicalArray& CanonicalArray::text(QStringView value)
{
    separate();
    if (!appendJsonText(m_items, value))
        m_problem = noUnicode();
    return *this;
}

CanonicalArray& CanonicalArray::integer(std::int64_t value)
{
    separate();
    appendNumber(m_items, value);
    if (!isJsonInteger(value))
        m_problem = numberTooLarge();
    return *this;
}

CanonicalArray& CanonicalArray::object(const CanonicalObject& value)
{
    separate();
    if (const auto json = value.toJson())
        m_items += *json;
    else
        m_problem = value.problemIn(value.inOrder());
    return *this;
}

void CanonicalObject::begin(QByteArrayView name)
{
    const qsizetype start = m_bytes.size();
    const bool written = appendJsonText(m_bytes, QString::fromUtf8(name));
    m_fields.push_back({start, m_bytes.size() - start, 0});
    if (!written || nameOf(m_fields.back()).contains('\\'))
        m_problem = QStringLiteral("a name has a control sign, a quotation mark or a backslash");
    m_bytes += ':';
}

void CanonicalObject::end()
{
    m_fields.back().size = m_bytes.size() - m_fields.back().start;
}

CanonicalObject& CanonicalObject::text(QByteArrayView name, QStringView value)
{
    begin(name);
    if (!appendJsonText(m_bytes, value))
        m_problem = noUnicode();
    end();
    return *this;
}

CanonicalObject& CanonicalObject::integer(QByteArrayView name, std::int64_t value)
{
    begin(name);
    appendNumber(m_bytes, value);
    if (!isJsonInteger(value))
        m_problem = numberTooLarge();
    end();
    return *this;
}

CanonicalObject& CanonicalObject::decimal(QByteArrayView name, std::int64_t value)
{
    begin(name);
    m_bytes += '"';
    appendNumber(m_bytes, value);
    m_bytes += '"';
    end();
    return *this;
}

CanonicalObject& CanonicalObject::boolean(QByteArrayView name, bool value)
{
    return canonical(name, value ? "true" : "false");
}

CanonicalObject& CanonicalObject::null(QByteArrayView name)
{
    return canonical(name, "null");
}

CanonicalObject& CanonicalObject::object(QByteArrayView name, const CanonicalObject& value)
{
    const auto json = value.toJson();
    if (!json)
        m_problem = value.problemIn(value.inOrder());
    return canonical(name, json ? QByteArrayView(*json) : QByteArrayView("{}"));
}

CanonicalObject& CanonicalObject::array(QByteArrayView name, const CanonicalArray& value)
{
    if (!value.m_problem.isEmpty())
        m_problem = value.m_problem;
    begin(name);
    m_bytes += '[';
    m_bytes += value.m_items;
    m_bytes += ']';
    end();
    return *this;
}

CanonicalObject& CanonicalObject::canonical(QByteArrayView name, QByteArrayView json)
{
    begin(name);
    m_bytes += json;
    end();
    return *this;
}

QByteArrayView CanonicalObject::nameOf(const Field& field) const
{
    return QByteArrayView(m_bytes).sliced(field.start + 1, field.nameSize - 2);
}

std::vector<CanonicalObject::Field> CanonicalObject::inOrder() const
{
    auto fields = m_fields;
    const auto before = [this](const Field& a, const Field& b) { return isNameBefore(nameOf(a), nameOf(b)); };
    if (!std::is_sorted(fields.begin(), fields.end(), before))
        std::sort(fields.begin(), fields.end(), before);
    return fields;
}

QString CanonicalObject::problemIn(const std::vector<Field>& ordered) const
{
    if (!m_problem.isEmpty())
        return m_problem;
    const auto twice = std::adjacent_find(ordered.begin(), ordered.end(),
                                          [this](const Field& a, const Field& b) { return nameOf(a) == nameOf(b); });
    return twice == ordered.end() ? QString()
                                  : QStringLiteral("the name “%1” stands twice").arg(QString::fromUtf8(nameOf(*twice)));
}

Result<QByteArray> CanonicalObject::toJson() const
{
    const auto ordered = inOrder();
    if (const QString why = problemIn(ordered); !why.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The record has no canonical form: %1.").arg(why));
    QByteArray json;
    json.reserve(m_bytes.size() + qsizetype(m_fields.size()) + 2);
    json += '{';
    for (const Field& field : ordered) {
        if (json.size() > 1)
            json += ',';
        json += QByteArrayView(m_bytes).sliced(field.start, field.size);
    }
    json += '}';
    return json;
}

} // namespace clew::ledger
