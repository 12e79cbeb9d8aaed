// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/plan_service.h"

#include "domain/plan_edit.h"
#include "exchange/plan_template.h"
#include "services/budget_catalog.h"
#include "services/signing_identity.h"
#include "store/history_questions.h"
#include "store/plan_items.h"

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

const PlanItem* itemOf(const InspectionPlan& plan, CharacteristicId characteristic)
{
    const auto found = std::find_if(plan.items.begin(), plan.items.end(),
                                    [&](const PlanItem& item) { return item.characteristic == characteristic; });
    return found == plan.items.end() ? nullptr : &*found;
}

/// Who may set a rule aside may say which rule holds.
Result<store::Actor> mayRelease(const Session& session)
{
    auto actor = session.actor(Right::OverrideGates);
    if (!actor)
        return fail(actor.error().code,
                    QStringLiteral("Only a quality manager may release an inspection plan; ask one of them."));
    return actor;
}

bool isPlanned(const Characteristic& characteristic)
{
    return characteristic.usage == Usage::Toleranced && characteristic.type != CharacteristicType::Note;
}

/// The first few sentences: a ledger line and a message are read by people.
QString joined(const QStringList& sentences)
{
    constexpr qsizetype most = 5;
    QString text = sentences.mid(0, most).join(QLatin1Char(' '));
    if (sentences.size() > most)
        text += QStringLiteral(" And %1 more.").arg(sentences.size() - most);
    return text;
}

} // namespace

Result<InspectionPlan> PlanService::draft(InspectionPlanId id)
{
    const InspectionPlan plan = TRY(m_records.get(id));
    if (plan.state == PlanState::Draft)
        return plan;
    return fail(Error::Code::Conflict,
                QStringLiteral("Plan %1 is %2 and does not change any more; make its next revision (plan revise).")
                    .arg(planLabel(plan), enumName(plan.state)));
}

Result<InspectionPlanId> PlanService::insertNew(const InspectionPlan& plan, const QString& why,
                                                std::optional<InspectionPlanId> superseded)
{
    const store::Actor actor = TRY(m_session.actor(Right::AddRecords));
    if (TRY(m_records.findByKey(plan)))
        return fail(Error::Code::Conflict,
                    QStringLiteral("There is a plan %1 for this part already; revise it (plan revise), or give another "
                                   "name (--name) or revision (--to).")
                        .arg(planLabel(plan)));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create, why));
    const InspectionPlanId id = TRY(m_records.insert(plan));
    if (superseded) {
        InspectionPlan former = TRY(m_records.getOwn(*superseded));
        former.state = PlanState::Obsolete;
        TRY(m_records.revise(former));
    }
    TRY(act.commit());
    return id;
}

Result<InspectionPlanId> PlanService::create(const NewPlan& wanted)
{
    TRY(m_session.actor(Right::AddRecords));
    const exchange::PlanTemplate plan = TRY(exchange::shippedPlanTemplate(wanted.templateKind));
    const PartRevision revision = TRY(m_records.getOwn(wanted.revision));
    const Part part = TRY(m_records.getOwn(revision.part));
    InspectionPlan made;
    made.part_revision = wanted.revision;
    made.name = wanted.name.trimmed().isEmpty() ? QStringLiteral("IP-%1").arg(part.number) : wanted.name.trimmed();
    made.plan_revision = nextPlanRevision({});
    made.stage = plan.stage;
    for (const CharacteristicId id : TRY(store::characteristicsOf(m_records.database(), wanted.revision))) {
        const Characteristic characteristic = TRY(m_records.getOwn(id));
        if (isPlanned(characteristic))
            made.items.append(exchange::itemFor(plan, characteristic));
    }
    if (made.items.isEmpty())
        return fail(
            Error::Code::Invalid,
            QStringLiteral("Part %1 %2 has no characteristic to measure; bring in its drawing's characteristics "
                           "first (import).")
                .arg(part.number, revision.revision));
    return insertNew(made, QStringLiteral("from template %1 %2").arg(plan.kind, plan.version));
}

Result<InspectionPlanId> PlanService::revise(InspectionPlanId id, const QString& revision, const QStringList& without)
{
    TRY(m_session.actor(Right::AddRecords));
    const InspectionPlan former = TRY(m_records.get(id));
    InspectionPlan next = former;
    next.id = {};
    next.uuid.clear();
    next.state = PlanState::Draft;
    next.plan_revision = revision.trimmed().isEmpty() ? nextPlanRevision(former.plan_revision) : revision.trimmed();
    if (revision.trimmed().isEmpty()) {
        while (TRY(m_records.findByKey(next)))
            next.plan_revision = nextPlanRevision(next.plan_revision);
    }
    for (const QString& balloon : without) {
        const auto named = TRY(References(m_records).characteristic(former.part_revision, balloon));
        if (!named || !itemOf(former, *named))
            return fail(Error::Code::NotFound,
                        QStringLiteral("Plan %1 has no item for characteristic “%2”.").arg(planLabel(former), balloon));
        next.items.removeIf([&](const PlanItem& item) { return item.characteristic == *named; });
    }
    QString why = QStringLiteral("revision of %1").arg(planLabel(former));
    if (!without.isEmpty())
        why += QStringLiteral(" without %1").arg(without.join(QStringLiteral(", ")));
    return insertNew(next, why, former.state == PlanState::Draft ? std::optional(id) : std::nullopt);
}

Result<> PlanService::setItem(InspectionPlanId id, const QString& balloon, const QList<PlanItemChange>& changes)
{
    const store::Actor actor = TRY(m_session.actor(Right::AddRecords));
    const InspectionPlan plan = TRY(draft(id));
    const auto named = TRY(References(m_records).characteristic(plan.part_revision, balloon));
    if (!named)
        return fail(Error::Code::NotFound,
                    QStringLiteral("The part of plan %1 has no characteristic “%2”; “plan show” names them.")
                        .arg(planLabel(plan), balloon));
    const Characteristic characteristic = TRY(m_records.getOwn(*named));
    const PlanItem* const known = itemOf(plan, *named);
    PlanItem item = known ? *known : PlanItem{};
    item.characteristic = *named;
    for (const auto& [field, text] : changes)
        TRY(setPlanItemField(item, characteristic, field, text));
    if (!item.budget.isEmpty())
        TRY(requireBudgetNamed(m_records, item.budget));
    const auto& low = item.temperature_low;
    const auto& high = item.temperature_high;
    if (low && high && *low > *high)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Characteristic %1: the lowest temperature %2 °C is above the highest, %3 °C.")
                        .arg(balloon, low->toText(), high->toText()));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Change,
                                     QStringLiteral("characteristic %1").arg(balloon)));
    if (known)
        TRY(store::revisePlanItem(m_records.database(), id, item));
    else
        TRY(m_records.add(id, item));
    return act.commit();
}

Result<QList<InspectionPlan>> PlanService::replacedBy(const InspectionPlan& plan)
{
    QList<InspectionPlan> replaced;
    for (const InspectionPlanId id : TRY(store::inspectionPlansOf(m_records.database(), plan.part_revision))) {
        const InspectionPlan other = TRY(m_records.getOwn(id));
        const bool isSameJob =
            other.stage == plan.stage && (other.name == plan.name || plan.stage == InspectionStage::Final);
        if (id != plan.id && other.state == PlanState::Released && isSameJob)
            replaced.append(other);
    }
    return replaced;
}

Result<> PlanService::release(InspectionPlanId id, const PlanRelease& request)
{
    const store::Actor actor = TRY(mayRelease(m_session));
    InspectionPlan plan = TRY(draft(id));
    const QStringList refusals = TRY(viewPlan(m_records, id)).fitness.refusals();
    const bool overrides = !refusals.isEmpty();
    if (overrides && request.override.trimmed().isEmpty())
        return fail(Error::Code::Conflict, QStringLiteral("Plan %1 can't be released. %2 A quality manager may set "
                                                          "that aside with a reason (--override REASON).")
                                               .arg(planLabel(plan), joined(refusals)));
    if (!request.passphrase)
        return fail(Error::Code::Locked, QStringLiteral("A release is signed: enter your passphrase."));
    TRY(unlockSigningKey(TRY(m_records.getOwn(m_session.account)), *request.passphrase));
    const QList<InspectionPlan> replaced = TRY(replacedBy(plan));
    const QString why = QStringLiteral("approved by %1: plan %2 released").arg(m_session.printedName, planLabel(plan));
    const QString because = QStringLiteral("%1 Against: %2").arg(request.override.trimmed(), joined(refusals));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, overrides ? ledger::Act::Override : ledger::Act::Sign,
                                     overrides ? because : why));
    if (overrides) {
        TRY(m_records.revise(plan)); // binds what the override is about, as it stands
        TRY(act.goOnAs(ledger::Act::Sign, why));
    }
    plan.state = PlanState::Released;
    TRY(m_records.revise(plan));
    for (InspectionPlan former : replaced) {
        former.state = PlanState::Obsolete;
        TRY(m_records.revise(former));
    }
    return act.commit();
}

} // namespace clew::services
