// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/chart_view.h"

#include "gui/painter_canvas.h"
#include "gui/theme.h"

#include <QPainter>

namespace clew::gui {

namespace {

constexpr double chartPixelsPerMm = 4;
constexpr QSize leastChart(180, 120);

} // namespace

ChartView::ChartView(const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setMinimumSize(leastChart);
}

void ChartView::show(Draw draw)
{
    m_draw = std::move(draw);
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_draw)
        return;
    QPainter painter(this);
    PainterCanvas canvas(painter, chartPixelsPerMm);
    const charts::Area area{0, 0, width() / chartPixelsPerMm, height() / chartPixelsPerMm};
    if (m_draw(canvas, area))
        return;
    painter.setPen(currentTheme().muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Too little room for the chart."));
}

} // namespace clew::gui
