// Where measures go: against their target, and against the months before.
#include "core/engine/trends.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 16);

Measure percentage(std::optional<double> target = 95)
{
    return {.name = "kept", .label = "Kept", .meaning = "", .unit = Unit::Percent, .better = Better::Higher, .target = target,
            .clause = "8.1", .subject = "incident", .series = "", .records = ""};
}

Measure hours()
{
    return {.name = "hours", .label = "Hours", .meaning = "", .unit = Unit::Hours, .better = Better::Lower,
            .clause = "8.1", .subject = "incident", .series = "", .records = ""};
}

Trend trendOfPoints(const Measure &measure, std::vector<MeasurePoint> points) { return trendOf({asDeclared(measure), std::move(points)}, today); }

} // namespace

TEST_CASE("a measure without values has no trend and asks for no attention", "[trends]")
{
    const Measure measure = percentage();
    const Trend trend = trendOfPoints(measure, {});
    CHECK(trend.verdict == Verdict::NoData);
    CHECK(trend.course == Course::Unknown);
    CHECK_FALSE(trend.needsAttention());
}

TEST_CASE("the verdict is of the running month, the course of the last whole one", "[trends]")
{
    const Measure measure = percentage();
    const Trend trend = trendOfPoints(measure, {{u"2025-11"_s, 97}, {u"2025-12"_s, 97}, {u"2026-01"_s, 97}, {u"2026-02"_s, 96}, {u"2026-03"_s, 50}});
    REQUIRE(trend.latest);
    CHECK(trend.latest->month == u"2026-03"_s);
    CHECK(trend.verdict == Verdict::Missed);
    REQUIRE(trend.whole);
    CHECK(trend.whole->month == u"2026-02"_s);
    CHECK(trend.before == 97.0);
    CHECK(trend.course == Course::Steady);
    CHECK(trend.needsAttention());
}

TEST_CASE("a percentage that falls by more than two points gets worse although its target is met", "[trends]")
{
    const Measure measure = percentage(90);
    const Trend trend = trendOfPoints(measure, {{u"2025-11"_s, 99}, {u"2025-12"_s, 98}, {u"2026-01"_s, 97}, {u"2026-02"_s, 94}});
    CHECK(trend.verdict == Verdict::Met);
    CHECK(trend.course == Course::Worsening);
    CHECK(trend.needsAttention());
}

TEST_CASE("where less is better, more than a tenth above the months before is worse and below is better", "[trends]")
{
    const Measure measure = hours();
    CHECK(trendOfPoints(measure, {{u"2025-12"_s, 10}, {u"2026-01"_s, 10}, {u"2026-02"_s, 11.5}}).course == Course::Worsening);
    CHECK(trendOfPoints(measure, {{u"2025-12"_s, 10}, {u"2026-01"_s, 10}, {u"2026-02"_s, 10.5}}).course == Course::Steady);
    CHECK(trendOfPoints(measure, {{u"2025-12"_s, 10}, {u"2026-01"_s, 10}, {u"2026-02"_s, 8}}).course == Course::Improving);
}

TEST_CASE("one month before is too little to compare with, and older months do not count", "[trends]")
{
    const Measure measure = hours();
    CHECK(trendOfPoints(measure, {{u"2026-01"_s, 10}, {u"2026-02"_s, 30}}).course == Course::Unknown);
    CHECK(trendOfPoints(measure, {{u"2025-08"_s, 10}, {u"2025-09"_s, 10}, {u"2026-02"_s, 30}}).course == Course::Unknown);
}

TEST_CASE("a running month alone is no course", "[trends]")
{
    const Measure measure = hours();
    const Trend trend = trendOfPoints(measure, {{u"2026-03"_s, 10}});
    CHECK(trend.verdict == Verdict::NoTarget);
    CHECK_FALSE(trend.whole);
    CHECK(trend.course == Course::Unknown);
}

TEST_CASE("every declared measure has a standing", "[trends]")
{
    SampleWorkbook sample;
    const Moment moment = momentAt(sample.book(), SampleWorkbook::Now);
    const auto standings = need(measureStandings(sample.book(), lastTwelveMonths(moment.today), moment));
    CHECK(standings.size() == sample.book().catalogue().measures().size());
}

TEST_CASE("named periods begin and end where people expect them", "[periods]")
{
    const auto text = [](PeriodChoice choice) {
        const Period period = periodOf(choice, today);
        return QString(period.from.toString(Qt::ISODate) + u'/' + period.to.toString(Qt::ISODate));
    };
    CHECK(text(PeriodChoice::ThisMonth) == u"2026-03-01/2026-03-16"_s);
    CHECK(text(PeriodChoice::LastMonth) == u"2026-02-01/2026-02-28"_s);
    CHECK(text(PeriodChoice::ThisQuarter) == u"2026-01-01/2026-03-16"_s);
    CHECK(text(PeriodChoice::LastQuarter) == u"2025-10-01/2025-12-31"_s);
    CHECK(text(PeriodChoice::ThisYear) == u"2026-01-01/2026-03-16"_s);
    CHECK(text(PeriodChoice::LastYear) == u"2025-01-01/2025-12-31"_s);
    CHECK(text(PeriodChoice::LastThreeMonths) == u"2026-01-01/2026-03-16"_s);
    CHECK(text(PeriodChoice::LastTwentyFourMonths) == u"2024-04-01/2026-03-16"_s);
}

TEST_CASE("a month is a period, other texts are none", "[periods]")
{
    const auto february = monthPeriod(u"2024-02"_s);
    REQUIRE(february);
    CHECK(february->to == QDate(2024, 2, 29));
    CHECK_FALSE(monthPeriod(u"Gold"_s));
    CHECK_FALSE(monthPeriod(u""_s));
}
