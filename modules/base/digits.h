// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace clew {

/// Exact arithmetic on decimal digits of any length ('0'-'9', most significant first, empty = zero).

struct RoundedDigits
{
    QByteArray digits;
    bool exact = true; ///< nothing but zeros was dropped
};

QByteArray multiplyDigits(const QByteArray& a, const QByteArray& b);

/// digits × 10^exponent to the nearest whole number, a half to the even one. A whole number of more than 60 digits
/// comes back as 60 nines: no caller keeps more than 38.
RoundedDigits roundToWhole(const QByteArray& digits, int exponent);

/// The number, or nothing where it is beyond ±(2^63 - 1).
std::optional<std::int64_t> toInt64(bool negative, const QByteArray& digits);

QByteArray digitsOf(std::uint64_t value);
std::uint64_t magnitudeOf(std::int64_t value);

/// Sign, whole part, point, `decimals` places. Zero has no sign.
QString pointedText(bool negative, const QByteArray& digits, int decimals);

} // namespace clew
