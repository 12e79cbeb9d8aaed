// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/shipping_service.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class ShipVerb final : public Verb
{
public:
    ShipVerb()
        : Verb({.name = QStringLiteral("ship"),
                .group = QStringLiteral("Floor"),
                .summary = QStringLiteral("Ships released units and quantities of accepted lots to a consignee"),
                .details = QStringLiteral(
                    "All of it leaves with one delivery note, or nothing. --serials takes ranges of one part; --label "
                    "is "
                    "each serial number as it was read from its label, and they have to be exactly the units."),
                .arguments = {{QStringLiteral("UNIT"), QStringLiteral("SERIAL or PART/SERIAL"), {}, false, true}},
                .options = {{QStringLiteral("serials"), QStringLiteral("LIST"),
                             QStringLiteral("Units of --part, such as A1..A20")},
                            {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("The units' part")},
                            {QStringLiteral("lot"),
                             QStringLiteral("NUMBER[=QUANTITY]"),
                             QStringLiteral("Pieces of a lot; without a quantity all that is left"),
                             {},
                             false,
                             true},
                            {QStringLiteral("label"),
                             QStringLiteral("SERIAL"),
                             QStringLiteral("As it was read from a label"),
                             {},
                             false,
                             true},
                            {QStringLiteral("number"), QStringLiteral("NUMBER"),
                             QStringLiteral("The delivery note; without it the next of the year")},
                            {QStringLiteral("customer"), QStringLiteral("ID"), QStringLiteral("Who bought it")},
                            {QStringLiteral("consignee"), QStringLiteral("NAME"),
                             QStringLiteral("To whom it goes; without it the customer")},
                            {QStringLiteral("address"), QStringLiteral("TEXT"), QStringLiteral("The consignee's")},
                            {QStringLiteral("contact"), QStringLiteral("NAME"), QStringLiteral("Whom to call there")},
                            {QStringLiteral("phone"), QStringLiteral("NUMBER"), QStringLiteral("And where")},
                            {QStringLiteral("order"), QStringLiteral("NUMBER"), QStringLiteral("The customer's order")},
                            {QStringLiteral("date"), QStringLiteral("DAY"), QStringLiteral("Today without it")}},
                .examples = {QStringLiteral(
                    "--store shop.clew --user mk ship --part LB-7 --serials A1..A20 --customer C1 --number L-4711 "
                    "--order 4500118822")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const services::ShipRequest request = TRY(requestFrom(context, store->records()));
        if (request.units.isEmpty() && request.lots.isEmpty())
            return context.wrongUsage(
                QStringLiteral("What is shipped? Give units, --serials, or --lot NUMBER=QUANTITY."));
        const auto id =
            TRY(services::ShippingService(store->records(), store->clock(), store->session()).ship(request));
        const auto shipment = TRY(store->records().getOwn(id));
        return Answer{{{QStringLiteral("shipment"), shipment.number},
                       {QStringLiteral("consignee"), shipment.consignee},
                       {QStringLiteral("date"), dayText(shipment.date)},
                       {QStringLiteral("units"), qint64(request.units.size())},
                       {QStringLiteral("lots"), qint64(request.lots.size())},
                       {QStringLiteral("labels_read"), !request.labels.isEmpty()}},
                      QStringLiteral("Delivery note %1: %2 units and %3 lots to %4.\n")
                          .arg(shipment.number)
                          .arg(request.units.size())
                          .arg(request.lots.size())
                          .arg(shipment.consignee)};
    }

private:
    static Result<services::ShipRequest> requestFrom(Context& context, store::Records& records)
    {
        const Arguments& arguments = context.arguments();
        services::ShipRequest request;
        request.number = arguments.value(QStringLiteral("number"));
        request.consignee = arguments.value(QStringLiteral("consignee"));
        request.address = arguments.value(QStringLiteral("address"));
        request.contact = arguments.value(QStringLiteral("contact"));
        request.phone = arguments.value(QStringLiteral("phone"));
        request.customerOrder = arguments.value(QStringLiteral("order"));
        request.labels = arguments.values(QStringLiteral("label"));
        if (arguments.has(QStringLiteral("date")))
            request.date = TRY(parseDay(arguments.value(QStringLiteral("date"))));
        if (arguments.has(QStringLiteral("customer")))
            request.soldTo = domain::CustomerId::fromStore(TRY(services::findRecord(
                records, domain::Kind::Customer, {arguments.value(QStringLiteral("customer")), {}})));
        QStringList names = arguments.positionals();
        if (arguments.has(QStringLiteral("serials")))
            names += TRY(services::serialRange(arguments.value(QStringLiteral("serials"))));
        for (const QString& name : std::as_const(names))
            request.units.append(TRY(unitToShip(context, records, name)));
        for (const QString& lot : arguments.values(QStringLiteral("lot")))
            request.lots.append(TRY(lotToShip(context, records, lot)));
        return request;
    }
    /// The customer of the delivery is not what tells units apart: only the part does.
    static Result<domain::UnitId> unitToShip(Context& context, store::Records& records, const QString& name)
    {
        services::RecordName wanted{name, {}};
        if (context.arguments().has(QStringLiteral("part")))
            wanted.within.insert(QStringLiteral("part"), context.arguments().value(QStringLiteral("part")));
        return domain::UnitId::fromStore(TRY(services::findRecord(records, domain::Kind::Unit, wanted)));
    }
    static Result<services::ShipLot> lotToShip(Context& context, store::Records& records, const QString& text)
    {
        const QString number = text.section(QLatin1Char('='), 0, 0);
        services::ShipLot lot{TRY(lotNamed(context, records, number)), {}};
        if (text.contains(QLatin1Char('='))) {
            const auto quantity = Decimal::parse(text.section(QLatin1Char('='), 1));
            if (!quantity)
                return fail(Error::Code::Invalid,
                            QStringLiteral("“%1” is no quantity of a lot; write NUMBER=QUANTITY.").arg(text));
            lot.quantity = *quantity;
        }
        return lot;
    }
};

} // namespace

std::unique_ptr<Verb> shipVerb()
{
    return std::make_unique<ShipVerb>();
}

} // namespace clew::cli
