// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/verbs.h"
#include "services/lot_inspection.h"

namespace clew::cli {

namespace {

using metrology::SamplingPlan;

class LotInspectVerb final : public Verb
{
public:
    LotInspectVerb()
        : Verb(
              {.name = QStringLiteral("lot inspect"),
               .group = QStringLiteral("Floor"),
               .summary = QStringLiteral("Inspects a lot by a sampling plan, and accepts or rejects it"),
               .details = QStringLiteral(
                   "The plan is one of three: --level and --aql by MIL-STD-105E (normal, single); --bad N with "
                   "--confidence, or --fraction P with --confidence (percent), computed with acceptance number 0; or "
                   "--n and --ac as agreed. Without --nonconforming it says the plan, and records nothing."),
               .arguments = {{QStringLiteral("LOT"), QStringLiteral("the lot")}},
               .options = {{QStringLiteral("level"), QStringLiteral("LEVEL"),
                            QStringLiteral("Inspection level; II without it"), metrology::militaryLevels()},
                           {QStringLiteral("aql"), QStringLiteral("PERCENT"), QStringLiteral("Of MIL-STD-105E")},
                           {QStringLiteral("bad"), QStringLiteral("N"),
                            QStringLiteral("So many bad pieces in the lot would be found")},
                           {QStringLiteral("fraction"), QStringLiteral("PERCENT"),
                            QStringLiteral("So large a part of bad pieces would be found, whatever the lot's size")},
                           {QStringLiteral("confidence"), QStringLiteral("PERCENT"),
                            QStringLiteral("With this confidence; 95 without it")},
                           {QStringLiteral("n"), QStringLiteral("N"), QStringLiteral("The sample, where it is agreed")},
                           {QStringLiteral("ac"), QStringLiteral("N"), QStringLiteral("Its acceptance number")},
                           {QStringLiteral("nonconforming"), QStringLiteral("N"),
                            QStringLiteral("How many pieces of the sample do not conform")},
                           {QStringLiteral("stage"), QStringLiteral("STAGE"), QStringLiteral("in_process without it"),
                            domain::enumNames<domain::InspectionStage>()},
                           {QStringLiteral("note"), QStringLiteral("TEXT"), QStringLiteral("What was looked at")},
                           {QStringLiteral("supplier"), QStringLiteral("ID"),
                            QStringLiteral("The supplier, where lots of several have that number")}},
               .examples = {
                   QStringLiteral("--store shop.clew --user jb lot inspect TRAY-1 --aql 1.0"),
                   QStringLiteral("--store shop.clew --user jb lot inspect TRAY-1 --aql 1.0 --nonconforming 0")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        services::LotInspectionRequest request;
        request.lot = TRY(lotNamed(context, store->records(), context.arguments().positional(0)));
        request.plan = TRY(planFrom(context, *store, request.lot));
        request.note = context.arguments().value(QStringLiteral("note"));
        if (context.arguments().has(QStringLiteral("stage")))
            request.stage =
                *domain::enumFromName<domain::InspectionStage>(context.arguments().value(QStringLiteral("stage")));
        Answer answer = planAnswer(request.plan);
        const auto found = TRY(wholeOption(context, QStringLiteral("nonconforming")));
        if (!found)
            return answer;
        request.nonconforming = *found;
        const auto result = TRY(services::inspectLot(store->records(), store->clock(), store->session(), request));
        answer.isNo = !result.accepted;
        answer.json.insert(QStringLiteral("inspection"), result.inspection);
        answer.json.insert(QStringLiteral("accepted"), result.accepted);
        answer.json.insert(QStringLiteral("nonconforming"), qint64(*found));
        answer.text +=
            result.accepted
                ? QStringLiteral("Accepted (%1).\n").arg(result.inspection)
                : QStringLiteral("Rejected (%1); open as %2.\n").arg(result.inspection, result.nonconformity);
        if (!result.nonconformity.isEmpty())
            answer.json.insert(QStringLiteral("nonconformity"), result.nonconformity);
        return answer;
    }

private:
    static Answer planAnswer(const SamplingPlan& plan)
    {
        return Answer{{{QStringLiteral("rule"), plan.rule},
                       {QStringLiteral("letter"), plan.letter},
                       {QStringLiteral("sample_size"), qint64(plan.sampleSize)},
                       {QStringLiteral("accept"), qint64(plan.acceptNumber)},
                       {QStringLiteral("reject"), qint64(plan.acceptNumber + 1)},
                       {QStringLiteral("every_piece"), plan.everyPiece}},
                      QStringLiteral("%1: look at %2, accept with %3 nonconforming, reject with %4.\n")
                          .arg(plan.rule)
                          .arg(plan.sampleSize)
                          .arg(plan.acceptNumber)
                          .arg(plan.acceptNumber + 1)};
    }

    static Result<double> percent(Context& context, const QString& option, double otherwise)
    {
        if (!context.arguments().has(option))
            return otherwise;
        bool isNumber = false;
        const double value = context.arguments().value(option).toDouble(&isNumber);
        if (!isNumber)
            return fail(Error::Code::Invalid, QStringLiteral("--%1 takes a percentage.").arg(option));
        return value / 100;
    }

    static Result<SamplingPlan> planFrom(Context& context, services::OpenStore& store, domain::LotId lot)
    {
        const Arguments& arguments = context.arguments();
        const QStringList ways{QStringLiteral("aql"), QStringLiteral("bad"), QStringLiteral("fraction"),
                               QStringLiteral("n")};
        const auto given =
            std::count_if(ways.begin(), ways.end(), [&](const QString& way) { return arguments.has(way); });
        if (given != 1)
            return context.wrongUsage(QStringLiteral("By which plan? Give one of --aql, --bad, --fraction, or --n."));
        if (arguments.has(QStringLiteral("n"))) {
            SamplingPlan plan;
            plan.rule = QStringLiteral("as agreed");
            plan.sampleSize = *TRY(wholeOption(context, QStringLiteral("n")));
            plan.acceptNumber = TRY(wholeOption(context, QStringLiteral("ac"))).value_or(0);
            return plan;
        }
        const double confidence = TRY(percent(context, QStringLiteral("confidence"), 0.95));
        if (arguments.has(QStringLiteral("fraction")))
            return metrology::zeroAcceptPlan(TRY(percent(context, QStringLiteral("fraction"), 0)), confidence);
        const std::int64_t pieces = TRY(services::piecesToSample(store.records(), lot));
        if (arguments.has(QStringLiteral("bad")))
            return metrology::zeroAcceptPlan(pieces, *TRY(wholeOption(context, QStringLiteral("bad"))), confidence);
        const QString level =
            arguments.has(QStringLiteral("level")) ? arguments.value(QStringLiteral("level")) : QStringLiteral("II");
        return metrology::militaryPlan(pieces, level, arguments.value(QStringLiteral("aql")));
    }
};

} // namespace

std::unique_ptr<Verb> lotInspectVerb()
{
    return std::make_unique<LotInspectVerb>();
}

} // namespace clew::cli
