// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/measured_size.h"

#include "domain/judging.h"
#include "services/measured_results.h"
#include "services/reference_temperature.h"

namespace clew::services {

using namespace domain;

namespace {

const FeatureResult* sizeAmong(const QList<CharacteristicResult>& results, const SizeQuestion& question)
{
    const FeatureResult* whole = nullptr;
    for (const CharacteristicResult& each : results) {
        if (each.characteristic != question.size.id)
            continue;
        if (each.result.feature == question.feature)
            return &each.result;
        if (each.result.feature == 0)
            whole = &each.result;
    }
    return whole;
}

Result<std::optional<std::int64_t>> at20(InstrumentChains& chains, const SizeQuestion& question,
                                         const FeatureResult& result, const MeasuringConditions& conditions)
{
    if (!result.value || result.means.isEmpty())
        return result.value;
    const Expansions expansions = TRY(expansionsOf(chains, result.means.first().first, question.material));
    const auto reference = TRY(referenceTemperature(question.size, result, conditions, expansions));
    return reference.to20 ? std::optional(valueAt20(*result.value, *reference.to20)) : result.value;
}

std::optional<std::int64_t> sizeAsJudged(const MeasuredResult& measured)
{
    return measured.judgement.corrected ? measured.judgement.corrected : measured.result->value;
}

Result<std::optional<std::int64_t>> sizeBeside(store::Records& records, const SizeQuestion& question, UnitId unit)
{
    std::optional<std::int64_t> whole;
    for (const MeasuredResult& each : latestOf(TRY(resultsOf(records, unit)))) {
        if (each.characteristic->id != question.size.id)
            continue;
        if (each.feature == question.feature)
            return sizeAsJudged(each);
        if (each.feature == 0)
            whole = sizeAsJudged(each);
    }
    return whole;
}

} // namespace

Result<std::optional<std::int64_t>> measuredSize(store::Records& records, InstrumentChains& chains,
                                                 const SizeQuestion& question, const MeasuringConditions& conditions)
{
    if (conditions.results) {
        const FeatureResult* const own = sizeAmong(*conditions.results, question);
        if (own && own->value)
            return at20(chains, question, *own, conditions);
    }
    if (conditions.inspection && conditions.inspection->unit)
        return sizeBeside(records, question, *conditions.inspection->unit);
    return std::optional<std::int64_t>();
}

} // namespace clew::services
