// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class LotSplitVerb final : public Verb
{
public:
    LotSplitVerb()
        : Verb({.name = QStringLiteral("lot split"),
                .group = QStringLiteral("Floor"),
                .summary = QStringLiteral("Splits a quantity off a lot: another tray, a remnant of a bar"),
                .arguments = {{QStringLiteral("LOT"), QStringLiteral("the lot it is split off")}},
                .options = QList<Option>{{QStringLiteral("remnant"), QString(),
                                          QStringLiteral("What is left of a bar goes back to the store")}} +
                           lotMoveOptions(QStringLiteral("How much; without it all that is left")),
                .examples = {
                    QStringLiteral("--store shop.clew --user tk lot split TRAY-1 --quantity 1 --location rework"),
                    QStringLiteral("--store shop.clew --user tk lot split BAR-17 --remnant --location R-4")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto move = TRY(lotMoveFrom(context, *store));
        const bool isRemnant = context.arguments().has(QStringLiteral("remnant"));
        const auto made =
            TRY(services::LotService(store->records(), store->clock(), store->session())
                    .split(move, isRemnant ? domain::EdgeRelation::Remnant : domain::EdgeRelation::Split));
        return lotAnswer(*store, made, move.lot);
    }
};

} // namespace

std::unique_ptr<Verb> lotSplitVerb()
{
    return std::make_unique<LotSplitVerb>();
}

} // namespace clew::cli
