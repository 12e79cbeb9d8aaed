// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/settling.h"
#include "services/session.h"

namespace clew::services {

/// What a person says of the conditions of an inspection; what is left out stays.
struct ConditionsEntry
{
    std::optional<metrology::CompensatedBy> correctedTo20;
    std::optional<Decimal> partTemperature;  ///< degC
    std::optional<Decimal> plateTemperature; ///< degC
    std::optional<Instant> settlingSince;
    QStringList conditions; ///< "name=value", added to those that are there
    QString override;       ///< why it is measured before it has settled
};

/// Records under which conditions a piece is measured.
class SettlingService
{
public:
    SettlingService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// Of an inspection that is open: everybody who records results may say the conditions, a quality manager alone may
    /// let it be measured before it has settled. Conflict where the inspection is over.
    Result<> record(domain::InspectionId inspection, const ConditionsEntry& entry, const QString& reason);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
