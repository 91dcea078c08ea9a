// Imports as people run them: rows in, records and reasons out.
#include "tests/core/exchange/import_support.h"

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

TEST_CASE("Rows become records, and their key finds them again")
{
    Desk desk;
    ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"priority"_s, u"category"_s});
    const QByteArray header = "External Ref,TITLE,reported at,Priority,category\n";
    const ImportReport first = good(desk.importText(header + "A1,Printer,2026-03-01 08:00,2 - High,Hardware\nA2,Mail,2026-03-02T09:30:00Z,low,?\n", profile));
    CHECK(first.rows == 2);
    CHECK(first.added == 2);
    CHECK(first.sequence > 0);
    const Record mail = desk.record("incident", u"A2"_s);
    CHECK(mail.text("priority") == u"low");
    CHECK(mail.isEmpty("category"));
    CHECK(mail.instant("reported_at") == QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC).toSecsSinceEpoch());
    CHECK(desk.record("incident", u"A1"_s).instant("reported_at") == QDateTime(QDate(2026, 3, 1), QTime(7, 0), Qt::UTC).toSecsSinceEpoch());

    const ImportReport second = good(desk.importText(header + "A1,Printer,2026-03-01 08:00,Critical,\nA3,New,2026-03-03 10:00,low,\nA2,Mail,2026-03-02T09:30:00Z,low,?\n", profile));
    CHECK(second.added == 1);
    CHECK(second.changed == 1);
    CHECK(second.unchanged == 1);
    const Record printer = desk.record("incident", u"A1"_s);
    CHECK(printer.text("priority") == u"critical");
    CHECK(printer.text("category") == u"Hardware"); // an empty cell leaves the value alone
}

TEST_CASE("A rejected row names its line, column, value and reason, and the others are imported")
{
    Desk desk;
    const ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"priority"_s, u"reassignment_count"_s});
    const QByteArray rows = "external_ref,title,reported_at,priority,reassignment_count\n"
                            "A1,Good,2026-03-01 08:00,high,1\n"
                            "A2,Bad choice,2026-03-01 08:00,Urgent,1\n"
                            "A3,Bad date,31/31/2026,high,1\n"
                            "A1,Twice,2026-03-01 08:00,high,1\n"
                            "A5,?,2026-03-01 08:00,high,1\n"
                            "A6,Negative,2026-03-01 08:00,high,-4\n"
                            "A7,Comma, or not,2026-03-01 08:00,high,1\n";
    const ImportReport report = good(desk.importText(rows, profile, {.rejectsPath = desk.path(u"rejects.csv"_s)}));
    CHECK(report.added == 1);
    REQUIRE(report.rejected == 6);
    CHECK(report.rejections[0].line == 3);
    CHECK(report.rejections[0].column == u"priority");
    CHECK(report.rejections[0].value == u"Urgent");
    CHECK(report.rejections[0].reason.contains(u"critical, high, moderate, low"));
    CHECK(report.rejections[1].column == u"reported_at");
    CHECK(report.rejections[2].line == 5);
    CHECK(report.rejections[2].reason.contains(u"line 2"));
    CHECK(report.rejections[3].field == u"title");
    CHECK(report.rejections[4].column == u"reassignment_count");
    CHECK(report.rejections[4].value == u"-4");
    CHECK(report.rejections[5].reason.contains(u"6 cells"));

    const QList<QByteArray> lines = desk.content(u"rejects.csv"_s).split('\n');
    CHECK(lines[0] == "external_ref,title,reported_at,priority,reassignment_count,line,reason");
    CHECK(lines[1].startsWith("A2,Bad choice,2026-03-01 08:00,Urgent,1,3,"));
    CHECK(lines.size() == 8);
}

TEST_CASE("Of an event log the last row of each key counts")
{
    Desk desk;
    ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"state"_s});
    profile.lastWins = true;
    profile.fields[3].values = {{u"Awaiting*"_s, u"pending"_s}, {u"Active"_s, u"in_progress"_s}};
    const ImportReport report = good(desk.importText("external_ref,title,reported_at,state\nA,One,2026-03-01,-100\nB,Two,2026-03-01,active\nA,Three,2026-03-01,Awaiting User Info\n", profile));
    CHECK(report.rows == 3);
    CHECK(report.added == 2);
    CHECK(report.superseded == 1);
    CHECK(desk.record("incident", u"A"_s).text("title") == u"Three");
    CHECK(desk.record("incident", u"A"_s).text("state") == u"pending");
    CHECK(desk.record("incident", u"B"_s).text("state") == u"in_progress");
}

TEST_CASE("A pattern leaves out empty parts with what separates them")
{
    Desk desk;
    ImportProfile profile = incidentProfile({u"external_ref"_s, u"reported_at"_s});
    profile.fields.push_back({.field = u"title"_s, .pattern = u"{category}: {subcategory} ({place})"_s, .otherwise = u"Untitled"_s});
    good(desk.importText("external_ref,reported_at,category,subcategory,place\nA,2026-03-01,Net,VPN,Bonn\nB,2026-03-01,?,VPN,\nC,2026-03-01,Net,,Bonn\nD,2026-03-01,,,Bonn\nE,2026-03-01,-,?,\n", profile));
    const auto title = [&desk](const QString &key) { return desk.record("incident", key).text("title"); };
    CHECK(title(u"A"_s) == u"Net: VPN (Bonn)");
    CHECK(title(u"B"_s) == u"VPN");
    CHECK(title(u"C"_s) == u"Net (Bonn)");
    CHECK(title(u"D"_s) == u"(Bonn)");
    CHECK(title(u"E"_s) == u"Untitled");
}

TEST_CASE("Links are found by number, external number or title, and made where the profile says so")
{
    Desk desk;
    ImportProfile people{.name = {}, .type = u"person"_s, .fields = {{.field = u"external_ref"_s, .column = u"id"_s}, {.field = u"title"_s, .column = u"name"_s}}};
    good(desk.importText("id,name\nP1,Ada Lovelace\nP2,Alan Turing\nP3,Twin\nP4,Twin\n", people));
    ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"assigned_to"_s});
    const QByteArray rows = "external_ref,title,reported_at,assigned_to\nA,a,2026-03-01,PER-000001\nB,b,2026-03-01,PER-000002 Alan Turing\nC,c,2026-03-01,P1\n"
                            "D,d,2026-03-01,alan turing\nE,e,2026-03-01,Nobody Known\nF,f,2026-03-01,Twin\n";
    const ImportReport report = good(desk.importText(rows, profile));
    CHECK(report.added == 4);
    REQUIRE(report.rejected == 2);
    CHECK(report.rejections[0].value == u"Nobody Known");
    CHECK(report.rejections[0].column == u"assigned_to");
    CHECK(report.rejections[1].reason.contains(u"Several"));
    CHECK(desk.record("incident", u"D"_s).integer("assigned_to") == desk.record("person", u"P2"_s).id());

    profile.fields.back().createMissing = true;
    const ImportReport made = good(desk.importText("external_ref,title,reported_at,assigned_to\nG,g,2026-03-01,Nobody Known\nH,h,2026-03-01,nobody known\n", profile));
    CHECK(made.added == 2);
    CHECK(made.linked == 1);
    CHECK(desk.record("incident", u"H"_s).integer("assigned_to") == desk.record("person", u"Nobody Known"_s).id());
    CHECK(desk.record("person", u"Nobody Known"_s).isEmpty("external_ref"));
}

TEST_CASE("A row may link to a record of its own type that stands further down")
{
    Desk desk;
    ImportProfile profile{.name = {}, .type = u"organization_unit"_s,
                          .fields = {{.field = u"external_ref"_s, .column = u"id"_s}, {.field = u"title"_s, .column = u"name"_s}, {.field = u"parent"_s, .column = u"parent"_s}}};
    const ImportReport report = good(desk.importText("id,name,parent\n1,Team,Department\n2,Department,Company\n3,Company,\n4,Lost,Nowhere\n", profile));
    CHECK(report.added == 3);
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].value == u"Nowhere");
    CHECK(desk.record("organization_unit", u"Team"_s).integer("parent") == desk.record("organization_unit", u"Department"_s).id());
}

TEST_CASE("A dry run tells what would become of each row and leaves the workbook as it was")
{
    Desk desk;
    const ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s});
    std::vector<RowOutcome> outcomes;
    ImportOptions options{.dryRun = true};
    options.row = [&outcomes](qint64, RowOutcome outcome, const Record &) { outcomes.push_back(outcome); };
    const ImportReport report = good(desk.importText("external_ref,title,reported_at\nA,a,2026-03-01\nB,,2026-03-01\n", profile, options));
    CHECK(report.added == 1);
    CHECK(report.rejected == 1);
    CHECK(report.sequence == 0);
    CHECK(outcomes == std::vector{RowOutcome::New, RowOutcome::Rejected});
    CHECK(desk.count("incident") == 0);
}

TEST_CASE("A cancelled import leaves nothing behind")
{
    Desk desk;
    QByteArray rows = "external_ref,title,reported_at\n";
    for (int i = 0; i < 3000; ++i)
        rows += "K" + QByteArray::number(i) + ",t,2026-03-01\n";
    ImportOptions options{.rejectsPath = desk.path(u"rejects.csv"_s)};
    int calls = 0;
    options.progress = [&calls](const ImportProgress &) { return ++calls < 3; };
    const Error error = bad(desk.importText(rows, incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s}), options));
    CHECK(error.kind == ErrorKind::Cancelled);
    CHECK(desk.count("incident") == 0);
    CHECK_FALSE(QFile::exists(desk.path(u"rejects.csv"_s)));
}

TEST_CASE("Numbers may be imported, but never collide or change")
{
    Desk desk;
    ImportProfile profile = incidentProfile({u"ref"_s, u"title"_s, u"reported_at"_s});
    profile.key = u"ref"_s;
    const ImportReport report = good(desk.importText("ref,title,reported_at\nINC-000040,a,2026-03-01\nXXX-000001,b,2026-03-01\n,c,2026-03-01\n", profile));
    CHECK(report.added == 2);
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].column == u"ref");
    CHECK(desk.record("incident", u"c"_s).text("ref") == u"INC-000041");
    CHECK(good(desk.importText("ref,title,reported_at\nINC-000040,new title,2026-03-01\n", profile)).changed == 1);

    ImportProfile byExternal = incidentProfile({u"ref"_s, u"external_ref"_s, u"title"_s, u"reported_at"_s});
    const ImportReport taken = good(desk.importText("ref,external_ref,title,reported_at\nINC-000040,E1,a,2026-03-01\n", byExternal));
    CHECK(taken.rejected == 1);
    CHECK(taken.rejections[0].reason.contains(u"another record"));
}

TEST_CASE("What concerns the whole file fails as a whole")
{
    Desk desk;
    const QByteArray rows = "number,title,reported_at\nA,a,2026-03-01\n";
    ImportProfile profile = incidentProfile({u"title"_s, u"reported_at"_s});
    CHECK(bad(desk.importText(rows, profile)).sentence.contains(u"external_ref"));
    profile.key.clear();
    CHECK(good(desk.importText(rows, profile)).added == 1);
    profile.fields.push_back({.field = u"nonsense"_s, .column = u"number"_s});
    CHECK(bad(desk.importText(rows, profile)).kind == ErrorKind::Usage);
    profile.fields.back() = {.field = u"notes"_s, .column = u"number"_s, .constant = u"both"_s};
    CHECK(bad(desk.importText(rows, profile)).sentence.contains(u"exactly one"));
    profile.fields.pop_back();
    profile.timeZone = "Mars/Crater";
    CHECK(bad(desk.importText(rows, profile)).sentence.contains(u"Mars/Crater"));
    profile.timeZone.clear();
    profile.type = u"nothing"_s;
    CHECK(bad(desk.importText(rows, profile)).kind == ErrorKind::Usage);
    CHECK(bad(desk.importText("title,reported_at\nA,2026-03-01\n\"open,2026-03-01\n", incidentProfile({u"title"_s, u"reported_at"_s}))).kind != ErrorKind::Refused);
    CHECK(desk.count("incident") == 1);
}

TEST_CASE("A constant and an answer for empty cells fill what the file does not say")
{
    Desk desk;
    ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s});
    profile.fields.push_back({.field = u"priority"_s, .column = u"priority"_s, .otherwise = u"low"_s});
    profile.fields.push_back({.field = u"channel"_s, .constant = u"Mail"_s});
    good(desk.importText("external_ref,title,reported_at,priority\nA,a,2026-03-01,NULL\n", profile));
    CHECK(desk.record("incident", u"A"_s).text("priority") == u"low");
    CHECK(desk.record("incident", u"A"_s).text("channel") == u"mail");
}
