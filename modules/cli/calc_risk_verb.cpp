// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "domain/exact_value.h"
#include "metrology/global_risk.h"

namespace clew::cli {

namespace {

using metrology::GlobalRisk;
using metrology::ProcessSpread;

Result<double> toleranceOfCentredProcess(Context& context, const CalcTolerance& tolerance)
{
    const auto width = metrology::toleranceWidth(tolerance.limits);
    if (!width)
        return context.wrongUsage(
            QStringLiteral("--cp, --yield and a mean that isn't said need both limits; give --mean and --sd."));
    return *width;
}

Result<double> meanOption(Context& context, const CalcTolerance& tolerance)
{
    if (const auto mean = TRY(stepsOption(context, QStringLiteral("mean"), tolerance.unit)))
        return static_cast<double>(*mean);
    const double width = TRY(toleranceOfCentredProcess(context, tolerance));
    return static_cast<double>(*tolerance.limits.lower) + width / 2;
}

/// --sd, --cp or --yield: exactly one of them.
Result<double> deviationOption(Context& context, const CalcTolerance& tolerance)
{
    const auto deviation = TRY(stepsOption(context, QStringLiteral("sd"), tolerance.unit));
    const auto cp = TRY(numberOption(context, QStringLiteral("cp")));
    const auto yield = TRY(numberOption(context, QStringLiteral("yield")));
    if (int(deviation.has_value()) + int(cp.has_value()) + int(yield.has_value()) != 1)
        return context.wrongUsage(QStringLiteral("How does the process spread? Give one of --sd, --cp and --yield."));
    if (deviation)
        return static_cast<double>(*deviation);
    const double width = TRY(toleranceOfCentredProcess(context, tolerance));
    return cp ? metrology::processDeviationFromCp(width, *cp) : metrology::processDeviationFromYield(width, *yield);
}

class CalcRiskVerb final : public Verb
{
public:
    CalcRiskVerb()
        : Verb(
              {.name = QStringLiteral("calc risk"),
               .group = QStringLiteral("Calculations"),
               .summary = QStringLiteral("Says how many parts a rule accepts wrongly and refuses wrongly"),
               .details =
                   QStringLiteral("Per part made, for a normal process measured with that uncertainty: PFA, accepted "
                                  "and out of tolerance; PFR, in tolerance and not accepted. Needs no store."),
               .options = toleranceOptions() +
                          QList<Option>{
                              {QStringLiteral("mean"), QStringLiteral("VALUE"),
                               QStringLiteral("The process' mean; the middle of the tolerance without it")},
                              {QStringLiteral("sd"), QStringLiteral("VALUE"),
                               QStringLiteral("The process' standard deviation")},
                              {QStringLiteral("cp"), QStringLiteral("CP"), QStringLiteral("Its Cp, in place of --sd")},
                              {QStringLiteral("yield"), QStringLiteral("P"),
                               QStringLiteral("The part of a centred process in tolerance (0.95), in place of --sd")}},
               .examples = {QStringLiteral("calc risk --nominal 8 --lower=-0.002 --upper 0.002 --u 0.0003 --cp 1.33")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const CalcTolerance tolerance = TRY(toleranceOf(context));
        if (!tolerance.uncertainty)
            return context.wrongUsage(
                QStringLiteral("A risk needs the measurement's uncertainty: give --u or --expanded."));
        const double mean = TRY(meanOption(context, tolerance));
        const ProcessSpread process{mean, TRY(deviationOption(context, tolerance))};
        const auto zone = TRY(metrology::acceptanceZone(tolerance.limits, tolerance.rule, tolerance.uncertainty));
        const GlobalRisk risk = TRY(metrology::globalRisk(tolerance.limits, zone, process, tolerance.uncertainty->u));
        return Answer{json(tolerance, zone, risk), text(tolerance, zone, risk)};
    }

private:
    static QJsonObject json(const CalcTolerance& tolerance, const metrology::AcceptanceZone& zone,
                            const GlobalRisk& risk)
    {
        return {{QStringLiteral("pfa"), risk.falseAccept},
                {QStringLiteral("pfr"), risk.falseReject},
                {QStringLiteral("accepted"), risk.accepted},
                {QStringLiteral("in_tolerance"), risk.inTolerance},
                {QStringLiteral("rule"), tolerance.rule.name},
                {QStringLiteral("rule_version"), tolerance.rule.version},
                {QStringLiteral("acceptance"), zoneJson(zone, tolerance.unit)},
                {QStringLiteral("acceptance_closed"), zone.isClosed},
                {QStringLiteral("tur"), jsonNumber(turOf(tolerance))},
                {QStringLiteral("uncertainty"), uncertaintyJson(tolerance)},
                {QStringLiteral("unit"), unitText(tolerance.unit)}};
    }
    static QString text(const CalcTolerance& tolerance, const metrology::AcceptanceZone& zone, const GlobalRisk& risk)
    {
        const auto percent = [](double p) { return QString::number(100 * p, 'f', 4) + QStringLiteral(" %"); };
        return alignedPairs({{QStringLiteral("Accepted, out of tolerance (PFA)"), percent(risk.falseAccept)},
                             {QStringLiteral("In tolerance, not accepted (PFR)"), percent(risk.falseReject)},
                             {QStringLiteral("Accepted"), percent(risk.accepted)},
                             {QStringLiteral("In tolerance"), percent(risk.inTolerance)},
                             {QStringLiteral("Rule"), ruleText(tolerance.rule)},
                             {QStringLiteral("Acceptance"), zoneText(zone, tolerance.unit)}});
    }
};

} // namespace

std::unique_ptr<Verb> calcRiskVerb()
{
    return std::make_unique<CalcRiskVerb>();
}

} // namespace clew::cli
