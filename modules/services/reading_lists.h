// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/record_lists.h"
#include "store/reading_milestones.h"

namespace clew::services {

using store::readingColumns;
using store::ReadingMilestones;
using store::ReadingQuestion;

/// What a table asks of all measurements: its text stands in the serial or the lot's number, `only` names part,
/// characteristic, gauge, person or verdict. Invalid for any other name.
Result<ReadingQuestion> readingQuestion(const ListQuestion& question);

/// Takes the pass on for a slice of the owner thread's time. False once it is at its end.
Result<bool> passOn(OpenStore& store, ReadingMilestones& milestones);
/// After the pass: `count` rows from the one with index `first` on. Every row costs the same, wherever it stands.
Result<QList<ListedRow>> readingRows(OpenStore& store, const ReadingMilestones& milestones, std::int64_t first,
                                     std::int64_t count, bool newestFirst);

/// What a table can be narrowed to, each with its words for people.
Result<QList<std::pair<QString, QString>>> readingValues(OpenStore& store, const QString& column);

/// The first rows of all measurements and the last, before anybody has counted them; none where they would overlap.
struct ReadingEnds
{
    QList<ListedRow> first;
    QList<ListedRow> last;
};
Result<std::optional<ReadingEnds>> readingEnds(OpenStore& store, std::int64_t count);

/// The unit or lot of an inspection, with the name that leads to it.
struct InspectedPiece
{
    domain::Kind kind = domain::Kind::Unit;
    QString name;
};
Result<InspectedPiece> inspectedPiece(OpenStore& store, domain::InspectionId inspection);

} // namespace clew::services
