// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/context.h"
#include "services/number_table.h"

namespace clew::cli {

/// The bytes of a file of at most 256 MiB, or of standard input where the path is "-".
Result<QByteArray> readNumberBytes(const QString& path);
/// The table in a file, or on standard input where the path is "-".
Result<services::NumberTable> readNumberFile(const QString& path);

/// The table of the verb's FILE and in it the column that --column names; wrong usage where it must name one and
/// doesn't.
Result<services::NumberColumn> numberColumn(Context& context);
Argument numberFileArgument();
Option columnOption();

/// A whole number of the option, or nothing; below `least` it is wrong usage.
Result<std::optional<int>> wholeOption(Context& context, const QString& option, int least);

} // namespace clew::cli
