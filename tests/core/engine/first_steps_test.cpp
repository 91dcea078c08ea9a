// What a new organisation does first.
#include "core/engine/conformity.h"
#include "core/engine/first_steps.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

TEST_CASE("first steps come in an order in which nothing has to be entered twice", "[first_steps]")
{
    const auto types = firstStepTypes(Catalogue::standard());
    REQUIRE(types.size() >= 5);
    for (std::size_t i = 0; i < types.size(); ++i)
        for (std::size_t later = i + 1; later < types.size(); ++later)
            for (const Field &field : types[i]->fields) {
                INFO(types[i]->name << " before " << types[later]->name);
                CHECK_FALSE(((field.kind == Kind::Link || field.kind == Kind::Person) && linkTarget(field) == types[later]->name));
            }
}

TEST_CASE("in a new workbook every first step waits, and an entered record does one", "[first_steps]")
{
    SampleWorkbook sample;
    for (const FirstStep &step : need(firstSteps(sample.book())))
        CHECK_FALSE(step.done);
    sample.add("customer", {{"title", u"Harbour Ltd"_s}});
    for (const FirstStep &step : need(firstSteps(sample.book()))) {
        INFO(step.type->name);
        CHECK(step.done == (step.type == &sample.type("customer")));
    }
}

TEST_CASE("the checks that fail are those that have offenders", "[conformity]")
{
    SampleWorkbook sample;
    sample.add("incident", {{"title", u"Mail down"_s}, {"state", u"in_progress"_s}, {"reported_at", SampleWorkbook::Now - 90 * 86400}});
    const Moment moment = momentAt(sample.book(), SampleWorkbook::Now);
    std::vector<const Check *> expected;
    for (const CheckResult &result : need(runChecks(sample.book(), moment)))
        if (!result.offenders.empty())
            expected.push_back(result.check);
    REQUIRE_FALSE(expected.empty());
    CHECK(need(failedChecks(sample.book(), moment)) == expected);
}

TEST_CASE("a clause holds itself and what is below it, and nothing holds all", "[conformity]")
{
    CHECK(holdsClause(u"6"_s, "6.1"));
    CHECK(holdsClause(u"6.1"_s, "6.1"));
    CHECK(holdsClause(u"6.1"_s, "6.1.2"));
    CHECK_FALSE(holdsClause(u"6.1"_s, "6.10"));
    CHECK_FALSE(holdsClause(u"6.1"_s, "6"));
    CHECK(holdsClause({}, "9.9"));
}
