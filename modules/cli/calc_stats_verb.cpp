// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/number_file.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "metrology/descriptive.h"

#include <algorithm>

namespace clew::cli {

namespace {

class CalcStatsVerb final : public Verb
{
public:
    CalcStatsVerb()
        : Verb({.name = QStringLiteral("calc stats"),
                .group = QStringLiteral("Calculations"),
                .summary = QStringLiteral("Mean, standard deviation and autocorrelation of a column of numbers"),
                .details = QStringLiteral("Decimals are subtracted as decimals before anything is computed, so a large "
                                          "common offset costs no digits. Needs no store."),
                .arguments = {numberFileArgument()},
                .options = {columnOption()},
                .examples = {QStringLiteral("calc stats bores.csv --column \"bore B\""),
                             QStringLiteral("--json calc stats -")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const services::NumberColumn column = TRY(numberColumn(context));
        metrology::Description d = TRY(metrology::describe(column.deviations));
        d.mean += column.reference;
        d.median = TRY(metrology::median(column.values));
        const auto [least, greatest] = std::minmax_element(column.values.begin(), column.values.end());
        d.least = *least; // as they stand in the file
        d.greatest = *greatest;
        const auto digits = [](double value) { return QString::number(value, 'g', 12); };
        return Answer{{{QStringLiteral("column"), column.name},
                       {QStringLiteral("n"), qint64(d.n)},
                       {QStringLiteral("mean"), d.mean},
                       {QStringLiteral("s"), d.s},
                       {QStringLiteral("lag1"), jsonNumber(d.lagOne)},
                       {QStringLiteral("min"), d.least},
                       {QStringLiteral("median"), d.median},
                       {QStringLiteral("max"), d.greatest}},
                      alignedPairs({{QStringLiteral("n"), QString::number(d.n)},
                                    {QStringLiteral("Mean"), digits(d.mean)},
                                    {QStringLiteral("s"), digits(d.s)},
                                    {QStringLiteral("Lag-1 autocorrelation"), d.lagOne ? digits(*d.lagOne) : QString()},
                                    {QStringLiteral("Least"), digits(d.least)},
                                    {QStringLiteral("Median"), digits(d.median)},
                                    {QStringLiteral("Greatest"), digits(d.greatest)}})};
    }
};

} // namespace

std::unique_ptr<Verb> calcStatsVerb()
{
    return std::make_unique<CalcStatsVerb>();
}

} // namespace clew::cli
