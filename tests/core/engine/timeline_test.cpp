// The timeline of a record across its links.
#include "core/engine/timeline.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 monday = 1'773'648'000; // 16 March 2026, 08:00 UTC

QStringList lines(const Timeline &timeline)
{
    QStringList all;
    for (const TimelineEvent &event : timeline.events)
        all += event.day.toString(Qt::ISODate) + u' ' + event.title + u' '
            + (event.field ? toText(event.field->name) : event.state ? toText(event.state->name) : u"recorded"_s);
    return all;
}

/// An incident, its problem, the change that cures it, and the release that brings it.
struct Story
{
    Story()
        : release(sample.add("release", {{"title", u"R1"_s}, {"deployed_on", u"2026-03-30"_s}, {"planned_date", u"2026-03-28"_s}}))
        , change(sample.add("change", {{"title", u"C1"_s}, {"requested_on", u"2026-03-20"_s}, {"planned_from", monday + 10 * day}, {"implemented_at", monday + 13 * day}, {"release", release}}))
        , problem(sample.add("problem", {{"title", u"P1"_s}, {"identified_on", u"2026-03-18"_s}, {"change", change}}))
        , incident(sample.add("incident", {{"title", u"I1"_s}, {"reported_at", monday}, {"resolved_at", monday + 2 * hour}, {"resolution_due", monday + hour}, {"problem", problem}}))
    {
    }

    Timeline read(const char *type, qint64 id, const TimelineLimits &limits = {})
    {
        return need(readTimeline(sample.book(), sample.type(type), id, now, limits));
    }

    SampleWorkbook sample;
    qint64 release, change, problem, incident;
    Moment now{QDate(2026, 4, 15), monday + 30 * day};
};

} // namespace

TEST_CASE("the timeline leads from the incident over problem and change to the release, oldest first", "[timeline]")
{
    Story story;
    const QStringList whole{u"2026-03-16 I1 reported_at"_s, u"2026-03-16 I1 resolved_at"_s, u"2026-03-18 P1 identified_on"_s, u"2026-03-20 C1 requested_on"_s,
        u"2026-03-29 C1 implemented_at"_s, u"2026-03-30 R1 deployed_on"_s};
    CHECK(lines(story.read("incident", story.incident)) == whole);
    CHECK(lines(story.read("release", story.release)) == whole);
    CHECK(story.read("problem", story.problem).records == 4);
}

TEST_CASE("the other incidents of the problem belong to its story and not to that of one of them", "[timeline]")
{
    Story story;
    story.sample.add("incident", {{"title", u"I2"_s}, {"reported_at", monday + hour}, {"problem", story.problem}});
    CHECK(story.read("problem", story.problem).records == 5);
    CHECK(story.read("change", story.change).records == 5);
    CHECK(story.read("incident", story.incident).records == 4);
}

TEST_CASE("what has not happened yet is not told, nor what was due or planned", "[timeline]")
{
    Story story;
    story.now = {QDate(2026, 3, 19), monday + 3 * day};
    QStringList told = lines(story.read("incident", story.incident));
    told.removeIf([](const QString &line) { return line.endsWith(u"recorded"); });
    CHECK(told == QStringList{u"2026-03-16 I1 reported_at"_s, u"2026-03-16 I1 resolved_at"_s, u"2026-03-18 P1 identified_on"_s});
}

TEST_CASE("links that lead in a circle are followed once", "[timeline]")
{
    SampleWorkbook sample;
    const qint64 change = sample.add("change", {{"title", u"C"_s}, {"requested_on", u"2026-03-01"_s}});
    const qint64 incident = sample.add("incident", {{"title", u"I"_s}, {"reported_at", monday}, {"caused_by_change", change}, {"change", change}});
    const Timeline timeline = need(readTimeline(sample.book(), sample.type("incident"), incident, {QDate(2026, 4, 1), monday + 20 * day}));
    CHECK(timeline.records == 2);
    CHECK(lines(timeline) == QStringList{u"2026-03-01 C requested_on"_s, u"2026-03-16 I reported_at"_s});
}

TEST_CASE("a problem with many incidents tells of the latest and says how many it leaves out", "[timeline]")
{
    Story story;
    for (int i = 0; i < 20; ++i)
        story.sample.add("incident", {{"title", u"More"_s}, {"reported_at", monday + i * hour}, {"problem", story.problem}});
    const Timeline timeline = story.read("problem", story.problem, {.records = 10, .ofEach = 5, .steps = 6});
    CHECK(timeline.records <= 10);
    CHECK(timeline.shortened == 0); // One event each is told whole.
    CHECK(timeline.left > 0);
    CHECK(story.read("incident", story.incident, {.steps = 1}).records == 2);
}

TEST_CASE("of many incidents of one problem each tells its beginning and its end", "[timeline]")
{
    Story story;
    for (int i = 0; i < 4; ++i)
        story.sample.add("incident", {{"title", QStringLiteral("N%1").arg(i)}, {"reported_at", monday}, {"responded_at", monday + hour}, {"resolved_at", monday + 2 * hour}, {"problem", story.problem}});
    const Timeline timeline = story.read("problem", story.problem);
    CHECK(timeline.shortened == 4);
    CHECK(lines(timeline).filter(u"N0 "_s) == QStringList{u"2026-03-16 N0 reported_at"_s, u"2026-03-16 N0 resolved_at"_s});
    CHECK(lines(timeline).filter(u"C1 "_s).size() == 2);
}

TEST_CASE("from a service the timeline goes one step, and what it serves is not gone through", "[timeline]")
{
    Story story;
    const qint64 service = story.sample.add("service", {{"title", u"Mail"_s}, {"live_since", u"2025-01-01"_s}});
    story.sample.change("change", story.change, {{"services", Ids{service}}});
    story.sample.add("change", {{"title", u"C2"_s}, {"requested_on", u"2026-01-01"_s}, {"services", Ids{service}}});
    CHECK(story.read("service", service).records == 3);
    CHECK(story.read("incident", story.incident).records == 4);
}

TEST_CASE("what somebody worked on is not the story of the person", "[timeline]")
{
    Story story;
    const qint64 person = story.sample.add("person", {{"title", u"Anna Weber"_s}});
    story.sample.change("incident", story.incident, {{"assigned_to", person}});
    CHECK(story.read("person", person).records == 1);
}

TEST_CASE("a step without a date of its own is told from the history", "[timeline]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("incident", {{"title", u"I"_s}, {"reported_at", SampleWorkbook::Now}});
    sample.change("incident", id, {{"state", u"pending"_s}});
    const Moment later{QDate(2030, 1, 1), SampleWorkbook::Now + 365 * day};
    const Timeline timeline = need(readTimeline(sample.book(), sample.type("incident"), id, later));
    REQUIRE(timeline.events.size() == 2);
    REQUIRE(timeline.events[1].state);
    CHECK(timeline.events[1].state->name == "pending");
    CHECK(timeline.events[1].instant == SampleWorkbook::Now + 60);
}

TEST_CASE("a step that stamps a date is told once", "[timeline]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("incident", {{"title", u"I"_s}, {"reported_at", SampleWorkbook::Now}});
    sample.change("incident", id, {{"state", u"resolved"_s}, {"resolved_at", SampleWorkbook::Now + 30}});
    const Timeline timeline = need(readTimeline(sample.book(), sample.type("incident"), id, {QDate(2030, 1, 1), SampleWorkbook::Now + 365 * day}));
    REQUIRE(timeline.events.size() == 2);
    CHECK(timeline.events[1].field->name == "resolved_at");
}

TEST_CASE("a record without a date that tells anything was at least recorded", "[timeline]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("problem", {{"title", u"P"_s}});
    const Timeline timeline = need(readTimeline(sample.book(), sample.type("problem"), id, {QDate(2030, 1, 1), SampleWorkbook::Now + 365 * day}));
    REQUIRE(timeline.events.size() == 1);
    CHECK(timeline.events[0].instant == SampleWorkbook::Now);
    CHECK_FALSE(timeline.events[0].field);
}

TEST_CASE("what steps stamp tells an event, what is due or planned does not", "[timeline]")
{
    const Catalogue &catalogue = Catalogue::standard();
    const auto tells = [&catalogue](const char *type, const char *field) {
        return tellsEvent(*catalogue.type(Name(type)), *findField(*catalogue.type(Name(type)), field));
    };
    CHECK(tells("incident", "reported_at"));
    CHECK(tells("incident", "resolved_at"));
    CHECK_FALSE(tells("incident", "resolution_due"));
    CHECK_FALSE(tells("incident", "updated_at"));
    CHECK(tells("release", "deployed_on"));
    CHECK_FALSE(tells("release", "planned_date"));
    CHECK_FALSE(tells("change", "planned_from"));
    CHECK_FALSE(tells("change", "planned_to"));
    CHECK_FALSE(tells("service_report", "period_from"));
    CHECK(tells("nonconformity", "detected_on"));
}

TEST_CASE("every kind of episode comes to an end and can tell that it happened", "[timeline]")
{
    for (const RecordType *type : Catalogue::standard().types()) {
        if (!type->episode)
            continue;
        INFO(type->name);
        CHECK(std::any_of(type->states.begin(), type->states.end(), [](const State &state) { return state.closed; }));
        CHECK(std::any_of(type->fields.begin(), type->fields.end(), [type](const Field &field) { return tellsEvent(*type, field); }));
    }
}
