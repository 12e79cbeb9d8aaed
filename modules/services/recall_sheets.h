// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/recall.h"
#include "exchange/sheet_writer.h"

namespace clew::services {

/// A recall as a workbook: pieces, counts, consignees. An unknown quantity is written "unknown", never 0.
QList<exchange::Sheet> recallSheets(const domain::Recall& recall);

} // namespace clew::services
