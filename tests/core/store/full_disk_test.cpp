// Places that cannot be written to: a full disk, a read-only one, a folder that is not there. Each is a sentence, and nothing is left.
#include "core/exchange/export.h"
#include "core/store/backup.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

#include <QDir>

#include <random>

#include <sys/mount.h>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

/// A disk of its own of one megabyte. Only root may have one; without it the test says so and passes.
class SmallDisk
{
public:
    SmallDisk()
        : m_mounted(::mount("tmpfs", path().toUtf8().constData(), "tmpfs", 0, "size=1m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path().toUtf8().constData(), MNT_DETACH);
    }

    bool isThere() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void fill() const
    {
        QFile ballast(file(u"ballast"_s));
        REQUIRE(ballast.open(QIODevice::WriteOnly));
        while (ballast.write(QByteArray(4096, 'x')) == 4096 && ballast.flush()) { }
    }
    void makeReadOnly() const { REQUIRE(::mount("tmpfs", path().toUtf8().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=1m") == 0); }
    QStringList files() const { return QDir(path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

/// Text that no compression makes small.
QString noise(int length, int seed)
{
    std::minstd_rand random(std::uint_fast32_t(seed) + 1);
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(u'!' + int(random() % 90));
    return text;
}

std::string exported(SampleWorkbook &sample, const QString &path)
{
    const auto rows = exportRecords(sample.book(), {.type = &sample.type("person")}, path);
    return rows ? std::string() : rows.error().sentence.toStdString();
}

std::string sentence(const Result<> &result) { return result ? std::string() : result.error().sentence.toStdString(); }

#define NEEDS(disk)                                                          \
    if (!(disk).isThere()) {                                                 \
        WARN("Only root can make a disk to fill; nothing was tried here."); \
        return;                                                              \
    }

} // namespace

TEST_CASE("on a full disk an export says so and leaves nothing", "[disk]")
{
    const SmallDisk disk;
    NEEDS(disk)
    SampleWorkbook sample;
    // Much more than the few pages that a disk of this kind may still find when it is full.
    for (int i = 0; i < 20; ++i)
        sample.add("person", {{"title", u"Anna Weber"_s}, {"notes", noise(30'000, i)}});
    disk.fill();
    CHECK_THAT(exported(sample, disk.file(u"people.csv"_s)), Catch::Contains("the disk is full"));
    CHECK_THAT(exported(sample, disk.file(u"people.xlsx"_s)), Catch::Contains("the disk is full"));
    CHECK(disk.files() == QStringList{u"ballast"_s});
}

TEST_CASE("on a full disk a backup and a new workbook say so and leave nothing", "[disk]")
{
    const SmallDisk disk;
    NEEDS(disk)
    SampleWorkbook sample;
    disk.fill();
    CHECK_THAT(sentence(backUp(sample.book(), disk.file(u"copy.itsms"_s), {})), Catch::Contains("full"));
    const auto made = Workbook::create(disk.file(u"new.itsms"_s), Catalogue::standard(), {.organisation = u"Example"_s});
    REQUIRE(!made);
    CHECK_THAT(made.error().sentence.toStdString(), Catch::Contains("full"));
    CHECK(disk.files() == QStringList{u"ballast"_s});
}

TEST_CASE("on a read-only disk an export, a backup and a new workbook say that it is read-only", "[disk]")
{
    const SmallDisk disk;
    NEEDS(disk)
    SampleWorkbook sample;
    disk.makeReadOnly();
    CHECK_THAT(exported(sample, disk.file(u"people.csv"_s)), Catch::Contains("read-only"));
    CHECK_THAT(exported(sample, disk.file(u"people.xlsx"_s)), Catch::Contains("read-only"));
    CHECK_THAT(sentence(backUp(sample.book(), disk.file(u"copy.itsms"_s), {})), Catch::Contains("read-only"));
    const auto made = Workbook::create(disk.file(u"new.itsms"_s), Catalogue::standard(), {.organisation = u"Example"_s});
    REQUIRE(!made);
    CHECK_THAT(made.error().sentence.toStdString(), Catch::Contains("read-only"));
}

TEST_CASE("a folder that does not exist is named", "[disk]")
{
    SampleWorkbook sample;
    const QString nowhere = sample.file(u"nowhere"_s);
    CHECK_THAT(exported(sample, nowhere + u"/people.csv"_s), Catch::Contains("The folder " + nowhere.toStdString() + " does not exist"));
    CHECK_THAT(sentence(backUp(sample.book(), nowhere + u"/copy.itsms"_s, {})), Catch::Contains("does not exist"));
}
