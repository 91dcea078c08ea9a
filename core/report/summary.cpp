// What a report says first: what is good, what is not, what must be decided.
#include "core/engine/clause_conformity.h"
#include "core/report/build.h"
#include "core/standard/clauses.h"

#include <QCoreApplication>

#include <map>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool within(const QString &own, const QString &asked)
{
    return asked.isEmpty() || own == asked || own.startsWith(asked + u'.');
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Tr::tr("Met");
    case Verdict::Missed:
        return Tr::tr("Missed");
    case Verdict::NoTarget:
        return Tr::tr("No target");
    case Verdict::NoData:
        return Tr::tr("No data");
    }
    Q_UNREACHABLE();
}

/// "≥ 95 %", and whose it is.
QString targetText(const Indicator &measure, const QString &value)
{
    const QString text = measure.better == Better::Higher ? Tr::tr("≥ %1").arg(value) : Tr::tr("≤ %1").arg(value);
    return measure.ownTarget ? Tr::tr("%1, own", "target that the organisation set itself").arg(text) : text;
}

struct Tally
{
    qint64 passed = 0;
    qint64 empty = 0; ///< Nothing was recorded that could break the rule, or keep it.
    std::map<Severity, qint64> failed;

    void count(const CheckResult &result)
    {
        if (!result.hadRecords)
            ++empty;
        else if (result.offenders.empty())
            ++passed;
        else
            ++failed[result.check->severity];
    }
    qint64 of(Severity severity) const { return failed.contains(severity) ? failed.at(severity) : 0; }
    qint64 all() const { return passed + empty + of(Severity::Major) + of(Severity::Minor) + of(Severity::Observation); }
};

} // namespace

Result<std::vector<ReportBlock>> verdicts(const Workbook &workbook, const QString &clause, const ReportRequest &request)
{
    ReportTable table;
    table.columns = {{Tr::tr("Measure"), Format::Text}, {Tr::tr("Latest month"), Format::Text}, {Tr::tr("Value"), Format::Decimal},
                     {Tr::tr("Target"), Format::Decimal}, {Tr::tr("Verdict"), Format::Text}, {Tr::tr("Months met"), Format::Integer}};
    table.empty = Tr::tr("No measure with a target has a value in this period.");
    QStringList good, bad;
    ITSMS_TRY(const std::vector<Indicator> all, indicators(workbook, request.moment));
    for (const Indicator &measure : all) {
        // What the organisation measures itself is not known for one customer.
        if (!within(measure.clause, clause) || !measure.target || (measure.id && request.about))
            continue;
        ITSMS_TRY(const MeasureSeries series, runMeasure(workbook, measure, request.period, request.moment));
        if (series.points.empty())
            continue;
        const MeasurePoint &last = series.points.back();
        const Verdict latest = verdict(measure, last.value);
        const auto met = std::count_if(series.points.begin(), series.points.end(), [&measure](const MeasurePoint &point) { return verdict(measure, point.value) == Verdict::Met; });
        const QString &label = measure.label;
        const QString target = measureValue(measure, *measure.target, request.locale);
        if (latest == Verdict::Met)
            good += label;
        else
            bad += Tr::tr("%1 (%2, target %3)", "measure, its value, its target").arg(label, measureValue(measure, last.value, request.locale), target);
        table.rows.push_back({label, monthLabel(last.month, request.locale), measureValue(measure, last.value, request.locale),
                              targetText(measure, target), verdictLabel(latest),
                              Tr::tr("%1 of %2").arg(met).arg(series.points.size())});
    }
    std::vector<ReportBlock> blocks{table};
    if (!good.isEmpty())
        blocks.push_back(Paragraph{Tr::tr("What is good: %1.").arg(good.join(u"; "))});
    if (!bad.isEmpty()) {
        blocks.push_back(Paragraph{Tr::tr("What is not: %1.").arg(bad.join(u"; "))});
        blocks.push_back(Paragraph{bad.size() == 1 ? Tr::tr("What must be decided: what brings it back to its target, who sees to it and until when.")
                                                   : Tr::tr("What must be decided: for each of these %1, what brings it back to its target, who sees to it and until when.").arg(bad.size())});
    }
    return blocks;
}

Result<std::vector<ReportBlock>> conformity(const Workbook &workbook, const QString &clause, const ReportRequest &request)
{
    ITSMS_TRY(const std::vector<CheckResult> results, runChecks(workbook, request.moment, clause));
    const QLocale &locale = request.locale;
    Tally all;
    std::map<QString, Tally, decltype(&clauseBefore)> clauses(&clauseBefore);
    for (const CheckResult &result : results) {
        all.count(result);
        clauses[toText(result.check->clause)].count(result);
    }
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    KeyFigures figures{{{Tr::tr("Checks passed"), Tr::tr("%1 of %2").arg(number(all.passed), number(all.all()))},
                        {Tr::tr("Failed: major"), number(all.of(Severity::Major))},
                        {Tr::tr("Failed: minor"), number(all.of(Severity::Minor))},
                        {Tr::tr("Failed: observation"), number(all.of(Severity::Observation))},
                        {Tr::tr("Nothing recorded to check"), number(all.empty)}}};
    ReportTable table;
    table.columns = {{Tr::tr("Clause"), Format::Text}, {Tr::tr("Checks"), Format::Integer}, {Tr::tr("Passed"), Format::Integer},
                     {Tr::tr("Failed: major"), Format::Integer}, {Tr::tr("Failed: minor"), Format::Integer}, {Tr::tr("Failed: observation"), Format::Integer},
                     {Tr::tr("Nothing recorded"), Format::Integer}};
    for (const auto &[name, tally] : clauses)
        table.rows.push_back({clauseTitle(name), number(tally.all()), number(tally.passed), number(tally.of(Severity::Major)), number(tally.of(Severity::Minor)),
                              number(tally.of(Severity::Observation)), number(tally.empty)});
    std::vector<ReportBlock> blocks{figures, table};
    if (all.empty)
        blocks.push_back(Paragraph{Tr::tr("A check that finds nothing recorded proves nothing: record what the clause asks for, or say why it does not apply.")});
    if (all.of(Severity::Major))
        blocks.push_back(Paragraph{Tr::tr("What must be decided: the major nonconformities first, each with somebody who sees to it and a date.")});
    return blocks;
}

} // namespace itsms
