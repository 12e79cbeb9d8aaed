// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/plan_view.h"
#include "services/session.h"
#include "store/store_secret.h"

namespace clew::services {

/// A plan to begin with.
struct NewPlan
{
    domain::PartRevisionId revision;
    QString templateKind; ///< "lens_barrel"
    QString name;         ///< empty: "IP-" and the part's number
};

/// How a plan is released: by a person's signature, that is by the passphrase entered anew.
struct PlanRelease
{
    const store::SecretBytes* passphrase = nullptr;
    QString override; ///< why it is released against what refuses it; empty: nothing is set aside
};

/// A field of an item and the text it is set from: domain/plan_edit.h.
using PlanItemChange = std::pair<QString, QString>;

/// Inspection plans, from a template to their release.
///
/// (1) A draft is edited; a released plan never changes: its next revision is another draft.
/// (2) Release asks what the plan's fitness refuses. A quality manager may set that aside, with a reason: the override
///     and the release are two lines of the ledger, both bound to the plan, and there is never one without the other.
/// (3) A release makes what it replaces obsolete in the same act: the released plans of that name and stage, for final
///     inspection any other, because Bench and gates ask for one.
/// (4) Nothing is erased. A draft that loses an item is replaced by its next revision, and is obsolete.
class PlanService
{
public:
    PlanService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// One item for each characteristic with a tolerance, as the template measures its sort; those that the template
    /// does not know get an item without a method.
    Result<domain::InspectionPlanId> create(const NewPlan& wanted);
    /// A copy as a draft. `revision` empty: the next one. `without`: these balloons are left out. A draft that is
    /// revised is obsolete from then on; a released plan stays until the copy is released.
    Result<domain::InspectionPlanId> revise(domain::InspectionPlanId plan, const QString& revision = {},
                                            const QStringList& without = {});
    /// Sets fields of an item, which is added where the plan has none for the characteristic.
    Result<> setItem(domain::InspectionPlanId plan, const QString& balloon, const QList<PlanItemChange>& changes);
    Result<> release(domain::InspectionPlanId plan, const PlanRelease& request);

private:
    Result<domain::InspectionPlan> draft(domain::InspectionPlanId plan);
    Result<domain::InspectionPlanId> insertNew(const domain::InspectionPlan& plan, const QString& why,
                                               std::optional<domain::InspectionPlanId> superseded = {});
    Result<QList<domain::InspectionPlan>> replacedBy(const domain::InspectionPlan& plan);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
