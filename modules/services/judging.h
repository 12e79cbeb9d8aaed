// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/judging.h"
#include "services/budget_catalog.h"
#include "services/instrument_chain.h"
#include "services/mastering_falls.h"
#include "services/measuring_conditions.h"
#include "services/size_bonus.h"

#include <memory>

namespace clew::services {

/// Judges results by what the store knows. Asks it once for each part, gauge, budget and way of measuring, so that a
/// million results that were measured alike cost a million comparisons.
///
/// (1) The decision rule is that of the characteristic, else of its plan, else of the drawing, else of the customer,
///     else of the shop.
/// (2) The uncertainty is made by the budget that the plan names, else by the one the shop has set for the display's
///     type (budget_influences.h), else from calibrations alone (calibration_influences.h).
/// (3) The plan is the inspection's own, else the released one for final inspection.
/// (4) A value that nobody brought to 20 °C is brought there where temperatures and expansions are known
///     (reference_temperature.h); the value read stays beside it.
/// (5) A tolerance that widens with its feature's size is judged when that is measured, by the size at 20 °C
///     (measured_size.h, size_bonus.h).
/// (6) What was measured in a mastering bracket that fell is not judged (mastering_falls.h).
class Judging
{
public:
    explicit Judging(store::Records& records)
        : m_records(records),
          m_chains(records),
          m_sizes(records),
          m_falls(records)
    {
    }

    Result<domain::Judgement> judge(const domain::Characteristic& characteristic, const domain::FeatureResult& result,
                                    const MeasuringConditions& conditions, Instant now);
    /// What the judgement rests on, but for a bonus.
    Result<domain::JudgingBasis> basis(const domain::Characteristic& characteristic,
                                       const domain::FeatureResult& result, const MeasuringConditions& conditions);

private:
    struct Drawing
    {
        QString rule; ///< by drawing, customer or shop
        QString material;
        std::shared_ptr<const domain::InspectionPlan> released;
    };
    struct BudgetCase
    {
        const domain::Characteristic& characteristic;
        const domain::FeatureResult& result;
        const MeasuringConditions& conditions;
        const domain::PlanItem* plan;
        QString notAt20;
    };
    Result<> widen(domain::JudgingBasis& basis, const domain::Characteristic& characteristic,
                   const domain::FeatureResult& result, const MeasuringConditions& conditions);
    Result<Drawing> drawingOf(const domain::Characteristic& characteristic);
    Result<const domain::PlanItem*> planned(const domain::Characteristic& characteristic,
                                            const MeasuringConditions& conditions);
    Result<metrology::DecisionRule> ruleFor(const domain::Characteristic& characteristic, const domain::PlanItem* plan);
    Result<QString> budgetNameFor(const domain::FeatureResult& result, const domain::PlanItem* plan);
    Result<std::optional<KnownBudget>> budget(const QString& name);
    Result<> stateByBudget(domain::JudgingBasis& basis, const QString& name, const BudgetCase& question);

    store::Records& m_records;
    InstrumentChains m_chains;
    SizeBonus m_sizes;
    MasteringFalls m_falls;
    QHash<domain::PartRevisionId, Drawing> m_drawings;
    QHash<QString, std::optional<KnownBudget>> m_budgets;
    std::optional<QHash<QString, QString>> m_defaultBudgets; ///< by gauge type in lower case
    QHash<QByteArray, std::shared_ptr<const domain::ResultJudge>> m_judges;
};

} // namespace clew::services
