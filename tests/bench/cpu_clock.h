#pragma once

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

/// What the processor spent on this process: other work on the machine hardly adds to it, unlike to wall
/// time.
namespace touchline::bench {

inline double cpuMicroseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

inline double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// Calls both in turn, so that heat and neighbours are shared, for about `budget` microseconds in all; the
/// median of one call of each.
template <class Ours, class Bound>
std::pair<double, double> timed(Ours ours, Bound bound, double budget = 400'000) {
    std::vector<double> own, direct;
    const double start = cpuMicroseconds();
    // The first round fills caches and is not counted.
    for (int round = 0; round < 6 || (cpuMicroseconds() - start < budget && round < 400); ++round) {
        const double before = cpuMicroseconds();
        ours();
        const double between = cpuMicroseconds();
        bound();
        if (round == 0)
            continue;
        own.push_back(between - before);
        direct.push_back(cpuMicroseconds() - between);
    }
    return {median(own), median(direct)};
}

} // namespace touchline::bench
