// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace clew::test {

/// A non-negative whole number of any size, in base 2^32: an oracle that shares nothing with the code it checks, which
/// works on decimal digits.
class BigInteger
{
public:
    explicit BigInteger(std::uint64_t value = 0) : m_limbs{std::uint32_t(value), std::uint32_t(value >> 32)} { trim(); }

    static BigInteger fromDecimal(const QByteArray& digits)
    {
        BigInteger result;
        for (const char digit : digits) {
            result = result.times(10);
            result = result.plus(BigInteger(std::uint64_t(digit - '0')));
        }
        return result;
    }
    static BigInteger powerOfTen(int exponent)
    {
        BigInteger result(1);
        for (int i = 0; i < exponent; ++i)
            result = result.times(10);
        return result;
    }

    BigInteger times(std::uint32_t factor) const
    {
        BigInteger result;
        result.m_limbs.clear();
        std::uint64_t carry = 0;
        for (const std::uint32_t limb : m_limbs) {
            carry += std::uint64_t(limb) * factor;
            result.m_limbs.push_back(std::uint32_t(carry));
            carry >>= 32;
        }
        result.m_limbs.push_back(std::uint32_t(carry));
        result.trim();
        return result;
    }
    BigInteger times(const BigInteger& other) const
    {
        BigInteger result;
        for (std::size_t i = other.m_limbs.size(); i-- > 0;) {
            result.m_limbs.insert(result.m_limbs.begin(), 0U);
            result = result.plus(times(other.m_limbs[i]));
        }
        return result;
    }
    BigInteger plus(const BigInteger& other) const
    {
        BigInteger result;
        result.m_limbs.clear();
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < std::max(m_limbs.size(), other.m_limbs.size()); ++i) {
            carry += std::uint64_t(limb(i)) + other.limb(i);
            result.m_limbs.push_back(std::uint32_t(carry));
            carry >>= 32;
        }
        result.m_limbs.push_back(std::uint32_t(carry));
        result.trim();
        return result;
    }
    int compare(const BigInteger& other) const
    {
        if (m_limbs.size() != other.m_limbs.size())
            return m_limbs.size() < other.m_limbs.size() ? -1 : 1;
        for (std::size_t i = m_limbs.size(); i-- > 0;)
            if (m_limbs[i] != other.m_limbs[i])
                return m_limbs[i] < other.m_limbs[i] ? -1 : 1;
        return 0;
    }

private:
    std::uint32_t limb(std::size_t i) const { return i < m_limbs.size() ? m_limbs[i] : 0; }
    void trim()
    {
        while (!m_limbs.empty() && m_limbs.back() == 0)
            m_limbs.pop_back();
    }
    std::vector<std::uint32_t> m_limbs;
};

/// Whether `rounded` is numerator / denominator rounded to the nearest whole number, a half to the even one:
/// (2 rounded - 1) denominator <= 2 numerator <= (2 rounded + 1) denominator, and equality only for an even one.
inline bool isRoundedHalfEven(std::uint64_t rounded, const BigInteger& numerator, const BigInteger& denominator)
{
    const BigInteger twice = numerator.times(2);
    const BigInteger whole = denominator.times(BigInteger(rounded)).times(2);
    const int fromBelow = whole.compare(twice.plus(denominator)); // 2r·d <= 2n + d
    const int fromAbove = twice.compare(whole.plus(denominator)); // 2n <= 2r·d + d
    if (fromBelow > 0 || fromAbove > 0)
        return false;
    return (fromBelow < 0 && fromAbove < 0) || rounded % 2 == 0;
}

} // namespace clew::test
