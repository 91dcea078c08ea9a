// Delimited text: its grammar, the recognition of its delimiter, and files nobody on this project wrote.
#include "core/exchange/dialect.h"
#include "core/exchange/row_parser.h"
#include "tests/core/exchange/shared_data.h"
#include "tests/core/exchange/table_text.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace itsms;
using namespace itsms::test;

namespace {

QChar delimiterOf(const char *text) { return recogniseDialect(QString::fromUtf8(text), true).delimiter; }

// A checkout may have changed the line ends within the files.
QString withoutCr(QString text) { return text.remove(u'\r'); }

} // namespace

TEST_CASE("rows end with CR, LF or CRLF, and the last one may lack its end", "[exchange]")
{
    const QStringList table = expected({"a|b", "2:1|2", "3:3|4"});
    CHECK(linesOf("a,b\n1,2\n3,4\n") == table);
    CHECK(linesOf("a,b\r\n1,2\r\n3,4\r\n") == table);
    CHECK(linesOf("a,b\r1,2\r3,4\r") == table);
    CHECK(linesOf("a,b\n1,2\n3,4") == table);
    CHECK(linesOf("\xEF\xBB\xBF"
                  "a,b\n1,2\n3,4\n\n\n,\n")
        == table);
}

TEST_CASE("quotes keep delimiters, line ends and doubled quotes together", "[exchange]")
{
    CHECK(linesOf("a,b\n\"1,5\",\"say \"\"yes\"\"\"\n") == expected({"a|b", "2:1,5|say \"yes\""}));
    CHECK(linesOf("a,b\n\"one\r\ntwo\",x\n\"\",\"\"\"\"\n") == expected({"a|b", "2:one\r/two|x", "4:|\""}));
    CHECK(linesOf("a,b\n1, \"2, and 3\"\n") == expected({"a|b", "2:1|2, and 3"}));
    CHECK(linesOf("a,b\n1, 2 \n") == expected({"a|b", "2:1| 2 "}));
    CHECK(linesOf("a,b\n5\" pipe,x\n") == expected({"a|b", "2:5\" pipe|x"}));
    CHECK(linesOf("a,b\n\"x\" ,\"y\"z\n") == expected({"a|b", "2:x|yz"}));
}

TEST_CASE("the number of a row is that of its first line", "[exchange]")
{
    CHECK(linesOf("a,b\n\n1,\"x\n\ny\"\n2,\"\r\r\"\n3,z\n") == expected({"a|b", "3:1|x//y", "6:2|\r\r", "9:3|z"}));
}

TEST_CASE("short rows are filled up and long ones kept", "[exchange]")
{
    const TempFile file("a,b,c\n1,2,3,4\n5\n6,7,8\n");
    auto source = openTable(file.path);
    REQUIRE(source);
    TableRow row;
    std::vector<size_t> sizes;
    while (*(*source)->next(row))
        sizes.push_back(row.cells.size());
    CHECK(sizes == std::vector<size_t>{4, 3, 3});
    CHECK((*source)->rewind());
    CHECK(lines(**source) == expected({"a|b|c", "2:1|2|3|4", "3:5||", "4:6|7|8"}));
}

TEST_CASE("a quote never closed is an error naming the line where it was opened", "[exchange]")
{
    const QStringList all = linesOf("a,b\n1,2\n3,\"four\nfive\nsix\n");
    REQUIRE(all.size() == 3);
    CHECK(all.last().startsWith(u"table.csv, line 3: the quotes opened here are never closed."_s));
    CHECK(linesOf("a,b\n\"x\ny\",\"z\nend").last().contains(u"line 3:"_s));
}

TEST_CASE("columns get names that are unique and never empty", "[exchange]")
{
    CHECK(linesOf("status,,Status, two\twords ,status (2),\n1,2,3,4,5,6\n").first()
        == u"status|Column 2|Status (2)|two words|status (2) (2)|Column 6"_s);
    CHECK(linesOf("100 %1,100 %1\n1,2\n").first() == u"100 %1|100 %1 (2)"_s);
    TableOptions options;
    options.header = false;
    CHECK(linesOf("x,y\n1,2\n", options) == expected({"Column 1|Column 2", "1:x|y", "2:1|2"}));
}

TEST_CASE("the delimiter is the one that gives even rows", "[exchange]")
{
    CHECK(delimiterOf("a,b\n1,2\n") == u',');
    CHECK(delimiterOf("name;price\nx;1,50\ny;2,75\n") == u';');
    CHECK(delimiterOf("a;b;c\n\"x,y,z\";2;3\n\"p,q\";5;6\n") == u';');
    CHECK(delimiterOf("a\tb\n1, 2\t3\n") == u'\t');
    CHECK(delimiterOf("a|b|c\n1|2|3\n") == u'|');
    CHECK(delimiterOf("title,text\nx,\"one; two; three\nfour; five; six\"\n") == u',');
    CHECK(delimiterOf("word\nonly\none\n") == u',');
    CHECK(delimiterOf("opened\n12:30\n13:45\n08:00\n") == u',');
    CHECK(delimiterOf("name^city\nx^y\nz^w\n") == u'^');
    CHECK(delimiterOf("user:shell:home\nroot:sh:x\nme:zsh:y\n") == u':');
}

TEST_CASE("a first line sep= of a spreadsheet is obeyed and counted", "[exchange]")
{
    CHECK(linesOf("sep=;\r\na;b\r\n1,0;2\r\n") == expected({"a|b", "3:1,0|2"}));
    CHECK(linesOf("\"sep=|\"\na|b\n1|2\n") == expected({"a|b", "3:1|2"}));
    CHECK(linesOf("sep=x,b\n1,2\n") == expected({"sep=x|b", "2:1|2"}));
    const TempFile file("sep=\t\na\tb\n1\t2\n");
    auto source = openTable(file.path);
    REQUIRE(source);
    CHECK((*source)->format().kind == u"TSV"_s);
    CHECK((*source)->rewind());
    CHECK(lines(**source) == expected({"a|b", "3:1|2"}));
}

TEST_CASE("a chosen delimiter overrules the recognition", "[exchange]")
{
    TableOptions options;
    options.delimiter = u',';
    CHECK(linesOf("a;b\n1;2\n", options) == expected({"a;b", "2:1;2"}));
    options.delimiter = u'"';
    CHECK(linesOf("a;b\n1;2\n", options).first().contains(u"cannot separate"_s));
}

TEST_CASE("a NUL byte far below is a sentence naming the line", "[exchange]")
{
    const QByteArray content = "a,b\n" + QByteArray("1,2\n").repeated(60'000) + QByteArray("3,\0x\n", 5);
    const QStringList all = linesOf(content);
    CHECK(all.size() == 60'002);
    CHECK(all.last().startsWith(u"table.csv, line 60002: there is a NUL byte"_s));
}

TEST_CASE("what is no table is refused with a sentence", "[exchange]")
{
    CHECK(linesOf(QByteArray()).first() == u"table.csv is empty."_s);
    CHECK(linesOf("\n\r\n\n").first() == u"table.csv contains no rows."_s);
    CHECK(linesOf("\xEF\xBB\xBF").first() == u"table.csv contains no rows."_s);
    CHECK(linesOf("%PDF-1.7\n").first().contains(u"PDF"_s));
    CHECK(linesOf("SQLite format 3").first().contains(u"database"_s));
    CHECK(linesOf("\r\n <HTML><table>").first().contains(u"web page"_s));
    CHECK(linesOf("[\n {\"a\": 1}]").first().contains(u"JSON"_s));
    CHECK(linesOf("[id],[name]\n1,x\n") == expected({"[id]|[name]", "2:1|x"}));
    CHECK(linesOfFile(u"/nowhere/table.csv"_s).first() == u"There is no file /nowhere/table.csv."_s);
    CHECK(linesOfFile(QDir::tempPath()).first().contains(u"is not a file"_s));
    CHECK(linesOfFile(u"/dev/zero"_s).first().contains(u"is not a file"_s));
}

TEST_CASE("rows are the same wherever the blocks of the file happen to end", "[exchange]")
{
    const QString row = u"11,\"Ä \"\"quoted\"\"\r\ntext\",plain,\"\"\r\n"_s;
    std::vector<QString> whole;
    const RowParser parser(u',');
    const char16_t *text = QStringView(row).utf16();
    const ParsedRow complete = parser.parse(text, text + row.size(), true, whole);
    REQUIRE(complete.status == ParsedRow::Status::Complete);
    CHECK(complete.lines == 2);
    for (qsizetype cut = 0; cut < row.size(); ++cut) {
        std::vector<QString> cells;
        CHECK(parser.parse(text, text + cut, false, cells).status == ParsedRow::Status::Cut);
    }
}

TEST_CASE("a file of many blocks comes through whole", "[exchange]")
{
    QByteArray content = "id,text,end\r\n";
    const int rows = 20'000;
    for (int i = 0; i < rows; ++i)
        content += QByteArray::number(i) + ",\"r\xC3\xB6w \"\"" + QByteArray(i % 97, 'x') + "\"\"\r\nsecond\"," + QByteArray::number(i % 7)
            + "\r\n";
    const TempFile file(content);
    auto source = openTable(file.path);
    REQUIRE(source);
    TableRow row;
    int count = 0;
    for (; *(*source)->next(row); ++count) {
        REQUIRE(row.line == 2 + 2 * count);
        REQUIRE(row.cells[0] == QString::number(count));
        REQUIRE(row.cells[1] == u"röw \"%1\"\r\nsecond"_s.arg(QString(count % 97, u'x')));
        REQUIRE(row.cells[2] == QString::number(count % 7));
    }
    CHECK(count == rows);
    CHECK((*source)->position() == (*source)->size());
}

TEST_CASE("a caller may keep or take the cells of a row", "[exchange]")
{
    const TempFile file("a,b\none,two\nthree,four\n");
    auto source = openTable(file.path);
    REQUIRE(source);
    TableRow row;
    REQUIRE(*(*source)->next(row));
    const QString kept = row.cells[0];
    const QString taken = std::move(row.cells[1]);
    REQUIRE(*(*source)->next(row));
    CHECK(kept == u"one"_s);
    CHECK(taken == u"two"_s);
    CHECK(row.cells == std::vector<QString>{u"three"_s, u"four"_s});
}

TEST_CASE("csv-spectrum reads as its authors expect", "[exchange][shared]")
{
    ITSMS_SHARED_DATA_OR_SKIP(folder);
    const QDir expectations(folder + u"/csv-robustness/csv-spectrum/json"_s);
    QStringList names = expectations.entryList({u"*.json"_s}, QDir::Files);
    CHECK(names.size() >= 12);
    names.removeOne(u"location_coordinates.json"_s); // names another telephone number than its table
    for (const QString &name : names) {
        INFO(name.toStdString());
        QFile file(expectations.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        const auto source = openTable(expectations.filePath(u"../csvs/"_s + QFileInfo(name).completeBaseName() + u".csv"_s));
        REQUIRE(source);
        TableRow row;
        for (const QJsonValue &each : rows) {
            REQUIRE(*(*source)->next(row));
            const QStringList columns = (*source)->columns();
            REQUIRE(columns.size() == each.toObject().size());
            for (qsizetype i = 0; i < columns.size(); ++i)
                CHECK(withoutCr(row.cells[size_t(i)]) == withoutCr(each[columns[i]].toString()));
        }
        CHECK_FALSE(*(*source)->next(row));
    }
}

TEST_CASE("no foreign file crashes the reader, and each refusal is a sentence", "[exchange][shared]")
{
    ITSMS_SHARED_DATA_OR_SKIP(folder);
    int files = 0;
    for (const auto &part : {u"/csv-robustness"_s, u"/xlsx"_s, u"/service-targets"_s, u"/misc"_s, u"/sqlite-damaged"_s, u"/ics"_s}) {
        QDirIterator each(folder + part, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            INFO(path.toStdString());
            const QStringList all = linesOfFile(path);
            CHECK_FALSE(all.isEmpty());
            CHECK_FALSE(all.first().isEmpty());
            ++files;
        }
    }
    CHECK(files > 300);
}

TEST_CASE("real exports come through with all their rows", "[exchange][shared]")
{
    ITSMS_SHARED_DATA_OR_SKIP(folder);
    const auto count = [&](const QString &path) {
        auto source = openTable(folder + path);
        REQUIRE(source);
        TableRow row;
        int rows = 0;
        while (*(*source)->next(row)) {
            REQUIRE(qsizetype(row.cells.size()) == (*source)->columns().size());
            ++rows;
        }
        return rows;
    };
    CHECK(count(u"/incidents/uci_incident_event_log_full.csv"_s) == 141'712);
    CHECK(count(u"/incidents/excel_resaved_subset_dashdates.csv"_s) == 5'998);
    CHECK(count(u"/changes/openstack_project-config_changes.csv"_s) == 37'832);
    CHECK(count(u"/service-targets/ss_2024.csv"_s) == 2'343);
}
