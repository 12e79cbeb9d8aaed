// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/job.h"

#include <QThread>

namespace clew::gui {

class Job::State final : public Progress
{
public:
    State(QObject* page, Steps steps) : m_page(page), m_steps(std::move(steps)) {}

    void report(const QString& step, std::int64_t done, std::int64_t total) override
    {
        if (!m_steps)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [page = m_page, steps = m_steps, step, done, total] {
                if (page)
                    steps(step, done, total);
            },
            Qt::QueuedConnection);
    }
    bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    const QPointer<QObject>& page() const { return m_page; }

private:
    QPointer<QObject> m_page; ///< looked at on the GUI thread only
    Steps m_steps;
    std::atomic<bool> m_cancelled = false;
};

Job::Job(QObject* page, Steps steps) : m_state(std::make_shared<State>(page, std::move(steps)))
{
    Q_ASSERT(QThread::currentThread() == qApp->thread());
    QObject::connect(page, &QObject::destroyed, qApp, [state = std::weak_ptr(m_state)] {
        if (const auto alive = state.lock())
            alive->cancel();
    });
}

void Job::cancel() const
{
    if (m_state)
        m_state->cancel();
}

bool Job::isCancelled() const
{
    return m_state && m_state->cancelled();
}

Progress& Job::progress() const
{
    return *m_state;
}

void Job::answer(std::function<void()> call) const
{
    QMetaObject::invokeMethod(
        qApp,
        [page = m_state->page(), call = std::move(call)] {
            if (page)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace clew::gui
