// The main job from beginning to end: a workbook, records, steps, findings, history, undo, copies.
#include "tests/cli/program.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;
using itsms::test::Program;
using itsms::test::Run;

namespace {

QString addIncident(const Program &itsms, const QStringList &more = {})
{
    const Run added = itsms(QStringList{u"add"_s, u"a.itsms"_s, u"incident"_s, u"title=Mail is down"_s, u"reported_at=2026-03-05 10:00"_s} + more);
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    return added.firstLine();
}

void addSurroundings(const Program &itsms)
{
    REQUIRE(itsms({u"add"_s, u"a.itsms"_s, u"person"_s, u"title=Bob Miller"_s}).code == 0);
    REQUIRE(itsms({u"add"_s, u"a.itsms"_s, u"customer"_s, u"title=Finance; North"_s}).code == 0);
    REQUIRE(itsms({u"add"_s, u"a.itsms"_s, u"customer"_s, u"title=Sales"_s}).code == 0);
    REQUIRE(itsms({u"add"_s, u"a.itsms"_s, u"service"_s, u"title=E-mail"_s, u"customers=CUS-000001; Sales"_s, u"cost_per_period=1250.50"_s}).code == 0);
}

QJsonObject shown(const Program &itsms, const QString &number)
{
    const Run run = itsms({u"show"_s, u"a.itsms"_s, number, u"--json"_s});
    REQUIRE(run.code == 0);
    REQUIRE(run.json().isObject());
    return run.json().object();
}

} // namespace

TEST_CASE("A step is refused until its fields are filled in, and then possible")
{
    const Program itsms;
    itsms.makeWorkbook();
    addSurroundings(itsms);
    const QString number = addIncident(itsms, {u"priority=High"_s});
    CHECK(number == u"INC-000001"_s);

    const Run refused = itsms({u"advance"_s, u"a.itsms"_s, number, u"assign"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"customer, service, category, impact, urgency, assigned_to"_s));
    CHECK(shown(itsms, number)[u"state"].toString() == u"new"_s);

    const Run set = itsms({u"set"_s, u"a.itsms"_s, number, u"customer=Finance; North"_s, u"service=SVC-000001"_s, u"category=Mail"_s, u"impact=high"_s,
                           u"urgency=low"_s, u"assigned_to=Bob Miller"_s});
    INFO(set.err.toStdString());
    REQUIRE(set.code == 0);
    // The state it leads to is as good a name as the step's own.
    const Run taken = itsms({u"advance"_s, u"a.itsms"_s, u"inc-000001"_s, u"assigned"_s});
    INFO(taken.err.toStdString());
    REQUIRE(taken.code == 0);
    CHECK(taken.out.contains(u"Assigned"_s));
    CHECK(shown(itsms, number)[u"state"].toString() == u"assigned"_s);

    CHECK(itsms({u"advance"_s, u"a.itsms"_s, number, u"close"_s}).code == 1);
    CHECK(itsms({u"advance"_s, u"a.itsms"_s, number, u"fly"_s}).code == 2);
}

TEST_CASE("Every kind of value has one form in JSON")
{
    const Program itsms;
    itsms.makeWorkbook();
    addSurroundings(itsms);
    const QString number = addIncident(itsms, {u"is_major=yes"_s, u"service=E-mail"_s});

    const QJsonObject incident = shown(itsms, number);
    CHECK(incident[u"reported_at"].toString() == u"2026-03-05T09:00:00Z"_s);
    CHECK(incident[u"is_major"].toBool());
    CHECK(incident[u"service"].toString() == u"SVC-000001"_s);
    CHECK(incident[u"assigned_to"].isNull());
    CHECK(incident[u"created_by"].toString() == u"Ann Example"_s);
    CHECK(incident[u"available_steps"].toArray().size() == 2);

    const QJsonObject service = shown(itsms, u"SVC-000001"_s);
    CHECK(service[u"customers"].toArray() == QJsonArray{u"CUS-000001"_s, u"CUS-000002"_s});
    CHECK(service[u"cost_per_period"].toInt() == 125050);
    CHECK(service[u"cost_per_period_currency"].toString() == u"EUR"_s);
    CHECK(service[u"linked_from"].toArray().at(0).toObject()[u"ref"].toString() == number);
}

TEST_CASE("Text of any kind survives the way into JSON and back")
{
    const Program itsms;
    itsms.makeWorkbook();
    const QString text = QString::fromUtf8("Zeile 1\nZeile \"2\"\t\\ \x01 üß € 漢字 😀");
    const QString number = addIncident(itsms, {QString(u"description="_s + text)});
    CHECK(shown(itsms, number)[u"description"].toString() == text);
}

TEST_CASE("History tells each change, undo takes the last one back and redo brings it again")
{
    const Program itsms;
    itsms.makeWorkbook();
    const QString number = addIncident(itsms);
    REQUIRE(itsms({u"--as"_s, u"Carl"_s, u"set"_s, u"a.itsms"_s, number, u"title=Mail is slow"_s}).code == 0);

    const QJsonArray entries = itsms({u"history"_s, u"a.itsms"_s, number, u"--json"_s}).json().array();
    REQUIRE(entries.size() == 2);
    const QJsonObject last = entries[0].toObject();
    CHECK(last[u"person"].toString() == u"Carl"_s);
    const QJsonObject change = last[u"fields"].toArray().at(0).toObject();
    CHECK(change[u"field"].toString() == u"title"_s);
    CHECK(change[u"before"].toString() == u"Mail is down"_s);
    CHECK(change[u"after"].toString() == u"Mail is slow"_s);
    CHECK(itsms({u"history"_s, u"a.itsms"_s, number}).out.contains(u"Mail is down -> Mail is slow"_s));

    REQUIRE(itsms({u"undo"_s, u"a.itsms"_s}).code == 0);
    CHECK(shown(itsms, number)[u"title"].toString() == u"Mail is down"_s);
    REQUIRE(itsms({u"redo"_s, u"a.itsms"_s}).code == 0);
    CHECK(shown(itsms, number)[u"title"].toString() == u"Mail is slow"_s);
    CHECK(itsms({u"redo"_s, u"a.itsms"_s}).code == 1);

    const QJsonArray journal = itsms({u"journal"_s, u"a.itsms"_s, u"--limit"_s, u"2"_s, u"--json"_s}).json().array();
    REQUIRE(journal.size() == 2);
    CHECK(journal[0].toObject()[u"kind"].toString() == u"redo"_s);
}

TEST_CASE("A check with findings answers no, and without any answers yes")
{
    const Program itsms;
    itsms.makeWorkbook();
    CHECK(itsms({u"check"_s, u"a.itsms"_s, u"--clause"_s, u"8"_s}).code == 0);
    addIncident(itsms, {u"is_major=yes"_s});

    const Run run = itsms({u"check"_s, u"a.itsms"_s, u"--clause"_s, u"8.1"_s, u"--as-of"_s, u"2026-03-31"_s, u"--json"_s});
    CHECK(run.code == 1);
    const QJsonObject answer = run.json().object();
    CHECK(answer[u"as_of"].toString() == u"2026-03-31"_s);
    bool major = false;
    for (const QJsonValue &finding : answer[u"findings"].toArray()) {
        CHECK(finding[u"record"].toString() == u"INC-000001"_s);
        CHECK(finding[u"clause"].toString().startsWith(u"8.1"_s));
        CHECK_FALSE(finding[u"label"].toString().isEmpty());
        CHECK_FALSE(finding[u"remedy"].toString().isEmpty());
        major = major || (finding[u"check"].toString() == u"major_incident_managed"_s && finding[u"severity"].toString() == u"major"_s);
    }
    CHECK(major);
    const Run words = itsms({u"check"_s, u"a.itsms"_s});
    CHECK(words.code == 1);
    CHECK(words.out.contains(u"INC-000001"_s));
}

TEST_CASE("Measures come as series over months")
{
    const Program itsms;
    itsms.makeWorkbook();
    addIncident(itsms);
    const Run run = itsms({u"measure"_s, u"a.itsms"_s, u"incidents_reported"_s, u"--from"_s, u"2026-01"_s, u"--to"_s, u"2026-06"_s, u"--json"_s});
    REQUIRE(run.code == 0);
    const QJsonArray measures = run.json().object()[u"measures"].toArray();
    REQUIRE(measures.size() == 1);
    CHECK(measures[0][u"unit"].toString() == u"count"_s);
    const QJsonArray series = measures[0][u"series"].toArray();
    QHash<QString, double> values;
    for (const QJsonValue &point : series)
        values.insert(point[u"period"].toString(), point[u"value"].toDouble());
    CHECK(values.value(u"2026-03"_s) == 1.0);
    CHECK(itsms({u"measure"_s, u"a.itsms"_s}).out.contains(u"incidents_reported"_s));
}

TEST_CASE("A measure stands against the organisation's own target, and indicators of its own stand beside it")
{
    const Program itsms;
    itsms.makeWorkbook();
    addIncident(itsms);
    const auto add = [&itsms](const QStringList &values) {
        const Run added = itsms(QStringList{u"add"_s, u"a.itsms"_s} + values);
        INFO(added.err.toStdString());
        REQUIRE(added.code == 0);
    };
    add({u"person"_s, u"title=Bob Miller"_s});
    add({u"kpi"_s, u"title=Few incidents"_s, u"measure=incidents_reported"_s, u"target=3"_s, u"responsible=Bob Miller"_s});
    add({u"kpi"_s, u"title=Storage in use"_s, u"unit=GB"_s, u"direction=down"_s, u"frequency=monthly"_s, u"target=100"_s, u"responsible=Bob Miller"_s});
    for (const QString &number : {u"KPI-000001"_s, u"KPI-000002"_s})
        REQUIRE(itsms({u"advance"_s, u"a.itsms"_s, number, u"activate"_s}).code == 0);
    add({u"measurement"_s, u"title=March"_s, u"kpi=KPI-000002"_s, u"value=120"_s, u"period_to=2026-03-31"_s});
    const QStringList spring{u"--from"_s, u"2026-01"_s, u"--to"_s, u"2026-06"_s};

    const QJsonObject reported = itsms(QStringList{u"measure"_s, u"a.itsms"_s, u"incidents_reported"_s, u"--json"_s} + spring).json()[u"measures"][0].toObject();
    CHECK(reported[u"target"].toDouble() == 3);
    CHECK(reported[u"own_target"].toBool());
    const Run all = itsms(QStringList{u"measure"_s, u"a.itsms"_s} + spring);
    CHECK(all.out.contains(u"3 (own)"_s));
    CHECK(all.out.contains(u"Storage in use"_s));
    const Run own = itsms(QStringList{u"measure"_s, u"a.itsms"_s, u"KPI-000002"_s} + spring);
    CHECK(own.code == 0);
    CHECK(own.out.contains(u"Own target: 100 GB"_s));
    CHECK(own.out.contains(u"missed"_s));
    CHECK(itsms({u"measure"_s, u"a.itsms"_s, u"KPI-000001"_s}).code == 2);
    CHECK(itsms({u"add"_s, u"a.itsms"_s, u"kpi"_s, u"title=Typo"_s, u"measure=incident_reported"_s}).code != 0);
    CHECK(itsms({u"describe"_s, u"kpi"_s}).out.contains(u"the name of a measure"_s));
}

TEST_CASE("A workbook is verified, copied, and keeps attached files")
{
    const Program itsms;
    itsms.makeWorkbook();
    const QString number = addIncident(itsms);
    itsms.write(u"log.txt"_s, "the log\n");
    REQUIRE(itsms({u"attach"_s, u"a.itsms"_s, number, u"log.txt"_s}).code == 0);
    const QJsonArray files = shown(itsms, number)[u"attached_files"].toArray();
    REQUIRE(files.size() == 1);
    CHECK(files[0][u"name"].toString() == u"log.txt"_s);
    CHECK(files[0][u"size"].toInt() == 8);

    const Run verified = itsms({u"verify"_s, u"a.itsms"_s});
    INFO(verified.out.toStdString());
    CHECK(verified.code == 0);

    REQUIRE(itsms({u"backup"_s, u"a.itsms"_s, u"copy.itsms"_s}).code == 0);
    CHECK(itsms({u"show"_s, u"copy.itsms"_s, number}).code == 0);
    const Run inFolder = itsms({u"backup"_s, u"a.itsms"_s, u"."_s});
    REQUIRE(inFolder.code == 0);
    CHECK(QFileInfo(itsms.path(inFolder.firstLine())).size() > 0);
    CHECK(itsms({u"backup"_s, u"a.itsms"_s, u"a.itsms"_s}).code == 2);
}

TEST_CASE("A record is removed unless others link to it, and undo brings it back")
{
    const Program itsms;
    itsms.makeWorkbook();
    addSurroundings(itsms);
    CHECK(itsms({u"remove"_s, u"a.itsms"_s, u"CUS-000001"_s}).code == 1);
    const QString number = addIncident(itsms);
    REQUIRE(itsms({u"remove"_s, u"a.itsms"_s, number}).code == 0);
    CHECK(itsms({u"show"_s, u"a.itsms"_s, number}).code != 0);
    REQUIRE(itsms({u"undo"_s, u"a.itsms"_s}).code == 0);
    CHECK(shown(itsms, number)[u"title"].toString() == u"Mail is down"_s);
}

TEST_CASE("Settings are shown and changed, and nonsense is refused")
{
    const Program itsms;
    itsms.makeWorkbook();
    const QJsonObject settings = itsms({u"settings"_s, u"a.itsms"_s, u"edition=2018"_s, u"organisation=ACME & Sons"_s, u"--json"_s}).json().object();
    CHECK(settings[u"edition"].toString() == u"2018"_s);
    CHECK(settings[u"organisation"].toString() == u"ACME & Sons"_s);
    CHECK(settings[u"time_zone"].toString() == u"Europe/Berlin"_s);
    CHECK(itsms({u"settings"_s, u"a.itsms"_s, u"edition=1999"_s}).code == 1);
    CHECK(itsms({u"settings"_s, u"a.itsms"_s, u"currency=euro"_s}).code == 1);
    CHECK(itsms({u"settings"_s, u"a.itsms"_s, u"colour=red"_s}).code == 2);
}

TEST_CASE("Reports are listed without a workbook and written as PDF")
{
    const Program itsms;
    itsms.makeWorkbook();
    const Run list = itsms({u"report"_s, u"--list"_s});
    REQUIRE(list.code == 0);
    CHECK(list.err.isEmpty());
    const QJsonArray reports = itsms({u"report"_s, u"--list"_s, u"--json"_s}).json().array();
    REQUIRE_FALSE(reports.isEmpty());
    // A script takes the first word of each line as the name.
    QSet<QString> names;
    for (const QString &line : list.out.split(u'\n'))
        names.insert(line.section(u' ', 0, 0));
    for (const QJsonValue &report : reports)
        CHECK(names.contains(report[u"name"].toString()));

    CHECK(names.contains(u"process"_s));

    const QString name = reports[0][u"name"].toString();
    const Run written = itsms({u"report"_s, u"a.itsms"_s, name, u"--out"_s, u"r.pdf"_s, u"--to"_s, u"2026-03"_s});
    INFO(written.err.toStdString());
    REQUIRE(written.code == 0);
    QFile pdf(itsms.path(u"r.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(itsms({u"report"_s, u"a.itsms"_s, name, u"--out"_s, u"no/such/folder/r.pdf"_s}).code == 3);
}

TEST_CASE("Any list becomes a document from the command line")
{
    const Program itsms;
    itsms.makeWorkbook();
    for (const QString &title : {u"Mail is down"_s, u"Printer is silent"_s})
        REQUIRE(itsms({u"add"_s, u"a.itsms"_s, u"incident"_s, u"title="_s + title, u"reported_at=2026-03-05 10:00"_s}).code == 0);
    const auto report = [&itsms](const QStringList &more) {
        return itsms(QStringList{u"report"_s, u"a.itsms"_s, u"register"_s, u"--out"_s, itsms.path(u"x.pdf"_s)} + more);
    };
    const Run written = report({u"--type"_s, u"incident"_s, u"--where"_s, u"title~Mail"_s, u"--columns"_s, u"ref,title,reported_at"_s, u"--sort"_s, u"reported_at"_s});
    INFO(written.err.toStdString());
    REQUIRE(written.code == 0);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, itsms.path(u"x.pdf"_s), u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"Mail is down"_s));
    CHECK_FALSE(text.contains(u"Printer is silent"_s));
    CHECK(text.contains(u"Filter: Title: contains \"Mail\"."_s));
    CHECK(report({}).code == 2);
    CHECK(report({u"--type"_s, u"incidnet"_s}).err.contains(u"Did you mean incident"_s));
    CHECK(report({u"--type"_s, u"incident"_s, u"--columns"_s, u"nonsense"_s}).code == 2);
    CHECK(itsms({u"report"_s, u"a.itsms"_s, u"findings"_s, u"--out"_s, u"y.pdf"_s, u"--type"_s, u"incident"_s}).code == 2);
}

TEST_CASE("Every process has its report, and a name that no process has is told apart")
{
    const Program itsms;
    itsms.makeWorkbook();
    addIncident(itsms);
    const auto report = [&itsms](const QStringList &more) { return itsms(QStringList{u"report"_s, u"a.itsms"_s, u"process"_s, u"--out"_s, u"p.pdf"_s} + more); };
    const Run written = report({u"--process"_s, u"incident_management"_s, u"--from"_s, u"2026-01"_s, u"--to"_s, u"2026-03"_s});
    INFO(written.err.toStdString());
    REQUIRE(written.code == 0);
    CHECK(QFileInfo(itsms.path(u"p.pdf"_s)).size() > 10'000);

    const Run misspelt = report({u"--process"_s, u"incident_managment"_s});
    CHECK(misspelt.code == 2);
    CHECK(misspelt.err.contains(u"incident_management"_s));
    const Run unsaid = report({});
    CHECK(unsaid.code == 2);
    CHECK(unsaid.err.contains(u"--process"_s));
    CHECK(itsms({u"report"_s, u"a.itsms"_s, u"service_report"_s, u"--process"_s, u"incident_management"_s, u"--out"_s, u"q.pdf"_s}).code == 2);
    CHECK(report({u"--process"_s, u"incident_management"_s, u"--about"_s, u"INC-000001"_s}).code == 2);
}
