// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/capability_answer.h"
#include "cli/number_file.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

using metrology::WithinEstimator;

Result<WithinEstimator> estimatorOf(Context& context, int subgroup)
{
    const QString text = context.arguments().value(QStringLiteral("estimator"));
    const bool single = subgroup == 1;
    if (text.isEmpty())
        return single ? WithinEstimator::MovingRange : WithinEstimator::Pooled;
    if (single != (text == QLatin1String("moving-range")))
        return context.wrongUsage(
            QStringLiteral("--estimator moving-range is for single values, the others for --subgroup 2 or more."));
    return text == QLatin1String("range") ? WithinEstimator::AverageRange
           : text == QLatin1String("s")   ? WithinEstimator::AverageStandardDeviation
           : single                       ? WithinEstimator::MovingRange
                                          : WithinEstimator::Pooled;
}

/// Model and method come together, from the command line: nothing picks one.
Result<> takeModel(Context& context, CapabilityQuestion& question)
{
    const Arguments& arguments = context.arguments();
    question.model = metrology::findModel(arguments.value(QStringLiteral("model")));
    if (question.model.has_value() != arguments.has(QStringLiteral("method")))
        return context.wrongUsage(QStringLiteral("A --model other than normal and its --method (percentile or z) are "
                                                 "given together."));
    if (!question.model)
        return {};
    if (question.limits.lower || !question.limits.upper || question.limits.target)
        return context.wrongUsage(QStringLiteral("A model of a characteristic that starts at 0 takes --usl alone: zero "
                                                 "is a physical bound, no limit."));
    if (arguments.has(QStringLiteral("subgroup")) || arguments.has(QStringLiteral("estimator")))
        return context.wrongUsage(QStringLiteral("--subgroup and --estimator belong to the normal model."));
    if (arguments.value(QStringLiteral("method")) == QLatin1String("z"))
        question.method = metrology::IndexMethod::ZScore;
    return {};
}

Result<CapabilityQuestion> questionOf(Context& context)
{
    CapabilityQuestion question;
    question.limits = {TRY(numberOption(context, QStringLiteral("lsl"))),
                       TRY(numberOption(context, QStringLiteral("usl"))),
                       TRY(numberOption(context, QStringLiteral("target")))};
    if (!question.limits.lower && !question.limits.upper)
        return context.wrongUsage(QStringLiteral("What are the limits? Give --lsl, --usl or both."));
    question.subgroup = TRY(wholeOption(context, QStringLiteral("subgroup"), 1)).value_or(1);
    question.estimator = TRY(estimatorOf(context, question.subgroup));
    question.level = TRY(numberOption(context, QStringLiteral("level"))).value_or(0.95);
    question.measurement = TRY(numberOption(context, QStringLiteral("u")));
    TRY(takeModel(context, question));
    question.column = TRY(numberColumn(context));
    return question;
}

QList<Option> capabilityOptions()
{
    return {columnOption(),
            {QStringLiteral("lsl"), QStringLiteral("X"),
             QStringLiteral("Lower specification limit, in the values' "
                            "unit")},
            {QStringLiteral("usl"), QStringLiteral("X"), QStringLiteral("Upper specification limit")},
            {QStringLiteral("target"), QStringLiteral("X"), QStringLiteral("For Cpm")},
            {QStringLiteral("subgroup"), QStringLiteral("N"),
             QStringLiteral("So many values one after another are a subgroup (1)")},
            {QStringLiteral("estimator"),
             QStringLiteral("NAME"),
             QStringLiteral("Of the deviation within subgroups: moving-range for single values, pooled for subgroups"),
             {QStringLiteral("moving-range"), QStringLiteral("range"), QStringLiteral("s"), QStringLiteral("pooled")}},
            {QStringLiteral("level"), QStringLiteral("P"), QStringLiteral("Of the confidence intervals (0.95)")},
            {QStringLiteral("model"),
             QStringLiteral("MODEL"),
             QStringLiteral("normal where none is said; the others are for characteristics that start at 0"),
             {QStringLiteral("normal"), QStringLiteral("lognormal"), QStringLiteral("half-normal"),
              QStringLiteral("rayleigh"), QStringLiteral("weibull")}},
            {QStringLiteral("method"),
             QStringLiteral("METHOD"),
             QStringLiteral("How a model's index is made"),
             {QStringLiteral("percentile"), QStringLiteral("z")}},
            {QStringLiteral("u"), QStringLiteral("U"),
             QStringLiteral("Standard uncertainty of one value: shows the process's spread beside the observed one")}};
}

class CalcCapabilityVerb final : public Verb
{
public:
    CalcCapabilityVerb()
        : Verb(
              {.name = QStringLiteral("calc capability"),
               .group = QStringLiteral("Calculations"),
               .summary = QStringLiteral("Capability indices of a column of numbers, with what the sample leaves open"),
               .details =
                   QStringLiteral("Tests of normality and of outliers inform; they never choose a model or leave "
                                  "a value out. Needs no store."),
               .arguments = {numberFileArgument()},
               .options = capabilityOptions(),
               .examples = {QStringLiteral("calc capability bores.csv --lsl 7.998 --usl 8.002 --subgroup 5"),
                            QStringLiteral("calc capability roundness.csv --usl 2 --model lognormal --method "
                                           "percentile")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const CapabilityQuestion question = TRY(questionOf(context));
        const QJsonObject json = TRY(capabilityAnswer(question));
        return Answer{json, capabilityText(json)};
    }
};

} // namespace

std::unique_ptr<Verb> calcCapabilityVerb()
{
    return std::make_unique<CalcCapabilityVerb>();
}

} // namespace clew::cli
