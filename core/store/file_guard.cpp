// What stands at a path before something is written there.
#include "core/store/file_guard.h"

#include "core/store/connection.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

bool isWorkbookFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    // Not with a handle of our own: closing it would drop the locks on a workbook that this program has open.
    const auto connection = Connection::open(path, OpenMode::ReadOnly, true);
    if (!connection)
        return false;
    const auto id = connection->single(QStringLiteral("PRAGMA application_id"));
    // A workbook in the middle of a checkpoint looks damaged without its journal; better to spare a database too many.
    if (!id)
        return (sqlite3_errcode(connection->handle()) & 0xff) == SQLITE_CORRUPT;
    const auto *number = std::get_if<qint64>(&*id);
    return number && *number == ApplicationId;
}

Result<> checkNoWorkbookThere(const QString &path)
{
    if (isWorkbookFile(path))
        return wrongUse(Tr::tr("%1 is a workbook and would be lost. Choose another name.").arg(path));
    return {};
}

Result<> checkMayWrite(const QString &path)
{
    const QFileInfo target(path);
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    if (target.isDir())
        return wrongUse(Tr::tr("%1 is a folder. Give a name for the file in it.").arg(QDir::toNativeSeparators(path)));
    if (!QFileInfo(target.absolutePath()).isDir())
        return fileFailure(Tr::tr("The folder %1 does not exist. Create it, or choose another one.").arg(folder));
    const QStorageInfo volume(target.absolutePath());
    if (!QFileInfo(target.absolutePath()).isWritable() || (volume.isValid() && volume.isReadOnly()))
        return fileFailure(Tr::tr("The folder %1 is read-only for you. Choose another one, or ask for the right to write there.").arg(folder));
    if (target.exists() && !target.isWritable())
        return fileFailure(Tr::tr("%1 is read-only for you. Choose another name.").arg(QDir::toNativeSeparators(path)));
    return {};
}

Failure writeFailure(const QString &path, const QString &detail)
{
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    if (volume.isValid() && volume.bytesAvailable() < FullBelow)
        return fileFailure(Tr::tr("%1 cannot be written: the disk is full. Make room on %2, or choose another place.")
                               .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(volume.rootPath())));
    return fileFailure(Tr::tr("%1 cannot be written: %2. Choose another place, or try again.").arg(QDir::toNativeSeparators(path), detail));
}

} // namespace itsms
