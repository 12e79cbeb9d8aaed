// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "charts/canvas.h"

#include <QWidget>

#include <functional>

namespace clew::gui {

/// One chart, drawn as the PDF draws it, in the theme's colours.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    using Draw = std::function<Result<>(charts::Canvas& canvas, const charts::Area& area)>;

    ChartView(const QString& accessibleName, QWidget* parent);
    /// What it shows from now on; nothing = empty.
    void show(Draw draw);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Draw m_draw;
};

} // namespace clew::gui
