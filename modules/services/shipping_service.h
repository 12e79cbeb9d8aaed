// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

struct ShipLot
{
    domain::LotId lot;
    std::optional<Decimal> quantity; ///< absent: all that is left
};

struct ShipRequest
{
    QString number; ///< the delivery note; empty: the next of the year
    std::optional<domain::CustomerId> soldTo;
    QString consignee; ///< empty: the customer; address, contact and phone follow
    QString address;
    QString contact;
    QString phone;
    QString customerOrder;
    QDate date; ///< null: today
    QList<domain::UnitId> units;
    QList<ShipLot> lots;
    QStringList labels; ///< serial numbers as they were read from the labels; empty: labels were not read
};

/// What leaves the shop, with the consignee to whom it goes (ISO 13485:2016, 7.5.9.2, 7.5.11).
///
/// (1) Only released units leave, with nothing held or open on them; of a lot, only what was accepted and is left.
/// (2) Where labels were read, they say exactly the units that are shipped.
/// (3) Released components leave with what they are built into.
/// (4) The delivery and the step of every unit come together, or not at all.
class ShippingService
{
public:
    ShippingService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<domain::ShipmentId> ship(const ShipRequest& request);

    // Whether one of them may leave, before anything is shipped; the error says what stands against it.
    Result<> mayLeave(domain::UnitId unit);
    /// How much of the lot would leave.
    Result<Decimal> mayLeave(const ShipLot& lot);

private:
    Result<domain::Shipment> deliveryOf(const ShipRequest& request);
    Result<> checkUnits(const ShipRequest& request);
    Result<> gatesAreOpen(domain::UnitId unit);
    Result<> addLots(domain::Shipment& shipment, const QList<ShipLot>& lots);
    Result<QString> numberOf(const ShipRequest& request);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
