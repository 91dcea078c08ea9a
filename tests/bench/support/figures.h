// How the benchmarks of the window print what they found.
#pragma once

#include <vector>

namespace bench {

/// "name ours_ms=... limit_ms=... ratio=... goal=...": medians, and the median of the ratios of pairs.
void printRatio(const char *name, const char *unit, double goal, const std::vector<double> &ours, const std::vector<double> &limit);

/// "name median_ms=... p95_ms=... max_ms=... goal_ms=... ratio=...": the 95th percentile against the goal.
void printPercentile(const char *name, double goal, const std::vector<double> &milliseconds);

/// At `share` (0 to 1) of the sorted values.
double percentile(std::vector<double> values, double share);

} // namespace bench
