// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/fields.h"

namespace clew::domain {

using MappingId = Id<struct Mapping>;

/// How the lists of one origin are read: which column is which field, and what the list does not say. No evidence: it
/// may change, and each import keeps what it was read by.
struct Mapping : Identity<Mapping>
{
    static constexpr Kind kind = Kind::Mapping;
    QString name;
    QString list;          ///< the kind of list (docs/exchange.md)
    QString headers;       ///< fingerprint of the header row, by which the next list finds it
    QStringList columns;   ///< "Header=field"; "Header=" is left out
    QStringList constants; ///< "field=value" for every row
    QString decimal;       ///< comma or point; empty = either
    QString date_style;    ///< day-first or month-first; empty = not said

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("name", self.name, Key | Required);
        field("list", self.list, Required);
        field("headers", self.headers);
        field("columns", self.columns);
        field("constants", self.constants);
        field("decimal", self.decimal);
        field("date_style", self.date_style);
    }
};

} // namespace clew::domain
