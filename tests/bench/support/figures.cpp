// How the benchmarks of the window print what they found.
#include "tests/bench/support/figures.h"

#include <algorithm>
#include <cstdio>

namespace bench {

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

void printRatio(const char *name, const char *unit, double goal, const std::vector<double> &ours, const std::vector<double> &limit)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / limit[i]);
    const double ratio = percentile(ratios, 0.5);
    std::printf("%-28s ours_%s=%.1f limit_%s=%.1f ratio=%.2f (%.2f-%.2f) goal=%.1f %s\n", name, unit, percentile(ours, 0.5), unit,
        percentile(limit, 0.5), ratio, percentile(ratios, 0), percentile(ratios, 1), goal, ratio <= goal ? "met" : "MISSED");
    std::fflush(stdout);
}

void printPercentile(const char *name, double goal, const std::vector<double> &milliseconds)
{
    const double found = percentile(milliseconds, 0.95);
    std::printf("%-28s median_ms=%.1f p95_ms=%.1f max_ms=%.1f goal_ms=%.0f ratio=%.2f %s\n", name, percentile(milliseconds, 0.5), found,
        percentile(milliseconds, 1), goal, found / goal, found <= goal ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace bench
