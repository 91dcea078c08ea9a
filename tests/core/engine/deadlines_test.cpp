// What is overdue and what soon will be, from the deadlines that record types declare.
#include "core/engine/deadlines.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

/// 14 November 2023, 22:13 UTC.
Moment now(SampleWorkbook &sample) { return momentAt(sample.book(), SampleWorkbook::Now); }

qint64 incident(SampleWorkbook &sample, const char *state, qint64 dueIn)
{
    return sample.add("incident", {{"title", u"Mail is slow"_s}, {"reported_at", SampleWorkbook::Now - 48 * hour}, {"state", QString::fromUtf8(state)},
                                   {"resolution_due", SampleWorkbook::Now + dueIn}});
}

qint64 contract(SampleWorkbook &sample, const QString &end, qint64 noticeDays)
{
    const qint64 supplier = sample.add("supplier", {{"title", u"Nordnet"_s}});
    return sample.add("contract", {{"title", u"Lines"_s}, {"supplier", supplier}, {"state", u"in_force"_s}, {"valid_to", end}, {"notice_days", noticeDays}});
}

} // namespace

TEST_CASE("an open incident past its time is overdue, a resolved one is not", "[deadlines]")
{
    SampleWorkbook sample;
    const qint64 late = incident(sample, "in_progress", -hour);
    incident(sample, "resolved", -hour);
    incident(sample, "in_progress", hour);
    CHECK(need(overdueIds(sample.book(), sample.type("incident"), now(sample))) == Ids{late});
    CHECK(need(overdueCounts(sample.book(), now(sample))) == QHash<QString, qint64>{{u"incident"_s, 1}});
}

TEST_CASE("a record due within its notice is at risk, one due later is not marked", "[deadlines]")
{
    SampleWorkbook sample;
    const qint64 soon = incident(sample, "in_progress", 20 * hour);
    const qint64 later = incident(sample, "in_progress", 30 * hour);
    const auto marks = need(urgentAmong(sample.book(), sample.type("incident"), Ids{soon, later}, now(sample)));
    REQUIRE(marks.size() == 1);
    CHECK(marks[soon].urgency == Urgency::AtRisk);
    CHECK(marks[soon].deadline->name == Name("resolution"));
}

TEST_CASE("of several deadlines of a record a list marks the most urgent", "[deadlines]")
{
    SampleWorkbook sample;
    const qint64 id = contract(sample, u"2023-12-01"_s, 30);
    const auto marks = need(urgentAmong(sample.book(), sample.type("contract"), Ids{id}, now(sample)));
    REQUIRE(marks.contains(id));
    CHECK(marks[id].deadline->name == Name("notice"));
    CHECK(marks[id].urgency == Urgency::Overdue);
    CHECK(marks[id].day == QDate(2023, 11, 1));
}

TEST_CASE("a date counts until its day has ended", "[deadlines]")
{
    SampleWorkbook sample;
    const qint64 today = contract(sample, u"2023-11-14"_s, 0);
    CHECK(need(overdueIds(sample.book(), sample.type("contract"), now(sample))).empty());
    const auto marks = need(urgentAmong(sample.book(), sample.type("contract"), Ids{today}, now(sample)));
    CHECK(marks[today].urgency == Urgency::AtRisk);
}

TEST_CASE("what is due over all record types comes with the longest overdue first", "[deadlines]")
{
    SampleWorkbook sample;
    contract(sample, u"2023-11-20"_s, 0);
    contract(sample, u"2024-03-01"_s, 0);
    incident(sample, "new", -30 * hour);
    QStringList lines;
    for (const DueRecord &due : need(dueRecords(sample.book(), now(sample), 14)))
        lines += u"%1 %2 %3"_s.arg(due.ref, toText(due.deadline->name), due.day.toString(Qt::ISODate));
    CHECK(lines == QStringList{u"INC-000001 resolution 2023-11-13"_s, u"CON-000001 notice 2023-11-20"_s, u"CON-000001 end 2023-11-20"_s});
}

TEST_CASE("a deadline names the person who has to see to it", "[deadlines]")
{
    SampleWorkbook sample;
    const qint64 anna = sample.add("person", {{"title", u"Anna Weber"_s}, {"email", u"anna@example.org"_s}});
    sample.add("incident", {{"title", u"Mail"_s}, {"reported_at", SampleWorkbook::Now}, {"state", u"in_progress"_s}, {"assigned_to", anna},
                            {"resolution_due", SampleWorkbook::Now - hour}});
    const auto due = need(dueRecords(sample.book(), now(sample), 0));
    REQUIRE(due.size() == 1);
    CHECK(due.front().person == anna);
}

TEST_CASE("records sort by their next deadline, those without one last either way", "[deadlines]")
{
    SampleWorkbook sample;
    const qint64 done = incident(sample, "resolved", -50 * hour);
    const qint64 later = incident(sample, "in_progress", 30 * hour);
    const qint64 late = incident(sample, "in_progress", -hour);
    Query query{.type = &sample.type("incident"), .sort = byDeadline};
    CHECK(need(recordIds(sample.book(), query)) == Ids{late, later, done});
    query.descending = true;
    CHECK(need(recordIds(sample.book(), query)) == Ids{later, late, done});
    // Days and times of several deadlines, and types without any.
    const qint64 second = contract(sample, u"2024-12-01"_s, 30);
    const qint64 first = contract(sample, u"2023-12-01"_s, 30);
    CHECK(need(recordIds(sample.book(), {.type = &sample.type("contract"), .sort = byDeadline})) == Ids{first, second});
    CHECK(recordIds(sample.book(), {.type = &sample.type("person"), .sort = byDeadline}));
}

TEST_CASE("the deadlines of every record type fit its table", "[deadlines][catalogue]")
{
    SampleWorkbook sample;
    for (const RecordType *type : sample.book().catalogue().types())
        for (const Deadline &deadline : type->deadlines) {
            INFO(type->name << "." << deadline.name);
            CHECK(sample.book().connection().prepare(deadlineSql(*type, deadline)).has_value());
        }
}
