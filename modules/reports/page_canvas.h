// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/canvas.h"
#include "reports/page_model.h"

namespace clew::reports {

/// A canvas whose upper left corner stands somewhere on a page: what is drawn becomes lines, shapes and texts of the
/// page, in millimetres, cut off at the clip. Dashes become short lines. Its texts belong to the figure.
class PageCanvas final : public charts::Canvas
{
public:
    PageCanvas(Page& page, const FontSet& fonts, QPointF corner, int figure)
        : m_page(page),
          m_fonts(fonts),
          m_corner(corner),
          m_figure(figure)
    {
    }

    void path(std::span<const charts::Point> points, const charts::Pen& pen) override;
    void fill(std::span<const charts::Point> outline, charts::Ink ink) override;
    void text(charts::Point baseline, const QString& words, double size, charts::Anchor anchor,
              charts::Ink ink) override;
    double textWidth(const QString& words, double size) const override;
    void beginClip(const charts::Area& area) override;
    void endClip() override;

private:
    void stroke(charts::Point from, charts::Point to, const charts::Pen& pen);
    QPointF onPage(charts::Point point) const { return m_corner + QPointF(point.x, point.y); }

    Page& m_page;
    const FontSet& m_fonts;
    QPointF m_corner;
    int m_figure;
    std::vector<charts::Area> m_clips; ///< each inside the one before
};

} // namespace clew::reports
