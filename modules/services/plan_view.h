// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/plan_fitness.h"
#include "services/record_view.h"

namespace clew::services {

/// An inspection plan with everything its fitness rests on.
struct PlanView
{
    domain::InspectionPlan plan;
    QString part;                  ///< "LB-7 Lens barrel 7"
    QString partRevision;          ///< may be empty
    domain::PlanQuestion question; ///< items in the plan's order
    domain::PlanFitness fitness;
    QList<HistoryLine> history;

    /// "IP-31 B"
    QString label() const;
};

/// Looks at a plan as it stands now: rules by characteristic, item, drawing, customer and shop, budgets by their names.
Result<PlanView> viewPlan(store::Records& records, domain::InspectionPlanId plan);

/// The plan that a name means. `within`: part, revision, customer, plan_revision. Where several revisions bear the name
/// it is the draft, else the released one; NotFound, or Conflict with the candidates.
Result<domain::InspectionPlanId> findPlan(store::Records& records, const RecordName& name);

/// A plan in a list.
struct PlanRow
{
    domain::InspectionPlanId id;
    QString name;
    QString planRevision;
    QString part;
    QString partRevision;
    QString uuid; ///< for its address
    domain::InspectionStage stage = domain::InspectionStage::Final;
    domain::PlanState state = domain::PlanState::Draft;
    std::int64_t items = 0;
};
/// All plans, or those of a part's number, in the order in which they were made.
Result<QList<PlanRow>> listPlans(store::Records& records, const QString& part = {});

/// The kinds of parts that a plan can begin from: "lens_barrel" …
QStringList planTemplateKinds();

} // namespace clew::services
