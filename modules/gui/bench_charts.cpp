// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_charts.h"

#include "charts/run_chart.h"
#include "charts/tolerance_bar.h"
#include "domain/acceptance.h"
#include "domain/exact_value.h"
#include "gui/painter_canvas.h"
#include "gui/theme.h"

#include <QPainter>

#include <algorithm>

namespace clew::gui {

namespace {

constexpr double pixelsPerMm = 4;
constexpr qsizetype mostValues = 25;

/// For drawing only: a number in the characteristic's unit.
double drawn(const domain::Characteristic& characteristic, std::int64_t value)
{
    const auto unit = parseUnit(characteristic.unit);
    return domain::textOfInteger(value, unit ? *unit : clew::Unit::One).toDouble();
}

std::optional<double> drawn(const domain::Characteristic& characteristic, std::optional<std::int64_t> value)
{
    return value ? std::optional(drawn(characteristic, *value)) : std::nullopt;
}

charts::ToleranceBar barOf(const services::BenchTask& task)
{
    const domain::Characteristic& characteristic = *task.characteristic;
    charts::ToleranceBar bar;
    bar.unit = characteristic.unit;
    if (const auto limits = domain::limitsOf(characteristic)) {
        bar.lower = drawn(characteristic, limits->lower);
        bar.upper = drawn(characteristic, limits->upper);
    }
    if (!task.measured || !task.measured->result)
        return bar;
    bar.value = drawn(characteristic, task.measured->result->value);
    bar.acceptFrom = drawn(characteristic, task.measured->judgement.lower);
    bar.acceptTo = drawn(characteristic, task.measured->judgement.upper);
    bar.isClosed = bar.acceptFrom && bar.acceptTo && *bar.acceptFrom > *bar.acceptTo;
    return bar;
}

charts::Area areaOf(const QWidget& widget)
{
    return {1, 0, widget.width() / pixelsPerMm - 2, widget.height() / pixelsPerMm};
}

void say(QPainter& painter, const QWidget& widget, const QString& text)
{
    painter.setPen(currentTheme().muted);
    painter.drawText(widget.rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace

ToleranceView::ToleranceView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("toleranceBar"));
    setAccessibleName(tr("Where the value stands in its tolerance"));
    setMinimumSize(180, 48);
}

void ToleranceView::show(const services::BenchTask* task)
{
    m_task = task ? std::optional(*task) : std::nullopt;
    update();
}

void ToleranceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    PainterCanvas canvas(painter, pixelsPerMm);
    if (m_task && !charts::drawToleranceBar(canvas, areaOf(*this), barOf(*m_task)))
        say(painter, *this, tr("No limits to compare with."));
}

LastValuesView::LastValuesView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lastValues"));
    setAccessibleName(tr("Last values of this characteristic"));
    setMinimumSize(180, 96);
}

void LastValuesView::show(const services::BenchJob& job, qsizetype task)
{
    struct Point
    {
        std::int64_t ms;
        std::int64_t value;
    };
    QList<Point> points;
    m_characteristic.reset();
    m_values.clear();
    for (const services::BenchPiece& piece : job.pieces) {
        if (task < 0 || task >= piece.tasks.size())
            continue;
        const services::BenchTask& each = piece.tasks.at(task);
        m_characteristic = each.characteristic;
        if (!each.measured || !each.measured->result || !each.measured->result->value)
            continue;
        const auto time = each.measured->time();
        points.append({time ? time->toMilliseconds() : 0, *each.measured->result->value});
    }
    std::stable_sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.ms < b.ms; });
    for (const Point& point : points.mid(std::max<qsizetype>(0, points.size() - mostValues)))
        m_values.append(point.value);
    update();
}

void LastValuesView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_characteristic || m_values.size() < 2)
        return say(painter, *this, tr("The last values show here."));
    charts::RunChart chart;
    chart.unit = m_characteristic->unit;
    for (const std::int64_t value : m_values)
        chart.points.push_back(drawn(*m_characteristic, value));
    const auto [low, high] = std::minmax_element(chart.points.begin(), chart.points.end());
    const auto limits = domain::limitsOf(*m_characteristic);
    chart.lower = limits && limits->lower ? drawn(*m_characteristic, *limits->lower) : *low;
    chart.upper = limits && limits->upper ? drawn(*m_characteristic, *limits->upper) : *high;
    chart.centre = (chart.lower + chart.upper) / 2;
    PainterCanvas canvas(painter, pixelsPerMm);
    if (!charts::drawRunChart(canvas, areaOf(*this), chart))
        say(painter, *this, tr("Too little room for the last values."));
}

} // namespace clew::gui
