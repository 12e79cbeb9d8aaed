// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/instrument_chain.h"
#include "services/measuring_conditions.h"

namespace clew::services {

/// Whether a result holds at 20 °C (ISO 1), and what Clew does about it.
struct ReferenceTemperature
{
    QString correctedBy;        ///< "instrument", "software" or "none"; empty = not said
    std::optional<double> to20; ///< the value at 20 °C is value (1 + to20)
    QString correction;         ///< what `to20` was made by, as a judgement keeps it
    QString problem;            ///< why a value that nobody corrected can't be; empty where nothing is missing
};

/// What the piece and the instruments expand by, in 1/K; absent = not known.
struct Expansions
{
    QString partMaterial;
    std::optional<double> part;
    QString scaleOwner; ///< the master, else the display
    std::optional<double> scale;
};
Result<Expansions> expansionsOf(InstrumentChains& chains, const domain::ReadingMeans& means,
                                const QString& partMaterial);

/// A value that nobody corrected is brought to 20 °C where the temperatures of piece and plate are recorded and both
/// expansions known: value (1 + α_s (t_plate - 20)) / (1 + α_p (t_part - 20)), s the master, else the instrument's
/// scale, which lie on the plate. Only sizes: a form, a range and a roughness do not move with 20 °C.
Result<ReferenceTemperature> referenceTemperature(const domain::Characteristic& characteristic,
                                                  const domain::FeatureResult& result,
                                                  const MeasuringConditions& conditions, const Expansions& expansions);

/// A decimal number as metrology computes with it.
double asDouble(const Decimal& number);

} // namespace clew::services
