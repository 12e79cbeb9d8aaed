// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

struct HoldRequest
{
    QString reason;
    QList<domain::UnitId> units;
    QList<domain::LotId> lots;
    bool recalls = false; ///< what was shipped becomes recalled: a quality manager's
};

/// Holds: what may not move until somebody has found out (ISO 13485:2016, 8.3.1).
///
/// (1) Units in the shop are quarantined, with the state they come from kept; what was shipped, scrapped or withdrawn
///     stays in its state and is on hold all the same; in a recall what was shipped becomes recalled. A lot's state
///     becomes hold, and nothing made of it is released.
/// (2) Lifting needs an assessment. A unit goes back to the state it came from unless another hold is on it, a lot to
///     the state it was in.
class HoldService
{
public:
    HoldService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<domain::HoldId> place(const HoldRequest& request);
    /// The same as a part of an act that the caller began, and whose right the caller asked for.
    Result<domain::HoldId> placeWithin(const HoldRequest& request);
    Result<> lift(domain::HoldId hold, const QString& assessment);

private:
    Result<> quarantine(domain::UnitId unit, bool recalls);
    Result<> letGo(domain::UnitId unit);
    Result<> letGo(domain::LotId lot);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
