// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/json_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace clew::exchange {

namespace {

constexpr int mostJsonDepth = 16;
constexpr double mostWhole = 9007199254740992.0; // 2^53: above, a double skips whole numbers

/// Walks the bytes of a line and looks at what QJsonDocument doesn't tell: depth and keys. It need not be valid JSON.
class JsonKeys
{
public:
    explicit JsonKeys(const QByteArray& line) : m_line(line) {}
    Result<void> check();

private:
    QByteArray stringAt(qsizetype& i) const;
    static QString unescaped(const QByteArray& raw);
    bool isFollowedByColon(qsizetype i) const;

    const QByteArray& m_line;
    QList<QSet<QString>> m_open; ///< keys of each open object; an array has an unused set
};

/// At an opening quote: the raw text inside; `i` then stands on the closing quote or the end.
QByteArray JsonKeys::stringAt(qsizetype& i) const
{
    const qsizetype start = ++i;
    while (i < m_line.size() && m_line[i] != '"')
        i += m_line[i] == '\\' ? 2 : 1;
    return m_line.mid(start, std::min(i, m_line.size()) - start);
}

QString JsonKeys::unescaped(const QByteArray& raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString();
}

bool JsonKeys::isFollowedByColon(qsizetype i) const
{
    while (i < m_line.size() && (m_line[i] == ' ' || m_line[i] == '\t'))
        ++i;
    return i < m_line.size() && m_line[i] == ':';
}

Result<void> JsonKeys::check()
{
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        const char byte = m_line[i];
        if (byte == '{' || byte == '[') {
            m_open.append(QSet<QString>());
            if (m_open.size() > mostJsonDepth)
                return fail(Error::Code::Invalid,
                            QStringLiteral("is nested more than %1 deep; flatten it.").arg(mostJsonDepth));
        } else if ((byte == '}' || byte == ']') && !m_open.isEmpty()) {
            m_open.removeLast();
        } else if (byte == '"') {
            const QByteArray raw = stringAt(i);
            if (m_open.isEmpty() || !isFollowedByColon(i + 1))
                continue;
            const QString key = unescaped(raw);
            if (m_open.last().contains(key))
                return fail(Error::Code::Invalid,
                            QStringLiteral("has the field \"%1\" twice; leave one out.").arg(key.left(60)));
            m_open.last().insert(key);
        }
    }
    return {};
}

bool isCleanText(const QString& text)
{
    return !text.contains(QChar(0)) && text.isValidUtf16();
}

Result<void> checkValue(const QJsonValue& value, const QString& field)
{
    switch (value.type()) {
    case QJsonValue::String:
        if (isCleanText(value.toString()))
            return {};
        return fail(
            Error::Code::Invalid,
            QStringLiteral("has a zero character or half a surrogate pair in \"%1\"; write plain text.").arg(field));
    case QJsonValue::Double:
        if (std::trunc(value.toDouble()) == value.toDouble() && std::abs(value.toDouble()) < mostWhole)
            return {};
        return fail(Error::Code::Invalid,
                    QStringLiteral("has a bare number in \"%1\"; write it as text, \"0.003\", so that nothing is lost.")
                        .arg(field));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return fail(Error::Code::Invalid, QStringLiteral("has null in \"%1\"; leave the field out.").arg(field));
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& inner : array)
            TRY(checkValue(inner, field));
        return {};
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            TRY(checkValue(it.value(), field + u'.' + it.key()));
        return {};
    }
    case QJsonValue::Bool:
        return {};
    }
    return {};
}

} // namespace

Result<QJsonObject> parseJsonLine(const QByteArray& line)
{
    if (line.contains('\0'))
        return fail(Error::Code::Invalid, QStringLiteral("has zero bytes; save the file as UTF-8 text."));
    TRY(JsonKeys(line).check());
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        return fail(Error::Code::Invalid, QStringLiteral("is not valid UTF-8; save the file as UTF-8."));
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Code::Invalid, QStringLiteral("is no JSON (character %1: %2); write one object a line.")
                                              .arg(error.offset)
                                              .arg(error.errorString()));
    if (!document.isObject())
        return fail(Error::Code::Invalid, QStringLiteral("is no JSON object; write one object a line."));
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isCleanText(it.key()))
            return fail(Error::Code::Invalid, QStringLiteral("has an unreadable field name; write plain text."));
        TRY(checkValue(it.value(), it.key()));
    }
    return object;
}

} // namespace clew::exchange
