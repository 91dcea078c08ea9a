// Real files of other tools, where the shared data folder is at hand.
#include "tests/core/exchange/import_support.h"
#include "tests/core/exchange/shared_data.h"

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

TEST_CASE("The incident event log imports with the profile that ships, and a second time changes nothing")
{
    ITSMS_SHARED_DATA_OR_SKIP(shared)
    const QString log = shared + u"/incidents/uci_incident_event_log_full.csv"_s;
    const QString resaved = shared + u"/incidents/excel_resaved_subset_dashdates.csv"_s;
    Desk desk;
    const ImportProfile profile = good(profileNamed(*desk.workbook, u"servicenow_event_log"_s));
    const ImportReport first = good(desk.import(log, profile));
    for (const Rejection &rejection : first.rejections)
        UNSCOPED_INFO(rejection.line << " " << rejection.column.toStdString() << " " << rejection.reason.toStdString());
    CHECK(first.rows == 141712);
    CHECK(first.added == 24918);
    CHECK(first.superseded == 141712 - 24918);
    CHECK(first.rejected == 0);
    CHECK(first.sequence > 0);
    CHECK(first.dateFormats == QStringList{u"d/M/yyyy H:mm"_s});
    CHECK(desk.count("incident", {u"priority=critical"_s}) == 270);
    CHECK(desk.count("incident", {u"priority=high"_s}) == 408);
    CHECK(desk.count("incident", {u"priority=moderate"_s}) == 23466);
    CHECK(desk.count("incident", {u"priority=low"_s}) == 774);
    CHECK(desk.count("incident", {u"target_met=yes"_s}) == 15803);
    CHECK(desk.count("incident", {u"target_met=no"_s}) == 9115);
    CHECK(desk.count("incident", {u"resolved_at="_s}) == 1556);
    CHECK(desk.count("incident", {u"problem_number!="_s}) == 380);
    CHECK(desk.count("incident", {u"change_number!="_s}) == 176);
    CHECK(desk.count("incident", {u"state=closed"_s}) == 24918);

    const Record incident = desk.record("incident", u"INC0000045"_s);
    CHECK(incident.text("title") == u"Category 55: Subcategory 170");
    CHECK(incident.text("channel") == u"phone");
    CHECK(incident.instant("reported_at") == QDateTime(QDate(2016, 2, 29), QTime(1, 16), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());

    const ImportReport again = good(desk.import(log, profile));
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(again.unchanged == 24918);
    CHECK(again.sequence == 0);

    const ImportReport dashes = good(desk.import(resaved, profile));
    CHECK(dashes.added == 0);
    CHECK(dashes.rejected == 0);
    CHECK(dashes.dateFormats == QStringList{u"d-M-yyyy H:mm"_s});
    CHECK(desk.count("incident") == 24918);
}

TEST_CASE("Incident lists with their columns in any order import with one profile")
{
    ITSMS_SHARED_DATA_OR_SKIP(shared)
    for (const QString &name : {u"flag-1.csv"_s, u"flag-2.csv"_s, u"flag-3.csv"_s, u"flag-10.csv"_s, u"flag-14.csv"_s}) {
        const QString path = shared + u"/misc/"_s + name;
        CAPTURE(name);
        Desk desk;
        const ImportProfile profile = good(profileNamed(*desk.workbook, u"servicenow_incident"_s));
        const ImportReport report = good(desk.import(path, profile));
        for (const Rejection &rejection : report.rejections)
            UNSCOPED_INFO(rejection.line << " " << rejection.column.toStdString() << " " << rejection.reason.toStdString());
        CHECK(report.rejected == 0);
        CHECK(report.added == report.rows);
        CHECK(report.rows > 100);
        CHECK(desk.count("incident", {u"reported_at="_s}) == 0);
        CHECK(desk.count("incident", {u"priority="_s}) == 0);
        CHECK(desk.count("incident", {u"assigned_to!="_s}) > report.added * 4 / 5); // some were never assigned
        CHECK(good(desk.import(path, profile)).unchanged == report.rows);
    }
}
