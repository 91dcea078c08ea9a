// The same change to many records: what refuses it is named and left alone, the rest is one entry in the history.
#include "core/engine/bulk.h"
#include "core/store/journal.h"
#include "core/store/shared_views.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const Intent intent{u"Anna"_s, u"Changed together"_s, {}, SampleWorkbook::Now};

} // namespace

TEST_CASE("a field gets one value in many records, in one entry that undo takes back", "[bulk]")
{
    SampleWorkbook sample;
    Ids ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(sample.add("incident", {{"reported_at", SampleWorkbook::Now}, {"title", u"Incident %1"_s.arg(i)}, {"priority", i ? u"low"_s : u"high"_s}}));
    const RecordType &type = sample.type("incident");
    const auto tried = need(changeAll(sample.book(), type, ids, "priority", u"high"_s, intent, BulkMode::Rehearse));
    CHECK(tried.changed == 4);
    CHECK(tried.unchanged == 1);
    CHECK(tried.sequence == 0);
    CHECK(sample.read("incident", ids[1]).text("priority") == u"low");
    const auto done = need(changeAll(sample.book(), type, ids, "priority", u"high"_s, intent, BulkMode::Perform));
    CHECK(done.changed == 4);
    CHECK(sample.read("incident", ids[1]).text("priority") == u"high");
    CHECK(need(undo(sample.book(), u"Anna"_s)).action.contains(u"Changed together"));
    CHECK(sample.read("incident", ids[1]).text("priority") == u"low");
}

TEST_CASE("records that refuse a value are named with the reason, and nothing of them changes", "[bulk]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("incident", {{"reported_at", SampleWorkbook::Now}, {"title", u"Mail down"_s}});
    const RecordType &type = sample.type("incident");
    const auto outcome = need(changeAll(sample.book(), type, {id, 99999}, "title", Value(), intent, BulkMode::Perform));
    CHECK(outcome.changed == 0);
    REQUIRE(outcome.refusals.size() == 2);
    CHECK(outcome.refusals[0].title == u"Mail down");
    CHECK_FALSE(outcome.refusals[0].reason.isEmpty());
    CHECK(outcome.refusals[1].id == 99999);
    CHECK(outcome.sequence == 0);
    CHECK(sample.read("incident", id).text("title") == u"Mail down");
}

TEST_CASE("a step is taken with those that can take it", "[bulk]")
{
    SampleWorkbook sample;
    const RecordType &type = sample.type("incident");
    const Transition &first = type.transitions.front();
    const qint64 ready = sample.add("incident", {{"reported_at", SampleWorkbook::Now}, {"title", u"Ready"_s}});
    const qint64 ahead = sample.add("incident", {{"reported_at", SampleWorkbook::Now}, {"title", u"Ahead"_s}, {"state", toText(first.to)}});
    REQUIRE(sample.read("incident", ready).text("state") == toText(first.from.front()));
    const auto tried = need(advanceAll(sample.book(), type, {ready, ahead}, first.name, intent, BulkMode::Rehearse));
    CHECK(tried.changed + qint64(tried.refusals.size()) == 2);
    CHECK(sample.read("incident", ready).text("state") == toText(first.from.front()));
    const auto done = need(advanceAll(sample.book(), type, {ready, ahead}, first.name, intent, BulkMode::Perform));
    CHECK(done.changed == tried.changed);
    REQUIRE_FALSE(done.refusals.empty());
    CHECK(done.refusals.back().id == ahead);
}

TEST_CASE("what nobody may change, and steps that do not exist, are refused as a whole", "[bulk]")
{
    SampleWorkbook sample;
    const RecordType &type = sample.type("incident");
    CHECK(changeAll(sample.book(), type, {}, "ref", u"X"_s, intent, BulkMode::Perform).error().kind == ErrorKind::Usage);
    CHECK(changeAll(sample.book(), type, {}, "colour", u"X"_s, intent, BulkMode::Perform).error().kind == ErrorKind::Usage);
    CHECK(advanceAll(sample.book(), type, {}, "fly", intent, BulkMode::Perform).error().kind == ErrorKind::Usage);
}

TEST_CASE("a bulk change that is stopped leaves nothing behind", "[bulk]")
{
    SampleWorkbook sample;
    Ids ids;
    for (int i = 0; i < 250; ++i)
        ids.push_back(sample.add("incident", {{"reported_at", SampleWorkbook::Now}, {"title", u"Incident %1"_s.arg(i)}, {"priority", u"low"_s}}));
    const auto stopped = changeAll(sample.book(), sample.type("incident"), ids, "priority", u"high"_s, intent, BulkMode::Perform,
                                   [](qint64 done) { return done < 200; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(sample.read("incident", ids.front()).text("priority") == u"low");
}

TEST_CASE("a shared view is in the file, in its history, and undo takes it back", "[views]")
{
    SampleWorkbook sample;
    const RecordType &type = sample.type("incident");
    need(saveSharedView(sample.book(), type, {u"High / open"_s, "{\"filter\":\"priority=high\"}"}, intent));
    const auto other = sample.second();
    auto views = need(sharedViews(*other, type));
    REQUIRE(views.size() == 1);
    CHECK(views[0].name == u"High / open");
    CHECK(need(sharedViews(*other, sample.type("person"))).empty());
    need(undo(sample.book(), u"Anna"_s));
    CHECK(need(sharedViews(sample.book(), type)).empty());
    need(redo(sample.book(), u"Anna"_s));
    need(removeSharedView(sample.book(), type, u"High / open"_s, intent));
    CHECK(need(sharedViews(sample.book(), type)).empty());
    need(undo(sample.book(), u"Anna"_s));
    CHECK(need(sharedViews(sample.book(), type)).size() == 1);
}
