// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/lot_results.h"

#include "reports/verdict_text.h"

#include <QHash>

namespace clew::reports {

namespace {

using domain::InstrumentUse;
using domain::ReadingLine;
using domain::ResultLine;

/// What the cells of one row have in common.
struct LotRow
{
    ResultLine like;
    QString reference;                          ///< of the row's first result
    int decimals = 0;                           ///< most of any value or uncertainty
    QHash<int, QList<const ResultLine*>> cells; ///< by column
};

QString rowKeyOf(const ResultLine& result)
{
    return QStringList{placeText(result), domain::requirementText(result.requirement), result.acceptanceLower,
                       result.acceptanceUpper}
        .join(u'\n');
}

QString wayKeyOf(const ResultLine& result)
{
    QStringList parts{sourcesText(result), result.person,           result.reportedStatus,
                      result.rule,         uncertaintyText(result), result.temperature};
    for (const InstrumentUse& use : result.instruments)
        parts << use.id << use.role << use.certificate << use.validity;
    return parts.join(u'\n');
}

QString verdictSign(const ResultLine& result)
{
    return result.verdict == QLatin1String("conforms") ? QString() : verdictPhrase(result.verdict).text.left(2);
}

bool isValidReading(const ReadingLine& reading)
{
    return reading.state == QLatin1String("valid");
}

class LotPacker
{
public:
    LotPacker(const domain::DeviceHistory& history, const DocumentTemplate& form) : m_history(history), m_form(form)
    {
        for (const domain::HistoryUnit& unit : history.units)
            columnOf(unit.serial, QString::number(m_titles.size() + 1));
        for (const ResultLine& result : history.results)
            place(result);
    }

    LotResults packed() const
    {
        LotResults packed;
        packed.measurements = m_measurements;
        for (const ResultLine& result : m_history.results) {
            if (needsFullEntry(result) || isRepeated(result))
                packed.inFull << result;
        }
        const int many = unitsPerBlock();
        for (int first = 0; first < m_titles.size(); first += many) {
            const Table block = blockOf(first, qMin<int>(first + many, int(m_titles.size())));
            if (!block.rows.isEmpty())
                packed.blocks << block;
        }
        return packed;
    }

private:
    int columnOf(const QString& serial, const QString& title)
    {
        const auto known = m_columns.constFind(serial);
        if (known != m_columns.constEnd())
            return *known;
        m_titles << title;
        return *m_columns.insert(serial, int(m_titles.size()) - 1);
    }

    QString referenceOf(const ResultLine& result)
    {
        const QString key = wayKeyOf(result);
        if (!m_ways.contains(key)) {
            m_ways.insert(key, m_measurements.size());
            m_measurements << MeasurementRow{QStringLiteral("M%1").arg(m_measurements.size() + 1), result, 0};
        }
        MeasurementRow& row = m_measurements[m_ways.value(key)];
        ++row.results;
        return row.reference;
    }

    void place(const ResultLine& result)
    {
        const QString reference = referenceOf(result);
        m_references.insert(&result, reference);
        const QString key = rowKeyOf(result);
        if (!m_rowOf.contains(key)) {
            m_rowOf.insert(key, m_rows.size());
            m_rows << LotRow{result, reference, 0, {}};
        }
        const QString title = result.serial.isEmpty() ? m_form.text(QLatin1String("lot_column")) : result.serial;
        LotRow& row = m_rows[m_rowOf.value(key)];
        row.cells[columnOf(result.serial, title)] << &result;
        row.decimals = qMax(row.decimals, printedDecimals(result.value, result.uncertainty));
        m_longest = qMax(m_longest, result.value.size() + verdictSign(result).size());
    }

    bool isRepeated(const ResultLine& result) const
    {
        const LotRow& row = m_rows[m_rowOf.value(rowKeyOf(result))];
        return row.cells.value(m_columns.value(result.serial)).size() > 1;
    }

    /// Long numbers get wider columns.
    int unitsPerBlock() const { return m_longest <= 7 ? 10 : m_longest <= 10 ? 8 : 5; }

    Content cellOf(const LotRow& row, int column) const
    {
        Content content;
        const QList<const ResultLine*> results = row.cells.value(column);
        for (const ResultLine* result : results) {
            const bool isLast = result == results.last();
            const QString value =
                result->value.isEmpty() ? QStringLiteral("no result") : domain::printedNumber(result->value);
            const bool conforms = result->verdict == QLatin1String("conforms");
            content << Phrase{verdictSign(*result) + value,
                              isLast ? (conforms ? Tone::Plain : verdictTone(result->verdict)) : Tone::Muted};
            content << detailsOf(*result);
            if (m_references.value(result) != row.reference)
                content << Phrase{m_references.value(result), Tone::Muted};
        }
        return content;
    }

    static Content detailsOf(const ResultLine& result)
    {
        Content details = judgedBesides(result, printedDecimals(result.value, result.uncertainty));
        const auto valid = std::count_if(result.readings.begin(), result.readings.end(), isValidReading);
        for (const ReadingLine& reading : result.readings) {
            if (valid > 1 && isValidReading(reading))
                details << Phrase{domain::printedNumber(reading.value), Tone::Muted};
        }
        if (!result.probability.isEmpty() && !isPracticallyCertain(result.probability))
            details << Phrase{probabilityText(result.probability), Tone::Muted};
        return details;
    }

    /// What was typed or transmitted, where that isn't the value in the cell.
    Content noteOf(const LotRow& row, int first, int last) const
    {
        QStringList texts;
        for (int column = first; column < last; ++column) {
            for (const ResultLine* result : row.cells.value(column)) {
                for (const ReadingLine& reading : result->readings) {
                    if (!reading.raw.isEmpty() && reading.raw != reading.value && !needsFullEntry(*result))
                        texts << QStringLiteral("%1: %2").arg(m_titles[column], reading.raw);
                }
            }
        }
        if (texts.isEmpty())
            return {};
        return {Phrase{m_form.text(QLatin1String("transmitted")).arg(texts.join(QStringLiteral("; "))), Tone::Muted}};
    }

    Table blockOf(int first, int last) const
    {
        Table block;
        block.name = m_form.text(QLatin1String("results"));
        block.dense = true;
        QStringList keys;
        for (const TemplateColumn& column : m_form.columns(QLatin1String("lot_results"))) {
            const bool isUnit = column.key == QLatin1String("unit");
            for (int i = isUnit ? first : 0; i < (isUnit ? last : 1); ++i) {
                block.columns << column.column;
                if (isUnit)
                    block.columns.last().title = column.column.title.arg(m_titles[i]);
                keys << (isUnit ? QString::number(i) : column.key);
            }
        }
        for (const LotRow& row : m_rows)
            addRow(block, row, keys, first, last);
        return block;
    }

    void addRow(Table& block, const LotRow& row, const QStringList& keys, int first, int last) const
    {
        TableRow line;
        bool hasAny = false;
        for (const QString& key : keys) {
            bool isUnit = false;
            const int column = key.toInt(&isUnit);
            line.cells << (isUnit ? cellOf(row, column) : headOf(row, key));
            hasAny = hasAny || (isUnit && row.cells.contains(column));
        }
        line.note = noteOf(row, first, last);
        for (int column = first; column < last; ++column) {
            for (const ResultLine* result : row.cells.value(column)) {
                if (result->verdict == QLatin1String("does not conform"))
                    line.tone = Tone::Bad;
            }
        }
        if (hasAny)
            block.rows << line;
    }

    static Content headOf(const LotRow& row, const QString& key)
    {
        if (key == QLatin1String("characteristic"))
            return {Phrase{placeText(row.like), Tone::Strong}, Phrase{row.reference, Tone::Muted}};
        return {Phrase{domain::requirementText(row.like.requirement)},
                Phrase{acceptanceText(row.like, row.decimals + 1), Tone::Muted}};
    }

    const domain::DeviceHistory& m_history;
    const DocumentTemplate& m_form;
    QStringList m_titles; ///< of the columns
    QHash<QString, int> m_columns;
    QList<LotRow> m_rows;
    QHash<QString, qsizetype> m_rowOf;
    QList<MeasurementRow> m_measurements;
    QHash<QString, qsizetype> m_ways;
    QHash<const ResultLine*, QString> m_references;
    qsizetype m_longest = 0;
};

Content measurementInstruments(const MeasurementRow& row)
{
    Content content;
    for (const InstrumentUse& use : row.like.instruments) {
        const QString certificate = use.certificate.isEmpty() ? QStringLiteral("unknown") : use.certificate;
        const bool valid = use.validity == QLatin1String("valid");
        content << Phrase{
            QStringLiteral("%1 (%2), certificate %3, %4").arg(use.id, use.role, certificate, use.validity),
            valid ? Tone::Plain : Tone::Warning};
    }
    return content.isEmpty() ? orUnknown({}) : content;
}

Content measurementUncertainty(const MeasurementRow& row)
{
    return row.like.uncertainty.isEmpty() ? Content{{QStringLiteral("not stated"), Tone::Muted}}
                                          : plain(uncertaintyText(row.like));
}

} // namespace

bool needsFullEntry(const ResultLine& result)
{
    const auto isOdd = [](const ReadingLine& reading) {
        return !isValidReading(reading) || reading.attempt > 1 || !reading.reason.isEmpty() ||
               !reading.position.isEmpty();
    };
    const auto isDoubtful = [](const InstrumentUse& use) { return use.validity != QLatin1String("valid"); };
    return result.verdict != QLatin1String("conforms") || !result.nonconformity.isEmpty() ||
           std::any_of(result.readings.begin(), result.readings.end(), isOdd) ||
           std::any_of(result.instruments.begin(), result.instruments.end(), isDoubtful);
}

LotResults packResults(const domain::DeviceHistory& history, const DocumentTemplate& form)
{
    return LotPacker(history, form).packed();
}

TableSchema lotResultSchema()
{
    const QStringList required{QStringLiteral("characteristic"), QStringLiteral("requirement"), QStringLiteral("unit")};
    return {required, required};
}

const QList<ColumnSource<MeasurementRow>>& measurementColumns()
{
    static const QList<ColumnSource<MeasurementRow>> columns{
        {QStringLiteral("reference"), true,
         [](const MeasurementRow& r) {
             return Content{{r.reference, Tone::Strong}};
         }},
        {QStringLiteral("instruments"), true, measurementInstruments},
        {QStringLiteral("source"), true, [](const MeasurementRow& r) { return plain(sourcesText(r.like)); }},
        {QStringLiteral("person"), true, [](const MeasurementRow& r) { return orUnknown(r.like.person); }},
        {QStringLiteral("reported"), true,
         [](const MeasurementRow& r) { return orNotApplicable(r.like.reportedStatus); }},
        {QStringLiteral("rule"), true, [](const MeasurementRow& r) { return orNotApplicable(ruleText(r.like.rule)); }},
        {QStringLiteral("uncertainty"), true, measurementUncertainty},
        {QStringLiteral("temperature"), false, [](const MeasurementRow& r) { return plain(r.like.temperature); }},
        {QStringLiteral("results"), false, [](const MeasurementRow& r) { return plain(QString::number(r.results)); }},
    };
    return columns;
}

} // namespace clew::reports
