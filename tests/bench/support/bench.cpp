// What the benchmarks share.
#include "tests/bench/support/bench.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <random>

namespace bench {

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Columns[] = {"number", "title", "state", "priority", "impact", "urgency", "category", "subcategory", "channel", "reported_by",
                                   "reported_at", "responded_at", "resolution_due", "resolved_at", "closed_at", "assignment_group", "location",
                                   "resolved_by", "closure_code", "reopened_count", "reassignment_count", "description", "resolution"};
constexpr int ColumnCount = int(std::size(Columns));
static_assert(ColumnCount == 23);

constexpr const char *Words[] = {"mail", "server", "printer", "network", "password", "account", "laptop", "certificate", "backup", "database", "meeting",
                                 "room", "slow", "error", "cannot", "open", "after", "update", "since", "morning", "user", "reports", "that", "the",
                                 "application", "closes", "when", "saving", "große", "Dateien", "réseau", "timeout", "gateway", "VPN", "token", "expired"};

QByteArray sentence(std::mt19937 &random, int length)
{
    QByteArray text;
    while (text.size() < length) {
        text += Words[random() % std::size(Words)];
        text += random() % 12 ? " " : (random() % 3 ? ", " : "\n");
    }
    if (random() % 10 == 0)
        text += "the \"quoted\" part";
    return text;
}

QByteArray instant(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
}

std::vector<QByteArray> row(int number, std::mt19937 &random)
{
    static const char *const Priorities[] = {"low", "moderate", "moderate", "moderate", "high", "critical"};
    static const char *const Levels[] = {"low", "medium", "high"};
    const qint64 reported = 1'640'995'200 + qint64(number) * 840 + int(random() % 600); // Four years from 2022 on.
    const qint64 hours = 1 + random() % 90;
    return {"T" + QByteArray::number(1'000'000 + number), sentence(random, 40).simplified(), random() % 50 ? "closed" : "in_progress",
            Priorities[random() % 6], Levels[random() % 3], Levels[random() % 3], "Category " + QByteArray::number(random() % 30),
            "Subcategory " + QByteArray::number(random() % 200), random() % 2 ? "phone" : "portal", "Caller " + QByteArray::number(random() % 5000),
            instant(reported), instant(reported + 900), instant(reported + 48 * 3600), instant(reported + hours * 3600), instant(reported + (hours + 24) * 3600),
            "Group " + QByteArray::number(random() % 60), "Location " + QByteArray::number(random() % 120), "Agent " + QByteArray::number(random() % 200),
            "Code " + QByteArray::number(random() % 20), QByteArray::number(random() % 20 ? 0 : 1), QByteArray::number(random() % 4),
            sentence(random, 100 + int(random() % 200)), sentence(random, 60)};
}

QByteArray csvCell(QByteArray cell)
{
    if (!cell.contains('"') && !cell.contains(',') && !cell.contains('\n'))
        return cell;
    return '"' + cell.replace("\"", "\"\"") + '"';
}

void check(int code, sqlite3 *handle)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    fprintf(stderr, "%s\n", sqlite3_errmsg(handle));
    exit(1);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void compare(const char *name, double goal, int runs, const std::function<void()> &ours, const std::function<void()> &limit)
{
    std::vector<double> mine, theirs, ratios;
    for (int i = 0; i < runs; ++i) {
        mine.push_back(timed(ours));
        theirs.push_back(timed(limit));
        ratios.push_back(mine.back() / theirs.back());
    }
    const double ratio = median(ratios);
    printf("%-28s ours_ms=%.3f limit_ms=%.3f ratio=%.2f (%.2f-%.2f) goal=%.1f %s\n", name, median(mine), median(theirs), ratio,
           *std::min_element(ratios.begin(), ratios.end()), *std::max_element(ratios.begin(), ratios.end()), goal, ratio <= goal ? "met" : "MISSED");
    fflush(stdout);
}

QString folder()
{
    const QString path = QDir::tempPath() + u"/itsms-bench"_s;
    QDir().mkpath(path);
    return path;
}

QString incidentsCsv()
{
    const QString path = folder() + u"/incidents.csv"_s;
    if (QFileInfo(path).size() > 0)
        return path;
    QFile file(path + u".new"_s);
    if (!file.open(QIODevice::WriteOnly))
        exit(1);
    QByteArrayList header;
    for (const char *column : Columns)
        header += column;
    file.write(header.join(',') + '\n');
    std::mt19937 random(20000);
    for (int i = 0; i < Incidents; ++i) {
        QByteArrayList cells;
        for (const QByteArray &cell : row(i, random))
            cells += csvCell(cell);
        file.write(cells.join(',') + '\n');
    }
    file.close();
    file.rename(path);
    return path;
}

ImportProfile incidentsProfile()
{
    ImportProfile profile{.name = u"bench"_s, .type = u"incident"_s};
    for (const char *column : Columns) {
        const QString name = QString::fromLatin1(column);
        profile.fields.push_back({.field = name == u"number" ? u"external_ref"_s : name, .column = name});
    }
    return profile;
}

QString freshWorkbook(const QString &name)
{
    const QString path = folder() + u'/' + name;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    need(Workbook::create(path, Catalogue::standard(), {.organisation = u"Benchmark"_s, .timeZone = "UTC", .person = u"Bench"_s}));
    return path;
}

QString incidentsWorkbook()
{
    const QString path = folder() + u"/incidents.itsms"_s;
    if (QFileInfo::exists(path)) {
        if (auto book = Workbook::open(path, Catalogue::standard()))
            return path;
    }
    freshWorkbook(u"incidents.itsms"_s);
    auto book = need(Workbook::open(path, Catalogue::standard()));
    const auto source = need(openTable(incidentsCsv()));
    const ImportReport report = need(runImport(*book, *source, incidentsProfile(), {u"Bench"_s, u"Import"_s}));
    if (report.added != Incidents) {
        fprintf(stderr, "only %lld incidents were imported\n", report.added);
        exit(1);
    }
    return path;
}

PlainTable::PlainTable()
{
    std::mt19937 random(20000);
    m_rows.reserve(Incidents);
    for (int i = 0; i < Incidents; ++i)
        m_rows.push_back(row(i, random));
}

void PlainTable::insertAll(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    sqlite3 *handle = nullptr;
    check(sqlite3_open(path.toUtf8().constData(), &handle), handle);
    const auto run = [handle](const QByteArray &sql) { check(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), handle); };
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536");
    QByteArrayList definitions, marks;
    for (const char *column : Columns) {
        definitions += QByteArray(column) + (QByteArray(column) == "number" ? " TEXT UNIQUE" : QByteArray(column).endsWith("_at") || QByteArray(column).endsWith("_count") || QByteArray(column) == "resolution_due" ? " INTEGER" : " TEXT");
        marks += "?";
    }
    run(QByteArray("BEGIN; CREATE TABLE incident(id INTEGER PRIMARY KEY, " + definitions.join(", ") + ") STRICT"));
    sqlite3_stmt *insert = nullptr;
    const QByteArray sql = "INSERT INTO incident VALUES(NULL, " + marks.join(", ") + ")";
    check(sqlite3_prepare_v2(handle, sql.constData(), -1, &insert, nullptr), handle);
    for (const auto &cells : m_rows) {
        for (int i = 0; i < ColumnCount; ++i) {
            if ((i >= 10 && i <= 14) || i == 19 || i == 20)
                sqlite3_bind_int64(insert, i + 1, i == 19 || i == 20 ? cells[std::size_t(i)].toLongLong() : 1'640'995'200 + i);
            else
                sqlite3_bind_text(insert, i + 1, cells[std::size_t(i)].constData(), int(cells[std::size_t(i)].size()), SQLITE_STATIC);
        }
        check(sqlite3_step(insert), handle);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("CREATE INDEX i1 ON incident(state); CREATE INDEX i2 ON incident(priority); CREATE INDEX i3 ON incident(reported_at);"
        "CREATE INDEX i4 ON incident(category); CREATE INDEX i5 ON incident(resolved_at);"
        "CREATE VIRTUAL TABLE search USING fts5(number, title, category, subcategory, reported_by, assignment_group, location, resolved_by, closure_code, description, resolution, content='incident', content_rowid='id');"
        "INSERT INTO search(search) VALUES('rebuild'); COMMIT");
    sqlite3_close(handle);
}

} // namespace bench
