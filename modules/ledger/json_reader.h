// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace clew::ledger {

/// What canonical JSON says.
struct JsonValue
{
    enum class Kind { Null, Boolean, Integer, Text, Array, Object };

    Kind kind = Kind::Null;
    QByteArray name; ///< of a member of an object, UTF-8
    bool boolean = false;
    std::int64_t integer = 0;
    QString text;
    std::vector<JsonValue> children; ///< items of an array, members of an object
    QByteArray json;                 ///< an object's or array's own bytes

    /// The member of an object, or null where it has none of that name.
    const JsonValue* find(QByteArrayView member) const;
};

/// Reads canonical JSON as CanonicalObject writes it and refuses everything else, so that each content has one
/// spelling: blanks, unordered or repeated names, other escapes, fractions, "-0", texts that are no Unicode or not in
/// normalisation form C, more than 32 levels. The detail of the error names the byte.
Result<JsonValue> readCanonicalJson(QByteArrayView json);

} // namespace clew::ledger
