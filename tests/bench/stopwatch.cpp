// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/stopwatch.h"

#include <algorithm>
#include <ctime>

#include <sys/resource.h>

namespace clew::bench {

namespace {

double clockMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

Stopwatch::Stopwatch() : m_wallMs(clockMs(CLOCK_MONOTONIC)), m_cpuMs(clockMs(CLOCK_PROCESS_CPUTIME_ID)) {}

Taken Stopwatch::taken() const
{
    return {clockMs(CLOCK_MONOTONIC) - m_wallMs, clockMs(CLOCK_PROCESS_CPUTIME_ID) - m_cpuMs};
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Taken median(const std::vector<Taken>& runs)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (const Taken& run : runs) {
        wall.push_back(run.wallMs);
        cpu.push_back(run.cpuMs);
    }
    return {median(std::move(wall)), median(std::move(cpu))};
}

double peakMemoryMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024; // KiB on Linux
}

} // namespace clew::bench
