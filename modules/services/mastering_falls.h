// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"
#include "domain/mastering.h"
#include "store/records.h"

namespace clew::services {

/// A time in which nothing that a gauge measured holds, because a check beside it failed.
struct FallenBracket
{
    domain::TimeSpan when; ///< without a check that ends it: to the end of time
    QString because;       ///< names gauge, master, the check that failed, and the cure
    friend bool operator==(const FallenBracket&, const FallenBracket&) = default;
};

/// The brackets of that gauge that fell, in the order of their times.
Result<QList<FallenBracket>> fallenBracketsOf(store::Records& records, domain::GaugeId gauge);

/// When a reading was taken, as far as it is known: a moment, a whole day, or any time until it was recorded.
domain::TimeSpan takenWithin(const domain::Reading& reading);

/// Tells which results fell with a mastering bracket. Asks the store once for each gauge.
class MasteringFalls
{
public:
    explicit MasteringFalls(store::Records& records) : m_records(records) {}

    /// Why the result does not hold: a reading that it is made of may lie in a fallen bracket of its display, or of
    /// another instrument of its chain. Empty where it holds.
    Result<QString> fallOf(const domain::Inspection& inspection, domain::CharacteristicId characteristic,
                           const domain::FeatureResult& result);

private:
    Result<QList<domain::GaugeId>> instrumentsOf(const std::optional<domain::GaugeId>& display, const QString& chain);
    Result<const QList<FallenBracket>*> bracketsOf(domain::GaugeId gauge);
    Result<QString> fallOf(const domain::Reading& reading);

    store::Records& m_records;
    QHash<domain::GaugeId, QList<FallenBracket>> m_brackets;
    QHash<QString, std::optional<domain::GaugeId>> m_codes;
};

} // namespace clew::services
