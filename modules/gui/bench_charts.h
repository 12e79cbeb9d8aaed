// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/bench_job.h"

#include <QWidget>

namespace clew::gui {

/// Where a value stands in its tolerance, with the guard zone that its judgement used hatched at the ends.
class ToleranceView final : public QWidget
{
    Q_OBJECT

public:
    explicit ToleranceView(QWidget* parent);
    /// Nothing where there are no limits.
    void show(const services::BenchTask* task);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<services::BenchTask> m_task;
};

/// The last values of one characteristic on the pieces of this tray, in the order they were measured.
class LastValuesView final : public QWidget
{
    Q_OBJECT

public:
    explicit LastValuesView(QWidget* parent);
    void show(const services::BenchJob& job, qsizetype task);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const domain::Characteristic> m_characteristic;
    QList<std::int64_t> m_values; ///< pm, nas or nano-units
};

} // namespace clew::gui
