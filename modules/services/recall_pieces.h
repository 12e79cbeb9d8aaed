// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/recall.h"
#include "services/trace_report.h"
#include "services/trace_starts.h"
#include "services/whereabouts.h"
#include "store/records.h"

namespace clew::services {

/// Puts what a walk reached into the recall's list: each unit and lot into its box, with consignees and balances.
class RecallPieces
{
public:
    RecallPieces(store::Records& records, const TraceStarts& starts, const TraceReport& report,
                 const Whereabouts& whereabouts, domain::Recall& recall)
        : m_records(records),
          m_starts(starts),
          m_report(report),
          m_whereabouts(whereabouts),
          m_recall(recall)
    {
    }

    Result<> sort();

private:
    Result<> addUnit(const TracedUnit& traced);
    Result<> addLot(const Traced<domain::Lot>& traced, const domain::MassBalance& balance);
    Result<> addDeliveries();
    Result<> findUnsaid();
    Result<> placeUnit(domain::RecallPiece& piece, const TracedUnit& traced, const domain::Unit& unit);
    Result<> placeDelivered(domain::RecallPiece& piece, domain::ShipmentId delivery);
    Result<QString> consigneeOf(const domain::Shipment& shipment);
    Result<QString> partOf(const domain::Lot& lot);
    Result<bool> cameBack(domain::UnitId unit);
    void addBalance(const domain::Lot& lot, const domain::MassBalance& balance);
    void countMade(const QString& part, const std::optional<Decimal>& made);
    void countLotMade(const domain::Lot& lot, const QString& part, const domain::MassBalance& balance);

    bool isAsked(domain::ShipmentId delivery) const;

    store::Records& m_records;
    const TraceStarts& m_starts;
    const TraceReport& m_report;
    const Whereabouts& m_whereabouts;
    domain::Recall& m_recall;
    QSet<domain::LotId> m_lots; ///< reached
    QHash<domain::LotId, bool> m_certain;
    QHash<domain::LotId, QString> m_lotNumbers;
    QHash<domain::LotId, QString> m_unsaid; ///< delivery notes that name the lot without a quantity
    QList<domain::RecallMade> m_made;
    QHash<domain::ShipmentId, QString> m_consignees;
};

} // namespace clew::services
