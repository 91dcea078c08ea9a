// Whose account the program runs under, as a name for the history.
#include "core/account.h"

#include <pwd.h>
#include <unistd.h>

namespace itsms {

QString accountName()
{
    const passwd *account = ::getpwuid(::getuid());
    if (account == nullptr)
        return QString::number(::getuid());
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}

} // namespace itsms
