// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/job.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace clew::gui {

/// Says that work is going on and how far it is, with a button that stops it. Hidden while there is none.
class JobBar final : public QFrame
{
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// `what` in the person's words: "Tracing…".
    void begin(const QString& what);
    /// The job whose steps() is given here; begin() first.
    void watch(const Job& job) { m_job = job; }
    Job::Steps steps();
    void end();
    bool isRunning() const { return m_isRunning; }

private:
    void show(const QString& step, std::int64_t done, std::int64_t total);

    Job m_job;
    QLabel* m_what;
    QProgressBar* m_bar;
    bool m_isRunning = false;
};

} // namespace clew::gui
