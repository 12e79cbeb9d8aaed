// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/bracket_judging.h"
#include "services/session.h"

namespace clew::services {

/// A comparative gauge looked at with its master, as a person says it.
struct NewMasterCheck
{
    domain::GaugeId gauge;
    domain::GaugeId master;
    QString deviation;           ///< of what the gauge shows from the master's value: "+0.2 µm"
    QString limit;               ///< of the deviation's amount: "0.5 µm"
    std::optional<Instant> time; ///< absent: now
    QString note;
};

struct RecordedCheck
{
    domain::MasterCheck check;
    bool isWithin = false;
    /// Of what was measured since the check before; absent: there was none.
    std::optional<domain::BracketState> closed;
    QList<JudgedByCheck> changed;
};

/// Master checks of comparative gauges. What was measured between two of them stands or falls together
/// (domain/mastering.h): a check beyond its limit adds a judgement to every result of the brackets beside it, in the
/// act that records it. Until the next good check everything that is measured falls as well.
class MasterChecks
{
public:
    MasterChecks(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// Whoever records results. Invalid for a number without a unit, a limit that is no amount, a gauge that is its own
    /// master, and a moment to come; Conflict where that check is recorded already.
    Result<RecordedCheck> record(const NewMasterCheck& wanted);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
