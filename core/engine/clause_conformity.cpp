// Where the organisation stands, clause by clause: how many checks hold, how many fail and how badly.
#include "core/engine/clause_conformity.h"

#include <map>

namespace itsms {

Standing ClauseConformity::standing() const
{
    if (failedOf(Severity::Major) > 0)
        return Standing::NotConforming;
    if (failedOf(Severity::Minor) > 0)
        return Standing::MinorGaps;
    if (failedOf(Severity::Observation) > 0)
        return Standing::Observed;
    return passed() > 0 ? Standing::Conforming : Standing::Untested;
}

bool clauseBefore(const QString &a, const QString &b)
{
    const QStringList left = a.split(u'.');
    const QStringList right = b.split(u'.');
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [](const QString &x, const QString &y) { return x.toInt() < y.toInt(); });
}

std::vector<ClauseConformity> byClause(const std::vector<CheckResult> &results)
{
    std::map<QString, ClauseConformity, decltype(&clauseBefore)> clauses(&clauseBefore);
    for (const CheckResult &result : results) {
        ClauseConformity &clause = clauses[toText(result.check->clause)];
        ++clause.checks;
        if (!result.offenders.empty())
            ++clause.failed[std::size_t(result.check->severity)];
        else if (!result.hadRecords)
            ++clause.empty;
    }
    std::vector<ClauseConformity> sorted;
    for (auto &[name, clause] : clauses) {
        clause.clause = name;
        sorted.push_back(std::move(clause));
    }
    return sorted;
}

Result<std::vector<ClauseConformity>> clauseConformity(const Workbook &workbook, const Moment &moment)
{
    ITSMS_TRY(const std::vector<CheckResult> results, runChecks(workbook, moment));
    return byClause(results);
}

} // namespace itsms
