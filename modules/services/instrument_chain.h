// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"
#include "metrology/budget.h"
#include "services/calibration_status.h"

namespace clew::services {

/// One instrument of a chain on the day it was used.
struct ChainInstrument
{
    domain::Gauge gauge;
    CalibrationStatus status;
};

/// Looks up who takes part in a measurement. Asks the store once for each gauge.
class InstrumentChains
{
public:
    explicit InstrumentChains(store::Records& records) : m_records(records), m_gauges(records) {}

    GaugeCalibrations& gauges() { return m_gauges; }
    Result<std::optional<domain::GaugeId>> gaugeNamed(const QString& code);
    /// The display, the first master or the thermometer; nothing for other owners, and where the chain has none. A
    /// master is called "master", "ring", "plug", "block" or "setting ring" in a chain, a thermometer "thermometer".
    Result<std::optional<ChainInstrument>> owner(const domain::ReadingMeans& means, metrology::SharedBy owner);

private:
    store::Records& m_records;
    GaugeCalibrations m_gauges;
    QHash<QString, std::optional<domain::GaugeId>> m_codes;
};

/// "the calibration of AG-2 was overdue on 2027-01-01"; empty for a valid one.
QString calibrationProblem(const ChainInstrument& instrument, QDate day);

} // namespace clew::services
