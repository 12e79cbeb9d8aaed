// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/kind.h"

#include <QByteArray>

#include <vector>

namespace clew::store {

/// The UUIDs of records that were asked for or made lately. Each record has one place, which the next record that falls
/// on it takes: about 3 MB however large the store is. Records with keys near each other never share one.
class UuidCache
{
public:
    /// Empty where it isn't known.
    QByteArray find(domain::Kind kind, std::int64_t key) const
    {
        if (m_places.empty())
            return {};
        const Place& place = m_places[placeOf(kind, key)];
        return place.kind == kind && place.key == key ? place.uuid : QByteArray();
    }
    void insert(domain::Kind kind, std::int64_t key, const QByteArray& uuid)
    {
        m_places.resize(placeCount);
        m_places[placeOf(kind, key)] = {kind, key, uuid};
    }
    void clear() { m_places.clear(); }

private:
    static constexpr std::size_t placeCount = std::size_t(1) << 15;

    struct Place
    {
        domain::Kind kind{};
        std::int64_t key = 0; ///< no record has it
        QByteArray uuid;
    };

    static std::size_t placeOf(domain::Kind kind, std::int64_t key)
    {
        constexpr std::size_t perKind = placeCount / 32 + 1;
        return (static_cast<std::size_t>(key) + static_cast<std::size_t>(kind) * perKind) % placeCount;
    }

    std::vector<Place> m_places;
};

} // namespace clew::store
