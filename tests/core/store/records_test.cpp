// Questions about records: conditions, order, pages, search.
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SampleWorkbook
{
    qint64 anna = add("person", {{"title", u"Anna Weber"_s}});
    qint64 ben = add("person", {{"title", u"Ben Kim"_s}, {"external_ref", u"E-2"_s}});
    qint64 mail = incident(u"Mail down"_s, u"high"_s, 1'456'740'000, anna); // 29 February 2016, 10:00 UTC
    qint64 phone = incident(u"Phone dead"_s, u"low"_s, 1'456'826'400, ben); // 1 March
    qint64 print = incident(u"Printer jam in Müllerstraße"_s, u"low"_s, 1'456'912'800, {});

    qint64 incident(const QString &title, const QString &priority, qint64 at, Value assigned)
    {
        return add("incident", {{"title", title}, {"priority", priority}, {"reported_at", at}, {"assigned_to", assigned}});
    }
    QStringList titles(const QStringList &conditions, Name sort = {}, bool descending = false, const QString &words = {})
    {
        Query query{.type = &type("incident"), .search = words, .sort = sort, .descending = descending};
        for (const QString &text : conditions)
            for (const Condition &condition : need(parseCondition(book(), type("incident"), text)))
                query.conditions.push_back(condition);
        QStringList result;
        need(forEachRecord(book(), query, [&result](const Record &record) {
            result += record.text("title").section(u' ', 0, 0);
            return true;
        }));
        CHECK(need(countRecords(book(), query)) == result.size());
        return result;
    }
};

} // namespace

TEST_CASE("conditions on every kind of field select what they say", "[records]")
{
    Desk desk;
    CHECK(desk.titles({u"priority=low"_s}, "title") == QStringList{u"Phone"_s, u"Printer"_s});
    CHECK(desk.titles({u"priority!=low"_s}) == QStringList{u"Mail"_s});
    CHECK(desk.titles({u"priority=Low"_s, u"reported_at>=2016-03-02"_s}) == QStringList{u"Printer"_s});
    CHECK(desk.titles({u"reported_at=2016-03-01"_s}) == QStringList{u"Phone"_s});
    CHECK(desk.titles({u"reported_at<=2016-03-01"_s}, "reported_at") == QStringList{u"Mail"_s, u"Phone"_s});
    CHECK(desk.titles({u"assigned_to="_s}) == QStringList{u"Printer"_s});
    CHECK(desk.titles({u"assigned_to!="_s}, "title") == QStringList{u"Mail"_s, u"Phone"_s});
    CHECK(desk.titles({u"assigned_to=Anna Weber"_s}) == QStringList{u"Mail"_s});
    CHECK(desk.titles({u"assigned_to=E-2"_s}) == QStringList{u"Phone"_s});
    CHECK(desk.titles({u"assigned_to=PER-000002"_s}) == QStringList{u"Phone"_s});
    CHECK(desk.titles({u"title~PRINT"_s}) == QStringList{u"Printer"_s});
}

TEST_CASE("records sort by any field, links by the title of their target, the newest first otherwise", "[records]")
{
    Desk desk;
    CHECK(desk.titles({}) == QStringList{u"Printer"_s, u"Phone"_s, u"Mail"_s});
    CHECK(desk.titles({}, "title") == QStringList{u"Mail"_s, u"Phone"_s, u"Printer"_s});
    CHECK(desk.titles({}, "reported_at", true) == QStringList{u"Printer"_s, u"Phone"_s, u"Mail"_s});
    CHECK(desk.titles({u"assigned_to!="_s}, "assigned_to", true) == QStringList{u"Phone"_s, u"Mail"_s});
}

TEST_CASE("search finds all words, the beginning of the last one, whatever accents and case, and numbers", "[records]")
{
    Desk desk;
    CHECK(desk.titles({}, {}, false, u"phone de"_s) == QStringList{u"Phone"_s});
    CHECK(desk.titles({}, {}, false, u"mullerstraße jam"_s) == QStringList{u"Printer"_s});
    CHECK(desk.titles({}, {}, false, u"INC-000001"_s) == QStringList{u"Mail"_s});
    CHECK(desk.titles({}, {}, false, u"\"( OR nothing\""_s).isEmpty());
    const auto hits = need(search(desk.book(), u"weber"_s, 10));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().place.id == desk.anna);
    CHECK(hits.front().place.type->name == Name("person"));
}

TEST_CASE("search follows a change and a removal", "[records]")
{
    Desk desk;
    desk.change("incident", desk.mail, {{"title", u"Letters lost"_s}});
    CHECK(desk.titles({}, {}, false, u"mail"_s).isEmpty());
    CHECK(desk.titles({}, {}, false, u"letters"_s) == QStringList{u"Letters"_s});
    desk.remove("incident", desk.mail);
    CHECK(desk.titles({}, {}, false, u"letters"_s).isEmpty());
}

TEST_CASE("a page is read by keys, in their order, leaving out what is gone", "[records]")
{
    Desk desk;
    const Ids ids{desk.print, 99999, desk.mail};
    const auto page = need(readPage(desk.book(), desk.type("incident"), ids));
    REQUIRE(page.size() == 2);
    CHECK(page[0].id() == desk.print);
    CHECK(page[1].id() == desk.mail);
}

TEST_CASE("a question with an unknown field, a value that does not fit or no sign gets a sentence", "[records]")
{
    Desk desk;
    const RecordType &type = desk.type("incident");
    CHECK(parseCondition(desk.book(), type, u"colour=red"_s).error().sentence.contains(u"no field colour"));
    CHECK(parseCondition(desk.book(), type, u"reported_at>soon"_s).error().kind != ErrorKind::File);
    CHECK(parseCondition(desk.book(), type, u"priority"_s).error().kind == ErrorKind::Usage);
    CHECK(parseCondition(desk.book(), type, u"service=Nothing"_s).error().sentence.contains(u"Nothing"));
    CHECK(findByNumber(desk.book(), u"INC-999999"_s).error().sentence.contains(u"INC-999999"));
    CHECK(findByNumber(desk.book(), u"nonsense"_s).error().kind == ErrorKind::Usage);
}

TEST_CASE("A record is found by its number in another tool, where that is clear", "[records]")
{
    SampleWorkbook desk;
    desk.add("customer", {{"title", u"Clinics"_s}, {"external_ref", u"4711"_s}});
    desk.add("customer", {{"title", u"Library"_s}, {"external_ref", u"4712"_s}});
    desk.add("supplier", {{"title", u"Toner"_s}, {"external_ref", u"4712"_s}});
    CHECK(need(findByNumber(desk.book(), u" 4711 "_s)).type == &desk.type("customer"));
    CHECK(findByNumber(desk.book(), u"4712"_s).error().sentence.contains(u"Several"));
}
