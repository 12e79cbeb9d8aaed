// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

struct sqlite3;

namespace clew::store {

/// What a failed call means for people: the handle's last extended result code as an Error.
/// Unique and primary keys are Conflict; other constraints and triggers Invalid; the authorizer Denied; a progress
/// handler's stop Cancelled; disk, damage, another program's lock and read-only places Storage.
Error sqliteError(sqlite3* handle);
/// The same from a code alone, where there is no handle.
Error sqliteError(int extendedCode, const QString& detail);

inline tl::unexpected<Error> sqliteFailure(sqlite3* handle, const char* file = __builtin_FILE(),
                                           int line = __builtin_LINE())
{
    Error error = sqliteError(handle);
    error.file = file;
    error.line = line;
    return tl::make_unexpected(std::move(error));
}

} // namespace clew::store
