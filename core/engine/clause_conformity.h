// Where the organisation stands, clause by clause: how many checks hold, how many fail and how badly.
#pragma once

#include "core/engine/conformity.h"

#include <array>

namespace itsms {

enum class Standing {
    Untested,      ///< There is no record yet that a check could be about.
    Conforming,    ///< Every check holds.
    Observed,      ///< Observations alone.
    MinorGaps,
    NotConforming, ///< At least one major check fails.
};

struct ClauseConformity
{
    QString clause;
    qint64 checks = 0;
    std::array<qint64, 3> failed = {}; ///< Failed checks by severity.
    qint64 examined = 0;               ///< Records of the types that the checks are about.

    qint64 failedOf(Severity severity) const { return failed[std::size_t(severity)]; }
    qint64 passed() const { return checks - failed[0] - failed[1] - failed[2]; }
    Standing standing() const;
};

/// "6.10" comes after "6.9".
bool clauseBefore(const QString &a, const QString &b);

/// In the order of the clauses. `records` gives the number of records by type.
std::vector<ClauseConformity> byClause(const std::vector<CheckResult> &results, const QHash<QString, qint64> &records);

/// Runs all checks.
Result<std::vector<ClauseConformity>> clauseConformity(const Workbook &workbook, const Moment &moment);

} // namespace itsms
