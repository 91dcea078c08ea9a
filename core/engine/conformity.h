// What breaks the rules today: the checks of all processes, run.
#pragma once

#include "core/store/records.h"

namespace itsms {

/// The moment for which something is computed: "today" and "now" are always given, never asked of the clock.
struct Moment
{
    QDate today;
    qint64 now = 0;
};

Moment momentAt(const Workbook &workbook, qint64 now);
Moment endOfDay(const Workbook &workbook, QDate day); ///< --as-of: the last second of that day.

struct CheckResult
{
    const Check *check = nullptr;
    Ids offenders;
    bool hadRecords = true; ///< False: there is no record of the subject, so the check proves nothing either way.
};

/// Offenders of one check, ids in ascending order.
Result<CheckResult> runCheck(const Workbook &workbook, const Check &check, const Moment &moment);

/// All checks, or those of a clause and its sub-clauses ("6", "6.1"; all where empty), in the order of the declarations.
Result<std::vector<CheckResult>> runChecks(const Workbook &workbook, const Moment &moment, const QString &clause = {});

/// How many of these checks have not one record to look at: a workbook in which nothing is recorded breaks no rule and proves nothing.
struct CheckCoverage
{
    qint64 checks = 0;
    qint64 withoutRecords = 0;
};
Result<CheckCoverage> checkCoverage(const Workbook &workbook, const QString &clause = {});

/// The checks that fail, without counting what breaks them: each query stops at its first offender.
Result<std::vector<const Check *>> failedChecks(const Workbook &workbook, const Moment &moment);

/// "6" holds "6", "6.1" and "6.1.2", not "60"; an empty one holds all.
bool holdsClause(const QString &clause, Name inner);

/// Streams every finding: one offender of one check. The visitor stops by returning false.
struct Finding
{
    const Check *check = nullptr;
    qint64 id = 0;
    QString ref;
    QString title;
};
Result<> forEachFinding(const Workbook &workbook, const Moment &moment, const QString &clause, const std::function<bool(const Finding &)> &visit);

} // namespace itsms
