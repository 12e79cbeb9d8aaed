// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/painter_canvas.h"

#include "gui/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace clew::gui {

namespace {

QColor colourOfInk(charts::Ink ink)
{
    const Theme& theme = currentTheme();
    switch (ink) {
    case charts::Ink::Frame:
    case charts::Ink::Centre:
        return theme.muted;
    case charts::Ink::Grid:
        return theme.line;
    case charts::Ink::Text:
    case charts::Ink::Data:
        return theme.text;
    case charts::Ink::Limit:
    case charts::Ink::Guard:
        return theme.warn;
    case charts::Ink::Specification:
    case charts::Ink::Signal:
        return theme.fail;
    case charts::Ink::Conforming:
        return theme.pass;
    case charts::Ink::Bar:
        return theme.accent;
    }
    return theme.text;
}

QColor mixed(const QColor& a, const QColor& b)
{
    return QColor((a.red() + 2 * b.red()) / 3, (a.green() + 2 * b.green()) / 3, (a.blue() + 2 * b.blue()) / 3);
}

QBrush brushOfInk(charts::Ink ink)
{
    const QColor colour = colourOfInk(ink);
    if (ink == charts::Ink::Guard)
        return QBrush(colour, Qt::BDiagPattern);
    // Opaque, so that a guard zone below it doesn't show through.
    if (ink == charts::Ink::Conforming)
        return QBrush(mixed(colour, currentTheme().base));
    return QBrush(colour);
}

} // namespace

PainterCanvas::PainterCanvas(QPainter& painter, double scale) : m_painter(painter), m_scale(scale)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PainterCanvas::path(std::span<const charts::Point> points, const charts::Pen& pen)
{
    QPen line(colourOfInk(pen.ink), std::max(1.0, pen.width * m_scale));
    if (!pen.dashes.empty()) {
        QList<qreal> dashes;
        for (const double length : pen.dashes)
            dashes.append(length * m_scale / line.widthF());
        line.setDashPattern(dashes);
    }
    QPolygonF way;
    for (const charts::Point& point : points)
        way.append(QPointF(point.x, point.y) * m_scale);
    m_painter.setPen(line);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(way);
}

void PainterCanvas::fill(std::span<const charts::Point> outline, charts::Ink ink)
{
    QPolygonF area;
    for (const charts::Point& point : outline)
        area.append(QPointF(point.x, point.y) * m_scale);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(brushOfInk(ink));
    m_painter.drawPolygon(area);
}

void PainterCanvas::text(charts::Point baseline, const QString& words, double size, charts::Anchor anchor,
                         charts::Ink ink)
{
    const double width = textWidth(words, size) * m_scale;
    const double shift = anchor == charts::Anchor::Start ? 0 : anchor == charts::Anchor::Middle ? width / 2 : width;
    QFont font = m_painter.font();
    font.setPixelSize(std::max(8, static_cast<int>(size * m_scale)));
    m_painter.save();
    m_painter.setFont(font);
    m_painter.setPen(colourOfInk(ink));
    m_painter.drawText(QPointF(baseline.x * m_scale - shift, baseline.y * m_scale), words);
    m_painter.restore();
}

double PainterCanvas::textWidth(const QString& words, double size) const
{
    QFont font = m_painter.font();
    font.setPixelSize(std::max(8, static_cast<int>(size * m_scale)));
    return QFontMetricsF(font).horizontalAdvance(words) / m_scale;
}

void PainterCanvas::beginClip(const charts::Area& area)
{
    m_painter.save();
    m_painter.setClipRect(QRectF(area.left * m_scale, area.top * m_scale, area.width * m_scale, area.height * m_scale),
                          Qt::IntersectClip);
}

void PainterCanvas::endClip()
{
    m_painter.restore();
}

} // namespace clew::gui
