// What a chart says, in one sentence.
#include "core/report/build.h"

#include <QCoreApplication>

#include <numeric>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Where a series has values, and the extremes among them.
struct Extremes
{
    std::vector<std::size_t> filled;
    std::size_t highest = 0;
    std::size_t lowest = 0;
};

Extremes extremes(const ChartSeries &series)
{
    Extremes result;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i])
            continue;
        if (result.filled.empty())
            result.highest = result.lowest = i;
        result.filled.push_back(i);
        if (*series.values[i] > *series.values[result.highest])
            result.highest = i;
        if (*series.values[i] < *series.values[result.lowest])
            result.lowest = i;
    }
    return result;
}

QString figure(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value == double(qint64(value)) ? 0 : 1);
}

QString share(const ReportChart &chart, const ChartSeries &series, const Extremes &found, const QLocale &locale)
{
    double sum = 0;
    for (const std::size_t i : found.filled)
        sum += *series.values[i];
    const double top = *series.values[found.highest];
    if (sum <= 0)
        return Tr::tr("%1: nothing was counted.").arg(series.label);
    return Tr::tr("%1 leads with %2, that is %3 % of %4.")
        .arg(monthLabel(chart.categories.value(qsizetype(found.highest)), locale), figure(top, locale), locale.toString(100 * top / sum, 'f', 0), figure(sum, locale));
}

QString course(const ReportChart &chart, const ChartSeries &series, const Extremes &found, const QLocale &locale)
{
    const auto value = [&](std::size_t i) { return figure(*series.values[i], locale); };
    const auto name = [&](std::size_t i) { return monthLabel(chart.categories.value(qsizetype(i)), locale); };
    const std::size_t last = found.filled.back();
    if (found.highest == found.lowest)
        return Tr::tr("%1 is %2 throughout.").arg(series.label, value(last));
    return Tr::tr("%1 is highest in %2 (%3), lowest in %4 (%5) and ends at %6 in %7.")
        .arg(series.label, name(found.highest), value(found.highest), name(found.lowest), value(found.lowest), value(last), name(last));
}

} // namespace

QString reading(const ReportChart &chart, const QLocale &locale)
{
    if (chart.series.empty() || extremes(chart.series.front()).filled.empty())
        return Tr::tr("There is nothing to show for this period.");
    const ChartSeries &series = chart.series.front();
    const Extremes found = extremes(series);
    if (found.filled.size() == 1)
        return Tr::tr("%1: %2 in %3, the only value of the period.").arg(series.label, figure(*series.values[found.highest], locale), monthLabel(chart.categories.value(qsizetype(found.highest)), locale));
    const bool overTime = chart.kind == ReportChart::Kind::Lines || chart.series.size() > 1;
    QString sentence = overTime ? course(chart, series, found, locale) : share(chart, series, found, locale);
    // What the other lines say, such as the 90th percentile beside the median, can be read nowhere else.
    for (std::size_t i = 1; chart.kind == ReportChart::Kind::Lines && i < chart.series.size(); ++i)
        if (const Extremes others = extremes(chart.series[i]); others.filled.size() > 1)
            sentence += u' ' + course(chart, chart.series[i], others, locale);
    if (chart.target) {
        const auto met = std::count_if(found.filled.begin(), found.filled.end(), [&](std::size_t i) {
            return chart.better == Better::Higher ? *series.values[i] >= *chart.target : *series.values[i] <= *chart.target;
        });
        sentence += u' ' + Tr::tr("It meets its target of %1 in %2 of %3 months.").arg(figure(*chart.target, locale)).arg(met).arg(found.filled.size());
    }
    return sentence;
}

} // namespace itsms
