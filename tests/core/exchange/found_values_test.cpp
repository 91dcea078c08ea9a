// The values of a column, and what the workbook makes of them.
#include "core/exchange/found_values.h"
#include "tests/core/exchange/import_support.h"

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

FoundValues valuesOf(Desk &desk, const QByteArray &rows, const FieldSource &source)
{
    const auto table = good(openTable(desk.file(u"values.csv"_s, rows)));
    return good(findValues(*table, ImportProfile{.name = {}, .type = u"incident"_s}, source, desk.type("incident")));
}

/// "Urgent 2 ?critical": the text, its rows, and what is suggested where it is not understood.
QStringList lines(const FoundValues &found)
{
    QStringList result;
    for (const FoundValue &value : found.values)
        result += u"%1 %2%3"_s.arg(value.text).arg(value.rows).arg(value.understood ? QString() : u" ?"_s + value.suggestion);
    return result;
}

} // namespace

TEST_CASE("The values of a column are counted once, those not understood first")
{
    Desk desk;
    const FoundValues found = valuesOf(desk, "p\nhigh\nHIGH\n2 - High\n?\n\nNULL\nSevere\nCritcal\nlow\nlow\nlow\n", {.field = u"priority"_s, .column = u"p"_s});
    CHECK(found.all);
    CHECK(lines(found) == QStringList{u"Severe 1 ?"_s, u"Critcal 1 ?critical"_s, u"low 3"_s, u"high 2"_s, u"2 - High 1"_s});
    CHECK(found.values[2].meaning == Value(u"low"_s));
}

TEST_CASE("What other programs call a state is suggested from the profiles that ship")
{
    const Desk desk;
    const RecordType &incident = desk.type("incident");
    const Field &state = *findField(incident, "state");
    CHECK(suggestedChoice(incident, state, u"Awaiting Vendor"_s) == u"pending");
    CHECK(suggestedChoice(incident, state, u"Rubbish"_s).isEmpty());
    CHECK(suggestedChoice(incident, *findField(incident, "title"), u"Closed"_s).isEmpty());
}

TEST_CASE("A map that the source already has does not hide what stands in the column")
{
    Desk desk;
    const FieldSource source{.field = u"priority"_s, .column = u"p"_s, .values = {{u"Severe"_s, u"critical"_s}, {u"Minor*"_s, QString()}}};
    CHECK(lines(valuesOf(desk, "p\nSevere\n", source)) == QStringList{u"Severe 1 ?"_s});
    CHECK(mappedMeaning(source, u"SEVERE "_s) == u"critical"_s);
    CHECK(mappedMeaning(source, u"minor thing"_s) == QString());
    CHECK_FALSE(mappedMeaning(source, u"high"_s).has_value());
}

TEST_CASE("Too many values are not told one by one, and a column that is not there is said")
{
    Desk desk;
    QByteArray rows = "p,t\n";
    for (int i = 0; i < 700; ++i)
        rows += "x,Title " + QByteArray::number(i) + '\n';
    const FoundValues found = valuesOf(desk, rows, {.field = u"title"_s, .column = u"t"_s});
    CHECK_FALSE(found.all);
    CHECK(found.values.size() == 500);
    const auto table = good(openTable(desk.file(u"values.csv"_s, rows)));
    CHECK(bad(findValues(*table, ImportProfile{.name = {}, .type = u"incident"_s}, {.field = u"title"_s, .column = u"nowhere"_s}, desk.type("incident"))).kind
          == ErrorKind::Usage);
}

TEST_CASE("A sample is the first filled cell as the mapping reads it")
{
    const Desk desk;
    const std::vector<TableRow> rows{{2, {u"?"_s, u""_s}}, {3, {u"Mail"_s, u"Outlook"_s}}};
    const auto sample = [&](const FieldSource &source) {
        return sampleText(ImportProfile{.name = {}, .type = u"incident"_s}, source, desk.type("incident"), {u"a"_s, u"b"_s}, rows);
    };
    CHECK(sample({.field = u"title"_s, .column = u"a"_s}) == u"Mail");
    CHECK(sample({.field = u"title"_s, .pattern = u"{a}: {b}"_s}) == u"Mail: Outlook");
    CHECK(sample({.field = u"title"_s, .constant = u"always"_s}) == u"always");
    CHECK(sample({.field = u"title"_s, .column = u"a"_s, .values = {{u"mail"_s, u"Post"_s}}}) == u"Post");
    CHECK(sample({.field = u"title"_s, .column = u"zz"_s}).isEmpty());
}
