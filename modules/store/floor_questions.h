// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/database.h"

/// What the floor, shipping and the recall call ask the store, each by an index.
namespace clew::store {

/// Lots of the heat, in the order in which they were added.
Result<QList<domain::LotId>> lotsOfHeat(Database& database, domain::HeatId heat);
/// Lots that something of this lot went into.
Result<QList<domain::LotId>> lotsFromLot(Database& database, domain::LotId lot);

/// The units that went to a finisher with this lot.
Result<QList<domain::UnitId>> unitsSentWith(Database& database, domain::LotId finishing);

/// The units of a tray: those serialized from the lot that were moved into no other tray, and those moved into it.
Result<QList<domain::UnitId>> unitsInTray(Database& database, domain::LotId tray);
/// The units that lie at that place of a tray, or lay there once.
Result<QList<domain::UnitId>> unitsOnceAt(Database& database, domain::LotId tray, const QString& position);
/// Whether a delivery names the lot.
Result<bool> isDelivered(Database& database, domain::LotId lot);

/// The imports of the file with that SHA-256, oldest first.
Result<QList<Id<domain::Import>>> importsOfFile(Database& database, const QString& sha256);
/// Files that were refused for their signature and are kept as evidence, oldest first.
Result<QList<domain::DocumentId>> rejectedDocuments(Database& database);

/// The next number of a series of documents by their titles: "R-2026-" gives R-2026-0001. Asked inside the transaction
/// that uses it.
Result<QString> nextDocumentNumber(Database& database, const QString& prefix);
/// The documents of that title, oldest first.
Result<QList<domain::DocumentId>> documentsTitled(Database& database, const QString& title);

/// A lot in the flow, by its place (from 0) among all of them in the order of their numbers; and how many there are.
Result<std::int64_t> countOfLotsInFlow(Database& database);
Result<std::optional<domain::LotId>> lotInFlow(Database& database, std::int64_t place);

} // namespace clew::store
