// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/pdf_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace clew::signing {

QByteArray hexText(const QString& text)
{
    QByteArray hex = QByteArrayLiteral("<FEFF");
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QString textOf(QPDFObjectHandle string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

QByteArray dateText(Instant moment)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(moment.toMilliseconds(), Qt::UTC);
    return QByteArrayLiteral("(D:") + utc.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
           QByteArrayLiteral("Z)");
}

std::optional<Instant> momentOfDate(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^D:(\d{14})(?:(Z)(?:00'?(?:00'?)?)?|([+-])(\d\d)'?(?:(\d\d)'?)?)?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime utc = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmmss"));
    utc.setTimeSpec(Qt::UTC);
    if (!utc.isValid())
        return std::nullopt;
    const int minutes = match.captured(4).toInt() * 60 + match.captured(5).toInt();
    const int sign = match.captured(3) == QStringLiteral("-") ? -1 : 1;
    return Instant::fromMilliseconds(utc.toMSecsSinceEpoch() - std::int64_t(sign) * minutes * 60000);
}

QByteArray referenceText(int number, int generation)
{
    return QByteArray::number(number) + ' ' + QByteArray::number(generation) + QByteArrayLiteral(" R");
}

QByteArray dictionaryText(QPDFObjectHandle dictionary, const QMap<QByteArray, QByteArray>& replaced)
{
    QByteArray text = QByteArrayLiteral("<<");
    for (const std::string& key : dictionary.getKeys()) {
        if (replaced.contains(QByteArray::fromStdString(key)))
            continue;
        const std::string name = QPDFObjectHandle::newName(key).unparse();
        text += ' ' + QByteArray::fromStdString(name + ' ' + dictionary.getKey(key).unparse());
    }
    for (auto it = replaced.begin(); it != replaced.end(); ++it)
        text += ' ' + it.key() + ' ' + it.value();
    return text + QByteArrayLiteral(" >>");
}

} // namespace clew::signing
