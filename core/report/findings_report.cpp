// Findings as they stand on their page, as a report of their own.
#include "core/report/findings_report.h"

#include "core/standard/clauses.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// How many failed checks and records there are, and how many checks of each group.
ReportSection summary(const std::vector<FindingsGroup> &groups, const QLocale &locale)
{
    ReportTable table;
    table.columns = {{Tr::tr("Group"), Format::Text}, {Tr::tr("Failed checks"), Format::Integer}, {Tr::tr("Findings"), Format::Integer}};
    qint64 checks = 0;
    qint64 findings = 0;
    for (const FindingsGroup &group : groups) {
        qint64 records = 0;
        for (const FailedCheck &failed : group.checks)
            records += qint64(failed.offenders.size());
        table.rows.push_back({groupTitle(group), locale.toString(qint64(group.checks.size())), locale.toString(records)});
        checks += qint64(group.checks.size());
        findings += records;
    }
    table.empty = Tr::tr("Every check passed: no record breaks a rule that the workbook can compute.");
    const KeyFigures figures{{{Tr::tr("Failed checks"), locale.toString(checks)}, {Tr::tr("Findings"), locale.toString(findings)}}};
    const Paragraph meaning{Tr::tr("A finding is one record that breaks one rule.")};
    return {Tr::tr("Summary"), {meaning, figures, std::move(table)}};
}

} // namespace

FindingGroup findingGroup(const FailedCheck &failed)
{
    const Check &check = *failed.check;
    FindingGroup group{.clause = toText(check.clause),
                       .statement = translated(check.context, check.label),
                       .remedy = translated(check.context, check.remedy),
                       .severity = check.severity,
                       .severityLabel = gradeLabel(check.severity),
                       .records = {},
                       .count = qint64(failed.offenders.size())};
    for (const OffendingRecord &record : failed.shown)
        group.records.push_back({record.ref, record.title, record.owner});
    return group;
}

QString groupTitle(const FindingsGroup &group)
{
    if (!group.clause.isEmpty())
        return clauseTitle(group.clause);
    if (group.severity)
        return gradeLabel(*group.severity);
    return group.owner.isEmpty() ? Tr::tr("Without an owner") : group.owner;
}

Report findingsReport(const Workbook &workbook, const std::vector<FindingsGroup> &groups, const FindingsQuestion &question, const ReportRequest &request)
{
    const QLocale &locale = request.locale;
    Report report{.title = question.clause.isEmpty() ? Tr::tr("Findings") : Tr::tr("Findings of clause %1").arg(question.clause),
                  .purpose = Tr::tr("Every rule of the standard that the workbook can compute and that some record breaks, with what to do about it."),
                  .organisation = workbook.setting(u"organisation"_s),
                  .audience = {},
                  .subject = {},
                  .subjectLabel = {},
                  .period = Tr::tr("As of %1").arg(locale.toString(request.moment.today, Tr::tr("d MMMM yyyy", "date format"))),
                  .edition = editionText(workbook),
                  .clause = question.clause,
                  .preparedBy = request.preparedBy,
                  .preparedAt = QDateTime::fromSecsSinceEpoch(request.preparedAt ? request.preparedAt : request.moment.now, workbook.timeZone()),
                  .language = locale.bcp47Name(),
                  .sections = {}};
    if (question.severity)
        report.title = Tr::tr("%1: %2", "findings, and their severity").arg(report.title, gradeLabel(*question.severity));
    report.sections.push_back(summary(groups, locale));
    for (const FindingsGroup &group : groups) {
        ReportSection section{groupTitle(group), {}};
        for (const FailedCheck &failed : group.checks)
            section.blocks.push_back(findingGroup(failed));
        report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace itsms
