// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QCoreApplication>
#include <QMutex>
#include <QString>

#include <atomic>
#include <chrono>
#include <thread>

namespace clew::test {

/// Asks the GUI thread from another thread whether it still answers, and keeps each time in which it did not, with what
/// was being done then. Blocks of more than `bound` are kept.
class Watchdog
{
public:
    struct Block
    {
        QString during;
        std::int64_t milliseconds = 0;
    };

    explicit Watchdog(std::chrono::milliseconds bound = std::chrono::milliseconds(50))
        : m_bound(bound),
          m_thread([this] { watch(); })
    {
    }
    ~Watchdog()
    {
        m_ends = true;
        m_thread.join();
    }
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void during(const QString& what)
    {
        const QMutexLocker lock(&m_mutex);
        m_during = what;
    }
    QList<Block> blocks() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_blocks;
    }

private:
    void watch()
    {
        using Clock = std::chrono::steady_clock;
        constexpr std::chrono::milliseconds beat(2);
        while (!m_ends) {
            const auto answered = std::make_shared<std::atomic<bool>>(false);
            const auto asked = Clock::now();
            QMutexLocker lock(&m_mutex);
            const QString what = m_during;
            lock.unlock();
            QMetaObject::invokeMethod(
                qApp, [answered] { *answered = true; }, Qt::QueuedConnection);
            while (!*answered && !m_ends)
                std::this_thread::sleep_for(beat);
            const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - asked);
            if (*answered && waited > m_bound) {
                lock.relock();
                m_blocks.append({what, waited.count()});
                lock.unlock();
            }
            std::this_thread::sleep_for(beat);
        }
    }

    std::chrono::milliseconds m_bound;
    mutable QMutex m_mutex;
    QString m_during;
    QList<Block> m_blocks;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace clew::test
