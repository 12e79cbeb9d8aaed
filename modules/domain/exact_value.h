// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/measured_text.h"
#include "domain/fields.h"

namespace clew::domain {

/// The integer that decides: picometres of a length, nano-arcseconds of an angle, nano-units (10⁻⁹) of anything else.
struct DecidingInteger
{
    std::int64_t value = 0;
    bool rounded = false; ///< an "other" unit's number had more than nine decimals: rounded half to even
};

Result<DecidingInteger> decidingInteger(const Quantity& quantity);

/// A limit or nominal as a file states it, in a unit by its text.
Result<Exact> exactFromFile(const QString& text, const QString& unit);

/// A deciding integer in that unit, C locale: exact where the unit allows, else with as many decimals as it takes to be
/// read back as the same integer.
QString textOfInteger(std::int64_t value, clew::Unit unit);
/// The same with so many decimals, rounded half to even.
QString textOfInteger(std::int64_t value, clew::Unit unit, int decimals);

} // namespace clew::domain
