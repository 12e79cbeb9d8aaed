// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace clew::store {

/// Work that waits for the one thread that serves it.
///
/// (1) Write goes before Read, Read before LongRead; within a priority, first come, first served. So a writer waits for
///     one running piece of work at most, which is why long reads come in slices.
/// (2) A slice that isn't done goes to the end of its queue; nothing is held between slices but what it captured.
/// (3) On stopping, work that has not begun is called with Run::Cancelled.
class WorkQueue
{
public:
    enum class Priority { Write, Read, LongRead };
    enum class Slice { Again, Done };
    enum class Run { Now, Cancelled };
    using Job = std::function<Slice(Run)>;

    /// After stop() the job is called with Cancelled at once, on the caller's thread.
    void add(Priority priority, Job job);
    /// Runs jobs until stop().
    void serve();
    void stop();
    void cancelAll();

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::array<std::deque<Job>, 3> m_queues; ///< by Priority
    bool m_stopping = false;
};

} // namespace clew::store
