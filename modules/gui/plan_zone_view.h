// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/plan_view.h"

#include <QWidget>

namespace clew::gui {

/// A tolerance with the guard zone that its method needs, before anything is measured.
class PlanZoneView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanZoneView(QWidget* parent);
    void show(const domain::PlannedMeasurement& planned, const domain::ItemFitness& fitness);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<domain::PlannedMeasurement> m_planned;
    domain::ItemFitness m_fitness;
};

} // namespace clew::gui
