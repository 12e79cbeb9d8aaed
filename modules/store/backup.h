// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/store_secret.h"

#include <QList>
#include <QString>

namespace clew::store {

class Database;

/// A store's key file beside it: NAME.clew has NAME.clew-keys.
QString keyFilePath(const QString& storePath);

/// What is wrong in a store as it was last committed; empty where nothing is. `deep` also authenticates every page,
/// free ones too. Not inside a Transaction.
Result<QList<QString>> checkStore(const Database& database, bool deep);

enum class Existing { Refuse, Replace };

/// A copy under the same key, complete and checked deeply before it gets its name; the key file is not copied. Stopped
/// by its caller it leaves none (Cancelled).
Result<> copyStore(const Database& database, const QString& path, Existing existing, Progress& progress);

/// copyStore and the key file beside it, to a new name.
Result<> backUp(const Database& database, const QString& path, Progress& progress);

/// Makes a working store out of a backup, under a new name, never over an existing file. The backup stays untouched.
Result<> restoreBackup(const QString& backup, const StoreSecret& secret, const QString& path, Progress& progress);

} // namespace clew::store
