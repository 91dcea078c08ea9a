// A process killed at any moment of an import, an edit, a migration or a backup leaves a file that holds all or nothing of it.
#include "core/exchange/import.h"
#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

#include <QElapsedTimer>

#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 50;
constexpr int Rows = 2000;

/// Runs the work in a process of its own and kills it after a while; true when the work was finished before.
bool runKilled(const std::function<void()> &work, std::chrono::microseconds after)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    usleep(useconds_t(after.count()));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status);
}

/// How long the work takes undisturbed: the moments of the kills are spread over a little more than that.
std::chrono::microseconds duration(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    runKilled(work, std::chrono::seconds(0)); // Warms the caches; killed at once.
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    timer.restart();
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    return std::chrono::microseconds(timer.nsecsElapsed() / 1000);
}

class Moments
{
public:
    explicit Moments(std::chrono::microseconds longest)
        : m_spread(0, int(longest.count() * 11 / 10))
    {
    }
    std::chrono::microseconds next() { return std::chrono::microseconds(m_spread(m_random)); }

private:
    std::mt19937 m_random{20000};
    std::uniform_int_distribution<int> m_spread;
};

QString incidentsFile(SampleWorkbook &sample)
{
    const QString path = sample.file(u"incidents.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("number,title,reported_at\n");
    for (int i = 0; i < Rows; ++i)
        file.write(QByteArray("T") + QByteArray::number(i) + ",Incident number " + QByteArray::number(i) + ",2026-01-02 10:00:00\n");
    return path;
}

void importAll(const QString &workbook, const QString &csv)
{
    auto book = need(Workbook::open(workbook, Catalogue::standard()));
    const auto source = need(openTable(csv));
    const ImportProfile profile{.name = u"kill"_s, .type = u"incident"_s,
                                .fields = {{.field = u"external_ref"_s, .column = u"number"_s}, {.field = u"title"_s, .column = u"title"_s},
                                           {.field = u"reported_at"_s, .column = u"reported_at"_s}}};
    need(runImport(*book, *source, profile, {u"Anna"_s, u"Import"_s}));
}

void requireSound(SampleWorkbook &sample)
{
    sample.reopen();
    REQUIRE(need(verify(sample.book())).problems == QStringList());
}

} // namespace

TEST_CASE("a kill during an import leaves all of it or nothing", "[kill]")
{
    SampleWorkbook sample;
    const QString csv = incidentsFile(sample);
    sample.close();
    const QString empty = sample.file(u"empty.itsms"_s);
    REQUIRE(QFile::copy(sample.path(), empty));
    const auto work = [&] { importAll(sample.path(), csv); };
    Moments moments(duration(work));
    int finished = 0;
    for (int i = 0; i < Kills; ++i) {
        sample.close();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(sample.path() + suffix);
        REQUIRE(QFile::copy(empty, sample.path()));
        const bool done = runKilled(work, moments.next());
        requireSound(sample);
        const qint64 count = sample.count("incident");
        CHECK((count == 0 || count == Rows));
        CHECK((!done || count == Rows));
        finished += count == Rows;
    }
    INFO("finished before the kill: " << finished);
    CHECK(finished < Kills);
}

TEST_CASE("a kill during edits loses no edit that was committed and keeps no half of one", "[kill]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("service", {{"title", u"0"_s}, {"description", u"0"_s}});
    sample.close();
    const auto work = [&] {
        auto book = need(Workbook::open(sample.path(), Catalogue::standard()));
        const RecordType &type = sample.type("service");
        for (int i = 0; i < 40; ++i) {
            const qint64 next = need(readRecord(*book, type, id)).text("title").toLongLong() + 1;
            auto transaction = need(Transaction::begin(*book, {u"Anna"_s, u"Edit"_s}));
            // Two steps of one transaction: both are there or neither.
            need(transaction->update(type, id, {{fieldIndex(type, "title"), QString::number(next)}}));
            need(transaction->update(type, id, {{fieldIndex(type, "description"), QString::number(next)}}));
            need(transaction->commit());
        }
    };
    Moments moments(duration(work));
    qint64 last = 0;
    for (int i = 0; i < Kills; ++i) {
        sample.close();
        runKilled(work, moments.next());
        requireSound(sample);
        const Record service = sample.read("service", id);
        CHECK(service.text("title") == service.text("description"));
        CHECK(service.text("title").toLongLong() >= last);
        last = service.text("title").toLongLong();
    }
    CHECK(last > 0);
}

TEST_CASE("a kill during a migration leaves the old file or the new one, whole", "[kill]")
{
    SampleWorkbook sample;
    importAll((sample.close(), sample.path()), incidentsFile(sample));
    const QString original = sample.file(u"original.itsms"_s);
    REQUIRE(QFile::copy(sample.path(), original));
    const std::vector<Migration> steps{{FormatVersion + 1, u"0002_kill"_s, "UPDATE incident SET title = title || '!';"}};
    const auto work = [&] { (void)migrate(sample.path(), Catalogue::standard(), steps, FormatVersion + 1); };
    Moments moments(duration(work));
    for (int i = 0; i < Kills; ++i) {
        sample.close();
        QFile::remove(sample.path());
        REQUIRE(QFile::copy(original, sample.path()));
        runKilled(work, moments.next());
        sample.reopen();
        const bool migrated = sample.book().isReadOnly(); // Its format is then newer than this program's.
        const qint64 shouting = need(countRecords(sample.book(), {.type = &sample.type("incident"), .conditions = {{"title", Operator::Contains, u"!"_s}}}));
        CHECK(shouting == (migrated ? Rows : 0));
        CHECK(sample.count("incident") == Rows);
    }
}

TEST_CASE("a kill during a backup leaves the workbook whole, and no file that looks like a backup and is none", "[kill]")
{
    SampleWorkbook sample;
    importAll((sample.close(), sample.path()), incidentsFile(sample));
    const QString target = sample.file(u"backup.itsms"_s);
    const auto work = [&] { need(backUp(*need(Workbook::open(sample.path(), Catalogue::standard())), target)); };
    Moments moments(duration(work));
    for (int i = 0; i < Kills; ++i) {
        sample.close();
        QFile::remove(target);
        const bool done = runKilled(work, moments.next());
        CHECK((!done || QFile::exists(target)));
        if (!QFile::exists(target))
            continue;
        const auto copy = need(Workbook::open(target, Catalogue::standard(), Access::ReadOnly));
        CHECK(need(countRecords(*copy, {.type = &sample.type("incident")})) == Rows);
    }
    requireSound(sample);
}
