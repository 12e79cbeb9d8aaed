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

/// The head's two sides and the foot keep to their part of the line; the whole text stands on the first page.
QString shortened(const QString& text, Weight weight, double size, double width, const FontSet& fonts)
{
    if (fonts.width(text, weight, size) <= width)
        return text;
    QString kept = text;
    while (!kept.isEmpty() && fonts.width(kept + QChar(0x2026), weight, size) > width)
        kept.chop(1);
    return kept + QChar(0x2026);
}

} // namespace

void PageFlow::frameText(Page& page, const QString& text, double x, double y, double size, Tone tone, bool rightAligned)
{
    const double part = contentWidth() * (rightAligned ? 0.42 : 0.55);
    const QString shown = shortened(printable(text), style::weightOf(tone), size, part, m_fonts);
    if (shown.isEmpty())
        return;
    m_where = QStringLiteral("page head and foot");
    checkCharacters(shown);
    const double taken = rightAligned ? m_fonts.width(shown, style::weightOf(tone), size) : 0;
    page.texts << TextItem{x - taken, y, size, style::weightOf(tone), style::colourOf(tone), shown, -1};
}

void PageFlow::demoBand(Page& page)
{
    const QRectF band(0, 0, page.width, 6);
    page.boxes << BoxItem{band, style::warningFill, style::warning, style::thinLine};
    const double width = m_fonts.width(m_frame.demo, Weight::Bold, style::bodySize);
    frameText(page, m_frame.demo, (page.width - width) / 2, 4.2, style::bodySize, Tone::Warning, false);
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
    frameText(page, m_frame.organization, nameLeft, 12.4, style::bodySize, Tone::Strong, false);
    frameText(page, m_frame.title, nameLeft, 16.4, style::frameSize, Tone::Muted, false);
    frameText(page, m_frame.identifier, right, 12.4, style::bodySize, Tone::Strong, true);
    frameText(page, m_frame.issued, right, 16.4, style::frameSize, Tone::Muted, true);
    page.lines << LineItem{QPointF(left(), headRule), QPointF(right, headRule), style::strongLine, style::accent};

    const double foot = page.height - footRule;
    page.lines << LineItem{QPointF(left(), foot), QPointF(right, foot), style::thinLine, style::rule};
    frameText(page, m_frame.foot, left(), foot + 4, style::labelSize, Tone::Muted, false);
    frameText(page, m_frame.pageOf.arg(index + 1).arg(m_model.pages.size()), right, foot + 4, style::frameSize,
              Tone::Plain, true);
    if (!m_frame.demo.isEmpty())
        demoBand(page);
}

} // namespace clew::reports
