// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/sheet_writer.h"
#include "services/session.h"

namespace clew::services {

using exchange::Sheet;

enum class SheetFormat { Xlsx, Csv };

/// Writes lists under a name that is free, by somebody who may export; CSV takes the first of them. Fails with Denied,
/// Conflict, Io.
Result<> writeSheets(const Session& session, const QString& path, SheetFormat format, const QList<Sheet>& sheets);

} // namespace clew::services
