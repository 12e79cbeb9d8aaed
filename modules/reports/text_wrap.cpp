// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/text_wrap.h"

#include <algorithm>

namespace clew::reports {

namespace {

/// Words between spaces; a number stays with its unit.
QStringList wordsOf(const QString& paragraph)
{
    static const QSet<QString> units{QStringLiteral("mm"), QStringLiteral("µm"), QStringLiteral("nm"),
                                     QStringLiteral("in"), QStringLiteral("m"),  QStringLiteral("°"),
                                     QStringLiteral("°C"), QStringLiteral("%"),  QStringLiteral("N"),
                                     QStringLiteral("K"),  QStringLiteral("HV"), QStringLiteral("pcs")};
    QStringList words;
    for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (!words.isEmpty() && units.contains(word) && words.last().back().isDigit())
            words.last() += u' ' + word;
        else
            words << word;
    }
    return words;
}

class LineBreaker
{
public:
    LineBreaker(double width, Weight weight, double size, const FontSet& fonts)
        : m_limit(width + 1e-6),
          m_weight(weight),
          m_size(size),
          m_fonts(fonts)
    {
    }

    QStringList breakParagraph(const QString& paragraph)
    {
        for (const QString& word : wordsOf(paragraph))
            addWord(word);
        endLine();
        return m_lines;
    }

private:
    double widthOf(const QString& text) const { return m_fonts.width(text, m_weight, m_size); }

    void addWord(const QString& word)
    {
        const QString joined = m_line.isEmpty() ? word : m_line + u' ' + word;
        if (widthOf(joined) <= m_limit) {
            m_line = joined;
            return;
        }
        if (!m_line.isEmpty())
            endLine();
        if (widthOf(word) <= m_limit)
            m_line = word;
        else
            addPieces(word);
    }

    /// A word wider than the line: after its inner signs first, anywhere at last.
    void addPieces(const QString& word)
    {
        static const QString signs = QStringLiteral("/-–—_;,:.)=");
        QString piece;
        for (const QChar c : word) {
            piece += c;
            if (signs.contains(c)) {
                addPiece(piece);
                piece.clear();
            }
        }
        if (!piece.isEmpty())
            addPiece(piece);
    }

    void addPiece(const QString& piece)
    {
        if (widthOf(m_line + piece) > m_limit && !m_line.isEmpty())
            endLine();
        for (const QChar c : piece) {
            if (!m_line.isEmpty() && widthOf(m_line + c) > m_limit)
                endLine();
            m_line += c;
        }
    }

    void endLine()
    {
        m_lines << m_line;
        m_line.clear();
    }

    double m_limit;
    Weight m_weight;
    double m_size;
    const FontSet& m_fonts;
    QString m_line;
    QStringList m_lines;
};

double sumOf(const QList<double>& numbers)
{
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    return sum;
}

/// Adds to each width what it wants, or the same fraction of it where `rest` isn't enough; returns what is left.
double giveRoom(QList<double>& widths, const QList<double>& wanted, double rest)
{
    const double all = sumOf(wanted);
    if (all <= 0 || rest <= 0)
        return rest;
    const double fraction = qMin(1.0, rest / all);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += wanted[i] * fraction;
    return rest - all * fraction;
}

/// Narrow columns keep their width; the wide ones become equal and share what is left.
QList<double> cutWidest(QList<double> widths, double total)
{
    QList<double> ascending = widths;
    std::sort(ascending.begin(), ascending.end());
    double rest = total;
    double most = 0;
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        most = rest / double(ascending.size() - i);
        if (ascending[i] > most)
            break;
        rest -= ascending[i];
    }
    for (double& width : widths)
        width = qMin(width, most);
    return widths;
}

} // namespace

QStringList wrap(const QString& text, double width, Weight weight, double size, const FontSet& fonts)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n'))
        lines << LineBreaker(width, weight, size, fonts).breakParagraph(paragraph);
    return lines;
}

double widestWord(const QString& text, Weight weight, double size, const FontSet& fonts)
{
    double widest = 0;
    QString words = text;
    for (const QString& word : wordsOf(words.replace(u'\n', u' ')))
        widest = qMax(widest, fonts.width(word, weight, size));
    return widest;
}

QList<double> columnWidths(const QList<ColumnDemand>& columns, double total)
{
    double shares = 0;
    for (const ColumnDemand& column : columns)
        shares += column.share;
    QList<double> widths;
    QList<double> upToLeast;
    QList<double> upToShare;
    QList<double> upToNatural;
    QList<double> base;
    for (const ColumnDemand& column : columns) {
        const double share = column.share / shares * total;
        widths << column.word;
        upToLeast << column.least - column.word;
        upToShare << qMax(0.0, qMin(column.natural, share) - column.least);
        upToNatural << qMax(0.0, column.natural - qMax(column.least, share));
        base << share;
    }
    double rest = total - sumOf(widths);
    if (rest < 0)
        return cutWidest(widths, total);
    rest = giveRoom(widths, upToLeast, rest);
    rest = giveRoom(widths, upToShare, rest);
    rest = giveRoom(widths, upToNatural, rest);
    if (rest > 0) {
        for (double& share : base)
            share *= rest / total;
        giveRoom(widths, base, rest);
    }
    return widths;
}

} // namespace clew::reports
