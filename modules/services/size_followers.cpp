// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/size_followers.h"

#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

Result<const QList<Characteristic>*> SizeFollowers::widening(PartRevisionId revision)
{
    auto known = m_widening.constFind(revision);
    if (known == m_widening.constEnd()) {
        QList<Characteristic> positions;
        for (const CharacteristicId id : TRY(store::characteristicsOf(m_records.database(), revision))) {
            const Characteristic characteristic = TRY(m_records.getOwn(id));
            if (widensWithSize(characteristic))
                positions.append(characteristic);
        }
        known = m_widening.insert(revision, positions);
    }
    return &*known;
}

Result<bool> SizeFollowers::concern(PartRevisionId revision)
{
    return !TRY(widening(revision))->isEmpty();
}

/// With itself. Pieces of a lot have no name: what was measured on one of them says nothing of another.
Result<QList<InspectionId>> SizeFollowers::inspectionsBeside(const Inspection& inspection)
{
    if (!inspection.unit)
        return QList<InspectionId>{inspection.id};
    return store::inspectionsOf(m_records.database(), *inspection.unit);
}

Result<int> SizeFollowers::judgeIn(InspectionId id, const QList<Characteristic>& positions, Instant now)
{
    const Inspection inspection = TRY(m_records.get(id));
    if (inspection.state == InspectionState::Void)
        return 0;
    std::optional<InspectionPlan> plan;
    if (inspection.plan)
        plan = TRY(m_records.get(*inspection.plan));
    const InspectionPlan* const planned = plan ? &*plan : nullptr;
    const auto results = domain::resultsOf(inspection, planned);
    int added = 0;
    for (const auto& [measured, result] : results) {
        const auto position = std::find_if(positions.begin(), positions.end(),
                                           [&](const Characteristic& each) { return each.id == measured; });
        const Judgement* last = judgementInForce(inspection, measured, result.feature);
        if (position == positions.end() || !last || !isJudgementOf(*last, result))
            continue;
        const auto conditions = conditionsOf(inspection, planned, measured, results);
        Judgement anew = TRY(m_judging.judge(*position, result, conditions, now));
        if (anew.bonus == last->bonus)
            continue;
        anew.number = last->number + 1;
        if (anew.because.isEmpty())
            anew.because = QStringLiteral("Its feature's size was measured after it was judged.");
        TRY(m_records.add(id, anew));
        ++added;
    }
    return added;
}

Result<int> SizeFollowers::judgeAgain(InspectionId id, Instant now)
{
    const Inspection inspection = TRY(m_records.getOwn(id));
    const QList<Characteristic>& positions = *TRY(widening(inspection.part_revision));
    int added = 0;
    if (positions.isEmpty())
        return added;
    for (const InspectionId each : TRY(inspectionsBeside(inspection)))
        added += TRY(judgeIn(each, positions, now));
    return added;
}

} // namespace clew::services
