// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/recall_documents.h"
#include "services/store_service.h"

namespace clew::services {

/// A recall as somebody asks for it with the telephone in the other hand.
struct RecallQuestion
{
    std::optional<TraceOf> of; ///< absent: the lot, heat, serial number, delivery note, order or gauge of that name
    QString name;              ///< typed or scanned
    QString reason;            ///< why this scope, and no wider or narrower one
    qint64 notifyWithinHours = 24;
};

/// The pieces of a recall in all, whatever their part.
struct RecallTotals
{
    std::array<Decimal, domain::recallBoxes> boxes{Decimal::fromInteger(0), Decimal::fromInteger(0),
                                                   Decimal::fromInteger(0), Decimal::fromInteger(0),
                                                   Decimal::fromInteger(0)};
    Decimal concerned = Decimal::fromInteger(0);
    Decimal uncertain = Decimal::fromInteger(0);
    std::optional<Decimal> difference = Decimal::fromInteger(0); ///< made minus found; absent: unknown
};

struct RecallAnswer
{
    RecallRequest request;
    domain::Recall recall;
    RecallTotals totals;
    QString number;   ///< of its snapshot: "R-2026-0001"; empty until it is issued
    QString document; ///< the snapshot's name for an address
};

/// Nothing is kept. NotFound where nothing has that name, Conflict where several records have.
Result<RecallAnswer> answerRecall(OpenStore& store, const RecallQuestion& question, Progress& progress);
/// The same answer for another reason or deadline, as somebody says them while it is in front of him.
RecallAnswer withTerms(RecallAnswer answer, const QString& reason, qint64 notifyWithinHours);
/// Keeps the list as it is now, as a numbered snapshot.
Result<RecallAnswer> issueRecall(OpenStore& store, const RecallAnswer& answer, Progress& progress);
/// Draws a lot with the seed, answers, and keeps the exercise as a snapshot; nothing is held by it.
Result<RecallAnswer> drillRecall(OpenStore& store, quint32 seed, Progress& progress);
/// Stops everything on the list, after its snapshot was kept where there is none yet.
Result<HeldRecall> holdRecall(OpenStore& store, const RecallAnswer& answer, const QString& reason, Progress& progress);

/// The list piece by piece, the counts, and whom to call; CSV, by the name's ending, takes the pieces alone.
Result<> exportRecall(OpenStore& store, const domain::Recall& recall, const QString& path);

} // namespace clew::services
