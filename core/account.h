// Whose account the program runs under, as a name for the history.
#pragma once

#include <QString>

namespace itsms {

/// The person's full name where the system knows it, else that of the account; never empty.
QString accountName();

} // namespace itsms
