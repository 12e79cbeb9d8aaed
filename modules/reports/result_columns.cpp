// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_columns.h"

/// Results, the readings behind them, and the instruments that gave them.
namespace clew::reports {

namespace {

using domain::ResultLine;

Content resultCharacteristic(const ResultLine& row)
{
    Content content{
        Phrase{(row.feature.isEmpty() ? row.number : row.feature) + QChar(0x2002) + row.name, Tone::Strong}};
    if (!row.serial.isEmpty())
        content << Phrase{row.serial, Tone::Muted};
    return content;
}

Content resultValue(const ResultLine& row)
{
    const bool failing = row.verdict == QLatin1String("does not conform");
    Content content{Phrase{row.value.isEmpty() ? QStringLiteral("no result") : domain::printedNumber(row.value),
                           failing ? Tone::Bad : Tone::Strong}};
    if (!row.uncertainty.isEmpty())
        content << Phrase{
            QStringLiteral("U = %1 (k = %2)")
                .arg(row.uncertainty, row.coverageFactor.isEmpty() ? QStringLiteral("?") : row.coverageFactor),
            Tone::Muted};
    return content;
}

Content acceptanceZone(const ResultLine& row)
{
    const QString& low = row.acceptanceLower;
    const QString& high = row.acceptanceUpper;
    if (low.isEmpty() && high.isEmpty())
        return {};
    if (low.isEmpty())
        return plain(QStringLiteral("≤ ") + domain::printedNumber(high));
    if (high.isEmpty())
        return plain(QStringLiteral("≥ ") + domain::printedNumber(low));
    return {Phrase{domain::printedNumber(low) + QStringLiteral(" …")}, Phrase{domain::printedNumber(high)}};
}

Content resultVerdict(const ResultLine& row)
{
    Content content{verdictPhrase(row.verdict)};
    if (!row.rule.isEmpty())
        content << Phrase{row.rule, Tone::Muted};
    if (!row.probability.isEmpty())
        content << Phrase{QStringLiteral("p = ") + row.probability, Tone::Muted};
    if (!row.reportedStatus.isEmpty())
        content << Phrase{QStringLiteral("instrument said ") + row.reportedStatus, Tone::Muted};
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
    if (!row.temperature.isEmpty())
        content << Phrase{row.temperature, Tone::Muted};
    return content.isEmpty() ? orUnknown({}) : content;
}

Content instrumentCalibration(const InstrumentRow& row)
{
    const bool valid = row.use.validity == QLatin1String("valid");
    return {Phrase{valid ? QStringLiteral("✓ valid") : QStringLiteral("◇ ") + row.use.validity,
                   valid ? Tone::Good : Tone::Warning}};
}

} // namespace

const QList<ColumnSource<ResultLine>>& resultColumns()
{
    static const QList<ColumnSource<ResultLine>> columns{
        {QStringLiteral("characteristic"), true, resultCharacteristic},
        {QStringLiteral("requirement"), true,
         [](const ResultLine& r) { return plain(domain::requirementText(r.requirement)); }},
        {QStringLiteral("value"), true, resultValue},
        {QStringLiteral("acceptance"), false, acceptanceZone},
        {QStringLiteral("verdict"), true, resultVerdict},
        {QStringLiteral("instruments"), true, resultInstruments},
        {QStringLiteral("person"), true,
         [](const ResultLine& r) {
             return Content{{r.person.isEmpty() ? QStringLiteral("unknown") : r.person},
                            {momentText(r.at), Tone::Muted}};
         }},
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
