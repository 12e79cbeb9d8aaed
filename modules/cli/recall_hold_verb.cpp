// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/recall_documents.h"

namespace clew::cli {

namespace {

class RecallHoldVerb final : public Verb
{
public:
    RecallHoldVerb()
        : Verb({.name = QStringLiteral("recall hold"),
                .group = QStringLiteral("Recall"),
                .summary = QStringLiteral("Stops everything of a recall in one act"),
                .details = QStringLiteral("What is in the house is quarantined, what was shipped becomes recalled, and "
                                          "its lots are on hold. A quality manager's."),
                .arguments = {{QStringLiteral("NUMBER"), QStringLiteral("the recall, such as R-2026-0001")}},
                .examples = {QStringLiteral(
                    "--store shop.clew --user mk recall hold R-2026-0001 --reason \"inclusions in the bar\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString number = context.arguments().positional(0);
        const auto held = TRY(services::RecallDocuments(store->records(), store->clock(), store->session())
                                  .hold(number, context.reason()));
        return Answer{{{QStringLiteral("recall"), number},
                       {QStringLiteral("hold"), held.hold},
                       {QStringLiteral("units"), held.units},
                       {QStringLiteral("lots"), held.lots}},
                      QStringLiteral("Hold %1 stops %2 units and %3 lots of %4.\n")
                          .arg(held.hold)
                          .arg(held.units)
                          .arg(held.lots)
                          .arg(number)};
    }
};

} // namespace

std::unique_ptr<Verb> recallHoldVerb()
{
    return std::make_unique<RecallHoldVerb>();
}

} // namespace clew::cli
