// Finding records by what a person types.
#include "core/store/find.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SampleWorkbook
{
    qint64 anna = add("person", {{"title", u"Mail administrator"_s}});
    qint64 mail = add("incident", {{"title", u"Mail server down"_s}, {"reported_at", Now}, {"external_ref", u"INC0012345"_s}});
    qint64 slow = add("incident", {{"title", u"Slow mail server"_s}, {"reported_at", Now}});

    QStringList found(const QString &typed, Matched how)
    {
        QStringList titles;
        for (const Match &match : need(findRecords(book(), typed)))
            if (match.how == how)
                titles += match.hit.title;
        return titles;
    }
};

} // namespace

TEST_CASE("a number is found however its zeros, its hyphen and its letters are typed", "[find]")
{
    Desk desk;
    for (const QString &typed : {u"INC-000001"_s, u"inc-000001"_s, u"INC-1"_s, u"inc1"_s, u" inc 1 "_s}) {
        INFO(typed.toStdString());
        CHECK(desk.found(typed, Matched::Number) == QStringList{u"Mail server down"_s});
    }
}

TEST_CASE("a bare number is that of every record type", "[find]")
{
    Desk desk;
    CHECK(desk.found(u"1"_s, Matched::Number) == QStringList{u"Mail administrator"_s, u"Mail server down"_s});
    CHECK(desk.found(u"2"_s, Matched::Number) == QStringList{u"Slow mail server"_s});
    CHECK(desk.found(u"3"_s, Matched::Number).isEmpty());
}

TEST_CASE("a number of the tool a record came from is a number, too", "[find]")
{
    Desk desk;
    CHECK(desk.found(u"INC0012345"_s, Matched::Number) == QStringList{u"Mail server down"_s});
}

TEST_CASE("titles that begin with what was typed stand apart from those that only hold it", "[find]")
{
    Desk desk;
    CHECK(desk.found(u"mail ser"_s, Matched::TitleBeginning) == QStringList{u"Mail server down"_s});
    CHECK(desk.found(u"mail ser"_s, Matched::Words) == QStringList{u"Slow mail server"_s});
    CHECK(desk.found(u"mail"_s, Matched::TitleBeginning) == QStringList{u"Mail server down"_s, u"Mail administrator"_s});
}

TEST_CASE("each record is found once, by its best match", "[find]")
{
    Desk desk;
    const auto matches = need(findRecords(desk.book(), u"mail"_s));
    CHECK(matches.size() == 3);
    CHECK(std::is_sorted(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.how < b.how; }));
}

TEST_CASE("limits hold, and nothing typed finds nothing", "[find]")
{
    Desk desk;
    CHECK(need(findRecords(desk.book(), u"  "_s)).empty());
    CHECK(need(findRecords(desk.book(), u"mail"_s, {.numbers = 0, .titles = 1, .words = 0})).size() == 1);
}

TEST_CASE("what looks like a query language is only text", "[find]")
{
    Desk desk;
    for (const QString &typed : {u"\"mail"_s, u"mail\" OR title : \"slow"_s, u"^*"_s, u"' OR 1=1 --"_s, u"title:mail"_s, u"NEAR("_s, u"-"_s, u"%"_s}) {
        INFO(typed.toStdString());
        CHECK(findRecords(desk.book(), typed));
    }
}
