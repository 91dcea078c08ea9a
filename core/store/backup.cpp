// Copies of the whole workbook, made while it is in use.
#include "core/store/backup.h"

#include "core/store/file_guard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>
#include <unistd.h>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Pages copied between two looks at the progress: about 16 MB.
constexpr int PagesPerStep = 4096;

Result<> copyPages(const Connection &from, Connection &to, const QString &path, const Progress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return Failure(to.error());
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, PagesPerStep);
        const int total = std::max(sqlite3_backup_pagecount(backup), 1);
        cancelled = progress && !progress(int(1000LL * (total - sqlite3_backup_remaining(backup)) / total));
        if (cancelled)
            break;
    }
    sqlite3_backup_finish(backup);
    if (cancelled)
        return Failure(Error{Tr::tr("The backup was stopped; nothing was written."), ErrorKind::Cancelled});
    if (code != SQLITE_DONE)
        return Failure(sqliteError(to.handle(), path));
    return {};
}

Result<> writeChecked(const Workbook &workbook, const QString &unfinished, const Progress &progress)
{
    ITSMS_TRY(Connection copy, Connection::open(unfinished, OpenMode::Create));
    // The copy is flushed once at its end and takes its name only then, so nothing is lost by not waiting for the disk at each page.
    ITSMS_CHECK(copy.execute("PRAGMA synchronous = OFF"));
    ITSMS_CHECK(copyPages(workbook.connection(), copy, unfinished, progress));
    ITSMS_TRY(const Value verdict, copy.single(u"PRAGMA quick_check(1)"_s));
    if (verdict != Value(u"ok"_s))
        return fileFailure(Tr::tr("The copy did not pass the check, so it was thrown away. The workbook itself may be damaged; run the verification."));
    // One file, no companions: a backup is something to put on a stick.
    ITSMS_TRY(const Value mode, copy.single(u"PRAGMA journal_mode = DELETE"_s));
    return {};
}

/// An earlier copy of the same workbook may be replaced, nothing else.
Result<> mayReplace(const Workbook &workbook, const QString &destination)
{
    if (!QFileInfo::exists(destination))
        return {};
    const auto identity = [](const Connection &connection) { return connection.single(u"SELECT value FROM internal WHERE name = 'identity'"_s); };
    if (isWorkbookFile(destination)) {
        const auto copy = Connection::open(destination, OpenMode::ReadOnly, true);
        const auto own = identity(workbook.connection());
        const auto other = copy ? identity(*copy) : Result<Value>(Value());
        if (own && other && *own == *other && !isEmpty(*own))
            return {};
    }
    return wrongUse(Tr::tr("%1 exists already and is no earlier copy of this workbook. Choose another name.").arg(destination));
}

/// How the names of the daily copies begin; a date follows.
QString copyName(const Workbook &workbook) { return QFileInfo(workbook.path()).completeBaseName() + u'-'; }

} // namespace

Result<> backUp(const Workbook &workbook, const QString &destination, const Progress &progress)
{
    if (QFileInfo(destination).canonicalFilePath() == QFileInfo(workbook.path()).canonicalFilePath() && QFileInfo::exists(destination))
        return wrongUse(Tr::tr("A backup cannot replace the workbook itself. Choose another name."));
    ITSMS_CHECK(checkMayWrite(destination));
    ITSMS_CHECK(mayReplace(workbook, destination));
    const QString unfinished = destination + u".unfinished"_s;
    QFile::remove(unfinished);
    auto written = writeChecked(workbook, unfinished, progress);
    if (written) {
        QFile file(unfinished);
        if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
            written = writeFailure(destination, file.errorString());
    }
    // rename() replaces in one step, which QFile::rename refuses to do.
    if (written && std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(destination).constData()) != 0)
        written = writeFailure(destination, qt_error_string());
    if (!written) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s);
        written.error().sentence.replace(unfinished, destination);
    }
    return written;
}

QString backupFolder(const Workbook &workbook)
{
    const QFileInfo file(workbook.path());
    return file.absolutePath() + u'/' + file.completeBaseName() + u".backups"_s;
}

QStringList backupCopies(const Workbook &workbook)
{
    const QDir folder(backupFolder(workbook));
    QStringList copies;
    for (const QString &name : folder.entryList({copyName(workbook) + u"*.itsms"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        copies += folder.filePath(name);
    return copies;
}

Result<std::optional<QString>> rotateBackups(const Workbook &workbook, qint64 now, int keep, const Progress &progress)
{
    const QDir folder(backupFolder(workbook));
    const QString name = copyName(workbook);
    QStringList copies = folder.entryList({name + u"*.itsms"_s}, QDir::Files, QDir::Name);
    const QString today = workbook.dateAt(now).toString(Qt::ISODate);
    const QString due = name + today + u".itsms"_s;
    if (!copies.isEmpty() && copies.last() >= due)
        return std::nullopt;
    if (!folder.mkpath(u"."_s))
        return fileFailure(Tr::tr("The folder %1 for backups cannot be made.").arg(folder.path()));
    ITSMS_CHECK(backUp(workbook, folder.filePath(due), progress));
    copies += due;
    while (copies.size() > keep)
        QFile::remove(folder.filePath(copies.takeFirst()));
    return folder.filePath(due);
}

} // namespace itsms
