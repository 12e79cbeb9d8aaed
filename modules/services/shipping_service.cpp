// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/shipping_service.h"

#include "services/lot_service.h"
#include "services/release_gates.h"
#include "services/shop_day.h"
#include "services/unit_service.h"
#include "services/unit_steps.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// What was settled at release may have changed since.
QStringList closedAfterRelease(const QList<ReleaseGate>& gates)
{
    QStringList against;
    for (const ReleaseGate& gate : gates) {
        if ((gate.code == QLatin1String("h") || gate.code == QLatin1String("i")) &&
            gate.state == QLatin1String("closed"))
            against.append(QStringLiteral("gate %1: %2").arg(gate.code, gate.detail));
    }
    return against;
}

Result<> labelsFit(const QStringList& labels, const QStringList& serials)
{
    if (labels.isEmpty())
        return {};
    for (const QString& serial : serials) {
        if (!labels.contains(serial))
            return fail(Error::Code::Conflict,
                        QStringLiteral("The label of %1 was not read; read it, or leave the unit out.").arg(serial));
    }
    for (const QString& label : labels) {
        if (!serials.contains(label))
            return fail(Error::Code::Conflict,
                        QStringLiteral("The label %1 was read and is not among the units; look into the box again.")
                            .arg(label));
    }
    if (labels.size() != serials.size())
        return fail(Error::Code::Conflict, QStringLiteral("A label was read twice; read each once."));
    return {};
}

/// What is built into a unit leaves with it.
Result<> shipComponents(store::Records& records, UnitId parent, int depth)
{
    constexpr int deepest = 64; // a component of itself would never end
    for (const AssemblyId id : TRY(store::componentsOf(records.database(), parent))) {
        const Assembly assembly = TRY(records.getOwn(id));
        if (assembly.to || depth == deepest)
            continue;
        domain::Unit child = TRY(records.get(assembly.child));
        if (child.state == UnitState::Released) {
            child.location.clear();
            TRY(moveUnit(records, child, UnitState::Shipped));
        }
        TRY(shipComponents(records, assembly.child, depth + 1));
    }
    return {};
}

} // namespace

Result<QString> ShippingService::numberOf(const ShipRequest& request)
{
    Shipment like;
    like.number = request.number.trimmed();
    if (!like.number.isEmpty()) {
        if (TRY(m_records.findByKey(like)))
            return fail(Error::Code::Conflict,
                        QStringLiteral("There is a delivery note %1 already; give another number.").arg(like.number));
        return like.number;
    }
    for (std::int64_t count = TRY(m_records.count(Kind::Shipment)) + 1;; ++count) {
        like.number = QStringLiteral("L-%1-%2").arg(m_clock.now().utcDay().year()).arg(count, 4, 10, QLatin1Char('0'));
        if (!TRY(m_records.findByKey(like)))
            return like.number;
    }
}

Result<Shipment> ShippingService::deliveryOf(const ShipRequest& request)
{
    Shipment shipment;
    shipment.number = TRY(numberOf(request));
    shipment.sold_to = request.soldTo;
    shipment.consignee = request.consignee;
    shipment.address = request.address;
    shipment.contact = request.contact;
    shipment.phone = request.phone;
    shipment.customer_order = request.customerOrder;
    if (request.date.isValid() && request.date > shopDay(m_clock.now()))
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 is still to come; ship on the day on which the goods leave, and date the "
                                   "delivery note then.")
                        .arg(dayText(request.date)));
    shipment.date = request.date.isValid() ? request.date : m_clock.now().utcDay();
    if (request.soldTo && request.consignee.isEmpty()) {
        const Customer customer = TRY(m_records.getOwn(*request.soldTo));
        shipment.consignee = customer.name.isEmpty() ? customer.code : customer.name;
        shipment.address = request.address.isEmpty() ? customer.address : request.address;
        shipment.contact = request.contact.isEmpty() ? customer.contact : request.contact;
        shipment.phone = request.phone.isEmpty() ? customer.phone : request.phone;
    }
    if (shipment.consignee.trimmed().isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("A delivery needs its consignee: name one (--consignee, or --customer)."));
    return shipment;
}

Result<> ShippingService::checkUnits(const ShipRequest& request)
{
    QStringList serials;
    QSet<UnitId> seen;
    for (const UnitId id : request.units) {
        const domain::Unit unit = TRY(m_records.getOwn(id));
        if (seen.contains(id))
            return fail(Error::Code::Invalid, QStringLiteral("%1 is named twice; name it once.").arg(unit.serial));
        seen.insert(id);
        serials.append(unit.serial);
        TRY(gatesAreOpen(id));
    }
    return labelsFit(request.labels, serials);
}

Result<> ShippingService::gatesAreOpen(UnitId id)
{
    const QStringList against = closedAfterRelease(TRY(ReleaseGates(m_records).of(id)));
    if (against.isEmpty())
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("%1 can't be shipped: %2.")
                    .arg(TRY(m_records.getOwn(id)).serial, against.join(QStringLiteral("; "))),
                QStringLiteral("gate_closed"));
}

Result<> ShippingService::mayLeave(UnitId unit)
{
    StepRequest step;
    step.units = {unit};
    step.to = UnitState::Shipped;
    TRY(UnitService(m_records, m_clock, m_session).mayStep(step));
    return gatesAreOpen(unit);
}

Result<Decimal> ShippingService::mayLeave(const ShipLot& each)
{
    const Lot lot = TRY(m_records.get(each.lot));
    if (lot.state != LotState::Accepted || lot.fate)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is not accepted; only accepted lots are shipped (lot inspect).").arg(lot.number),
                    QStringLiteral("gate_closed"));
    const QStringList against = closedAfterRelease(TRY(ReleaseGates(m_records).of(each.lot)));
    if (!against.isEmpty())
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 can't be shipped: %2.").arg(lot.number, against.join(QStringLiteral("; "))),
                    QStringLiteral("gate_closed"));
    const auto left = TRY(leftOf(m_records, each.lot));
    if (!left)
        return fail(Error::Code::Invalid,
                    QStringLiteral("How much is left of %1 is not known; give its lot a quantity.").arg(lot.number));
    const Decimal quantity = each.quantity.value_or(*left);
    if (quantity <= Decimal::fromInteger(0) || *left < quantity)
        return fail(Error::Code::Conflict, QStringLiteral("%1 has %2 left; %3 can't be shipped.")
                                               .arg(lot.number, left->toCanonicalText(), quantity.toCanonicalText()));
    if (quantity.normalised().scale() != 0 && lot.unit_of_measure == QLatin1String("pcs"))
        return fail(Error::Code::Invalid, QStringLiteral("%1 pieces of %2 can't be shipped; give a whole number.")
                                              .arg(quantity.toCanonicalText(), lot.number));
    return quantity;
}

Result<> ShippingService::addLots(Shipment& shipment, const QList<ShipLot>& lots)
{
    QSet<LotId> seen;
    for (const ShipLot& each : lots) {
        const Lot lot = TRY(m_records.get(each.lot));
        if (seen.contains(each.lot))
            return fail(Error::Code::Invalid, QStringLiteral("%1 is named twice; name it once.").arg(lot.number));
        seen.insert(each.lot);
        const Decimal quantity = TRY(mayLeave(each));
        ShipmentLine line;
        line.lot = each.lot;
        line.quantity = quantity;
        shipment.lines.append(line);
        shipment.demo = shipment.demo || lot.demo;
    }
    return {};
}

Result<ShipmentId> ShippingService::ship(const ShipRequest& request)
{
    if (request.units.isEmpty() && request.lots.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name the units or lots to ship."));
    store::Actor actor = TRY(m_session.actor(Right::StepUnits));
    if (!request.units.isEmpty()) {
        StepRequest step;
        step.units = request.units;
        step.to = UnitState::Shipped;
        actor = TRY(UnitService(m_records, m_clock, m_session).mayStep(step));
    }
    TRY(checkUnits(request));
    Shipment shipment = TRY(deliveryOf(request));
    auto act = TRY(store::Act::begin(
        m_records, m_clock, actor, ledger::Act::State,
        QStringLiteral("shipped with %1 to %2; %3; verified, not signed")
            .arg(shipment.number, shipment.consignee,
                 request.labels.isEmpty() ? QStringLiteral("labels not read") : QStringLiteral("labels read"))));
    for (const UnitId id : request.units) {
        domain::Unit unit = TRY(m_records.get(id));
        shipment.demo = shipment.demo || unit.demo;
        ShipmentLine line;
        line.unit = id;
        shipment.lines.append(line);
        unit.location.clear();
        TRY(moveUnit(m_records, unit, UnitState::Shipped));
        TRY(shipComponents(m_records, id, 0));
    }
    TRY(addLots(shipment, request.lots));
    const ShipmentId id = TRY(m_records.insert(shipment));
    TRY(act.commit());
    return id;
}

} // namespace clew::services
