// The clauses of ISO/IEC 20000-1:2011 and what they are called: the one place that names them.
#pragma once

#include <QString>

namespace itsms {

/// "Authority, responsibility and communication" for 4.1.3, in the reader's language. Empty where the standard has no such clause.
QString clauseName(const QString &clause);

/// "4.1.3 Authority, responsibility and communication"; "Clause 11" where the standard has no such clause.
QString clauseTitle(const QString &clause);

} // namespace itsms
