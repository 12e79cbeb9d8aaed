// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/plan_verbs.h"

#include "cli/plan_answer.h"
#include "cli/record_options.h"
#include "cli/text_table.h"
#include "services/plan_service.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class PlanNewVerb final : public Verb
{
public:
    PlanNewVerb()
        : Verb({.name = QStringLiteral("plan new"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Makes a draft inspection plan for a part from a template"),
                .details = QStringLiteral(
                    "Every characteristic with a tolerance gets an item, as the template measures its sort: by type, "
                    "size and name. One that the template does not know gets an item without a method."),
                .arguments = {{QStringLiteral("PART"), QStringLiteral("the part's number")}},
                .options = {{QStringLiteral("template"), QStringLiteral("KIND"),
                             QStringLiteral("What sort of part it is"), services::planTemplateKinds(), true},
                            {QStringLiteral("revision"), QStringLiteral("REV"),
                             QStringLiteral("The part's revision; not needed where there is one")},
                            {QStringLiteral("customer"), QStringLiteral("ID"),
                             QStringLiteral("The customer whose part it is")},
                            {QStringLiteral("name"), QStringLiteral("NAME"),
                             QStringLiteral("The plan's name; IP-PART without it")}},
                .examples = {QStringLiteral("--user mk plan new LB-7 --revision D --template lens_barrel")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::OpenStore* store = TRY(context.store());
        QJsonObject part{{QStringLiteral("part"), arguments.positional(0)}};
        for (const QString& option : {QStringLiteral("revision"), QStringLiteral("customer")}) {
            if (arguments.has(option))
                part.insert(option, arguments.value(option));
        }
        services::NewPlan wanted;
        wanted.revision = TRY(services::References(store->records()).partRevision(part));
        wanted.templateKind = arguments.value(QStringLiteral("template"));
        wanted.name = arguments.value(QStringLiteral("name"));
        const auto made = TRY(planService(*store).create(wanted));
        return planDone(*store, made, QStringLiteral("%1 is made, as a draft."));
    }
};

class PlanListVerb final : public Verb
{
public:
    PlanListVerb()
        : Verb({.name = QStringLiteral("plan list"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Lists inspection plans with their state"),
                .options = {{QStringLiteral("part"), QStringLiteral("NUMBER"),
                             QStringLiteral("Only those of this part")}},
                .examples = {QStringLiteral("--user mk plan list --part LB-7")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        QJsonArray plans;
        TextTable table({QStringLiteral("Plan"), QStringLiteral("Rev"), QStringLiteral("Part"), QStringLiteral("Rev"),
                         QStringLiteral("Stage"), QStringLiteral("State"), QStringLiteral("Items")});
        for (const services::PlanRow& row :
             TRY(services::listPlans(store->records(), context.arguments().value(QStringLiteral("part"))))) {
            plans.append(QJsonObject{{QStringLiteral("plan"), row.name},
                                     {QStringLiteral("plan_revision"), row.planRevision},
                                     {QStringLiteral("part"), row.part},
                                     {QStringLiteral("revision"), row.partRevision},
                                     {QStringLiteral("stage"), domain::enumName(row.stage)},
                                     {QStringLiteral("state"), domain::enumName(row.state)},
                                     {QStringLiteral("items"), qint64(row.items)},
                                     {QStringLiteral("uuid"), row.uuid}});
            table.add({row.name, row.planRevision, row.part, row.partRevision, domain::enumName(row.stage),
                       domain::enumName(row.state), QString::number(row.items)});
        }
        const QString text = table.isEmpty() ? QStringLiteral("There are no inspection plans.\n") : table.text();
        return Answer{{{QStringLiteral("plans"), plans}, {QStringLiteral("total"), plans.size()}}, text};
    }
};

class PlanShowVerb final : public Verb
{
public:
    PlanShowVerb()
        : Verb({.name = QStringLiteral("plan show"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Shows a plan: what measures each characteristic, and what that leaves"),
                .arguments = {planArgument()},
                .options = withinOptions(),
                .examples = {QStringLiteral("--user mk plan show IP-LB-7"),
                             QStringLiteral("--user mk --json plan show IP-LB-7 --plan-revision 2")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const services::PlanView view = TRY(services::viewPlan(store->records(), TRY(planNamed(context, *store))));
        Answer answer = planAnswer(view, PlanAsks::Nothing);
        QJsonArray history;
        for (const services::HistoryLine& line : view.history) {
            history.append(QJsonObject{{QStringLiteral("seq"), qint64(line.seq)},
                                       {QStringLiteral("time"), line.time.toString()},
                                       {QStringLiteral("who"), line.who},
                                       {QStringLiteral("act"), line.act},
                                       {QStringLiteral("why"), line.why}});
            answer.text += QStringLiteral("  %1  %2  %3  %4\n").arg(line.time.toString(), line.who, line.act, line.why);
        }
        answer.json.insert(QStringLiteral("history"), history);
        return answer;
    }
};

class PlanCheckVerb final : public Verb
{
public:
    PlanCheckVerb()
        : Verb({.name = QStringLiteral("plan check"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Says whether a plan's methods can prove their tolerances"),
                .details = QStringLiteral(
                    "For each characteristic: U of the method by its budget, the acceptance zone that the decision "
                    "rule leaves, TUR = T / (2 U), and the probabilities of false accept and reject at the expected "
                    "process. Status 1 where a release would be refused."),
                .arguments = {planArgument()},
                .options = withinOptions(),
                .examples = {QStringLiteral("--user mk plan check IP-LB-7")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        return planAnswer(TRY(services::viewPlan(store->records(), TRY(planNamed(context, *store)))),
                          PlanAsks::WhetherItIsFit);
    }
};

class PlanReleaseVerb final : public Verb
{
public:
    PlanReleaseVerb()
        : Verb({.name = QStringLiteral("plan release"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Releases a draft: from then on Bench and gates go by it"),
                .details = QStringLiteral(
                    "A release is signed with the user's passphrase. What can't prove its tolerance is refused; a "
                    "quality manager sets that aside with --override, and why stands in the ledger. The plan that is "
                    "replaced becomes obsolete. A released plan never changes: “plan revise” makes the next one."),
                .arguments = {planArgument()},
                .options = QList<Option>{{QStringLiteral("override"), QStringLiteral("REASON"),
                                          QStringLiteral("Why it is released against what refuses it")}} +
                           withinOptions(),
                .examples = {QStringLiteral("--user mk plan release IP-LB-7"),
                             QStringLiteral("--user mk plan release IP-LB-7 --override \"customer agreed to 2 µm, "
                                            "letter of 3 March\"")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto plan = TRY(planNamed(context, *store));
        const auto passphrase = TRY(context.passphrase());
        TRY(planService(*store).release(plan, {&passphrase, context.arguments().value(QStringLiteral("override"))}));
        return planDone(*store, plan, QStringLiteral("%1 is released."));
    }
};

class PlanReviseVerb final : public Verb
{
public:
    PlanReviseVerb()
        : Verb({.name = QStringLiteral("plan revise"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Copies a plan to its next revision, a draft"),
                .details = QStringLiteral(
                    "A released plan stays in force until the copy is released. A draft that is revised is obsolete: "
                    "so an item is taken out (--without), for nothing is erased."),
                .arguments = {planArgument()},
                .options = QList<Option>{{QStringLiteral("to"), QStringLiteral("REV"),
                                          QStringLiteral("The new revision; the next one without it")},
                                         {QStringLiteral("without"),
                                          QStringLiteral("BALLOON"),
                                          QStringLiteral("Leaves that characteristic out"),
                                          {},
                                          false,
                                          true}} +
                           withinOptions(),
                .examples = {QStringLiteral("--user mk plan revise IP-LB-7"),
                             QStringLiteral("--user mk plan revise IP-LB-7 --without 14")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::OpenStore* store = TRY(context.store());
        const auto made =
            TRY(planService(*store).revise(TRY(planNamed(context, *store)), arguments.value(QStringLiteral("to")),
                                           arguments.values(QStringLiteral("without"))));
        return planDone(*store, made, QStringLiteral("%1 is made, as a draft."));
    }
};

} // namespace

std::unique_ptr<Verb> planNewVerb()
{
    return std::make_unique<PlanNewVerb>();
}
std::unique_ptr<Verb> planListVerb()
{
    return std::make_unique<PlanListVerb>();
}
std::unique_ptr<Verb> planShowVerb()
{
    return std::make_unique<PlanShowVerb>();
}
std::unique_ptr<Verb> planCheckVerb()
{
    return std::make_unique<PlanCheckVerb>();
}
std::unique_ptr<Verb> planReleaseVerb()
{
    return std::make_unique<PlanReleaseVerb>();
}
std::unique_ptr<Verb> planReviseVerb()
{
    return std::make_unique<PlanReviseVerb>();
}

} // namespace clew::cli
