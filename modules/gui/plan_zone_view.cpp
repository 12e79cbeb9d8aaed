// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/plan_zone_view.h"

#include "charts/tolerance_bar.h"
#include "domain/exact_value.h"
#include "gui/painter_canvas.h"
#include "gui/theme.h"

#include <QPainter>

namespace clew::gui {

namespace {

constexpr double zonePixelsPerMm = 4;

/// For drawing only: a number in the characteristic's unit.
std::optional<double> inUnit(const domain::Characteristic& characteristic, const std::optional<std::int64_t>& value)
{
    const auto unit = parseUnit(characteristic.unit);
    return value && unit ? std::optional(domain::textOfInteger(*value, *unit).toDouble()) : std::nullopt;
}

charts::ToleranceBar zoneBarOf(const domain::PlannedMeasurement& planned, const domain::ItemFitness& fitness)
{
    charts::ToleranceBar bar;
    bar.unit = planned.characteristic.unit;
    if (!fitness.limits)
        return bar;
    bar.lower = inUnit(planned.characteristic, fitness.limits->lower);
    bar.upper = inUnit(planned.characteristic, fitness.limits->upper);
    if (!fitness.method)
        return bar;
    bar.isClosed = fitness.method->zoneWidth == 0;
    if (!bar.isClosed) {
        bar.acceptFrom = inUnit(planned.characteristic, fitness.method->zone.lower);
        bar.acceptTo = inUnit(planned.characteristic, fitness.method->zone.upper);
    }
    return bar;
}

} // namespace

PlanZoneView::PlanZoneView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("planZone"));
    setAccessibleName(tr("What the method leaves of the tolerance"));
    setMinimumSize(240, 48);
}

void PlanZoneView::show(const domain::PlannedMeasurement& planned, const domain::ItemFitness& fitness)
{
    m_planned = planned;
    m_fitness = fitness;
    update();
}

void PlanZoneView::clear()
{
    m_planned.reset();
    update();
}

void PlanZoneView::paintEvent(QPaintEvent*)
{
    if (!m_planned)
        return;
    QPainter painter(this);
    PainterCanvas canvas(painter, zonePixelsPerMm);
    const charts::Area area{1, 0, width() / zonePixelsPerMm - 2, height() / zonePixelsPerMm};
    if (charts::drawToleranceBar(canvas, area, zoneBarOf(*m_planned, m_fitness)))
        return;
    painter.setPen(currentTheme().muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No limits to compare with."));
}

} // namespace clew::gui
