// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace clew::store {

class Database;
class SqlCipherDriver;

/// One step of the schema: schema/NNNN_what.sql. Never edited once it has landed; the next number mends it.
struct Migration
{
    int number = 0;
    QString name;
    QByteArray script;
};

/// The folder's migrations in order; fails unless they are numbered 1, 2, 3, … without gap.
Result<QList<Migration>> readMigrations(const QString& folder);

/// A script's statements, cut where SQLite itself sees their ends (comments, texts and triggers understood).
Result<QList<QByteArray>> cutScript(const QByteArray& script);

/// Applies one migration wholly or not at all, its number included; does nothing where it was applied before, by
/// another program a moment ago as well. Leaves the handle without an authorizer.
Result<> applyMigration(const SqlCipherDriver& driver, const Migration& migration);

/// Puts a verified copy of the store beside it before migration `number`: NAME.clew.before-0007.
Result<> copyAside(const Database& database, int number);

} // namespace clew::store
