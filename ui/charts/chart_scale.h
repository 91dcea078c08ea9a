// The value axis of a chart: from zero, in round steps.
#pragma once

#include "core/report/report.h"

#include <vector>

namespace itsms {

struct ChartScale
{
    double from = 0;
    double to = 1;
    double step = 1;
    int decimals = 0;

    std::vector<double> ticks() const;
    /// 0 at the lower end, 1 at the upper end.
    double share(double value) const { return (value - from) / (to - from); }
};

/// Holds zero, every value and the target; about `wanted` steps.
ChartScale chartScale(const ReportChart &chart, int wanted);

bool hasValues(const ReportChart &chart);

} // namespace itsms
