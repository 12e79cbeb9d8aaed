// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/owner_thread.h"

namespace clew::store {

Result<std::unique_ptr<OwnerThread>> OwnerThread::start(Opener opener)
{
    std::unique_ptr<OwnerThread> owner(new OwnerThread);
    const auto opened = std::make_shared<std::promise<Result<>>>();
    auto answer = opened->get_future();
    owner->m_thread = std::thread(&OwnerThread::serve, owner.get(), std::move(opener), opened);
    TRY(answer.get());
    return owner;
}

tl::unexpected<Error> OwnerThread::stopped()
{
    return fail(Error::Code::Cancelled, QStringLiteral("The store was closed; nothing was changed."));
}

void OwnerThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    if (m_thread.joinable() && !isOwnThread())
        m_thread.join();
}

void OwnerThread::enqueue(Priority priority, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_queues[static_cast<std::size_t>(priority)].push_back(std::move(job));
            m_arrived.notify_one();
            return;
        }
    }
    job(nullptr);
}

void OwnerThread::serve(Opener opener, std::shared_ptr<std::promise<Result<>>> opened)
{
    auto database = opener();
    if (!database) {
        opened->set_value(tl::make_unexpected(database.error()));
        return;
    }
    opened->set_value({});
    loop(**database);
    database->reset(); // closed before waiting callers hear of it
    cancelAll();
}

void OwnerThread::loop(Database& database)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto waiting = [this] {
            return std::find_if(m_queues.begin(), m_queues.end(), [](const auto& queue) { return !queue.empty(); });
        };
        m_arrived.wait(lock, [&] { return m_stopping || waiting() != m_queues.end(); });
        if (m_stopping)
            return;
        std::deque<Job>& queue = *waiting();
        Job job = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        const Slice slice = job(&database);
        lock.lock();
        if (slice == Slice::Again)
            queue.push_back(std::move(job));
    }
}

void OwnerThread::cancelAll()
{
    std::array<std::deque<Job>, 3> left;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(left, m_queues);
    }
    for (auto& queue : left)
        for (Job& job : queue)
            job(nullptr);
}

Result<> OwnerThread::runInSlices(std::function<Result<Slice>(Database&)> slice)
{
    if (isOwnThread())
        return fail(Error::Code::Internal, QStringLiteral("The store waits for itself; report this."));
    const auto promise = std::make_shared<std::promise<Result<>>>();
    auto future = promise->get_future();
    enqueue(Priority::LongRead, [promise, slice = std::move(slice)](Database* database) {
        const Result<Slice> done = database ? slice(*database) : Result<Slice>(stopped());
        if (done && *done == Slice::Again)
            return Slice::Again;
        promise->set_value(done ? Result<>() : Result<>(tl::make_unexpected(done.error())));
        return Slice::Done;
    });
    return future.get();
}

} // namespace clew::store
