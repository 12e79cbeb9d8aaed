// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace clew {

/// The store's integer key of one kind of record: a GaugeId where a LotId is wanted does not compile.
///
/// A default-made id is unset: it stands only in a record that is not stored yet. Nothing reads an unset id:
/// a record's check() refuses one in a required field, and an optional reference is a std::optional<Id>.
template<typename Tag>
class Id
{
public:
    using Record = Tag;

    constexpr Id() = default;

    static constexpr Id fromStore(std::int64_t key)
    {
        Q_ASSERT(key > 0);
        return Id(key);
    }

    constexpr bool isSet() const { return m_key > 0; }

    constexpr std::int64_t key() const
    {
        Q_ASSERT(isSet());
        return m_key;
    }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_key, seed); }

private:
    constexpr explicit Id(std::int64_t key) : m_key(key) {}
    std::int64_t m_key = 0;
};

} // namespace clew
