// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace clew::store {

/// Refuses what can't be a store before it is opened: no file, a folder, an empty file, a size that isn't whole pages.
/// Each has its own sentence. Does not open the file: closing it would drop the locks of a connection we have on it.
Result<> checkStoreFile(const QString& path);

/// Why a store there may only be read: network share, cloud-synchronized folder, no right to write the file or its
/// folder. Empty where it may be written.
QString whyReadOnly(const QString& path);

/// Locks on these are not to be relied on, so two programs could write at once and damage the file.
bool isNetworkFileSystem(QByteArrayView type);
/// Synchronizing programs copy a file while it is written, and put old copies back.
bool isCloudFolder(const QString& absolutePath);

/// Makes a new, deleted or renamed file's folder entry durable. A no-op where folders can't be synced.
void syncFolder(const QString& folder);
/// Makes a file's content durable.
Result<> syncFile(const QString& path);

} // namespace clew::store
