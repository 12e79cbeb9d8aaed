// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"

namespace clew::store {

/// Keeps bytes by their SHA-256; the same bytes are kept once. Gives the SHA-256 in hexadecimal.
Result<QString> storeAttachment(Database& database, const QByteArray& content);
Result<bool> hasAttachment(Database& database, const QString& sha256);
/// The bytes; Storage where they no longer have that SHA-256, NotFound where there are none.
Result<QByteArray> attachment(Database& database, const QString& sha256);

} // namespace clew::store
