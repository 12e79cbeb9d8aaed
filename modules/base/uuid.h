// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"

#include <QString>

namespace clew {

/// A new UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then 74 random bits; sorts by time of making.
/// Lower case with hyphens, 36 characters.
QString newUuid(const Clock& clock);

/// True for 36 characters of lower-case hexadecimal with hyphens at 8, 13, 18 and 23.
bool isUuid(const QString& text);

} // namespace clew
