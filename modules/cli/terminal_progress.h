// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>

namespace clew::cli {

/// Says on standard error how far long work is, when that is a terminal; stopped by Ctrl-C.
class TerminalProgress final : public Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    void report(const QString& step, std::int64_t done, std::int64_t total) override;
    bool cancelled() const override;
    /// Takes the line away again.
    void clear();

private:
    bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_sinceReport;
};

} // namespace clew::cli
