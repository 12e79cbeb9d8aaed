// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/suspect_gauges.h"

#include <QSet>
#include <QTimeZone>

namespace clew::domain {

TimeSpan wholeDay(QDate day)
{
    const std::int64_t begins = day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    return {Instant::fromMilliseconds(begins), Instant::fromMilliseconds(begins + 86'400'000 - 1)};
}

namespace {

/// The newest evidence of all, where it says that the gauge was wrong: it is what showed the error. Conflict where the
/// gauge was wrong and then found right: the error may be of before or of since.
Result<std::optional<TimeSpan>> shownLast(const QList<GaugeEvidence>& evidence, Instant now)
{
    const GaugeEvidence* last = nullptr;
    const GaugeEvidence* before = nullptr;
    for (const GaugeEvidence& each : evidence) {
        if (now < each.when.begins)
            continue;
        if (!last || last->when.begins <= each.when.begins) {
            before = last;
            last = &each;
        } else if (!before || before->when.begins <= each.when.begins) {
            before = &each;
        }
    }
    if (last && !last->wasGood)
        return std::optional{last->when};
    if (before && !before->wasGood && !before->isGoodAfter)
        return fail(Error::Code::Conflict,
                    QStringLiteral("The gauge failed on %1 and was right again on %2: say of which time the error is "
                                   "(--from T, --to T), and why (--reason TEXT).")
                        .arg(before->when.begins.toString().left(10), last->when.begins.toString().left(10)));
    return std::optional<TimeSpan>{};
}

} // namespace

Result<TimeSpan> suspectWindow(const QList<GaugeEvidence>& evidence, const std::optional<TimeSpan>& foundBy,
                               Instant now)
{
    const std::optional<TimeSpan> found = foundBy ? foundBy : TRY(shownLast(evidence, now));
    std::optional<Instant> begins;
    TimeSpan window{now, now};
    for (const GaugeEvidence& each : evidence) {
        const bool isBefore = found ? each.when.begins < found->begins : each.when.begins <= now;
        if (isBefore && each.isGoodAfter && (!begins || *begins < each.when.begins))
            begins = each.when.begins;
        if (found && each.isGoodAfter && found->begins <= each.when.begins)
            window.ends = std::min(window.ends, each.when.ends);
    }
    if (!begins)
        return fail(Error::Code::NotFound,
                    QStringLiteral("No earlier calibration or check shows that the gauge was right; say since when it "
                                   "may be wrong (--from T), and why (--reason TEXT)."));
    window.begins = *begins;
    return window;
}

namespace {

QString circleSentence(QList<GaugeId> circle, const QHash<GaugeId, QString>& names)
{
    QStringList words;
    for (const GaugeId gauge : circle)
        words.append(names.value(gauge, QString::number(gauge.key())));
    return QStringLiteral("The calibrations lead in a circle: %1. Each gauge would prove itself; correct the "
                          "references of these calibrations.")
        .arg(words.join(QStringLiteral(" -> ")));
}

} // namespace

Result<QList<SuspectGauge>> suspectsOf(GaugeId failed, const TimeSpan& window,
                                       const QList<GaugeDerivation>& derivations, const QHash<GaugeId, QString>& names)
{
    QHash<GaugeId, QList<GaugeDerivation>> byMaster;
    for (const GaugeDerivation& derivation : derivations)
        byMaster[derivation.from].append(derivation);
    QList<SuspectGauge> suspects{{failed, window, {failed}}};
    QSet<std::pair<GaugeId, std::pair<std::int64_t, std::int64_t>>> known;
    for (qsizetype next = 0; next < suspects.size(); ++next) {
        const SuspectGauge suspect = suspects[next];
        for (const GaugeDerivation& derivation : byMaster.value(suspect.gauge)) {
            if (!suspect.when.contains(derivation.rested.begins))
                continue;
            const QList<GaugeId> path = suspect.path + QList<GaugeId>{derivation.to};
            if (suspect.path.contains(derivation.to))
                return fail(Error::Code::Conflict, circleSentence(path, names));
            const std::pair place{derivation.to, std::pair{derivation.rested.begins.toMilliseconds(),
                                                           derivation.rested.ends.toMilliseconds()}};
            if (known.contains(place))
                continue;
            known.insert(place);
            suspects.append({derivation.to, derivation.rested, path});
        }
    }
    return suspects;
}

QList<GaugeId> circleThrough(GaugeId gauge, const QList<GaugeId>& masters,
                             const QHash<GaugeId, QList<GaugeId>>& restsOn)
{
    QList<QList<GaugeId>> paths;
    for (const GaugeId master : masters)
        paths.append({gauge, master});
    QSet<GaugeId> seen;
    for (qsizetype next = 0; next < paths.size(); ++next) {
        const QList<GaugeId> path = paths[next];
        if (path.last() == gauge)
            return path;
        if (seen.contains(path.last()))
            continue;
        seen.insert(path.last());
        for (const GaugeId further : restsOn.value(path.last()))
            paths.append(path + QList<GaugeId>{further});
    }
    return {};
}

} // namespace clew::domain
