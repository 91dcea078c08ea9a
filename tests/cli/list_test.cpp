// Listing, describing, importing and exporting from the command line.
#include "tests/cli/program.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace Qt::StringLiterals;
using itsms::test::Program;
using itsms::test::Run;

namespace {

constexpr const char incidents[] = "Number;Short description;State;Opened;Caller;Priority\n"
                                   "INC1;Mail slow;Closed;29/2/2016 01:16;Call 1;3 - Moderate\n"
                                   "INC2;Printer, broken;Active;13/2/2016 02:16;Call 2;1 - Critical\n"
                                   "INC3;Mail \"stuck\";Active;14/2/2016 02:16;Call 2;1 - Critical\n";

void importIncidents(const Program &itsms)
{
    itsms.write(u"incidents.csv"_s, incidents);
    const Run imported = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"incidents.csv"_s});
    INFO(imported.out.toStdString() + imported.err.toStdString());
    REQUIRE(imported.code == 0);
    CHECK(imported.out.contains(u"New: 3, changed: 0, unchanged: 0, rejected: 0, superseded: 0."_s));
    CHECK(imported.out.contains(u"Opened -> reported_at"_s));
}

QStringList titles(const Run &run)
{
    REQUIRE(run.code == 0);
    REQUIRE(run.json().isArray());
    QStringList titles;
    for (const QJsonValue &record : run.json().array())
        titles.append(record[u"title"].toString());
    return titles;
}

} // namespace

TEST_CASE("A list is filtered, searched, sorted, limited and counted")
{
    const Program itsms;
    itsms.makeWorkbook();
    importIncidents(itsms);
    const auto list = [&itsms](const QStringList &more) { return itsms(QStringList{u"list"_s, u"a.itsms"_s, u"incident"_s} + more); };

    CHECK(titles(list({u"--json"_s, u"--sort"_s, u"reported_at"_s})) == QStringList{u"Printer, broken"_s, u"Mail \"stuck\""_s, u"Mail slow"_s});
    CHECK(titles(list({u"--json"_s, u"--sort"_s, u"reported_at"_s, u"--descending"_s, u"--limit"_s, u"1"_s})) == QStringList{u"Mail slow"_s});
    CHECK(titles(list({u"--json"_s, u"--where"_s, u"state=closed"_s})) == QStringList{u"Mail slow"_s});
    CHECK(titles(list({u"--json"_s, u"--where"_s, u"priority=critical"_s, u"--where"_s, u"title~stuck"_s})) == QStringList{u"Mail \"stuck\""_s});
    CHECK(titles(list({u"--json"_s, u"--where"_s, u"reported_at=2016-02-29"_s})) == QStringList{u"Mail slow"_s});
    CHECK(list({u"--search"_s, u"mail"_s, u"--count"_s}).firstLine() == u"2"_s);
    CHECK(list({u"--count"_s}).firstLine() == u"3"_s);
    CHECK(titles(list({u"--json"_s, u"--where"_s, u"state=cancelled"_s})).isEmpty());

    const Run table = list({});
    CHECK(table.lines() == 4);
    CHECK(table.out.contains(u"Printer, broken"_s));
    const Run csv = list({u"--csv"_s, u"--sort"_s, u"reported_at"_s});
    CHECK(csv.firstLine().startsWith(u"ref,title,state,owner,"_s));
    CHECK(csv.out.contains(u"\"Printer, broken\""_s));
    CHECK(csv.out.contains(u"\"Mail \"\"stuck\"\"\""_s));
    CHECK(csv.lines() == 4);
}

TEST_CASE("What is exported imports back unchanged")
{
    const Program itsms;
    itsms.makeWorkbook();
    importIncidents(itsms);
    REQUIRE(itsms({u"export"_s, u"a.itsms"_s, u"incident"_s, u"--out"_s, u"out.csv"_s}).code == 0);
    const Run again = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"out.csv"_s});
    INFO(again.out.toStdString() + again.err.toStdString());
    CHECK(again.code == 0);
    CHECK(again.out.contains(u"New: 0, changed: 0, unchanged: 3"_s));
    REQUIRE(itsms({u"export"_s, u"a.itsms"_s, u"incident"_s, u"--out"_s, u"out.xlsx"_s, u"--where"_s, u"state=closed"_s}).out.contains(u"1"_s));
    CHECK(QFile::exists(itsms.path(u"out.xlsx"_s)));
    QFile exported(itsms.path(u"out.csv"_s));
    REQUIRE(exported.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(exported.readAll()) == itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--csv"_s}).out);
}

TEST_CASE("Rejected rows are named with line, column, value and reason, and the others come in")
{
    const Program itsms;
    itsms.makeWorkbook();
    itsms.write(u"bad.csv"_s, QByteArray(incidents) + "INC4;Bad date;Active;45/2/2016 02:16;Call 2;1 - Critical\n");
    const Run run = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"bad.csv"_s, u"--rejects"_s, u"rejects.csv"_s});
    CHECK(run.code == 1);
    CHECK(run.out.contains(u"New: 3, changed: 0, unchanged: 0, rejected: 1"_s));
    CHECK(run.out.contains(u"Line 5, column \"Opened\", value \"45/2/2016 02:16\""_s));
    QFile rejects(itsms.path(u"rejects.csv"_s));
    REQUIRE(rejects.open(QIODevice::ReadOnly));
    CHECK(rejects.readAll().contains("INC4,Bad date"));
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--count"_s}).firstLine() == u"3"_s);
}

TEST_CASE("A dry run changes nothing")
{
    const Program itsms;
    itsms.makeWorkbook();
    itsms.write(u"incidents.csv"_s, incidents);
    const Run run = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"incidents.csv"_s, u"--dry-run"_s});
    CHECK(run.code == 0);
    CHECK(run.out.contains(u"New: 3"_s));
    CHECK(itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--count"_s}).firstLine() == u"0"_s);
}

TEST_CASE("A mapping by hand takes columns, patterns and constants, and is kept as a profile")
{
    const Program itsms;
    itsms.makeWorkbook();
    itsms.write(u"incidents.csv"_s, incidents);
    const Run run = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"incidents.csv"_s, u"--map"_s, u"{Number}: {Short description}=title"_s, u"--map"_s,
                           u"'closed'=state"_s, u"--map"_s, u"Opened=reported_at"_s, u"--map"_s, u"number=external_ref"_s, u"--date-format"_s,
                           u"D/M/YYYY HH:MM"_s, u"--time-zone"_s, u"UTC"_s, u"--save-profile"_s, u"by hand"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const QJsonArray records = itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--sort"_s, u"ref"_s, u"--json"_s}).json().array();
    REQUIRE(records.size() == 3);
    CHECK(records[0][u"title"].toString() == u"INC1: Mail slow"_s);
    CHECK(records[0][u"state"].toString() == u"closed"_s);
    CHECK(records[0][u"reported_at"].toString() == u"2016-02-29T01:16:00Z"_s);
    CHECK(records[0][u"priority"].isNull());

    CHECK(itsms({u"profiles"_s, u"a.itsms"_s}).out.contains(u"by hand"_s));
    const Run again = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"incidents.csv"_s, u"--profile"_s, u"by hand"_s, u"--map"_s, u"'new name'=title"_s});
    CHECK(again.code == 0);
    CHECK(again.out.contains(u"changed: 3"_s));
}

TEST_CASE("Date formats are taken in the forms people write")
{
    const Program itsms;
    itsms.makeWorkbook();
    itsms.write(u"dates.csv"_s, "name,at\none,03-04-2016 02:05 PM\n");
    const auto format = GENERATE(as<const char *>(), "DD-MM-YYYY hh:mm tt", "d-M-yyyy h:mm AP", "%d-%m-%Y %I:%M %p", "dd-mm-yyyy hh:mm am/pm");
    const Run run = itsms({u"import"_s, u"a.itsms"_s, u"incident"_s, u"dates.csv"_s, u"--map"_s, u"name=title"_s, u"--map"_s, u"at=reported_at"_s, u"--time-zone"_s,
                           u"UTC"_s, u"--date-format"_s, QString::fromUtf8(format)});
    INFO(run.out.toStdString() + run.err.toStdString());
    REQUIRE(run.code == 0);
    const QJsonArray records = itsms({u"list"_s, u"a.itsms"_s, u"incident"_s, u"--json"_s}).json().array();
    REQUIRE(records.size() == 1);
    CHECK(records[0][u"reported_at"].toString() == u"2016-04-03T14:05:00Z"_s);
}

TEST_CASE("Day or month first is asked, not guessed")
{
    const Program itsms;
    itsms.makeWorkbook();
    itsms.write(u"dates.csv"_s, "name,at\none,03/04/2016 02:05\n");
    const QStringList command = {u"import"_s, u"a.itsms"_s, u"incident"_s, u"dates.csv"_s, u"--map"_s, u"name=title"_s, u"--map"_s, u"at=reported_at"_s};
    const Run asked = itsms(command);
    CHECK(asked.code == 2);
    CHECK(asked.err.contains(u"--date-format"_s));
    CHECK(itsms(command + QStringList{u"--date-format"_s, u"M/D/YYYY H:MM"_s}).code == 0);
    CHECK(itsms(command + QStringList{u"--date-format"_s, u"D/M"_s}).code == 2);
    CHECK(itsms(command + QStringList{u"--date-format"_s, u"D/M/Q"_s}).code == 2);
}

TEST_CASE("The declarations are described for programs and for people")
{
    const Program itsms;
    const QJsonObject all = itsms({u"describe"_s, u"--json"_s}).json().object();
    for (const QString &key : {u"processes"_s, u"record_types"_s, u"checks"_s, u"measures"_s, u"reports"_s})
        CHECK_FALSE(all[key].toArray().isEmpty());
    const QJsonObject incident = itsms({u"describe"_s, u"incident"_s, u"--json"_s}).json().object();
    CHECK(incident[u"prefix"].toString() == u"INC"_s);
    CHECK_FALSE(incident[u"fields"].toArray().isEmpty());
    CHECK_FALSE(incident[u"states"].toArray().isEmpty());
    CHECK_FALSE(incident[u"transitions"].toArray().isEmpty());
    CHECK(itsms({u"describe"_s, u"Service level agreement"_s}).out.contains(u"valid_to"_s));
    CHECK(itsms({u"describe"_s}).out.contains(u"incident (INC)"_s));
}

TEST_CASE("The table of checks beside the processes is what the program says")
{
    const Program itsms;
    const Run described = itsms({u"describe"_s, u"--checks"_s});
    CHECK(described.code == 0);
    QFile kept(QStringLiteral(ITSMS_SOURCE_DIR "/core/processes/CHECKS.md"));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    INFO("Make it anew: LANGUAGE=en itsms describe --checks > core/processes/CHECKS.md");
    CHECK(described.out.split(u'\n') == QString::fromUtf8(kept.readAll()).split(u'\n'));
}
