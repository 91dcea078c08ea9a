// Making, opening and refusing files; backups and migrations.
#include "core/exchange/export.h"
#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

#include <QDir>
#include <QFileInfo>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

/// A process of its own for tests that let a declaration grow.
std::vector<Process> processes(bool grown)
{
    RecordType note{.name = "memo", .prefix = "MEM", .label = "Memo", .plural = "Memos", .purpose = "Memos.",
                    .fields = {Field{.name = "body", .label = "Body", .kind = Kind::LongText}},
                    .states = {State{.name = "open", .label = "Open"}}};
    RecordType person{.name = "person", .prefix = "PER", .label = "Person", .plural = "People", .purpose = "People.",
                      .fields = {}, .states = {State{.name = "active", .label = "Active"}}};
    if (grown)
        note.fields.push_back(Field{.name = "priority", .label = "Priority", .kind = Kind::Integer, .indexed = true});
    return {Process{.name = "sample", .context = "Sample", .label = "Sample", .clause = "4", .asks = "", .audit = "", .records = {person, note}}};
}

Error failureOf(const QString &path)
{
    const auto opened = Workbook::open(path, Catalogue::standard());
    REQUIRE(!opened);
    return opened.error();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a workbook cannot be made over an existing file", "[workbook]")
{
    SampleWorkbook sample;
    const auto again = Workbook::create(sample.path(), Catalogue::standard(), {.organisation = u"Other"_s});
    REQUIRE(!again);
    CHECK(again.error().kind == ErrorKind::File);
    CHECK(again.error().sentence.contains(u"exists already"));
}

TEST_CASE("a workbook in a folder that does not exist is refused with a sentence and leaves nothing", "[workbook]")
{
    QTemporaryDir folder;
    const auto made = Workbook::create(folder.filePath(u"no/such/folder/x.itsms"_s), Catalogue::standard(), {.organisation = u"Other"_s});
    REQUIRE(!made);
    CHECK(made.error().kind == ErrorKind::File);
    CHECK(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).isEmpty());
}

TEST_CASE("anything that is no workbook is refused with a sentence", "[workbook]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.itsms"_s);
    CHECK(failureOf(path).sentence.contains(u"There is no file"));
    CHECK(failureOf(folder.path()).sentence.contains(u"is a folder"));
    write(path, "");
    CHECK(failureOf(path).sentence.contains(u"is not a workbook"));
    write(path, "some text that is longer than a header of sixteen bytes");
    CHECK(failureOf(path).sentence.contains(u"is not a workbook"));
    write(path, QByteArray("SQLite format 3\0", 16) + QByteArray(4000, 'x'));
    CHECK(failureOf(path).kind == ErrorKind::File);
    CHECK(QFileInfo(path).size() == 4016);
}

TEST_CASE("damaged databases are refused and never crash", "[workbook]")
{
    QString shared = qEnvironmentVariable("ITSMS_SHARED_DATA");
    if (shared.isEmpty())
        shared = QStringLiteral(ITSMS_SOURCE_DIR "/../shared/data");
    const QDir folder(shared + u"/sqlite-damaged"_s);
    if (!folder.exists()) {
        WARN("skipped: the shared data folder with damaged databases is not here");
        return;
    }
    QTemporaryDir copies;
    for (const QString &name : folder.entryList(QDir::Files)) {
        INFO(name.toStdString());
        const QString copy = copies.filePath(name);
        REQUIRE(QFile::copy(folder.filePath(name), copy));
        CHECK(failureOf(copy).kind == ErrorKind::File);
    }
}

TEST_CASE("a workbook with a byte damaged anywhere opens or is refused, and never crashes", "[workbook]")
{
    SampleWorkbook sample;
    for (int i = 0; i < 50; ++i)
        sample.add("customer", {{"title", u"Customer"_s}});
    sample.close();
    QFile file(sample.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype at = 0; at < whole.size(); at += whole.size() / 60 + 1) {
        QByteArray damaged = whole;
        for (qsizetype i = at; i < std::min(at + 64, whole.size()); ++i)
            damaged[i] = char(0xA5);
        const QString path = sample.file(u"damaged.itsms"_s);
        write(path, damaged);
        if (const auto book = Workbook::open(path, Catalogue::standard(), Access::ReadOnly))
            (void)forEachRecord(**book, {.type = &sample.type("customer")}, [](const Record &) { return true; });
        QFile::remove(path);
    }
}

TEST_CASE("a newer workbook opens for reading only and says why", "[workbook]")
{
    SampleWorkbook sample;
    sample.add("customer", {{"title", u"A"_s}});
    sample.close();
    sample.tamper(u"PRAGMA user_version = 99"_s);
    sample.reopen();
    CHECK(sample.book().isReadOnly());
    CHECK(sample.book().readOnlyReason().contains(u"newer program"));
    CHECK(sample.count("customer") == 1);
    CHECK(!Transaction::begin(sample.book(), {u"Anna"_s, u"Test"_s}));
}

TEST_CASE("a workbook opened for reading cannot be changed", "[workbook]")
{
    SampleWorkbook sample;
    const auto reader = sample.second(Access::ReadOnly);
    const auto transaction = Transaction::begin(*reader, {u"Anna"_s, u"Test"_s});
    REQUIRE(!transaction);
    CHECK(transaction.error().kind == ErrorKind::File);
}

TEST_CASE("a database of another program is refused", "[workbook]")
{
    SampleWorkbook sample;
    sample.close();
    sample.tamper(u"PRAGMA application_id = 0"_s);
    CHECK(failureOf(sample.path()).sentence.contains(u"not a workbook"));
}

TEST_CASE("a field added to a declaration appears in an older file, nothing is lost and undo still works", "[workbook]")
{
    const Catalogue before(processes(false));
    const Catalogue after(processes(true));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.itsms"_s);
    {
        auto book = need(Workbook::create(path, before, {.organisation = u"Org"_s, .timeZone = "UTC"}));
        auto transaction = need(Transaction::begin(*book, {u"Anna"_s, u"Added"_s}));
        Record memo(*before.type(u"memo"), 0);
        memo.setValue("title", u"First"_s);
        memo.setValue("body", u"words"_s);
        need(transaction->insert(memo));
        need(transaction->commit());
    }
    auto book = need(Workbook::open(path, after));
    const RecordType &type = *after.type(u"memo");
    const Ids ids = need(recordIds(*book, {.type = &type}));
    REQUIRE(ids.size() == 1);
    CHECK(need(readRecord(*book, type, ids.front())).text("body") == u"words");
    {
        auto transaction = need(Transaction::begin(*book, {u"Anna"_s, u"Changed"_s}));
        need(transaction->update(type, ids.front(), {{fieldIndex(type, "priority"), qint64(3)}}));
        need(transaction->commit());
    }
    CHECK(need(search(*book, u"words"_s, 5)).size() == 1);
    need(undo(*book, u"Anna"_s));
    need(undo(*book, u"Anna"_s));
    CHECK(need(countRecords(*book, {.type = &type})) == 0);
    need(redo(*book, u"Anna"_s));
    CHECK(need(countRecords(*book, {.type = &type})) == 1);
}

TEST_CASE("a backup is a whole workbook of its own", "[backup]")
{
    SampleWorkbook sample;
    sample.add("customer", {{"title", u"A"_s}});
    const QString copy = sample.file(u"copy.itsms"_s);
    need(backUp(sample.book(), copy));
    const auto book = need(Workbook::open(copy, Catalogue::standard()));
    CHECK(need(countRecords(*book, {.type = &sample.type("customer")})) == 1);
    CHECK(need(verify(*book)).sound());
    CHECK(!QFileInfo::exists(copy + u".unfinished"_s));
}

TEST_CASE("a backup to an impossible place says so, and one onto the workbook itself is refused", "[backup]")
{
    SampleWorkbook sample;
    CHECK(backUp(sample.book(), sample.file(u"no/such/folder/x.itsms"_s)).error().kind == ErrorKind::File);
    CHECK(backUp(sample.book(), sample.path()).error().kind == ErrorKind::Usage);
}

TEST_CASE("a backup replaces an earlier copy of the same workbook and nothing else", "[backup]")
{
    SampleWorkbook sample;
    SampleWorkbook other;
    const QString copy = sample.file(u"copy.itsms"_s);
    need(backUp(sample.book(), copy));
    sample.add("customer", {{"title", u"A"_s}});
    need(backUp(sample.book(), copy));
    CHECK(need(countRecords(*need(Workbook::open(copy, Catalogue::standard())), {.type = &sample.type("customer")})) == 1);

    const QString letter = sample.file(u"letter.txt"_s);
    write(letter, "important");
    CHECK(backUp(sample.book(), letter).error().sentence.contains(u"no earlier copy"));
    CHECK(QFileInfo(letter).size() == 9);
    other.add("customer", {{"title", u"B"_s}});
    CHECK(backUp(sample.book(), other.path()).error().kind == ErrorKind::Usage);
    CHECK(other.count("customer") == 1);
}

TEST_CASE("an export never replaces a workbook", "[workbook]")
{
    SampleWorkbook sample;
    const QString copy = sample.file(u"copy.csv"_s);
    need(backUp(sample.book(), copy));
    const auto exported = exportRecords(sample.book(), {.type = &sample.type("customer")}, copy);
    REQUIRE(!exported);
    CHECK(exported.error().sentence.contains(u"is a workbook"));
    CHECK(Workbook::open(copy, Catalogue::standard()).has_value());
}

TEST_CASE("a time zone that does not exist is refused", "[workbook]")
{
    QTemporaryDir folder;
    const auto made = Workbook::create(folder.filePath(u"x.itsms"_s), Catalogue::standard(), {.organisation = u"Org"_s, .timeZone = "Foo"});
    REQUIRE(!made);
    CHECK(made.error().sentence.contains(u"Foo"));
    CHECK(isTimeZone("Europe/Berlin"));
    CHECK(isTimeZone("UTC"));
    CHECK(!isTimeZone("Mars/Base"));
}

TEST_CASE("a workbook whose indexes differ can still be read where it cannot be written", "[workbook]")
{
    SampleWorkbook sample;
    sample.add("customer", {{"title", u"A"_s}});
    sample.close();
    sample.tamper(u"UPDATE internal SET value = 'other' WHERE name = 'schema'"_s);
    const auto reader = sample.second(Access::ReadOnly);
    CHECK(need(countRecords(*reader, {.type = &sample.type("customer")})) == 1);
}

TEST_CASE("backups rotate: one a day, the oldest go", "[backup]")
{
    SampleWorkbook sample;
    constexpr qint64 Day = 86400;
    QStringList made;
    for (int day = 0; day < 5; ++day) {
        const auto copy = need(rotateBackups(sample.book(), SampleWorkbook::Now + day * Day, 3));
        REQUIRE(copy);
        made += *copy;
        CHECK(!need(rotateBackups(sample.book(), SampleWorkbook::Now + day * Day, 3)));
    }
    CHECK(!QFileInfo::exists(made[1]));
    CHECK(QFileInfo::exists(made[2]));
    CHECK(QFileInfo::exists(made[4]));
}

TEST_CASE("migrations: current, upgraded, newer, failing, losing records", "[migrations]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("customer", {{"title", u"A"_s}});
    sample.close();
    const QString path = sample.path();
    const Catalogue &catalogue = Catalogue::standard();
    const Migration rename{2, u"0002_shout"_s, "UPDATE customer SET title = upper(title) || '!';"};

    SECTION("a current file is left alone")
    {
        CHECK(migrate(path, catalogue, {}, FormatVersion).outcome == MigrationOutcome::Current);
    }
    SECTION("an older file is migrated on a copy and the original kept")
    {
        const MigrationReport report = migrate(path, catalogue, {rename}, 2);
        CHECK(report.sentence == QString());
        REQUIRE(report.outcome == MigrationOutcome::Upgraded);
        CHECK(QFileInfo::exists(report.kept));
        CHECK(migrate(path, catalogue, {rename}, 2).outcome == MigrationOutcome::Current);
        sample.reopen(); // Format 2 is newer than this program's, so it is read-only here.
        CHECK(sample.read("customer", id).text("title") == u"A!");
        const auto original = need(Workbook::open(report.kept, catalogue));
        CHECK(need(readRecord(*original, sample.type("customer"), id)).text("title") == u"A");
    }
    SECTION("a newer file is not touched")
    {
        sample.tamper(u"PRAGMA user_version = 7"_s);
        CHECK(migrate(path, catalogue, {rename}, 2).outcome == MigrationOutcome::Newer);
    }
    SECTION("a step that fails leaves the file as it was")
    {
        const MigrationReport report = migrate(path, catalogue, {{2, u"0002_broken"_s, "UPDATE customer SET title = 'x'; SELECT * FROM nowhere;"}}, 2);
        CHECK(report.outcome == MigrationOutcome::Failed);
        CHECK(report.sentence.contains(u"0002_broken"));
        sample.reopen();
        CHECK(sample.read("customer", id).text("title") == u"A");
        CHECK(!sample.book().isReadOnly());
    }
    SECTION("a step that loses records is not accepted")
    {
        const MigrationReport report = migrate(path, catalogue, {{2, u"0002_loss"_s, "DELETE FROM customer;"}}, 2);
        CHECK(report.outcome == MigrationOutcome::Failed);
        sample.reopen();
        CHECK(sample.count("customer") == 1);
    }
    SECTION("a gap in the numbers is said, not jumped over")
    {
        CHECK(migrate(path, catalogue, {}, 3).outcome == MigrationOutcome::Failed);
    }
}
