// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "ledger/canonical_json.h"
#include "ledger/json_reader.h"

namespace clew::ledger {

/// A record's state: one JSON object in canonical form, with its SHA-256. There are only two ways to one, being written
/// by a CanonicalObject and being read by readCanonicalJson(), so nobody need look at its bytes again.
class BoundState
{
public:
    BoundState() = default; ///< none; no ledger entry takes it
    static Result<BoundState> write(const CanonicalObject& object);
    /// Refuses what readCanonicalJson() refuses, and what is no object.
    static Result<BoundState> read(QByteArrayView json);
    /// `value` as readCanonicalJson() gave it.
    static Result<BoundState> of(const JsonValue& value);

    bool isSet() const { return !m_json.isEmpty(); }
    const QByteArray& json() const { return m_json; }
    const QByteArray& hash() const { return m_hash; } ///< hexadecimal

    friend bool operator==(const BoundState&, const BoundState&) = default;

private:
    explicit BoundState(QByteArray json);

    QByteArray m_json;
    QByteArray m_hash;
};

} // namespace clew::ledger
