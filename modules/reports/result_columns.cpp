// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/decimal.h"
#include "reports/device_history_columns.h"
#include "reports/verdict_text.h"

/// Results, the readings behind them, and the instruments that gave them.
namespace clew::reports {

namespace {

using domain::ReadingLine;
using domain::ResultLine;

/// How the value came in, in words that nobody takes for a serial number or a file's name.
QString sourceText(const QString& source)
{
    if (source == QLatin1String("serial"))
        return QStringLiteral("by serial line");
    if (source == QLatin1String("wedge"))
        return QStringLiteral("by keyboard wedge");
    if (source == QLatin1String("file") || source == QLatin1String("paper"))
        return QStringLiteral("from ") + source;
    return source;
}

/// "Attempt 1, reading 2: 10.5004 (raw "10,5004"; typed 2026-03-07 10:00:00)"; a void or corrected one says so and why.
QString readingText(const ReadingLine& reading)
{
    QStringList details;
    if (!reading.raw.isEmpty() && reading.raw != reading.value)
        details << QStringLiteral("raw \"%1\"").arg(reading.raw);
    if (!reading.position.isEmpty())
        details << QStringLiteral("at ") + reading.position;
    details << QStringList{sourceText(reading.source), whenText(reading.at, reading.day)}.join(u' ').trimmed();
    QString text = QStringLiteral("Attempt %1, reading %2: ").arg(reading.attempt).arg(reading.number) +
                   domain::printedNumber(reading.value) +
                   QStringLiteral(" (%1)").arg(details.join(QStringLiteral("; ")));
    if (!reading.defect.isEmpty())
        text += QStringLiteral(" – defect: ") + reading.defect;
    if (reading.state != QLatin1String("valid"))
        text += QStringLiteral(" – %1 by %2: %3").arg(reading.state.toUpper(), reading.by, reading.reason);
    else if (!reading.reason.isEmpty())
        text += QStringLiteral(" – ") + reading.reason;
    return text;
}

/// The result says all there is to say of its one reading.
bool speaksForItself(const ResultLine& result)
{
    if (result.readings.size() != 1)
        return false;
    const ReadingLine& reading = result.readings.first();
    return reading.state == QLatin1String("valid") && reading.attempt == 1 && reading.reason.isEmpty() &&
           reading.position.isEmpty() && reading.defect.isEmpty() && reading.at == result.at &&
           reading.day == result.day && (reading.raw.isEmpty() || reading.raw == reading.value) &&
           (reading.value.isEmpty() || reading.value == result.value);
}

Content resultCharacteristic(const ResultLine& row)
{
    Content content{Phrase{placeText(row), Tone::Strong}};
    if (!row.serial.isEmpty())
        content << Phrase{row.serial, Tone::Muted};
    return content;
}

Content resultValue(const ResultLine& row)
{
    const bool failing = row.verdict == QLatin1String("does not conform");
    Content content{Phrase{row.value.isEmpty() ? QStringLiteral("no result") : domain::printedNumber(row.value),
                           failing ? Tone::Bad : Tone::Strong}};
    content << judgedBesides(row, printedDecimals(row.value, row.uncertainty));
    const bool isJudgedNumber = !row.rule.isEmpty() && Decimal::parse(row.value).has_value();
    if (isJudgedNumber || !row.uncertainty.isEmpty())
        content << Phrase{row.uncertainty.isEmpty() ? QStringLiteral("U not stated") : uncertaintyText(row),
                          Tone::Muted};
    return content;
}

Content resultPerson(const ResultLine& row)
{
    return {{row.person.isEmpty() ? QStringLiteral("unknown") : row.person}, {whenText(row.at, row.day), Tone::Muted}};
}

Content resultVerdict(const ResultLine& row)
{
    Content content{verdictPhrase(row.verdict)};
    if (!row.rule.isEmpty())
        content << Phrase{ruleText(row.rule), Tone::Muted};
    if (!row.probability.isEmpty())
        content << Phrase{probabilityText(row.probability), Tone::Muted};
    if (!row.reportedStatus.isEmpty())
        content << Phrase{QStringLiteral("reported as ") + row.reportedStatus, Tone::Muted};
    if (!row.nonconformity.isEmpty())
        content << Phrase{row.nonconformity, Tone::Bad};
    return content;
}

Content resultInstruments(const ResultLine& row)
{
    Content content;
    for (const domain::InstrumentUse& use : row.instruments) {
        content << Phrase{use.id};
        if (use.validity != QLatin1String("valid"))
            content << Phrase{QStringLiteral("◇ ") + use.validity, Tone::Warning};
    }
    if (content.isEmpty())
        content = orUnknown({});
    if (const QString sources = sourcesText(row); !sources.isEmpty())
        content << Phrase{sources, Tone::Muted};
    if (!row.temperature.isEmpty())
        content << Phrase{row.temperature, Tone::Muted};
    return content;
}

Content instrumentCalibration(const InstrumentRow& row)
{
    const bool valid = row.use.validity == QLatin1String("valid");
    return {Phrase{valid ? QStringLiteral("✓ valid") : QStringLiteral("◇ ") + row.use.validity,
                   valid ? Tone::Good : Tone::Warning}};
}

} // namespace

QString placeText(const ResultLine& result)
{
    const QString& place = result.feature.isEmpty() ? result.number : result.feature;
    const bool repeats = result.name.isEmpty() || result.name == result.number || result.name == place;
    return repeats ? place : place + QChar(0x2002) + result.name;
}

QString uncertaintyText(const ResultLine& result)
{
    if (result.uncertainty.isEmpty())
        return {};
    return QStringLiteral("U = %1 (k = %2)")
        .arg(printedUncertainty(result.uncertainty),
             result.coverageFactor.isEmpty() ? QStringLiteral("?") : result.coverageFactor);
}

QString sourcesText(const ResultLine& result)
{
    QStringList sources;
    for (const ReadingLine& reading : result.readings)
        sources << sourceText(reading.source);
    sources.removeDuplicates();
    sources.removeAll(QString());
    return sources.join(QStringLiteral(", "));
}

Content readingNotes(const ResultLine& result)
{
    Content notes;
    if (speaksForItself(result))
        return notes;
    for (const ReadingLine& reading : result.readings)
        notes << Phrase{readingText(reading), reading.state == QLatin1String("valid") ? Tone::Muted : Tone::Warning};
    return notes;
}

const QList<ColumnSource<ResultLine>>& resultColumns()
{
    static const QList<ColumnSource<ResultLine>> columns{
        {QStringLiteral("characteristic"), true, resultCharacteristic},
        {QStringLiteral("requirement"), true,
         [](const ResultLine& r) { return plain(domain::requirementText(r.requirement)); }},
        {QStringLiteral("value"), true, resultValue},
        {QStringLiteral("acceptance"), false, [](const ResultLine& r) { return plain(acceptanceText(r)); }},
        {QStringLiteral("verdict"), true, resultVerdict},
        {QStringLiteral("instruments"), true, resultInstruments},
        {QStringLiteral("person"), true, resultPerson},
    };
    return columns;
}

const QList<ColumnSource<InstrumentRow>>& instrumentColumns()
{
    static const QList<ColumnSource<InstrumentRow>> columns{
        {QStringLiteral("id"), true,
         [](const InstrumentRow& r) {
             return Content{{r.use.id, Tone::Strong}};
         }},
        {QStringLiteral("name"), true, [](const InstrumentRow& r) { return plain(r.use.name); }},
        {QStringLiteral("role"), false, [](const InstrumentRow& r) { return plain(r.use.role); }},
        {QStringLiteral("certificate"), true, [](const InstrumentRow& r) { return orUnknown(r.use.certificate); }},
        {QStringLiteral("calibrated"), true,
         [](const InstrumentRow& r) { return orUnknown(dayText(r.use.calibrated)); }},
        {QStringLiteral("due"), true, [](const InstrumentRow& r) { return orUnknown(dayText(r.use.due)); }},
        {QStringLiteral("validity"), true, instrumentCalibration},
        {QStringLiteral("results"), false, [](const InstrumentRow& r) { return plain(QString::number(r.results)); }},
    };
    return columns;
}

} // namespace clew::reports
