// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/lot_results.h"

#include <QHash>

namespace clew::reports {

namespace {

using domain::OperationLine;

struct PackedOperation
{
    OperationLine line; ///< from the first start to the last end
    QStringList runs;   ///< "12: 2017-03-13 07:00:00 – 07:24:00"
};

QString packKeyOf(const OperationLine& row)
{
    return QStringList{row.number,  row.name,    row.machine,
                       row.fixture, row.program, row.person,
                       row.result,  row.lot,     QString::number(row.attempt)}
        .join(u'\n');
}

QString runText(const QString& unit, const OperationLine& row)
{
    const QString start = momentText(row.start);
    QString end = momentText(row.end);
    if (row.start && row.end && row.start->utcDay() == row.end->utcDay())
        end = end.mid(11);
    return QStringLiteral("%1: %2 – %3").arg(unit, start, end);
}

void widen(OperationLine& whole, const OperationLine& row)
{
    if (row.start && (!whole.start || *row.start < *whole.start))
        whole.start = row.start;
    if (row.end && (!whole.end || *whole.end < *row.end))
        whole.end = row.end;
}

QList<PackedOperation> packRuns(const domain::DeviceHistory& history)
{
    QHash<QString, QString> numbers;
    for (const domain::HistoryUnit& unit : history.units)
        numbers.insert(unit.serial, QString::number(numbers.size() + 1));
    QList<PackedOperation> packed;
    QHash<QString, qsizetype> places;
    for (const OperationLine& row : history.operations) {
        const QString key = packKeyOf(row);
        if (!places.contains(key) || row.serial.isEmpty()) {
            places.insert(key, packed.size());
            packed << PackedOperation{row, {}};
        }
        PackedOperation& own = packed[places.value(key)];
        widen(own.line, row);
        if (row.serial.isEmpty())
            continue;
        own.runs << runText(numbers.value(row.serial, row.serial), row);
    }
    return packed;
}

/// The runs in lines of some each.
Content runNotes(const QStringList& runs, const DocumentTemplate& form)
{
    constexpr qsizetype perLine = 3;
    Content notes{Phrase{form.text(QLatin1String("runs_of_units")).arg(runs.size()), Tone::Muted}};
    for (qsizetype first = 0; first < runs.size(); first += perLine)
        notes << Phrase{runs.mid(first, perLine).join(QStringLiteral("; ")), Tone::Muted};
    return notes;
}

} // namespace

Table packOperations(const domain::DeviceHistory& history, const DocumentTemplate& form, const QString& name)
{
    const QList<PackedOperation> packed = packRuns(history);
    QList<OperationLine> lines;
    for (const PackedOperation& each : packed)
        lines << each.line;
    Table table = tableOf(name, form.columns(QLatin1String("operations")), operationColumns(), lines);
    for (qsizetype i = 0; i < packed.size(); ++i) {
        if (!packed[i].runs.isEmpty())
            table.rows[i].note = runNotes(packed[i].runs, form);
    }
    return table;
}

} // namespace clew::reports
