// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/object_fields.h"

namespace clew::exchange {

tl::unexpected<Error> ObjectFields::refuse(const QString& why) const
{
    return fail(Error::Code::Invalid, QStringLiteral("%1 %2.").arg(m_where, why));
}

Result<QString> ObjectFields::optionalText(const char* name)
{
    const QJsonValue value = m_object.take(QLatin1String(name));
    if (value.isUndefined())
        return QString();
    if (!value.isString())
        return refuse(QStringLiteral("needs a text as “%1”").arg(QLatin1String(name)));
    return value.toString().trimmed();
}

Result<QString> ObjectFields::text(const char* name)
{
    const QString written = TRY(optionalText(name));
    if (written.isEmpty())
        return refuse(QStringLiteral("needs the text “%1”").arg(QLatin1String(name)));
    return written;
}

Result<QString> ObjectFields::numberText(const char* name)
{
    const QString written = TRY(optionalText(name));
    if (!written.isEmpty() && !readNumber(written, exactNumber))
        return refuse(QStringLiteral("has “%1” as number “%2”").arg(written, QLatin1String(name)));
    return written;
}

Result<std::int64_t> ObjectFields::whole(const char* name, std::int64_t otherwise)
{
    const QString written = TRY(optionalText(name));
    if (written.isEmpty())
        return otherwise;
    bool isWhole = false;
    const qlonglong value = written.toLongLong(&isWhole);
    if (!isWhole || value < 0)
        return refuse(QStringLiteral("has “%1” as whole number “%2”").arg(written, QLatin1String(name)));
    return std::int64_t(value);
}

Result<bool> ObjectFields::truth(const char* name)
{
    const QJsonValue value = m_object.take(QLatin1String(name));
    if (!value.isUndefined() && !value.isBool())
        return refuse(QStringLiteral("needs true or false as “%1”").arg(QLatin1String(name)));
    return value.toBool();
}

Result<QStringList> ObjectFields::texts(const char* name)
{
    QStringList list;
    const QJsonValue value = m_object.take(QLatin1String(name));
    if (!value.isUndefined() && !value.isArray())
        return refuse(QStringLiteral("needs a list of texts as “%1”").arg(QLatin1String(name)));
    for (const QJsonValue& each : value.toArray()) {
        if (!each.isString() || each.toString().trimmed().isEmpty())
            return refuse(QStringLiteral("has something in “%1” that is no text").arg(QLatin1String(name)));
        list.append(each.toString().trimmed());
    }
    return list;
}

Result<QJsonObject> ObjectFields::object(const char* name)
{
    const QJsonValue value = m_object.take(QLatin1String(name));
    if (!value.isUndefined() && !value.isObject())
        return refuse(QStringLiteral("needs an object as “%1”").arg(QLatin1String(name)));
    return value.toObject();
}

Result<QJsonArray> ObjectFields::list(const char* name)
{
    const QJsonValue value = m_object.take(QLatin1String(name));
    if (!value.isArray())
        return refuse(QStringLiteral("needs the list “%1”").arg(QLatin1String(name)));
    return value.toArray();
}

Result<> ObjectFields::end() const
{
    if (m_object.isEmpty())
        return {};
    return refuse(QStringLiteral("has an unknown “%1”").arg(m_object.begin().key()));
}

} // namespace clew::exchange
