// What breaks the rules, sorted the way somebody wants to work on it: by clause, by severity, or by owner.
#include "core/engine/findings.h"

#include "core/engine/clause_conformity.h"

#include <map>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// SQL for whom a record concerns: its owner, or else the first person it names, such as who it is assigned to.
QString personOf(const RecordType &type)
{
    QStringList people{u"t.owner"_s};
    for (const Field &field : type.fields)
        if (field.kind == Kind::Person)
            people += u"t."_s + quoted(field.name);
    return u"coalesce("_s + people.join(u", "_s) + u", NULL)"_s;
}

using Visit = std::function<bool(const OffendingRecord &)>;

/// Visits the offenders of a check with their owners, ids ascending, until the visitor has seen enough.
Result<> forEachOffender(const Workbook &workbook, const Check &check, const Moment &moment, const Visit &visit)
{
    const QString sql = u"SELECT t.id, t.ref, t.title, owner.title FROM %1 AS t LEFT JOIN person AS owner ON owner.id = %3 WHERE t.id IN (%2) ORDER BY t.id"_s
                            .arg(quoted(check.subject), toText(check.offenders), personOf(*workbook.catalogue().type(check.subject)));
    ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
    statement.bind(":today", moment.today.toString(Qt::ISODate));
    statement.bind(":now", moment.now);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more || !visit({statement.integer(0), statement.text(1), statement.text(2), statement.text(3)}))
            return {};
    }
}

Result<FailedCheck> whole(const Workbook &workbook, CheckResult result, const Moment &moment, std::size_t shown)
{
    FailedCheck failed{.check = result.check, .offenders = std::move(result.offenders), .shown = {}};
    if (shown == 0)
        return failed;
    ITSMS_CHECK(forEachOffender(workbook, *failed.check, moment, [&](const OffendingRecord &record) {
        failed.shown.push_back(record);
        return failed.shown.size() < shown;
    }));
    return failed;
}

/// One check, split into the records of each owner.
Result<std::map<QString, FailedCheck>> byOwner(const Workbook &workbook, const Check &check, const Moment &moment, std::size_t shown)
{
    std::map<QString, FailedCheck> owners;
    ITSMS_CHECK(forEachOffender(workbook, check, moment, [&](const OffendingRecord &record) {
        FailedCheck &own = owners[record.owner];
        own.check = &check;
        own.offenders.push_back(record.id);
        if (own.shown.size() < shown)
            own.shown.push_back(record);
        return true;
    }));
    return owners;
}

bool graver(const FailedCheck &a, const FailedCheck &b)
{
    if (a.check->severity != b.check->severity)
        return a.check->severity > b.check->severity;
    return clauseBefore(toText(a.check->clause), toText(b.check->clause));
}

bool groupBefore(const FindingsGroup &a, const FindingsGroup &b)
{
    if (a.clause != b.clause)
        return clauseBefore(a.clause, b.clause);
    if (a.severity != b.severity)
        return a.severity > b.severity;
    return a.owner.isEmpty() != b.owner.isEmpty() ? a.owner.isEmpty() : a.owner.localeAwareCompare(b.owner) < 0;
}

class Grouping
{
public:
    void add(const FindingsGroup &key, FailedCheck check)
    {
        const auto same = [&key](const FindingsGroup &group) { return !groupBefore(group, key) && !groupBefore(key, group); };
        auto group = std::find_if(m_groups.begin(), m_groups.end(), same);
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), key);
        group->checks.push_back(std::move(check));
    }

    std::vector<FindingsGroup> sorted()
    {
        std::stable_sort(m_groups.begin(), m_groups.end(), groupBefore);
        for (FindingsGroup &group : m_groups)
            std::stable_sort(group.checks.begin(), group.checks.end(), graver);
        return std::move(m_groups);
    }

private:
    std::vector<FindingsGroup> m_groups;
};

} // namespace

std::optional<qint64> personOf(const Record &record)
{
    if (const auto owner = record.integer("owner"))
        return owner;
    for (const Field &field : record.type().fields)
        if (field.kind == Kind::Person && !record.isEmpty(field.name))
            return record.integer(field.name);
    return {};
}

Result<std::vector<FindingsGroup>> readFindings(const Workbook &workbook, const Moment &moment, const FindingsQuestion &question)
{
    ITSMS_TRY(std::vector<CheckResult> results, runChecks(workbook, moment, question.clause));
    Grouping grouping;
    for (CheckResult &result : results) {
        const Check &check = *result.check;
        if (result.offenders.empty() || (question.severity && check.severity != *question.severity))
            continue;
        if (question.by == FindingsBy::Owner) {
            ITSMS_TRY(auto owners, byOwner(workbook, check, moment, question.shown));
            for (auto &[owner, failed] : owners)
                grouping.add({.owner = owner}, std::move(failed));
            continue;
        }
        ITSMS_TRY(FailedCheck failed, whole(workbook, std::move(result), moment, question.shown));
        const bool bySeverity = question.by == FindingsBy::Severity;
        grouping.add(bySeverity ? FindingsGroup{.severity = check.severity} : FindingsGroup{.clause = toText(check.clause)}, std::move(failed));
    }
    return grouping.sorted();
}

} // namespace itsms
