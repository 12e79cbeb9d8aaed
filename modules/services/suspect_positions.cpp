// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/suspect_positions.h"

#include "store/history_questions.h"

#include <algorithm>
#include <set>

namespace clew::services {

using namespace domain;

QString takeErrorOut(const ErrorCurve& curve, Reading& reading)
{
    if (!reading.value)
        return QStringLiteral("No error can be taken out of “%1”: it is no number. Check the part again.")
            .arg(reading.text);
    const auto unit = parseUnit(reading.unit);
    if (!unit || dimensionOf(*unit) != curve.dimension())
        return QStringLiteral("The gauge's error is of another kind than a value in “%1”.").arg(reading.unit);
    const auto error = curve.errorAt(*reading.value);
    if (!error)
        return error.error().message;
    std::int64_t corrected = 0;
    if (__builtin_sub_overflow(*reading.value, *error, &corrected))
        return QStringLiteral("The corrected value is beyond what can be measured.");
    reading.value = corrected;
    return {};
}

bool SuspectPositions::isSuspect(const MeasuredResult& measured, const Reading& reading) const
{
    const store::ReadingKey key{measured.inspection->id.key(), reading.characteristic.key(), reading.feature,
                                reading.attempt, reading.number};
    return std::binary_search(m_suspect.begin(), m_suspect.end(), key);
}

/// At 20 °C by the same share as the value that was judged.
Result<std::optional<std::int64_t>> SuspectPositions::withoutError(const MeasuredResult& measured) const
{
    QList<Reading> readings = measured.counting();
    for (Reading& reading : readings) {
        if (!isSuspect(measured, reading))
            continue;
        if (const QString problem = takeErrorOut(m_curve, reading); !problem.isEmpty())
            return fail(Error::Code::Invalid, QStringLiteral("The size it widens with: %1").arg(problem));
    }
    const FeatureResult result = resultOf(readings, {}, measured.result->rule).value_or(*measured.result);
    const auto to20 = shareTo20(measured.judgement);
    return result.value && to20 ? std::optional(valueAt20(*result.value, *to20)) : result.value;
}

/// Of its own inspection, else the last of the unit's others, as when it was judged (measured_size.h).
Result<std::optional<std::int64_t>> SuspectPositions::sizeWithoutError(CharacteristicId size, const ResultPlace& place)
{
    QList<MeasuredResult> own;
    QList<MeasuredResult> beside;
    const QList<MeasuredResult> all =
        place.unit ? TRY(resultsOf(m_records, *place.unit)) : TRY(resultsOf(m_records, *place.lot));
    for (const MeasuredResult& each : all) {
        const bool isOfFeature = each.feature == place.feature || each.feature == 0;
        if (each.characteristic->id == size && isOfFeature && each.result && each.result->value)
            (each.inspection->id == place.inspection ? own : beside).append(each);
    }
    if (own.isEmpty() && place.unit)
        own = latestOf(beside);
    std::optional<std::int64_t> whole;
    for (const MeasuredResult& each : own) {
        const auto value = TRY(withoutError(each));
        if (each.feature == place.feature)
            return value;
        whole = value;
    }
    return whole;
}

Result<std::int64_t> SuspectPositions::bonusWithoutError(const Characteristic& position, const ResultPlace& place)
{
    const auto size = TRY(m_sizes.sizeOf(position));
    std::optional<std::int64_t> measured;
    if (size)
        measured = TRY(sizeWithoutError(size->id, place));
    JudgingBasis basis;
    SizeBonus::widen(basis, position, size, measured);
    if (!basis.bonus)
        return fail(Error::Code::Invalid, basis.refusal);
    return *basis.bonus;
}

Result<bool> SuspectPositions::isSize(CharacteristicId id)
{
    if (const auto known = m_isSize.constFind(id); known != m_isSize.constEnd())
        return *known;
    const Characteristic characteristic = TRY(m_records.getOwn(id));
    auto sizes = m_sizesOf.constFind(characteristic.part_revision);
    if (sizes == m_sizesOf.constEnd()) {
        QSet<CharacteristicId> found;
        for (const CharacteristicId each :
             TRY(store::characteristicsOf(m_records.database(), characteristic.part_revision))) {
            const Characteristic position = TRY(m_records.getOwn(each));
            if (!widensWithSize(position))
                continue;
            if (const auto size = TRY(m_sizes.sizeOf(position)))
                found.insert(size->id);
        }
        sizes = m_sizesOf.insert(characteristic.part_revision, found);
    }
    return *m_isSize.insert(id, sizes->contains(id));
}

Result<QList<MeasuredResult>> SuspectPositions::followers(const Progress& progress)
{
    QList<MeasuredResult> found;
    std::set<std::tuple<std::int64_t, std::int64_t, std::int64_t>> seen;
    std::int64_t last = 0;
    for (const store::ReadingKey& key : m_suspect) {
        if (key.inspection == last || !TRY(isSize(CharacteristicId::fromStore(key.characteristic))))
            continue;
        last = key.inspection;
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("The assessment was stopped."));
        const Inspection inspection = TRY(m_records.getOwn(InspectionId::fromStore(key.inspection)));
        if (inspection.state == InspectionState::Void || (!inspection.unit && !inspection.lot))
            continue;
        const QList<MeasuredResult> all =
            inspection.unit ? TRY(resultsOf(m_records, *inspection.unit)) : TRY(resultsOf(m_records, *inspection.lot));
        for (const MeasuredResult& each : all) {
            const QList<Reading> counting = each.counting();
            const bool isOwn = std::any_of(counting.begin(), counting.end(),
                                           [&](const Reading& reading) { return isSuspect(each, reading); });
            const bool isReached = inspection.unit || each.inspection->id == inspection.id;
            if (isReached && each.judgement.bonus && !isOwn &&
                seen.insert({each.inspection->id.key(), each.characteristic->id.key(), each.feature}).second)
                found.append(each);
        }
    }
    return found;
}

} // namespace clew::services
