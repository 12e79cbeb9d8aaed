// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "services/bench_job.h"

#include <QLabel>

namespace clew::gui {

/// What decides over an attribute, as a picture beside the keys; hidden where the task is a value or has no picture.
class CriterionView final : public QLabel
{
    Q_OBJECT

public:
    CriterionView(Desk& desk, QWidget* parent);

    /// The picture is read where another characteristic comes; `isAnew` reads it in any case.
    void show(const services::BenchTask* task, bool isAnew = false);

private:
    void take(const QImage& picture);

    Desk& m_desk;
    std::optional<domain::CharacteristicId> m_shown;
};

} // namespace clew::gui
