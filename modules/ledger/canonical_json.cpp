// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/canonical_json.h"

#include "ledger/json_text.h"

#include <algorithm>
#include <array>

namespace clew::ledger {

namespace {

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
    if (m_fields.empty()) { // room for most records at once
        m_bytes.reserve(512);
        m_fields.reserve(24);
    }
    const qsizetype start = m_bytes.size();
    const bool written = appendPlainText(m_bytes, name) || appendJsonText(m_bytes, QString::fromUtf8(name));
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
