// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"
#include "store/work_queue.h"

#include <future>
#include <thread>
#include <type_traits>

namespace clew::store {

/// The one thread that owns the store, as a Database or as what holds one; everybody else queues work for it.
///
/// (1) The order of work is WorkQueue's.
/// (2) On stopping, work that has not begun ends with Cancelled; waiting callers get that.
/// (3) Work must not call run() on its own thread: it would wait for itself, so it is refused (Internal).
template<typename Owned>
class ThreadOwning
{
public:
    using Priority = WorkQueue::Priority;
    using Slice = WorkQueue::Slice;
    using Opener = std::function<Result<std::unique_ptr<Owned>>()>;

    /// Opens the store on the new thread; fails as the opener does.
    static Result<std::unique_ptr<ThreadOwning>> start(Opener opener)
    {
        std::unique_ptr<ThreadOwning> owner(new ThreadOwning);
        const auto opened = std::make_shared<std::promise<Result<>>>();
        auto answer = opened->get_future();
        owner->m_thread = std::thread(&ThreadOwning::serve, owner.get(), std::move(opener), opened);
        TRY(answer.get());
        return owner;
    }
    ~ThreadOwning() { stop(); }
    ThreadOwning(const ThreadOwning&) = delete;
    ThreadOwning& operator=(const ThreadOwning&) = delete;

    /// Finishes the piece of work that runs, cancels the others, closes the store.
    void stop()
    {
        m_queue.stop();
        if (m_thread.joinable() && !isOwnThread())
            m_thread.join();
    }

    /// Does the work there and waits for it. `work` takes an Owned& and returns a Result.
    template<typename Work>
    auto run(Priority priority, Work work) -> std::invoke_result_t<Work, Owned&>
    {
        using Answer = std::invoke_result_t<Work, Owned&>;
        if (isOwnThread())
            return Answer(waitsForItself());
        return post(priority, std::move(work)).get();
    }

    /// The same without waiting.
    template<typename Work>
    auto post(Priority priority, Work work) -> std::future<std::invoke_result_t<Work, Owned&>>
    {
        using Answer = std::invoke_result_t<Work, Owned&>;
        auto promise = std::make_shared<std::promise<Answer>>();
        auto future = promise->get_future();
        post(priority, std::move(work), [promise](Answer answer) { promise->set_value(std::move(answer)); });
        return future;
    }

    /// The same with an answer that is handed to `done` on the owner's thread.
    template<typename Work, typename Done>
    void post(Priority priority, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Owned&>;
        m_queue.add(priority, [this, work = std::move(work), done = std::move(done)](WorkQueue::Run run) mutable {
            done(run == WorkQueue::Run::Now ? work(*m_owned) : Answer(stopped()));
            return Slice::Done;
        });
    }

    /// A long read: `slice` is called until it says Done or fails; each call should take 100 ms at most.
    Result<> runInSlices(std::function<Result<Slice>(Owned&)> slice)
    {
        if (isOwnThread())
            return waitsForItself();
        const auto promise = std::make_shared<std::promise<Result<>>>();
        auto future = promise->get_future();
        m_queue.add(Priority::LongRead, [this, promise, slice = std::move(slice)](WorkQueue::Run run) {
            const Result<Slice> done = run == WorkQueue::Run::Now ? slice(*m_owned) : Result<Slice>(stopped());
            if (done && *done == Slice::Again)
                return Slice::Again;
            promise->set_value(done ? Result<>() : Result<>(tl::make_unexpected(done.error())));
            return Slice::Done;
        });
        return future.get();
    }

    bool isOwnThread() const { return std::this_thread::get_id() == m_thread.get_id(); }

private:
    ThreadOwning() = default;

    static tl::unexpected<Error> stopped()
    {
        return fail(Error::Code::Cancelled, QStringLiteral("The store was closed; nothing was changed."));
    }
    static tl::unexpected<Error> waitsForItself()
    {
        return fail(Error::Code::Internal, QStringLiteral("The store waits for itself; report this."));
    }

    void serve(Opener opener, std::shared_ptr<std::promise<Result<>>> opened)
    {
        auto owned = opener();
        if (!owned) {
            opened->set_value(tl::make_unexpected(owned.error()));
            return;
        }
        m_owned = owned.take();
        opened->set_value({});
        m_queue.serve();
        m_owned.reset(); // closed before waiting callers hear of it
        m_queue.cancelAll();
    }

    WorkQueue m_queue;
    std::unique_ptr<Owned> m_owned; ///< touched by the owner's thread only
    std::thread m_thread;
};

using OwnerThread = ThreadOwning<Database>;

} // namespace clew::store
