// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/impact_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ImpactHoldVerb final : public Verb
{
public:
    ImpactHoldVerb()
        : Verb({.name = QStringLiteral("impact hold"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Holds all units and lots of a gauge's assessment that nobody decided on"),
                .arguments = {assessmentArgument()},
                .examples = {QStringLiteral(
                    "--store shop.clew --user mk impact hold IA-2026-0001 --reason \"ring SR-10 found bad\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto id = TRY(assessmentNamed(store->records(), context.arguments().positional(0)));
        services::ImpactService service(store->records(), store->clock(), store->session());
        const auto hold = TRY(store->records().getOwn(TRY(service.holdAll(id, context.reason()))));
        Answer answer = assessmentAnswer(TRY(store->records().get(id)));
        answer.json.insert(QStringLiteral("hold"), hold.number);
        answer.text += QStringLiteral("Hold %1 is placed.\n").arg(hold.number);
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> impactHoldVerb()
{
    return std::make_unique<ImpactHoldVerb>();
}

} // namespace clew::cli
