// What the command line says, and answers, where it is used wrongly or the file is no workbook.
#include "tests/cli/program.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using itsms::test::Program;
using itsms::test::Run;

namespace {

void checkWrong(const Run &run, int code, const QString &said)
{
    CHECK(run.code == code);
    CHECK(run.out.isEmpty());
    INFO(run.err.toStdString());
    CHECK(run.err.contains(said));
    CHECK(run.err.startsWith(u"itsms: "_s));
}

} // namespace

TEST_CASE("Wrong use answers 2 and names what was probably meant")
{
    const Program itsms;
    itsms.makeWorkbook();
    checkWrong(itsms({}), 2, u"--help"_s);
    checkWrong(itsms({u"lits"_s, u"a.itsms"_s}), 2, u"Did you mean list"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s}), 2, u"TYPE is missing"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incidnt"_s}), 2, u"Did you mean incident?"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--jsn"_s}), 2, u"--json"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--where"_s, u"titel=x"_s}), 2, u"Did you mean title?"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--where"_s, u"title"_s}), 2, u"FIELD=VALUE"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--where"_s, u"reported_at=soon"_s}), 2, u"soon"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--sort"_s, u"titel"_s}), 2, u"title"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--limit"_s, u"many"_s}), 2, u"limit"_s);
    checkWrong(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--json"_s, u"--csv"_s}), 2, u"choose one"_s);
    checkWrong(itsms({u"add"_s, u"a.itsms"_s, u"incident"_s, u"titel=x"_s}), 2, u"Did you mean title?"_s);
    checkWrong(itsms({u"add"_s, u"a.itsms"_s, u"incident"_s, u"title"_s}), 2, u"FIELD=VALUE"_s);
    checkWrong(itsms({u"check"_s, u"a.itsms"_s, u"--as-of"_s, u"2026-02-30"_s}), 2, u"2026-02-30"_s);
    checkWrong(itsms({u"check"_s, u"a.itsms"_s, u"--clause"_s, u"99"_s}), 2, u"99"_s);
    checkWrong(itsms({u"measure"_s, u"a.itsms"_s, u"incident_reported"_s}), 2, u"incidents_reported"_s);
    checkWrong(itsms({u"measure"_s, u"a.itsms"_s, u"--from"_s, u"2026-05"_s, u"--to"_s, u"2026-01"_s}), 2, u"2026-01-31"_s);
    checkWrong(itsms({u"report"_s, u"a.itsms"_s, u"no_such_report"_s, u"--out"_s, u"r.pdf"_s}), 2, u"no_such_report"_s);
    checkWrong(itsms({u"export"_s, u"a.itsms"_s, u"incident"_s, u"--out"_s, u"x.doc"_s}), 2, u".xlsx"_s);
    checkWrong(itsms({u"new"_s, u"b.itsms"_s, u"--time-zone"_s, u"Mars/Olympus"_s}), 2, u"Mars/Olympus"_s);
    checkWrong(itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, itsms.write(u"t.csv"_s, "Titel\nx\n"), u"--profile"_s, u"nix"_s}), 2, u"nix"_s);
    checkWrong(itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"t.csv"_s, u"--map"_s, u"Title=title"_s}), 2, u"Titel"_s);
}

TEST_CASE("What the rules forbid answers 1 and names the field")
{
    const Program itsms;
    itsms.makeWorkbook();
    REQUIRE(itsms({u"add"_s, u"a.itsms"_s, u"incident"_s, u"title=x"_s, u"reported_at=2026-03-05 10:00"_s}).code == 0);
    checkWrong(itsms({u"add"_s, u"a.itsms"_s, u"incident"_s, u"title=x"_s}), 1, u"reported_at"_s);
    checkWrong(itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"title="_s}), 1, u"title"_s);
    checkWrong(itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"state=closed"_s}), 1, u"itsms advance"_s);
    checkWrong(itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"created_by=Eve"_s}), 1, u"created_by"_s);
    checkWrong(itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"priority=enormous"_s}), 1, u"priority"_s);
    checkWrong(itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"service=Nothing"_s}), 1, u"service"_s);
    checkWrong(itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"reassignment_count=many"_s}), 1, u"reassignment_count"_s);
    // One wrong value and nothing is changed.
    checkWrong(itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"title=y"_s, u"priority=enormous"_s}), 1, u"priority"_s);
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--where"_s, u"title=x"_s, u"--count"_s}).firstLine() == u"1"_s);
    const Run same = itsms({u"set"_s, u"a.itsms"_s, u"INC-000001"_s, u"title=x"_s});
    CHECK(same.code == 0);
    CHECK(same.out.contains(u"nothing is changed"_s));
}

TEST_CASE("A file that is no workbook answers 3")
{
    const Program itsms;
    itsms.write(u"text.itsms"_s, "This is no workbook.\n");
    for (const QString &file : {u"none.itsms"_s, u"text.itsms"_s, u"."_s}) {
        INFO(file.toStdString());
        checkWrong(itsms({u"list"_s, file, u"incident"_s}), 3, u"itsms: "_s);
        checkWrong(itsms({u"check"_s, file}), 3, u"itsms: "_s);
        checkWrong(itsms({u"verify"_s, file}), 3, u"itsms: "_s);
        checkWrong(itsms({u"undo"_s, file}), 3, u"itsms: "_s);
    }
    itsms.makeWorkbook();
    checkWrong(itsms({u"new"_s, u"a.itsms"_s}), 3, u"exists already"_s);
    checkWrong(itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"none.csv"_s}), 3, u"none.csv"_s);
    checkWrong(itsms({u"attach"_s, u"a.itsms"_s, u"INC-000001"_s, u"none.txt"_s}), 2, u"INC-000001"_s);
}

TEST_CASE("Every command explains itself")
{
    const Program itsms;
    const Run help = itsms({u"--help"_s});
    REQUIRE(help.code == 0);
    const QStringList commands = {u"new"_s,  u"describe"_s, u"import"_s, u"profiles"_s, u"add"_s,    u"set"_s,    u"advance"_s, u"remove"_s, u"attach"_s, u"list"_s, u"show"_s,
                                  u"history"_s, u"journal"_s, u"undo"_s,  u"redo"_s,  u"check"_s,  u"measure"_s, u"report"_s, u"export"_s, u"verify"_s, u"backup"_s, u"settings"_s};
    for (const QString &command : commands) {
        INFO(command.toStdString());
        CHECK(help.out.contains(QString(u"\n  "_s + command + u' ')));
        const Run own = itsms({command, u"--help"_s});
        CHECK(own.code == 0);
        CHECK(own.out.contains(QString(u"itsms "_s + command)));
    }
    CHECK(itsms({u"--version"_s}).out.startsWith(u"itsms "_s));
}

TEST_CASE("A reader who goes away ends the program quietly")
{
    const Program itsms;
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"\"$0\" describe --json | head -n 1; \"$0\" describe --json | head -c 10"_s, QStringLiteral(ITSMS_BINARY)});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.readAllStandardError().isEmpty());
    CHECK(shell.readAllStandardOutput().startsWith("{\n{"));
}
