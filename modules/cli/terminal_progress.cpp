// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/terminal_progress.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace clew::cli {

namespace {

constexpr qint64 reportEveryMs = 100;
volatile std::sig_atomic_t interruptions = 0;

/// The first one asks the work to stop and roll back; the second one ends the program as the system does.
extern "C" void noteInterruption(int number)
{
    interruptions = 1;
    std::signal(number, SIG_DFL);
}

bool errorsAreTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

} // namespace

TerminalProgress::TerminalProgress() : m_isTerminal(errorsAreTerminal())
{
    interruptions = 0;
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
}

TerminalProgress::~TerminalProgress()
{
    clear();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void TerminalProgress::report(const QString& step, std::int64_t done, std::int64_t total)
{
    if (!m_isTerminal || (m_isShown && m_sinceReport.elapsed() < reportEveryMs))
        return;
    QString line = step;
    if (total > 0)
        line += QStringLiteral(": %1 of %2").arg(done).arg(total);
    else if (done > 0)
        line += QStringLiteral(": %1").arg(done);
    std::fprintf(stderr, "\r\033[K%s", line.toLocal8Bit().constData());
    std::fflush(stderr);
    m_isShown = true;
    m_sinceReport.start();
}

bool TerminalProgress::cancelled() const
{
    return interruptions != 0;
}

void TerminalProgress::clear()
{
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
    m_isShown = false;
}

} // namespace clew::cli
