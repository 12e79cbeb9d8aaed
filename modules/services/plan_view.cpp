// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/plan_view.h"

#include "domain/plan_edit.h"
#include "domain/trace.h"
#include "exchange/plan_template.h"
#include "metrology/temperature.h"
#include "services/budget_catalog.h"
#include "services/shop_settings.h"
#include "store/history_questions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

/// The shop's own limit; none where it has decided on none.
std::optional<double> minimumTur(const ShopSettings& settings)
{
    return settings.minimumTur ? std::optional(settings.minimumTur->toText().toDouble()) : std::nullopt;
}

struct NamedRule
{
    QString name;
    QString source;
};

/// The rule where the characteristic has none of its own.
Result<NamedRule> ruleOfDrawing(store::Records& records, const PartRevision& revision)
{
    if (!revision.decision_rule.isEmpty())
        return NamedRule{revision.decision_rule, QStringLiteral("drawing")};
    const Part part = TRY(records.getOwn(revision.part));
    if (part.customer) {
        const QString name = TRY(records.getOwn(*part.customer)).decision_rule;
        if (!name.isEmpty())
            return NamedRule{name, QStringLiteral("customer")};
    }
    return NamedRule{TRY(shopSettings(records.database())).decisionRule, QStringLiteral("shop")};
}

NamedRule ruleOf(const PlannedMeasurement& planned, const NamedRule& ofDrawing)
{
    if (!planned.characteristic.decision_rule.isEmpty())
        return {planned.characteristic.decision_rule, QStringLiteral("characteristic")};
    if (!planned.item.decision_rule.isEmpty())
        return {planned.item.decision_rule, QStringLiteral("plan")};
    return ofDrawing;
}

/// Drawings that ask for sizes before and after, or a finishing operation.
Result<bool> isFinished(store::Records& records, PartRevisionId revision, const QList<Characteristic>& characteristics)
{
    if (std::any_of(characteristics.begin(), characteristics.end(),
                    [](const Characteristic& each) { return each.stage != Stage::Final; }))
        return true;
    for (const ProcessPlanId id : TRY(store::processPlansOf(records.database(), revision))) {
        const ProcessPlan plan = TRY(records.get(id));
        for (const Operation& operation : plan.operations) {
            static const QRegularExpression finishing(QStringLiteral("anodi|eloxier|coat|plat|beschicht|passivat"),
                                                      QRegularExpression::CaseInsensitiveOption);
            if (operation.special_process && operation.title.contains(finishing))
                return true;
        }
    }
    return false;
}

bool needsItem(const Characteristic& characteristic)
{
    return characteristic.usage == Usage::Toleranced && characteristic.type != CharacteristicType::Note;
}

Result<PlanQuestion> questionOf(store::Records& records, const InspectionPlan& plan, const PartRevision& revision)
{
    PlanQuestion question;
    question.shopRatio = minimumTur(TRY(shopSettings(records.database())));
    question.partAlphaPerKelvin = metrology::handbookAlphaPerKelvin(revision.material);
    QList<Characteristic> all;
    for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), plan.part_revision)))
        all.append(TRY(records.getOwn(id)));
    question.isCoated = TRY(isFinished(records, plan.part_revision, all));
    const NamedRule ofDrawing = TRY(ruleOfDrawing(records, revision));
    QSet<CharacteristicId> planned;
    for (const PlanItem& item : plan.items) {
        PlannedMeasurement measurement;
        measurement.item = item;
        measurement.characteristic = TRY(records.getOwn(item.characteristic));
        const NamedRule rule = ruleOf(measurement, ofDrawing);
        measurement.rule = TRY(metrology::decisionRuleNamed(rule.name));
        measurement.ruleSource = rule.source;
        if (!item.budget.isEmpty()) {
            if (const auto known = TRY(budgetNamed(records, item.budget)))
                measurement.budget = known->budget;
        }
        question.items.append(measurement);
        planned.insert(item.characteristic);
    }
    for (const Characteristic& characteristic : all) {
        if (!planned.contains(characteristic.id) && needsItem(characteristic))
            question.unplanned.append(characteristic);
    }
    return question;
}

bool fitsWithin(const PlanRow& row, const RecordName& name)
{
    const auto asked = [&](const char* key) { return name.within.value(QLatin1String(key)); };
    const auto fits = [](const QString& wanted, const QString& has) { return wanted.isEmpty() || wanted == has; };
    return (row.uuid == name.name || row.name == name.name ||
            QStringLiteral("%1 %2").arg(row.name, row.planRevision) == name.name) &&
           fits(asked("part"), row.part) && fits(asked("revision"), row.partRevision) &&
           fits(asked("plan_revision"), row.planRevision);
}

} // namespace

QString PlanView::label() const
{
    return planLabel(plan);
}

Result<PlanView> viewPlan(store::Records& records, InspectionPlanId id)
{
    PlanView view;
    view.plan = TRY(records.get(id));
    const PartRevision revision = TRY(records.getOwn(view.plan.part_revision));
    const Part part = TRY(records.getOwn(revision.part));
    view.part = QStringLiteral("%1 %2").arg(part.number, part.name).trimmed();
    view.partRevision = revision.revision;
    view.question = TRY(questionOf(records, view.plan, revision));
    view.fitness = planFitness(view.question);
    view.history = TRY(viewRecord(records, Kind::InspectionPlan, id.key())).history;
    return view;
}

Result<QList<PlanRow>> listPlans(store::Records& records, const QString& part)
{
    QList<PlanRow> rows;
    for (const std::int64_t key : TRY(records.keysOf(Kind::InspectionPlan))) {
        const InspectionPlan plan = TRY(records.get(InspectionPlanId::fromStore(key)));
        const PartRevision revision = TRY(records.getOwn(plan.part_revision));
        const QString number = TRY(records.getOwn(revision.part)).number;
        if (!part.isEmpty() && number != part)
            continue;
        rows.append({plan.id, plan.name, plan.plan_revision, number, revision.revision, plan.uuid, plan.stage,
                     plan.state, plan.items.size()});
    }
    return rows;
}

Result<InspectionPlanId> findPlan(store::Records& records, const RecordName& name)
{
    QList<PlanRow> fitting = TRY(listPlans(records));
    fitting.removeIf([&](const PlanRow& row) { return !fitsWithin(row, name); });
    if (fitting.isEmpty())
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no inspection plan “%1”; “plan list” names them.").arg(name.name));
    for (const PlanState state : {PlanState::Draft, PlanState::Released, PlanState::Obsolete}) {
        QList<PlanRow> inState = fitting;
        inState.removeIf([&](const PlanRow& row) { return row.state != state; });
        if (inState.size() == 1)
            return inState.first().id;
        if (inState.size() < 2)
            continue;
        QStringList names;
        for (const PlanRow& row : inState)
            names.append(QStringLiteral("%1 %2 of %3 %4").arg(row.name, row.planRevision, row.part, row.partRevision));
        return fail(Error::Code::Conflict,
                    QStringLiteral("“%1” may be %2; say which (--part, --revision, --plan-revision).")
                        .arg(name.name, names.join(QStringLiteral(", "))));
    }
    return fail(Error::Code::Internal, QStringLiteral("The plan could not be told from the others."));
}

QStringList planTemplateKinds()
{
    QStringList kinds;
    if (const auto plans = exchange::shippedPlanTemplates()) {
        for (const exchange::PlanTemplate& plan : *plans)
            kinds.append(plan.kind);
    }
    return kinds;
}

} // namespace clew::services
