// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/json_reader.h"

#include "ledger/canonical_json.h"
#include "ledger/json_text.h"

#include <algorithm>
#include <optional>

namespace clew::ledger {

namespace {

constexpr int deepestLevel = 32;

/// The text of a JSON string without its quotes, whatever escapes it uses; nothing for an unknown one. That the escapes
/// are the canonical ones is seen by writing the text again.
std::optional<QString> withoutEscapes(const QString& raw)
{
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != QLatin1Char('\\')) {
            text += raw[i];
            continue;
        }
        if (++i == raw.size())
            return std::nullopt;
        static const QString shortNames = QStringLiteral("\"\\bfnrt");
        static const QString shortSigns = QStringLiteral("\"\\\b\f\n\r\t");
        if (const qsizetype at = shortNames.indexOf(raw[i]); at >= 0) {
            text += shortSigns[at];
            continue;
        }
        bool isHex = false;
        const ushort code = raw.mid(i + 1, 4).toUShort(&isHex, 16);
        if (raw[i] != QLatin1Char('u') || !isHex)
            return std::nullopt;
        text += QChar(code);
        i += 4;
    }
    return text;
}

class CanonicalReader
{
public:
    explicit CanonicalReader(QByteArrayView json) : m_json(json) {}

    Result<JsonValue> readAll()
    {
        JsonValue value = TRY(readValue(0));
        if (m_at != m_json.size())
            return refuse("bytes follow the value");
        return value;
    }

private:
    tl::unexpected<Error> refuse(const char* why) const
    {
        return fail(Error::Code::Invalid,
                    QStringLiteral("The ledger line is not in its canonical form; it was changed or damaged."),
                    QStringLiteral("byte %1: %2").arg(m_at).arg(QLatin1String(why)));
    }
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    bool take(QByteArrayView token)
    {
        if (!m_json.sliced(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }

    Result<JsonValue> readValue(int level)
    {
        JsonValue value;
        if (level > deepestLevel)
            return refuse("more than 32 levels");
        if (peek() == '{')
            return readObject(level);
        if (peek() == '[')
            return readArray(level);
        if (peek() == '"') {
            value.kind = JsonValue::Kind::Text;
            value.text = TRY(readText());
        } else if (take("true") || take("false")) {
            value.kind = JsonValue::Kind::Boolean;
            value.boolean = m_json[m_at - 2] == 'u';
        } else if (!take("null")) {
            value.kind = JsonValue::Kind::Integer;
            value.integer = TRY(readInteger());
        }
        return value;
    }

    Result<JsonValue> readObject(int level)
    {
        JsonValue value;
        value.kind = JsonValue::Kind::Object;
        const qsizetype start = m_at++;
        while (!take("}")) {
            if (!value.children.empty() && !take(","))
                return refuse("a comma or the end of the object is missing");
            const QByteArray name = TRY(readName());
            if (!value.children.empty() && !isNameBefore(value.children.back().name, name))
                return refuse("the names are not in order, or one stands twice");
            if (!take(":"))
                return refuse("a colon is missing");
            value.children.push_back(TRY(readValue(level + 1)));
            value.children.back().name = name;
        }
        value.json = m_json.sliced(start, m_at - start).toByteArray();
        return value;
    }

    Result<JsonValue> readArray(int level)
    {
        JsonValue value;
        value.kind = JsonValue::Kind::Array;
        const qsizetype start = m_at++;
        while (!take("]")) {
            if (!value.children.empty() && !take(","))
                return refuse("a comma or the end of the array is missing");
            value.children.push_back(TRY(readValue(level + 1)));
        }
        value.json = m_json.sliced(start, m_at - start).toByteArray();
        return value;
    }

    Result<QByteArray> readName()
    {
        const qsizetype start = m_at;
        TRY(readText());
        const QByteArrayView name = m_json.sliced(start + 1, m_at - start - 2);
        if (name.contains('\\'))
            return refuse("a name has an escape");
        return name.toByteArray();
    }

    Result<QString> readText()
    {
        const qsizetype start = m_at;
        if (!take("\""))
            return refuse("a text is missing");
        bool plain = true;
        for (; peek() != '"'; ++m_at) {
            const auto c = uchar(peek());
            if (c < 0x20)
                return refuse("a text has no end, or a control sign without escape");
            plain = plain && c < 0x80 && c != '\\';
            if (c == '\\')
                ++m_at;
        }
        const QByteArrayView raw = m_json.sliced(start + 1, m_at - start - 1);
        ++m_at;
        if (plain)
            return QString::fromLatin1(raw);
        return readEscapedText(raw);
    }

    Result<QString> readEscapedText(QByteArrayView raw) const
    {
        const auto text = withoutEscapes(QString::fromUtf8(raw));
        std::string again;
        if (!text || !appendJsonText(again, *text) || QByteArrayView(again).sliced(1).chopped(1) != raw)
            return refuse("a text is no Unicode, not in normalisation form C, or has another escape than the shortest");
        return *text;
    }

    Result<std::int64_t> readInteger()
    {
        const bool negative = take("-");
        const qsizetype start = m_at;
        std::int64_t value = 0;
        for (; peek() >= '0' && peek() <= '9' && m_at - start < 17; ++m_at)
            value = value * 10 + (peek() - '0');
        const qsizetype digits = m_at - start;
        if (digits == 0 || (m_json[start] == '0' && (digits > 1 || negative)) || value > largestJsonInteger)
            return refuse("no value, or a number that is not a whole one up to 2^53 - 1");
        return negative ? -value : value;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

} // namespace

const JsonValue* JsonValue::find(QByteArrayView member) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const JsonValue& child) { return QByteArrayView(child.name) == member; });
    return found == children.end() ? nullptr : &*found;
}

Result<JsonValue> readCanonicalJson(QByteArrayView json)
{
    return CanonicalReader(json).readAll();
}

} // namespace clew::ledger
