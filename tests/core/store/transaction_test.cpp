// The write path: what is written, what is refused, what is never left half done.
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

TEST_CASE("a new record receives its number, its first state and who made it when", "[store]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("incident", {{"title", u"No mail"_s}, {"reported_at", qint64(1'699'000'000)}});
    const Record incident = sample.read("incident", id);
    CHECK(incident.text("ref") == u"INC-000001");
    CHECK(incident.text("state") == u"new");
    CHECK(incident.text("created_by") == u"Anna Weber");
    CHECK(incident.integer("created_at") == SampleWorkbook::Now);

    const qint64 next = sample.add("incident", {{"title", u"No phone"_s}, {"reported_at", qint64(1'699'000'100)}});
    CHECK(sample.read("incident", next).text("ref") == u"INC-000002");
}

TEST_CASE("ids are unique across record types", "[store]")
{
    SampleWorkbook sample;
    const qint64 person = sample.add("person", {{"title", u"Anna Weber"_s}});
    const qint64 customer = sample.add("customer", {{"title", u"City of Ahlen"_s}});
    CHECK(person != customer);
    CHECK(need(findById(sample.book(), customer))->type->name == Name("customer"));
}

TEST_CASE("a record without a required field is refused with a sentence that names it, and nothing is written", "[store]")
{
    SampleWorkbook sample;
    Record incident(sample.type("incident"), 0);
    incident.setValue("title", u"   "_s);
    incident.setValue("reported_at", qint64(1));
    auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"Test"_s}));
    const auto refusal = transaction->insert(incident);
    REQUIRE(!refusal);
    CHECK(refusal.error().field == u"title");
    CHECK(refusal.error().sentence.contains(u"Title is missing"));
    transaction.reset();
    CHECK(sample.count("incident") == 0);
}

TEST_CASE("a choice outside the declared ones and a link to nowhere are refused", "[store]")
{
    SampleWorkbook sample;
    CHECK_THROWS_WITH(sample.add("incident", {{"title", u"A"_s}, {"reported_at", qint64(1)}, {"priority", u"urgent"_s}}), Catch::Contains("urgent"));
    CHECK_THROWS_WITH(sample.add("incident", {{"title", u"A"_s}, {"reported_at", qint64(1)}, {"service", qint64(4711)}}), Catch::Contains("does not exist"));
    CHECK(sample.count("incident") == 0);
}

TEST_CASE("an update that changes nothing leaves no entry in the journal", "[store]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"City of Ahlen"_s}});
    const auto before = need(recentEntries(sample.book(), 1)).front().sequence;
    CHECK_FALSE(sample.change("customer", id, {{"title", u"City of Ahlen"_s}}));
    CHECK(need(recentEntries(sample.book(), 1)).front().sequence == before);
    CHECK(sample.change("customer", id, {{"title", u"Town of Ahlen"_s}}));
    CHECK(need(recentEntries(sample.book(), 1)).front().sequence == before + 1);
    CHECK(sample.read("customer", id).text("updated_by") == u"Ben Kim");
}

TEST_CASE("what is not committed is rolled back", "[store]")
{
    SampleWorkbook sample;
    {
        auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"Test"_s}));
        Record customer(sample.type("customer"), 0);
        customer.setValue("title", u"Lost"_s);
        need(transaction->insert(customer));
    }
    CHECK(sample.count("customer") == 0);
    const qint64 id = sample.add("customer", {{"title", u"Kept"_s}});
    CHECK(sample.read("customer", id).text("ref") == u"CUS-000001");
}

TEST_CASE("many-to-many links are written, read back, changed and found from the other end", "[store]")
{
    SampleWorkbook sample;
    const qint64 a = sample.add("customer", {{"title", u"A"_s}});
    const qint64 b = sample.add("customer", {{"title", u"B"_s}});
    const qint64 service = sample.add("service", {{"title", u"Mail"_s}, {"customers", Ids{a, b}}});
    CHECK(std::get<Ids>(sample.read("service", service).value("customers")) == Ids{a, b});
    CHECK(sample.change("service", service, {{"customers", Ids{b}}}));
    CHECK_FALSE(sample.change("service", service, {{"customers", Ids{b}}}));
    CHECK(std::get<Ids>(sample.read("service", service).value("customers")) == Ids{b});
    const auto links = need(backlinks(sample.book(), sample.type("customer"), b));
    REQUIRE(links.size() == 1);
    CHECK(links.front().field->name == Name("customers"));
    CHECK(links.front().ids == Ids{service});
}

TEST_CASE("removing takes child rows along and refuses while others link here", "[store]")
{
    SampleWorkbook sample;
    const qint64 customer = sample.add("customer", {{"title", u"A"_s}});
    const qint64 agreement = sample.add("service_level_agreement", {{"title", u"Mail for A"_s}, {"customer", customer}});
    sample.add("service_target", {{"title", u"Availability"_s}, {"sla", agreement}});
    CHECK_THROWS_WITH(sample.remove("customer", customer), Catch::Contains("SLA-000001"));
    sample.remove("service_level_agreement", agreement);
    CHECK(sample.count("service_target") == 0);
    sample.remove("customer", customer);
    CHECK(sample.count("customer") == 0);
    need(undo(sample.book(), u"Anna"_s));
    need(undo(sample.book(), u"Anna"_s));
    CHECK(sample.count("service_target") == 1);
}

TEST_CASE("money without a currency receives that of the organisation", "[store]")
{
    SampleWorkbook sample;
    const qint64 supplier = sample.add("supplier", {{"title", u"Nordlink"_s}});
    const qint64 contract = sample.add("contract", {{"title", u"Lines"_s}, {"supplier", supplier}, {"annual_value", qint64(1'250'000)}});
    CHECK(sample.read("contract", contract).text("annual_value_currency") == u"EUR");
}

TEST_CASE("the same content attached twice is stored once and read back whole", "[store]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"A"_s}});
    const QByteArray content(100'000, 'x');
    auto transaction = need(Transaction::begin(sample.book(), {u"Anna"_s, u"Attached"_s}));
    need(transaction->attach(id, u"one.txt"_s, content));
    need(transaction->attach(id, u"two.txt"_s, content));
    need(transaction->commit());
    const auto attached = need(attachments(sample.book(), id));
    REQUIRE(attached.size() == 2);
    CHECK(attached[0].sha256 == attached[1].sha256);
    CHECK(need(attachmentContent(sample.book(), attached[0].sha256)) == content);
    CHECK(std::get<qint64>(need(sample.book().connection().single(u"SELECT count(*) FROM attachment_content"_s))) == 1);
}

TEST_CASE("a second window on the same file sees changes and writes without losing any", "[store]")
{
    SampleWorkbook sample;
    const auto other = sample.second();
    const qint64 before = other->dataVersion();
    sample.add("customer", {{"title", u"A"_s}});
    CHECK(other->dataVersion() != before);
    CHECK(need(countRecords(*other, {.type = &sample.type("customer")})) == 1);
    auto transaction = need(Transaction::begin(*other, {u"Ben"_s, u"Other window"_s}));
    Record customer(sample.type("customer"), 0);
    customer.setValue("title", u"B"_s);
    need(transaction->insert(customer));
    need(transaction->commit());
    CHECK(customer.text("ref") == u"CUS-000002");
    CHECK(sample.count("customer") == 2);
}
