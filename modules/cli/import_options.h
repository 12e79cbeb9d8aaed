// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/importer.h"

namespace clew::cli {

/// --as, --set, --map, --column: how files that come in are read.
QList<Option> listOptions();
/// What these options say, without a path. Status 2 for a --set or --column without its equals sign,
/// and for a --set that no format takes.
Result<services::ImportRequest> importRequestFrom(Context& context);

} // namespace clew::cli
