// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"
#include "store/listings.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace clew::store {

/// Which records of a list, and in which order. Names of columns that the list hasn't, or can't filter or sort by, are
/// refused (Invalid). Without `sortedBy`: as they were added. Ties stand as they were added, so pages never overlap.
struct ListQuestion
{
    domain::Kind kind = domain::Kind::Unit;
    QString text;                ///< stands somewhere in one of the searched columns; ASCII letters in either case
    QMap<QString, QString> only; ///< column name to the value it must have; an empty value is "none"
    QString sortedBy;            ///< a column's name
    bool descending = false;

    friend bool operator==(const ListQuestion&, const ListQuestion&) = default;
};

struct ListedRow
{
    std::int64_t key = 0;
    QStringList cells;                    ///< by the listing's columns; NULL is an empty text
    std::array<std::int64_t, 4> within{}; ///< which part of that record, in a list of parts
};

Result<std::int64_t> countListed(Database& database, const ListQuestion& question);
/// `count` rows from the row with index `first` on.
Result<QList<ListedRow>> listedRows(Database& database, const ListQuestion& question, std::int64_t first,
                                    std::int64_t count);
/// Every value that a filter column has, with how often: what a person can choose from.
Result<QList<std::pair<QString, std::int64_t>>> listedValues(Database& database, domain::Kind kind,
                                                             const QString& column);

/// A record whose name holds a text that somebody typed or scanned.
struct NamedRecord
{
    domain::Kind kind = domain::Kind::Unit;
    std::int64_t key = 0;
    QString name;
    enum class Fit { Exact, Suffix, Prefix, Inside } fit = Fit::Inside;
};
/// A record's own name: the first column of its list. NotFound where there is no such record.
Result<QString> listedName(Database& database, domain::Kind kind, std::int64_t key);
/// The best fitting records of a kind by the first column of its list, at most `most`.
Result<QList<NamedRecord>> recordsNamed(Database& database, domain::Kind kind, const QString& text, int most);

} // namespace clew::store
