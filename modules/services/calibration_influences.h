// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/judging.h"
#include "services/instrument_chain.h"

namespace clew::services {

/// The uncertainty of a result by calibrations alone, where no budget is named: every instrument of the chain whose
/// calibration states one in the characteristic's dimension is an influence with the identity of that calibration; the
/// display's must be valid, or nothing is stated. Readings by one gauge share its calibration, so a mean of them has
/// all of it. U = 2 u where several influences meet, rounded up to a whole step; a single one keeps the U and k of its
/// certificate. The range of readings has none: what they share cancels. JCGM 100:2008 5.1, 6.2.
class CalibrationInfluences
{
public:
    explicit CalibrationInfluences(InstrumentChains& chains) : m_chains(chains) {}

    /// Nothing where none is stated; `whyNot` says why where that is known.
    Result<std::optional<domain::ResultUncertainty>>
    uncertaintyOf(const domain::Characteristic& characteristic, const domain::FeatureResult& result, QString& whyNot);

private:
    struct Influence
    {
        QString name;
        std::int64_t expanded = 0; ///< U in steps
        double k = 2;
        QString kText;
        double share = 1; ///< of the readings
        std::optional<domain::CalibrationId> calibration;
    };
    Result<std::optional<Influence>> influenceOf(const domain::Characteristic& characteristic, domain::GaugeId gauge,
                                                 QDate day, QString& whyNot);
    Result<QList<Influence>> influencesOf(const domain::Characteristic& characteristic,
                                          const domain::ReadingMeans& means, QString& whyNot);
    Result<QList<Influence>> allInfluences(const domain::Characteristic& characteristic,
                                           const domain::FeatureResult& result, QString& whyNot);

    InstrumentChains& m_chains;
};

} // namespace clew::services
