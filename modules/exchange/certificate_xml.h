// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace clew::exchange {

/// A certificate of the JSON schemas that was written as XML, as its JSON would be: each element a member, one that
/// stands several times an array of texts or objects, every value the text it is written as. Members of several objects
/// that stand one after the other without a bracket (Value, Unit, Value, Unit) are parted where the turn begins anew.
/// Invalid with line and cause (XmlStream).
Result<QJsonObject> certificateOfXml(const QByteArray& bytes, Progress& progress);

} // namespace clew::exchange
