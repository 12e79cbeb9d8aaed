// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gauge_impact.h"

#include "services/impact_names.h"
#include "services/impact_window.h"
#include "services/measured_results.h"
#include "services/suspect_results.h"
#include "services/whereabouts.h"
#include "store/gauge_questions.h"
#include "store/genealogy.h"
#include "store/statement.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace clew::services {

using namespace domain;

namespace {

/// In days where both edges are those of whole days, as a calibration's are; a bracket's edges are moments.
QString spanText(const TimeSpan& span)
{
    const auto minute = [](Instant moment) { return moment.toString().left(16).replace(u'T', u' '); };
    const QDate first = span.begins.utcDay();
    const QDate last = span.ends.utcDay();
    const bool isOfDays = span.begins == wholeDay(first).begins && span.ends == wholeDay(last).ends;
    return isOfDays ? QStringLiteral("%1 to %2").arg(dayText(first), dayText(last))
                    : QStringLiteral("%1 to %2 UTC").arg(minute(span.begins), minute(span.ends));
}

/// The failed gauge, and then what it reached in the order of time.
Result<QStringList> suspectWords(store::Records& records, QList<SuspectGauge> suspects)
{
    std::stable_sort(suspects.begin() + 1, suspects.end(), [](const SuspectGauge& a, const SuspectGauge& b) {
        return std::pair(a.when.begins, a.when.ends) < std::pair(b.when.begins, b.when.ends);
    });
    QStringList words;
    for (const SuspectGauge& suspect : suspects) {
        QStringList path;
        for (const GaugeId gauge : suspect.path)
            path.append(TRY(records.getOwn(gauge)).code);
        words.append(QStringLiteral("%1, %2").arg(path.join(QStringLiteral(" -> ")), spanText(suspect.when)));
    }
    return words;
}

Result<std::optional<ShipmentId>> lastShipmentOf(store::Records& records, LotId lot)
{
    auto row = TRY(store::Statement::prepare(
        records.database(), "SELECT shipment FROM shipment_line WHERE lot = :lot ORDER BY shipment DESC LIMIT 1"));
    row.bind(":lot", lot);
    return TRY(row.one()) ? std::optional(row.id<ShipmentId>(0)) : std::nullopt;
}

/// The unit's or lot's state, where it is now, and with which delivery it left the shop.
Result<> locate(store::Records& records, const Whereabouts& whereabouts, ImpactFinding& finding)
{
    if (finding.unit) {
        const domain::Unit unit = TRY(records.getOwn(*finding.unit));
        finding.state = enumName(unit.state);
        finding.place = unit.location;
        finding.shipment = whereabouts.lastDeliveryOf(*finding.unit);
        return {};
    }
    const Lot lot = TRY(records.getOwn(*finding.lot));
    finding.state = enumName(lot.state);
    finding.place = lot.location;
    finding.shipment = TRY(lastShipmentOf(records, *finding.lot));
    return {};
}

bool comesBefore(const ImpactChange& a, const ImpactChange& b)
{
    if (a.part != b.part)
        return a.part < b.part;
    if (a.serial != b.serial)
        return a.serial < b.serial;
    return balloonLess(a.characteristic, b.characteristic);
}

Result<> addChanges(store::Records& records, const QList<ImpactFinding>& findings, GaugeImpact& impact,
                    Progress& progress)
{
    store::StoreGenealogy genealogy(records.database());
    Whereabouts whereabouts(genealogy);
    QSet<UnitId> units;
    QSet<LotId> lots;
    QList<TraceStart> starts;
    for (const ImpactFinding& finding : findings) {
        if (finding.lot)
            lots.insert(*finding.lot);
        if (!finding.unit || units.contains(*finding.unit))
            continue;
        units.insert(*finding.unit);
        starts.append(TraceStart{{Kind::Unit, finding.unit->key()}});
    }
    if (!starts.isEmpty())
        TRY(domain::trace(whereabouts, Direction::Forward, starts, {}, progress));
    ImpactNames names(records);
    QSet<std::pair<std::int64_t, std::int64_t>> shipped;
    for (ImpactFinding finding : findings) {
        TRY(locate(records, whereabouts, finding));
        impact.changed.append(TRY(names.of(finding)));
        if (impact.changed.last().finding.shipment)
            shipped.insert({finding.unit ? finding.unit->key() : 0, finding.lot ? finding.lot->key() : 0});
    }
    std::stable_sort(impact.changed.begin(), impact.changed.end(), comesBefore);
    impact.changedUnits = units.size() + lots.size();
    impact.shipped = shipped.size();
    return {};
}

} // namespace

Result<GaugeImpact> assessImpact(store::Records& records, const ImpactRequest& request, Instant now, Progress& progress)
{
    QElapsedTimer timer;
    timer.start();
    const FailureGround ground = TRY(groundOf(records, request, now));
    const Gauge gauge = TRY(records.getOwn(request.gauge));
    GaugeImpact impact;
    impact.gauge = request.gauge;
    impact.code = gauge.code;
    impact.demo = gauge.demo;
    impact.calibration = ground.calibration;
    impact.asFound = ground.error.text();
    impact.window = ground.window;
    if (request.from || request.to)
        impact.windowReason = request.windowReason;
    impact.suspects = TRY(suspectWords(records, ground.suspects));
    impact.notes = ground.notes;
    std::vector<store::ReadingKey> readings;
    for (const SuspectGauge& suspect : ground.suspects)
        TRY(store::addReadingsWith(records.database(), suspect.gauge, suspect.when, readings));
    std::sort(readings.begin(), readings.end());
    readings.erase(std::unique(readings.begin(), readings.end()), readings.end());
    const SuspectFindings findings = TRY(judgeSuspects(records, ground.error, now, readings, progress));
    impact.measurements = findings.measurements;
    impact.results = findings.results;
    impact.units = findings.units.size() + findings.lots.size();
    if (impact.measurements == 0)
        impact.notes.append(QStringLiteral("No reading was taken with the gauge, or with one that rests on it, within "
                                           "the window."));
    TRY(addChanges(records, findings.changed, impact, progress));
    impact.elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return impact;
}

} // namespace clew::services
