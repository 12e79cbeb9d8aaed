// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/json_texts.h"

namespace clew::cli {

QString cellText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            texts.append(cellText(item));
        return texts.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        for (const QJsonValue& item : value.toObject())
            texts.append(cellText(item));
        return texts.join(QLatin1Char(' '));
    }
    return value.toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace clew::cli
