// Dates of other programs: which format, which zone, and when a person must be asked.
#include "core/exchange/date_format.h"
#include "core/exchange/zone_offsets.h"

#include "tests/core/exchange/import_support.h"

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// "2016-02-29 01:16:00" as read by a format; empty where it is not read.
QString readBy(const QString &format, const QString &cell)
{
    const DateReader reader = format.isEmpty() ? DateReader() : good(DateReader::compile(format));
    const auto time = reader.read(cell);
    if (!time)
        return {};
    QString text = isoDate(time->days);
    if (time->seconds >= 0)
        text += u' ' + QTime(0, 0).addSecs(time->seconds).toString(u"HH:mm:ss"_s);
    if (time->offset)
        text += u' ' + QString::number(*time->offset);
    return text;
}

ImportProfile datedProfile()
{
    return incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s});
}

QByteArray datedRows(const QList<QByteArray> &dates)
{
    QByteArray rows = "external_ref,title,reported_at\n";
    for (qsizetype i = 0; i < dates.size(); ++i)
        rows += "K" + QByteArray::number(i) + ",t,\"" + dates[i] + "\"\n";
    return rows;
}

} // namespace

TEST_CASE("Days are counted as the calendar counts them")
{
    const QDate first(1, 1, 1);
    for (QDate date = first; date.year() < 4000; date = date.addDays(37)) {
        const qint64 days = daysFromCivil(date.year(), date.month(), date.day());
        REQUIRE(days == QDate(1970, 1, 1).daysTo(date));
        REQUIRE(isoDate(days) == date.toString(Qt::ISODate));
    }
    CHECK_FALSE(isCivilDate(2015, 2, 29));
    CHECK(isCivilDate(2000, 2, 29));
    CHECK_FALSE(isCivilDate(1900, 2, 29));
}

TEST_CASE("Cells are read by the format, with times longer or shorter than it says")
{
    CHECK(readBy(u"d/M/yyyy H:mm"_s, u"29/2/2016 01:16"_s) == u"2016-02-29 01:16:00");
    CHECK(readBy(u"dd/MM/yyyy hh:mm"_s, u"29/2/2016"_s) == u"2016-02-29");
    CHECK(readBy(u"d/M/yyyy"_s, u"29/2/2016 01:16:07"_s) == u"2016-02-29 01:16:07");
    CHECK(readBy(u"M/d/yyyy h:mm AP"_s, u"2/29/2016 12:05 am"_s) == u"2016-02-29 00:05:00");
    CHECK(readBy(u"d/MMM/yy h:mm AP"_s, u"12/Mar/24 3:45 PM"_s) == u"2024-03-12 15:45:00");
    CHECK(readBy(u"d. MMM yyyy"_s, u"3. Mai 2024"_s) == u"2024-05-03");
    CHECK(readBy(u"H:mm d.M.yyyy"_s, u"14:05 3.4.2024"_s) == u"2024-04-03 14:05:00");
    CHECK(readBy({}, u"2023-01-11 01:17:39.128189467"_s) == u"2023-01-11 01:17:39");
    CHECK(readBy({}, u"2023-01-11T01:17:39+02:00"_s) == u"2023-01-11 01:17:39 7200");
    CHECK(readBy({}, u"20230111T0117"_s).isEmpty());
    CHECK(readBy({}, u"2023-01-11 01:17 -0530"_s) == u"2023-01-11 01:17:00 -19800");
    CHECK(readBy(u"d/M/yyyy"_s, u"2023-01-11"_s) == u"2023-01-11");
    CHECK(readBy(u"d/M/yyyy"_s, u"29-2-2016"_s).isEmpty());
    CHECK(readBy(u"d/M/yyyy"_s, u"2/29/2016"_s).isEmpty());
    CHECK(readBy(u"d/M/yyyy"_s, u"1/2/16"_s).isEmpty());
    CHECK(readBy(u"d/M/yyyy H:mm"_s, u"1/2/2016 25:00"_s).isEmpty());
    CHECK(readBy(u"d/M/yyyy H:mm"_s, u"1/2/2016 10:00 later"_s).isEmpty());
    CHECK(bad(DateReader::compile(u"yyyy"_s)).kind == ErrorKind::Usage);
}

TEST_CASE("Local times become instants on both sides of a clock change")
{
    const QTimeZone zone("Europe/Berlin");
    ZoneOffsets offsets(zone);
    const auto local = [](const char *text) { return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate).toSecsSinceEpoch(); };
    const auto utc = [](const char *text) { return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate).toSecsSinceEpoch(); };
    for (int round = 0; round < 2; ++round) {
        CHECK(offsets.toUtc(local("2026-07-01T12:00:00")) == utc("2026-07-01T10:00:00"));
        CHECK(offsets.toUtc(local("2026-01-01T12:00:00")) == utc("2026-01-01T11:00:00"));
        CHECK(offsets.toUtc(local("2026-10-25T02:30:00")) == utc("2026-10-25T00:30:00"));
        CHECK(offsets.toUtc(local("2026-10-25T03:30:00")) == utc("2026-10-25T02:30:00"));
        CHECK(offsets.toUtc(local("2026-10-25T01:30:00")) == utc("2026-10-24T23:30:00"));
        CHECK(offsets.toUtc(local("2026-03-29T03:30:00")) == utc("2026-03-29T01:30:00"));
        CHECK(offsets.toUtc(local("2026-03-29T02:30:00")) == utc("2026-03-29T01:30:00"));
    }
    CHECK(ZoneOffsets(QTimeZone::utc()).toUtc(12345) == 12345);
    for (qint64 at = local("2025-01-01T00:00:00"); at < local("2027-01-01T00:00:00"); at += 5000) {
        const QDateTime clock = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
        const QDateTime there = QDateTime::fromSecsSinceEpoch(offsets.toUtc(at), zone);
        if (there.time() != clock.time())
            CHECK(clock.date() == QDate(2026, 3, 29).addDays(clock.date().year() == 2025 ? -364 : 0)); // the skipped hour
    }
}

TEST_CASE("The whole file decides between day and month first")
{
    Desk desk;
    const auto formats = [&desk](const QList<QByteArray> &dates) {
        const auto source = good(openTable(desk.file(u"d.csv"_s, datedRows(dates))));
        return good(recogniseDates(*source, datedProfile(), desk.type("incident")));
    };
    CHECK(formats({"3/4/2016 08:00", "29/2/2016 01:16"}).candidates == QStringList{u"d/M/yyyy H:mm"_s});
    CHECK(formats({"3/4/2016", "2/29/2016"}).candidates == QStringList{u"M/d/yyyy"_s});
    CHECK(formats({"05-03-2016 12:00", "29-02-2016 12:00"}).candidates == QStringList{u"d-M-yyyy H:mm"_s});
    CHECK(formats({"2016-03-04 08:00:00"}).candidates == QStringList{u"yyyy-MM-dd H:mm:ss"_s});
    CHECK(formats({"12/Mar/24 3:45 PM"}).candidates == QStringList{u"d/MMM/yy h:mm AP"_s});
    CHECK(formats({"?", ""}).candidates.isEmpty());
    const DateFormats open = formats({"5/5/2016", "3/4/2016"});
    CHECK(open.candidates == QStringList{u"d/M/yyyy"_s, u"M/d/yyyy"_s});
    CHECK(formats({"03/04/05"}).candidates.size() == 3);
    const auto source = good(openTable(desk.file(u"d.csv"_s, datedRows({"29/2/2016", "2/28/2016"}))));
    const Error error = bad(recogniseDates(*source, datedProfile(), desk.type("incident")));
    CHECK(error.sentence.contains(u"29/2/2016"));
    CHECK(error.sentence.contains(u"2/28/2016"));
}

TEST_CASE("Evidence late in a long file counts too")
{
    Desk desk;
    QList<QByteArray> dates(12000, "3/4/2016");
    dates.last() = "30/4/2016";
    const ImportReport report = good(desk.importText(datedRows(dates), datedProfile()));
    CHECK(report.added == 12000);
    CHECK(desk.record("incident", u"K0"_s).instant("reported_at") == QDateTime(QDate(2016, 4, 3), QTime(0, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());
}

TEST_CASE("Dates without evidence are asked for, never guessed")
{
    Desk desk;
    const QByteArray rows = datedRows({"3/4/2016 10:00", "5/6/2016 10:00"});
    const Error error = bad(desk.importText(rows, datedProfile()));
    CHECK(error.sentence.contains(u"d/M/yyyy H:mm"));
    CHECK(error.sentence.contains(u"M/d/yyyy H:mm"));
    CHECK(error.sentence.contains(u"3/4/2016 10:00"));
    CHECK(error.sentence.contains(u"--date-format"));
    CHECK(desk.count("incident") == 0);

    ImportProfile chosen = datedProfile();
    chosen.dateFormat = u"M/d/yyyy H:mm"_s;
    CHECK(good(desk.importText(rows, chosen)).added == 2);
    CHECK(desk.record("incident", u"K0"_s).instant("reported_at") == QDateTime(QDate(2016, 3, 4), QTime(10, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());

    ImportProfile known = datedProfile();
    known.ambiguousDates = AmbiguousDates::DayFirst;
    CHECK(good(desk.importText(rows, known)).changed == 2);
    CHECK(good(desk.importText(datedRows({"2/29/2016 10:00"}), known)).changed == 1);
    CHECK(desk.record("incident", u"K0"_s).instant("reported_at") == QDateTime(QDate(2016, 2, 29), QTime(10, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());
}

TEST_CASE("Times are local to the profile's zone unless the cell says otherwise")
{
    Desk desk;
    ImportProfile profile = datedProfile();
    profile.timeZone = "America/New_York";
    good(desk.importText(datedRows({"2026-01-15 12:00", "2026-01-15T12:00:00Z", "2026-01-15 12:00 +0100"}), profile));
    const auto utcHour = [&desk](const QString &key) { return QDateTime::fromSecsSinceEpoch(*desk.record("incident", key).instant("reported_at"), Qt::UTC).time().hour(); };
    CHECK(utcHour(u"K0"_s) == 17);
    CHECK(utcHour(u"K1"_s) == 12);
    CHECK(utcHour(u"K2"_s) == 11);
}

TEST_CASE("Columns with different formats are read each by its own")
{
    Desk desk;
    const ImportProfile profile = incidentProfile({u"external_ref"_s, u"title"_s, u"reported_at"_s, u"resolved_at"_s});
    const ImportReport report = good(desk.importText("external_ref,title,reported_at,resolved_at\nA,a,2016-02-01 10:00,29.2.2016\nB,b,2016-02-01 10:00,soon\n", profile));
    CHECK(report.added == 1);
    CHECK(report.dateFormats == QStringList{u"yyyy-MM-dd H:mm"_s, u"d.M.yyyy"_s});
    REQUIRE(report.rejected == 1);
    CHECK(report.rejections[0].value == u"soon");
    CHECK(report.rejections[0].line == 3);
}

TEST_CASE("A time that the clock change skips comes in with a remark, and says what it was read as")
{
    Desk desk;
    const ImportReport report = good(desk.importText(datedRows({"2026-03-29 02:30", "2026-03-29 03:30", "2026-03-29", "2026-03-29T02:30:00Z"}), datedProfile()));
    CHECK(report.added == 4);
    CHECK(report.remarked == 1);
    REQUIRE(report.remarks.size() == 1);
    CHECK(report.remarks[0].line == 2);
    CHECK(report.remarks[0].column == u"reported_at");
    CHECK(report.remarks[0].field == u"reported_at");
    CHECK(report.remarks[0].value == u"2026-03-29 02:30");
    CHECK(report.remarks[0].sentence.contains(u"2026-03-29 03:30:00"));
    CHECK(report.remarks[0].sentence.contains(u"Europe/Berlin"));
    CHECK(desk.record("incident", u"K0"_s).instant("reported_at") == QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC).toSecsSinceEpoch());
}

TEST_CASE("Where no clock changes, no time is skipped, and rejected rows carry no remarks")
{
    Desk utc("UTC");
    CHECK(good(utc.importText(datedRows({"2026-03-29 02:30"}), datedProfile())).remarked == 0);
    Desk berlin;
    ImportProfile profile = datedProfile();
    profile.fields.push_back({.field = u"priority"_s, .constant = u"no such priority"_s});
    const ImportReport report = good(berlin.importText(datedRows({"2026-03-29 02:30"}), profile));
    CHECK(report.rejected == 1);
    CHECK(report.remarked == 0);
}
