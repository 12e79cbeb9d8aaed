// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/exact_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>

namespace clew::exchange {

namespace {

constexpr qsizetype mostBytesOfJson = 64LL * 1024 * 1024;
constexpr qsizetype mostLevelsOfJson = 64;

bool isOfNumber(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
}

/// What a quoted key says: "C\u0075" is "Cu".
QByteArray keyOf(const QByteArray& quoted)
{
    if (!quoted.contains('\\'))
        return quoted;
    const QString said = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    return '"' + said.toUtf8() + '"';
}

/// Copies JSON and puts its numbers between quotes. What is no JSON stays none.
class NumberQuoter
{
public:
    explicit NumberQuoter(const QByteArray& source) : m_source(source) { m_target.reserve(source.size() + 4096); }

    Result<QByteArray> quoted();

private:
    Result<> open();
    Result<> copyString();
    void copyNumber();
    bool isKey(qsizetype after) const;
    int line() const { return int(m_source.left(m_at).count('\n')) + 1; }

    const QByteArray& m_source;
    QByteArray m_target;
    QList<QSet<QByteArray>> m_keys; ///< of each open object; those of an array stay empty
    qsizetype m_at = 0;
};

Result<> NumberQuoter::open()
{
    m_keys.append(QSet<QByteArray>());
    if (m_keys.size() <= mostLevelsOfJson)
        return {};
    return fail(Error::Code::Invalid, QStringLiteral("Line %1 is nested more than %2 deep; this is no certificate.")
                                          .arg(line())
                                          .arg(mostLevelsOfJson));
}

bool NumberQuoter::isKey(qsizetype after) const
{
    while (after < m_source.size() && QByteArrayView(" \t\r\n").contains(m_source[after]))
        ++after;
    return after < m_source.size() && m_source[after] == ':';
}

Result<> NumberQuoter::copyString()
{
    const qsizetype start = m_at++;
    while (m_at < m_source.size() && m_source[m_at] != '"')
        m_at += m_source[m_at] == '\\' ? 2 : 1;
    m_at = std::min(m_at + 1, m_source.size());
    const QByteArray text = m_source.mid(start, m_at - start);
    m_target += text;
    if (m_keys.isEmpty() || !isKey(m_at))
        return {};
    const QByteArray key = keyOf(text);
    if (m_keys.last().contains(key))
        return fail(Error::Code::Invalid, QStringLiteral("Line %1 has the field %2 twice; ask the issuer which holds.")
                                              .arg(line())
                                              .arg(QString::fromUtf8(text.left(80))));
    m_keys.last().insert(key);
    return {};
}

void NumberQuoter::copyNumber()
{
    const qsizetype start = m_at;
    while (m_at < m_source.size() && isOfNumber(m_source[m_at]))
        ++m_at;
    m_target += '"' + m_source.mid(start, m_at - start) + '"';
}

Result<QByteArray> NumberQuoter::quoted()
{
    while (m_at < m_source.size()) {
        const char byte = m_source[m_at];
        if (byte == '"') {
            TRY(copyString());
            continue;
        }
        if (byte == '-' || (byte >= '0' && byte <= '9')) {
            copyNumber();
            continue;
        }
        if (byte == '{' || byte == '[')
            TRY(open());
        else if ((byte == '}' || byte == ']') && !m_keys.isEmpty())
            m_keys.removeLast();
        m_target += byte;
        ++m_at;
    }
    return m_target;
}

} // namespace

Result<QJsonObject> parseExactJson(const QByteArray& bytes)
{
    if (bytes.size() > mostBytesOfJson)
        return fail(Error::Code::Invalid, QStringLiteral("The file is larger than 64 MiB; this is no certificate."));
    QJsonParseError error{};
    QJsonDocument::fromJson(bytes, &error); // places and numbers as they stand
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The file is no JSON: line %1, %2; ask its issuer for a whole one.")
                        .arg(bytes.left(error.offset).count('\n') + 1)
                        .arg(error.errorString()));
    const QByteArray quoted = TRY(NumberQuoter(bytes).quoted());
    const QJsonDocument document = QJsonDocument::fromJson(quoted, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error::Code::Invalid, QStringLiteral("The file is no JSON object; ask its issuer for a whole one."),
                    error.errorString());
    return document.object();
}

} // namespace clew::exchange
