// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/judging.h"

#include "services/budget_influences.h"
#include "services/calibration_influences.h"
#include "services/gate_facts.h"
#include "services/measured_size.h"
#include "services/shop_settings.h"

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

QByteArray temperatureKey(const std::optional<Decimal>& celsius)
{
    return celsius ? '|' + celsius->toText().toLatin1() : QByteArrayLiteral("|");
}

/// What the plan says of the judging itself.
QByteArray planKey(const PlanItem* plan)
{
    if (!plan)
        return QByteArrayLiteral("|");
    return '|' + plan->budget.toUtf8() + '|' + plan->decision_rule.toUtf8() + (plan->state_uncertainty ? "|!" : "|") +
           temperatureKey(plan->temperature_low) + temperatureKey(plan->temperature_high);
}

/// What two results must have in common to be judged by one judge.
QByteArray judgeKey(const Characteristic& characteristic, const FeatureResult& result,
                    const MeasuringConditions& conditions)
{
    QByteArray key = QByteArray::number(characteristic.id.key()) + '|' + QByteArray::number(int(result.rule));
    for (const auto& [means, count] : result.means)
        key += '|' + QByteArray::number(means.gauge ? means.gauge->key() : -1) + ',' + means.chain.toUtf8() + ',' +
               QByteArray::number(means.day.toJulianDay()) + ',' + QByteArray::number(count);
    key += planKey(conditions.plan);
    if (conditions.correctedTo20)
        key += '|' + QByteArray::number(int(*conditions.correctedTo20));
    if (conditions.partTemperature || conditions.plateTemperature)
        key += temperatureKey(conditions.partTemperature) + temperatureKey(conditions.plateTemperature);
    return key;
}

/// As the middle of a sentence.
QString inSentence(QString sentence)
{
    if (sentence.startsWith(QLatin1String("The ")) || sentence.startsWith(QLatin1String("A ")) ||
        sentence.startsWith(QLatin1String("There ")))
        sentence.replace(0, 1, sentence.at(0).toLower());
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

} // namespace

Result<Judging::Drawing> Judging::drawingOf(const Characteristic& characteristic)
{
    const auto known = m_drawings.constFind(characteristic.part_revision);
    if (known != m_drawings.constEnd())
        return *known;
    const PartRevision revision = TRY(m_records.getOwn(characteristic.part_revision));
    Drawing drawing{revision.decision_rule, revision.material, {}};
    if (drawing.rule.isEmpty()) {
        const Part part = TRY(m_records.getOwn(revision.part));
        if (part.customer)
            drawing.rule = TRY(m_records.getOwn(*part.customer)).decision_rule;
    }
    if (drawing.rule.isEmpty())
        drawing.rule = TRY(shopSettings(m_records.database())).decisionRule;
    if (const auto plan = TRY(releasedFinalPlan(m_records, characteristic.part_revision)))
        drawing.released = std::make_shared<const InspectionPlan>(TRY(m_records.get(*plan)));
    m_drawings.insert(characteristic.part_revision, drawing);
    return drawing;
}

/// The item of the inspection's own plan, else of the one that is released.
Result<const PlanItem*> Judging::planned(const Characteristic& characteristic, const MeasuringConditions& conditions)
{
    if (conditions.plan)
        return conditions.plan;
    const Drawing drawing = TRY(drawingOf(characteristic));
    if (!drawing.released)
        return static_cast<const PlanItem*>(nullptr);
    for (const PlanItem& item : drawing.released->items) {
        if (item.characteristic == characteristic.id)
            return &item; // m_drawings keeps the plan
    }
    return static_cast<const PlanItem*>(nullptr);
}

Result<metrology::DecisionRule> Judging::ruleFor(const Characteristic& characteristic, const PlanItem* plan)
{
    if (!characteristic.decision_rule.isEmpty())
        return metrology::decisionRuleNamed(characteristic.decision_rule);
    if (plan && !plan->decision_rule.isEmpty())
        return metrology::decisionRuleNamed(plan->decision_rule);
    return metrology::decisionRuleNamed(TRY(drawingOf(characteristic)).rule);
}

/// The plan's, else the one the shop has set for the display's type; empty where there is neither.
Result<QString> Judging::budgetNameFor(const FeatureResult& result, const PlanItem* plan)
{
    if (plan && !plan->budget.isEmpty())
        return plan->budget;
    if (result.means.isEmpty() || !result.means.first().first.gauge)
        return QString();
    if (!m_defaultBudgets)
        m_defaultBudgets = TRY(shopSettings(m_records.database())).defaultBudgets;
    if (m_defaultBudgets->isEmpty())
        return QString();
    const Gauge display = TRY(m_chains.gauges().gauge(*result.means.first().first.gauge));
    return m_defaultBudgets->value(display.type.toLower());
}

Result<std::optional<KnownBudget>> Judging::budget(const QString& name)
{
    const auto known = m_budgets.constFind(name);
    if (known != m_budgets.constEnd())
        return *known;
    const auto found = TRY(budgetNamed(m_records, name));
    m_budgets.insert(name, found);
    return found;
}

Result<> Judging::stateByBudget(JudgingBasis& basis, const QString& name, const BudgetCase& question)
{
    const auto known = TRY(budget(name));
    if (!known) {
        basis.whyNotStated = QStringLiteral("Uncertainty not stated: there is no budget “%1”.").arg(name);
        return {};
    }
    const QString material = TRY(drawingOf(question.characteristic)).material;
    const auto stated =
        BudgetInfluences(m_chains).uncertaintyOf({known->budget, question.characteristic, question.result,
                                                  question.conditions, question.plan, material, question.notAt20});
    if (!stated && stated.error().code != Error::Code::Invalid)
        return tl::make_unexpected(stated.error());
    if (!stated) {
        basis.whyNotStated = QStringLiteral("Uncertainty not stated: %1").arg(inSentence(stated.error().message));
        return {};
    }
    basis.uncertainty = *stated;
    basis.budget = QStringLiteral("%1/%2").arg(known->budget.name, known->budget.version);
    const bool follows = metrology::followsPart(known->budget) || metrology::followsMaster(known->budget);
    if (follows && !question.conditions.correctedTo20)
        basis.note = QStringLiteral("Who brought it to 20 \u00b0C is not said.");
    return {};
}

Result<JudgingBasis> Judging::basis(const Characteristic& characteristic, const FeatureResult& result,
                                    const MeasuringConditions& conditions)
{
    const PlanItem* const plan = TRY(planned(characteristic, conditions));
    JudgingBasis basis;
    basis.rule = TRY(ruleFor(characteristic, plan));
    basis.mustState = plan && plan->state_uncertainty;
    if (!result.value)
        return basis;
    QString notAt20;
    if (conditions.correctedTo20 && !result.means.isEmpty()) {
        const auto expansions =
            TRY(expansionsOf(m_chains, result.means.first().first, TRY(drawingOf(characteristic)).material));
        const auto reference = TRY(referenceTemperature(characteristic, result, conditions, expansions));
        basis.correctedBy = reference.correctedBy;
        basis.to20 = reference.to20;
        basis.correction = reference.correction;
        notAt20 = reference.problem;
        if (!notAt20.isEmpty())
            basis.note = QStringLiteral("Not brought to 20 °C: %1.").arg(notAt20);
    }
    const QString name = TRY(budgetNameFor(result, plan));
    if (!name.isEmpty()) {
        TRY(stateByBudget(basis, name, {characteristic, result, conditions, plan, notAt20}));
        return basis;
    }
    basis.uncertainty = TRY(CalibrationInfluences(m_chains).uncertaintyOf(characteristic, result, basis.whyNotStated));
    return basis;
}

Result<> Judging::widen(JudgingBasis& basis, const Characteristic& characteristic, const FeatureResult& result,
                        const MeasuringConditions& conditions)
{
    const auto size = TRY(m_sizes.sizeOf(characteristic));
    std::optional<std::int64_t> measured;
    if (size) {
        const QString material = TRY(drawingOf(characteristic)).material;
        measured = TRY(measuredSize(m_records, m_chains, {*size, result.feature, material}, conditions));
    }
    SizeBonus::widen(basis, characteristic, size, measured);
    return {};
}

Result<Judgement> Judging::judge(const Characteristic& characteristic, const FeatureResult& result,
                                 const MeasuringConditions& conditions, Instant now)
{
    QString fall;
    if (conditions.inspection && result.value)
        fall = TRY(m_falls.fallOf(*conditions.inspection, characteristic.id, result));
    const bool widens = widensWithSize(characteristic) && result.value;
    if (widens || !fall.isEmpty()) {
        JudgingBasis found = TRY(basis(characteristic, result, conditions));
        if (widens)
            TRY(widen(found, characteristic, result, conditions));
        if (!fall.isEmpty())
            found.refusal = fall;
        return ResultJudge(characteristic, found).judge(result, now);
    }
    const QByteArray key = judgeKey(characteristic, result, conditions);
    auto known = m_judges.constFind(key);
    if (known == m_judges.constEnd()) {
        const JudgingBasis found = TRY(basis(characteristic, result, conditions));
        known = m_judges.insert(key, std::make_shared<ResultJudge>(characteristic, found));
    }
    return (*known)->judge(result, now);
}

} // namespace clew::services
