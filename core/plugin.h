// Parts of the program with large libraries of their own, loaded when they are first wanted.
#pragma once

#include "core/result.h"

#include <QObject>

namespace itsms {

/// The plugin that lies in the program's own folder under this name. It stays loaded. Fails where the file is missing or is another
/// version's, which means that the program is not installed as a whole.
Result<QObject *> loadPlugin(const QString &name);

/// The same as what it implements: an interface that is declared with Q_DECLARE_INTERFACE.
template <typename Interface>
Result<Interface *> plugin(const QString &name)
{
    ITSMS_TRY(QObject *const loaded, loadPlugin(name));
    return qobject_cast<Interface *>(loaded);
}

} // namespace itsms
