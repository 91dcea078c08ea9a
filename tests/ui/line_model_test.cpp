// Lines that lead somewhere: what is due, how measures stand.
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/models/conformity_model.h"
#include "ui/models/due_lines.h"
#include "ui/models/month_model.h"
#include "ui/models/trend_lines.h"

#include <QApplication>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const Moment moment{QDate(2026, 3, 16), QDateTime(QDate(2026, 3, 16), QTime(12, 0), Qt::UTC).toSecsSinceEpoch()};

/// A record type that declares a deadline.
const RecordType &dated()
{
    for (const RecordType *type : Catalogue::standard().types())
        if (!type->deadlines.empty())
            return *type;
    FAIL("no record type declares a deadline");
    return *Catalogue::standard().types().front();
}

DueItem due(qint64 id, int days, const QString &person = {})
{
    const Urgency urgency = days < 0 ? Urgency::Overdue : Urgency::AtRisk;
    return {.due = {.type = &dated(),
                .deadline = &dated().deadlines.front(),
                .id = id,
                .ref = u"XXX-%1"_s.arg(id),
                .title = u"Thing"_s,
                .day = moment.today.addDays(days),
                .urgency = urgency},
        .person = person};
}

const Measure &withTarget()
{
    for (const Measure *measure : Catalogue::standard().measures())
        if (measure->target && measure->better == Better::Higher)
            return *measure;
    FAIL("no measure has a target");
    return *Catalogue::standard().measures().front();
}

MeasureStanding standing(std::vector<MeasurePoint> points)
{
    MeasureSeries series{asDeclared(withTarget()), std::move(points)};
    const Trend trend = trendOf(series, moment.today);
    return {std::move(series), trend};
}

} // namespace

TEST_CASE("what is due comes in three groups, each line with a word, an icon, a person and a door", "[due]")
{
    const auto groups = dueLines({due(1, -3, u"Anna"_s), due(2, 0), due(3, 7), due(4, 8)}, moment, QTimeZone::utc(), QLocale::c());
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].heading.contains(u"Overdue"_s));
    REQUIRE(groups[0].lines.size() == 1);
    const Line &late = groups[0].lines.front();
    CHECK(late.status.contains(u"3"_s));
    CHECK(late.tone == Tone::Bad);
    CHECK_FALSE(late.iconName.isEmpty());
    CHECK(late.detail.contains(u"Anna"_s));
    CHECK(late.door == recordAt(toText(dated().name), 1));
    CHECK(groups[1].lines.size() == 2);
    CHECK(groups[1].lines.front().detail.contains(u"nobody"_s));
    CHECK(groups[2].lines.size() == 1);
}

TEST_CASE("of a long group the rest leads to a list of all the others", "[due]")
{
    std::vector<DueItem> items;
    for (qint64 id = 1; id <= 250; ++id)
        items.push_back(due(id, -1));
    const auto groups = dueLines(items, moment, QTimeZone::utc(), QLocale::c());
    REQUIRE(groups.size() == 1);
    const Line &rest = groups.front().lines.back();
    REQUIRE(rest.door);
    CHECK(rest.door->page == PageKind::List);
    REQUIRE(rest.door->among);
    CHECK(rest.door->among->size() + groups.front().lines.size() - 1 == 250);
}

TEST_CASE("lines are a sound model with headings and without", "[lines]")
{
    LineModel model;
    ITSMS_WATCH_MODEL(model);
    model.setGroups(dueLines({due(1, -3), due(2, 1)}, moment, QTimeZone::utc(), QLocale::c()));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.lineAt(model.index(0, 0)) == nullptr);
    const QModelIndex line = model.index(0, 0, model.index(1, 0));
    REQUIRE(model.lineAt(line));
    CHECK(model.lineAt(line)->key == 2);
    CHECK(model.indexOf(2) == line);
    CHECK_FALSE(model.indexOf(77).isValid());
    CHECK(line.data(Qt::AccessibleTextRole).toString().contains(model.lineAt(line)->status));
    model.setGroups({{.lines = {{.text = u"Alone"_s}}}});
    CHECK(model.rowCount() == 1);
    REQUIRE(model.lineAt(model.index(0, 0)));
    model.setGroups({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a missed target is a worry, a met one is not", "[trends]")
{
    const double target = *withTarget().target;
    const std::vector<MeasureStanding> standings{standing({{u"2026-02"_s, target}}), standing({{u"2026-02"_s, target - 5}}), standing({})};
    const auto lines = worryingLines(standings, lastTwelveMonths(moment.today), moment.today, QLocale::c());
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().key == 1);
    CHECK(lines.front().tone == Tone::Bad);
    CHECK(lines.front().door == measureAt(asDeclared(withTarget())));
    REQUIRE(lines.front().spark);
    CHECK(lines.front().spark->values.size() == 12);
}

TEST_CASE("a running month is called one that is not over", "[trends]")
{
    CHECK(standingText(standing({{u"2026-03"_s, 90}}), moment.today, QLocale::c()).contains(u"so far"_s));
    CHECK_FALSE(standingText(standing({{u"2026-02"_s, 90}}), moment.today, QLocale::c()).contains(u"so far"_s));
}

TEST_CASE("conformity has a row for each clause, a word beside the colour, and a door in every cell", "[conformity]")
{
    applyLook(*qApp, Theme::Light);
    ConformityModel model(Catalogue::standard());
    ITSMS_WATCH_MODEL(model);
    model.setClauses({{.clause = u"6.1"_s, .checks = 5, .failed = {0, 2, 1}}, {.clause = u"8.1"_s, .checks = 3, .failed = {}}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, ConformityModel::State).data().toString() == standingWord(Standing::NotConforming));
    CHECK_FALSE(model.index(0, ConformityModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(model.index(0, ConformityModel::Holding).data().toString() == u"2 of 5"_s);
    CHECK(model.index(1, ConformityModel::State).data().toString() == standingWord(Standing::Conforming));
    const Destination minor = model.door(model.index(0, ConformityModel::Minor));
    CHECK(minor.filter == u"6.1"_s);
    CHECK(minor.severity() == Severity::Minor);
    CHECK_FALSE(model.door(model.index(1, ConformityModel::Major)).severity());
    CHECK(model.door(model.index(1, ConformityModel::State)).filter == u"8.1"_s);
    CHECK(model.door(model.index(1, ConformityModel::Clause)) == processAt(u"incident_management"_s));
    model.setClauses({{.clause = u"4.1.3"_s, .checks = 5, .failed = {}}});
    CHECK(model.door(model.index(0, ConformityModel::Clause)) == Destination{.page = PageKind::Findings, .filter = u"4.1.3"_s});
}

TEST_CASE("the months of a measure stand newest first, and are exported in the order of time", "[measures]")
{
    MonthModel model;
    ITSMS_WATCH_MODEL(model);
    CHECK(model.exported().rows.empty());
    const double target = *withTarget().target;
    model.setSeries({asDeclared(withTarget()), {{u"2026-01"_s, target}, {u"2026-02"_s, target - 1}}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.monthAt(0) == u"2026-02"_s);
    CHECK(model.index(0, MonthModel::Met).data().toString() == u"Target missed"_s);
    CHECK(model.index(1, MonthModel::Met).data().toString() == u"Target met"_s);
    const ExportTable table = model.exported();
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows.front().front() == Value(u"2026-01"_s));
    CHECK(table.columns.size() == 4);
}
