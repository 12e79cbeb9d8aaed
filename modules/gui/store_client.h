// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/job.h"
#include "services/store_thread.h"

namespace clew::gui {

/// The pages' way to the open store. The GUI thread never touches it: work is queued for the store's own thread, where
/// writers go first, and its answer comes back to the page (job.h).
///
///     client.read(this, [question](services::OpenStore& store, Progress&) { return services::countRows(store,
///     question); },
///                 [this](const Result<std::int64_t>& count) { show(count); });
///
/// A read should take 20 ms at most; what takes longer is asked for with readLong, behind everybody else's.
class StoreClient final : public QObject
{
    Q_OBJECT

public:
    explicit StoreClient(std::unique_ptr<services::StoreThread> thread, QObject* parent = nullptr);
    /// Cancels what waits, and closes the store.
    ~StoreClient() override;

    template<typename Work, typename Done>
    Job read(QObject* page, Work work, Done done)
    {
        return post(services::StoreThread::Priority::Read, page, std::move(work), std::move(done), {});
    }
    template<typename Work, typename Done>
    Job readLong(QObject* page, Work work, Done done, Job::Steps steps = {})
    {
        return post(services::StoreThread::Priority::LongRead, page, std::move(work), std::move(done),
                    std::move(steps));
    }
    /// After a write that was done, recordsChanged() is emitted, behind the page's own answer.
    template<typename Work, typename Done>
    Job write(QObject* page, Work work, Done done, Job::Steps steps = {})
    {
        return post(
            services::StoreThread::Priority::Write, page, std::move(work),
            [this, done = std::move(done)](auto answer) mutable {
                const bool isDone = answer.has_value();
                const QPointer<StoreClient> self(this);
                done(std::move(answer));
                if (isDone && self)
                    emit recordsChanged();
            },
            std::move(steps));
    }

signals:
    /// This program changed records: pages that show some ask again.
    void recordsChanged();

private:
    template<typename Work, typename Done>
    Job post(services::StoreThread::Priority priority, QObject* page, Work work, Done done, Job::Steps steps)
    {
        const Job job(page, std::move(steps));
        using Answer = std::invoke_result_t<Work&, services::OpenStore&, Progress&>;
        m_thread->post(
            priority,
            [job, work = std::move(work)](services::OpenStore& store) mutable -> Answer {
                return services::runCancellably(store, job.progress(), work);
            },
            [job, done = std::move(done)](Answer answer) mutable {
                const auto kept = std::make_shared<Answer>(std::move(answer));
                job.answer([kept, done = std::move(done)]() mutable { done(std::move(*kept)); });
            });
        return job;
    }

    std::unique_ptr<services::StoreThread> m_thread;
};

} // namespace clew::gui
