// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"
#include "services/session.h"

namespace clew::services {

/// What is corrected: a field left absent stays.
struct LimitCorrection
{
    std::optional<QString> nominal;
    std::optional<QString> lower; ///< deviation from nominal; empty = open on that side
    std::optional<QString> upper;
    std::optional<domain::Usage> usage; ///< reference: it is on no drawing, or not toleranced there
    QString reason;
};

/// Limits that came in wrong or unreadable. A correction adds a judgement to every result of the characteristic, and to
/// positions that have another bonus then, and touches none that is there.
class CharacteristicService
{
public:
    CharacteristicService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// How many results have a new judgement. Refuses limits that can't be read, or a lower above an upper.
    Result<int> correctLimits(domain::CharacteristicId id, const LimitCorrection& correction);

private:
    Result<int> judgeAgain(const domain::Characteristic& characteristic, const QString& because);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
