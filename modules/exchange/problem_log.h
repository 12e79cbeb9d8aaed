// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"

#include <QSet>

namespace clew::exchange {

/// Collects a file's problems: keeps the first 1,000 and counts the rest in one last entry, which is an error if any
/// of the rest was.
class ProblemLog
{
public:
    static constexpr int most = 1000;

    void error(int row, const QString& column, const QString& message);
    void warning(int row, const QString& column, const QString& message);
    /// A warning that is said once per file however often it occurs; `key` tells which.
    void warnOnce(const QString& key, int row, const QString& column, const QString& message);

    bool hasErrors() const { return m_hasErrors; }
    Problems problems() const;

private:
    void add(int row, const QString& column, Problem::Severity severity, const QString& message);

    Problems m_problems;
    QSet<QString> m_said;
    qint64 m_more = 0;
    bool m_hasErrors = false;
    bool m_moreHasErrors = false;
};

} // namespace clew::exchange
