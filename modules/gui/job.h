// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace clew::gui {

/// Work that runs somewhere else, as its page sees it. Copies mean the same job.
///
/// (1) The answer reaches the page on the GUI thread, and never after the page's end.
/// (2) The page's end cancels the job, and so does cancel(); the answer is then Cancelled, or what was done before.
class Job
{
public:
    Job() = default;
    /// A job for a page; `steps` hears on the GUI thread how far it is.
    using Steps = std::function<void(const QString& step, std::int64_t done, std::int64_t total)>;
    explicit Job(QObject* page, Steps steps = {});

    void cancel() const;
    bool isCancelled() const;
    Progress& progress() const;

    /// Runs `call` on the GUI thread, if the page still is there.
    void answer(std::function<void()> call) const;

private:
    class State;
    std::shared_ptr<State> m_state;
};

/// Runs `work(Progress&)`, which returns a Result, on a thread of the pool, and `done` with its answer.
template<typename Work, typename Done>
Job startJob(QObject* page, Work work, Done done, Job::Steps steps = {})
{
    const Job job(page, std::move(steps));
    QThreadPool::globalInstance()->start([job, work = std::move(work), done = std::move(done)]() mutable {
        using Answer = std::invoke_result_t<Work&, Progress&>;
        const auto answer = std::make_shared<Answer>(work(job.progress()));
        job.answer([answer, done = std::move(done)]() mutable { done(std::move(*answer)); });
    });
    return job;
}

} // namespace clew::gui
