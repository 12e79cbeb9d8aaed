// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_mapping.h"

#include <QCryptographicHash>
#include <QSet>

namespace clew::exchange {

namespace {

/// What headers are compared by: without case and punctuation, unless that is all there is ("#").
QString spokenHeader(const QString& header)
{
    const QString squeezed = squeezedHeader(header);
    return squeezed.isEmpty() ? header.simplified() : squeezed;
}

} // namespace

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

QStringList columnNames(const QStringList& headers)
{
    QHash<QString, int> times;
    for (const QString& header : headers)
        ++times[spokenHeader(header)];
    QSet<QString> taken(times.keyBegin(), times.keyEnd());
    QHash<QString, int> numbers;
    QStringList names;
    for (const QString& header : headers) {
        const QString spoken = spokenHeader(header);
        QString name = header.simplified();
        if (!spoken.isEmpty() && times[spoken] > 1) {
            do
                name = QStringLiteral("%1 (%2)").arg(header.simplified(), QString::number(++numbers[spoken]));
            while (taken.contains(spokenHeader(name)));
            taken.insert(spokenHeader(name));
        }
        names.append(name);
    }
    return names;
}

QList<std::optional<QString>> statedFields(const QStringList& stated, const QStringList& headers)
{
    QHash<QString, std::pair<qsizetype, QString>> said; // the last word, and when it was said
    for (qsizetype i = 0; i < stated.size(); ++i) {
        const auto [name, field] = namedPair(stated[i]);
        said.insert(spokenHeader(name), {i, field});
    }
    said.remove(QString());
    QList<std::optional<QString>> fields(headers.size());
    if (said.isEmpty())
        return fields;
    const QStringList names = columnNames(headers);
    for (qsizetype column = 0; column < headers.size(); ++column) {
        qsizetype last = -1;
        for (const QString& spoken : {spokenHeader(headers[column]), spokenHeader(names[column])}) {
            const auto word = said.constFind(spoken);
            if (word == said.constEnd() || word->first < last)
                continue;
            last = word->first;
            fields[column] = word->second;
        }
    }
    return fields;
}

QStringList statedOfNone(const QStringList& stated, const QStringList& headers)
{
    QSet<QString> spoken;
    for (const QString& name : headers + columnNames(headers))
        spoken.insert(spokenHeader(name));
    QStringList none;
    for (const QString& text : stated)
        if (!spoken.contains(spokenHeader(namedPair(text).first)))
            none.append(text);
    return none;
}

} // namespace clew::exchange
