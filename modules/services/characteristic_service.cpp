// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/characteristic_service.h"

#include "domain/acceptance.h"
#include "domain/exact_value.h"
#include "services/size_followers.h"
#include "store/inspections.h"

namespace clew::services {

namespace {

Result<> correctOne(domain::Exact& limit, const std::optional<QString>& said, const QString& unit)
{
    if (said)
        limit = TRY(domain::exactFromFile(*said, unit));
    return {};
}

/// The highest number there is for the feature; the next judgement is one more.
std::int64_t lastJudgement(const domain::Inspection& inspection, domain::CharacteristicId characteristic,
                           std::int64_t feature)
{
    std::int64_t last = 0;
    for (const domain::Judgement& judgement : inspection.judgements) {
        if (judgement.characteristic == characteristic && judgement.feature == feature)
            last = std::max(last, judgement.number);
    }
    return last;
}

} // namespace

Result<int> CharacteristicService::correctLimits(domain::CharacteristicId id, const LimitCorrection& correction)
{
    const store::Actor actor = TRY(m_session.actor(domain::Right::CorrectLimits));
    domain::Characteristic characteristic = TRY(m_records.getOwn(id));
    TRY(correctOne(characteristic.nominal, correction.nominal, characteristic.unit));
    TRY(correctOne(characteristic.lower, correction.lower, characteristic.unit));
    TRY(correctOne(characteristic.upper, correction.upper, characteristic.unit));
    characteristic.usage = correction.usage.value_or(characteristic.usage);
    characteristic.tolerance_problem.clear();
    TRY(domain::limitsOf(characteristic));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Correct, correction.reason));
    TRY(m_records.revise(characteristic));
    const int judged = TRY(judgeAgain(characteristic, correction.reason));
    TRY(act.commit());
    return judged;
}

Result<int> CharacteristicService::judgeAgain(const domain::Characteristic& characteristic, const QString& because)
{
    Judging judging(m_records);
    SizeFollowers followers(m_records);
    int judged = 0;
    for (const domain::InspectionId id :
         TRY(store::inspectionsOf(m_records.database(), characteristic.part_revision))) {
        const domain::Inspection inspection = TRY(m_records.get(id));
        std::optional<domain::InspectionPlan> plan;
        if (inspection.plan)
            plan = TRY(m_records.get(*inspection.plan));
        const domain::InspectionPlan* const planned = plan ? &*plan : nullptr;
        const auto results = domain::resultsOf(inspection, planned);
        for (const auto& [measured, result] : results) {
            if (measured != characteristic.id || !isComplete(result, domain::planItem(planned, measured)))
                continue;
            domain::Judgement judgement = TRY(judging.judge(
                characteristic, result, conditionsOf(inspection, planned, measured, results), m_clock.now()));
            judgement.number = lastJudgement(inspection, measured, result.feature) + 1;
            if (judgement.because.isEmpty())
                judgement.because = because;
            TRY(m_records.add(id, judgement));
            ++judged;
        }
        if (TRY(followers.concern(inspection.part_revision)))
            judged += TRY(followers.judgeAgain(id, m_clock.now()));
    }
    return judged;
}

} // namespace clew::services
