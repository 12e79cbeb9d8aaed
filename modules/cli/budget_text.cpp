// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/budget_text.h"

#include "cli/calc_options.h"
#include "cli/text_table.h"

#include <QJsonArray>

#include <cmath>

namespace clew::cli {

namespace {

constexpr int barWidth = 20;

template<typename Word>
QString wordText(Word word)
{
    return QString::fromLatin1(namesOf(word)[static_cast<std::size_t>(word)]);
}

QString microText(double value)
{
    return QString::number(value, 'f', 4);
}

QString freedomText(double degreesOfFreedom)
{
    return std::isfinite(degreesOfFreedom) ? QString::number(degreesOfFreedom, 'f', 1) : QStringLiteral("infinite");
}

QJsonObject lineJson(const services::BudgetLine& line)
{
    return {{QStringLiteral("name"), line.term.name},
            {QStringLiteral("shared_by"), wordText(line.term.sharedBy)},
            {QStringLiteral("acts_on"), wordText(line.term.actsOn)},
            {QStringLiteral("evaluation"), wordText(line.term.evaluation)},
            {QStringLiteral("amount"), line.term.amount},
            {QStringLiteral("amount_unit"), metrology::unitTextOf(line.term.actsOn)},
            {QStringLiteral("source"), line.term.source},
            {QStringLiteral("u"), line.u},
            {QStringLiteral("share"), line.share}};
}

QJsonObject budgetJson(const services::BudgetShown& shown, const services::BudgetExample& example)
{
    QJsonArray terms;
    for (const services::BudgetLine& line : shown.lines)
        terms.append(lineJson(line));
    return {{QStringLiteral("budget"), shown.budget.name},
            {QStringLiteral("version"), shown.budget.version},
            {QStringLiteral("measurand"), shown.budget.measurand},
            {QStringLiteral("shipped"), shown.isShipped},
            {QStringLiteral("terms"), terms},
            {QStringLiteral("u"), shown.u},
            {QStringLiteral("U"), shown.U},
            {QStringLiteral("k"), shown.k},
            {QStringLiteral("nu"),
             jsonNumber(std::isfinite(shown.degreesOfFreedom) ? std::optional(shown.degreesOfFreedom) : std::nullopt)},
            {QStringLiteral("unit"), QStringLiteral("\u00b5m")},
            {QStringLiteral("length_mm"), example.lengthUm / 1000},
            {QStringLiteral("readings"), example.readings},
            {QStringLiteral("temperature"), example.celsius}};
}

QString budgetTable(const services::BudgetShown& shown)
{
    TextTable table({QStringLiteral("term"), QStringLiteral("amount"), QStringLiteral("u (\u00b5m)"),
                     QStringLiteral("share"), QString(), QStringLiteral("source")});
    for (const services::BudgetLine& line : shown.lines) {
        const int filled = static_cast<int>(std::lround(line.share * barWidth));
        table.add(
            {line.term.name,
             QStringLiteral("%1 %2").arg(QString::number(line.term.amount), metrology::unitTextOf(line.term.actsOn)),
             microText(line.u), QString::number(100 * line.share, 'f', 1) + QStringLiteral(" %"),
             QString(filled, u'#').leftJustified(barWidth, u'.'), line.term.source});
    }
    return table.text();
}

} // namespace

QList<Option> budgetExampleOptions()
{
    return {{QStringLiteral("length"), QStringLiteral("VALUE"), QStringLiteral("What is measured; 10 mm without it")},
            {QStringLiteral("readings"), QStringLiteral("N"), QStringLiteral("How many are averaged; 1 without it")},
            {QStringLiteral("part-material"), QStringLiteral("NAME"),
             QStringLiteral("What the piece is made of; steel without it")},
            {QStringLiteral("master-material"), QStringLiteral("NAME"),
             QStringLiteral("What the master is made of; steel without it")},
            {QStringLiteral("temperature"), QStringLiteral("DEGREES"),
             QStringLiteral("Of piece and master, in \u00b0C; 20 without it")}};
}

Result<services::BudgetExample> budgetExampleFrom(Context& context)
{
    services::BudgetExample example;
    constexpr double stepsPerUm = 1e6;
    if (const auto length = TRY(stepsOption(context, QStringLiteral("length"), clew::Unit::Millimetre)))
        example.lengthUm = static_cast<double>(*length) / stepsPerUm;
    if (const auto readings = TRY(numberOption(context, QStringLiteral("readings")))) {
        if (*readings < 1 || *readings > 1000 || *readings != std::floor(*readings))
            return context.wrongUsage(QStringLiteral("--readings is a whole number from 1 to 1000."));
        example.readings = static_cast<int>(*readings);
    }
    example.celsius = TRY(numberOption(context, QStringLiteral("temperature"))).value_or(example.celsius);
    const Arguments& arguments = context.arguments();
    if (arguments.has(QStringLiteral("part-material")))
        example.partMaterial = arguments.value(QStringLiteral("part-material"));
    if (arguments.has(QStringLiteral("master-material")))
        example.masterMaterial = arguments.value(QStringLiteral("master-material"));
    return example;
}

Answer budgetAnswer(const services::BudgetShown& shown, const services::BudgetExample& example)
{
    const QString head =
        QStringLiteral("%1, version %2%3\n%4\n\n")
            .arg(shown.budget.name, shown.budget.version,
                 shown.isShipped ? QStringLiteral(" (ships with the program)") : QString(), shown.budget.measurand);
    const QString sum =
        QStringLiteral("\nAt %1 mm, %2 reading(s), %3 \u00b0C, piece of %4, master of %5:\n"
                       "u = %6 \u00b5m, \u03bd = %7, k = %8, U = %9 \u00b5m\n")
            .arg(QString::number(example.lengthUm / 1000), QString::number(example.readings),
                 QString::number(example.celsius), example.partMaterial, example.masterMaterial, microText(shown.u),
                 freedomText(shown.degreesOfFreedom), QString::number(shown.k, 'f', 2), microText(shown.U));
    return {budgetJson(shown, example), head + budgetTable(shown) + sum};
}

} // namespace clew::cli
