// History, undo and redo, and what the verification finds.
#include "core/store/verify.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

QStringList printed(const std::vector<HistoryEntry> &entries)
{
    QStringList lines;
    for (const HistoryEntry &entry : entries)
        for (const FieldChange &field : entry.fields)
            if (field.field == u"title")
                lines += entry.entry.person + u": "_s + std::get<QString>(isEmpty(field.before) ? Value(u"-"_s) : field.before) + u" > "_s
                    + std::get<QString>(isEmpty(field.after) ? Value(u"-"_s) : field.after);
    return lines;
}

void addMany(SampleWorkbook &sample, int count)
{
    auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"Imported customers"_s, {}, SampleWorkbook::Now}));
    for (int i = 0; i < count; ++i) {
        Record customer(sample.type("customer"), 0);
        customer.setValue("title", u"Customer "_s + QString::number(i));
        need(transaction->insert(customer));
    }
    need(transaction->commit());
}

QStringList problems(SampleWorkbook &sample)
{
    sample.reopen();
    return need(verify(sample.book())).problems;
}

} // namespace

TEST_CASE("the history of a record says who changed what, from what to what, the newest first", "[journal]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"Old"_s}});
    sample.change("customer", id, {{"title", u"New"_s}});
    CHECK(printed(need(history(sample.book(), sample.type("customer"), id))) == QStringList{u"Ben Kim: Old > New"_s, u"Anna Weber: - > Old"_s});
}

TEST_CASE("the history names a link that came and went and a file that was attached", "[journal]")
{
    SampleWorkbook sample;
    const qint64 customer = sample.add("customer", {{"title", u"A"_s}});
    const qint64 service = sample.add("service", {{"title", u"Mail"_s}});
    sample.change("service", service, {{"customers", Ids{customer}}});
    auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"Attached"_s}));
    need(transaction->attach(service, u"plan.pdf"_s, "pdf"));
    need(transaction->commit());
    const auto entries = need(history(sample.book(), sample.type("service"), service));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].fields.front().field == u"attachments");
    CHECK(entries[0].fields.front().after == Value(u"plan.pdf"_s));
    CHECK(entries[1].fields.front().field == u"customers");
    CHECK(entries[1].fields.front().after == Value(customer));
}

TEST_CASE("undo and redo walk back and forth, across a restart, and a new change ends the redo", "[journal]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"One"_s}});
    sample.change("customer", id, {{"title", u"Two"_s}});
    sample.change("customer", id, {{"title", u"Three"_s}});
    CHECK(need(undo(sample.book(), u"Anna"_s)).action == u"Changed a record");
    CHECK(sample.read("customer", id).text("title") == u"Two");
    sample.reopen();
    need(undo(sample.book(), u"Anna"_s));
    CHECK(sample.read("customer", id).text("title") == u"One");
    need(redo(sample.book(), u"Anna"_s));
    CHECK(sample.read("customer", id).text("title") == u"Two");
    need(redo(sample.book(), u"Anna"_s));
    CHECK(sample.read("customer", id).text("title") == u"Three");
    CHECK(!redo(sample.book(), u"Anna"_s));
    need(undo(sample.book(), u"Anna"_s));
    sample.change("customer", id, {{"title", u"Four"_s}});
    CHECK(!need(redoable(sample.book())));
    need(undo(sample.book(), u"Anna"_s));
    CHECK(sample.read("customer", id).text("title") == u"Two");
    CHECK(problems(sample).isEmpty());
}

TEST_CASE("undo takes everything back but the founding of the workbook", "[journal]")
{
    SampleWorkbook sample;
    sample.add("customer", {{"title", u"One"_s}});
    need(undo(sample.book(), u"Anna"_s));
    CHECK(sample.count("customer") == 0);
    CHECK(!undo(sample.book(), u"Anna"_s));
    CHECK(sample.book().setting(u"organisation"_s) == u"Example Ltd");
}

TEST_CASE("a large entry is kept in parts, undone and redone as one, and search follows", "[journal]")
{
    SampleWorkbook sample;
    addMany(sample, 7000);
    CHECK(need(recentEntries(sample.book(), 1)).front().parts > 100);
    CHECK(need(search(sample.book(), u"6999"_s, 5)).size() == 1);
    need(undo(sample.book(), u"Anna"_s));
    CHECK(sample.count("customer") == 0);
    CHECK(need(search(sample.book(), u"6999"_s, 5)).empty());
    CHECK(problems(sample).isEmpty());
    need(redo(sample.book(), u"Anna"_s));
    CHECK(sample.count("customer") == 7000);
    CHECK(need(search(sample.book(), u"6999"_s, 5)).size() == 1);
    CHECK(problems(sample).isEmpty());
}

TEST_CASE("history tells of undo and redo too", "[journal]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"One"_s}});
    sample.change("customer", id, {{"title", u"Two"_s}});
    need(undo(sample.book(), u"Cem"_s));
    CHECK(printed(need(history(sample.book(), sample.type("customer"), id))) == QStringList{u"Cem: Two > One"_s, u"Ben Kim: One > Two"_s, u"Anna Weber: - > One"_s});
}

TEST_CASE("undo refuses where somebody changed the record past the program, and changes nothing", "[journal]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"One"_s}});
    sample.change("customer", id, {{"title", u"Two"_s}});
    sample.tamper(u"UPDATE customer SET title = 'Tampered'"_s);
    const auto outcome = undo(sample.book(), u"Anna"_s);
    REQUIRE(!outcome);
    CHECK(outcome.error().sentence.contains(u"customer"));
    CHECK(sample.read("customer", id).text("title") == u"Tampered");
}

TEST_CASE("a sound workbook verifies, with its attachments", "[verify]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"One"_s}});
    sample.change("customer", id, {{"title", u"Two"_s}});
    auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"Attached"_s}));
    need(transaction->attach(id, u"plan.pdf"_s, "pdf"));
    need(transaction->commit());
    const Verification result = need(verify(sample.book()));
    CHECK(result.problems == QStringList());
    CHECK(result.entries == 4);
    CHECK(result.records == 1);
    CHECK(result.attachments == 1);
}

TEST_CASE("what was changed behind the program's back is found and named", "[verify]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"One"_s}});
    sample.change("customer", id, {{"title", u"Two"_s}});
    sample.close();

    SECTION("a field of a record")
    {
        sample.tamper(u"UPDATE customer SET title = 'Three'"_s);
        const QStringList found = problems(sample);
        REQUIRE(!found.isEmpty());
        CHECK(found.join(u'\n').contains(u"CUS-000001: the field title"));
    }
    SECTION("a record that was added")
    {
        sample.tamper(u"INSERT INTO customer(id, ref, title, state) VALUES(999, 'CUS-000999', 'Ghost', 'active')"_s);
        CHECK(problems(sample).join(u'\n').contains(u"CUS-000999"));
    }
    SECTION("a record that was removed")
    {
        sample.tamper(u"DELETE FROM customer"_s);
        CHECK(problems(sample).join(u'\n').contains(u"CUS-000001"));
    }
    SECTION("the person of a journal entry")
    {
        sample.tamper(u"UPDATE journal SET person = 'Nobody' WHERE sequence = 2"_s);
        CHECK(problems(sample).join(u'\n').contains(u"Journal entry 2"));
    }
    SECTION("a byte of a changeset")
    {
        sample.tamper(u"UPDATE journal_part SET changeset = CAST(substr(changeset, 1, length(changeset) - 1) || 'x' AS BLOB) WHERE sequence = 3"_s);
        CHECK(problems(sample).join(u'\n').contains(u"Journal entry 3"));
    }
    SECTION("an entry that was removed")
    {
        sample.tamper(u"DELETE FROM journal WHERE sequence = 2"_s);
        CHECK(problems(sample).join(u'\n').contains(u"entry 2 is missing"));
    }
    SECTION("a setting")
    {
        sample.tamper(u"UPDATE setting SET value = 'Other' WHERE name = 'organisation'"_s);
        CHECK(problems(sample).join(u'\n').contains(u"organisation"));
    }
    SECTION("a whole table")
    {
        for (const QString &table : {u"setting"_s, u"import_profile"_s, u"customer"_s, u"service_target_supports"_s, u"journal_record"_s, u"attachment"_s}) {
            SampleWorkbook robbed;
            robbed.close();
            robbed.tamper(u"PRAGMA foreign_keys = OFF; DROP TABLE "_s + table);
            INFO(table.toStdString());
            CHECK(problems(robbed).join(u'\n').contains(u"The table %1 is missing"_s.arg(table)));
        }
    }
    SECTION("a trigger that would write by itself")
    {
        sample.tamper(u"CREATE TRIGGER helper AFTER UPDATE ON customer BEGIN UPDATE customer SET notes = 'x'; END"_s);
        CHECK(problems(sample).join(u'\n').contains(u"trigger named helper"));
    }
}

TEST_CASE("a changeset cut into pieces says the same as the whole", "[journal]")
{
    SampleWorkbook sample;
    auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"Many kinds of change"_s, {}, SampleWorkbook::Now}));
    Ids customers;
    for (int i = 0; i < 100; ++i) {
        Record customer(sample.type("customer"), 0);
        customer.setValue("title", u"Customer "_s + QString::number(i));
        customers.push_back(need(transaction->insert(customer)));
    }
    Record service(sample.type("service"), 0);
    service.setValue("title", QString(5000, u'x'));
    service.setValue("customers", customers);
    need(transaction->insert(service));
    const qint64 sequence = need(transaction->commit());
    const int parts = need(journalEntry(sample.book(), sequence))->parts;
    CHECK(parts > 5);
    QByteArray whole;
    int changes = 0;
    for (int part = 0; part < parts; ++part) {
        const QByteArray piece = need(changeset(sample.book(), sequence, part));
        whole += piece;
        need(forEachChange(piece, [&changes](const ChangedRow &) { return ++changes > 0; }));
    }
    CHECK(changes == 201);
    int again = 0;
    for (const ChangesetPiece &piece : splitChangeset(whole, 7))
        need(forEachChange(piece.changeset, [&again](const ChangedRow &) { return ++again > 0; }));
    CHECK(again == 201);
    CHECK(splitChangeset("no changeset at all", 3).empty());
}

TEST_CASE("a large entry whose records link to each other is undone and redone whole", "[journal]")
{
    SampleWorkbook sample;
    auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"People and their work"_s, {}, SampleWorkbook::Now}));
    qint64 person = 0;
    for (int i = 0; i < 3000; ++i) {
        if (i % 10 == 0) {
            Record made(sample.type("person"), 0);
            made.setValue("title", u"Person "_s + QString::number(i));
            person = need(transaction->insert(made));
        }
        Record incident(sample.type("incident"), 0);
        incident.setValue("title", u"Incident "_s + QString::number(i));
        incident.setValue("reported_at", qint64(i));
        incident.setValue("assigned_to", person);
        need(transaction->insert(incident));
    }
    need(transaction->commit());
    need(undo(sample.book(), u"Anna"_s));
    CHECK(sample.count("person") == 0);
    CHECK(sample.count("incident") == 0);
    need(redo(sample.book(), u"Anna"_s));
    CHECK(sample.count("incident") == 3000);
    CHECK(problems(sample).isEmpty());
}

TEST_CASE("undo refuses to take away what something else links to since, past the program", "[journal]")
{
    SampleWorkbook sample;
    const qint64 incident = sample.add("incident", {{"title", u"A"_s}, {"reported_at", qint64(1)}});
    const qint64 person = sample.add("person", {{"title", u"Ben"_s}});
    sample.tamper(u"UPDATE incident SET assigned_to = "_s + QString::number(person));
    const auto outcome = undo(sample.book(), u"Anna"_s);
    REQUIRE(!outcome);
    CHECK(outcome.error().sentence.contains(u"link"));
    CHECK(sample.count("person") == 1);
    CHECK(sample.read("incident", incident).integer("assigned_to") == person);
}

TEST_CASE("a change hidden from the history and a counter set back are found", "[verify]")
{
    SampleWorkbook sample;
    sample.add("customer", {{"title", u"One"_s}});
    sample.close();
    SECTION("the list that leads from a record to its history")
    {
        sample.tamper(u"DELETE FROM journal_record WHERE sequence = 2"_s);
        CHECK(problems(sample).join(u'\n').contains(u"entry 2"));
    }
    SECTION("the counter of the numbers")
    {
        sample.tamper(u"UPDATE counter SET next = 1 WHERE name = 'CUS'"_s);
        CHECK(problems(sample).join(u'\n').contains(u"CUS"));
    }
    SECTION("the full-text index")
    {
        sample.tamper(u"INSERT INTO search(search, rowid, ref, title, body) VALUES('delete', 1, 'CUS-000001', 'One', '')"_s);
        CHECK(problems(sample).join(u'\n').contains(u"full-text"));
    }
}
