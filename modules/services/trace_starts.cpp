// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/trace_starts.h"

#include "services/references.h"

namespace clew::services {

using domain::Direction;
using domain::Kind;
using domain::Node;
using domain::TraceStart;

namespace {

/// Absent for machine and order, which are no records.
std::optional<Kind> kindOfStart(TraceOf of)
{
    switch (of) {
    case TraceOf::Lot:
        return Kind::Lot;
    case TraceOf::Heat:
        return Kind::Heat;
    case TraceOf::Certificate:
        return Kind::Certificate;
    case TraceOf::Program:
        return Kind::Program;
    case TraceOf::WorkOrder:
        return Kind::WorkOrder;
    case TraceOf::Person:
        return Kind::Person;
    case TraceOf::Gauge:
        return Kind::Gauge;
    case TraceOf::Unit:
        return Kind::Unit;
    case TraceOf::Shipment:
        return Kind::Shipment;
    case TraceOf::Machine:
    case TraceOf::Order:
        break;
    }
    return {};
}

Direction usualDirection(TraceOf of)
{
    const bool isAnEnd = of == TraceOf::Unit || of == TraceOf::Shipment || of == TraceOf::Order;
    return isAnEnd ? Direction::Backward : Direction::Forward;
}

class StartFinder
{
public:
    StartFinder(store::Records& records, const TraceRequest& request)
        : m_records(records),
          m_references(records),
          m_request(request),
          m_window(request.window)
    {
        m_window.asOf = request.asOf;
    }

    Result<TraceStarts> find()
    {
        m_found.direction = m_request.direction.value_or(usualDirection(m_request.of));
        if (!m_request.window.isOpen() && !takesWindow(m_request.of))
            return fail(Error::Code::Invalid,
                        QStringLiteral("A time window goes with a program, a machine, a person or a gauge only; "
                                       "leave out from and to, or say as of when."));
        if (const auto kind = kindOfStart(m_request.of))
            TRY(fromRecord(*kind));
        else if (m_request.of == TraceOf::Machine)
            TRY(fromMachine());
        else
            TRY(fromOrder());
        return std::move(m_found);
    }

private:
    store::Database& database() { return m_records.database(); }

    Result<> fromRecord(Kind kind)
    {
        const std::int64_t key = TRY(m_references.resolve(kind, m_request.name));
        m_found.label = TRY(labelOf(kind, key));
        switch (kind) {
        case Kind::Program:
            return add(store::runsOfProgram(database(), domain::ProgramId::fromStore(key), m_window));
        case Kind::WorkOrder:
            return add(store::madeToWorkOrder(database(), domain::WorkOrderId::fromStore(key)));
        case Kind::Person:
            return add(store::workOfPerson(database(), domain::PersonId::fromStore(key), m_window));
        case Kind::Gauge: {
            const auto id = domain::GaugeId::fromStore(key);
            const QString code = TRY(m_records.getOwn(id)).code;
            return add(store::measuredWithGauge(database(), id, code, m_window));
        }
        default:
            m_found.starts.append(TraceStart{{kind, key}});
            return {};
        }
    }

    Result<> fromMachine()
    {
        const QString machine = textOf(m_request.name);
        m_found.label = QStringLiteral("machine %1").arg(machine);
        if (!TRY(store::isMachineKnown(database(), machine)))
            return fail(Error::Code::NotFound,
                        QStringLiteral("No operation was done on a machine “%1”; check the spelling.").arg(machine));
        return add(store::runsOnMachine(database(), machine, m_window));
    }

    /// The deliveries for the order, and what was made to the work orders for it.
    Result<> fromOrder()
    {
        const QString order = textOf(m_request.name);
        m_found.label = QStringLiteral("order %1").arg(order);
        const auto workOrders = TRY(store::workOrdersOf(database(), order));
        const auto deliveries = TRY(store::deliveriesOf(database(), order));
        if (workOrders.isEmpty() && deliveries.isEmpty())
            return fail(
                Error::Code::NotFound,
                QStringLiteral("No work order and no delivery is for the order “%1”; check the spelling.").arg(order));
        for (const domain::ShipmentId delivery : deliveries)
            addStart(TraceStart{{Kind::Shipment, delivery.key()}}, {m_found.label});
        for (const domain::WorkOrderId workOrder : workOrders) {
            const QString label = TRY(labelOf(Kind::WorkOrder, workOrder.key()));
            const auto made = TRY(store::madeToWorkOrder(database(), workOrder));
            for (const TraceStart& start : made)
                addStart(start, {m_found.label, label});
        }
        return {};
    }

    Result<QString> labelOf(Kind kind, std::int64_t key)
    {
        const QString name = TRY(m_references.label(kind, key));
        return QString(domain::kindWords(kind) + QLatin1Char(' ') + name);
    }

    Result<> add(const Result<QList<TraceStart>>& starts)
    {
        if (!starts)
            return tl::make_unexpected(starts.error());
        for (const TraceStart& start : *starts)
            addStart(start, {m_found.label});
        return {};
    }

    void addStart(const TraceStart& start, const QStringList& before)
    {
        m_found.starts.append(start);
        if (!m_found.before.contains(start.node))
            m_found.before.insert(start.node, before);
    }

    store::Records& m_records;
    References m_references;
    const TraceRequest& m_request;
    store::TimeWindow m_window;
    TraceStarts m_found;
};

} // namespace

bool takesWindow(TraceOf of)
{
    return of == TraceOf::Program || of == TraceOf::Machine || of == TraceOf::Person || of == TraceOf::Gauge;
}

Result<TraceStarts> findTraceStarts(store::Records& records, const TraceRequest& request)
{
    return StartFinder(records, request).find();
}

} // namespace clew::services
