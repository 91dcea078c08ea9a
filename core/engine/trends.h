// Where measures go: their latest value against the target, their last whole month against the three before it.
#pragma once

#include "core/engine/measures.h"

namespace itsms {

/// A measure moves when it leaves the mean of the three months before by more than a tenth of it, a percentage by more than two points.
/// Our practice, not the standard's.
enum class Course {
    Unknown, ///< Fewer than two of those months have a value.
    Steady,
    Improving,
    Worsening,
};

struct Trend
{
    std::optional<MeasurePoint> latest = {}; ///< Of the running month where it has one: what was mended today counts today.
    Verdict verdict = Verdict::NoData;      ///< Of `latest`.
    std::optional<MeasurePoint> whole = {}; ///< The last month that is over: half a month would look like a fall.
    std::optional<double> before = {};      ///< The mean of the three months before `whole`.
    Course course = Course::Unknown;        ///< From `before` to `whole`.

    bool needsAttention() const { return verdict == Verdict::Missed || course == Course::Worsening; }
};

Trend trendOf(const MeasureSeries &series, QDate today);

struct MeasureStanding
{
    MeasureSeries series;
    Trend trend;
};

/// All indicators over a period: the declared measures in their order, the organisation's own behind them.
Result<std::vector<MeasureStanding>> measureStandings(const Workbook &workbook, const Period &period, const Moment &moment);

} // namespace itsms
