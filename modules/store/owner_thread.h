// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <type_traits>

namespace clew::store {

/// The one thread that owns the Database; everybody else queues work for it.
///
/// (1) Write goes before Read, Read before LongRead; within a priority, first come, first served. So a writer waits for
///     one running piece of work at most, which is why long reads come in slices.
/// (2) A slice that isn't done goes to the end of its queue; nothing is held between slices but what it captured.
/// (3) On stopping, work that has not begun ends with Cancelled; waiting callers get that.
/// (4) Work must not call run() on its own thread: it would wait for itself, so it is refused (Internal).
class OwnerThread
{
public:
    enum class Priority { Write, Read, LongRead };
    enum class Slice { Again, Done };
    using Opener = std::function<Result<std::unique_ptr<Database>>()>;

    /// Opens the store on the new thread; fails as the opener does.
    static Result<std::unique_ptr<OwnerThread>> start(Opener opener);
    ~OwnerThread() { stop(); }
    OwnerThread(const OwnerThread&) = delete;
    OwnerThread& operator=(const OwnerThread&) = delete;

    /// Finishes the piece of work that runs, cancels the others, closes the store.
    void stop();

    /// Does the work there and waits for it. `work` takes a Database& and returns a Result.
    template<typename Work>
    auto run(Priority priority, Work work) -> std::invoke_result_t<Work, Database&>
    {
        using Answer = std::invoke_result_t<Work, Database&>;
        if (isOwnThread())
            return Answer(fail(Error::Code::Internal, QStringLiteral("The store waits for itself; report this.")));
        return post(priority, std::move(work)).get();
    }

    /// The same without waiting.
    template<typename Work>
    auto post(Priority priority, Work work) -> std::future<std::invoke_result_t<Work, Database&>>
    {
        using Answer = std::invoke_result_t<Work, Database&>;
        auto promise = std::make_shared<std::promise<Answer>>();
        auto future = promise->get_future();
        enqueue(priority, [promise, work = std::move(work)](Database* database) mutable {
            promise->set_value(database ? work(*database) : Answer(stopped()));
            return Slice::Done;
        });
        return future;
    }

    /// The same with an answer that is handed to `done` on the owner's thread.
    template<typename Work, typename Done>
    void post(Priority priority, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Database&>;
        enqueue(priority, [work = std::move(work), done = std::move(done)](Database* database) mutable {
            done(database ? work(*database) : Answer(stopped()));
            return Slice::Done;
        });
    }

    /// A long read: `slice` is called until it says Done or fails; each call should take 100 ms at most.
    Result<> runInSlices(std::function<Result<Slice>(Database&)> slice);

    bool isOwnThread() const { return std::this_thread::get_id() == m_thread.get_id(); }

private:
    using Job = std::function<Slice(Database*)>; ///< called with null where the thread stops

    OwnerThread() = default;
    static tl::unexpected<Error> stopped();
    void enqueue(Priority priority, Job job);
    void serve(Opener opener, std::shared_ptr<std::promise<Result<>>> opened);
    void loop(Database& database);
    void cancelAll();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::array<std::deque<Job>, 3> m_queues; ///< by Priority
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace clew::store
