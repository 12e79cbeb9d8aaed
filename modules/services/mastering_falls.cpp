// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/mastering_falls.h"

#include "store/gauge_questions.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// 9999-12-31: after every check there will be.
constexpr Instant endOfTime = Instant::fromMilliseconds(253'402'214'400'000);

bool overlap(const TimeSpan& a, const TimeSpan& b)
{
    return a.begins <= b.ends && b.begins <= a.ends;
}

Result<QString> becauseOf(store::Records& records, const MasterCheck& failed)
{
    return QStringLiteral("%1 was found %2 %3 off its master %4 at %5 (limit %6 %3): what it measured between that "
                          "check and those beside it does not hold; measure again.")
        .arg(TRY(records.getOwn(failed.gauge)).code, failed.deviation.text, failed.unit,
             TRY(records.getOwn(failed.master)).code, failed.time.toString(), failed.limit.text);
}

bool isReadingOf(const Reading& reading, CharacteristicId characteristic, const FeatureResult& result)
{
    return reading.characteristic == characteristic && reading.feature == result.feature &&
           reading.attempt == result.attempt;
}

/// Of those of the attempt that are neither void nor replaced: all, or the last where one makes the result.
QList<Reading> readingsMaking(const Inspection& inspection, CharacteristicId characteristic,
                              const FeatureResult& result)
{
    QList<Reading> counting;
    for (const Reading& reading : inspection.readings) {
        if (!isReadingOf(reading, characteristic, result))
            continue;
        const bool isVoid =
            std::any_of(inspection.voids.begin(), inspection.voids.end(), [&](const ReadingVoid& voided) {
                return voided.characteristic == characteristic && voided.feature == reading.feature &&
                       voided.attempt == reading.attempt && voided.number == reading.number;
            });
        const bool isReplaced =
            std::any_of(inspection.readings.begin(), inspection.readings.end(), [&](const Reading& other) {
                return isReadingOf(other, characteristic, result) && other.replaces == reading.number;
            });
        if (!isVoid && !isReplaced)
            counting.append(reading);
    }
    return result.readings == 1 && counting.size() > 1 ? counting.last(1) : counting;
}

} // namespace

TimeSpan takenWithin(const Reading& reading)
{
    if (reading.time)
        return {*reading.time, *reading.time};
    if (!reading.day.isNull())
        return wholeDay(reading.day);
    return {Instant::fromMilliseconds(0), reading.recorded};
}

Result<QList<FallenBracket>> fallenBracketsOf(store::Records& records, GaugeId gauge)
{
    const QList<MasterCheck> checks = TRY(store::checksOf(records.database(), gauge));
    const QList<MasteringBracket> brackets = TRY(domain::bracketsOf(checks, endOfTime));
    QList<FallenBracket> fallen;
    for (qsizetype i = 0; i < brackets.size(); ++i) {
        if (brackets[i].state != BracketState::Falls)
            continue;
        const bool beganWell = TRY(isWithinLimit(checks[i]));
        fallen.append({brackets[i].when, TRY(becauseOf(records, beganWell ? checks[i + 1] : checks[i]))});
    }
    return fallen;
}

Result<const QList<FallenBracket>*> MasteringFalls::bracketsOf(GaugeId gauge)
{
    auto known = m_brackets.constFind(gauge);
    if (known == m_brackets.constEnd())
        known = m_brackets.insert(gauge, TRY(fallenBracketsOf(m_records, gauge)));
    return &*known;
}

/// The display, and whatever the chain names of the store's gauges.
Result<QList<GaugeId>> MasteringFalls::instrumentsOf(const std::optional<GaugeId>& display, const QString& chain)
{
    QList<GaugeId> instruments;
    if (display)
        instruments.append(*display);
    for (const QString& link : chain.split(u' ', Qt::SkipEmptyParts)) {
        const QString code = link.section(u'=', 1);
        auto known = m_codes.constFind(code);
        if (known == m_codes.constEnd())
            known = m_codes.insert(code, TRY(store::gaugeByCode(m_records.database(), code)));
        if (*known)
            instruments.append(**known);
    }
    return instruments;
}

Result<QString> MasteringFalls::fallOf(const Reading& reading)
{
    for (const GaugeId gauge : TRY(instrumentsOf(reading.gauge, reading.chain))) {
        for (const FallenBracket& bracket : *TRY(bracketsOf(gauge))) {
            if (overlap(bracket.when, takenWithin(reading)))
                return bracket.because;
        }
    }
    return QString();
}

Result<QString> MasteringFalls::fallOf(const Inspection& inspection, CharacteristicId characteristic,
                                       const FeatureResult& result)
{
    bool anyFell = false;
    for (const auto& [means, count] : result.means) {
        for (const GaugeId gauge : TRY(instrumentsOf(means.gauge, means.chain)))
            anyFell = anyFell || !TRY(bracketsOf(gauge))->isEmpty();
    }
    if (!anyFell)
        return QString();
    for (const Reading& reading : readingsMaking(inspection, characteristic, result)) {
        if (const QString because = TRY(fallOf(reading)); !because.isEmpty())
            return because;
    }
    return QString();
}

} // namespace clew::services
