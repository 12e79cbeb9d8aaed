// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/verbs.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class LotSerializeVerb final : public Verb
{
public:
    LotSerializeVerb()
        : Verb({.name = QStringLiteral("lot serialize"),
                .group = QStringLiteral("Floor"),
                .summary =
                    QStringLiteral("Gives pieces of a lot their serial numbers; they inherit what happened to it"),
                .arguments = {{QStringLiteral("LOT"), QStringLiteral("a production lot")}},
                .options = {{QStringLiteral("serials"),
                             QStringLiteral("LIST"),
                             QStringLiteral("Serial numbers, such as A1..A100 or A1,A2,B7"),
                             {},
                             true},
                            {QStringLiteral("tray"), QStringLiteral("LIST"),
                             QStringLiteral("Their tray positions in the same order, such as 1..100")},
                            {QStringLiteral("state"),
                             QStringLiteral("STATE"),
                             QStringLiteral("Where the pieces stand; in_process without it"),
                             {QStringLiteral("in_process"), QStringLiteral("finish_returned"),
                              QStringLiteral("in_inspection")}},
                            {QStringLiteral("supplier"), QStringLiteral("ID"),
                             QStringLiteral("The supplier, where lots of several have that number")}},
                .examples = {QStringLiteral("--store shop.clew --user tk lot serialize TRAY-3 --serials A1..A97 --tray "
                                            "1..97")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::SerializeRequest request;
        request.serials = TRY(services::serialRange(arguments.value(QStringLiteral("serials"))));
        if (arguments.has(QStringLiteral("tray")))
            request.positions = TRY(services::serialRange(arguments.value(QStringLiteral("tray"))));
        if (arguments.has(QStringLiteral("state")))
            request.state = *domain::enumFromName<domain::UnitState>(arguments.value(QStringLiteral("state")));
        services::OpenStore* store = TRY(context.store());
        request.lot = TRY(lotNamed(context, store->records(), arguments.positional(0)));
        services::LotService service(store->records(), store->clock(), store->session());
        const auto units = TRY(service.serialize(request));
        const auto left = TRY(services::leftOf(store->records(), request.lot));
        return Answer{{{QStringLiteral("lot"), arguments.positional(0)},
                       {QStringLiteral("serials"), QJsonArray::fromStringList(request.serials)},
                       {QStringLiteral("units"), qint64(units.size())},
                       {QStringLiteral("left"), left ? left->toCanonicalText() : QStringLiteral("unknown")}},
                      QStringLiteral("%1 units from %2, %3 to %4.\n")
                          .arg(units.size())
                          .arg(arguments.positional(0), request.serials.first(), request.serials.last())};
    }
};

} // namespace

std::unique_ptr<Verb> lotSerializeVerb()
{
    return std::make_unique<LotSerializeVerb>();
}

} // namespace clew::cli
