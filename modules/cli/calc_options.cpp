// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"

#include "base/measured_text.h"
#include "domain/exact_value.h"
#include "metrology/ratios.h"

namespace clew::cli {

namespace {

/// How many steps one unit has: 1e9 of a millimetre.
double stepsOf(clew::Unit unit)
{
    const auto one = Quantity::parse(QStringLiteral("1"), unit);
    const auto steps = one ? domain::decidingInteger(*one) : Result<domain::DecidingInteger>();
    return static_cast<double>(steps->value);
}

Result<metrology::DecisionRule> customerRule(Context& context)
{
    const auto factor = TRY(numberOption(context, QStringLiteral("factor")));
    const auto probability = TRY(numberOption(context, QStringLiteral("probability")));
    if (factor.has_value() == probability.has_value())
        return context.wrongUsage(
            QStringLiteral("A customer's rule is either --factor F, for a guard band of F times U, or "
                           "--probability P, for a conformance probability."));
    return factor ? metrology::customerFactorRule(*factor) : metrology::customerProbabilityRule(*probability);
}

Result<metrology::DecisionRule> ruleOf(Context& context)
{
    const Arguments& arguments = context.arguments();
    if (arguments.value(QStringLiteral("rule")) == QLatin1String("customer"))
        return customerRule(context);
    if (arguments.has(QStringLiteral("factor")) || arguments.has(QStringLiteral("probability")))
        return context.wrongUsage(QStringLiteral("--factor and --probability belong to --rule customer."));
    return arguments.has(QStringLiteral("rule")) ? metrology::shippedRule(arguments.value(QStringLiteral("rule")))
                                                 : metrology::iso14253Rule();
}

Result<std::optional<metrology::StatedUncertainty>> statedUncertainty(Context& context, clew::Unit unit)
{
    const auto u = TRY(stepsOption(context, QStringLiteral("u"), unit));
    const auto expanded = TRY(stepsOption(context, QStringLiteral("expanded"), unit));
    const double k = TRY(numberOption(context, QStringLiteral("k"))).value_or(2);
    if (u && expanded)
        return context.wrongUsage(QStringLiteral("Give either --u or --expanded, not both."));
    TRY(metrology::requireUncertainty({1, k}));
    if (!u && !expanded)
        return std::optional<metrology::StatedUncertainty>();
    if (u.value_or(1) <= 0 || expanded.value_or(1) <= 0)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The uncertainty must be above 0, not “%1”.")
                        .arg(context.arguments().value(u ? QStringLiteral("u") : QStringLiteral("expanded"))));
    const metrology::StatedUncertainty stated{u ? static_cast<double>(*u) : static_cast<double>(*expanded) / k, k};
    TRY(metrology::requireUncertainty(stated));
    return std::optional(stated);
}

Result<std::optional<std::int64_t>> limitOf(Context& context, const QString& option, std::int64_t nominal,
                                            clew::Unit unit)
{
    const auto deviation = TRY(stepsOption(context, option, unit));
    if (!deviation)
        return std::optional<std::int64_t>();
    std::int64_t limit = 0;
    if (__builtin_add_overflow(nominal, *deviation, &limit))
        return fail(Error::Code::Invalid, QStringLiteral("The limit is beyond what can be measured."));
    return std::optional(limit);
}

} // namespace

Option unitOption()
{
    return {QStringLiteral("unit"), QStringLiteral("UNIT"),
            QStringLiteral("Of all values: mm (where none is said), um, in, deg, …")};
}

Result<clew::Unit> calcUnit(Context& context)
{
    if (!context.arguments().has(QStringLiteral("unit")))
        return clew::Unit::Millimetre;
    const auto unit = parseUnit(context.arguments().value(QStringLiteral("unit")));
    if (!unit)
        return context.wrongUsage(unit.error().message);
    return *unit;
}

Result<std::optional<std::int64_t>> stepsOption(Context& context, const QString& option, clew::Unit unit)
{
    if (!context.arguments().has(option))
        return std::optional<std::int64_t>();
    const auto typed = parseTyped(context.arguments().value(option), unit);
    if (!typed)
        return context.wrongUsage(QStringLiteral("--%1: %2").arg(option, typed.error().message));
    return std::optional(TRY(domain::decidingInteger(typed->value)).value);
}

Result<std::optional<double>> numberOption(Context& context, const QString& option)
{
    if (!context.arguments().has(option))
        return std::optional<double>();
    const auto number = Decimal::parse(context.arguments().value(option));
    if (!number)
        return context.wrongUsage(QStringLiteral("--%1: %2").arg(option, number.error().message));
    return std::optional(number->toText().toDouble());
}

QList<Option> toleranceOptions()
{
    const QStringList rules{QStringLiteral("simple"), QStringLiteral("iso14253-1"), QStringLiteral("full-u"),
                            QStringLiteral("customer")};
    return {
        {QStringLiteral("nominal"), QStringLiteral("VALUE"),
         QStringLiteral("What the limits count from; 0 without it")},
        {QStringLiteral("lower"), QStringLiteral("VALUE"),
         QStringLiteral("The lower limit's deviation from nominal; leave it out where there is none")},
        {QStringLiteral("upper"), QStringLiteral("VALUE"), QStringLiteral("The upper limit's deviation from nominal")},
        {QStringLiteral("lower-is-physical"), QString(),
         QStringLiteral("The lower limit, 0 without --lower, is nature's (a form error is never below 0) and limits "
                        "nothing")},
        {QStringLiteral("u"), QStringLiteral("VALUE"), QStringLiteral("The standard uncertainty")},
        {QStringLiteral("expanded"), QStringLiteral("VALUE"),
         QStringLiteral("The expanded uncertainty U, in place of --u")},
        {QStringLiteral("k"), QStringLiteral("K"), QStringLiteral("The coverage factor, U = k u; 2 without it")},
        unitOption(),
        {QStringLiteral("rule"), QStringLiteral("RULE"), QStringLiteral("The decision rule; iso14253-1 without it"),
         rules},
        {QStringLiteral("factor"), QStringLiteral("F"), QStringLiteral("A customer's guard band in U")},
        {QStringLiteral("probability"), QStringLiteral("P"),
         QStringLiteral("A customer's conformance probability, above 0.5")},
    };
}

Result<CalcTolerance> toleranceOf(Context& context)
{
    CalcTolerance tolerance{TRY(calcUnit(context)), 0, {}, {}, {}};
    tolerance.nominal = TRY(stepsOption(context, QStringLiteral("nominal"), tolerance.unit)).value_or(0);
    tolerance.limits.lower = TRY(limitOf(context, QStringLiteral("lower"), tolerance.nominal, tolerance.unit));
    tolerance.limits.upper = TRY(limitOf(context, QStringLiteral("upper"), tolerance.nominal, tolerance.unit));
    tolerance.limits.lowerIsPhysical = context.arguments().has(QStringLiteral("lower-is-physical"));
    if (tolerance.limits.lowerIsPhysical && !tolerance.limits.lower)
        tolerance.limits.lower = 0;
    if (!tolerance.limits.areSet())
        return context.wrongUsage(QStringLiteral("Which tolerance? Give --lower, --upper or both."));
    tolerance.rule = TRY(ruleOf(context));
    tolerance.uncertainty = TRY(statedUncertainty(context, tolerance.unit));
    return tolerance;
}

QJsonValue jsonSteps(const std::optional<std::int64_t>& steps, clew::Unit unit)
{
    return steps ? QJsonValue(domain::textOfInteger(*steps, unit).toDouble()) : QJsonValue();
}

QJsonValue jsonNumber(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString zoneText(const metrology::AcceptanceZone& zone, clew::Unit unit)
{
    if (zone.isClosed)
        return QStringLiteral("closed: the uncertainty takes the whole tolerance");
    const auto text = [&](std::int64_t steps) { return domain::textOfInteger(steps, unit); };
    if (!zone.lower)
        return QStringLiteral("up to %1 %2").arg(text(*zone.upper), unitText(unit));
    if (!zone.upper)
        return QStringLiteral("from %1 %2").arg(text(*zone.lower), unitText(unit));
    return QStringLiteral("%1 to %2 %3").arg(text(*zone.lower), text(*zone.upper), unitText(unit));
}

QJsonObject zoneJson(const metrology::AcceptanceZone& zone, clew::Unit unit)
{
    return {{QStringLiteral("lower"), jsonSteps(zone.lower, unit)},
            {QStringLiteral("upper"), jsonSteps(zone.upper, unit)}};
}

QJsonValue uncertaintyJson(const CalcTolerance& tolerance)
{
    if (!tolerance.uncertainty)
        return {};
    const double u = tolerance.uncertainty->u / stepsOf(tolerance.unit);
    const double k = tolerance.uncertainty->k;
    return QJsonObject{{QStringLiteral("u"), u}, {QStringLiteral("U"), k * u}, {QStringLiteral("k"), k}};
}

std::optional<double> turOf(const CalcTolerance& tolerance)
{
    const auto width = metrology::toleranceWidth(tolerance.limits);
    if (!width || !tolerance.uncertainty)
        return std::nullopt;
    const auto ratio = metrology::testUncertaintyRatio(*width, tolerance.uncertainty->k * tolerance.uncertainty->u);
    return ratio ? std::optional(*ratio) : std::nullopt;
}

QString ruleText(const metrology::DecisionRule& rule)
{
    const QString name = rule.version.isEmpty() ? rule.name : rule.name + QLatin1Char(':') + rule.version;
    switch (rule.guard) {
    case metrology::GuardBand::None:
        return name;
    case metrology::GuardBand::MultipleOfU:
        return QStringLiteral("%1 (guard band %2 U)").arg(name).arg(rule.amount);
    case metrology::GuardBand::ConformanceProbability:
        return QStringLiteral("%1 (proven with %2 %)").arg(name).arg(100 * rule.amount);
    }
    Q_UNREACHABLE();
}

} // namespace clew::cli
