// Where the organisation stands, clause by clause: how many checks hold, how many fail and how badly.
#pragma once

#include "core/engine/conformity.h"

#include <array>

namespace itsms {

enum class Standing {
    Untested,      ///< Nothing is recorded that a check could be about: that proves nothing.
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
    qint64 empty = 0;                  ///< Checks without a record to look at.

    qint64 failedOf(Severity severity) const { return failed[std::size_t(severity)]; }
    qint64 passed() const { return checks - empty - failed[0] - failed[1] - failed[2]; }
    Standing standing() const;
};

/// "6.10" comes after "6.9".
bool clauseBefore(const QString &a, const QString &b);

/// In the order of the clauses.
std::vector<ClauseConformity> byClause(const std::vector<CheckResult> &results);

/// Runs all checks.
Result<std::vector<ClauseConformity>> clauseConformity(const Workbook &workbook, const Moment &moment);

} // namespace itsms
