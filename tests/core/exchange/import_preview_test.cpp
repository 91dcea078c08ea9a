// A dry run that shows old and new values.
#include "core/exchange/import_preview.h"
#include "tests/core/exchange/import_support.h"

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "external_ref,title,reported_at,priority,assigned_to\n";

ImportPreview preview(Desk &desk, const QByteArray &rows)
{
    ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"priority"_s, u"assigned_to"_s});
    profile.fields.back().createMissing = true;
    const auto source = good(openTable(desk.file(u"rows.csv"_s, header + rows)));
    return good(previewImport(*desk.workbook, *source, profile, {u"Tester"_s, u"Import"_s}));
}

QStringList lines(const RowPreview &row)
{
    QStringList result;
    for (const FieldDifference &each : row.differences) {
        const auto *before = std::get_if<QString>(&each.before);
        const auto *after = std::get_if<QString>(&each.after);
        result += u"%1: %2 -> %3"_s.arg(toText(each.field->name), before ? *before : QString(), after ? *after : each.made);
    }
    return result;
}

} // namespace

TEST_CASE("A preview tells old and new values, and leaves the workbook as it was")
{
    Desk desk;
    ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"priority"_s});
    good(desk.importText(header + "A1,Printer,2026-03-01 08:00,high\nA2,Mail,2026-03-01 08:00,low\n", profile));
    const ImportPreview seen = preview(desk, "A1,Printer,2026-03-01 08:00,critical,Jane Doe\nA2,Mail,2026-03-01 08:00,low,\nA3,New one,2026-03-02 08:00,low,\nA4,Bad,2026-03-02 08:00,none,\n");
    CHECK(seen.report.rejected == 1);
    CHECK(seen.report.sequence == 0);
    REQUIRE(seen.changed.size() == 1);
    CHECK(seen.changed[0].line == 2);
    CHECK(seen.changed[0].ref == u"INC-000001");
    CHECK(lines(seen.changed[0]) == QStringList{u"priority: high -> critical"_s, u"assigned_to:  -> Jane Doe"_s});
    REQUIRE(seen.unchanged.size() == 1);
    CHECK(seen.unchanged[0].title == u"Mail");
    REQUIRE(seen.added.size() == 1);
    CHECK(seen.added[0].id == 0);
    CHECK(seen.added[0].title == u"New one");
    CHECK(lines(seen.added[0]).contains(u"priority:  -> low"_s));
    CHECK(desk.count("incident") == 2);
    CHECK(desk.count("person") == 0);
    CHECK(desk.record("incident", u"A1"_s).text("priority") == u"high");
}

TEST_CASE("A preview counts all rows but tells only the first hundreds of each kind")
{
    Desk desk;
    QByteArray rows;
    for (int i = 0; i < 600; ++i)
        rows += "K" + QByteArray::number(i) + ",t,2026-03-01 08:00,low,\n";
    const ImportPreview seen = preview(desk, rows);
    CHECK(seen.report.added == 600);
    CHECK(seen.added.size() == 500);
}

TEST_CASE("A preview can be stopped, and a mapping that makes no sense is said")
{
    Desk desk;
    const auto source = good(openTable(desk.file(u"rows.csv"_s, header + "A1,t,2026-03-01 08:00,low,\n")));
    const ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s});
    ImportOptions options;
    options.progress = [](const ImportProgress &) { return false; };
    CHECK(bad(previewImport(*desk.workbook, *source, profile, {u"Tester"_s, u"Import"_s}, options)).kind == ErrorKind::Cancelled);
    CHECK(bad(previewImport(*desk.workbook, *source, ImportProfile{.name = {}, .type = u"unicorn"_s}, {u"Tester"_s, u"Import"_s})).kind == ErrorKind::Usage);
}
