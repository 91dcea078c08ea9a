// Tables of the window as files.
#include "core/exchange/table_export.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

ExportTable table()
{
    return {.name = u"Values"_s,
            .columns = {{u"Month"_s}, {u"Value"_s, Kind::Percent}, {u"Remark"_s}},
            .rows = {{u"2026-01"_s, 97.5, u"good, at last"_s}, {u"2026-02"_s, Value(), QString()}}};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a table becomes comma-separated text with its headings", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"values.csv"_s);
    need(exportTable(table(), path, QTimeZone::utc()));
    CHECK(content(path) == "Month,Value,Remark\n2026-01,97.5,\"good, at last\"\n2026-02,,\n");
}

TEST_CASE("a table becomes a spreadsheet", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"values.xlsx"_s);
    need(exportTable(table(), path, QTimeZone::utc()));
    CHECK(content(path).startsWith("PK"));
}

TEST_CASE("an ending that says nothing is refused with a sentence and no file", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"values.doc"_s);
    const Result<> outcome = exportTable(table(), path, QTimeZone::utc());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().sentence.contains(u"xlsx"_s));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a workbook is not written over by a table", "[export]")
{
    SampleWorkbook sample;
    CHECK_FALSE(exportTable(table(), sample.path(), QTimeZone::utc()));
    CHECK(sample.second());
}
