// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/verb_list.h"

namespace clew::cli {

/// A script that completes verbs, options and closed sets of values, for one of completionShells().
QString completionScript(const VerbList& verbs, const QString& shell);
QStringList completionShells();

} // namespace clew::cli
