// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gate_facts.h"

#include "services/plan_in_force.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

bool isSampled(const QString& sampling)
{
    const QString plain = QString(sampling).remove(QLatin1Char(' '));
    return !plain.isEmpty() && plain != QLatin1String("100%");
}

/// What was inspected on a lot holds for a piece that was still in it.
void appendLotResults(QList<MeasuredResult>& results, const QList<MeasuredResult>& ofLot,
                      const std::optional<Instant>& left)
{
    for (const MeasuredResult& measured : ofLot) {
        const auto time = measured.time();
        if (!left || !time || *time <= *left)
            results.append(measured);
    }
}

Result<> readLots(store::Records& records, GateFacts& facts, const Ancestry& ancestry)
{
    for (const LotId id : ancestry.lots())
        facts.lots.append(TRY(records.get(id)));
    facts.nonconformities = TRY(nonconformitiesOn(records, ancestry.units(), ancestry.lots()));
    facts.holds = TRY(holdsOn(records, ancestry.units(), ancestry.lots()));
    return {};
}

Result<> readPlan(store::Records& records, GateFacts& facts, const std::optional<WorkOrderId>& order)
{
    if (order)
        facts.order = TRY(records.getOwn(*order));
    if (facts.revision)
        facts.planned = TRY(plannedCharacteristics(records, *facts.revision, facts.order));
    facts.settings = TRY(shopSettings(records.database()));
    return {};
}

} // namespace

QList<Nonconformity> GateFacts::about(CharacteristicId characteristic) const
{
    QList<Nonconformity> list;
    for (const Nonconformity& nonconformity : nonconformities) {
        const bool ofSubject = std::any_of(
            nonconformity.subjects.begin(), nonconformity.subjects.end(), [&](const NonconformitySubject& subject) {
                return (unit && subject.unit == unit->id) || (lot && subject.lot == lot->id);
            });
        if (ofSubject && (!nonconformity.characteristic || nonconformity.characteristic == characteristic))
            list.append(nonconformity);
    }
    return list;
}

Result<std::optional<InspectionPlanId>> releasedFinalPlan(store::Records& records, PartRevisionId revision)
{
    std::optional<InspectionPlanId> found;
    for (const InspectionPlanId id : TRY(store::inspectionPlansOf(records.database(), revision))) {
        const InspectionPlan plan = TRY(records.getOwn(id));
        if (plan.state == PlanState::Released && plan.stage == InspectionStage::Final)
            found = id;
    }
    return found;
}

Result<QList<PlannedCharacteristic>> plannedCharacteristics(store::Records& records, PartRevisionId revision,
                                                            const std::optional<WorkOrder>& order)
{
    const auto planId = TRY(planInForce(records, revision, order));
    QList<PlannedCharacteristic> planned;
    if (planId) {
        const InspectionPlan plan = TRY(records.get(*planId));
        for (const PlanItem& item : plan.items)
            planned.append({TRY(records.getOwn(item.characteristic)), isSampled(item.sampling)});
    } else {
        for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), revision)))
            planned.append({TRY(records.getOwn(id)), false});
    }
    planned.removeIf([](const PlannedCharacteristic& p) { return p.characteristic.usage != Usage::Toleranced; });
    return planned;
}

Result<GateFacts> gateFacts(store::Records& records, UnitId id)
{
    GateFacts facts;
    facts.unit = TRY(records.get(id));
    facts.revision = facts.unit->part_revision;
    TRY(readPlan(records, facts, facts.unit->work_order));
    facts.results = latestOf(TRY(resultsOf(records, id)));
    if (facts.unit->lot) {
        facts.lot = TRY(records.get(*facts.unit->lot));
        QList<MeasuredResult> ofLot;
        appendLotResults(ofLot, TRY(resultsOf(records, *facts.unit->lot)), facts.unit->serialized);
        facts.results.append(latestOf(ofLot));
        for (const CharacteristicId measured : TRY(store::measuredOnUnitsOf(records.database(), *facts.unit->lot)))
            facts.sampledInLot.insert(measured);
    }
    TRY(readLots(records, facts, TRY(Ancestry::of(records, id))));
    return facts;
}

Result<GateFacts> gateFacts(store::Records& records, LotId id)
{
    GateFacts facts;
    facts.lot = TRY(records.get(id));
    facts.revision = facts.lot->part_revision;
    TRY(readPlan(records, facts, facts.lot->work_order));
    facts.results = latestOf(TRY(resultsOf(records, id)));
    TRY(readLots(records, facts, TRY(Ancestry::of(records, id))));
    return facts;
}

Result<QList<Certificate>> certificatesFor(store::Records& records, LotId lot)
{
    const Ancestry ancestry = TRY(Ancestry::of(records, lot));
    QList<CertificateId> ids;
    for (const LotId each : ancestry.lots())
        ids.append(TRY(store::certificatesOf(records.database(), each)));
    for (const AncestryRow& row : ancestry.rows()) {
        if (row.heat)
            ids.append(TRY(store::certificatesOf(records.database(), *row.heat)));
    }
    QList<Certificate> certificates;
    QSet<CertificateId> seen;
    for (const CertificateId id : ids) {
        if (!seen.contains(id))
            certificates.append(TRY(records.get(id)));
        seen.insert(id);
    }
    return certificates;
}

Result<QList<Nonconformity>> nonconformitiesOn(store::Records& records, const QList<UnitId>& units,
                                               const QList<LotId>& lots)
{
    QSet<NonconformityId> ids;
    for (const UnitId unit : units) {
        for (const NonconformityId id : TRY(store::nonconformitiesOf(records.database(), unit)))
            ids.insert(id);
    }
    for (const LotId lot : lots) {
        for (const NonconformityId id : TRY(store::nonconformitiesOf(records.database(), lot)))
            ids.insert(id);
    }
    QList<NonconformityId> ordered = ids.values();
    std::sort(ordered.begin(), ordered.end());
    QList<Nonconformity> list;
    for (const NonconformityId id : ordered)
        list.append(TRY(records.get(id)));
    return list;
}

Result<QList<Hold>> holdsOn(store::Records& records, const QList<UnitId>& units, const QList<LotId>& lots)
{
    QSet<HoldId> ids;
    for (const UnitId unit : units) {
        for (const HoldId id : TRY(store::holdsOf(records.database(), unit)))
            ids.insert(id);
    }
    for (const LotId lot : lots) {
        for (const HoldId id : TRY(store::holdsOf(records.database(), lot)))
            ids.insert(id);
    }
    QList<HoldId> ordered = ids.values();
    std::sort(ordered.begin(), ordered.end());
    QList<Hold> list;
    for (const HoldId id : ordered)
        list.append(TRY(records.get(id)));
    return list;
}

} // namespace clew::services
