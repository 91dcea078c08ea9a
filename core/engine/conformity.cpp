// What breaks the rules today: the checks of all processes, run.
#include "core/engine/conformity.h"

#include <QDateTime>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

void bindMoment(Statement &statement, const Moment &moment)
{
    statement.bind(":today", moment.today.toString(Qt::ISODate));
    statement.bind(":now", moment.now);
}

} // namespace

Moment momentAt(const Workbook &workbook, qint64 now)
{
    return {workbook.dateAt(now), now};
}

Moment endOfDay(const Workbook &workbook, QDate day)
{
    return {day, day.addDays(1).startOfDay(workbook.timeZone()).toSecsSinceEpoch() - 1};
}

bool holdsClause(const QString &clause, Name inner)
{
    const QString own = toText(inner);
    return clause.isEmpty() || own == clause || own.startsWith(clause + u'.');
}

Result<CheckResult> runCheck(const Workbook &workbook, const Check &check, const Moment &moment)
{
    CheckResult result{&check, {}};
    ITSMS_TRY(result.hadRecords, hasRecords(workbook, check.subject));
    ITSMS_TRY(Statement statement, workbook.connection().prepare(check.offenders));
    bindMoment(statement, moment);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            break;
        result.offenders.push_back(statement.integer(0));
    }
    // Most queries walk their table in the order of ids already; a join may name a record twice.
    if (!std::is_sorted(result.offenders.begin(), result.offenders.end()))
        std::sort(result.offenders.begin(), result.offenders.end());
    result.offenders.erase(std::unique(result.offenders.begin(), result.offenders.end()), result.offenders.end());
    return result;
}

Result<std::vector<CheckResult>> runChecks(const Workbook &workbook, const Moment &moment, const QString &clause)
{
    std::vector<CheckResult> results;
    for (const Check *check : workbook.catalogue().checks()) {
        if (!holdsClause(clause, check->clause))
            continue;
        ITSMS_TRY(CheckResult result, runCheck(workbook, *check, moment));
        results.push_back(std::move(result));
    }
    return results;
}

Result<CheckCoverage> checkCoverage(const Workbook &workbook, const QString &clause)
{
    CheckCoverage coverage;
    for (const Check *check : workbook.catalogue().checks()) {
        if (!holdsClause(clause, check->clause))
            continue;
        ++coverage.checks;
        ITSMS_TRY(const bool some, hasRecords(workbook, check->subject));
        coverage.withoutRecords += !some;
    }
    return coverage;
}

Result<std::vector<const Check *>> failedChecks(const Workbook &workbook, const Moment &moment)
{
    std::vector<const Check *> failed;
    for (const Check *check : workbook.catalogue().checks()) {
        ITSMS_TRY(Statement statement, workbook.connection().prepare(check->offenders));
        bindMoment(statement, moment);
        ITSMS_TRY(const bool broken, statement.step());
        if (broken)
            failed.push_back(check);
    }
    return failed;
}

Result<> forEachFinding(const Workbook &workbook, const Moment &moment, const QString &clause, const std::function<bool(const Finding &)> &visit)
{
    for (const Check *check : workbook.catalogue().checks()) {
        if (!holdsClause(clause, check->clause))
            continue;
        const QString sql = u"SELECT t.id, t.ref, t.title FROM "_s + quoted(check->subject) + u" t WHERE t.id IN ("_s + toText(check->offenders) + u") ORDER BY t.id"_s;
        ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
        bindMoment(statement, moment);
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            if (!visit({check, statement.integer(0), statement.text(1), statement.text(2)}))
                return {};
        }
    }
    return {};
}

} // namespace itsms
