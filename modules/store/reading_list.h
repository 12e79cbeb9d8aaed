// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/gauge_questions.h"
#include "store/listed_rows.h"
#include "store/statement.h"

#include <vector>

/// Every reading of the store as one list, in the order of their inspections.
namespace clew::store {

/// Which readings. An empty field asks nothing.
struct ReadingQuestion
{
    QString part = {};                ///< number
    QString characteristic = {};      ///< balloon and name, as the list says it: "2 Seat B"
    QString gauge = {};               ///< code, of the display
    QString person = {};              ///< code
    QString verdict = {};             ///< of the judgement in force
    QString subject = {};             ///< stands in the unit's serial or the lot's number; ASCII letters in either case
    std::optional<Instant> from = {}; ///< of these, the ones that only a day is known of count with any part of it
    std::optional<Instant> to = {};

    bool asksNothing() const { return *this == ReadingQuestion{}; }
    friend bool operator==(const ReadingQuestion&, const ReadingQuestion&) = default;
};

/// The columns of the list; the first is the unit's serial or the lot's number.
const QList<ListColumn>& readingColumns();
/// What stands in these rows, in their order. A row is known by its inspection, and within it by
/// the rest of the reading's key.
Result<QList<ListedRow>> listedReadings(Database& database, const std::vector<ReadingKey>& keys);
/// The first readings of all, or the last; at once, however many there are.
Result<std::vector<ReadingKey>> readingsAtTheEnd(Database& database, bool newest, std::int64_t count);

/// What a question's part, characteristic, gauge, person or verdict can be, each with its words for people.
Result<QList<std::pair<QString, QString>>> readingValues(Database& database, const QString& column);

// For reading_milestones.cpp and the test of the query plans.

/// What a question asks of a reading `r` and its inspection `i`, each condition behind an AND. Never by an index of the
/// reading's own: who walks along one says so.
QByteArray readingConditions(const ReadingQuestion& question);
void bindConditions(Statement& statement, const ReadingQuestion& question);
/// From the first five columns.
ReadingKey readingKeyOf(const Statement& row);
/// All but those of readingsAtTheEnd, which read from an end of the table as far as they are asked.
QList<QByteArray> readingListStatements();

} // namespace clew::store
