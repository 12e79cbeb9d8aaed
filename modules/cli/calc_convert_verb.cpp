// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/measured_text.h"
#include "cli/calc_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

Result<clew::Unit> unitOf(Context& context, const QString& option)
{
    const auto unit = parseUnit(context.arguments().value(option));
    if (!unit)
        return context.wrongUsage(QStringLiteral("--%1: %2").arg(option, unit.error().message));
    return *unit;
}

Result<int> decimalsOf(Context& context, clew::Unit unit)
{
    const QString name = QStringLiteral("decimals");
    if (!context.arguments().has(name))
        return mostDecimals(unit);
    bool isNumber = false;
    const int decimals = context.arguments().value(name).toInt(&isNumber);
    if (!isNumber || decimals < 0 || decimals > Decimal::mostScale)
        return context.wrongUsage(QStringLiteral("--decimals takes a whole number from 0 to 18."));
    return decimals;
}

class CalcConvertVerb final : public Verb
{
public:
    CalcConvertVerb()
        : Verb(
              {.name = QStringLiteral("calc convert"),
               .group = QStringLiteral("Calculations"),
               .summary = QStringLiteral("Tells a value in another unit, as Clew keeps and prints it"),
               .details = QStringLiteral("Lengths convert into lengths and angles into angles, by whole picometres and "
                                         "nano-arcseconds. Needs no store."),
               .arguments = {{QStringLiteral("VALUE"), QStringLiteral("As a person types it: 1.4, 1,4, \"1.4 µm\"")}},
               .options = {{.name = QStringLiteral("from"),
                            .value = QStringLiteral("UNIT"),
                            .help = QStringLiteral("The unit of a value that names none"),
                            .required = true},
                           {.name = QStringLiteral("to"),
                            .value = QStringLiteral("UNIT"),
                            .help = QStringLiteral("The unit wanted"),
                            .required = true},
                           {QStringLiteral("decimals"), QStringLiteral("N"),
                            QStringLiteral("Rounded half to even to so many; all that are needed without it")}},
               .examples = {QStringLiteral("calc convert 0.5 --from in --to mm"),
                            QStringLiteral("calc convert 8.0016 --from mm --to in --decimals 6")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const clew::Unit from = TRY(unitOf(context, QStringLiteral("from")));
        const clew::Unit to = TRY(unitOf(context, QStringLiteral("to")));
        const int decimals = TRY(decimalsOf(context, to));
        const auto typed = parseTyped(context.arguments().positional(0), from);
        if (!typed)
            return context.wrongUsage(typed.error().message);
        const auto exact = typed->value.toExactText(to);
        const bool isExact = exact && !context.arguments().has(QStringLiteral("decimals"));
        const QString text = isExact ? *exact : TRY(typed->value.toText(to, decimals));
        const bool keepsAll = exact && TRY(Decimal::parse(*exact)) == TRY(Decimal::parse(text));
        return Answer{
            {{QStringLiteral("value"), text},
             {QStringLiteral("unit"), unitText(to)},
             {QStringLiteral("exact"), keepsAll}},
            QStringLiteral("%1 %2%3\n").arg(text, unitText(to), keepsAll ? QString() : QStringLiteral(" (rounded)"))};
    }
};

} // namespace

std::unique_ptr<Verb> calcConvertVerb()
{
    return std::make_unique<CalcConvertVerb>();
}

} // namespace clew::cli
