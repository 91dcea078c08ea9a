// Saving against the record as it was read, with its child rows, and going back to what it was.
#include "core/engine/edit.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const Intent ana{u"Ana"_s, u"Changed it"_s, {}, SampleWorkbook::Now + 300};

Edit editOf(const Record &base, const NamedValues &values)
{
    Edit edit{base};
    for (const auto &[field, value] : values)
        edit.changes.emplace_back(fieldIndex(base.type(), field), value);
    return edit;
}

} // namespace

TEST_CASE("what nobody else touched is saved", "[edit]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("person", {{"title", u"Ada"_s}});
    const Record base = sample.read("person", id);
    sample.change("person", id, {{"email", u"ada@example.org"_s}});
    const EditOutcome outcome = need(saveEdit(sample.book(), editOf(base, {{"phone", u"+49 30 1"_s}}), ana));
    CHECK_FALSE(outcome.collided);
    CHECK(sample.read("person", id).text("phone") == u"+49 30 1");
    CHECK(sample.read("person", id).text("email") == u"ada@example.org");
}

TEST_CASE("a field that somebody else changed since it was read is not written over", "[edit]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("person", {{"title", u"Ada"_s}, {"phone", u"1"_s}});
    const Record base = sample.read("person", id);
    sample.change("person", id, {{"phone", u"2"_s}});
    const EditOutcome outcome = need(saveEdit(sample.book(), editOf(base, {{"phone", u"3"_s}, {"email", u"a@b.org"_s}}), ana));
    CHECK(outcome.collided);
    CHECK(sample.read("person", id).text("phone") == u"2");
    CHECK(sample.read("person", id).isEmpty("email"));
    // The same word from both sides is no quarrel.
    CHECK_FALSE(need(saveEdit(sample.book(), editOf(base, {{"phone", u"2"_s}}), ana)).collided);
}

TEST_CASE("child rows are made, changed and removed together with their record, in one entry", "[edit]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("person", {{"title", u"Ada"_s}});
    const RecordType &role = sample.type("role_assignment");
    const qint64 kept = sample.add("role_assignment", {{"title", u"Kept"_s}, {"person", id}});
    const qint64 gone = sample.add("role_assignment", {{"title", u"Gone"_s}, {"person", id}});
    const auto before = need(recentEntries(sample.book(), 1)).front().sequence;

    Edit edit = editOf(sample.read("person", id), {{"phone", u"7"_s}});
    ChildEdit changed{"roles", "person", sample.read("role_assignment", kept), {{fieldIndex(role, "title"), u"Renamed"_s}}};
    ChildEdit added{"roles", "person", Record(role, 0), {{fieldIndex(role, "title"), u"Added"_s}}};
    ChildEdit removed{"roles", "person", sample.read("role_assignment", gone), {}, true};
    edit.children = {changed, added, removed};
    need(saveEdit(sample.book(), edit, ana));

    CHECK(need(recentEntries(sample.book(), 1)).front().sequence == before + 1);
    const Record saved = sample.read("person", id);
    const auto *ids = std::get_if<Ids>(&saved.value("roles"));
    REQUIRE(ids);
    QStringList titles;
    for (const qint64 each : *ids)
        titles += sample.read("role_assignment", each).text("title");
    titles.sort();
    CHECK(titles == QStringList{u"Added"_s, u"Renamed"_s});
    need(undo(sample.book(), u"Ana"_s));
    CHECK(sample.read("person", id).isEmpty("phone"));
    CHECK(sample.count("role_assignment") == 2);
}

TEST_CASE("a child row that somebody else changed keeps the whole save back, and the sentence names the row", "[edit]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("service_level_agreement", {{"title", u"Mail"_s}, {"customer", sample.add("customer", {{"title", u"Sales"_s}})}});
    const qint64 row = sample.add("service_target", {{"title", u"Availability"_s}, {"sla", id}, {"value", 99.0}});
    const Record stored = sample.read("service_target", row);
    sample.change("service_target", row, {{"value", 98.0}});
    Edit edit = editOf(sample.read("service_level_agreement", id), {{"notes", u"new"_s}});
    edit.children.push_back({"targets", "sla", stored, {{fieldIndex(stored.type(), "value"), 97.0}}});
    const auto outcome = saveEdit(sample.book(), edit, ana);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().field == u"targets");
    CHECK(outcome.error().sentence.contains(u"Availability"));
    CHECK(outcome.error().sentence.contains(u"98"));
    CHECK(sample.read("service_level_agreement", id).isEmpty("notes"));
    CHECK(sample.read("service_target", row).value("value") == Value(98.0));
}

TEST_CASE("going back to an entry restores the fields of that day in one entry that can be undone", "[edit]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("person", {{"title", u"Ada"_s}, {"phone", u"1"_s}});
    const qint64 then = need(recentEntries(sample.book(), 1)).front().sequence;
    sample.change("person", id, {{"phone", u"2"_s}});
    sample.change("person", id, {{"phone", u"3"_s}, {"email", u"ada@example.org"_s}});
    need(goBackTo(sample.book(), sample.type("person"), id, then, ana));
    CHECK(sample.read("person", id).text("phone") == u"1");
    CHECK(sample.read("person", id).isEmpty("email"));
    need(undo(sample.book(), u"Ana"_s));
    CHECK(sample.read("person", id).text("phone") == u"3");
    CHECK(sample.read("person", id).text("email") == u"ada@example.org");
}

TEST_CASE("going back takes links with it and leaves the state alone", "[edit]")
{
    SampleWorkbook sample;
    const qint64 customer = sample.add("customer", {{"title", u"Sales"_s}});
    const qint64 id = sample.add("service", {{"title", u"Mail"_s}, {"customers", Ids{customer}}});
    const qint64 then = need(recentEntries(sample.book(), 1)).front().sequence;
    const QString state = toText(sample.type("service").states.back().name);
    sample.change("service", id, {{"customers", Value()}, {"state", state}, {"notes", u"later"_s}});
    need(goBackTo(sample.book(), sample.type("service"), id, then, ana));
    const Record back = sample.read("service", id);
    CHECK(back.value("customers") == Value(Ids{customer}));
    CHECK(back.isEmpty("notes"));
    CHECK(back.text("state") == state);
}

TEST_CASE("going back to where the record stands already is refused with a sentence", "[edit]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("person", {{"title", u"Ada"_s}});
    const qint64 then = need(recentEntries(sample.book(), 1)).front().sequence;
    const auto outcome = goBackTo(sample.book(), sample.type("person"), id, then, ana);
    REQUIRE_FALSE(outcome);
    CHECK_FALSE(outcome.error().sentence.isEmpty());
}

TEST_CASE("one field alone goes back before a change of it", "[edit]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("person", {{"title", u"Ada"_s}, {"phone", u"1"_s}});
    sample.change("person", id, {{"phone", u"2"_s}, {"email", u"ada@example.org"_s}});
    const std::vector<HistoryEntry> entries = need(history(sample.book(), sample.type("person"), id));
    for (const FieldChange &change : entries.front().fields)
        if (change.field == u"phone")
            need(goBackBefore(sample.book(), sample.type("person"), id, change, ana));
    CHECK(sample.read("person", id).text("phone") == u"1");
    CHECK(sample.read("person", id).text("email") == u"ada@example.org");
}

TEST_CASE("going back to a link whose target was removed is refused", "[edit]")
{
    SampleWorkbook sample;
    const qint64 unit = sample.add("organization_unit", {{"title", u"Sales"_s}});
    const RecordType &person = sample.type("person");
    const Field *link = nullptr;
    for (const Field &field : person.fields)
        if (field.kind == Kind::Link && field.target == Name("organization_unit"))
            link = &field;
    REQUIRE(link);
    const std::string name(link->name);
    const qint64 id = sample.add("person", {{"title", u"Ada"_s}, {name.c_str(), unit}});
    const qint64 then = need(recentEntries(sample.book(), 1)).front().sequence;
    sample.change("person", id, {{name.c_str(), Value()}});
    sample.remove("organization_unit", unit);
    const auto outcome = goBackTo(sample.book(), person, id, then, ana);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().sentence.contains(translatedLabel(*link)));
}
