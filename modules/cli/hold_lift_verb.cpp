// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/record_options.h"
#include "cli/verbs.h"
#include "services/hold_service.h"

namespace clew::cli {

namespace {

class HoldLiftVerb final : public Verb
{
public:
    HoldLiftVerb()
        : Verb({.name = QStringLiteral("hold lift"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Lifts a hold; its units go back to the state they came from"),
                .details = QStringLiteral("The reason is the assessment: what was found out."),
                .arguments = {{QStringLiteral("HOLD"), QStringLiteral("its number")}},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString number = context.arguments().positional(0);
        const auto key = TRY(services::findRecord(store->records(), domain::Kind::Hold, {number, {}}));
        services::HoldService service(store->records(), store->clock(), store->session());
        TRY(service.lift(domain::HoldId::fromStore(key), context.reason()));
        return Answer{{{QStringLiteral("hold"), number}, {QStringLiteral("lifted"), true}},
                      QStringLiteral("Hold %1 is lifted.\n").arg(number)};
    }
};

} // namespace

std::unique_ptr<Verb> holdLiftVerb()
{
    return std::make_unique<HoldLiftVerb>();
}

} // namespace clew::cli
