// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/canonical_json.h"

#include "ledger/bound_state.h"
#include "ledger/json_text.h"

#include <algorithm>
#include <array>

namespace clew::ledger {

namespace {

void appendNumber(std::string& json, std::int64_t value)
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
    json.append(at, std::size_t(digits.end() - at));
}

bool isJsonInteger(std::int64_t value)
{
    return value >= -largestJsonInteger && value <= largestJsonInteger;
}

/// Its first eight signs, the first one highest, where they are ASCII and none of them is U+0000; 0 otherwise, which
/// says nothing about the order.
std::uint64_t nameStartOf(QByteArrayView name)
{
    std::uint64_t start = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const uchar sign = i < name.size() ? uchar(name[i]) : 0;
        if (sign >= 0x80 || (sign == 0 && i < name.size()))
            return 0;
        start = start << 8 | sign;
    }
    return start;
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

void CanonicalArray::separate()
{
    if (!m_items.empty())
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
    if (!value.appendTo(m_items))
        m_problem = value.problemIn(value.inOrder());
    return *this;
}

void CanonicalObject::begin(QByteArrayView name)
{
    if (m_fields.capacity() == 0) { // room for most records at once
        m_bytes.reserve(512);
        m_fields.reserve(24);
    }
    const std::size_t start = m_bytes.size();
    const bool written = appendJsonUtf8(m_bytes, name);
    m_fields.push_back({start, m_bytes.size() - start, 0, 0});
    const QByteArrayView writtenName = nameOf(m_fields.back());
    m_fields.back().nameStart = nameStartOf(writtenName);
    if (!written || writtenName.contains('\\'))
        m_problem = QStringLiteral("a name has a control sign, a quotation mark or a backslash");
    m_bytes += ':';
}

void CanonicalObject::end()
{
    m_fields.back().size = m_bytes.size() - m_fields.back().start;
}

void CanonicalObject::clear()
{
    m_bytes.clear();
    m_fields.clear();
    m_problem.clear();
}

CanonicalObject& CanonicalObject::text(QByteArrayView name, QStringView value)
{
    begin(name);
    if (!appendJsonText(m_bytes, value))
        m_problem = noUnicode();
    end();
    return *this;
}

CanonicalObject& CanonicalObject::utf8(QByteArrayView name, QByteArrayView value)
{
    begin(name);
    if (!appendJsonUtf8(m_bytes, value))
        m_problem = noUnicode();
    end();
    return *this;
}

CanonicalObject& CanonicalObject::plainText(QByteArrayView name, QByteArrayView value)
{
    begin(name);
    if (!appendPlainText(m_bytes, value))
        m_problem = QStringLiteral("a name or number has a sign that needs an escape");
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
    begin(name);
    if (!value.appendTo(m_bytes))
        m_problem = value.problemIn(value.inOrder());
    end();
    return *this;
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

CanonicalObject& CanonicalObject::state(QByteArrayView name, const BoundState& value)
{
    if (!value.isSet())
        m_problem = QStringLiteral("a record's state is missing");
    return canonical(name, value.json());
}

/// Bytes that are canonical JSON already.
CanonicalObject& CanonicalObject::canonical(QByteArrayView name, QByteArrayView json)
{
    begin(name);
    m_bytes.append(json.data(), std::size_t(json.size()));
    end();
    return *this;
}

QByteArrayView CanonicalObject::nameOf(const Field& field) const
{
    return QByteArrayView(m_bytes).sliced(qsizetype(field.start) + 1, qsizetype(field.nameSize) - 2);
}

bool CanonicalObject::isBefore(const Field& a, const Field& b) const
{
    if (a.nameStart != b.nameStart && a.nameStart != 0 && b.nameStart != 0)
        return a.nameStart < b.nameStart;
    return isNameBefore(nameOf(a), nameOf(b));
}

std::vector<CanonicalObject::Field> CanonicalObject::inOrder() const
{
    auto fields = m_fields;
    std::sort(fields.begin(), fields.end(), [this](const Field& a, const Field& b) { return isBefore(a, b); });
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

Result<> CanonicalObject::appendTo(std::string& json) const
{
    const auto ordered = inOrder();
    if (const QString why = problemIn(ordered); !why.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The record has no canonical form: %1.").arg(why));
    char separator = '{';
    for (const Field& field : ordered) {
        json += separator;
        json.append(m_bytes, field.start, field.size);
        separator = ',';
    }
    json += ordered.empty() ? "{}" : "}";
    return {};
}

Result<QByteArray> CanonicalObject::toJson() const
{
    std::string json;
    json.reserve(m_bytes.size() + m_fields.size() + 2);
    TRY(appendTo(json));
    return QByteArray(json.data(), qsizetype(json.size()));
}

} // namespace clew::ledger
