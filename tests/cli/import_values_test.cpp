// What the cells of a foreign table mean, said on the command line.
#include "tests/cli/program.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using itsms::test::Program;
using itsms::test::Run;

namespace {

Run import(const Program &itsms, const QStringList &more)
{
    return itsms(QStringList{u"import"_s, u"a.itsms"_s, u"incident"_s, u"values.csv"_s, u"--map"_s, u"name=title"_s, u"--map"_s, u"at=reported_at"_s, u"--map"_s,
                     u"prio=priority"_s, u"--map"_s, u"status=state"_s}
                 + more);
}

std::unique_ptr<Program> withTable()
{
    auto itsms = std::make_unique<Program>();
    itsms->makeWorkbook();
    itsms->write(u"values.csv"_s, "name,at,prio,status\nFirst,2026-03-01 08:00,P1,Parked by vendor\nSecond,2026-03-01 09:00,n/a,Parked by us\n");
    return itsms;
}

} // namespace

TEST_CASE("Values of a column are given their meaning on the command line, and kept with the profile")
{
    const auto prepared = withTable();
    const Program &itsms = *prepared;
    CHECK(import(itsms, {u"--dry-run"_s}).code == 1);
    const QStringList meanings{u"--value"_s, u"priority:p1=Critical"_s, u"--value"_s, u"priority:N/A="_s, u"--value"_s, u"state:Parked*=pending"_s};
    const Run run = import(itsms, meanings + QStringList{u"--save-profile"_s, u"parked"_s});
    INFO(run.out.toStdString() + run.err.toStdString());
    REQUIRE(run.code == 0);
    CHECK(run.out.contains(u"New: 2"_s));
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--where"_s, u"priority=critical"_s, u"--json"_s}).json().array().size() == 1);
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--where"_s, u"state=pending"_s, u"--json"_s}).json().array().size() == 2);
    const Run again = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"values.csv"_s, u"--profile"_s, u"parked"_s, u"--value"_s, u"priority:P1=low"_s});
    CHECK(again.code == 0);
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--where"_s, u"priority=low"_s, u"--json"_s}).json().array().size() == 1);
}

TEST_CASE("A value map that maps nothing, or to nothing that exists, is wrong use")
{
    const auto prepared = withTable();
    const Program &itsms = *prepared;
    const auto said = [&](const QString &value) {
        const Run run = import(itsms, {u"--value"_s, value});
        CHECK(run.code == 2);
        return run.err;
    };
    CHECK(said(u"priority"_s).contains(u"FIELD:FROM=TO"_s));
    CHECK(said(u"P1=critical"_s).contains(u"FIELD:FROM=TO"_s));
    CHECK(said(u"priority:=critical"_s).contains(u"FIELD:FROM=TO"_s));
    CHECK(said(u"priorty:P1=critical"_s).contains(u"priority"_s));
    CHECK(said(u"priority:P1=enormous"_s).contains(u"enormous"_s));
    CHECK(said(u"impact:P1=high"_s).contains(u"--map"_s));
}

TEST_CASE("Times that the clock change skips are named after the import")
{
    Program itsms;
    itsms.makeWorkbook();
    itsms.write(u"values.csv"_s, "name,at,prio,status\nNight,2026-03-29 02:30,low,new\n");
    const Run run = import(itsms, {});
    INFO(run.out.toStdString() + run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.out.contains(u"Line 2, column \"at\", value \"2026-03-29 02:30\""_s));
}
