// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/recall.h"
#include "domain/trace.h"
#include "services/document_head.h"
#include "services/trace_service.h"

namespace clew::services {

/// What a recall call asks.
struct RecallRequest
{
    TraceRequest start; ///< lot, heat, unit, shipment, order, gauge, certificate and what else a trace begins at
    QString reason;     ///< why this scope, and no wider or narrower one
    std::optional<Instant> discovered; ///< absent: now
    qint64 notifyWithinHours = 24;     ///< what the contract with the customers says
    bool drill = false;
    QString seed;
    IssueRequest issue;
};

/// By when the customers are to know.
Instant notifyCustomersBy(Instant discovered, qint64 withinHours);

/// A recall with the records it is about: what a hold stops, and what the snapshot is bound to.
struct RecallFindings
{
    domain::Recall recall;
    QList<domain::Node> records;
};

/// Answers the recall call: which pieces are concerned, in which box each stands, and who is to be called.
///
/// (1) Everything made of, with or by the start is concerned, up through every assembly to deliveries; of a delivery or
///     an order, what it held, and not the rest of a lot of which it held pieces. The start itself is concerned too.
/// (2) Each piece stands in one box. A unit is where its state says, and where that is still in the shop, with the
///     parent it is built into. What is left of a lot stands where the lot lies.
/// (3) What is not certain is counted and marked, with it the pieces of a merged lot of which only a part is concerned;
///     what is not known is unknown and no number.
/// (4) `made` is counted from what came into the lots, so that the difference to the boxes is a check.
class RecallService
{
public:
    RecallService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<RecallFindings> assemble(const RecallRequest& request, Progress& progress);
    /// A lot in the flow, drawn with a seed; NotFound in a store without lots.
    Result<RecallRequest> drawDrill(quint32 seed);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
