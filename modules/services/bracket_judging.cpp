// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bracket_judging.h"

#include "services/judging.h"
#include "store/gauge_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// The spans that stand in one list alone.
QList<TimeSpan> changedSpans(const QList<FallenBracket>& before, const QList<FallenBracket>& after)
{
    QList<TimeSpan> changed;
    const auto addMissing = [&](const QList<FallenBracket>& from, const QList<FallenBracket>& in) {
        for (const FallenBracket& bracket : from) {
            if (!in.contains(bracket))
                changed.append(bracket.when);
        }
    };
    addMissing(before, after);
    addMissing(after, before);
    return changed;
}

/// Judges results again, inspection by inspection.
class CheckJudging
{
public:
    CheckJudging(store::Records& records, Instant now) : m_records(records), m_now(now), m_judging(records) {}

    Result<> judge(std::int64_t inspectionKey, const QSet<std::pair<std::int64_t, std::int64_t>>& places)
    {
        const auto id = InspectionId::fromStore(inspectionKey);
        const Inspection inspection = TRY(m_records.get(id));
        if (inspection.state == InspectionState::Void)
            return {};
        std::optional<InspectionPlan> plan;
        if (inspection.plan)
            plan = TRY(m_records.get(*inspection.plan));
        const InspectionPlan* const planned = plan ? &*plan : nullptr;
        const auto results = domain::resultsOf(inspection, planned);
        for (const auto& [characteristic, result] : results) {
            const Judgement* last = judgementInForce(inspection, characteristic, result.feature);
            if (!places.contains({characteristic.key(), result.feature}) || !last || !isJudgementOf(*last, result))
                continue;
            const auto conditions = conditionsOf(inspection, planned, characteristic, results);
            TRY(add(id, *last, TRY(m_judging.judge(TRY(m_records.getOwn(characteristic)), result, conditions, m_now))));
        }
        return {};
    }
    const QList<JudgedByCheck>& judged() const { return m_judged; }

private:
    /// Only what the check changed: a fall, or that it is none any more.
    Result<> add(InspectionId id, const Judgement& last, Judgement anew)
    {
        const bool isSame =
            anew.verdict == last.verdict && (anew.verdict != Verdict::NotJudged || anew.because == last.because);
        if (isSame)
            return {};
        anew.number = last.number + 1;
        if (anew.because.isEmpty())
            anew.because = QStringLiteral("Its gauge was checked with its master.");
        m_judged.append({id, anew.characteristic, anew.feature, last.verdict, anew.verdict});
        return m_records.add(id, anew);
    }

    store::Records& m_records;
    Instant m_now;
    Judging m_judging;
    QList<JudgedByCheck> m_judged;
};

} // namespace

Result<QList<JudgedByCheck>> judgeAfterChecks(store::Records& records, GaugeId gauge,
                                              const QList<FallenBracket>& fellBefore, Instant now)
{
    const QList<FallenBracket> fallen = TRY(fallenBracketsOf(records, gauge));
    std::vector<store::ReadingKey> readings;
    for (const TimeSpan& span : changedSpans(fellBefore, fallen))
        TRY(store::addReadingsWith(records.database(), gauge, span, readings));
    QMap<std::int64_t, QSet<std::pair<std::int64_t, std::int64_t>>> places;
    for (const store::ReadingKey& reading : readings)
        places[reading.inspection].insert({reading.characteristic, reading.feature});
    CheckJudging judging(records, now);
    for (auto each = places.cbegin(); each != places.cend(); ++each)
        TRY(judging.judge(each.key(), each.value()));
    return judging.judged();
}

} // namespace clew::services
