// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QDate>

#include <compare>
#include <cstdint>

namespace clew {

/// A moment: milliseconds since 1970-01-01T00:00:00Z. Written as ISO 8601 in UTC, `2026-11-22T17:40:58.000Z`.
class Instant
{
public:
    static constexpr Instant fromMilliseconds(std::int64_t ms) { return Instant(ms); }
    /// Accepts ISO 8601 with a date, `T`, hours, minutes, optional seconds and fraction, and a zone (`Z` or `±hh:mm`).
    /// Refuses a text without zone: a moment whose zone is guessed may be hours wrong. A fraction is cut to
    /// milliseconds.
    static Result<Instant> parse(const QString& text);

    constexpr std::int64_t toMilliseconds() const { return m_ms; }
    QString toString() const;
    QDate utcDay() const;

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    constexpr explicit Instant(std::int64_t ms) : m_ms(ms) {}
    std::int64_t m_ms;
};

/// A calendar day as ISO 8601 `2026-11-22`, and nothing else.
Result<QDate> parseDay(const QString& text);
QString dayText(QDate day);

/// Where "now" comes from: nothing else in the program asks the computer's clock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace clew
