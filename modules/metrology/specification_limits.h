// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace clew::metrology {

// Limits and values that decide are whole steps: picometres of a length, nano-arcseconds of an angle, 10⁻⁹ of any other
// unit. Uncertainties beside them are doubles in the same steps.

inline constexpr double picometresPerMicrometre = 1e6;

/// A characteristic's tolerance in steps; absent = open on that side.
struct SpecificationLimits
{
    std::optional<std::int64_t> lower;
    std::optional<std::int64_t> upper;
    /// The lower one is nature's, not the drawing's: roundness or roughness can't fall below 0. It limits nothing then,
    /// and the tolerance counts as one-sided.
    bool lowerIsPhysical = false;

    std::optional<std::int64_t> specifiedLower() const { return lowerIsPhysical ? std::nullopt : lower; }
    bool areSet() const { return specifiedLower() || upper; }
    /// Nothing of the kind measures that little: the measurement is wrong, whatever was to be judged.
    bool isBelowNature(std::int64_t value) const { return lowerIsPhysical && lower && value < *lower; }
};

/// Invalid without a limit, and where the lower one is above the upper one.
Result<> requireLimits(const SpecificationLimits& limits);

/// T = upper - lower in steps; nothing where only one side is specified.
std::optional<double> toleranceWidth(const SpecificationLimits& limits);

/// Why a value below nature's limit doesn't conform.
QString belowNatureText();

} // namespace clew::metrology
