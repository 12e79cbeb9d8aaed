// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/problem_log.h"

namespace clew::exchange {

void ProblemLog::error(int row, const QString& column, const QString& message)
{
    m_hasErrors = true;
    add(row, column, Problem::Severity::Error, message);
}

void ProblemLog::warning(int row, const QString& column, const QString& message)
{
    add(row, column, Problem::Severity::Warning, message);
}

void ProblemLog::warnOnce(const QString& key, int row, const QString& column, const QString& message)
{
    if (m_said.contains(key))
        return;
    m_said.insert(key);
    warning(row, column, message);
}

void ProblemLog::add(int row, const QString& column, Problem::Severity severity, const QString& message)
{
    if (m_problems.size() < most) {
        m_problems.append(Problem{row, column, severity, message});
        return;
    }
    ++m_more;
    m_moreHasErrors = m_moreHasErrors || severity == Problem::Severity::Error;
}

Problems ProblemLog::problems() const
{
    Problems all = m_problems;
    if (m_more > 0)
        all.append(Problem{0,
                           {},
                           m_moreHasErrors ? Problem::Severity::Error : Problem::Severity::Warning,
                           QStringLiteral("And %1 more; mend these first and read the file again.").arg(m_more)});
    return all;
}

} // namespace clew::exchange
