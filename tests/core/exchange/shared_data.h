// The folder of real foreign files that lies beside the source tree on some machines; it is no part of the project.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace itsms::test {

/// Empty where the folder is absent.
inline QString sharedData()
{
    const QString named = qEnvironmentVariable("ITSMS_SHARED_DATA");
    const QString path = named.isEmpty() ? QStringLiteral(ITSMS_SOURCE_DIR "/../shared/data") : named;
    return QFileInfo(path).isDir() ? QDir::cleanPath(path) : QString();
}

} // namespace itsms::test

#define ITSMS_SHARED_DATA_OR_SKIP(folder)                                                                                                  \
    const QString folder = ::itsms::test::sharedData();                                                                                    \
    if (folder.isEmpty()) {                                                                                                                \
        WARN("skipped: no folder of shared data; name one in the variable ITSMS_SHARED_DATA");                                             \
        return;                                                                                                                            \
    }
