// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/kind.h"

#include <QList>

namespace clew::store {

/// How a cell of a list is written for people; the store gives it as plain text.
enum class CellForm {
    Text,
    Word,   ///< a name out of a closed set: "in_process"
    Day,    ///< ISO 8601
    Moment, ///< milliseconds since 1970-01-01T00:00:00Z; an ISO 8601 day where only that is known
    Number, ///< a count
    Exact,  ///< a measured number as it was recorded
    Digest, ///< SHA-256, shown by its first digits
};

/// A column of a list. `r` is the record's own table in both expressions.
struct ListColumn
{
    const char* name; ///< stable, for programs: "serial"
    CellForm form;
    const char* shown;     ///< SQL, over the record's row and the joined ones
    const char* own;       ///< SQL over the record's row alone, for filters and order; "" = neither
    bool sorts = false;    ///< by an index, or in a list that stays short
    bool searched = false; ///< a typed text is looked for in it
};

/// The list of one kind of record, as a person leafs through it.
struct RecordListing
{
    domain::Kind kind;
    const char* joins;
    QList<ListColumn> columns; ///< the first is the record's name
};

/// The kinds that have a list, in the order of Kind.
const QList<RecordListing>& recordListings();
/// Null where the kind has none.
const RecordListing* listingOf(domain::Kind kind);

} // namespace clew::store
