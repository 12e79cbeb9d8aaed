// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "services/session.h"

namespace clew::services {

/// Units whose measurements before and after finishing are not of one piece: somebody mixed pieces up. They teach
/// nothing of the growth. Each mark has its reason and stands in the ledger; so does taking it back.
class SwapMarks
{
public:
    SwapMarks(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// All of them or none. Conflict where one is marked already.
    Result<> mark(const QList<domain::UnitId>& units, const QString& reason);
    /// Likewise; Conflict where one is not marked.
    Result<> takeBack(const QList<domain::UnitId>& units, const QString& reason);

private:
    Result<> add(const QList<domain::UnitId>& units, bool takenBack, const QString& reason);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
