// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/attribute_study.h"

#include "metrology/distributions.h"

#include <algorithm>

namespace clew::metrology {

namespace {

/// Row and column totals, and the diagonal.
struct Margins
{
    std::vector<double> rows;
    std::vector<double> columns;
    double equal = 0;
    double total = 0;
};

Result<Margins> marginsOf(const std::vector<std::vector<std::int64_t>>& table)
{
    const std::size_t categories = table.size();
    Margins margins{std::vector<double>(categories), std::vector<double>(categories), 0, 0};
    for (std::size_t row = 0; row < categories; ++row) {
        if (table[row].size() != categories)
            return fail(Error::Code::Invalid, QStringLiteral("A table of agreement must be square."));
        for (std::size_t column = 0; column < categories; ++column) {
            if (table[row][column] < 0)
                return fail(Error::Code::Invalid, QStringLiteral("A number of decisions can't be negative."));
            const auto count = double(table[row][column]);
            margins.rows[row] += count;
            margins.columns[column] += count;
            margins.equal += row == column ? count : 0;
            margins.total += count;
        }
    }
    return margins;
}

/// The p for which k or more of n have probability q: of the beta distribution with k and n - k + 1, through Fisher's
/// F.
Result<double> betaPoint(double q, std::int64_t k, std::int64_t n)
{
    const double successes = 2 * double(k);
    const double others = 2 * double(n - k + 1);
    const double f = TRY(fisherQuantile(q, successes, others));
    return successes * f / (successes * f + others);
}

AttributeGrade gradeOf(const AttributeStudy& study)
{
    const auto within = [&](double effectiveness, double misses, double falseAlarms) {
        return study.effectiveness.share >= effectiveness && study.misses.share <= misses &&
               study.falseAlarms.share <= falseAlarms;
    };
    return within(0.90, 0.02, 0.05)   ? AttributeGrade::Acceptable
           : within(0.80, 0.05, 0.10) ? AttributeGrade::Marginal
                                      : AttributeGrade::NotAcceptable;
}

} // namespace

Result<Agreement> cohenKappa(const std::vector<std::vector<std::int64_t>>& table)
{
    const Margins margins = TRY(marginsOf(table));
    if (table.size() < 2 || !(margins.total > 0))
        return fail(Error::Code::Invalid, QStringLiteral("Agreement needs two categories and a decision or more."));
    Agreement agreement;
    agreement.observed = margins.equal / margins.total;
    for (std::size_t i = 0; i < table.size(); ++i)
        agreement.expected += margins.rows[i] / margins.total * (margins.columns[i] / margins.total);
    if (!(agreement.expected < 1))
        return fail(Error::Code::Invalid, QStringLiteral("Both raters always said the same one thing: kappa has no "
                                                         "meaning; choose parts of both kinds."));
    agreement.kappa = (agreement.observed - agreement.expected) / (1 - agreement.expected);
    return agreement;
}

Result<Proportion> proportion(std::int64_t cases, std::int64_t total, double level)
{
    if (total < 1 || cases < 0 || cases > total || !(level > 0 && level < 1))
        return fail(Error::Code::Invalid, QStringLiteral("%1 of %2 is no proportion.").arg(cases).arg(total));
    Proportion result{cases, total, double(cases) / double(total), {0, 1}};
    if (cases > 0)
        result.interval.lower = TRY(betaPoint((1 - level) / 2, cases, total));
    if (cases < total)
        result.interval.upper = TRY(betaPoint((1 + level) / 2, cases + 1, total));
    return result;
}

Result<AttributeStudy> attributeStudy(std::span<const Decision> decisions, double level)
{
    const auto count = [&](auto holds) {
        return std::int64_t(std::count_if(decisions.begin(), decisions.end(), holds));
    };
    const std::int64_t good = count([](const Decision& decision) { return decision.isGood; });
    const auto all = std::int64_t(decisions.size());
    if (good < 1 || good == all)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The study needs decisions about good parts and about bad ones."));
    AttributeStudy study;
    study.effectiveness = TRY(
        proportion(count([](const Decision& decision) { return decision.isGood == decision.accepted; }), all, level));
    study.misses = TRY(proportion(count([](const Decision& decision) { return !decision.isGood && decision.accepted; }),
                                  all - good, level));
    study.falseAlarms = TRY(
        proportion(count([](const Decision& decision) { return decision.isGood && !decision.accepted; }), good, level));
    study.grade = gradeOf(study);
    return study;
}

} // namespace clew::metrology
