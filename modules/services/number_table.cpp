// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/number_table.h"

#include "base/decimal.h"
#include "base/number_text.h"
#include "exchange/csv_text.h"
#include "exchange/text_bytes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace clew::services {

namespace {

bool isLeftOut(const QStringList& cells)
{
    const auto isBlank = [](const QString& cell) { return cell.trimmed().isEmpty(); };
    return std::all_of(cells.begin(), cells.end(), isBlank) || cells.first().trimmed().startsWith(u'#');
}

/// The first two lines that say something.
QStringList firstLines(const QString& text)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size() && lines.size() < 2;) {
        const qsizetype end = std::min(text.indexOf(QRegularExpression(QStringLiteral("[\r\n]|$")), at), text.size());
        const QString line = text.mid(at, end - at);
        if (!isLeftOut({line}))
            lines.append(line);
        at = end + 1;
    }
    return lines;
}

/// U+FFFF is no character: where it separates, each row is one cell.
constexpr QChar noSeparator(0xFFFF);

/// What separates the cells of the first row: the blank where none of the others stands in it.
QChar separatorOf(const QStringList& lines)
{
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u'|'), QChar(u',')}) {
        if (!lines.isEmpty() && lines.first().contains(separator))
            return separator;
    }
    return u' ';
}

NumberRules cellRules(bool decimalComma)
{
    return {.comma = decimalComma, .exponent = true, .unicodeMinus = true, .leadingPoint = true, .trailingPoint = true};
}

/// The number to the nearest double; infinite beyond their range.
double nearestDouble(const NumberText& number)
{
    const QByteArray digits = number.digits.isEmpty() ? QByteArray("0") : number.digits;
    const QByteArray text = (number.negative ? "-" : "") + digits + 'e' + QByteArray::number(number.exponent);
    return std::strtod(text.constData(), nullptr); // no decimal sign, so no locale
}

/// The difference of two decimals, rounded once; nothing where their digits don't fit.
std::optional<double> exactDifference(const std::optional<Decimal>& value, const std::optional<Decimal>& reference)
{
    if (!value || !reference)
        return std::nullopt;
    const auto difference = value->minus(*reference);
    if (!difference)
        return std::nullopt;
    return double(static_cast<long double>(difference->mantissa()) / std::pow(10.0L, difference->scale()));
}

std::optional<Decimal> decimalOf(const NumberText& number, const QString& text)
{
    const auto decimal = Decimal::fromNumber(number, text);
    return decimal ? std::optional(*decimal) : std::nullopt;
}

/// A header of several words over lines of one number.
bool isColumnWithHeader(const QStringList& lines)
{
    const auto isNumber = [](const QString& word) { return bool(readNumber(word, cellRules(true))); };
    const auto words = [](const QString& line) { return line.simplified().split(u' '); };
    if (lines.size() < 2 || words(lines[1]).size() != 1)
        return false;
    const QStringList first = words(lines[0]);
    return std::none_of(first.begin(), first.end(), isNumber);
}

} // namespace

Result<NumberTable> NumberTable::read(const QByteArray& bytes)
{
    const QString text = exchange::decodeText(bytes).text;
    const QStringList lines = firstLines(text);
    const QChar separator = separatorOf(lines);
    NumberTable table;
    table.m_decimalComma = separator != u',';
    const bool byBlanks = separator == u' ' && !isColumnWithHeader(lines);
    exchange::CsvText csv(text, separator == u' ' ? noSeparator : separator);
    while (!csv.atEnd()) {
        const QStringList cells = TRY(csv.next());
        if (!isLeftOut(cells))
            TRY(table.takeRow(byBlanks ? cells.first().simplified().split(u' ') : cells, csv.row()));
    }
    if (!table.m_cells.empty())
        return table;
    return fail(Error::Code::Invalid, table.m_columns.isEmpty()
                                          ? QStringLiteral("The file is empty; it should hold columns of numbers.")
                                          : QStringLiteral("The file has a header and no values below it."));
}

Result<> NumberTable::takeRow(const QStringList& cells, int row)
{
    if (m_columns.isEmpty()) {
        const auto isNumber = [&](const QString& cell) { return bool(readNumber(cell, cellRules(m_decimalComma))); };
        const bool isHeader = std::none_of(cells.begin(), cells.end(), isNumber);
        for (int i = 0; i < cells.size(); ++i)
            m_columns.append(isHeader ? cells[i].trimmed() : QString::number(i + 1));
        if (isHeader)
            return {};
    }
    if (cells.size() != m_columns.size())
        return fail(Error::Code::Invalid,
                    QStringLiteral("Row %1 has %2 cells and the first has %3; every row must have "
                                   "a cell for each column.")
                        .arg(row)
                        .arg(cells.size())
                        .arg(m_columns.size()));
    m_cells.push_back(cells);
    m_rowNumbers.push_back(row);
    return {};
}

Result<int> NumberTable::find(const QString& name) const
{
    if (name.isEmpty()) {
        if (m_columns.size() == 1)
            return 0;
        return fail(Error::Code::NotFound,
                    QStringLiteral("The file has %1 columns (%2): say which one. Decimal commas need another separator "
                                   "between columns, such as a semicolon.")
                        .arg(m_columns.size())
                        .arg(m_columns.join(QStringLiteral(", "))));
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int place = name.toInt(&isNumber);
    if (isNumber && place >= 1 && place <= m_columns.size())
        return place - 1;
    return fail(
        Error::Code::NotFound,
        QStringLiteral("The file has no column %1; it has %2.").arg(name, m_columns.join(QStringLiteral(", "))));
}

Result<NumberColumn> NumberTable::numbers(int column) const
{
    NumberColumn result;
    result.name = m_columns[column];
    std::optional<Decimal> reference;
    bool exact = true;
    for (qsizetype row = 0; row < rows(); ++row) {
        const QString& cell = m_cells[std::size_t(row)][column];
        if (cell.trimmed().isEmpty())
            return wrongCell(row, column, QStringLiteral("the cell is empty; fill it or leave the row out"));
        const auto number = readNumber(cell, cellRules(m_decimalComma));
        if (!number)
            return wrongCell(row, column, number.error().message);
        const double value = nearestDouble(*number);
        if (!std::isfinite(value))
            return wrongCell(row, column, QStringLiteral("%1 is larger than any number computed with").arg(cell));
        const std::optional<Decimal> decimal = decimalOf(*number, cell);
        if (row == 0)
            reference = decimal;
        const std::optional<double> deviation = exactDifference(decimal, reference);
        exact = exact && deviation;
        result.values.push_back(value);
        result.deviations.push_back(deviation.value_or(0));
    }
    result.reference = result.values.front();
    for (std::size_t i = 0; !exact && i < result.values.size(); ++i)
        result.deviations[i] = result.values[i] - result.reference;
    return result;
}

Result<QStringList> NumberTable::labels(int column) const
{
    QStringList labels;
    for (qsizetype row = 0; row < rows(); ++row) {
        labels.append(m_cells[std::size_t(row)][column].trimmed());
        if (labels.last().isEmpty())
            return wrongCell(row, column, QStringLiteral("the cell is empty; fill it or leave the row out"));
    }
    return labels;
}

tl::unexpected<Error> NumberTable::wrongCell(qsizetype row, int column, const QString& why) const
{
    const QString sentence = why.endsWith(u'.') ? why : why + u'.';
    return fail(
        Error::Code::Invalid,
        QStringLiteral("Row %1, column %2: %3").arg(m_rowNumbers[std::size_t(row)]).arg(m_columns[column], sentence));
}

} // namespace clew::services
