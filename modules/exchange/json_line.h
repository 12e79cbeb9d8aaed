// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace clew::exchange {

/// One JSON object from one line (RFC 8259), stricter than QJsonDocument, which keeps the last of two equal keys and
/// turns every number into a double. Refuses equal keys, numbers that are not whole (they must be strings), null, more
/// than 16 levels, zero characters, and text that is not valid UTF-8 or half a surrogate pair.
Result<QJsonObject> parseJsonLine(const QByteArray& line);

} // namespace clew::exchange
