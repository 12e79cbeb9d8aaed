// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class LotScrapVerb final : public Verb
{
public:
    LotScrapVerb()
        : Verb({.name = QStringLiteral("lot scrap"),
                .group = QStringLiteral("Floor"),
                .summary = QStringLiteral("Takes pieces out of the flow: set-up pieces, destructive tests, scrap"),
                .arguments = {{QStringLiteral("LOT"), QStringLiteral("the lot they come from")}},
                .options = QList<Option>{{QStringLiteral("why"),
                                          QStringLiteral("WHAT"),
                                          QStringLiteral("What became of them; scrapped without it"),
                                          {QStringLiteral("setup_piece"), QStringLiteral("destructive_test"),
                                           QStringLiteral("scrapped")}}} +
                           lotMoveOptions(QStringLiteral("How many; without it all that is left")),
                .examples = {QStringLiteral(
                    "--store shop.clew --user tk lot scrap TRAY-1 --quantity 2 --why setup_piece "
                    "--reason \"first two off the machine\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        services::ScrapRequest request;
        request.move = TRY(lotMoveFrom(context, *store));
        if (context.arguments().has(QStringLiteral("why")))
            request.fate = *domain::enumFromName<domain::LotFate>(context.arguments().value(QStringLiteral("why")));
        const auto made = TRY(services::LotService(store->records(), store->clock(), store->session()).scrap(request));
        return lotAnswer(*store, made, request.move.lot);
    }
};

} // namespace

std::unique_ptr<Verb> lotScrapVerb()
{
    return std::make_unique<LotScrapVerb>();
}

} // namespace clew::cli
