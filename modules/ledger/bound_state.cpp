// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/bound_state.h"

#include "ledger/sha256.h"

namespace clew::ledger {

BoundState::BoundState(QByteArray json) : m_json(std::move(json)), m_hash(sha256Hex(m_json))
{
    Q_ASSERT(readCanonicalJson(m_json).has_value());
}

Result<BoundState> BoundState::write(const CanonicalObject& object)
{
    return BoundState(TRY(object.toJson()));
}

Result<BoundState> BoundState::read(QByteArrayView json)
{
    return of(TRY(readCanonicalJson(json)));
}

Result<BoundState> BoundState::of(const JsonValue& value)
{
    if (value.kind != JsonValue::Kind::Object)
        return fail(Error::Code::Invalid, QStringLiteral("A record's state is no object."));
    return BoundState(value.json);
}

} // namespace clew::ledger
