// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/calibration_status.h"
#include "services/history_subject.h"
#include "services/people_of.h"

#include <algorithm>
#include <tuple>

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
    if (!line.at)
        line.day = reading.day;
    line.position = reading.position;
    line.source = enumName(reading.source);
    line.defect = reading.defect;
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

/// "20.4 °C, corrected by software"
QString temperatureText(const Inspection& inspection)
{
    QStringList said;
    if (inspection.part_temperature)
        said.append(inspection.part_temperature->toText() + QStringLiteral(" \u00b0C"));
    if (inspection.corrected_to_20 && *inspection.corrected_to_20 != metrology::CompensatedBy::None)
        said.append(QStringLiteral("corrected by ") + enumName(*inspection.corrected_to_20));
    return said.join(QStringLiteral(", "));
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
    static_cast<JudgedFacts&>(line) = judgedFacts(measured);
    if (measured.judgement.lower)
        line.acceptanceLower = valueText(characteristic, *measured.judgement.lower);
    if (measured.judgement.upper)
        line.acceptanceUpper = valueText(characteristic, *measured.judgement.upper);
    const QList<Reading> counting = measured.counting();
    if (!counting.isEmpty()) {
        line.reportedStatus = counting.last().status;
        line.person = TRY(nameOf(records, counting.last().person));
    }
    if (line.person.isEmpty())
        line.person = TRY(nameOf(records, measured.inspection->inspector));
    line.day = measured.day();
    if (line.day.isNull())
        line.at = measured.time();
    line.nonconformity = nonconformityFor(subject, result);
    line.temperature = temperatureText(*measured.inspection);
    return line;
}

/// Milliseconds from the reading to its record; where only the day is known, from that day's end. 0 = unknown.
std::int64_t lateness(const Reading& reading)
{
    const std::int64_t recorded = reading.recorded.toMilliseconds();
    if (reading.time)
        return recorded - reading.time->toMilliseconds();
    if (!reading.day.isValid())
        return 0;
    return recorded - reading.day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

HistoryConditions recordedConditions(const Inspection& inspection)
{
    HistoryConditions row;
    row.inspections = {inspection.number};
    row.partTemperature = inspection.part_temperature ? inspection.part_temperature->toText() : QString();
    row.plateTemperature = inspection.plate_temperature ? inspection.plate_temperature->toText() : QString();
    row.correctedBy = inspection.corrected_to_20 ? enumName(*inspection.corrected_to_20) : QString();
    row.settlingSince = inspection.settling_since;
    row.others = inspection.conditions;
    row.override = inspection.settling_override;
    return row;
}

bool areAlike(const HistoryConditions& a, const HistoryConditions& b)
{
    return std::tie(a.partTemperature, a.plateTemperature, a.correctedBy, a.settlingSince, a.others, a.override) ==
           std::tie(b.partTemperature, b.plateTemperature, b.correctedBy, b.settlingSince, b.others, b.override);
}

/// Late readings that one person recorded on one day in one way, of however many inspections.
struct LateEntry
{
    QStringList inspections;
    Instant recorded; ///< the last of them
    std::optional<PersonId> person;
    bool fromFile = false;
    QString note;
    int readings = 0;
    std::int64_t longest = 0; ///< ms
};

void addLate(QList<LateEntry>& entries, const Inspection& inspection, const Reading& reading, std::int64_t late)
{
    const auto person = reading.transcriber ? reading.transcriber : reading.person;
    const bool fromFile = reading.source == ReadingSource::File;
    auto entry = std::find_if(entries.begin(), entries.end(), [&](const LateEntry& known) {
        return known.recorded.utcDay() == reading.recorded.utcDay() && known.person == person &&
               known.fromFile == fromFile && known.note == inspection.note;
    });
    if (entry == entries.end())
        entry = entries.insert(entries.end(), LateEntry{{}, reading.recorded, person, fromFile, inspection.note, 0, 0});
    if (!entry->inspections.contains(inspection.number))
        entry->inspections.append(inspection.number);
    entry->recorded = std::max(entry->recorded, reading.recorded);
    ++entry->readings;
    entry->longest = std::max(entry->longest, late);
}

QString lateText(const LateEntry& entry)
{
    const std::int64_t days = entry.longest / dayMs;
    const QString readings = entry.readings == 1 ? QStringLiteral("1 reading was recorded")
                                                 : QStringLiteral("%1 readings were recorded").arg(entry.readings);
    return QStringLiteral("%1 %2%3 after %4")
        .arg(readings, entry.readings == 1 ? QString() : QStringLiteral("up to "),
             days == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(days),
             entry.readings == 1 ? QStringLiteral("it was taken") : QStringLiteral("they were taken"));
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

QList<HistoryConditions> conditionRows(const HistorySubject& subject)
{
    QList<HistoryConditions> rows;
    QSet<InspectionId> seen;
    for (const SubjectResult& result : subject.results) {
        const Inspection& inspection = *result.measured.inspection;
        const HistoryConditions conditions = recordedConditions(inspection);
        if (seen.contains(inspection.id) || areAlike(conditions, HistoryConditions()))
            continue;
        seen.insert(inspection.id);
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const HistoryConditions& row) {
            return areAlike(row, conditions);
        });
        if (known == rows.end())
            rows.append(conditions);
        else
            known->inspections.append(inspection.number);
    }
    return rows;
}

Result<QList<HistoryEvent>> lateEntryRows(store::Records& records, const HistorySubject& subject)
{
    QList<LateEntry> entries;
    for (const SubjectResult& result : subject.results) {
        for (const Reading& reading : result.measured.readings) {
            if (const std::int64_t late = lateness(reading); late > dayMs)
                addLate(entries, *result.measured.inspection, reading, late);
        }
    }
    QList<HistoryEvent> events;
    for (const LateEntry& entry : entries) {
        HistoryEvent event;
        event.identifier = entry.inspections.join(QStringLiteral(", "));
        event.state = QStringLiteral("late");
        event.decision = entry.fromFile ? QStringLiteral("came with a file") : entry.note;
        event.person = TRY(nameOf(records, entry.person));
        event.at = entry.recorded;
        event.text = lateText(entry);
        events.append(event);
    }
    return events;
}

} // namespace clew::services
