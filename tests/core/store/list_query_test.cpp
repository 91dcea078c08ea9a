// Questions that lists ask: several answers at once, ranges, days by name, order by several keys, groups, deadlines.
#include "core/engine/deadlines.h"
#include "core/store/relative_dates.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

#include <QTimeZone>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86400;

struct Desk : SampleWorkbook
{
    qint64 anna = add("person", {{"title", u"Anna Weber"_s}});
    qint64 ben = add("person", {{"title", u"Ben Kim"_s}});
    qint64 mail = incident(u"Mail"_s, u"high"_s, 1'456'740'000, anna);     // 29 February 2016, 10:00 UTC
    qint64 phone = incident(u"phone"_s, u"low"_s, 1'456'826'400, ben);     // 1 March
    qint64 printer = incident(u"Printer"_s, u"low"_s, 1'456'912'800, {});  // 2 March
    qint64 router = incident(u"Router"_s, u"critical"_s, 1'456'999'200, anna);

    qint64 incident(const QString &title, const QString &priority, qint64 at, Value assigned)
    {
        return add("incident", {{"title", title}, {"priority", priority}, {"reported_at", at}, {"assigned_to", assigned}});
    }

    Query query(const QStringList &conditions)
    {
        Query query{.type = &type("incident"), .sort = "reported_at"};
        for (const QString &text : conditions)
            for (const Condition &condition : need(parseCondition(book(), type("incident"), text, QDate(2016, 3, 2))))
                query.conditions.push_back(condition);
        return query;
    }

    QStringList titles(const Query &query)
    {
        QStringList result;
        for (const Record &record : need(readPage(book(), *query.type, need(recordIds(book(), query)))))
            result += record.text("title");
        CHECK(need(countRecords(book(), query)) == result.size());
        return result;
    }
    QStringList titles(const QStringList &conditions) { return titles(query(conditions)); }
};

} // namespace

TEST_CASE("several answers are asked for at once, none at all among them", "[records][list]")
{
    Desk desk;
    CHECK(desk.titles({u"priority=high|critical"_s}) == QStringList{u"Mail"_s, u"Router"_s});
    CHECK(desk.titles({u"priority!=high|critical"_s}) == QStringList{u"phone"_s, u"Printer"_s});
    CHECK(desk.titles({u"assigned_to=Ben Kim|"_s}) == QStringList{u"phone"_s, u"Printer"_s});
    CHECK(desk.titles({u"assigned_to!=Ben Kim|"_s}) == QStringList{u"Mail"_s, u"Router"_s});
    CHECK(desk.titles({u"assigned_to!=Anna Weber|Ben Kim"_s}) == QStringList{u"Printer"_s});
    CHECK(desk.titles({u"assigned_to~weber"_s}) == QStringList{u"Mail"_s, u"Router"_s});
}

TEST_CASE("many-to-many links take several answers too", "[records][list]")
{
    SampleWorkbook sample;
    const qint64 first = sample.add("customer", {{"title", u"First"_s}});
    const qint64 second = sample.add("customer", {{"title", u"Second"_s}});
    const RecordType &type = sample.type("service");
    sample.add("service", {{"title", u"A"_s}, {"customers", Ids{first}}});
    sample.add("service", {{"title", u"B"_s}, {"customers", Ids{first, second}}});
    sample.add("service", {{"title", u"C"_s}});
    const auto count = [&](const QString &text) {
        return need(countRecords(sample.book(), {.type = &type, .conditions = need(parseCondition(sample.book(), type, text))}));
    };
    CHECK(count(u"customers=First|Second"_s) == 2);
    CHECK(count(u"customers=Second|"_s) == 2);
    CHECK(count(u"customers!=Second|"_s) == 1);
    CHECK(count(u"customers~first"_s) == 2);
    const auto groups = need(countGroups(sample.book(), {.type = &type}, "customers"));
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].value == Value(first));
    CHECK(groups[0].count == 2);
    CHECK(isEmpty(groups[2].value));
}

TEST_CASE("ranges may be open at either end and hold their last day whole", "[records][list]")
{
    Desk desk;
    CHECK(desk.titles({u"reported_at=2016-03-01..2016-03-02"_s}) == QStringList{u"phone"_s, u"Printer"_s});
    CHECK(desk.titles({u"reported_at=2016-03-02.."_s}) == QStringList{u"Printer"_s, u"Router"_s});
    CHECK(desk.titles({u"reported_at=..2016-02-29"_s}) == QStringList{u"Mail"_s});
    CHECK(parseCondition(desk.book(), desk.type("incident"), u"reported_at!=2016-03-01..2016-03-02"_s).error().kind == ErrorKind::Usage);
    CHECK(parseCondition(desk.book(), desk.type("incident"), u"reported_at=soon..later"_s).error().kind != ErrorKind::File);
}

TEST_CASE("days by name are counted from the given day", "[records][list]")
{
    Desk desk;
    CHECK(desk.titles({u"reported_at=today"_s}) == QStringList{u"Printer"_s});
    CHECK(desk.titles({u"reported_at=yesterday"_s}) == QStringList{u"phone"_s});
    CHECK(desk.titles({u"reported_at=last_month"_s}) == QStringList{u"Mail"_s});
    CHECK(desk.titles({u"reported_at=next_60_days"_s}) == QStringList{u"Printer"_s, u"Router"_s});
    CHECK(desk.titles({u"reported_at<today"_s}) == QStringList{u"Mail"_s, u"phone"_s});
    CHECK(desk.titles({u"reported_at>=this_month"_s}) == QStringList{u"phone"_s, u"Printer"_s, u"Router"_s});
    CHECK(desk.titles({u"reported_at=past"_s}) == QStringList{u"Mail"_s, u"phone"_s});
}

TEST_CASE("spans of the calendar begin and end where people expect it", "[records][list]")
{
    const QDate today(2016, 3, 2); // A Wednesday.
    const auto days = [&](const QString &name) -> QString {
        const auto range = relativeDays(name, today);
        REQUIRE(range);
        return range->from.toString(Qt::ISODate) + u".."_s + range->to.toString(Qt::ISODate);
    };
    CHECK(days(u"this_week"_s) == u"2016-02-29..2016-03-06"_s);
    CHECK(days(u"last_month"_s) == u"2016-02-01..2016-02-29"_s);
    CHECK(days(u"next_quarter"_s) == u"2016-04-01..2016-06-30"_s);
    CHECK(days(u"last_year"_s) == u"2015-01-01..2015-12-31"_s);
    CHECK(days(u"last_7_days"_s) == u"2016-02-24..2016-03-02"_s);
    CHECK_FALSE(relativeDays(u"next_moon"_s, today));
    CHECK_FALSE(relativeDays(u"next_999999_days"_s, today));
}

TEST_CASE("order is decided by several keys, choices by how they were declared, and the empty come last", "[records][list]")
{
    Desk desk;
    Query query{.type = &desk.type("incident"), .sort = "priority", .thenBy = {{"title", true}}};
    const QStringList order = desk.titles(query);
    CHECK(order.indexOf(u"Printer"_s) < order.indexOf(u"phone"_s));
    query = {.type = &desk.type("incident"), .sort = "assigned_to", .thenBy = {{"title", false}}};
    CHECK(desk.titles(query) == QStringList{u"Mail"_s, u"Router"_s, u"phone"_s, u"Printer"_s});
    query = {.type = &desk.type("incident"), .sort = "title"};
    CHECK(desk.titles(query) == QStringList{u"Mail"_s, u"phone"_s, u"Printer"_s, u"Router"_s});
    CHECK(recordIds(desk.book(), {.type = &desk.type("incident"), .thenBy = {{"colour", false}}}).error().kind == ErrorKind::Usage);
}

TEST_CASE("groups are counted, and the ids stand in their order", "[records][list]")
{
    Desk desk;
    Query query{.type = &desk.type("incident"), .sort = "title", .group = "assigned_to"};
    const auto groups = need(countGroups(desk.book(), query, query.group));
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].value == Value(desk.anna));
    CHECK(groups[0].count == 2);
    CHECK(groups[1].value == Value(desk.ben));
    CHECK(isEmpty(groups[2].value));
    CHECK(desk.titles(query) == QStringList{u"Mail"_s, u"Router"_s, u"phone"_s, u"Printer"_s});
    const auto months = need(countGroups(desk.book(), query, "reported_at"));
    REQUIRE(months.size() == 2);
    CHECK(months[0].value == Value(u"2016-03"_s));
    CHECK(months[1].count == 1);
    CHECK(countGroups(desk.book(), query, "description").error().kind == ErrorKind::Usage);
}

TEST_CASE("what presses is asked for like any condition, in agreement with the deadlines", "[records][list]")
{
    Desk desk;
    const RecordType &type = desk.type("incident");
    REQUIRE_FALSE(type.deadlines.empty());
    desk.change("incident", desk.mail, {{"resolution_due", qint64(1'456'740'000 + Day)}});
    desk.change("incident", desk.phone, {{"resolution_due", qint64(1'456'740'000 + 3 * Day - 60)}});
    const Moment moment{QDate(2016, 3, 2), 1'456'912'800};
    Query query{.type = &type, .pressing = Pressing{true, moment.today, moment.now}};
    CHECK(need(recordIds(desk.book(), query)) == need(overdueIds(desk.book(), type, moment)));
    CHECK(need(countRecords(desk.book(), query)) == 1);
    query.pressing->overdue = false;
    CHECK(desk.titles(query) == QStringList{u"phone"_s});
}
