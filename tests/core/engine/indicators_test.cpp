// Measures as an organisation runs them: its own targets in place of the declared ones, and indicators of its own with their readings.
#include "core/report/build.h"
#include "core/engine/trends.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const QString kept = u"incidents_resolved_within_target"_s; ///< A share of which more is better.

struct Organisation : SampleWorkbook
{
    const Moment moment = momentAt(book(), Now);
    const Period year{moment.today.addMonths(-12), moment.today};

    qint64 target(const QString &measure, double value, const QString &state = u"active"_s, const NamedValues &more = {})
    {
        NamedValues values{{"title", u"Our target"_s}, {"measure", measure}, {"target", value}, {"state", state}};
        values.insert(values.end(), more.begin(), more.end());
        return add("kpi", values);
    }

    /// Kept by hand, in the sample's own month and the one before.
    qint64 storage()
    {
        const qint64 id = add("kpi", {{"title", u"Storage in use"_s}, {"definition", u"All volumes."_s}, {"unit", u"GB"_s}, {"direction", u"down"_s}, {"target", 100.0}, {"clause_2011", u"6.5"_s}, {"state", u"active"_s}});
        add("measurement", {{"title", u"Early October"_s}, {"kpi", id}, {"value", 80.0}, {"period_to", u"2023-10-10"_s}});
        add("measurement", {{"title", u"Late October"_s}, {"kpi", id}, {"value", 90.0}, {"period_to", u"2023-10-31"_s}});
        add("measurement", {{"title", u"November"_s}, {"kpi", id}, {"value", 120.5}, {"period_to", u"2023-11-10"_s}});
        return id;
    }

    Indicator indicator(const QString &name)
    {
        const std::optional<Indicator> found = need(indicatorNamed(book(), name, moment));
        REQUIRE(found);
        return *found;
    }

    void resolveLate()
    {
        add("incident", {{"title", u"Late"_s}, {"reported_at", Now - 7200}, {"resolved_at", Now - 60}, {"target_met", qint64(0)}, {"state", u"resolved"_s}});
    }
};

ReportTable tableOf(const std::vector<ReportBlock> &blocks)
{
    const auto *table = std::get_if<ReportTable>(&blocks.front());
    REQUIRE(table);
    return *table;
}

} // namespace

TEST_CASE("a target of the organisation counts in place of the declared one, and says whose it is", "[measures]")
{
    Organisation sample;
    const Measure &measure = *sample.book().catalogue().measure(kept);
    CHECK(sample.indicator(kept).target == measure.target);
    CHECK_FALSE(sample.indicator(kept).ownTarget);
    sample.target(kept, 0);
    const Indicator own = sample.indicator(kept);
    CHECK(own.target == 0.0);
    CHECK(own.ownTarget);
    CHECK(verdict(asDeclared(measure), 10) == Verdict::Missed);
    CHECK(verdict(own, 10) == Verdict::Met);
    CHECK_FALSE(sample.indicator(u"incidents_reported"_s).ownTarget);
}

TEST_CASE("a measure without a declared target can be given one", "[measures]")
{
    Organisation sample;
    const auto &all = sample.book().catalogue().measures();
    const auto open = std::find_if(all.begin(), all.end(), [](const Measure *measure) { return !measure->target; });
    REQUIRE(open != all.end());
    sample.target(toText((*open)->name), 7);
    CHECK(sample.indicator(toText((*open)->name)).target == 7.0);
}

TEST_CASE("only a target in use and valid today counts, and of two the younger", "[measures]")
{
    Organisation sample;
    const auto day = [&sample](int days) { return sample.moment.today.addDays(days).toString(Qt::ISODate); };
    sample.target(kept, 1, u"draft"_s);
    sample.target(kept, 2, u"retired"_s);
    sample.target(kept, 3, u"active"_s, {{"valid_from", day(1)}});
    sample.target(kept, 4, u"active"_s, {{"valid_to", day(-1)}});
    CHECK_FALSE(sample.indicator(kept).ownTarget);
    sample.target(kept, 6, u"active"_s, {{"valid_from", day(-1)}, {"valid_to", day(0)}});
    sample.target(kept, 5, u"active"_s, {{"valid_from", day(-2)}});
    CHECK(sample.indicator(kept).target == 6.0);
}

TEST_CASE("indicators kept by hand stand behind the declared measures, with unit, target, values and records", "[measures]")
{
    Organisation sample;
    sample.storage();
    sample.target(kept, 90); // Names a measure: no indicator beside it.
    const std::vector<Indicator> all = need(indicators(sample.book(), sample.moment));
    CHECK(all.size() == sample.book().catalogue().measures().size() + 1);
    const Indicator &own = all.back();
    CHECK(own.name == u"KPI-000001"_s);
    CHECK(own.label == u"Storage in use"_s);
    CHECK(own.meaning == u"All volumes."_s);
    CHECK(own.clause == u"6.5"_s);
    CHECK(own.better == Better::Lower);
    CHECK(measureValue(own, 120.5, QLocale::c()) == u"120.5 GB"_s);
    CHECK(unitLabel(own) == u"GB"_s);
    CHECK(sample.indicator(u"kpi-000001"_s).name == own.name);

    const MeasureSeries series = need(runMeasure(sample.book(), own, sample.year, sample.moment));
    REQUIRE(series.points.size() == 2);
    CHECK(series.points[0].month == u"2023-10"_s);
    CHECK(series.points[0].value == 85);
    CHECK(verdict(own, series.points[1].value) == Verdict::Missed);
    CHECK(need(recordsBehind(sample.book(), own, *monthPeriod(u"2023-10"_s), sample.moment)).size() == 2);
    CHECK(own.subject == Name("measurement"));
    CHECK(need(measureStandings(sample.book(), sample.year, sample.moment)).back().trend.needsAttention());
}

TEST_CASE("units the program knows are written its way, and what is not in use is no indicator", "[measures]")
{
    Organisation sample;
    const auto add = [&sample](const char *unit, const char *state) {
        sample.add("kpi", {{"title", u"Something"_s}, {"unit", QString::fromUtf8(unit)}, {"state", QString::fromUtf8(state)}});
    };
    add("%", "active");
    add("h", "active");
    add(" ", "active");
    add("GB", "retired");
    const std::vector<Indicator> all = need(indicators(sample.book(), sample.moment));
    const std::size_t declared = sample.book().catalogue().measures().size();
    REQUIRE(all.size() == declared + 3);
    CHECK(measureValue(all[declared], 95, QLocale::c()) == u"95 %"_s);
    CHECK(all[declared + 1].unit == Unit::Hours);
    CHECK(measureValue(all[declared + 2], 3, QLocale::c()) == u"3"_s);
    CHECK_FALSE(all[declared].ownTarget);
}

TEST_CASE("the verdicts of a report are against the organisation's targets, its own indicators included", "[measures][report]")
{
    Organisation sample;
    sample.resolveLate();
    sample.storage();
    sample.target(kept, 0);
    const ReportRequest request{.period = sample.year, .moment = sample.moment, .preparedBy = {}, .locale = QLocale::c()};
    const ReportTable incidents = tableOf(need(verdicts(sample.book(), u"8.1"_s, request)));
    const auto row = std::find_if(incidents.rows.begin(), incidents.rows.end(), [](const QStringList &cells) { return cells.first() == u"Incidents resolved within target"_s; });
    REQUIRE(row != incidents.rows.end());
    CHECK(row->at(3) == u"≥ 0 %, own"_s);
    CHECK(row->at(4) == u"Met"_s);
    const ReportTable capacity = tableOf(need(verdicts(sample.book(), u"6.5"_s, request)));
    const auto storage = std::find_if(capacity.rows.begin(), capacity.rows.end(), [](const QStringList &cells) { return cells.first() == u"Storage in use"_s; });
    REQUIRE(storage != capacity.rows.end());
    CHECK(storage->at(4) == u"Missed"_s);

    const MeasureSeries series = need(runMeasure(sample.book(), sample.indicator(kept), sample.year, sample.moment));
    const ReportChart chart = measureChart(sample.book(), series, sample.year, QLocale::c());
    CHECK(chart.target == 0.0);
    CHECK(chart.targetLabel == u"Own target: at least 0 %"_s);
}
