// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/verb_list.h"

namespace clew::cli {

/// All verbs in their groups, the global options, examples.
QString overallHelp(const VerbList& verbs);
/// One verb: usage, what it does, its arguments and options, examples.
QString verbHelp(const Verb& verb);
/// The verbs that begin with one first word.
QString firstWordHelp(const VerbList& verbs, const QString& first);

/// "clew-cli store create FILE --user ID …"
QString usageOf(const VerbWords& words);
/// "--user ID"
QString optionSpelling(const Option& option);

} // namespace clew::cli
