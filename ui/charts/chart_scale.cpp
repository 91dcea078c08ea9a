// The value axis of a chart: from zero, in round steps.
#include "ui/charts/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace itsms {

namespace {

struct Range
{
    double low = 0;
    double high = 0;
    bool whole = true;

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
        whole = whole && value == std::floor(value);
    }
};

double roundStep(double rough)
{
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    for (double factor : {1.0, 2.0, 2.5, 5.0})
        if (rough <= magnitude * factor * 1.0001)
            return magnitude * factor;
    return magnitude * 10;
}

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double scaled = step * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return 6;
}

} // namespace

std::vector<double> ChartScale::ticks() const
{
    std::vector<double> result;
    const int count = int(std::lround((to - from) / step));
    result.reserve(std::size_t(count) + 1);
    for (int i = 0; i <= count; ++i)
        result.push_back(from + i * step);
    return result;
}

ChartScale chartScale(const ReportChart &chart, int wanted)
{
    Range range;
    for (const ChartSeries &series : chart.series)
        for (const std::optional<double> &value : series.values)
            if (value)
                range.include(*value);
    if (chart.target)
        range.include(*chart.target);
    if (range.high == range.low)
        return {};
    double step = roundStep((range.high - range.low) / std::max(wanted, 1));
    if (range.whole)
        step = std::max(step, 1.0);
    if (range.whole && step != std::floor(step))
        step = std::ceil(step);
    return {.from = std::floor(range.low / step + 1e-9) * step,
            .to = std::ceil(range.high / step - 1e-9) * step,
            .step = step,
            .decimals = decimalsOf(step)};
}

bool hasValues(const ReportChart &chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
        return std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return value && std::isfinite(*value); });
    });
}

} // namespace itsms
