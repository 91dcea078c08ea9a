// How measures stand, as lines with a word, an icon and a small curve.
#include "ui/models/trend_lines.h"

#include "core/report/build.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TrendLines)
};

Tone toneOf(const Trend &trend)
{
    if (trend.verdict == Verdict::Missed)
        return Tone::Bad;
    if (trend.course == Course::Worsening)
        return Tone::Warning;
    return trend.verdict == Verdict::Met ? Tone::Good : Tone::Muted;
}

QString statusOf(const Trend &trend)
{
    const bool drifts = trend.course == Course::Worsening;
    if (trend.verdict == Verdict::Missed)
        return drifts ? Tr::tr("Target missed, and worsening") : verdictWord(Verdict::Missed);
    return drifts ? courseWord(Course::Worsening) : verdictWord(trend.verdict);
}

Sparkline sparkOf(const MeasureStanding &standing, const Period &period)
{
    Sparkline spark{.values = {}, .target = standing.series.measure.target};
    for (const QString &month : months(period)) {
        const auto &points = standing.series.points;
        const auto point = std::find_if(points.begin(), points.end(), [&month](const MeasurePoint &each) { return each.month == month; });
        spark.values.push_back(point == points.end() ? std::nullopt : std::optional(point->value));
    }
    return spark;
}

/// A value or a month is not torn apart at the end of a line.
QString whole(QString text) { return text.replace(u' ', QChar(QChar::Nbsp)); }

QString valueText(const Indicator &measure, double value, const QLocale &locale) { return whole(measureValue(measure, value, locale)); }

QString monthText(const QString &month, const QLocale &locale) { return whole(monthLabel(month, locale)); }

/// Against what a worsening measure is held.
QString driftText(const MeasureStanding &standing, const QLocale &locale)
{
    const Indicator &measure = standing.series.measure;
    const Trend &trend = standing.trend;
    return Tr::tr("%1 in %2, %3 on average in the three months before", "value, month, mean")
        .arg(valueText(measure, trend.whole->value, locale), monthText(trend.whole->month, locale), valueText(measure, *trend.before, locale));
}

} // namespace

QString courseWord(Course course)
{
    switch (course) {
    case Course::Unknown:
        return Tr::tr("Too few months to compare");
    case Course::Steady:
        return Tr::tr("Steady");
    case Course::Improving:
        return Tr::tr("Improving");
    case Course::Worsening:
        return Tr::tr("Worsening");
    }
    return {};
}

QString targetText(const Indicator &measure, const QLocale &locale)
{
    if (!measure.target)
        return {};
    const QString value = valueText(measure, *measure.target, locale);
    return measure.better == Better::Higher ? Tr::tr("\u2265\u00a0%1", "target").arg(value) : Tr::tr("\u2264\u00a0%1", "target").arg(value);
}

QString namedTarget(const Indicator &measure, const QLocale &locale)
{
    if (!measure.target)
        return {};
    const QString text = targetText(measure, locale);
    return measure.ownTarget ? Tr::tr("own target %1", "value with its sign").arg(text) : Tr::tr("target %1", "value with its sign").arg(text);
}

QString standingText(const MeasureStanding &standing, QDate today, const QLocale &locale)
{
    const Indicator &measure = standing.series.measure;
    if (!standing.trend.latest)
        return namedTarget(measure, locale);
    const MeasurePoint &latest = *standing.trend.latest;
    const QString value = valueText(measure, latest.value, locale);
    const QString month = monthText(latest.month, locale);
    const bool running = latest.month == today.toString(u"yyyy-MM"_s);
    const QString said = running ? Tr::tr("%1 in %2 so far", "value and month").arg(value, month) : Tr::tr("%1 in %2", "value and month").arg(value, month);
    return measure.target ? Tr::tr("%1, %2", "value of a month, and the target").arg(said, namedTarget(measure, locale)) : said;
}

Line trendLine(const MeasureStanding &standing, const Period &period, QDate today, const QLocale &locale)
{
    const Indicator &measure = standing.series.measure;
    const Trend &trend = standing.trend;
    const bool driftsAlone = trend.course == Course::Worsening && trend.verdict != Verdict::Missed;
    const Tone tone = toneOf(trend);
    Line line{.text = measure.label,
              .status = statusOf(trend),
              .detail = driftsAlone ? driftText(standing, locale) : standingText(standing, today, locale),
              .tone = tone,
              .iconName = toneIcon(tone),
              .door = measureAt(measure)};
    if (trend.latest)
        line.spark = sparkOf(standing, period);
    return line;
}

std::vector<Line> worryingLines(const std::vector<MeasureStanding> &standings, const Period &period, QDate today, const QLocale &locale)
{
    std::vector<Line> lines;
    for (const Verdict wanted : {Verdict::Missed, Verdict::Met, Verdict::NoTarget})
        for (std::size_t i = 0; i < standings.size(); ++i)
            if (standings[i].trend.needsAttention() && standings[i].trend.verdict == wanted) {
                lines.push_back(trendLine(standings[i], period, today, locale));
                lines.back().key = qint64(i);
            }
    return lines;
}

Destination measureAt(const Indicator &measure) { return {.page = PageKind::Measures, .type = measure.name}; }

} // namespace itsms
