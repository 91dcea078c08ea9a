// The responsibility matrix: who counts, who does not any more, and what is missing or doubled.
#include "core/engine/responsibility.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

/// A process in operation and two people.
struct Firm
{
    Firm()
        : anna(sample.add("person", {{"title", u"Anna Weber"_s}}))
        , ben(sample.add("person", {{"title", u"Ben Kim"_s}}))
        , process(sample.add("process", {{"title", u"Change management"_s}, {"state", u"operating"_s}, {"process_owner", anna}}))
    {
    }

    qint64 give(qint64 person, const QString &part, NamedValues more = {})
    {
        NamedValues values{{"title", part}, {"person", person}, {"raci", part}, {"process", process}, {"role", u"change_manager"_s}, {"state", u"active"_s}};
        for (auto &[name, value] : more) {
            std::erase_if(values, [name = std::string_view(name)](const auto &each) { return name == each.first; });
            values.emplace_back(name, value);
        }
        return sample.add("role_assignment", values);
    }

    ResponsibilityMatrix read() { return need(readResponsibilities(sample.book(), endOfDay(sample.book(), today))); }

    const ResponsibilityRow &row()
    {
        matrix = read();
        for (const ResponsibilityRow &each : matrix.rows)
            if (each.id == process)
                return each;
        throw std::runtime_error("the process has no row");
    }

    SampleWorkbook sample;
    qint64 anna, ben, process;
    ResponsibilityMatrix matrix;
};

} // namespace

TEST_CASE("a process with one accountable and somebody responsible is in order", "[responsibility]")
{
    Firm firm;
    firm.give(firm.anna, u"accountable"_s);
    firm.give(firm.ben, u"responsible"_s);
    const ResponsibilityRow &row = firm.row();
    CHECK(row.doubts.empty());
    CHECK(row.needed == u"AR");
    CHECK(row.title == u"Change management");
    REQUIRE(row.holding(Part::Accountable).size() == 1);
    CHECK(firm.matrix.people.value(row.holding(Part::Accountable).front()->person) == u"Anna Weber");
    CHECK(firm.matrix.doubtful() == 0);
}

TEST_CASE("who left, whose time ran out, or who begins later does not count, and the gap knows why", "[responsibility]")
{
    Firm firm;
    SECTION("left")
    {
        firm.give(firm.anna, u"accountable"_s);
        firm.sample.change("person", firm.anna, {{"state", u"left"_s}, {"end_date", u"2026-03-03"_s}});
        const ResponsibilityRow &row = firm.row();
        CHECK(row.doubts == std::vector{Doubt::NoneAccountable, Doubt::NoneResponsible});
        REQUIRE(row.lapsed(Part::Accountable).size() == 1);
        CHECK(row.lapsed(Part::Accountable).front()->lapse == Lapse::Left);
        CHECK(row.lapsed(Part::Accountable).front()->lapsedOn == QDate(2026, 3, 3));
    }
    SECTION("ran out")
    {
        firm.give(firm.ben, u"responsible"_s, {{"valid_to", u"2026-03-14"_s}});
        const ResponsibilityRow &row = firm.row();
        REQUIRE(row.lapsed(Part::Responsible).size() == 1);
        CHECK(row.lapsed(Part::Responsible).front()->lapse == Lapse::Past);
    }
    SECTION("the last day still counts")
    {
        firm.give(firm.ben, u"responsible"_s, {{"valid_to", u"2026-03-15"_s}});
        CHECK(firm.row().holding(Part::Responsible).size() == 1);
    }
    SECTION("begins later")
    {
        firm.give(firm.ben, u"responsible"_s, {{"valid_from", u"2026-04-01"_s}});
        const ResponsibilityRow &row = firm.row();
        CHECK(row.holding(Part::Responsible).empty());
        CHECK(row.lapsed(Part::Responsible).front()->lapse == Lapse::Planned);
    }
    SECTION("ended, the latest first")
    {
        firm.give(firm.ben, u"responsible"_s, {{"state", u"ended"_s}, {"valid_to", u"2024-01-01"_s}});
        firm.give(firm.anna, u"responsible"_s, {{"state", u"ended"_s}, {"valid_to", u"2025-01-01"_s}});
        const ResponsibilityRow &row = firm.row();
        REQUIRE(row.lapsed(Part::Responsible).size() == 2);
        CHECK(row.lapsed(Part::Responsible).front()->person == firm.anna);
        CHECK(row.lapsed(Part::Responsible).front()->lapse == Lapse::Ended);
    }
}

TEST_CASE("two people accountable for one thing are a doubt, the same person twice is none", "[responsibility]")
{
    Firm firm;
    firm.give(firm.ben, u"responsible"_s);
    firm.give(firm.anna, u"accountable"_s);
    firm.give(firm.anna, u"accountable"_s);
    CHECK(firm.row().doubts.empty());
    firm.give(firm.ben, u"accountable"_s);
    CHECK(firm.row().doubts == std::vector{Doubt::SeveralAccountable});
}

TEST_CASE("an accountable person whom the record does not name is a doubt", "[responsibility]")
{
    Firm firm;
    firm.give(firm.ben, u"responsible"_s);
    firm.give(firm.ben, u"accountable"_s);
    CHECK(firm.row().doubts == std::vector{Doubt::AnotherNamed});
}

TEST_CASE("what is planned needs nobody yet, and what is retired has no row", "[responsibility]")
{
    Firm firm;
    firm.sample.change("process", firm.process, {{"state", u"draft"_s}});
    CHECK(firm.row().doubts.empty());
    firm.sample.change("process", firm.process, {{"state", u"retired"_s}});
    firm.give(firm.anna, u"accountable"_s);
    CHECK(firm.read().rows.empty());
}

TEST_CASE("a role for everything stands in a row of its own, where each role has one accountable person", "[responsibility]")
{
    Firm firm;
    const Value none;
    firm.give(firm.anna, u"accountable"_s, {{"process", none}, {"role", u"top_management"_s}});
    firm.give(firm.ben, u"accountable"_s, {{"process", none}, {"role", u"itsms_manager"_s}});
    ResponsibilityMatrix matrix = firm.read();
    REQUIRE(matrix.rows.size() == 2);
    CHECK(matrix.rows.front().type == nullptr);
    CHECK(matrix.rows.front().doubts.empty());
    firm.give(firm.ben, u"accountable"_s, {{"process", none}, {"role", u"top_management"_s}});
    CHECK(firm.read().rows.front().doubts == std::vector{Doubt::SeveralAccountable});
}

TEST_CASE("one customer's or supplier's roles are no part of the matrix", "[responsibility]")
{
    Firm firm;
    const qint64 customer = firm.sample.add("customer", {{"title", u"Harbour Ltd"_s}});
    firm.give(firm.anna, u"accountable"_s, {{"process", Value()}, {"customer", customer}});
    CHECK(firm.read().rows.size() == 1);
    CHECK(firm.row().holdings.empty());
}

TEST_CASE("processes come in the order of their clauses and services after them", "[responsibility]")
{
    Firm firm;
    firm.sample.change("process", firm.process, {{"clause_2011", u"9.2"_s}});
    firm.sample.add("process", {{"title", u"Incident management"_s}, {"clause_2011", u"8.1"_s}});
    firm.sample.add("service", {{"title", u"Mail"_s}, {"state", u"live"_s}});
    QStringList titles;
    for (const ResponsibilityRow &row : firm.read().rows)
        titles += row.title;
    CHECK(titles == QStringList{u"Incident management"_s, u"Change management"_s, u"Mail"_s});
}

TEST_CASE("what is declared of responsibilities exists", "[responsibility]")
{
    const Catalogue &catalogue = Catalogue::standard();
    const Responsibilities *declared = responsibilitiesOf(catalogue);
    REQUIRE(declared);
    const RecordType *type = catalogue.type(declared->assignments);
    REQUIRE(type);
    CHECK(findField(*type, declared->person));
    REQUIRE(findField(*type, declared->role));
    CHECK(findField(*type, declared->role)->kind == Kind::Choice);
    for (const Answered &answered : declared->answered) {
        INFO(answered.type);
        REQUIRE(catalogue.type(answered.type));
        REQUIRE(findField(*type, answered.through));
        CHECK(linkTarget(*findField(*type, answered.through)) == answered.type);
    }
}
