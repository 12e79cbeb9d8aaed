// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/canvas.h"

#include <QColor>

class QPainter;

namespace clew::gui {

/// Charts on a screen: the theme's colours, `scale` pixels for a millimetre of the chart.
class PainterCanvas final : public charts::Canvas
{
public:
    PainterCanvas(QPainter& painter, double scale);

    void path(std::span<const charts::Point> points, const charts::Pen& pen) override;
    void fill(std::span<const charts::Point> outline, charts::Ink ink) override;
    void text(charts::Point baseline, const QString& words, double size, charts::Anchor anchor,
              charts::Ink ink) override;
    double textWidth(const QString& words, double size) const override;
    void beginClip(const charts::Area& area) override;
    void endClip() override;

private:
    QPainter& m_painter;
    double m_scale;
};

} // namespace clew::gui
