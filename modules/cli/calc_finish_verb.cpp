// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "domain/exact_value.h"
#include "metrology/finish_budget.h"

namespace clew::cli {

namespace {

using metrology::FinishedFeature;
using metrology::PreFinishWindow;
using metrology::SurfaceGrowth;

/// --growth, or --thickness with --growth-ratio; µm.
Result<SurfaceGrowth> growthOf(Context& context)
{
    const auto growth = TRY(numberOption(context, QStringLiteral("growth")));
    const auto thickness = TRY(numberOption(context, QStringLiteral("thickness")));
    const auto ratio = TRY(numberOption(context, QStringLiteral("growth-ratio")));
    const double spread = TRY(numberOption(context, QStringLiteral("spread"))).value_or(0);
    if (growth.has_value() == thickness.has_value() || thickness.has_value() != ratio.has_value())
        return context.wrongUsage(
            QStringLiteral("How much grows? Give either --growth, or --thickness with --growth-ratio."));
    return growth ? SurfaceGrowth{*growth, spread} : metrology::growthOfCoating(*thickness, spread, *ratio);
}

Result<metrology::SpecificationLimits> postFinishZone(Context& context, clew::Unit unit)
{
    const std::int64_t nominal = TRY(stepsOption(context, QStringLiteral("nominal"), unit)).value_or(0);
    metrology::SpecificationLimits limits;
    for (const auto& [option, limit] : {std::pair{"lower", &limits.lower}, std::pair{"upper", &limits.upper}}) {
        *limit = TRY(stepsOption(context, QLatin1String(option), unit));
        std::int64_t sum = 0;
        if (*limit && __builtin_add_overflow(nominal, **limit, &sum))
            return fail(Error::Code::Invalid, QStringLiteral("The limit is beyond what can be measured."));
        if (*limit)
            *limit = sum;
    }
    return limits;
}

QString windowText(const PreFinishWindow& window, clew::Unit unit)
{
    const auto side = [&](const std::optional<std::int64_t>& limit) {
        return limit ? domain::textOfInteger(*limit, unit) : QStringLiteral("open");
    };
    if (window.isClosed)
        return QStringLiteral("none: the growth spreads more than the tolerance allows");
    return QStringLiteral("%1 to %2 %3").arg(side(window.lower), side(window.upper), unitText(unit));
}

class CalcFinishVerb final : public Verb
{
public:
    CalcFinishVerb()
        : Verb({.name = QStringLiteral("calc finish"),
                .group = QStringLiteral("Calculations"),
                .summary = QStringLiteral("Says what a size may be before finishing, for a tolerance after it"),
                .details = QStringLiteral(
                    "Growth is what one surface gains; of a coating, the part of its thickness that grows out "
                    "(--growth-ratio). Both surfaces of a bore grow alike. Growth, thickness and spread are in µm. "
                    "Status 1 where the spread leaves no window. Needs no store."),
                .options = {{QStringLiteral("feature"), QStringLiteral("WHAT"), QStringLiteral("What is finished"),
                             QStringList{QStringLiteral("bore"), QStringLiteral("shaft"), QStringLiteral("face"),
                                         QStringLiteral("depth"), QStringLiteral("masked")},
                             true},
                            {QStringLiteral("nominal"), QStringLiteral("VALUE"), QStringLiteral("0 without it")},
                            {QStringLiteral("lower"), QStringLiteral("VALUE"),
                             QStringLiteral("After finishing, from nominal: --lower=-0.003")},
                            {QStringLiteral("upper"), QStringLiteral("VALUE"), QStringLiteral("Likewise")},
                            unitOption(),
                            {QStringLiteral("growth"), QStringLiteral("UM"), QStringLiteral("Of one surface, mean")},
                            {QStringLiteral("thickness"), QStringLiteral("UM"), QStringLiteral("Of the coating, mean")},
                            {QStringLiteral("growth-ratio"), QStringLiteral("R"),
                             QStringLiteral("The part of the thickness that grows out, 0 to 1")},
                            {QStringLiteral("spread"), QStringLiteral("UM"),
                             QStringLiteral("Standard deviation of growth or thickness; 0 without it")},
                            {QStringLiteral("k"), QStringLiteral("K"),
                             QStringLiteral("How many standard deviations must fit; 2 without it")}},
                .examples = {QStringLiteral("calc finish --feature bore --nominal 8 --lower=-0.003 --upper 0.003 "
                                            "--thickness 15 --growth-ratio 0.5 --spread 1")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const clew::Unit unit = TRY(calcUnit(context));
        if (dimensionOf(unit) != Dimension::Length)
            return context.wrongUsage(
                QStringLiteral("Growth changes lengths; %1 is no unit of length.").arg(unitText(unit)));
        const SurfaceGrowth growth = TRY(growthOf(context));
        const auto limits = TRY(postFinishZone(context, unit));
        const double k = TRY(numberOption(context, QStringLiteral("k"))).value_or(2);
        const QString wanted = context.arguments().value(QStringLiteral("feature"));
        auto feature = FinishedFeature::Masked;
        for (std::size_t i = 0; i < metrology::namesOf(FinishedFeature{}).size(); ++i) {
            if (wanted == QLatin1String(metrology::namesOf(FinishedFeature{})[i]))
                feature = static_cast<FinishedFeature>(i);
        }
        const PreFinishWindow window = TRY(metrology::preFinishWindow(limits, growth, feature, k));
        const QJsonObject json{
            {QStringLiteral("growth_um"), growth.meanUm},
            {QStringLiteral("spread_um"), growth.spreadUm},
            {QStringLiteral("shift_um"), window.shiftUm},
            {QStringLiteral("reserve_um"), window.reserveUm},
            {QStringLiteral("pre_finish"), QJsonObject{{QStringLiteral("lower"), jsonSteps(window.lower, unit)},
                                                       {QStringLiteral("upper"), jsonSteps(window.upper, unit)}}},
            {QStringLiteral("closed"), window.isClosed},
            {QStringLiteral("unit"), unitText(unit)}};
        const QString text =
            alignedPairs({{QStringLiteral("Before finishing"), windowText(window, unit)},
                          {QStringLiteral("Size changes by"), QStringLiteral("%1 µm").arg(window.shiftUm)},
                          {QStringLiteral("Kept free each side"), QStringLiteral("%1 µm").arg(window.reserveUm)}});
        return Answer{json, text, window.isClosed};
    }
};

} // namespace

std::unique_ptr<Verb> calcFinishVerb()
{
    return std::make_unique<CalcFinishVerb>();
}

} // namespace clew::cli
