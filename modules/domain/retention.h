// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace clew::domain {

/// What is known about how long a record is kept.
struct RetentionFacts
{
    QDate released;                            ///< null = not released yet
    std::optional<std::int64_t> lifetimeYears; ///< of the finished device, as its maker states it
    std::optional<std::int64_t> contractYears; ///< what the customer asks for
};

struct Retention
{
    QDate until; ///< null = for ever
    QString basis;
};

/// ISO 13485:2016, 4.2.5: at least the device's lifetime, and not less than two years from release; or longer, as
/// regulation or contract ask. An unknown lifetime keeps the record for ever.
Retention retentionOf(const RetentionFacts& facts);

/// The same day so many years later; 29 February becomes 1 March where there is none: never shorter.
QDate yearsLater(QDate day, std::int64_t years);

} // namespace clew::domain
