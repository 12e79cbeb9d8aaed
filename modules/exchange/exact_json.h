// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace clew::exchange {

/// A JSON object with every number as the text it is written as: 0.150 stays "0.150". At most 64 MiB, 64 levels; a key
/// that stands twice in one object is refused. Invalid with a sentence that names line and cure.
Result<QJsonObject> parseExactJson(const QByteArray& bytes);

} // namespace clew::exchange
