// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/plan_answer.h"

#include "cli/record_options.h"
#include "cli/text_table.h"
#include "domain/exact_value.h"
#include "domain/plan_edit.h"

#include <QJsonArray>

#include <cmath>

namespace clew::cli {

namespace {

using domain::ItemFitness;
using domain::PlannedMeasurement;

constexpr int barWidth = 10;
constexpr double micrometresPerPicometre = 1e-6;

const QString nothingText = QStringLiteral("–");

QJsonValue micrometres(const std::optional<std::int64_t>& picometres)
{
    return picometres ? QJsonValue(static_cast<double>(*picometres) * micrometresPerPicometre) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> falseAcceptIn(const ItemFitness& fitness)
{
    if (!fitness.method || !fitness.method->risk)
        return std::nullopt;
    return fitness.method->risk->falseAccept;
}

std::optional<double> falseRejectIn(const ItemFitness& fitness)
{
    if (!fitness.method || !fitness.method->risk)
        return std::nullopt;
    return fitness.method->risk->falseReject;
}

QJsonObject fitnessJson(const PlannedMeasurement& planned, const ItemFitness& fitness)
{
    const auto& method = fitness.method;
    const auto& stated = fitness.uncertainty;
    return {{QStringLiteral("standing"), domain::enumName(fitness.standing)},
            {QStringLiteral("rule"), metrology::ruleRecord(planned.rule)},
            {QStringLiteral("rule_source"), planned.ruleSource},
            {QStringLiteral("U_um"), micrometres(stated ? std::optional(stated->expanded) : std::nullopt)},
            {QStringLiteral("k"), numberOrNull(stated ? std::optional(stated->k) : std::nullopt)},
            {QStringLiteral("tolerance_um"), micrometres(method ? method->tolerance : std::nullopt)},
            {QStringLiteral("zone_um"), micrometres(method ? method->zoneWidth : std::nullopt)},
            {QStringLiteral("zone_share"), numberOrNull(method ? method->zoneShare() : std::nullopt)},
            {QStringLiteral("tur"), numberOrNull(method ? method->tur : std::nullopt)},
            {QStringLiteral("tur_limit"), numberOrNull(fitness.ratioLimit)},
            {QStringLiteral("tur_limit_source"), fitness.ratioSource},
            {QStringLiteral("pfa"), numberOrNull(falseAcceptIn(fitness))},
            {QStringLiteral("pfr"), numberOrNull(falseRejectIn(fitness))}};
}

QJsonObject itemJson(const PlannedMeasurement& planned, const ItemFitness& fitness)
{
    const domain::Characteristic& characteristic = planned.characteristic;
    QJsonObject json{{QStringLiteral("balloon"), characteristic.balloon},
                     {QStringLiteral("name"), characteristic.name},
                     {QStringLiteral("type"), domain::enumName(characteristic.type)},
                     {QStringLiteral("stage"), domain::enumName(characteristic.stage)},
                     {QStringLiteral("nominal"), characteristic.nominal.text},
                     {QStringLiteral("lower"), characteristic.lower.text},
                     {QStringLiteral("upper"), characteristic.upper.text},
                     {QStringLiteral("unit"), characteristic.unit}};
    for (const domain::PlanItemField& field : domain::planItemFields())
        json.insert(field.name, domain::planItemFieldText(planned.item, field.name));
    json.insert(QStringLiteral("fitness"), fitnessJson(planned, fitness));
    return json;
}

QJsonArray findingsJson(const domain::PlanFitness& fitness)
{
    QJsonArray list;
    for (const domain::PlanFinding& finding : fitness.all())
        list.append(QJsonObject{{QStringLiteral("balloon"), finding.balloon},
                                {QStringLiteral("fault"), domain::enumName(finding.fault)},
                                {QStringLiteral("weight"), domain::enumName(finding.weight)},
                                {QStringLiteral("sentence"), finding.sentence}});
    return list;
}

/// "8.000 -0.002/0.002 mm", "≤ 0.002 mm"
QString limitsText(const domain::Characteristic& characteristic)
{
    const QString& lower = characteristic.lower.text;
    const QString& upper = characteristic.upper.text;
    if (lower.isEmpty() && upper.isEmpty())
        return nothingText;
    if (characteristic.nominal.text.isEmpty() && !upper.isEmpty())
        return QStringLiteral("≤ %1 %2").arg(upper, characteristic.unit);
    const auto side = [](const QString& limit) { return limit.isEmpty() ? QStringLiteral("open") : limit; };
    return QStringLiteral("%1 %2/%3 %4")
        .arg(characteristic.nominal.text, side(lower), side(upper), characteristic.unit)
        .trimmed();
}

QString percentText(const std::optional<double>& share, int decimals)
{
    return share ? QStringLiteral("%1 %").arg(*share * 100, 0, 'f', decimals) : nothingText;
}

QString standingText(ItemFitness::Standing standing)
{
    switch (standing) {
    case ItemFitness::Standing::Fit:
        return QStringLiteral("fit");
    case ItemFitness::Standing::Warned:
        return QStringLiteral("look");
    case ItemFitness::Standing::Refused:
        return QStringLiteral("NOT FIT");
    case ItemFitness::Standing::NotNumeric:
        return QStringLiteral("attribute");
    }
    return {};
}

QStringList itemRow(const PlannedMeasurement& planned, const ItemFitness& fitness)
{
    const auto& method = fitness.method;
    return {planned.characteristic.balloon,
            planned.characteristic.name,
            limitsText(planned.characteristic),
            planned.item.gauge_type.isEmpty() ? planned.item.method : planned.item.gauge_type,
            fitness.uncertainty ? domain::textOfInteger(fitness.uncertainty->expanded, clew::Unit::Micrometre, 3)
                                : nothingText,
            zoneBar(fitness),
            method && method->tur ? QString::number(*method->tur, 'f', 1) : nothingText,
            percentText(falseAcceptIn(fitness), 3),
            percentText(falseRejectIn(fitness), 2),
            standingText(fitness.standing)};
}

QString planText(const services::PlanView& view)
{
    QString text = QStringLiteral("%1 for %2 %3, %4\n\n")
                       .arg(view.label(), view.part, view.partRevision, domain::enumName(view.plan.state));
    TextTable table({QStringLiteral("No"), QStringLiteral("Characteristic"), QStringLiteral("Limits"),
                     QStringLiteral("Gauge"), QStringLiteral("U/µm"), QStringLiteral("Zone left"),
                     QStringLiteral("TUR"), QStringLiteral("PFA"), QStringLiteral("PFR"), QStringLiteral("Method is")});
    for (qsizetype i = 0; i < view.question.items.size(); ++i)
        table.add(itemRow(view.question.items[i], view.fitness.items[i]));
    text += table.text();
    for (const domain::PlanFinding& finding : view.fitness.all())
        text += wrapped(QStringLiteral("%1: %2").arg(finding.weight == domain::FindingWeight::Refusal
                                                         ? QStringLiteral("Refused")
                                                         : QStringLiteral("Warning"),
                                                     finding.sentence),
                        110, QStringLiteral("  "));
    return text;
}

} // namespace

Argument planArgument()
{
    return {QStringLiteral("PLAN"), QStringLiteral("its name; “NAME REVISION” for one that is not the newest")};
}

Result<domain::InspectionPlanId> planNamed(Context& context, services::OpenStore& store)
{
    const Arguments& arguments = context.arguments();
    return services::findPlan(store.records(), recordNameFrom(arguments, arguments.positional(0)));
}

QString zoneBar(const ItemFitness& fitness)
{
    const auto share = fitness.method ? fitness.method->zoneShare() : std::nullopt;
    if (!share)
        return nothingText;
    const int filled = std::min(barWidth, static_cast<int>(std::lround(*share * barWidth)));
    return QStringLiteral("%1%2 %3 %")
        .arg(QString(filled, QLatin1Char('#')), QString(barWidth - filled, QLatin1Char('.')))
        .arg(*share * 100, 0, 'f', 0);
}

QJsonObject planHead(const services::PlanView& view)
{
    return {{QStringLiteral("plan"), view.plan.name},
            {QStringLiteral("plan_revision"), view.plan.plan_revision},
            {QStringLiteral("part"), view.part.section(QLatin1Char(' '), 0, 0)},
            {QStringLiteral("revision"), view.partRevision},
            {QStringLiteral("stage"), domain::enumName(view.plan.stage)},
            {QStringLiteral("state"), domain::enumName(view.plan.state)}};
}

Answer planAnswer(const services::PlanView& view, PlanAsks asks)
{
    QJsonObject json = planHead(view);
    QJsonArray items;
    for (qsizetype i = 0; i < view.question.items.size(); ++i)
        items.append(itemJson(view.question.items[i], view.fitness.items[i]));
    json.insert(QStringLiteral("items"), items);
    json.insert(QStringLiteral("findings"), findingsJson(view.fitness));
    json.insert(QStringLiteral("refused"), view.fitness.isRefused());
    return {json, planText(view), asks == PlanAsks::WhetherItIsFit && view.fitness.isRefused()};
}

services::PlanService planService(services::OpenStore& store)
{
    return {store.records(), store.clock(), store.session()};
}

Result<Answer> planDone(services::OpenStore& store, domain::InspectionPlanId plan, const QString& what)
{
    const services::PlanView view = TRY(services::viewPlan(store.records(), plan));
    Answer answer = planAnswer(view, PlanAsks::Nothing);
    answer.text.prepend(what.arg(view.label()) + QLatin1Char('\n'));
    return answer;
}

} // namespace clew::cli
