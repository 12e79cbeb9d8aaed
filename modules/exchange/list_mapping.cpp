// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_mapping.h"

#include <QCryptographicHash>

namespace clew::exchange {

QString squeezedHeader(const QString& header)
{
    QString squeezed;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        const bool isSign = (c == u'+' || c == u'-' || c == QChar(0x2212)) && squeezed.isEmpty();
        if (isSign && i + 1 < header.size() && header[i + 1].isLetter())
            squeezed.append(c == u'+' ? QStringLiteral("plus") : QStringLiteral("minus"));
        else if (c.isLetterOrNumber() || c == QChar(0x2300) || c == QChar(0xB1))
            squeezed.append(c.toCaseFolded());
    }
    return squeezed;
}

QString headerFingerprint(const QStringList& headers)
{
    QStringList squeezed;
    for (const QString& header : headers)
        squeezed.append(squeezedHeader(header));
    while (!squeezed.isEmpty() && squeezed.last().isEmpty())
        squeezed.removeLast();
    const QByteArray hash =
        QCryptographicHash::hash(squeezed.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(32));
}

std::pair<QString, QString> namedPair(const QString& text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    return {text.left(equals).trimmed(), equals < 0 ? QString() : text.mid(equals + 1).trimmed()};
}

std::optional<QString> statedField(const QStringList& stated, const QString& header)
{
    const QString squeezed = squeezedHeader(header);
    for (qsizetype i = stated.size() - 1; i >= 0 && !squeezed.isEmpty(); --i) {
        const auto [said, field] = namedPair(stated[i]);
        if (squeezedHeader(said) == squeezed)
            return field;
    }
    return {};
}

} // namespace clew::exchange
