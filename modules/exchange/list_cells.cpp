// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_cells.h"

#include "base/instant.h"
#include "exchange/decimal_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace clew::exchange {

namespace {

/// January … in English and German, by their first three letters.
int monthNamed(const QString& name)
{
    static const QStringList names{QStringLiteral("jan"),     QStringLiteral("feb"),     QStringLiteral("mar mär mrz"),
                                   QStringLiteral("apr"),     QStringLiteral("may mai"), QStringLiteral("jun"),
                                   QStringLiteral("jul"),     QStringLiteral("aug"),     QStringLiteral("sep"),
                                   QStringLiteral("oct okt"), QStringLiteral("nov"),     QStringLiteral("dec dez")};
    const QString start = name.toCaseFolded().left(3);
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names[i].split(u' ').contains(start))
            return int(i) + 1;
    return 0;
}

QDate wordedDay(const QString& text)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[. -]+(\\p{L}{3,9})[. -]+(\\d{4})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\p{L}{3,9})[. ]+(\\d{1,2}),? +(\\d{4})$"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt());
    return {};
}

/// 2026/03/06 and 2026.3.6: nobody writes the day between year and month.
QDate yearFirstDay(const QString& text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})$"));
    const auto match = yearFirst.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QDate();
}

/// 14.01.2026 and 14.1.26: with dots the day is first.
QDate dottedDay(const QString& text)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2}|\\d{4})$"));
    const auto match = dotted.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).toInt() + (match.captured(3).size() == 2 ? 2000 : 0);
    return QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
}

} // namespace

ListCells::ListCells(const ImportOptions& options, bool commaIsFree, ProblemLog& log)
    : m_decimal(options.value(QStringLiteral("decimal"))),
      m_dateStyle(options.value(QStringLiteral("date-style"))),
      m_commaIsFree(commaIsFree || m_decimal == u"comma"),
      m_log(log)
{
}

void ListCells::check()
{
    if (!m_decimal.isEmpty() && m_decimal != u"comma" && m_decimal != u"point")
        m_log.error(0, QStringLiteral("decimal"),
                    QStringLiteral("The decimal sign is comma or point: --set "
                                   "decimal=comma"));
    if (!m_dateStyle.isEmpty() && m_dateStyle != u"day-first" && m_dateStyle != u"month-first")
        m_log.error(0, QStringLiteral("date-style"),
                    QStringLiteral("The date style is day-first or month-first: --set date-style=day-first"));
}

bool ListCells::isPlaceholder(const TableCell& cell)
{
    static const QStringList words{QStringLiteral("n/a"),  QStringLiteral("n.a."),  QStringLiteral("#n/a"),
                                   QStringLiteral("k.a."), QStringLiteral("k. a."), QStringLiteral("-"),
                                   QStringLiteral("--"),   QStringLiteral("---"),   QStringLiteral("–"),
                                   QStringLiteral("—"),    QStringLiteral("?"),     QStringLiteral("n.v."),
                                   QStringLiteral("tbd"),  QStringLiteral("/")};
    return words.contains(cell.text.toCaseFolded());
}

std::optional<QString> ListCells::number(const TableCell& cell, int row, const QString& label)
{
    static const QRegularExpression comma(QStringLiteral("^[+-]?\\d*,\\d+$"));
    static const QRegularExpression commaBehindGroups(QStringLiteral("^[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+$"));
    static const QRegularExpression pointBehindGroups(QStringLiteral("^[+-]?[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+$"));
    QString number = cell.number();
    number.replace(QChar(0x2212), u'-');
    const bool mayHaveComma = m_commaIsFree && m_decimal != u"point" && cell.kind != TableCell::Kind::Number;
    const QRegularExpression& grouped = m_decimal == u"comma" ? commaBehindGroups : pointBehindGroups;
    if (cell.kind == TableCell::Kind::Text && !m_decimal.isEmpty() && grouped.match(number).hasMatch())
        number.remove(m_decimal == u"comma" ? u'.' : u','); // 3.000,5 has one meaning
    const bool hasPoint = number.contains(u'.') && cell.kind != TableCell::Kind::Number;
    if (mayHaveComma && comma.match(number).hasMatch())
        number.replace(u',', u'.');
    else if (m_decimal == u"comma" && hasPoint)
        number.clear(); // 1.234 may be a thousand and more
    const bool isNumber = cell.kind == TableCell::Kind::Number || cell.kind == TableCell::Kind::Text;
    if (isNumber && isFiniteNumber(number))
        return number;
    const bool isOtherSign = !mayHaveComma && m_decimal.isEmpty() && comma.match(number).hasMatch();
    const bool looksLikeADay = cell.kind == TableCell::Kind::Day || cell.kind == TableCell::Kind::Moment;
    m_log.error(row, label,
                QStringLiteral("\"%1\" is no number; write it as %2, without unit and group signs%3.")
                    .arg(cell.text.left(40),
                         m_decimal == u"comma" ? QStringLiteral("10,5")
                         : mayHaveComma        ? QStringLiteral("10.5 or 10,5")
                                               : QStringLiteral("10.5"),
                         looksLikeADay ? QStringLiteral(" (the cell is formatted as a date)")
                         : isOtherSign ? QStringLiteral(", or say that commas are decimal signs: --set decimal=comma")
                                       : QString()));
    return {};
}

std::optional<QString> ListCells::count(const TableCell& cell, int row, const QString& label)
{
    static const QRegularExpression grouped(QStringLiteral("^[+-]?[1-9]\\d{0,2}(?:([.,' ])\\d{3})(?:\\1\\d{3})*$"));
    const auto match = grouped.match(cell.text.trimmed());
    if (cell.kind != TableCell::Kind::Text || !match.hasMatch())
        return number(cell, row, label);
    const QString sign = match.captured(1);
    const bool isGroup = sign == u"'" || sign == u" " || (m_decimal == u"comma" && sign == u".") ||
                         (m_decimal == u"point" && sign == u",") || cell.text.count(sign) > 1;
    if (isGroup)
        return QString(cell.text.trimmed()).remove(sign);
    if (!m_decimal.isEmpty())
        return number(cell, row, label);
    m_log.error(row, label,
                QStringLiteral("\"%1\" has two meanings, with a decimal sign or thousands of it; write it without the "
                               "sign, or say which it is: --set decimal=comma or --set decimal=point")
                    .arg(cell.text.trimmed()));
    return {};
}

std::optional<QString> ListCells::slashedDay(const QString& text, int row, const QString& label)
{
    static const QRegularExpression slashed(QStringLiteral("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})$"));
    const auto match = slashed.match(text);
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
    if (match.hasMatch() && m_dateStyle.isEmpty() && dayFirst.isValid() && monthFirst.isValid() && first != second) {
        m_log.error(row, label,
                    QStringLiteral("\"%1\" has two meanings; say which comes first: --set date-style=day-first or "
                                   "--set date-style=month-first")
                        .arg(text));
        return {};
    }
    QDate day = m_dateStyle == u"month-first" ? monthFirst : dayFirst;
    if (m_dateStyle.isEmpty() && !day.isValid())
        day = monthFirst;
    if (match.hasMatch() && day.isValid())
        return dayText(day);
    m_log.error(row, label, QStringLiteral("\"%1\" is no date; write it as 2026-03-06.").arg(text.left(40)));
    return {};
}

std::optional<QString> ListCells::day(const TableCell& cell, int row, const QString& label)
{
    if (cell.kind == TableCell::Kind::Day || cell.kind == TableCell::Kind::Moment)
        return cell.text.left(10);
    if (parseDay(cell.text))
        return cell.text;
    for (const QDate& day : {yearFirstDay(cell.text), dottedDay(cell.text), wordedDay(cell.text)})
        if (day.isValid())
            return dayText(day);
    return slashedDay(cell.text, row, label);
}

std::optional<QString> ListCells::moment(const TableCell& cell, int row, const QString& label)
{
    static const QRegularExpression behind(QStringLiteral("^(\\S+)[ T]+(\\d{1,2}:\\d{2}(?::\\d{2})?)$"));
    if (cell.kind == TableCell::Kind::Day || cell.kind == TableCell::Kind::Moment || Instant::parse(cell.text))
        return cell.text;
    const auto match = behind.match(cell.text);
    const TableCell date = match.hasMatch() ? TableCell::ofText(match.captured(1)) : cell;
    const auto found = day(date, row, label);
    if (!found || !match.hasMatch())
        return found;
    QString time = match.captured(2);
    if (time.indexOf(u':') == 1)
        time.prepend(u'0');
    return *found + u'T' + (time.size() == 5 ? time + QStringLiteral(":00") : time);
}

std::optional<QString> ListCells::text(const TableCell& cell, int row, const QString& label)
{
    if (cell.kind == TableCell::Kind::Error) {
        const bool isComputed = cell.text.startsWith(u'#'); // #REF!, #DIV/0! …
        m_log.error(row, label,
                    (isComputed ? QStringLiteral("The cell holds the error %1; mend its formula or empty it.")
                                : QStringLiteral("The cell holds %1."))
                        .arg(cell.text));
        return {};
    }
    if (cell.text.contains(QChar(0)) || !cell.text.isValidUtf16()) {
        m_log.error(row, label, QStringLiteral("This cell holds characters that are no text; type it anew."));
        return {};
    }
    return cell.shown();
}

} // namespace clew::exchange
