// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/table.h"

namespace clew::exchange {

/// A workbook's days count from 1900 with a 29 February 1900 that never was, or from 1904 (ECMA-376 part 1, 18.17.4.1).
enum class DateSystem { From1900, From1904 };

/// Whether a number format shows a day or a time of day: a built-in one by its number (ECMA-376 part 1, 18.8.30), else
/// by its code, in which literals, colours and locales don't count.
bool isDateFormat(int id, const QString& code);

/// The day or moment that a count of days means, to the second. Not a date (negative, beyond the year 9999): the
/// number as it is.
TableCell dateCell(const QString& days, DateSystem system);

} // namespace clew::exchange
