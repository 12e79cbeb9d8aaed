// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/plan_answer.h"
#include "cli/plan_verbs.h"
#include "cli/record_options.h"
#include "domain/plan_edit.h"
#include "services/plan_service.h"

namespace clew::cli {

namespace {

/// --gauge-type for the field gauge_type.
QString optionOf(const QString& field)
{
    return QString(field).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QList<Option> fieldOptions()
{
    QList<Option> options{{QStringLiteral("characteristic"),
                           QStringLiteral("BALLOON"),
                           QStringLiteral("Which one is measured so"),
                           {},
                           true}};
    for (const domain::PlanItemField& field : domain::planItemFields())
        options.append({optionOf(field.name), QStringLiteral("VALUE"), field.help, field.choices});
    return options;
}

class PlanSetVerb final : public Verb
{
public:
    PlanSetVerb()
        : Verb({.name = QStringLiteral("plan set"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Sets how a draft measures a characteristic, which it gets if it has not"),
                .details = QStringLiteral("What is left out stays; an empty text clears a field."),
                .arguments = {planArgument()},
                .options = fieldOptions() + withinOptions(),
                .examples = {QStringLiteral("--user mk plan set IP-LB-7 --characteristic 2 --method \"air gauge\" "
                                            "--budget \"Air gauge against a setting ring\" --readings 3 "
                                            "--deciding mean")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        QList<services::PlanItemChange> changes;
        for (const domain::PlanItemField& field : domain::planItemFields()) {
            if (arguments.has(optionOf(field.name)))
                changes.append({field.name, arguments.value(optionOf(field.name))});
        }
        services::OpenStore* store = TRY(context.store());
        const auto plan = TRY(planNamed(context, *store));
        const QString balloon = arguments.value(QStringLiteral("characteristic"));
        TRY(planService(*store).setItem(plan, balloon, changes));
        return planDone(*store, plan,
                        QStringLiteral("%1: characteristic %2 is set.").arg(QStringLiteral("%1"), balloon));
    }
};

} // namespace

std::unique_ptr<Verb> planSetVerb()
{
    return std::make_unique<PlanSetVerb>();
}

} // namespace clew::cli
