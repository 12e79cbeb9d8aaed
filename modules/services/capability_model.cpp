// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/capability_model.h"

#include "services/plan_in_force.h"

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

constexpr QLatin1String normalModel("normal");

/// What a plan fixes for one characteristic.
struct PlannedModel
{
    QString plan;  ///< "plan IP-31 4"; empty: none is in force
    QString model; ///< empty: not fixed
    QString method;
};

Result<PlannedModel> plannedModel(store::Records& records, const Characteristic& characteristic,
                                  const std::optional<WorkOrderId>& orderId)
{
    std::optional<WorkOrder> order;
    if (orderId)
        order = TRY(records.getOwn(*orderId));
    const auto id = TRY(planInForce(records, characteristic.part_revision, order));
    if (!id)
        return PlannedModel{};
    const InspectionPlan plan = TRY(records.get(*id));
    PlannedModel planned;
    planned.plan = QStringLiteral("plan %1 %2").arg(plan.name, plan.plan_revision).trimmed();
    const auto item = std::find_if(plan.items.begin(), plan.items.end(),
                                   [&](const PlanItem& each) { return each.characteristic == characteristic.id; });
    if (item != plan.items.end()) {
        planned.model = item->capability_model;
        planned.method = item->capability_method;
    }
    return planned;
}

std::optional<metrology::IndexMethod> findIndexMethod(const QString& text)
{
    if (text == QLatin1String("percentile"))
        return metrology::IndexMethod::Percentile;
    if (text == QLatin1String("z") || text == QLatin1String("z-score"))
        return metrology::IndexMethod::ZScore;
    return std::nullopt;
}

/// The model of these names; `place` says in a sentence where they stand.
Result<CapabilityModel> modelNamed(const QString& model, const QString& method, const QString& place)
{
    CapabilityModel made;
    if (model == normalModel)
        return made;
    made.form = metrology::findModel(model);
    const auto index = findIndexMethod(method);
    if (!made.form)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1”, %2, is no capability model; normal, lognormal, half-normal, rayleigh and "
                                   "weibull are.")
                        .arg(model, place));
    if (!index)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The model %1, %2, needs its method: percentile or z score.").arg(model, place));
    made.method = *index;
    return made;
}

QString nobodyFixed(const PlannedModel& planned, const QString& balloon)
{
    const QString who = planned.plan.isEmpty()
                            ? QStringLiteral("No released plan fixes a capability model")
                            : QStringLiteral("The released %1 fixes no capability model").arg(planned.plan);
    return QStringLiteral("%1 for balloon %2, and the values must not choose it; fix it in a plan, or name it, as "
                          "--model normal.")
        .arg(who, balloon);
}

} // namespace

QString CapabilityModel::name() const
{
    return form ? metrology::modelText(*form) : QString(normalModel);
}

QString CapabilityModel::methodName() const
{
    if (!form)
        return {};
    return method == metrology::IndexMethod::ZScore ? QStringLiteral("z") : QStringLiteral("percentile");
}

Result<CapabilityModel> capabilityModelOf(store::Records& records, const Characteristic& characteristic,
                                          const std::optional<WorkOrderId>& order, const ModelAsked& asked)
{
    const PlannedModel planned = TRY(plannedModel(records, characteristic, order));
    if (planned.model.isEmpty() && asked.model.isEmpty())
        return fail(Error::Code::Invalid, nobodyFixed(planned, characteristic.balloon));
    if (planned.model.isEmpty()) {
        CapabilityModel made = TRY(modelNamed(asked.model, asked.method, QStringLiteral("as asked for")));
        made.chosenBy = planned.plan.isEmpty() ? QStringLiteral("by whoever asked; no plan is released")
                                               : QStringLiteral("by whoever asked; %1 fixes none").arg(planned.plan);
        return made;
    }
    CapabilityModel fixed =
        TRY(modelNamed(planned.model, planned.method,
                       QStringLiteral("of balloon %1 in %2").arg(characteristic.balloon, planned.plan)));
    const bool isOther = !asked.model.isEmpty() &&
                         (asked.model != fixed.name() || (fixed.form && findIndexMethod(asked.method) != fixed.method));
    if (isOther)
        return fail(
            Error::Code::Conflict,
            QStringLiteral("The released %1 fixes the model %2 for balloon %3; take that one, or release a plan "
                           "that fixes another.")
                .arg(planned.plan, QStringList{fixed.name(), fixed.methodName()}.join(QLatin1Char(' ')).trimmed(),
                     characteristic.balloon));
    fixed.chosenBy = QStringLiteral("by ") + planned.plan;
    return fixed;
}

} // namespace clew::services
