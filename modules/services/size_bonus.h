// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/judging.h"
#include "store/records.h"

namespace clew::services {

/// Whether a geometrical tolerance has a material condition that adds the feature's departure in size.
bool widensWithSize(const domain::Characteristic& characteristic);

/// Bonus tolerance (ASME Y14.5-2018 7.3.5; ISO 2692): what a feature's measured size adds to its position.
class SizeBonus
{
public:
    explicit SizeBonus(store::Records& records) : m_records(records) {}

    /// The characteristic whose size widens that one; nothing where the drawing names none.
    Result<std::optional<domain::Characteristic>> sizeOf(const domain::Characteristic& characteristic);
    /// Sets the basis's bonus, or why the result can't be judged: no size named, or none measured yet. `measured` is
    /// the size as it was judged, at 20 °C (ISO 1), in the steps of its unit.
    static void widen(domain::JudgingBasis& basis, const domain::Characteristic& characteristic,
                      const std::optional<domain::Characteristic>& size, const std::optional<std::int64_t>& measured);

private:
    store::Records& m_records;
    QHash<domain::CharacteristicId, std::optional<domain::Characteristic>> m_sizes;
};

} // namespace clew::services
