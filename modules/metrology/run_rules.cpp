// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/run_rules.h"

#include <algorithm>
#include <cmath>

namespace clew::metrology {

namespace {

constexpr double onTheLine = 1e-9;

bool isAbove(double z, double line)
{
    return z > line + onTheLine;
}

bool isBeyond(double z, double line)
{
    return isAbove(std::fabs(z), line);
}

/// The last so many points up to one; empty where there are fewer.
Values lastPoints(Values z, std::size_t point, int count)
{
    const auto wanted = std::size_t(count);
    return point + 1 < wanted ? Values() : z.subspan(point + 1 - wanted, wanted);
}

template<typename Predicate>
bool allOfLast(Values z, std::size_t point, int count, Predicate holds)
{
    const Values run = lastPoints(z, point, count);
    return !run.empty() && std::all_of(run.begin(), run.end(), holds);
}

bool isOnOneSide(Values z, std::size_t point, int count)
{
    return allOfLast(z, point, count, [](double v) { return isAbove(v, 0); }) ||
           allOfLast(z, point, count, [](double v) { return isAbove(-v, 0); });
}

/// +1 for a rise to the point from the one before it, -1 for a fall, 0 for neither.
int stepTo(Values z, std::size_t point)
{
    const double step = z[point] - z[point - 1];
    return isAbove(step, 0) ? 1 : isAbove(-step, 0) ? -1 : 0;
}

/// Whether each of the last steps is `turn` (1 or -1) times the one before it.
bool stepsFollow(Values z, std::size_t point, int count, int turn)
{
    if (count < 2 || point + 1 < std::size_t(count))
        return false;
    int wanted = stepTo(z, point);
    for (std::size_t i = point; i + std::size_t(count) > point + 1; --i) {
        if (wanted == 0 || stepTo(z, i) != wanted)
            return false;
        wanted *= turn;
    }
    return true;
}

/// Whether the point is one of at least `wanted` among the last `window` beyond the line on its own side. So many are
/// enough before the window is full: what comes can't take them away.
bool manyBeyond(Values z, std::size_t point, std::size_t wanted, std::size_t window, double line)
{
    const double side = z[point] < 0 ? -1 : 1;
    const Values run = z.subspan(point + 1 < window ? 0 : point + 1 - window, std::min(point + 1, window));
    const auto beyond = std::count_if(run.begin(), run.end(), [=](double v) { return isAbove(side * v, line); });
    return isAbove(side * z[point], line) && std::size_t(beyond) >= wanted;
}

bool isSignal(RunRule rule, Values z, std::size_t point, const RunRules& rules)
{
    switch (rule) {
    case RunRule::BeyondLimits:
        return isBeyond(z[point], 3);
    case RunRule::SameSide:
        return isOnOneSide(z, point, rules.sameSide);
    case RunRule::Steady:
        return stepsFollow(z, point, rules.steady, 1);
    case RunRule::Alternating:
        return stepsFollow(z, point, 14, -1);
    case RunRule::TwoOfThree:
        return manyBeyond(z, point, 2, 3, 2);
    case RunRule::FourOfFive:
        return manyBeyond(z, point, 4, 5, 1);
    case RunRule::HuggingCentre:
        return allOfLast(z, point, 15, [](double v) { return std::fabs(v) < 1 - onTheLine; });
    case RunRule::AvoidingCentre:
        return allOfLast(z, point, 8, [](double v) { return isBeyond(v, 1); });
    }
    return false;
}

} // namespace

RunRules nelsonRules()
{
    return {{RunRule::BeyondLimits, RunRule::SameSide, RunRule::Steady, RunRule::Alternating, RunRule::TwoOfThree,
             RunRule::FourOfFive, RunRule::HuggingCentre, RunRule::AvoidingCentre},
            9,
            6};
}

RunRules westernElectricRules()
{
    return {{RunRule::BeyondLimits, RunRule::SameSide, RunRule::TwoOfThree, RunRule::FourOfFive}, 8, 6};
}

RunRules aiagRules()
{
    return {{RunRule::BeyondLimits, RunRule::SameSide, RunRule::Steady}, 7, 7};
}

Result<std::vector<RunSignal>> runSignals(Values points, const ControlLimits& limits, const RunRules& rules)
{
    TRY(requireSample(points, 0));
    if (!(limits.sigma > 0) || !std::isfinite(limits.sigma) || !std::isfinite(limits.centre))
        return fail(Error::Code::Invalid, QStringLiteral("A chart needs a centre line and a deviation above 0."));
    std::vector<double> z;
    for (const double point : points)
        z.push_back((point - limits.centre) / limits.sigma);
    std::vector<RunSignal> signalsFound;
    for (std::size_t point = 0; point < z.size(); ++point) {
        for (const RunRule rule : rules.rules) {
            if (isSignal(rule, z, point, rules))
                signalsFound.push_back({rule, point});
        }
    }
    return signalsFound;
}

int nelsonNumber(RunRule rule)
{
    return int(rule) + 1;
}

} // namespace clew::metrology
