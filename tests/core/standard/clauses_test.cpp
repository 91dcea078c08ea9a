// The clauses of the standard have one name each, and every clause that anything is declared for has one.
#include "core/catalogue.h"
#include "core/standard/clauses.h"

#include <catch2/catch.hpp>

using namespace itsms;
using namespace Qt::StringLiterals;

TEST_CASE("A clause is called by its number and its name")
{
    CHECK(clauseTitle(u"4.1.3"_s) == u"4.1.3 Authority, responsibility and communication");
    CHECK(clauseTitle(u"8.1"_s) == u"8.1 Incident and service request management");
    CHECK(clauseTitle(u"6"_s) == u"6 Service delivery");
}

TEST_CASE("A clause that the standard does not have is a number alone")
{
    CHECK(clauseTitle(u"11.7"_s) == u"Clause 11.7");
    CHECK(clauseName(u"4.1.30"_s).isEmpty());
    CHECK(clauseName({}).isEmpty());
}

TEST_CASE("Every clause that something is declared for has a name")
{
    const Catalogue &catalogue = Catalogue::standard();
    const auto named = [](const auto &items) {
        for (const auto &item : items) {
            INFO("clause " << std::string(item.clause) << " of " << std::string(item.name));
            CHECK((item.clause.empty() || !clauseName(toText(item.clause)).isEmpty()));
        }
    };
    named(catalogue.processes());
    for (const Process &process : catalogue.processes()) {
        named(process.records);
        named(process.checks);
        named(process.measures);
        named(process.reports);
    }
}
