// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/trace_report.h"

#include <QJsonArray>

namespace clew::services {

namespace {

/// Fields that say nothing are left out.
class JsonFields
{
public:
    JsonFields& text(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(name), value);
        return *this;
    }
    JsonFields& always(const char* name, const QJsonValue& value)
    {
        m_object.insert(QLatin1String(name), value);
        return *this;
    }
    template<typename Record>
    QJsonObject with(const Traced<Record>& traced)
    {
        return always("certain", traced.certain).always("path", QJsonArray::fromStringList(traced.path)).object();
    }
    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject unitJson(const TracedUnit& unit)
{
    return JsonFields()
        .always("serial", unit.serial)
        .always("part", unit.part)
        .always("revision", unit.revision)
        .always("state", domain::enumName(unit.state))
        .always("place", unit.place)
        .always("customer", unit.customer)
        .always("certain", unit.certain)
        .always("path", QJsonArray::fromStringList(unit.path))
        .object();
}

QJsonObject lotJson(const Traced<domain::Lot>& lot)
{
    return JsonFields()
        .always("number", lot.record.number)
        .always("type", domain::enumName(lot.record.type))
        .always("state", domain::enumName(lot.record.state))
        .text("location", lot.record.location)
        .with(lot);
}

QJsonObject heatJson(const Traced<domain::Heat>& heat)
{
    return JsonFields().always("number", heat.record.number).text("material", heat.record.material).with(heat);
}

QJsonObject certificateJson(const Traced<domain::Certificate>& certificate)
{
    return JsonFields()
        .always("number", certificate.record.number)
        .text("type", certificate.record.type)
        .always("state", domain::enumName(certificate.record.state))
        .with(certificate);
}

QJsonObject shipmentJson(const Traced<domain::Shipment>& shipment)
{
    const domain::Shipment& record = shipment.record;
    return JsonFields()
        .always("number", record.number)
        .always("date", record.date.isValid() ? dayText(record.date) : QString())
        .always("consignee", record.consignee)
        .always("address", record.address)
        .text("contact", record.contact)
        .text("phone", record.phone)
        .text("order", record.customer_order)
        .with(shipment);
}

QJsonObject programJson(const domain::Program& program)
{
    return JsonFields()
        .always("name", program.name)
        .always("revision", program.revision)
        .text("sha256", program.sha256)
        .object();
}

QJsonObject gaugeJson(const domain::Gauge& gauge)
{
    return JsonFields()
        .always("id", gauge.code)
        .text("type", gauge.type)
        .always("state", domain::enumName(gauge.state))
        .object();
}

QJsonObject personJson(const domain::Person& person)
{
    return JsonFields().always("id", person.code).text("name", person.name).object();
}

QJsonObject workOrderJson(const domain::WorkOrder& order)
{
    return JsonFields()
        .always("number", order.number)
        .text("order", order.customer_order)
        .always("type", domain::enumName(order.type))
        .object();
}

QJsonObject balanceJson(const LotBalance& lot)
{
    const auto known = [](const std::optional<Decimal>& quantity) {
        return quantity ? quantity->toCanonicalText() : QStringLiteral("unknown");
    };
    return JsonFields()
        .always("lot", lot.lot)
        .text("unit_of_measure", lot.balance.unitOfMeasure)
        .always("received", known(lot.balance.received))
        .always("used", known(lot.balance.used))
        .always("left", known(lot.balance.left))
        .object();
}

template<typename T>
QJsonArray arrayOf(const QList<T>& list, QJsonObject (*json)(const T&))
{
    QJsonArray array;
    for (const T& item : list)
        array.append(json(item));
    return array;
}

} // namespace

QJsonObject toJson(const TraceReport& report)
{
    const bool isForward = report.direction == domain::Direction::Forward;
    return JsonFields()
        .always("start", report.start)
        .always("direction", isForward ? QStringLiteral("forward") : QStringLiteral("backward"))
        .always("units", arrayOf(report.units, unitJson))
        .always("lots", arrayOf(report.lots, lotJson))
        .always("heats", arrayOf(report.heats, heatJson))
        .always("certificates", arrayOf(report.certificates, certificateJson))
        .always("programs", arrayOf(report.programs, programJson))
        .always("machines", QJsonArray::fromStringList(report.machines))
        .always("gauges", arrayOf(report.gauges, gaugeJson))
        .always("persons", arrayOf(report.persons, personJson))
        .always("work_orders", arrayOf(report.workOrders, workOrderJson))
        .always("shipments", arrayOf(report.shipments, shipmentJson))
        .always("balances", arrayOf(report.balances, balanceJson))
        .always("total", static_cast<qint64>(report.total()))
        .always("elapsed_ms", report.elapsedMs)
        .object();
}

} // namespace clew::services
