// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/calibration_status.h"
#include "services/history_subject.h"
#include "services/people_of.h"

namespace clew::services {

using namespace domain;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

/// A reading in the characteristic's own unit is shown with the decimals it came with.
int typedDecimals(const MeasuredResult& measured, const Reading& reading)
{
    if (reading.rounded || reading.unit != measured.characteristic->unit)
        return 0;
    return std::max(0, decimalsOf(QString(reading.text).replace(QLatin1Char(','), QLatin1Char('.'))));
}

Result<ReadingLine> readingLine(store::Records& records, const MeasuredResult& measured, const Reading& reading)
{
    ReadingLine line;
    line.attempt = static_cast<int>(reading.attempt);
    line.number = static_cast<int>(reading.number);
    line.raw = reading.text;
    if (reading.value)
        line.value = valueText(*measured.characteristic, *reading.value, typedDecimals(measured, reading));
    line.at = reading.time;
    line.source = enumName(reading.source);
    line.state = QStringLiteral("valid");
    line.by = TRY(nameOf(records, reading.person));
    if (const ReadingVoid* voided = measured.voidOf(reading)) {
        line.state = QStringLiteral("void");
        line.reason = voided->reason;
        line.by = TRY(nameOf(records, voided->person));
    } else if (const Reading* correction = measured.correctionOf(reading)) {
        line.state = QStringLiteral("corrected");
        line.reason = correction->reason;
        line.by = TRY(nameOf(records, correction->transcriber ? correction->transcriber : correction->person));
    } else {
        line.reason = reading.reason;
    }
    return line;
}

/// The chain of the readings that count, each instrument once, with the calibration of that day.
Result<QList<InstrumentUse>> instrumentUses(store::Records& records, GaugeCalibrations& gauges,
                                            const MeasuredResult& measured)
{
    QList<InstrumentUse> uses;
    QStringList seen;
    for (const Reading& reading : measured.counting()) {
        for (const ChainLink& link : TRY(instrumentsOf(records, reading))) {
            const QString key = link.role + QLatin1Char('=') + link.code;
            if (seen.contains(key))
                continue;
            seen.append(key);
            InstrumentUse use;
            use.id = link.code;
            use.role = link.role;
            use.validity = enumName(CalibrationValidity::Unknown);
            if (link.gauge) {
                const Gauge gauge = TRY(gauges.gauge(*link.gauge));
                use.name = gauge.name.isEmpty() ? gauge.type : gauge.name;
                const CalibrationStatus status = TRY(gauges.status(*link.gauge, dayOf(reading)));
                use.validity = enumName(status.validity);
                if (status.calibration) {
                    use.certificate = status.calibration->certificate;
                    use.calibrated = status.calibration->date;
                    use.due = status.calibration->due;
                }
            }
            uses.append(use);
        }
    }
    return uses;
}

QString nonconformityFor(const HistorySubject& subject, const SubjectResult& result)
{
    const Verdict verdict = result.measured.verdict();
    if (verdict != Verdict::DoesNotConform && verdict != Verdict::NotProven)
        return {};
    QStringList numbers;
    for (const Nonconformity& nonconformity : subject.nonconformities) {
        const bool fits =
            !nonconformity.characteristic || nonconformity.characteristic == result.measured.characteristic->id;
        for (const NonconformitySubject& about : nonconformity.subjects) {
            const bool isAbout = about.unit ? about.unit == result.measured.inspection->unit
                                            : about.lot == result.measured.inspection->lot ||
                                                  (subject.lot && about.lot == subject.lot->id);
            if (fits && isAbout)
                numbers.append(nonconformity.number);
        }
    }
    numbers.removeDuplicates();
    return numbers.join(QStringLiteral(", "));
}

Result<ResultLine> resultLine(store::Records& records, GaugeCalibrations& gauges, const HistorySubject& subject,
                              const SubjectResult& result)
{
    const MeasuredResult& measured = result.measured;
    const Characteristic& characteristic = *measured.characteristic;
    ResultLine line;
    line.serial = subject.isLot() ? result.serial : QString();
    line.number = characteristic.balloon;
    line.feature = measured.place() == characteristic.balloon ? QString() : measured.place();
    line.name = characteristic.name;
    line.requirement = requirementOf(characteristic);
    line.value = measured.valueText();
    for (const Reading& reading : measured.readings)
        line.readings.append(TRY(readingLine(records, measured, reading)));
    line.instruments = TRY(instrumentUses(records, gauges, measured));
    line.verdict = enumName(measured.verdict());
    line.rule = measured.judgement.rule;
    const int decimals = decimalsOf(line.value);
    if (measured.judgement.lower)
        line.acceptanceLower = valueText(characteristic, *measured.judgement.lower, decimals);
    if (measured.judgement.upper)
        line.acceptanceUpper = valueText(characteristic, *measured.judgement.upper, decimals);
    const QList<Reading> counting = measured.counting();
    if (!counting.isEmpty()) {
        line.reportedStatus = counting.last().status;
        line.person = TRY(nameOf(records, counting.last().person));
    }
    if (line.person.isEmpty())
        line.person = TRY(nameOf(records, measured.inspection->inspector));
    line.at = measured.time();
    line.nonconformity = nonconformityFor(subject, result);
    return line;
}

} // namespace

Result<QList<ResultLine>> resultRows(store::Records& records, const HistorySubject& subject)
{
    GaugeCalibrations gauges(records);
    QList<SubjectResult> ordered = subject.results;
    std::stable_sort(ordered.begin(), ordered.end(), [](const SubjectResult& a, const SubjectResult& b) {
        if (a.serial != b.serial)
            return balloonLess(a.serial, b.serial);
        if (a.measured.characteristic->balloon != b.measured.characteristic->balloon)
            return balloonLess(a.measured.characteristic->balloon, b.measured.characteristic->balloon);
        return a.measured.feature < b.measured.feature;
    });
    QList<ResultLine> lines;
    for (const SubjectResult& result : ordered)
        lines.append(TRY(resultLine(records, gauges, subject, result)));
    return lines;
}

Result<QList<HistoryEvent>> lateEntryRows(store::Records& records, const HistorySubject& subject)
{
    QHash<InspectionId, qsizetype> places;
    QList<std::int64_t> counts;
    QList<std::int64_t> longest;
    QList<HistoryEvent> events;
    for (const SubjectResult& result : subject.results) {
        for (const Reading& reading : result.measured.readings) {
            if (!reading.time)
                continue;
            const std::int64_t late = reading.recorded.toMilliseconds() - reading.time->toMilliseconds();
            if (late <= dayMs)
                continue;
            const InspectionId id = result.measured.inspection->id;
            if (!places.contains(id)) {
                places.insert(id, events.size());
                HistoryEvent event;
                event.identifier = result.measured.inspection->number;
                event.state = QStringLiteral("late");
                event.decision = result.measured.inspection->note;
                event.person = TRY(nameOf(records, reading.transcriber ? reading.transcriber : reading.person));
                event.at = reading.recorded;
                events.append(event);
                counts.append(0);
                longest.append(0);
            }
            const qsizetype place = places.value(id);
            ++counts[place];
            longest[place] = std::max(longest[place], late);
        }
    }
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].text = QStringLiteral("%1 readings were recorded up to %2 days after they were taken")
                             .arg(counts[i])
                             .arg(longest[i] / dayMs);
    return events;
}

} // namespace clew::services
