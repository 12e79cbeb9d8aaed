// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/acceptance.h"

#include "domain/exact_value.h"
#include "domain/judging.h"

#include <algorithm>

namespace clew::domain {

namespace {

Result<std::optional<std::int64_t>> limitAt(const Exact& nominal, const Exact& deviation)
{
    if (deviation.text.isEmpty())
        return std::optional<std::int64_t>{};
    if (!deviation.value || (!nominal.text.isEmpty() && !nominal.value))
        return fail(Error::Code::Invalid, QStringLiteral("The limit “%1” is no number.").arg(deviation.text));
    std::int64_t limit = 0;
    if (__builtin_add_overflow(nominal.value.value_or(0), *deviation.value, &limit))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The limit “%1” is beyond what can be measured.").arg(deviation.text));
    return std::optional<std::int64_t>{limit};
}

bool isReplaced(const Reading& reading, const QList<Reading>& readings)
{
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& other) {
        return other.attempt == reading.attempt && other.replaces == reading.number;
    });
}

bool isVoid(const Reading& reading, const QList<ReadingVoid>& voids)
{
    return std::any_of(voids.begin(), voids.end(), [&](const ReadingVoid& voided) {
        return voided.characteristic == reading.characteristic && voided.feature == reading.feature &&
               voided.attempt == reading.attempt && voided.number == reading.number;
    });
}

/// Half to even.
std::int64_t meanOf(const std::vector<std::int64_t>& values)
{
    __int128 sum = 0;
    for (const std::int64_t value : values)
        sum += value;
    const auto count = static_cast<__int128>(values.size());
    __int128 whole = sum / count;
    __int128 rest = sum % count;
    if (rest < 0) {
        rest += count;
        --whole;
    }
    if (2 * rest > count || (2 * rest == count && whole % 2 != 0))
        ++whole;
    return static_cast<std::int64_t>(whole);
}

void addMeans(QList<std::pair<ReadingMeans, std::int64_t>>& list, const Reading& reading)
{
    const ReadingMeans means{reading.gauge, reading.chain, reading.time ? reading.time->utcDay() : reading.day};
    for (auto& [known, count] : list) {
        if (known == means) {
            ++count;
            return;
        }
    }
    list.append({means, 1});
}

std::int64_t decide(const std::vector<std::int64_t>& values, DecidingRule rule)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    switch (rule) {
    case DecidingRule::Single:
        return values.back();
    case DecidingRule::Mean:
        return meanOf(values);
    case DecidingRule::Minimum:
        return *low;
    case DecidingRule::Maximum:
        return *high;
    case DecidingRule::Range:
        return *high - *low;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Limits> limitsOf(const Characteristic& characteristic)
{
    Limits limits;
    limits.lower = TRY(limitAt(characteristic.nominal, characteristic.lower));
    limits.upper = TRY(limitAt(characteristic.nominal, characteristic.upper));
    if (limits.lower && limits.upper && *limits.lower > *limits.upper)
        return fail(Error::Code::Invalid, QStringLiteral("The lower limit is above the upper limit."));
    return limits;
}

std::optional<FeatureResult> resultOf(const QList<Reading>& readings, const QList<ReadingVoid>& voids,
                                      DecidingRule rule)
{
    FeatureResult result;
    std::vector<std::int64_t> values;
    for (const Reading& reading : readings) {
        if (isVoid(reading, voids) || isReplaced(reading, readings))
            continue;
        if (result.readings == 0 || reading.attempt > result.attempt) {
            result = {reading.feature, reading.attempt, 0, {}, {}, rule, {}};
            values.clear();
        }
        if (reading.attempt < result.attempt)
            continue;
        if (rule == DecidingRule::Single)
            result.means.clear();
        addMeans(result.means, reading);
        ++result.readings;
        result.text = reading.text;
        if (reading.value)
            values.push_back(*reading.value);
    }
    if (result.readings == 0)
        return std::nullopt;
    if (!values.empty())
        result.value = decide(values, rule);
    result.counting = result.readings;
    if (rule == DecidingRule::Single)
        result.readings = 1;
    return result;
}

metrology::MadeOf madeOf(DecidingRule rule)
{
    if (rule == DecidingRule::Mean)
        return metrology::MadeOf::Mean;
    return rule == DecidingRule::Range ? metrology::MadeOf::Range : metrology::MadeOf::OneReading;
}

const PlanItem* planItem(const InspectionPlan* plan, CharacteristicId characteristic)
{
    if (!plan)
        return nullptr;
    const auto item = std::find_if(plan->items.begin(), plan->items.end(), [&](const PlanItem& candidate) {
        return candidate.characteristic == characteristic;
    });
    return item == plan->items.end() ? nullptr : &*item;
}

bool isComplete(const FeatureResult& result, const PlanItem* item)
{
    return !item || result.counting >= item->readings;
}

QList<CharacteristicResult> resultsOf(const Inspection& inspection, const InspectionPlan* plan)
{
    QList<CharacteristicResult> results;
    QList<std::pair<CharacteristicId, std::int64_t>> order;
    QHash<std::pair<CharacteristicId, std::int64_t>, QList<Reading>> byFeature;
    for (const Reading& reading : inspection.readings) {
        const std::pair place{reading.characteristic, reading.feature};
        auto& list = byFeature[place];
        if (list.isEmpty())
            order.append(place);
        list.append(reading);
    }
    for (const auto& place : order) {
        const PlanItem* const item = planItem(plan, place.first);
        const DecidingRule rule = item ? item->deciding : DecidingRule::Single;
        if (const auto result = resultOf(byFeature[place], inspection.voids, rule))
            results.append({place.first, *result});
    }
    return results;
}

const Judgement* judgementInForce(const Inspection& inspection, CharacteristicId characteristic, std::int64_t feature)
{
    const Judgement* last = nullptr;
    for (const Judgement& judgement : inspection.judgements) {
        if (judgement.characteristic == characteristic && judgement.feature == feature &&
            (!last || last->number < judgement.number))
            last = &judgement;
    }
    return last;
}

bool isJudgementOf(const Judgement& judgement, const FeatureResult& result)
{
    return judgement.attempt == result.attempt && judgement.value == result.value &&
           (result.value || judgement.result == result.text);
}

std::optional<bool> attributeVerdict(const QString& text)
{
    const QString word = text.trimmed().toLower();
    static const QStringList good{QStringLiteral("pass"),     QStringLiteral("passed"),   QStringLiteral("ok"),
                                  QStringLiteral("accept"),   QStringLiteral("accepted"), QStringLiteral("go"),
                                  QStringLiteral("conforms"), QStringLiteral("true")};
    static const QStringList bad{QStringLiteral("fail"),   QStringLiteral("failed"),           QStringLiteral("nok"),
                                 QStringLiteral("reject"), QStringLiteral("rejected"),         QStringLiteral("no-go"),
                                 QStringLiteral("nogo"),   QStringLiteral("does not conform"), QStringLiteral("false")};
    if (good.contains(word))
        return true;
    if (bad.contains(word))
        return false;
    return std::nullopt;
}

Judgement judgeBySimpleAcceptance(const Characteristic& characteristic, const FeatureResult& result, Instant now)
{
    return ResultJudge(characteristic, {}).judge(result, now);
}

} // namespace clew::domain
