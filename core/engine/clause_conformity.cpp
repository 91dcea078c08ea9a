// Where the organisation stands, clause by clause: how many checks hold, how many fail and how badly.
#include "core/engine/clause_conformity.h"

#include <QHash>

#include <map>
#include <set>

namespace itsms {

Standing ClauseConformity::standing() const
{
    if (failedOf(Severity::Major) > 0)
        return Standing::NotConforming;
    if (failedOf(Severity::Minor) > 0)
        return Standing::MinorGaps;
    if (failedOf(Severity::Observation) > 0)
        return Standing::Observed;
    // Rules about records that do not exist hold of themselves; that is no conformity.
    return examined > 0 ? Standing::Conforming : Standing::Untested;
}

bool clauseBefore(const QString &a, const QString &b)
{
    const QStringList left = a.split(u'.');
    const QStringList right = b.split(u'.');
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [](const QString &x, const QString &y) { return x.toInt() < y.toInt(); });
}

std::vector<ClauseConformity> byClause(const std::vector<CheckResult> &results, const QHash<QString, qint64> &records)
{
    std::map<QString, ClauseConformity, decltype(&clauseBefore)> clauses(&clauseBefore);
    std::map<QString, std::set<QString>> subjects;
    for (const CheckResult &result : results) {
        ClauseConformity &clause = clauses[toText(result.check->clause)];
        ++clause.checks;
        if (!result.offenders.empty())
            ++clause.failed[std::size_t(result.check->severity)];
        const QString subject = toText(result.check->subject);
        if (subjects[toText(result.check->clause)].insert(subject).second)
            clause.examined += records.value(subject);
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
    QHash<QString, qint64> records;
    for (const CheckResult &result : results) {
        const QString subject = toText(result.check->subject);
        if (records.contains(subject))
            continue;
        ITSMS_TRY(const qint64 count, countRecords(workbook, {.type = workbook.catalogue().type(subject)}));
        records.insert(subject, count);
    }
    return byClause(results, records);
}

} // namespace itsms
