// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <cmath>

namespace clew::metrology {

/// A sum that keeps what each addition rounds away and adds it at the end (Neumaier 1974). In long double, so that
/// where that has 64 bits the difference of two doubles and its square lose next to nothing.
class CompensatedSum
{
public:
    void add(long double term)
    {
        const long double sum = m_sum + term;
        m_lost += std::fabs(m_sum) >= std::fabs(term) ? (m_sum - sum) + term : (term - sum) + m_sum;
        m_sum = sum;
    }
    long double value() const { return m_sum + m_lost; }

private:
    long double m_sum = 0;
    long double m_lost = 0;
};

} // namespace clew::metrology
