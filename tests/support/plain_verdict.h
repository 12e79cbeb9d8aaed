// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

#include <array>
#include <cmath>

// Decision rules without the program's own code: what brute force judges by.
namespace clew::test {

/// How a result was judged: by which rule, with which U (k = 2), in picometres.
struct RuleInForce
{
    const char* record;
    double expanded;
};

inline constexpr std::array rulesInForce{
    RuleInForce{"simple/ILAC-G8:09/2019", 0},       RuleInForce{"iso14253-1/2017", 400'000},
    RuleInForce{"iso14253-1/2017", 1'300'000},      RuleInForce{"iso14253-1/2017", 3'700'000},
    RuleInForce{"full-u/ILAC-G8:09/2019", 700'000}, RuleInForce{"factor-u:0.5", 900'000},
    RuleInForce{"probability:0.99", 600'000}};

/// Φ by the complementary error function.
inline double phi(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

/// The rules in their own words, without zones: what conforms with the wanted probability is accepted, what lies
/// outside and conforms with no more than the rest of it is rejected; a guard band of a multiple of U is subtracted and
/// added (JCGM 106:2012 7.2, 8.3). No code of the program.
inline QString plainVerdict(double value, double lower, double upper, const RuleInForce& rule)
{
    const QByteArray name(rule.record);
    const bool byProbability = name.startsWith("iso14253-1") || name.startsWith("probability");
    if (byProbability) {
        const double wanted = name.startsWith("iso") ? 0.95 : name.mid(name.indexOf(':') + 1).toDouble();
        const double u = rule.expanded / 2;
        const double p = phi((upper - value) / u) - phi((lower - value) / u);
        if (p >= wanted)
            return QStringLiteral("conforms");
        const bool isOutside = value < lower || value > upper;
        return isOutside && p <= 1 - wanted ? QStringLiteral("does not conform") : QStringLiteral("not proven");
    }
    const double factor = name.startsWith("factor-u") ? name.mid(name.indexOf(':') + 1).toDouble() : 1;
    const double guard = name.startsWith("simple") ? 0 : factor * rule.expanded;
    if (value < lower - guard || value > upper + guard)
        return QStringLiteral("does not conform");
    return value >= lower + guard && value <= upper - guard ? QStringLiteral("conforms") : QStringLiteral("not proven");
}

} // namespace clew::test
