// Lists as files: what goes out comes back unchanged.
#include "tests/core/exchange/import_support.h"

#include <QDir>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything happens at once, so that the times a record carries are the same on both sides.
constexpr qint64 moment = 1'770'000'000;


/// Incidents with everything that is hard to carry: quotes, line ends, links, an hour that occurs twice.
void fill(Desk &desk)
{
    const auto transaction = good(Transaction::begin(*desk.workbook, {u"Tester"_s, u"Filled"_s, {}, moment}));
    Record person(desk.type("person"), 0);
    person.setValue("title", u"Ann; \"the\" Lee"_s);
    const qint64 ann = good(transaction->insert(person));
    const qint64 summer = QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toSecsSinceEpoch();
    for (int i = 0; i < 3; ++i) {
        Record incident(desk.type("incident"), 0);
        incident.setValue("title", u"Umlaut ü, comma and \"quotes\" %1"_s.arg(i));
        incident.setValue("description", u"First line\nsecond line; = and more"_s);
        incident.setValue("reported_at", summer + i * 3600);
        incident.setValue("assigned_to", ann);
        incident.setValue("is_major", qint64(i % 2));
        incident.setValue("reassignment_count", qint64(i * 1000));
        incident.setValue("priority", u"high"_s);
        good(transaction->insert(incident));
    }
    good(transaction->commit());
}

ImportReport importBack(Desk &desk, const QString &path, Name type)
{
    const auto source = good(openTable(path));
    const ImportProfile profile = suggestProfile(desk.workbook->catalogue(), desk.type(type), source->columns());
    CHECK(profile.key == u"ref");
    ImportReport report = good(runImport(*desk.workbook, *source, profile, {u"Tester"_s, u"Back"_s, {}, moment}));
    for (const Rejection &rejection : report.rejections)
        UNSCOPED_INFO(rejection.line << " " << rejection.column.toStdString() << " " << rejection.reason.toStdString());
    return report;
}

} // namespace

TEST_CASE("What is exported imports back unchanged, in each format")
{
    Desk desk;
    fill(desk);
    for (const QString &name : {u"list.csv"_s, u"list.tsv"_s, u"list.xlsx"_s}) {
        CAPTURE(name);
        for (const Name type : {Name("incident"), Name("person")}) {
            const qint64 rows = good(exportRecords(*desk.workbook, {.type = &desk.type(type)}, desk.path(name)));
            CHECK(rows == desk.count(type));
            const ImportReport report = importBack(desk, desk.path(name), type);
            CHECK(report.rejected == 0);
            CHECK(report.changed == 0);
            CHECK(report.added == 0);
            CHECK(report.unchanged == rows);
        }
    }
}

TEST_CASE("An export fills another workbook with the same records")
{
    Desk desk;
    fill(desk);
    good(exportRecords(*desk.workbook, {.type = &desk.type("person")}, desk.path(u"people.csv"_s)));
    good(exportRecords(*desk.workbook, {.type = &desk.type("incident"), .sort = "ref"}, desk.path(u"incidents.csv"_s)));
    Desk other;
    CHECK(importBack(other, desk.path(u"people.csv"_s), "person").added == 1);
    CHECK(importBack(other, desk.path(u"incidents.csv"_s), "incident").added == 3);
    good(exportRecords(*other.workbook, {.type = &other.type("incident"), .sort = "ref"}, other.path(u"again.csv"_s)));
    CHECK(other.content(u"again.csv"_s) == desk.content(u"incidents.csv"_s));
}

TEST_CASE("An xlsx file holds real dates, numbers and yes/no")
{
    Desk desk;
    fill(desk);
    good(exportRecords(*desk.workbook, {.type = &desk.type("incident")}, desk.path(u"list.xlsx"_s)));
    const auto source = good(openTable(desk.path(u"list.xlsx"_s)));
    CHECK(source->format().kind == u"XLSX");
    const qsizetype reported = source->columns().indexOf(u"reported_at"_s);
    TableRow row;
    QStringList reports;
    while (good(source->next(row)))
        reports += row.cells[std::size_t(reported)];
    std::sort(reports.begin(), reports.end());
    // The hour after the change back reads like the one before it and keeps its offset.
    CHECK(reports == QStringList{u"2026-10-25 02:30:00"_s, u"2026-10-25 02:30:00+01:00"_s, u"2026-10-25 03:30:00"_s});
}

TEST_CASE("A failed or cancelled export leaves an earlier file alone")
{
    Desk desk;
    fill(desk);
    const Query query{.type = &desk.type("incident")};
    CHECK(bad(exportRecords(*desk.workbook, query, desk.path(u"list.pdf"_s))).kind == ErrorKind::Usage);
    CHECK(bad(exportRecords(*desk.workbook, query, desk.path(u"no/such/folder/list.csv"_s))).kind == ErrorKind::File);
    CHECK(bad(exportRecords(*desk.workbook, query, desk.path(u"no/such/folder/list.xlsx"_s))).kind == ErrorKind::File);

    QByteArray rows = "title,reported_at\n";
    for (int i = 0; i < 600; ++i)
        rows += "t,2026-03-01\n";
    ImportProfile many = incidentProfile({u"title"_s, u"reported_at"_s});
    many.key.clear();
    good(desk.importText(rows, many));
    for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
        desk.file(name, "before");
        CHECK(bad(exportRecords(*desk.workbook, query, desk.path(name), [](qint64) { return false; })).kind == ErrorKind::Cancelled);
        CHECK(desk.content(name) == "before");
    }
    CHECK(QDir(desk.path({})).entryList({u"list.*"_s}, QDir::Files).size() == 2);
}

TEST_CASE("A text too long for a cell of a spreadsheet is refused there and kept in CSV")
{
    Desk desk;
    {
        const auto transaction = good(Transaction::begin(*desk.workbook, {u"Tester"_s, u"Long"_s}));
        Record incident(desk.type("incident"), 0);
        incident.setValue("title", u"Long"_s);
        incident.setValue("reported_at", qint64(1));
        incident.setValue("description", QString(40000, u'x'));
        good(transaction->insert(incident));
        good(transaction->commit());
    }
    const Query query{.type = &desk.type("incident")};
    CHECK(bad(exportRecords(*desk.workbook, query, desk.path(u"list.xlsx"_s))).sentence.contains(u"CSV"));
    CHECK_FALSE(QFile::exists(desk.path(u"list.xlsx"_s)));
    CHECK(good(exportRecords(*desk.workbook, query, desk.path(u"list.csv"_s))) == 1);
    CHECK(importBack(desk, desk.path(u"list.csv"_s), "incident").unchanged == 1);
}
