// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/kind.h"

#include <QStringList>

#include <optional>

namespace clew::domain {

/// A record lists its fields once, in `fields(self, visitor)`: the store's columns, the canonical bytes under the
/// ledger, the exchange file and `clew-cli show` all follow that one list.
///
///     template<typename Self, typename Visitor> static void fields(Self& self, Visitor& field)
///     {
///         field("number", self.number, Key);
///         field("supplier", self.supplier);
///     }
///
/// A member's type says how it is written: QString (empty = absent), QDate (null = absent), std::optional<…>, Id<T>,
/// Instant, std::int64_t, bool, Exact, QStringList, and any enum with a namesOf().
enum FieldUse : unsigned {
    Plain = 0,
    Key = 1,      ///< part of the natural key (docs/exchange.md)
    Required = 2, ///< refused when empty or unset
    Workflow = 4, ///< moves without a new content version: not under an electronic signature
    Secret = 8,   ///< never in canonical bytes, in an export or on a screen
};

/// What belongs to one record and has no life of its own is a part of it: a struct with `table`, `keyed`
/// (its Key fields and its record identify it; otherwise the order in which it was added does) and fields().

/// A value as the field knows it: the exact text, and the integer that decides (picometres, nano-arcseconds or
/// nano-units, as the unit beside it says; unset where the text is no number).
struct Exact
{
    QString text;
    std::optional<std::int64_t> value;
    friend bool operator==(const Exact&, const Exact&) = default;
};

/// The texts of a closed set, in the order of its enumerators, found by argument-dependent lookup on its namesOf().
template<typename E>
concept NamedEnum = std::is_enum_v<E> && requires(E e)
{
    namesOf(e);
};

template<NamedEnum E>
QString enumName(E value)
{
    return QString::fromLatin1(namesOf(value)[static_cast<std::size_t>(value)]);
}

template<NamedEnum E>
std::optional<E> enumFromName(const QString& name)
{
    const auto names = namesOf(E{});
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

template<NamedEnum E>
QStringList enumNames()
{
    QStringList list;
    for (const char* name : namesOf(E{}))
        list.append(QString::fromLatin1(name));
    return list;
}

/// What each record has before its own fields.
template<typename Record>
struct Identity
{
    Id<Record> id;
    QString uuid;
};

} // namespace clew::domain
