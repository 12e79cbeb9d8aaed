// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

struct NonconformityRequest
{
    QString title;
    QString reason; ///< what is wrong, and against which requirement
    std::optional<domain::CharacteristicId> characteristic;
    QDate found; ///< null: today
    QList<domain::UnitId> units;
    QList<domain::LotId> lots;
};

struct DispositionRequest
{
    domain::Disposition disposition = domain::Disposition::Rework;
    QString justification;
    QString approvalReference; ///< the customer's, of a concession
};

/// Nonconforming product (ISO 13485:2016, 8.3).
///
/// (1) Opening makes units in the shop nonconforming; what has left it stays in its state.
/// (2) A decision is made once, by a quality manager, with its justification; another one is another nonconformity.
/// (3) A unit follows when the last of its nonconformities is decided and no hold is on it: the hardest of the
/// decisions
///     since it became nonconforming holds (nonconformity_steps.h). Scrap holds at once. Returned to the supplier, it
///     stays nonconforming.
/// (4) A concession accepts a unit only when all that is planned was measured.
class NonconformityService
{
public:
    NonconformityService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<domain::NonconformityId> open(const NonconformityRequest& request);
    Result<> dispose(domain::NonconformityId nonconformity, const DispositionRequest& request);

private:
    Result<> follow(domain::UnitId unit, domain::Disposition decided);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
