// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/verb_list.h"

namespace clew::cli {

/// The manual page clew-cli(1), in troff's man macros.
QString manPage(const VerbList& verbs, const QString& version);

} // namespace clew::cli
