// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/number_text.h"
#include "base/unit.h"

#include <cstdint>

namespace clew {

/// What a spelled number in a unit is in whole picometres or nano-arcseconds.
struct ScaledNumber
{
    std::int64_t value = 0;
    bool rounded = false; ///< half to even, once
};

/// Fails beyond ±(2^63 - 1); `text` is only for the message.
Result<ScaledNumber> scaleNumber(const NumberText& number, Unit unit, const QString& text);

/// As scaleNumber, but refuses a number with more decimals than the unit always keeps. A radian is rounded still.
Result<ScaledNumber> scaleWithinDecimals(const NumberText& number, Unit unit, const QString& text);

/// A whole number of picometres or nano-arcseconds, in a unit, with so many decimals (0 to 18), rounded half to even
/// where they don't hold it. C locale.
QString scaledText(std::int64_t value, Unit unit, int decimals);

/// The shortest text that is the value exactly; nothing where no decimal number is (1 pm in inches, any angle in
/// radians).
std::optional<QString> exactScaledText(std::int64_t value, Unit unit);

} // namespace clew
