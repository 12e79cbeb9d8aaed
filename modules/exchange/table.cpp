// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/table.h"

#include "exchange/decimal_text.h"

#include <QStringList>

namespace clew::exchange {

QString TableCell::number() const
{
    if (kind != Kind::Number)
        return text;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber)
        return text;
    const QString plain = QString::number(value, 'g', 15);
    const auto written = DecimalText::parse(plain); // without an exponent
    return written ? written->toString() : plain;
}

TableCell TableCell::ofText(const QString& text)
{
    QString plain = text;
    plain.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    plain = plain.trimmed();
    return plain.isEmpty() ? TableCell{} : TableCell{Kind::Text, plain};
}

const TableCell& Table::at(qsizetype row, qsizetype column) const
{
    static const TableCell nothing;
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows[row].size())
        return nothing;
    return rows[row][column];
}

qsizetype Table::width() const
{
    qsizetype widest = 0;
    for (const TableRow& row : rows)
        widest = std::max(widest, row.size());
    return widest;
}

bool isBlank(const TableRow& row)
{
    return std::all_of(row.begin(), row.end(), [](const TableCell& cell) { return cell.isEmpty(); });
}

QStringList textsOf(const TableRow& row)
{
    QStringList texts;
    for (const TableCell& cell : row)
        texts.append(cell.shown());
    return texts;
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

QString columnLabel(qsizetype column, const QString& header)
{
    constexpr qsizetype longest = 40;
    const QString letters = columnLetters(column);
    return header.isEmpty() ? letters : letters + u' ' + header.simplified().left(longest);
}

} // namespace clew::exchange
