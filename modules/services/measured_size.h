// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/instrument_chain.h"
#include "services/measuring_conditions.h"
#include "store/records.h"

namespace clew::services {

/// Which size of which feature, of a piece of which material.
struct SizeQuestion
{
    const domain::Characteristic& size;
    std::int64_t feature = 0;
    QString material; ///< of the piece, as the drawing names it
};

/// The size as it is judged: at 20 °C where Clew brings it there (reference_temperature.h). Of the inspection that the
/// conditions are of, else of the last other one of its unit; nothing of another piece of a lot, since those have no
/// names. Of a size that counts no features, the one there is.
Result<std::optional<std::int64_t>> measuredSize(store::Records& records, InstrumentChains& chains,
                                                 const SizeQuestion& question, const MeasuringConditions& conditions);

} // namespace clew::services
