// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/key_burst.h"

#include <QRegularExpression>

#include <algorithm>

namespace clew::domain {

namespace {

constexpr std::int64_t quickGapMs = 30;
constexpr std::int64_t pauseMs = 100;
constexpr qsizetype leastKeys = 4;

bool hasSymbology(const QString& text)
{
    static const QRegularExpression identifier(QStringLiteral("^\\][A-Za-z][0-9A-Za-z]"));
    return identifier.match(text).hasMatch();
}

} // namespace

bool KeyBurst::key(QChar character, std::int64_t ms)
{
    const bool isSymbology = !m_keys.isEmpty() && m_keys.first().character == QLatin1Char(']');
    const bool begins = m_keys.isEmpty() || (ms - m_keys.last().ms > pauseMs && !isSymbology);
    if (begins)
        m_keys.clear();
    m_keys.append({character, ms});
    return begins;
}

QString KeyBurst::text() const
{
    QString text;
    for (const Key& each : m_keys)
        text += each.character;
    return text;
}

bool KeyBurst::isQuick() const
{
    if (m_keys.size() < leastKeys)
        return false;
    std::vector<std::int64_t> gaps;
    for (qsizetype i = 1; i < m_keys.size(); ++i)
        gaps.push_back(m_keys.at(i).ms - m_keys.at(i - 1).ms);
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle < quickGapMs;
}

std::optional<QString> KeyBurst::end(std::int64_t ms)
{
    const QString typed = text();
    const bool inTime = !m_keys.isEmpty() && ms - m_keys.last().ms <= pauseMs;
    const bool isBurst = hasSymbology(typed) || (inTime && isQuick());
    m_keys.clear();
    return isBurst ? std::optional(typed) : std::nullopt;
}

} // namespace clew::domain
