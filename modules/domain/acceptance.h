// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/inspection.h"
#include "metrology/budgeted_result.h"

namespace clew::domain {

/// A characteristic's limits as deciding integers; absent = open on that side.
struct Limits
{
    std::optional<std::int64_t> lower;
    std::optional<std::int64_t> upper;
    bool areSet() const { return lower || upper; }
};

/// Nominal plus deviations; a form tolerance has no nominal and counts from zero. Fails with Invalid where a limit is
/// no number, lower is above upper, or the sum is beyond range.
Result<Limits> limitsOf(const Characteristic& characteristic);

/// What a reading was taken with, and when.
struct ReadingMeans
{
    std::optional<GaugeId> gauge;
    QString chain; ///< as in Reading
    QDate day;     ///< in UTC; null = unknown
    friend bool operator==(const ReadingMeans&, const ReadingMeans&) = default;
};

/// What the plan's rule makes of the readings of one feature.
struct FeatureResult
{
    std::int64_t feature = 0;
    std::int64_t attempt = 1;
    std::int64_t readings = 0;         ///< how many it is made of
    std::optional<std::int64_t> value; ///< absent: an attribute or text result
    QString text;
    DecidingRule rule = DecidingRule::Single;
    QList<std::pair<ReadingMeans, std::int64_t>> means; ///< of the readings it is made of, each with their number
    std::int64_t counting = 0; ///< readings of the attempt that count, of which a single result takes the last
};

/// The result of one feature: void and replaced readings do not count, and of several attempts the last decides.
/// Single takes the last reading of the attempt; the mean is rounded half to even to a whole picometre (nano-arcsecond,
/// nano-unit). Nothing when no reading is left.
std::optional<FeatureResult> resultOf(const QList<Reading>& readingsOfFeature, const QList<ReadingVoid>& voids,
                                      DecidingRule rule);

/// As far as a result's uncertainty follows the rule.
metrology::MadeOf madeOf(DecidingRule rule);

/// What the plan asks of a characteristic; nullptr where there is no plan, or it asks nothing.
const PlanItem* planItem(const InspectionPlan* plan, CharacteristicId characteristic);

/// Whether as many readings count as the plan asks for: only then the result is judged.
bool isComplete(const FeatureResult& result, const PlanItem* item);

/// All features of all characteristics, in the order of their first reading.
struct CharacteristicResult
{
    CharacteristicId characteristic;
    FeatureResult result;
};
QList<CharacteristicResult> resultsOf(const Inspection& inspection, const InspectionPlan* plan);

/// The judgement of a feature with the highest number; nullptr where there is none.
const Judgement* judgementInForce(const Inspection& inspection, CharacteristicId characteristic, std::int64_t feature);

/// Whether the judgement is of this very result: a correction or a further attempt makes another one.
bool isJudgementOf(const Judgement& judgement, const FeatureResult& result);

/// Whether a word says that an attribute is good: "pass", "ok", "go" …, "fail", "nok", "no-go" …; nothing for others.
std::optional<bool> attributeVerdict(const QString& text);

/// Simple acceptance, the uncertainty not stated: conforms when lower <= value <= upper, the limits included; no
/// uncertainty is taken into account. An attribute result conforms or not by its words ("pass", "ok", "accept" …). Not
/// judged, with the reason, when the limits can't be read, there are none, or the characteristic is a reference.
Judgement judgeBySimpleAcceptance(const Characteristic& characteristic, const FeatureResult& result, Instant now);

} // namespace clew::domain
