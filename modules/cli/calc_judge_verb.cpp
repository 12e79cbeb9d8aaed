// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "domain/exact_value.h"
#include "metrology/verdict.h"

namespace clew::cli {

namespace {

using metrology::JudgedResult;
using metrology::Verdict;

QString verdictText(Verdict verdict)
{
    return QLatin1String(metrology::namesOf(verdict)[static_cast<std::size_t>(verdict)]);
}

/// --value, or --nominal and --deviation.
Result<std::int64_t> judgedValue(Context& context, const CalcTolerance& tolerance)
{
    const auto value = TRY(stepsOption(context, QStringLiteral("value"), tolerance.unit));
    const auto deviation = TRY(stepsOption(context, QStringLiteral("deviation"), tolerance.unit));
    if (value.has_value() == deviation.has_value())
        return context.wrongUsage(QStringLiteral("What was measured? Give either --value or --deviation."));
    if (value)
        return *value;
    std::int64_t sum = 0;
    if (__builtin_add_overflow(tolerance.nominal, *deviation, &sum))
        return fail(Error::Code::Invalid, QStringLiteral("The value is beyond what can be measured."));
    return sum;
}

QJsonObject judgedJson(const CalcTolerance& tolerance, std::int64_t value, const JudgedResult& judged)
{
    const clew::Unit unit = tolerance.unit;
    return {
        {QStringLiteral("verdict"), verdictText(judged.verdict)},
        {QStringLiteral("p"), jsonNumber(judged.p)},
        {QStringLiteral("rule"), judged.rule.name},
        {QStringLiteral("rule_version"), judged.rule.version},
        {QStringLiteral("acceptance"), zoneJson(judged.zone, unit)},
        {QStringLiteral("acceptance_closed"), judged.zone.isClosed},
        {QStringLiteral("rejection"), QJsonObject{{QStringLiteral("below"), jsonSteps(judged.zone.rejectBelow, unit)},
                                                  {QStringLiteral("above"), jsonSteps(judged.zone.rejectAbove, unit)}}},
        {QStringLiteral("tur"), jsonNumber(turOf(tolerance))},
        {QStringLiteral("uncertainty_stated"), judged.uncertaintyStated},
        {QStringLiteral("uncertainty"), uncertaintyJson(tolerance)},
        {QStringLiteral("value"), jsonSteps(value, unit)},
        {QStringLiteral("unit"), unitText(unit)},
        {QStringLiteral("because"), judged.because}};
}

QString judgedText(const CalcTolerance& tolerance, std::int64_t value, const JudgedResult& judged)
{
    if (judged.verdict == Verdict::NotJudged)
        return QStringLiteral("not judged: %1\n").arg(judged.because);
    const auto tur = turOf(tolerance);
    const QString note = judged.uncertaintyStated ? QString() : QStringLiteral(" (uncertainty not stated)");
    return alignedPairs(
        {{QStringLiteral("Verdict"), verdictText(judged.verdict) + note},
         {QStringLiteral("Value"),
          domain::textOfInteger(value, tolerance.unit) + QLatin1Char(' ') + unitText(tolerance.unit)},
         {QStringLiteral("Rule"), ruleText(judged.rule)},
         {QStringLiteral("Acceptance"), zoneText(judged.zone, tolerance.unit)},
         {QStringLiteral("Conformance probability"), judged.p ? QString::number(*judged.p, 'f', 4) : QString()},
         {QStringLiteral("Because"), judged.because},
         {QStringLiteral("TUR"), tur ? QString::number(*tur, 'f', 2) : QString()}});
}

QList<Option> judgeOptions()
{
    return QList<Option>{
               {QStringLiteral("value"), QStringLiteral("VALUE"), QStringLiteral("What was measured, unrounded")},
               {QStringLiteral("deviation"), QStringLiteral("VALUE"),
                QStringLiteral("What a comparator showed: the deviation from nominal, in place of --value")}} +
           toleranceOptions() +
           QList<Option>{{QStringLiteral("must-state-uncertainty"), QString(),
                          QStringLiteral("Without an uncertainty the value is not judged")}};
}

class CalcJudgeVerb final : public Verb
{
public:
    CalcJudgeVerb()
        : Verb(
              {.name = QStringLiteral("calc judge"),
               .group = QStringLiteral("Calculations"),
               .summary = QStringLiteral("Judges a value by its tolerance, its uncertainty and a decision rule"),
               .details = QStringLiteral(
                   "Conforms, does not conform, or not proven. Whole picometres decide; the conformance probability p "
                   "informs. Without an uncertainty simple acceptance judges, and the answer says so. Needs no store."),
               .options = judgeOptions(),
               .examples = {
                   QStringLiteral(
                       "calc judge --value 8.0016 --nominal 8 --lower=-0.002 --upper 0.002 --u 0.0002 --unit mm"),
                   QStringLiteral("calc judge --value 1.6 --upper 2 --expanded 0.4 --unit um --rule full-u")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const CalcTolerance tolerance = TRY(toleranceOf(context));
        const std::int64_t value = TRY(judgedValue(context, tolerance));
        const bool mustState = context.arguments().has(QStringLiteral("must-state-uncertainty"));
        const JudgedResult judged =
            TRY(metrology::judge({value, tolerance.limits, tolerance.rule, tolerance.uncertainty, mustState}));
        return Answer{judgedJson(tolerance, value, judged), judgedText(tolerance, value, judged),
                      judged.verdict == Verdict::NotJudged};
    }
};

} // namespace

std::unique_ptr<Verb> calcJudgeVerb()
{
    return std::make_unique<CalcJudgeVerb>();
}

} // namespace clew::cli
