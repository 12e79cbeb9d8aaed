// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/number_text.h"
#include "base/result.h"
#include "domain/fields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clew::exchange {

/// The members of one JSON object of a shipped or edited file, each asked for once; what is left over is refused. The
/// errors begin with where the object stands.
class ObjectFields
{
public:
    ObjectFields(const QJsonObject& object, QString where) : m_object(object), m_where(std::move(where)) {}

    const QString& where() const { return m_where; }
    tl::unexpected<Error> refuse(const QString& why) const;
    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    /// Invalid where it is missing or blank.
    Result<QString> text(const char* name);
    /// Empty where it is missing.
    Result<QString> optionalText(const char* name);
    /// A decimal number as its text; empty where it is missing.
    Result<QString> numberText(const char* name);
    Result<std::int64_t> whole(const char* name, std::int64_t otherwise);
    Result<bool> truth(const char* name);
    Result<QStringList> texts(const char* name);
    Result<QJsonObject> object(const char* name);
    Result<QJsonArray> list(const char* name);
    template<domain::NamedEnum Word>
    Result<Word> word(const char* name, Word otherwise)
    {
        const QString written = TRY(optionalText(name));
        if (written.isEmpty())
            return otherwise;
        if (const auto known = domain::enumFromName<Word>(written))
            return *known;
        return refuse(QStringLiteral("has “%1” as “%2”; give one of: %3")
                          .arg(written, QLatin1String(name), domain::enumNames<Word>().join(QStringLiteral(", "))));
    }
    /// Refuses what nobody asked for.
    Result<> end() const;

private:
    QJsonObject m_object;
    QString m_where;
};

} // namespace clew::exchange
