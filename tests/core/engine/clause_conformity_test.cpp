// Where the organisation stands, clause by clause.
#include "core/engine/clause_conformity.h"
#include "core/engine/findings.h"
#include "core/report/findings_report.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

Check check(Name name, Name clause, Severity severity)
{
    return {.name = name, .label = "", .remedy = "", .clause = clause, .subject = "thing", .severity = severity, .offenders = ""};
}

qint64 findingsIn(const std::vector<FindingsGroup> &groups)
{
    qint64 findings = 0;
    for (const FindingsGroup &group : groups)
        for (const FailedCheck &failed : group.checks)
            findings += qint64(failed.offenders.size());
    return findings;
}

Moment now(SampleWorkbook &sample) { return momentAt(sample.book(), SampleWorkbook::Now); }

/// A supplier with an owner and one without: each breaks some rule of clause 7.2.
void addSuppliers(SampleWorkbook &sample)
{
    const qint64 anna = sample.add("person", {{"title", u"Anna Weber"_s}, {"email", u"anna@example.org"_s}});
    sample.add("supplier", {{"title", u"Nordnet"_s}, {"state", u"active"_s}, {"owner", anna}});
    sample.add("supplier", {{"title", u"Südnetz"_s}, {"state", u"active"_s}});
}

} // namespace

TEST_CASE("a clause stands where its gravest failed check puts it", "[conformity]")
{
    const Check major = check("a", "6.1", Severity::Major);
    const Check minor = check("b", "6.1", Severity::Minor);
    const Check observation = check("c", "6.10", Severity::Observation);
    const Check other = check("d", "6.9", Severity::Major);
    const auto clauses = byClause({{&major, {1}}, {&minor, {1, 2}}, {&observation, {3}}, {&other, {}}});
    REQUIRE(clauses.size() == 3);
    CHECK(clauses[0].clause == u"6.1"_s);
    CHECK(clauses[0].standing() == Standing::NotConforming);
    CHECK(clauses[0].passed() == 0);
    CHECK(clauses[1].clause == u"6.9"_s);
    CHECK(clauses[1].standing() == Standing::Conforming);
    CHECK(clauses[2].clause == u"6.10"_s);
    CHECK(clauses[2].standing() == Standing::Observed);
}

TEST_CASE("rules about records that do not exist are no conformity", "[conformity]")
{
    const Check major = check("a", "6.1", Severity::Major);
    const Check minor = check("b", "6.1", Severity::Minor);
    const auto nothing = byClause({{&major, {}, false}}).front();
    CHECK(nothing.standing() == Standing::Untested);
    CHECK(nothing.passed() == 0);
    const auto some = byClause({{&major, {}, false}, {&minor, {}}}).front();
    CHECK(some.standing() == Standing::Conforming);
    CHECK(some.passed() == 1);
    // A check may find what is missing: it fails although there is no record.
    CHECK(byClause({{&major, {1}, false}}).front().standing() == Standing::NotConforming);
}

TEST_CASE("the clauses of a workbook count every check once", "[conformity]")
{
    SampleWorkbook sample;
    addSuppliers(sample);
    qint64 checks = 0;
    for (const ClauseConformity &clause : need(clauseConformity(sample.book(), now(sample))))
        checks += clause.checks;
    CHECK(checks == qint64(sample.book().catalogue().checks().size()));
}

TEST_CASE("findings are the same however they are grouped", "[findings]")
{
    SampleWorkbook sample;
    addSuppliers(sample);
    const auto groups = [&](FindingsBy by) { return need(readFindings(sample.book(), now(sample), {.by = by})); };
    const qint64 all = findingsIn(groups(FindingsBy::Clause));
    CHECK(all > 2);
    CHECK(findingsIn(groups(FindingsBy::Severity)) == all);
    CHECK(findingsIn(groups(FindingsBy::Owner)) == all);
}

TEST_CASE("findings of nobody come first, and a check is split among the owners of its records", "[findings]")
{
    SampleWorkbook sample;
    addSuppliers(sample);
    const auto groups = need(readFindings(sample.book(), now(sample), {.by = FindingsBy::Owner, .clause = u"7.2"_s}));
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].owner.isEmpty());
    CHECK(groups[1].owner == u"Anna Weber"_s);
    for (const FindingsGroup &group : groups)
        for (const FailedCheck &failed : group.checks)
            CHECK(failed.offenders.size() == 1);
}

TEST_CASE("findings by severity begin with the gravest, and can be narrowed to one", "[findings]")
{
    SampleWorkbook sample;
    addSuppliers(sample);
    const auto groups = need(readFindings(sample.book(), now(sample), {.by = FindingsBy::Severity}));
    for (std::size_t i = 1; i < groups.size(); ++i)
        CHECK(groups[i - 1].severity > groups[i].severity);
    for (const FindingsGroup &group : need(readFindings(sample.book(), now(sample), {.severity = Severity::Minor})))
        for (const FailedCheck &failed : group.checks)
            CHECK(failed.check->severity == Severity::Minor);
}

TEST_CASE("of a long check the first records are read and all are counted", "[findings]")
{
    SampleWorkbook sample;
    addSuppliers(sample);
    for (const FindingsGroup &group : need(readFindings(sample.book(), now(sample), {.shown = 1})))
        for (const FailedCheck &failed : group.checks)
            CHECK(failed.shown.size() == 1);
    for (const FindingsGroup &group : need(readFindings(sample.book(), now(sample), {.shown = 0})))
        for (const FailedCheck &failed : group.checks)
            CHECK(failed.shown.empty());
}

TEST_CASE("the report of findings names every group, rule and record", "[findings]")
{
    SampleWorkbook sample;
    addSuppliers(sample);
    const FindingsQuestion question{.by = FindingsBy::Owner};
    const auto groups = need(readFindings(sample.book(), now(sample), question));
    const Report report = findingsReport(sample.book(), groups, question, {.period = {}, .moment = now(sample), .preparedBy = u"Test"_s, .locale = QLocale::c()});
    REQUIRE(report.sections.size() == groups.size() + 1);
    CHECK(report.sections[1].heading == u"Without an owner"_s);
    CHECK(report.sections[2].heading == u"Anna Weber"_s);
    const auto &finding = std::get<FindingGroup>(report.sections[2].blocks.front());
    CHECK_FALSE(finding.remedy.isEmpty());
    CHECK(finding.records.front().owner == u"Anna Weber"_s);
}
