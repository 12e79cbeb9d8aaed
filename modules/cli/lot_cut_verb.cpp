// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/verbs.h"
#include "services/record_view.h"

namespace clew::cli {

namespace {

class LotCutVerb final : public Verb
{
public:
    LotCutVerb()
        : Verb(
              {.name = QStringLiteral("lot cut"),
               .group = QStringLiteral("Floor"),
               .summary = QStringLiteral("Makes a production lot of pieces from bar: mm or kg become pieces"),
               .details = QStringLiteral("What is used of the bar is --quantity, saw cuts included, or --each times "
                                         "--pieces. The rest stays in the bar's lot, or becomes a lot of its own by "
                                         "“lot split --remnant”."),
               .arguments = {{QStringLiteral("LOT"), QStringLiteral("the bar")}},
               .options =
                   QList<Option>{
                       {QStringLiteral("pieces"), QStringLiteral("N"), QStringLiteral("How many pieces"), {}, true},
                       {QStringLiteral("each"), QStringLiteral("N"),
                        QStringLiteral("What one piece takes of the bar, its saw cut included")},
                       {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("What they become"), {}, true},
                       {QStringLiteral("revision"), QStringLiteral("REV"), QStringLiteral("The part's revision")},
                       {QStringLiteral("customer"), QStringLiteral("ID"), QStringLiteral("Whose part it is")},
                       {QStringLiteral("order"), QStringLiteral("NUMBER"), QStringLiteral("The work order")}} +
                   lotMoveOptions(QStringLiteral("What is used up of the bar, in its own unit of measure")),
               .examples = {QStringLiteral("--store shop.clew --user tk lot cut BAR-17 --pieces 100 --each 26 --part "
                                           "LB-7 --revision D --order WO-1 --number TRAY-1")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        services::CutRequest request;
        request.move = TRY(lotMoveFrom(context, *store));
        request.pieces = *TRY(decimalOption(context, QStringLiteral("pieces")));
        const auto each = TRY(decimalOption(context, QStringLiteral("each")));
        if (each.has_value() == request.move.quantity.has_value())
            return context.wrongUsage(
                QStringLiteral("How much of the bar? Give --quantity in all, or --each for one piece."));
        if (each)
            request.move.quantity = TRY(usedBy(request.pieces, *each));
        request.partRevision = TRY(revisionFrom(context, store->records()));
        if (context.arguments().has(QStringLiteral("order")))
            request.order = domain::WorkOrderId::fromStore(TRY(services::findRecord(
                store->records(), domain::Kind::WorkOrder, {context.arguments().value(QStringLiteral("order")), {}})));
        const auto made = TRY(services::LotService(store->records(), store->clock(), store->session()).cut(request));
        return lotAnswer(*store, made, request.move.lot);
    }

private:
    static Result<Decimal> usedBy(Decimal pieces, Decimal each)
    {
        const Decimal count = pieces.normalised();
        std::int64_t used = 0;
        if (count.scale() != 0 || __builtin_mul_overflow(count.mantissa(), each.mantissa(), &used))
            return fail(Error::Code::Invalid, QStringLiteral("Pieces are counted whole, and there can't be so many."));
        return Decimal::create(used, each.scale());
    }
    static Result<domain::PartRevisionId> revisionFrom(Context& context, store::Records& records)
    {
        QJsonObject line;
        for (const char* name : {"part", "revision", "customer"}) {
            if (context.arguments().has(QLatin1String(name)))
                line.insert(QLatin1String(name), context.arguments().value(QLatin1String(name)));
        }
        return services::References(records).partRevision(line);
    }
};

} // namespace

std::unique_ptr<Verb> lotCutVerb()
{
    return std::make_unique<LotCutVerb>();
}

} // namespace clew::cli
