// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_flow.h"
#include "reports/page_style.h"

/// Head and foot of the pages, drawn when their number is known.
namespace clew::reports {

namespace {

constexpr double headRule = 19;
constexpr double footRule = 13; ///< from the lower edge
constexpr double logoHeight = 9;

/// Width over height of a PNG, from its IHDR chunk (PNG third edition, 11.2.1); 0 when the file is no PNG.
double aspectOfPng(const QByteArray& png)
{
    if (png.size() < 24 || !png.startsWith("\x89PNG"))
        return 0;
    const auto number = [&](int at) {
        double value = 0;
        for (int i = 0; i < 4; ++i)
            value = value * 256 + static_cast<quint8>(png[at + i]);
        return value;
    };
    return number(20) > 0 ? number(16) / number(20) : 0;
}

constexpr double smallestFrameSize = 5.5; ///< points: a head that is too long is set smaller before it is cut
constexpr double betweenSides = 5;

/// Too long a text loses its middle: what tells one identifier from another stands at its ends.
QString shortened(const QString& text, Weight weight, double size, double width, const FontSet& fonts)
{
    if (fonts.width(text, weight, size) <= width)
        return text;
    qsizetype kept = text.size() - 1;
    const auto cut = [&] { return text.left(kept / 2) + QChar(0x2026) + text.right(kept - kept / 2); };
    while (kept > 0 && fonts.width(cut(), weight, size) > width)
        --kept;
    return cut();
}

} // namespace

/// Returns the width it took; at most `most`.
double PageFlow::frameText(Page& page, const FrameLine& line, double x, double most, Align align)
{
    const Weight weight = style::weightOf(line.tone);
    const QString text = printable(line.text);
    if (text.isEmpty())
        return 0;
    double size = line.size;
    while (size > smallestFrameSize && m_fonts.width(text, weight, size) > most)
        size = qMax(smallestFrameSize, size - 0.25);
    const QString shown = shortened(text, weight, size, most, m_fonts);
    m_where = QStringLiteral("page head and foot");
    checkCharacters(shown);
    const double taken = m_fonts.width(shown, weight, size);
    page.texts << TextItem{
        align == Align::Right ? x - taken : x, line.y, size, weight, style::colourOf(line.tone), shown, -1};
    return taken;
}

/// The left side may take a little more than half of the line, the right one what is left.
void PageFlow::frameLine(Page& page, double from, const FrameLine& onLeft, const FrameLine& onRight)
{
    const double right = page.width - style::sideMargin;
    const double taken = frameText(page, onLeft, from, (right - from) * 0.55, Align::Left);
    frameText(page, onRight, right, right - from - taken - betweenSides, Align::Right);
}

void PageFlow::demoBand(Page& page)
{
    const QRectF band(0, 0, page.width, 6);
    page.boxes << BoxItem{band, style::warningFill, style::warning, style::thinLine};
    const double width = m_fonts.width(m_frame.demo, Weight::Bold, style::bodySize);
    frameText(page, {m_frame.demo, 4.2, style::bodySize, Tone::Warning}, qMax(0.0, (page.width - width) / 2),
              page.width, Align::Left);
}

void PageFlow::frameOf(int index)
{
    Page& page = m_model.pages[index];
    const double right = page.width - style::sideMargin;
    double nameLeft = left();
    if (const double aspect = aspectOfPng(m_frame.logo); aspect > 0) {
        const int figure = addElement(Role::Figure, -1, 0, m_frame.organization);
        page.images << ImageItem{QRectF(left(), 8.5, logoHeight * aspect, logoHeight), m_frame.logo, figure};
        nameLeft += logoHeight * aspect + 3;
    }
    frameLine(page, nameLeft, {m_frame.organization, 12.4, style::bodySize, Tone::Strong},
              {m_frame.identifier, 12.4, style::bodySize, Tone::Strong});
    frameLine(page, nameLeft, {m_frame.title, 16.4, style::frameSize, Tone::Muted},
              {m_frame.issued, 16.4, style::frameSize, Tone::Muted});
    page.lines << LineItem{QPointF(left(), headRule), QPointF(right, headRule), style::strongLine, style::accent};

    const double foot = page.height - footRule;
    page.lines << LineItem{QPointF(left(), foot), QPointF(right, foot), style::thinLine, style::rule};
    const QString number = m_frame.pageOf.arg(index + 1).arg(m_model.pages.size());
    frameLine(page, left(), {m_frame.foot, foot + 4, style::labelSize, Tone::Muted},
              {number, foot + 4, style::frameSize, Tone::Plain});
    if (!m_frame.demo.isEmpty())
        demoBand(page);
}

} // namespace clew::reports
