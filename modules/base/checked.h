// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace clew {

/// Integer arithmetic that says when it can't. The range is symmetric, ±(2^63 - 1), so that every value has its
/// negative.
constexpr bool isInSymmetricRange(std::int64_t value)
{
    return value != std::numeric_limits<std::int64_t>::min();
}

constexpr std::optional<std::int64_t> checkedSum(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum) || !isInSymmetricRange(sum))
        return std::nullopt;
    return sum;
}

constexpr std::optional<std::int64_t> checkedDifference(std::int64_t a, std::int64_t b)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference) || !isInSymmetricRange(difference))
        return std::nullopt;
    return difference;
}

constexpr std::optional<std::int64_t> checkedProduct(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product) || !isInSymmetricRange(product))
        return std::nullopt;
    return product;
}

} // namespace clew
