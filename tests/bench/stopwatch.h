// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <vector>

namespace clew::bench {

/// What one run took: by the clock on the wall, and of the processor (user and system time of the whole process).
struct Taken
{
    double wallMs = 0;
    double cpuMs = 0;

    Taken& operator+=(const Taken& more)
    {
        wallMs += more.wallMs;
        cpuMs += more.cpuMs;
        return *this;
    }
};

/// Started when made.
class Stopwatch
{
public:
    Stopwatch();
    Taken taken() const;

private:
    double m_wallMs;
    double m_cpuMs;
};

/// The middle one; the mean of the two middle ones for an even count. 0 for none.
double median(std::vector<double> values);
Taken median(const std::vector<Taken>& runs);

/// The most memory this process had at once, in MiB.
double peakMemoryMiB();

} // namespace clew::bench
