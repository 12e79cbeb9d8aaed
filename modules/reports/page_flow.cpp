// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_flow.h"

#include "reports/page_style.h"
#include "reports/text_wrap.h"

namespace clew::reports {

Content plain(const QString& text)
{
    return {Phrase{text, Tone::Plain}};
}

Colour style::colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Strong:
        return ink;
    case Tone::Muted:
        return muted;
    case Tone::Good:
        return good;
    case Tone::Bad:
        return bad;
    case Tone::Warning:
        return warning;
    }
    return ink;
}

Weight style::weightOf(Tone tone)
{
    const bool light = tone == Tone::Plain || tone == Tone::Muted;
    return light ? Weight::Regular : Weight::Bold;
}

PageFlow::PageFlow(const FontSet& fonts, const PageFrame& frame) : m_fonts(fonts), m_frame(frame)
{
    startPage();
}

double PageFlow::left() const
{
    return style::sideMargin;
}

double PageFlow::contentWidth() const
{
    return m_frame.width - 2 * style::sideMargin;
}

double PageFlow::bottom() const
{
    return m_frame.height - style::bodyBottom;
}

void PageFlow::startPage()
{
    m_model.pages << Page{m_frame.width, m_frame.height, {}, {}, {}, {}, {}};
    m_y = style::bodyTop;
}

void PageFlow::keepTogether(double millimetres)
{
    if (room() < millimetres && m_y > style::bodyTop + 1)
        startPage();
}

void PageFlow::gap(double millimetres)
{
    m_y += millimetres;
}

int PageFlow::addElement(Role role, int parent, int level, const QString& text)
{
    m_model.elements << Element{role, parent, level, text};
    return int(m_model.elements.size()) - 1;
}

void PageFlow::checkCharacters(const QString& text)
{
    const auto unknown = m_unprintable.isEmpty() ? m_fonts.firstUnknown(text) : std::nullopt;
    if (unknown)
        m_unprintable = QStringLiteral("The character %1 in \"%2\" (%3) can't be printed: replace it in the record.")
                            .arg(characterName(*unknown), text, m_where);
}

void PageFlow::addText(const QString& text, double x, double baseline, double size, Tone tone, int element)
{
    if (text.isEmpty())
        return;
    checkCharacters(text);
    page().texts << TextItem{x, baseline, size, style::weightOf(tone), style::colourOf(tone), text, element};
}

QList<PageFlow::Line> PageFlow::linesOf(const Content& content, double width, double size) const
{
    QList<Line> lines;
    for (const Phrase& phrase : content) {
        for (const QString& line : wrap(printable(phrase.text), width, style::weightOf(phrase.tone), size, m_fonts))
            lines << Line{line, phrase.tone, size};
    }
    return lines;
}

double PageFlow::heightOf(const QList<Line>& lines) const
{
    double height = 0;
    for (const Line& line : lines)
        height += style::leading(line.size);
    return height;
}

/// Returns where the next line would begin.
double PageFlow::placeLines(const QList<Line>& lines, double x, double y, double width, Align align, int element)
{
    for (const Line& line : lines) {
        const double taken =
            align == Align::Right ? m_fonts.width(line.text, style::weightOf(line.tone), line.size) : 0;
        const double at = align == Align::Right ? x + qMax(0.0, width - taken) : x;
        addText(line.text, at, y + style::ascent(line.size), line.size, line.tone, element);
        y += style::leading(line.size);
    }
    return y;
}

void PageFlow::title(const QString& text, const QString& subtitle)
{
    m_where = QStringLiteral("title");
    const int element = addElement(Role::Title);
    // A long serial number is set smaller before it is broken.
    double size = style::titleSize;
    while (size > style::smallestTitleSize && m_fonts.width(printable(text), Weight::Bold, size) > contentWidth())
        size -= 0.5;
    m_y = placeLines(linesOf({{text, Tone::Strong}}, contentWidth(), size), left(), m_y, contentWidth(), Align::Left,
                     element);
    m_y = placeLines(linesOf({{subtitle, Tone::Muted}}, contentWidth(), style::subtitleSize), left(), m_y + 0.8,
                     contentWidth(), Align::Left, addElement(Role::Paragraph));
    m_y += 3.5;
}

void PageFlow::heading(const QString& text, int level)
{
    m_pending << PendingHeading{printable(text), level};
}

/// Headings wait for what follows them, so that they never end a page.
void PageFlow::placeHeading()
{
    for (const PendingHeading& heading : std::exchange(m_pending, {})) {
        const double size = style::headingSizes[heading.level > 1 ? 1 : 0];
        m_where = heading.text;
        if (m_y > style::bodyTop + 1)
            m_y += heading.level > 1 ? 2.5 : 4.5;
        m_model.bookmarks << Bookmark{heading.text, heading.level, pageIndex(), m_y - 2};
        const int element = addElement(Role::Heading, -1, heading.level, heading.text);
        m_y = placeLines(linesOf({{heading.text, Tone::Strong}}, contentWidth(), size), left(), m_y, contentWidth(),
                         Align::Left, element);
        for (TextItem& item : page().texts) {
            if (item.element == element)
                item.colour = style::accent;
        }
        m_y += 1.4;
    }
}

/// A new page unless `height` is free on this one, counting the headings that wait.
void PageFlow::makeRoom(double height)
{
    double headings = 0;
    for (const PendingHeading& heading : m_pending)
        headings += style::leading(style::headingSizes[heading.level > 1 ? 1 : 0]) + 6;
    if (room() < height + headings && m_y > style::bodyTop + 1)
        startPage();
    placeHeading();
}

void PageFlow::paragraph(const Phrase& phrase)
{
    QList<Line> lines = linesOf({phrase}, contentWidth(), style::bodySize);
    makeRoom(qMin(heightOf(lines), style::leading(style::bodySize) * 3));
    m_where = QStringLiteral("text");
    const int element = addElement(Role::Paragraph);
    for (const Line& line : lines) {
        if (room() < style::leading(line.size))
            startPage();
        m_y = placeLines({line}, left(), m_y, contentWidth(), Align::Left, element);
    }
    m_y += 1.2;
}

Result<PageModel> PageFlow::finish(const DocumentInfo& info, const QList<Attachment>& attachments)
{
    if (!m_pending.isEmpty())
        makeRoom(0);
    for (int i = 0; i < m_model.pages.size(); ++i)
        frameOf(i);
    if (m_undrawable)
        return tl::make_unexpected(*m_undrawable);
    if (!m_unprintable.isEmpty())
        return fail(Error::Code::Invalid, m_unprintable);
    m_model.info = info;
    m_model.attachments = attachments;
    return std::move(m_model);
}

} // namespace clew::reports
