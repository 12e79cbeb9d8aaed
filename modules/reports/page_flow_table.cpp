// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_flow.h"
#include "reports/page_style.h"
#include "reports/text_wrap.h"

namespace clew::reports {

namespace {

constexpr double minimumColumn = 6;

/// Field number and title of a column: "9 Results".
Content headOf(const TableColumn& column)
{
    return {Phrase{column.number.isEmpty() ? column.title : column.number + QChar(0x2002) + column.title, Tone::Muted}};
}

double paddingOf(const Table& table)
{
    return table.dense ? style::denseCellPadding : style::cellPadding;
}

} // namespace

/// A column that is to stay whole keeps on one line what isn't much longer than its share; longer texts wrap.
ColumnDemand PageFlow::demandOf(const Table& table, qsizetype c, double share) const
{
    const TableColumn& column = table.columns[c];
    const double keepUpTo = column.whole ? share * 1.5 : 0;
    double word = widestWord(headOf(column).first().text, Weight::Bold, style::headSize, m_fonts);
    double least = word;
    double natural = word;
    for (const TableRow& row : table.rows) {
        for (const Phrase& phrase : row.cells[c]) {
            const QString text = printable(phrase.text);
            const Weight weight = style::weightOf(phrase.tone);
            const double whole = m_fonts.width(text, weight, style::tableSize);
            word = qMax(word, widestWord(text, weight, style::tableSize, m_fonts));
            natural = qMax(natural, whole);
            if (whole <= keepUpTo)
                least = qMax(least, whole);
        }
    }
    const double padding = 2 * paddingOf(table) + 0.01;
    const double most = contentWidth() * 0.4; // no single word makes a column wider
    word = qMax(minimumColumn, qMin(word, most) + padding);
    return {column.share, word, qMax(word, least + padding), natural + padding};
}

QList<double> PageFlow::widthsOf(const Table& table) const
{
    double shares = 0;
    for (const TableColumn& column : table.columns)
        shares += column.share;
    QList<ColumnDemand> demands;
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        demands << demandOf(table, c, table.columns[c].share / shares * contentWidth());
    return columnWidths(demands, contentWidth());
}

PageFlow::RowLines PageFlow::layoutRow(const TableInHand& hand, const TableRow& row) const
{
    RowLines lines;
    lines.tone = row.tone;
    for (qsizetype c = 0; c < row.cells.size(); ++c)
        lines.cells << linesOf(row.cells[c], hand.widths[c] - 2 * paddingOf(hand.table), style::tableSize);
    if (!row.note.isEmpty())
        lines.note = linesOf(row.note, contentWidth() - hand.widths[0] - 2 * paddingOf(hand.table), style::noteSize);
    return lines;
}

double PageFlow::heightOf(const RowLines& row) const
{
    double height = 0;
    for (const QList<Line>& cell : row.cells)
        height = qMax(height, heightOf(cell));
    return height + heightOf(row.note) + 2 * style::rowPadding;
}

/// Takes off the lines that fit into `height` and leaves the rest in `row`.
PageFlow::RowLines PageFlow::cutRow(RowLines& row, double height) const
{
    RowLines top;
    top.tone = row.tone;
    const double step = style::leading(style::tableSize);
    const auto fitting = qMax<qsizetype>(1, qsizetype((height - 2 * style::rowPadding) / step));
    qsizetype longest = 0;
    for (QList<Line>& cell : row.cells) {
        longest = qMax(longest, cell.size());
        top.cells << cell.mid(0, fitting);
        cell = cell.mid(fitting);
    }
    const qsizetype noteLines = qBound<qsizetype>(0, fitting - longest, row.note.size());
    top.note = row.note.mid(0, noteLines);
    row.note = row.note.mid(noteLines);
    return top;
}

void PageFlow::placeHead(const TableInHand& hand)
{
    double height = 0;
    for (const QList<Line>& cell : hand.head)
        height = qMax(height, heightOf(cell));
    height += 2 * style::rowPadding;
    page().boxes << BoxItem{QRectF(left(), m_y, contentWidth(), height), style::headFill, std::nullopt, 0};
    const int row = addElement(Role::Row, hand.element);
    double x = left();
    for (qsizetype c = 0; c < hand.head.size(); ++c) {
        m_where = hand.table.name;
        placeLines(hand.head[c], x + paddingOf(hand.table), m_y + style::rowPadding,
                   hand.widths[c] - 2 * paddingOf(hand.table), hand.table.columns[c].align,
                   addElement(Role::HeaderCell, row));
        x += hand.widths[c];
    }
    m_y += height;
    page().lines << LineItem{QPointF(left(), m_y), QPointF(left() + contentWidth(), m_y), style::strongLine / 1.5,
                             style::accent};
}

void PageFlow::continueTable(const TableInHand& hand)
{
    startPage();
    m_where = hand.table.name;
    const QString text = m_frame.continued.arg(hand.table.name);
    m_y = placeLines(linesOf({{text, Tone::Muted}}, contentWidth(), style::bodySize), left(), m_y, contentWidth(),
                     Align::Left, -1);
    m_y += 1;
    placeHead(hand);
}

void PageFlow::placeRow(const TableInHand& hand, const RowLines& row)
{
    const double height = heightOf(row);
    if (row.tone == Tone::Bad || row.tone == Tone::Warning) {
        const Colour tint = row.tone == Tone::Bad ? style::badFill : style::warningFill;
        page().boxes << BoxItem{QRectF(left(), m_y, contentWidth(), height), tint, std::nullopt, 0};
    }
    const int element = addElement(Role::Row, hand.element);
    double x = left();
    double lowest = m_y;
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        m_where = QStringLiteral("%1, %2, %3")
                      .arg(hand.table.name, hand.table.columns[c].title,
                           row.cells[0].isEmpty() ? QString() : row.cells[0].first().text);
        const double end = placeLines(row.cells[c], x + paddingOf(hand.table), m_y + style::rowPadding,
                                      hand.widths[c] - 2 * paddingOf(hand.table), hand.table.columns[c].align,
                                      addElement(Role::Cell, element));
        lowest = qMax(lowest, end);
        x += hand.widths[c];
    }
    if (!row.note.isEmpty())
        placeLines(row.note, left() + hand.widths[0] + paddingOf(hand.table), lowest, contentWidth(), Align::Left,
                   addElement(Role::Cell, element));
    m_y += height;
    page().lines << LineItem{QPointF(left(), m_y), QPointF(left() + contentWidth(), m_y), style::thinLine, style::rule};
}

void PageFlow::placeWholeRow(const TableInHand& hand, RowLines row)
{
    const double fullPage = bottom() - style::bodyTop - 15;
    if (heightOf(row) > room() && heightOf(row) <= fullPage)
        continueTable(hand);
    while (heightOf(row) > room() + 1e-6) {
        if (room() < 4 * style::leading(style::tableSize))
            continueTable(hand);
        if (heightOf(row) <= room())
            break;
        placeRow(hand, cutRow(row, room()));
        continueTable(hand);
    }
    placeRow(hand, row);
}

void PageFlow::table(const Table& table)
{
    TableInHand hand{table, widthsOf(table), {}, -1};
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        hand.head << linesOf(headOf(table.columns[c]), hand.widths[c] - 2 * paddingOf(hand.table), style::headSize);
    double firstRow = 12;
    if (!table.rows.isEmpty())
        firstRow += qMin(heightOf(layoutRow(hand, table.rows.first())), 60.0);
    makeRoom(firstRow);
    hand.element = addElement(Role::Table, -1, 0, table.name);
    placeHead(hand);
    for (const TableRow& row : table.rows)
        placeWholeRow(hand, layoutRow(hand, row));
    m_y += 2.5;
}

} // namespace clew::reports
