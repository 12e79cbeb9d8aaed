// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "domain/error_curve.h"
#include "services/measured_results.h"
#include "services/size_bonus.h"
#include "store/gauge_questions.h"

#include <span>

namespace clew::services {

/// Takes the gauge's error out of a reading; why that can't be done otherwise, in a sentence.
QString takeErrorOut(const domain::ErrorCurve& curve, domain::Reading& reading);

/// Where a result was measured, and on what.
struct ResultPlace
{
    domain::InspectionId inspection;
    std::optional<domain::UnitId> unit;
    std::optional<domain::LotId> lot;
    std::int64_t feature = 0;
};

/// Tolerances that widen with a size (ISO 2692) which was measured with a gauge that was wrong.
class SuspectPositions
{
public:
    /// `suspect` sorted, each once. It and the curve outlive this.
    SuspectPositions(store::Records& records, const domain::ErrorCurve& curve,
                     std::span<const store::ReadingKey> suspect)
        : m_records(records),
          m_curve(curve),
          m_suspect(suspect),
          m_sizes(records)
    {
    }

    /// What the size adds to the limit once the error is out of it. Invalid, with the reason, where that can't be
    /// found: the size is beyond the curve, say.
    Result<std::int64_t> bonusWithoutError(const domain::Characteristic& position, const ResultPlace& place);
    /// The results without a suspect reading of their own that were judged with such a size, each once. Cancelled where
    /// `progress` says so.
    Result<QList<MeasuredResult>> followers(const Progress& progress);

private:
    Result<std::optional<std::int64_t>> sizeWithoutError(domain::CharacteristicId size, const ResultPlace& place);
    Result<std::optional<std::int64_t>> withoutError(const MeasuredResult& measured) const;
    Result<bool> isSize(domain::CharacteristicId characteristic);
    bool isSuspect(const MeasuredResult& measured, const domain::Reading& reading) const;

    store::Records& m_records;
    const domain::ErrorCurve& m_curve;
    std::span<const store::ReadingKey> m_suspect;
    SizeBonus m_sizes;
    QHash<domain::PartRevisionId, QSet<domain::CharacteristicId>> m_sizesOf;
    QHash<domain::CharacteristicId, bool> m_isSize;
};

} // namespace clew::services
