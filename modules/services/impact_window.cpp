// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/impact_window.h"

#include "domain/mastering.h"
#include "services/references.h"
#include "store/gauge_questions.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<QList<Calibration>> calibrationsWithErrors(store::Records& records, GaugeId gauge)
{
    QList<Calibration> calibrations;
    for (const CalibrationId id : TRY(store::calibrationsOf(records.database(), gauge)))
        calibrations.append(TRY(records.get(id)));
    return calibrations;
}

Result<QList<GaugeEvidence>> evidenceFor(store::Records& records, GaugeId gauge, const QList<Calibration>& calibrations)
{
    QList<GaugeEvidence> evidence;
    for (const Calibration& calibration : calibrations)
        evidence.append({wholeDay(calibration.date), calibration.result == CalibrationResult::Pass,
                         calibration.result != CalibrationResult::Fail});
    for (const MasterCheckId id : TRY(store::masterChecksOf(records.database(), gauge))) {
        const MasterCheck check = TRY(records.getOwn(id));
        const bool isGood = TRY(isWithinLimit(check));
        evidence.append({{check.time, check.time}, isGood, isGood});
    }
    return evidence;
}

/// The person's window over the one that follows from the records, which is asked for only as far as it is needed.
Result<TimeSpan> windowOf(const ImpactRequest& request, const QList<GaugeEvidence>& evidence,
                          const std::optional<TimeSpan>& found, Instant now)
{
    if ((request.from || request.to) && request.windowReason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A window of your own needs its reason (--reason TEXT)."));
    TimeSpan window{now, now};
    if (!request.from || !request.to) {
        const auto followed = suspectWindow(evidence, found, now);
        if (followed)
            window = *followed;
        else if (!request.from)
            return tl::make_unexpected(followed.error());
    }
    window.begins = request.from.value_or(window.begins);
    window.ends = request.to.value_or(window.ends);
    if (window.ends < window.begins)
        return fail(Error::Code::Invalid, QStringLiteral("The window ends (%1) before it begins (%2); give --from and "
                                                         "--to in their order.")
                                              .arg(window.ends.toString(), window.begins.toString()));
    return window;
}

Result<QHash<GaugeId, QString>> gaugeNames(store::Records& records, const QList<GaugeDerivation>& derivations)
{
    QHash<GaugeId, QString> names;
    for (const GaugeDerivation& derivation : derivations) {
        for (const GaugeId gauge : {derivation.from, derivation.to}) {
            if (!names.contains(gauge))
                names.insert(gauge, TRY(records.getOwn(gauge)).code);
        }
    }
    return names;
}

/// Readings taken after the calibration that held in the window was due.
Result<QStringList> overdueNote(store::Records& records, GaugeId gauge, const QList<Calibration>& calibrations,
                                const TimeSpan& window)
{
    QDate due;
    for (const Calibration& calibration : calibrations) {
        if (wholeDay(calibration.date).begins <= window.begins && calibration.result != CalibrationResult::Fail)
            due = calibration.due;
    }
    if (due.isNull() || window.ends <= wholeDay(due).ends)
        return QStringList{};
    std::vector<store::ReadingKey> late;
    const Instant after = Instant::fromMilliseconds(wholeDay(due).ends.toMilliseconds() + 1);
    TRY(store::addReadingsWith(records.database(), gauge, {std::max(after, window.begins), window.ends}, late));
    if (late.empty())
        return QStringList{};
    return QStringList{QStringLiteral("The gauge was due on %1: %2 of the readings were taken later.")
                           .arg(dayText(due))
                           .arg(late.size())};
}

} // namespace

Result<FailureGround> groundOf(store::Records& records, const ImpactRequest& request, Instant now)
{
    const QList<Calibration> calibrations = TRY(calibrationsWithErrors(records, request.gauge));
    FailureGround ground{{}, ErrorCurve::constant(0, Dimension::Length), {}, {}, {}};
    std::optional<TimeSpan> found;
    if (request.error) {
        ground.error = *request.error;
    } else {
        // After a failure a gauge is mended and calibrated again: what it told before is in the calibration it failed.
        const auto lastTelling = [&](auto isMeant) {
            return std::find_if(calibrations.rbegin(), calibrations.rend(),
                                [&](const Calibration& each) { return !each.as_found.isEmpty() && isMeant(each); });
        };
        auto told = lastTelling([&](const Calibration& each) {
            return request.calibration ? each.id == *request.calibration : each.result != CalibrationResult::Pass;
        });
        if (told == calibrations.rend() && !request.calibration)
            told = lastTelling([](const Calibration&) { return true; });
        if (told == calibrations.rend())
            return fail(Error::Code::Invalid,
                        QStringLiteral("No calibration of %1 states an as-found error; give it (--error \"+0.8 µm\", "
                                       "or --as-found FILE).")
                            .arg(TRY(records.getOwn(request.gauge)).code));
        ground.calibration = told->id;
        ground.error = TRY(ErrorCurve::create(told->as_found));
        found = wholeDay(told->date);
    }
    const QList<GaugeEvidence> evidence = TRY(evidenceFor(records, request.gauge, calibrations));
    ground.window = TRY(windowOf(request, evidence, found, now));
    const QList<GaugeDerivation> derivations = TRY(store::gaugeDerivations(records.database(), now));
    ground.suspects = TRY(suspectsOf(request.gauge, ground.window, derivations, TRY(gaugeNames(records, derivations))));
    ground.notes = TRY(overdueNote(records, request.gauge, calibrations, ground.window));
    return ground;
}

} // namespace clew::services
