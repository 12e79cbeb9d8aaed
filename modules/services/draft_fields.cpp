// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_fields.h"

namespace clew::services {

QString listProblem(const QJsonObject& line, const QString& name)
{
    const QJsonValue value = line.value(name);
    if (value.isArray() || value.isNull() || value.isUndefined())
        return {};
    return QStringLiteral("“%1” is a list: write it in brackets, [ … ].").arg(name);
}

QString entryProblem(const QJsonValue& entry, const QString& name, const QStringList& fields)
{
    if (!entry.isObject())
        return QStringLiteral("An entry of “%1” is no object with fields; its fields are %2.")
            .arg(name, fields.join(QStringLiteral(", ")));
    for (const QString& field : entry.toObject().keys()) {
        if (!fields.contains(field))
            return QStringLiteral("An entry of “%1” has no field “%2”; its fields are %3.")
                .arg(name, field, fields.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace clew::services
