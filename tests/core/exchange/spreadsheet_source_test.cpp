// Spreadsheets: our own files written by a library, and the hostile ones of others.
#include "core/exchange/number_format.h"
#include "tests/core/exchange/shared_data.h"
#include "tests/core/exchange/table_text.h"
#include "tests/core/exchange/zip_writer.h"

#include <QDate>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace itsms;
using namespace itsms::test;

namespace {

constexpr auto odsHead = "<?xml version='1.0' encoding='UTF-8'?><office:document-content "
                         "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                         "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                         "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>";
constexpr auto odsTail = "</office:spreadsheet></office:body></office:document-content>";

QByteArray ods(const QByteArray &tables)
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", odsHead + tables + odsTail}});
}

// The smallest workbook: one sheet with these rows.
QByteArray xlsx(const QByteArray &rows, const QByteArray &properties = {}, const QByteArray &styles = {})
{
    return zipOf({
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {"xl/workbook.xml",
            "<workbook xmlns:r='http://x/relationships'>" + properties + "<sheets><sheet name='Data' r:id='r1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='/xl/worksheets/sheet1.xml'/>"
            "<Relationship Id='r2' Type='x/styles' Target='styles.xml'/></Relationships>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    });
}

} // namespace

TEST_CASE("number formats tell dates from numbers", "[exchange]")
{
    CHECK(shownBy(u"dd/mm/yyyy") == Shown::Date);
    CHECK(shownBy(u"[$-409]mmm-yy;@") == Shown::Date);
    CHECK(shownBy(u"yyyy\\-mm\\-dd\\ hh:mm:ss") == Shown::DateTime);
    CHECK(shownBy(u"h:mm AM/PM") == Shown::Time);
    CHECK(shownBy(u"[h]:mm:ss") == Shown::Duration);
    CHECK(shownBy(u"#,##0.00 \"days\"") == Shown::Number);
    CHECK(shownBy(u"General") == Shown::Number);
    CHECK(shownBy(u"0.00E+00") == Shown::Number);
    CHECK(shownBy(u"[Red]0.0\\d") == Shown::Number);
    CHECK(shownBy(u"\"unfinished") == Shown::Number);
    CHECK(shownByBuiltin(14) == Shown::Date);
    CHECK(shownByBuiltin(22) == Shown::DateTime);
    CHECK(shownByBuiltin(46) == Shown::Duration);
    CHECK(shownByBuiltin(4) == Shown::Number);
}

TEST_CASE("serial numbers become ISO dates of both calendars", "[exchange]")
{
    const auto text = [](double serial, Shown shown, DateSystem system = DateSystem::From1900) {
        return serialText(serial, shown, system);
    };
    CHECK(text(42429, Shown::Date) == u"2016-02-29"_s);
    CHECK(text(42429 + 76.0 / 1440, Shown::DateTime) == u"2016-02-29 01:16:00"_s);
    CHECK(text(42429 + 76.0 / 1440, Shown::Date) == u"2016-02-29 01:16:00"_s);
    CHECK(text(42429, Shown::DateTime) == u"2016-02-29 00:00:00"_s);
    CHECK(text(42430 - 1e-9, Shown::DateTime) == u"2016-03-01 00:00:00"_s);
    CHECK(text(1, Shown::Date) == u"1900-01-01"_s);
    CHECK(text(59, Shown::Date) == u"1900-02-28"_s);
    CHECK(text(60, Shown::Date) == u"60"_s);
    CHECK(text(61, Shown::Date) == u"1900-03-01"_s);
    CHECK(text(40967, Shown::Date, DateSystem::From1904) == u"2016-02-29"_s);
    CHECK(text(0.5, Shown::Time) == u"12:00:00"_s);
    CHECK(text(1.5, Shown::Duration) == u"36:00:00"_s);
    CHECK(text(-3, Shown::Date) == u"-3"_s);
    CHECK(text(1e300, Shown::Date).startsWith(u"1000"_s));
}

TEST_CASE("numbers come plain, with the digits a spreadsheet shows", "[exchange]")
{
    CHECK(plainNumber(1200000) == u"1200000"_s);
    CHECK(plainNumber(0.1 + 0.2) == u"0.3"_s);
    CHECK(plainNumber(-1.5) == u"-1.5"_s);
    CHECK(plainNumber(1e-7) == u"0.0000001"_s);
    CHECK(plainNumber(9007199254740993.0) == u"9007199254740990"_s);
    CHECK(plainNumber(0) == u"0"_s);
    CHECK(plainNumber(std::numeric_limits<double>::quiet_NaN()).isEmpty());
    CHECK(durationText(u"PT36H05M07.25S"_s) == u"36:05:07"_s);
    CHECK(durationText(u"a while"_s) == u"a while"_s);
    CHECK(isoText(u"2016-02-29T01:16:00.000Z"_s) == u"2016-02-29 01:16:00Z"_s);
}

TEST_CASE("a workbook written by a library reads back", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"own.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    workbook_add_worksheet(book, "Empty");
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Incidents & more");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd.mm.yyyy hh:mm");
    for (int column = 0; const char *name : {"Number", "Opened", "Closed?", "Cost", "Sum"})
        worksheet_write_string(sheet, 0, lxw_col_t(column++), name, nullptr);
    worksheet_write_string(sheet, 1, 0, "INC \xC3\xBC\nline", nullptr);
    worksheet_write_number(sheet, 1, 1, 42429.5, date);
    worksheet_write_boolean(sheet, 1, 2, 1, nullptr);
    worksheet_write_number(sheet, 1, 3, 1234567.25, nullptr);
    worksheet_write_formula_num(sheet, 1, 4, "=D2*2", nullptr, 2469134.5);
    worksheet_write_string(sheet, 4, 4, "alone", nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    auto source = openTable(path);
    REQUIRE(source);
    CHECK((*source)->format().kind == u"XLSX"_s);
    CHECK((*source)->format().sheets == expected({"Empty", "Incidents & more"}));
    CHECK((*source)->format().sheet == u"Incidents & more"_s);
    const QStringList table =
        expected({"Number|Opened|Closed?|Cost|Sum", "2:INC ü/line|2016-02-29 12:00:00|true|1234567.25|2469134.5", "5:||||alone"});
    CHECK(lines(**source) == table);
    CHECK((*source)->rewind());
    CHECK(lines(**source) == table);

    TableOptions options;
    options.sheet = u"Empty"_s;
    CHECK(linesOfFile(path, options).first() == u"The sheet \"Empty\" is empty."_s);
    options.sheet = u"Absent"_s;
    const auto absent = openTable(path, options);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == ErrorKind::Usage);
    CHECK(absent.error().sentence.contains(u"Incidents & more"_s));
    options = {};
    options.header = false;
    CHECK(linesOfFile(path, options).first() == u"Column 1|Column 2|Column 3|Column 4|Column 5"_s);
}

TEST_CASE("xlsx cells without references, with inline texts, errors and escapes", "[exchange]")
{
    CHECK(linesOf(xlsx(
              "<row><c t='inlineStr'><is><r><t>na</t></r><r><t>me</t></r><rPh><t>no</t></rPh></is></c><c t='str'><v>b_x000D_</v></c></row>"
              "<row r='7'><c r='B7' t='e'><v>#N/A</v></c><c t='b'><v>0</v></c><c t='d'><v>2021-01-01T10:10:10</v></c></row>"))
        == expected({"name|b", "7:|#N/A|false|2021-01-01 10:10:10"}));
    CHECK(
        linesOf(xlsx("<row><c t='inlineStr'><is><t>d</t></is></c></row><row><c s='1'><v>40967</v></c></row>", "<workbookPr date1904='1'/>",
            "<numFmts><numFmt numFmtId='164' formatCode='yyyy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>"))
        == expected({"d", "2:2016-02-29"}));
}

TEST_CASE("ods values, repetitions and blanks", "[exchange]")
{
    const QByteArray table =
        "<table:table table:name='Empty'/><table:table table:name='Data'><table:table-header-rows><table:table-row>"
        "<table:table-cell office:value-type='string'><text:p>one</text:p></table:table-cell>"
        "<table:table-cell office:value-type='string'><text:p>t<text:span>w</text:span>o</text:p></table:table-cell>"
        "</table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='2'>"
        "<table:table-cell office:value-type='date' office:date-value='2016-02-29T01:16:00'><text:p>29.02.</text:p></table:table-cell>"
        "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>WAHR</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' "
        "office:value='1E3'><text:p>1.000</text:p></table:table-cell>"
        "</table:table-row><table:table-row><table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p>"
        "</office:annotation><text:p>a<text:s text:c='3'/>b</text:p><text:p>c</text:p></table:table-cell>"
        "<table:table-cell office:value-type='time' office:time-value='PT26H00M00S'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
        "</table:table>";
    CHECK(linesOf(ods(table))
        == expected({"one|two", "5:2016-02-29 01:16:00|true|1000|1000", "6:2016-02-29 01:16:00|true|1000|1000", "7:a   b/c|26:00:00"}));
}

TEST_CASE("claims of millions of cells are refused at once", "[exchange]")
{
    const QByteArray cell =
        "<table:table-cell table:number-columns-repeated='16000' office:value-type='string'><text:p>x</text:p></table:table-cell>";
    const QStringList all = linesOf(ods("<table:table table:name='Bomb'><table:table-row table:number-rows-repeated='1048576'>" + cell
        + "</table:table-row></table:table>"));
    CHECK(all.last().contains(u"repeated millions of times"_s));
    CHECK(linesOf(ods("<table:table table:name='Wide'><table:table-row>" + cell + cell + "</table:table-row></table:table>"))
              .last()
              .contains(u"more than 16384 columns"_s));
}

TEST_CASE("damaged spreadsheets are refused with a sentence", "[exchange]")
{
    const QByteArray good = xlsx("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>");
    REQUIRE(linesOf(good) == expected({"1", "2:2"}));
    for (qsizetype length = 4; length < good.size(); length += 7)
        CHECK(linesOf(good.first(length)).last().contains(u"damaged"_s));
    CHECK(linesOf(xlsx("<row><c><v>1</v></c></row><row><c><v>2</v></row>")).last().contains(u"damaged near row 2"_s));
    CHECK(linesOf(xlsx("<row><c t='s'><v>99</v></c></row>")).last().contains(u"a text is missing"_s));
    CHECK(linesOf(xlsx("")).last() == u"All sheets of table.csv are empty."_s);
    CHECK(linesOf(zipOf({{"notes.txt", "hello"}})).last().contains(u"is an archive"_s));
    CHECK(linesOf(zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<x/>"}})).last().contains(u"not a workbook"_s));
    CHECK(linesOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}))
              .last()
              .contains(u"is a document"_s));
    const QByteArray manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
    CHECK(linesOf(zipOf({{"content.xml", "\x01\x02"}, {"META-INF/manifest.xml", manifest}})).last().contains(u"password"_s));
    CHECK(linesOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
                             "W\0o\0r\0k\0b\0o\0o\0k\0",
                      24))
              .last()
              .contains(u"old Excel format"_s));
}

TEST_CASE("an entity bomb does not swell", "[exchange]")
{
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>";
    for (char name = 'b'; name < 'n'; ++name)
        bomb += QByteArray("<!ENTITY X 'YYYYYYYYYY'>").replace("Y", "&Z;").replace('X', name).replace('Z', char(name - 1));
    bomb += "]><x>&m;</x>";
    CHECK(linesOf(zipOf({{"content.xml", bomb}})).last().contains(u"damaged"_s));
}

TEST_CASE("spreadsheets of others read as they show", "[exchange][shared]")
{
    ITSMS_SHARED_DATA_OR_SKIP(folder);
    const auto read = [&](const char *name) { return linesOfFile(folder + u"/xlsx/"_s + QString::fromLatin1(name)); };
    CHECK(read("date.xlsx") == expected({"2021-01-01|15", "2:2021-01-02|16", "3:255:10:10|17"}));
    CHECK(read("date_1904.xlsx") == expected({"2021-01-01|15", "2:2021-01-02|16", "3:255:10:10|17"}));
    CHECK(read("date.ods").mid(0, 3) == expected({"2021-01-01|15", "2:2021-01-01 10:10:10|16", "3:10:10:10|17"}));
    CHECK(read("richtext-after-plain.xlsx").last() == u"2:tvalrval1rval2|rval1rval2|rval1rval2|rval1rval2"_s);
    CHECK(read("empty_sheet.xlsx").last() == u"All sheets of empty_sheet.xlsx are empty."_s);
    CHECK(read("pass_protected.xlsx").last().contains(u"password"_s));
    CHECK(read("pass_protected.ods").last().contains(u"password"_s));
    CHECK(read("issue_594_dos.ods").last().contains(u"more than 16384 columns"_s));
    CHECK(linesOfFile(folder + u"/csv-robustness/frictionless/table.xls"_s).last().contains(u"old Excel format"_s));
    CHECK(linesOfFile(folder + u"/csv-robustness/frictionless/table-with-ints-floats-dates.ods"_s).value(1)
        == u"2:2013|3.3|2009-08-16|2009-08-16 05:43:21"_s);
}
