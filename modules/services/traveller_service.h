// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/label_view.h"
#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

/// What came back on a traveller, for one operation.
struct TravellerEntry
{
    QString code;   ///< the scanned code of the operation, or its text in brackets
    QString doneAt; ///< a moment or a day, as it was written
    QString by;     ///< who did it; somebody not yet known is added
    QString result; ///< "42 good, 1 scrap"
    QString note;
    QString machine; ///< empty = as the plan says
    QString scan;    ///< path of the scanned sheet; empty = none
};

/// Travellers: paper that goes with an order or a lot and comes back (ISO 13485:2016, 7.5.1).
///
/// (1) Each operation has its own code, so that an entry can't go to the wrong one.
/// (2) An entry says who did the work, who typed it in, and when each was; it is one more attempt where the operation
///     was entered before, and then needs a reason. The scan is kept with it.
/// (3) Nothing is entered that can't be: an operation that the process plan has not, a lot of another part than the
///     work order's, a time still to come.
class TravellerService
{
public:
    TravellerService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// The sheet, kept as a document. NotFound where there is no such order or lot; Invalid without a plan.
    Result<QByteArray> issue(domain::WorkOrderId order);
    Result<QByteArray> issue(domain::LotId lot);
    /// Enters it for the lot of the code; an order's code needs the lot.
    Result<domain::OperationRunId> enter(const TravellerEntry& entry, std::optional<domain::LotId> lot,
                                         const QString& reason);

private:
    Result<QByteArray> issue(domain::TravellerView view, std::optional<domain::LotId> lot);
    Result<> takePlan(domain::TravellerView& view, const domain::Gs1Elements& subject,
                      std::optional<domain::ProcessPlanId> plan, std::optional<domain::PartRevisionId> revision);
    Result<std::optional<domain::ProcessPlanId>> planOf(domain::PartRevisionId revision);
    Result<> mustFit(const domain::Gs1Elements& code, domain::LotId lot);
    Result<> mustHaveOperation(domain::ProcessPlanId plan, const QString& operation);
    Result<std::optional<domain::DocumentId>> keepScan(const QString& path);
    Result<domain::PersonId> personNamed(const QString& code);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
