// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"

#include <optional>

namespace clew::store {

/// Names in store_setting that the store room itself keeps.
inline constexpr const char* keyFileMacSetting = "key_file_mac";

Result<std::optional<QString>> setting(Database& database, const char* name);
/// Inside a Transaction; replaces the value before.
Result<> setSetting(Database& database, const char* name, const QString& value);

} // namespace clew::store
