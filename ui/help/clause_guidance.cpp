// What a clause asks and what an auditor looks for, as the processes declare it.
#include "ui/help/clause_guidance.h"

#include "core/catalogue.h"
#include "core/engine/clause_conformity.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ClauseGuidance)
};

ClauseGuidance guidanceOf(const Process &process)
{
    return {toText(process.clause), translated(process.context, process.label), translated(process.context, process.asks),
        translated(process.context, process.audit), toText(process.name)};
}

/// "8.1.2" is under "8.1"; so is "8.1" itself.
bool isUnder(const QString &clause, const QString &above)
{
    return clause == above || clause.startsWith(above + u'.');
}

bool declaresFor(const Process &process, const QString &clause)
{
    const auto has = [&clause](const auto &items) {
        return std::any_of(items.begin(), items.end(), [&clause](const auto &item) { return toText(item.clause) == clause; });
    };
    return has(process.records) || has(process.checks) || has(process.measures) || has(process.reports);
}

} // namespace

std::vector<ClauseGuidance> guidanceForClause(const Catalogue &catalogue, const QString &clause)
{
    if (clause.isEmpty())
        return {};
    std::vector<ClauseGuidance> exact;
    std::vector<ClauseGuidance> around;
    for (const Process &process : catalogue.processes()) {
        const QString own = toText(process.clause);
        if (own == clause)
            exact.push_back(guidanceOf(process));
        else if (isUnder(own, clause) || isUnder(clause, own) || declaresFor(process, clause))
            around.push_back(guidanceOf(process));
    }
    return exact.empty() ? around : exact;
}

std::vector<ClauseGuidance> guidanceFor(const Catalogue &catalogue, const Destination &destination)
{
    if (destination.page == PageKind::Findings)
        return guidanceForClause(catalogue, destination.filter);
    const QString &name = destination.type;
    if (destination.page == PageKind::Process) {
        const Process *process = catalogue.process(name);
        return process ? std::vector{guidanceOf(*process)} : std::vector<ClauseGuidance>();
    }
    if (const RecordType *type = catalogue.type(name))
        return {guidanceOf(catalogue.processOf(*type))};
    if (const Measure *measure = catalogue.measure(name))
        return guidanceForClause(catalogue, toText(measure->clause));
    // An indicator of the organisation's own is called by the number of its record.
    if (const RecordType *type = catalogue.typeByPrefix(name))
        return {guidanceOf(catalogue.processOf(*type))};
    const ReportDeclaration *report = catalogue.report(name);
    return report ? guidanceForClause(catalogue, toText(report->clause)) : std::vector<ClauseGuidance>();
}

std::vector<ClauseGuidance> allGuidance(const Catalogue &catalogue)
{
    std::vector<ClauseGuidance> all;
    for (const Process &process : catalogue.processes())
        all.push_back(guidanceOf(process));
    std::stable_sort(
        all.begin(), all.end(), [](const ClauseGuidance &a, const ClauseGuidance &b) { return clauseBefore(a.clause, b.clause); });
    return all;
}

QString guidanceText(const std::vector<ClauseGuidance> &guidance)
{
    QString text;
    for (const ClauseGuidance &each : guidance)
        text += Tr::tr("## %1\n\n**What it asks.** %2\n\n**What an auditor looks for.** %3\n\n", "clause as Markdown")
                    .arg(clauseHeading(each), each.asks, each.audit);
    return text;
}

QString clauseHeading(const ClauseGuidance &guidance)
{
    return Tr::tr("%1 %2", "clause and name of a process").arg(guidance.clause, guidance.name);
}

QString wordingNote()
{
    return Tr::tr("These are the workbench\u2019s own words, not those of the standard. Where they differ, the standard prevails.");
}

} // namespace itsms
