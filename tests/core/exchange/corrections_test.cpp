// Cells set right before an import, without touching the file.
#include "core/exchange/corrections.h"
#include "tests/core/exchange/import_support.h"

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "external_ref,title,reported_at,priority\n";

ImportProfile profileOfFour()
{
    return incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"priority"_s});
}

Result<ImportReport> importRequest(Desk &desk, const TableRequest &request, const ImportProfile &profile, const ImportOptions &options = {})
{
    const auto source = good(openTable(request));
    return runImport(*desk.workbook, *source, profile, {u"Tester"_s, u"Import"_s}, options);
}

} // namespace

TEST_CASE("A rejected row comes in when its cell is corrected, and the file stays as it is")
{
    Desk desk;
    const QByteArray rows = header + "A1,Good,2026-03-01 08:00,high\nA2,Bad,2026-03-01 08:00,Urgent\n";
    TableRequest request{.path = desk.file(u"rows.csv"_s, rows)};
    const ImportReport first = good(importRequest(desk, request, profileOfFour(), {.dryRun = true}));
    REQUIRE(first.rejected == 1);
    REQUIRE(first.rejections[0].line == 3);
    request.corrections.set(3, 3, u"critical"_s);
    const ImportReport second = good(importRequest(desk, request, profileOfFour()));
    CHECK(second.rejected == 0);
    CHECK(second.added == 2);
    CHECK(desk.record("incident", u"A2"_s).text("priority") == u"critical");
    CHECK(desk.content(u"rows.csv"_s) == rows);
}

TEST_CASE("A corrected key and a corrected date count before the file is read for them")
{
    Desk desk;
    TableRequest request{.path = desk.file(u"rows.csv"_s, header + "A1,First,01/02/2026,high\nA1,Second,01/02/2026,low\n")};
    // 28 can only be a day: the survey has to see it.
    request.corrections.set(2, 2, u"28/02/2026"_s);
    request.corrections.set(3, 0, u"A2"_s);
    ImportProfile profile = profileOfFour();
    profile.lastWins = true;
    const ImportReport report = good(importRequest(desk, request, profile));
    CHECK(report.superseded == 0);
    CHECK(report.added == 2);
    CHECK(report.dateFormats == QStringList{u"d/M/yyyy"_s});
}

TEST_CASE("A correction can be changed and taken back, and those of lines that are not there do nothing")
{
    Corrections corrections;
    CHECK(corrections.isEmpty());
    corrections.set(5, 1, u"one"_s);
    corrections.set(5, 1, u"two"_s);
    corrections.set(5, -1, u"no column"_s);
    CHECK(corrections.count() == 1);
    CHECK(corrections.at(5, 1) == u"two"_s);
    CHECK_FALSE(corrections.at(4, 1).has_value());
    TableRow other{.line = 6, .cells = {u"a"_s}};
    corrections.apply(other);
    CHECK(other.cells == std::vector<QString>{u"a"_s});
    TableRow row{.line = 5, .cells = {u"a"_s}};
    corrections.apply(row);
    CHECK(row.cells == std::vector<QString>{u"a"_s, u"two"_s});
    corrections.forget(5, 1);
    corrections.forget(9, 1);
    CHECK(corrections.isEmpty());
}

TEST_CASE("The rejects file holds what was corrected, so that it can be worked on")
{
    Desk desk;
    TableRequest request{.path = desk.file(u"rows.csv"_s, header + "A2,Bad,2026-03-01 08:00,Urgent\n")};
    request.corrections.set(2, 3, u"Still wrong"_s);
    const ImportReport report = good(importRequest(desk, request, profileOfFour(), {.dryRun = true, .rejectsPath = desk.path(u"rejects.csv"_s)}));
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].value == u"Still wrong"_s);
    CHECK(desk.content(u"rejects.csv"_s).contains("Still wrong"));
}
