// The dialog for files leaves the workbook that is open alone: its locks tell other programs that it is in use.
#include "tests/ui/support.h"
#include "ui/clear_button.h"
#include "ui/file_dialog.h"

#include <QAbstractFileIconProvider>
#include <QFile>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QToolButton>

#include <sys/stat.h>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// How many locks the system holds on the file and what SQLite keeps beside it.
qsizetype locksOn(const QString &path)
{
    QFile locks(u"/proc/locks"_s);
    REQUIRE(locks.open(QIODevice::ReadOnly));
    const QByteArray all = locks.readAll();
    qsizetype count = 0;
    for (const QString &companion : {u""_s, u"-shm"_s}) {
        struct stat status = {};
        if (::stat(QFile::encodeName(path + companion).constData(), &status) == 0)
            count += all.count(QByteArray(":").append(QByteArray::number(quint64(status.st_ino))).append(' '));
    }
    return count;
}

} // namespace

TEST_CASE("looking for a file beside the workbook keeps the locks on it", "[dialogs]")
{
    Sample sample;
    const auto session = sample.session();
    REQUIRE(countRecords(session->workbook(), {.type = &sample.person()}));
    const qsizetype before = locksOn(sample.path());
    REQUIRE(before > 0);
    FileDialog dialog(nullptr, u"Export"_s, sample.folder.path(), u"All files (*)"_s);
    dialog.show();
    // The dialog reads the folder beside the window; it is done once the workbook stands in its list.
    const auto *list = dialog.findChild<QListView *>();
    REQUIRE(list);
    REQUIRE(waitFor([list] { return list->model()->rowCount(list->rootIndex()) > 0; }));
    settle();
    CHECK(locksOn(sample.path()) == before);
    dialog.close();
    CHECK(locksOn(sample.path()) == before);
}

TEST_CASE("the dialog names the kind of a file by its ending", "[dialogs]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    FileDialog dialog(nullptr, u"Import"_s, folder.path(), u"Tables (*.csv)"_s);
    CHECK_FALSE(dialog.iconProvider()->icon(QFileInfo(file)).isNull());
    CHECK(dialog.iconProvider()->type(QFileInfo(file)).contains(u"CSV"_s, Qt::CaseInsensitive));
}

TEST_CASE("files are looked for in a folder that is there", "[dialogs]")
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    Preferences preferences;
    {
        const QTemporaryDir folder;
        preferences.rememberDocument(folder.filePath(u"report.pdf"_s));
        CHECK(Dialogs().folder() == folder.path());
    }
    // The folder of the file before is gone.
    CHECK(Dialogs().folder() == (QFileInfo(documents).isDir() ? documents : QDir::homePath()));
    CHECK(QFileInfo(Dialogs().folder()).isDir());
}

TEST_CASE("the button that clears a line has a name", "[dialogs]")
{
    QLineEdit line;
    line.setAccessibleName(u"Search the help"_s);
    giveClearButton(&line);
    const auto *button = line.findChild<QToolButton *>();
    REQUIRE(button);
    CHECK(button->accessibleName() == u"Clear: Search the help");
}
