// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/work_queue.h"

#include <algorithm>

namespace clew::store {

void WorkQueue::add(Priority priority, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_queues[static_cast<std::size_t>(priority)].push_back(std::move(job));
            m_arrived.notify_one();
            return;
        }
    }
    job(Run::Cancelled);
}

void WorkQueue::serve()
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
        const Slice slice = job(Run::Now);
        lock.lock();
        if (slice == Slice::Again)
            queue.push_back(std::move(job));
    }
}

void WorkQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
}

void WorkQueue::cancelAll()
{
    std::array<std::deque<Job>, 3> left;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(left, m_queues);
    }
    for (auto& queue : left)
        for (Job& job : queue)
            job(Run::Cancelled);
}

} // namespace clew::store
