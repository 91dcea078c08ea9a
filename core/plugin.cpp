// Parts of the program with large libraries of their own, loaded when they are first wanted.
#include "core/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Plugin)
};

} // namespace

Result<QObject *> loadPlugin(const QString &name)
{
    // Counted from the program, so that it is found wherever the program was installed, and where it was built.
    const QString path = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../"_s + QStringLiteral(ITSMS_PLUGIN_FOLDER) + u'/' + name + u".so"_s);
    QPluginLoader loader(path);
    if (QObject *root = loader.instance())
        return root;
    return fileFailure(Tr::tr("A part of the program is missing: %1. Install it again. (%2)").arg(QDir::toNativeSeparators(path), loader.errorString()));
}

} // namespace itsms
