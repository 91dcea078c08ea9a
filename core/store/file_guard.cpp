// What stands at a path before something is written there.
#include "core/store/file_guard.h"

#include "core/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Where SQLite keeps the application id in the header of a file.
constexpr qsizetype ApplicationIdAt = 68;

} // namespace

bool isWorkbookFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(ApplicationIdAt + 4);
    return header.startsWith(QByteArrayView("SQLite format 3\0", 16)) && header.size() == ApplicationIdAt + 4
        && qFromBigEndian<qint32>(header.constData() + ApplicationIdAt) == ApplicationId;
}

Result<> checkNoWorkbookThere(const QString &path)
{
    if (isWorkbookFile(path))
        return wrongUse(Tr::tr("%1 is a workbook and would be lost. Choose another name.").arg(path));
    return {};
}

} // namespace itsms
