// Where measures go: their latest value against the target, their last whole month against the three before it.
#include "core/engine/trends.h"

#include <cmath>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBefore = 3;
constexpr std::size_t fewestBefore = 2;

/// The mean of the months before `month`, where enough of them have a value.
std::optional<double> meanBefore(const MeasureSeries &series, const QString &month)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    const QString from = first.addMonths(-monthsBefore).toString(u"yyyy-MM"_s);
    double sum = 0;
    std::size_t count = 0;
    for (const MeasurePoint &point : series.points)
        if (point.month >= from && point.month < month) {
            sum += point.value;
            ++count;
        }
    return count < fewestBefore ? std::nullopt : std::optional(sum / double(count));
}

Course courseOf(const Indicator &measure, double before, double now)
{
    const double margin = measure.unit == Unit::Percent ? 2 : std::abs(before) / 10;
    if (std::abs(now - before) <= margin)
        return Course::Steady;
    return (now > before) == (measure.better == Better::Higher) ? Course::Improving : Course::Worsening;
}

} // namespace

Trend trendOf(const MeasureSeries &series, QDate today)
{
    Trend trend;
    if (series.points.empty())
        return trend;
    trend.latest = series.points.back();
    trend.verdict = verdict(series.measure, trend.latest->value);
    const QString running = today.toString(u"yyyy-MM"_s);
    const auto whole = std::find_if(series.points.rbegin(), series.points.rend(), [&running](const MeasurePoint &point) { return point.month < running; });
    if (whole == series.points.rend())
        return trend;
    trend.whole = *whole;
    trend.before = meanBefore(series, whole->month);
    if (trend.before)
        trend.course = courseOf(series.measure, *trend.before, whole->value);
    return trend;
}

Result<std::vector<MeasureStanding>> measureStandings(const Workbook &workbook, const Period &period, const Moment &moment)
{
    std::vector<MeasureStanding> standings;
    ITSMS_TRY(const std::vector<Indicator> all, indicators(workbook, moment));
    for (const Indicator &measure : all) {
        ITSMS_TRY(MeasureSeries series, runMeasure(workbook, measure, period, moment));
        const Trend trend = trendOf(series, moment.today);
        standings.push_back({std::move(series), trend});
    }
    return standings;
}

} // namespace itsms
