// The report that every process has without declaring one.
#include "core/report/process_report.h"

#include "core/record.h"
#include "core/report/findings_report.h"
#include "core/standard/clauses.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// Words that all reports share.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Own
{
    Q_DECLARE_TR_FUNCTIONS(ProcessReport)
};

constexpr std::size_t namedOfEach = 1000;
constexpr std::size_t mostDue = 500;
constexpr std::size_t mostChanges = 200;

QString orNobody(const QString &name) { return name.isEmpty() ? Own::tr("nobody named") : name; }

class ProcessBuilder
{
public:
    ProcessBuilder(const Workbook &workbook, const Process &process, const ReportRequest &request)
        : m_workbook(workbook)
        , m_process(process)
        , m_request(request)
    {
    }

    Result<Report> build()
    {
        ITSMS_TRY(m_keepers, processKeepers(m_workbook, m_process, m_request.moment));
        ITSMS_TRY(m_registers, processRegisters(m_workbook, m_process, m_request.moment));
        ITSMS_TRY(m_rules, processRules(m_workbook, m_process, m_request.moment, namedOfEach));
        ITSMS_TRY(m_measures, processMeasures(m_workbook, m_process, m_request.period, m_request.moment));
        ITSMS_TRY(m_due, processDue(m_workbook, m_process, m_request.moment, mostDue));
        ITSMS_TRY(m_neighbours, processNeighbours(m_workbook, m_process));
        ITSMS_TRY(m_changes, processChanges(m_workbook, m_process, mostChanges, m_request.period));
        Report report{.title = processReportTitle(m_process),
                      .purpose = translated(processReport().context, processReport().purpose),
                      .organisation = m_workbook.setting(u"organisation"_s),
                      .audience = translated(processReport().context, processReport().audience),
                      .subject = {},
                      .subjectLabel = {},
                      .period = Tr::tr("%1 to %2").arg(day(m_request.period.from), day(m_request.period.to)),
                      .edition = editionText(m_workbook),
                      .clause = toText(m_process.clause),
                      .preparedBy = m_request.preparedBy,
                      .preparedAt = QDateTime::fromSecsSinceEpoch(m_request.preparedAt ? m_request.preparedAt : m_request.moment.now, m_workbook.timeZone()),
                      .language = m_request.locale.bcp47Name(),
                      .sections = {}};
        report.sections = {summary(), clause(), measures(), findings(), due(), registers(), neighbours(), changes()};
        return report;
    }

private:
    QString number(qint64 value) const { return m_request.locale.toString(value); }
    QString day(QDate date) const { return m_request.locale.toString(date, Tr::tr("d MMMM yyyy", "date format")); }
    QString shortDay(QDate date) const { return m_request.locale.toString(date, Tr::tr("d MMM yyyy", "date format")); }

    qint64 failed(Severity severity) const
    {
        return std::count_if(m_rules.failed.begin(), m_rules.failed.end(), [severity](const FailedCheck &each) { return each.check->severity == severity; });
    }

    qint64 standing(Verdict verdict) const
    {
        return std::count_if(m_measures.begin(), m_measures.end(), [verdict](const MeasureStanding &each) { return each.trend.verdict == verdict; });
    }

    ReportSection summary() const
    {
        DueCounts due;
        for (const RegisterStanding &each : m_registers) {
            due.overdue += each.due.overdue;
            due.atRisk += each.due.atRisk;
        }
        const qint64 targets = standing(Verdict::Met) + standing(Verdict::Missed);
        KeyFigures figures{{{Own::tr("Rules that hold"), Tr::tr("%1 of %2").arg(number(m_rules.passed()), number(m_rules.checks))},
                            {Own::tr("Targets met"), Tr::tr("%1 of %2").arg(number(standing(Verdict::Met)), number(targets))},
                            {Own::tr("Overdue"), number(due.overdue)},
                            {Own::tr("Due soon"), number(due.atRisk)}}};
        ReportSection section{Tr::tr("Summary"), {keeperTable(), std::move(figures)}};
        const auto say = [&section](const QString &sentence) { section.blocks.push_back(Paragraph{sentence}); };
        if (m_rules.empty == m_rules.checks && m_rules.checks)
            say(Own::tr("Nothing is recorded that a rule could be about, which proves nothing either way."));
        else if (m_rules.failed.empty())
            say(Own::tr("No record breaks a rule of this process that the workbook can compute."));
        else
            say(Own::tr("Rules broken: %1 major, %2 minor, %3 observations.").arg(number(failed(Severity::Major)), number(failed(Severity::Minor)), number(failed(Severity::Observation))));
        sayMeasures(section);
        if (due.overdue)
            say(Own::tr("What must be decided: who sees to what is overdue, and until when."));
        return section;
    }

    void sayMeasures(ReportSection &section) const
    {
        QStringList good;
        QStringList bad;
        for (const MeasureStanding &each : m_measures) {
            const Indicator &measure = each.series.measure;
            if (each.trend.verdict == Verdict::Met)
                good += measure.label;
            else if (each.trend.verdict == Verdict::Missed)
                bad += Tr::tr("%1 (%2, target %3)", "measure, its value, its target")
                           .arg(measure.label, measureValue(measure, each.trend.latest->value, m_request.locale), measureValue(measure, *measure.target, m_request.locale));
        }
        if (!good.isEmpty())
            section.blocks.push_back(Paragraph{Tr::tr("What is good: %1.").arg(good.join(u"; "))});
        if (!bad.isEmpty())
            section.blocks.push_back(Paragraph{Tr::tr("What is not: %1.").arg(bad.join(u"; "))});
    }

    ReportTable keeperTable() const
    {
        ReportTable table;
        table.columns = {{Own::tr("Process")}, {Own::tr("Owner")}, {Own::tr("Run by")}, {Own::tr("Deputy")}, {Own::tr("Next review"), Format::Date}};
        table.empty = Own::tr("No record of the workbook says who answers for this process.");
        for (const ProcessKeeper &keeper : m_keepers)
            table.rows.push_back({Own::tr("%1 %2", "number and title").arg(keeper.ref, keeper.title), orNobody(keeper.owner), orNobody(keeper.manager), orNobody(keeper.deputy),
                                  keeper.nextReview.isValid() ? shortDay(keeper.nextReview) : Own::tr("not set")});
        return table;
    }

    ReportSection clause() const
    {
        return {clauseTitle(toText(m_process.clause)),
                {Paragraph{translated(m_process.context, m_process.asks)}, Paragraph{translated(m_process.context, m_process.audit)},
                 Paragraph{QCoreApplication::translate("ClauseGuidance", "These are the workbench\u2019s own words, not those of the standard. Where they differ, the standard prevails.")}}};
    }

    ReportSection measures() const
    {
        ReportTable table;
        table.columns = {{Tr::tr("Measure")}, {Tr::tr("Latest month")}, {Tr::tr("Value"), Format::Decimal}, {Tr::tr("Target"), Format::Decimal}, {Tr::tr("Verdict")}};
        table.empty = Own::tr("No measure belongs to this process.");
        ReportSection section{Own::tr("Measures"), {}};
        std::vector<ReportBlock> charts;
        for (const MeasureStanding &each : m_measures) {
            const Indicator &measure = each.series.measure;
            const auto &latest = each.trend.latest;
            table.rows.push_back({measure.label, latest ? monthLabel(latest->month, m_request.locale) : u"–"_s, latest ? measureValue(measure, latest->value, m_request.locale) : u"–"_s,
                                  measure.target ? targetText(measure) : u"–"_s, verdictText(each.trend.verdict)});
            if (!latest)
                continue;
            ReportChart chart = measureChart(m_workbook, each.series, m_request.period, m_request.locale);
            chart.reading = Own::tr("%1 %2", "what a measure counts, and what its chart says").arg(measure.meaning, chart.reading);
            charts.push_back(std::move(chart));
        }
        section.blocks.push_back(std::move(table));
        for (ReportBlock &chart : charts)
            section.blocks.push_back(std::move(chart));
        return section;
    }

    QString targetText(const Indicator &measure) const
    {
        const QString value = measureValue(measure, *measure.target, m_request.locale);
        const QString text = measure.better == Better::Higher ? Tr::tr("≥ %1").arg(value) : Tr::tr("≤ %1").arg(value);
        return measure.ownTarget ? Tr::tr("%1, own", "target that the organisation set itself").arg(text) : text;
    }

    static QString verdictText(Verdict verdict)
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

    ReportSection findings() const
    {
        ReportSection section{Own::tr("Findings as of %1").arg(day(m_request.moment.today)), {}};
        if (m_rules.failed.empty())
            section.blocks.push_back(Paragraph{Tr::tr("Every check passed: no record breaks a rule that the workbook can compute.")});
        for (const FailedCheck &failed : m_rules.failed)
            section.blocks.push_back(findingGroup(failed));
        return section;
    }

    ReportSection due() const
    {
        ReportTable table;
        table.columns = {{Own::tr("Number")}, {Own::tr("Title")}, {Own::tr("What is due")}, {Own::tr("When"), Format::Date}, {Own::tr("Who sees to it")}};
        table.empty = Own::tr("Nothing is overdue, and nothing comes due soon.");
        for (const DuePart &each : m_due)
            table.rows.push_back({each.due.ref, each.due.title, translated(each.due.type->context, each.due.deadline->label),
                                  each.due.urgency == Urgency::Overdue ? Own::tr("%1, overdue", "day").arg(shortDay(each.due.day)) : shortDay(each.due.day), orNobody(each.person)});
        ReportSection section{Own::tr("Due and overdue as of %1").arg(day(m_request.moment.today)), {std::move(table)}};
        if (m_due.size() == mostDue)
            section.blocks.push_back(Paragraph{Own::tr("Only the first %1 are listed.").arg(number(qint64(mostDue)))});
        return section;
    }

    ReportSection registers() const
    {
        ReportTable table;
        table.columns = {{Own::tr("Register")}, {Own::tr("State")}, {Own::tr("Records"), Format::Integer}};
        table.empty = Own::tr("This process keeps no register of its own.");
        for (const RegisterStanding &each : m_registers) {
            const QString name = translated(each.type->context, each.type->plural);
            table.rows.push_back({name, Own::tr("all"), number(each.records)});
            for (const StateCount &count : each.states)
                table.rows.push_back({name, translatedChoice(*findField(*each.type, "state"), count.state), number(count.records)});
        }
        return {Own::tr("Registers as of %1").arg(day(m_request.moment.today)), {std::move(table)}};
    }

    ReportSection neighbours() const
    {
        ReportTable table;
        table.columns = {{Own::tr("Process")}, {Own::tr("Tied by")}, {Own::tr("Records"), Format::Integer}};
        table.empty = Own::tr("No link of the workbook ties this process to another one.");
        for (const ProcessNeighbour &neighbour : m_neighbours) {
            const QString name = translated(neighbour.process->context, neighbour.process->label);
            if (neighbour.ties.empty())
                table.rows.push_back({name, Own::tr("no record yet"), number(0)});
            for (const Tie &tie : neighbour.ties)
                table.rows.push_back({name, Own::tr("%1 with “%2”", "record type, and one of its links").arg(translated(tie.type->context, tie.type->plural), translatedLabel(*tie.field)),
                                      number(tie.records)});
        }
        return {Own::tr("Neighbouring processes"), {std::move(table)}};
    }

    ReportSection changes() const
    {
        ReportTable table;
        table.columns = {{Own::tr("When"), Format::Instant}, {Own::tr("Who")}, {Own::tr("What")}, {Own::tr("Records"), Format::Integer}};
        table.empty = Own::tr("No record of this process was changed in the period.");
        for (const ProcessChange &each : m_changes) {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(each.entry.at, m_workbook.timeZone());
            table.rows.push_back({m_request.locale.toString(at, Tr::tr("d MMM yyyy HH:mm", "date format")), each.entry.person, each.entry.action, number(each.records)});
        }
        ReportSection section{Own::tr("Changes in the period"), {std::move(table)}};
        if (m_changes.size() == mostChanges)
            section.blocks.push_back(Paragraph{Own::tr("Only the last %1 are listed.").arg(number(qint64(mostChanges)))});
        return section;
    }

    const Workbook &m_workbook;
    const Process &m_process;
    const ReportRequest &m_request;
    std::vector<ProcessKeeper> m_keepers;
    std::vector<RegisterStanding> m_registers;
    ProcessRules m_rules;
    std::vector<MeasureStanding> m_measures;
    std::vector<DuePart> m_due;
    std::vector<ProcessNeighbour> m_neighbours;
    std::vector<ProcessChange> m_changes;
};

} // namespace

const ReportDeclaration &processReport()
{
    static const ReportDeclaration declaration{.name = "process",
                                               .label = QT_TRANSLATE_NOOP("ProcessReport", "Process report"),
                                               .purpose = QT_TRANSLATE_NOOP("ProcessReport", "How one process does: its rules, its measures, what is due, its registers, and what ties it to others."),
                                               .audience = QT_TRANSLATE_NOOP("ProcessReport", "Process owners"),
                                               .clause = "4.5.4.1",
                                               .sections = {},
                                               .context = "ProcessReport"};
    return declaration;
}

QString processReportTitle(const Process &process)
{
    return Own::tr("%1: %2", "the process report, and the process").arg(translated(processReport().context, processReport().label), translated(process.context, process.label));
}

Result<Report> buildProcessReport(const Workbook &workbook, const Process &process, const ReportRequest &request)
{
    return ProcessBuilder(workbook, process, request).build();
}

} // namespace itsms
