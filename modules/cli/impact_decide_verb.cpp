// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/impact_options.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ImpactDecideVerb final : public Verb
{
public:
    ImpactDecideVerb()
        : Verb({.name = QStringLiteral("impact decide"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Decides on units and lots of a gauge's assessment"),
                .details = QStringLiteral("The last decision on a unit counts. To hold puts it on hold as well."),
                .arguments = {assessmentArgument(),
                              {QStringLiteral("DECISION"), QStringLiteral("what is to happen"),
                               domain::enumNames<domain::ImpactChoice>()}},
                .options = subjectOptions() + withinOptions(),
                .examples = {QStringLiteral("--store shop.clew --user mk impact decide IA-2026-0001 accept --unit "
                                            "LB-7/BRL-1 --reason \"measured again on the CMM: conforms\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto id = TRY(assessmentNamed(store->records(), context.arguments().positional(0)));
        const Subjects named = TRY(subjectsFrom(context, store->records()));
        const auto choice = *domain::enumFromName<domain::ImpactChoice>(context.arguments().positional(1));
        services::ImpactService service(store->records(), store->clock(), store->session());
        TRY(service.decide(id, {named.units, named.lots}, choice, context.reason()));
        return assessmentAnswer(TRY(store->records().get(id)));
    }
};

} // namespace

std::unique_ptr<Verb> impactDecideVerb()
{
    return std::make_unique<ImpactDecideVerb>();
}

} // namespace clew::cli
