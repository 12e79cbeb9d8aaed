// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class LotMergeVerb final : public Verb
{
public:
    LotMergeVerb()
        : Verb({.name = QStringLiteral("lot merge"),
                .group = QStringLiteral("Floor"),
                .summary = QStringLiteral("Puts lots of the same part together: all that is left of each"),
                .details = QStringLiteral("A trace follows each of them from then on into the merged lot."),
                .arguments = {{QStringLiteral("LOT"), QStringLiteral("two lots or more"), {}, true, true}},
                .options = {{QStringLiteral("number"), QStringLiteral("NUMBER"),
                             QStringLiteral(
                                 "Of the lot it makes; without it the first one's with a letter and a count")},
                            {QStringLiteral("location"), QStringLiteral("PLACE"), QStringLiteral("Where it lies")},
                            {QStringLiteral("supplier"), QStringLiteral("ID"),
                             QStringLiteral("The supplier, where lots of several have that number")}},
                .examples = {QStringLiteral("--store shop.clew --user tk lot merge TRAY-2 TRAY-2-P1 --number TRAY-3")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        QList<services::MergePart> parts;
        for (const QString& name : context.arguments().positionals())
            parts.append({TRY(lotNamed(context, store->records(), name)), {}});
        const auto made = TRY(services::LotService(store->records(), store->clock(), store->session())
                                  .merge(parts, context.arguments().value(QStringLiteral("number")),
                                         context.arguments().value(QStringLiteral("location"))));
        return lotAnswer(*store, made, parts.first().lot);
    }
};

} // namespace

std::unique_ptr<Verb> lotMergeVerb()
{
    return std::make_unique<LotMergeVerb>();
}

} // namespace clew::cli
