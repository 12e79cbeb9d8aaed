// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/impact_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ImpactSignVerb final : public Verb
{
public:
    ImpactSignVerb()
        : Verb({.name = QStringLiteral("impact sign"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Signs off a gauge's assessment, once all its units are decided on"),
                .details = QStringLiteral("The reason is the conclusion. An electronic signature goes onto the "
                                          "document: “report impact”, then “sign”."),
                .arguments = {assessmentArgument()},
                .examples = {QStringLiteral(
                    "--store shop.clew --user mk impact sign IA-2026-0001 --reason \"37 units measured again\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto id = TRY(assessmentNamed(store->records(), context.arguments().positional(0)));
        services::ImpactService service(store->records(), store->clock(), store->session());
        TRY(service.signOff(id, context.reason()));
        return assessmentAnswer(TRY(store->records().get(id)));
    }
};

} // namespace

std::unique_ptr<Verb> impactSignVerb()
{
    return std::make_unique<ImpactSignVerb>();
}

} // namespace clew::cli
