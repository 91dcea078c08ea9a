// From a declared report to a report as a value.
#include "core/report/build.h"

#include "core/engine/findings.h"
#include "core/report/narrowing.h"
#include "core/store/schema.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

class Builder
{
public:
    Builder(const Workbook &workbook, const ReportDeclaration &declaration, const ReportRequest &request)
        : m_workbook(workbook)
        , m_declaration(declaration)
        , m_request(request)
    {
    }

    Result<Report> build()
    {
        Report report;
        report.title = translate(m_declaration.label);
        report.purpose = translate(m_declaration.purpose);
        report.audience = translate(m_declaration.audience);
        report.organisation = m_workbook.setting(u"organisation"_s);
        report.edition = editionText(m_workbook);
        report.clause = toText(m_declaration.clause);
        if (!m_declaration.about.empty() && !m_request.about) {
            const RecordType &type = *m_workbook.catalogue().type(m_declaration.about);
            report.subjectLabel = translated(type.context, type.plural);
            report.subject = Tr::tr("All; not for handing out to one of them");
        }
        if (m_request.about) {
            report.subjectLabel = translated(m_request.about->type->context, m_request.about->type->label);
            report.subject = LinkNames(m_workbook).target(m_request.about->type->name, m_request.about->id).title;
        }
        report.period = periodText();
        report.preparedBy = m_request.preparedBy;
        const qint64 made = m_request.preparedAt ? m_request.preparedAt : m_request.moment.now;
        report.preparedAt = QDateTime::fromSecsSinceEpoch(made, m_workbook.timeZone());
        report.language = m_request.locale.bcp47Name();
        for (const Section &section : m_declaration.sections) {
            if (section.heading || report.sections.empty())
                report.sections.push_back({translate(section.heading), {}});
            ITSMS_CHECK(build(section, report.sections.back()));
        }
        return report;
    }

private:
    QString translate(Label label) const { return translated(m_declaration.context, label); }

    QString periodText() const
    {
        const auto day = [this](QDate date) { return m_request.locale.toString(date, Tr::tr("d MMMM yyyy", "date format")); };
        if (!m_declaration.periodic)
            return Tr::tr("As of %1").arg(day(m_request.moment.today));
        return Tr::tr("%1 to %2").arg(day(m_request.period.from), day(m_request.period.to));
    }

    Result<> build(const Section &section, ReportSection &built)
    {
        if (section.text)
            built.blocks.push_back(Paragraph{translate(section.text)});
        switch (section.block) {
        case Block::Text:
            return {};
        case Block::Figures:
            return addFigures(section, built);
        case Block::Table:
            return addTable(section, built);
        case Block::Bars:
        case Block::Lines:
            return addChart(section, built);
        case Block::Measure:
            return addMeasure(section, built);
        case Block::Verdicts:
            return add(verdicts(m_workbook, toText(section.clause), m_request), built);
        case Block::Conformity:
            return add(conformity(m_workbook, toText(section.clause), m_request), built);
        case Block::Findings:
            return addFindings(section, built);
        }
        Q_UNREACHABLE();
    }

    Result<Statement> ask(const Section &section) const
    {
        ITSMS_TRY(Statement statement, m_workbook.connection().prepare(section.query));
        bindPeriod(statement, m_workbook, m_request.period, m_request.moment);
        return statement;
    }

    QString cell(const Statement &row, int index, const Column &column) const
    {
        return formatted(row.value(index), column, m_workbook, m_request.locale);
    }

    Result<> addFigures(const Section &section, ReportSection &built) const
    {
        ITSMS_TRY(Statement statement, ask(section));
        ITSMS_TRY(const bool found, statement.step());
        KeyFigures figures;
        for (std::size_t i = 0; found && i < section.columns.size(); ++i)
            figures.figures.push_back({translate(section.columns[i].label), cell(statement, int(i), section.columns[i])});
        built.blocks.push_back(std::move(figures));
        return {};
    }

    Result<> addTable(const Section &section, ReportSection &built) const
    {
        ReportTable table;
        table.empty = Tr::tr("Nothing to list for this period.");
        for (const Column &column : section.columns)
            table.columns.push_back({translate(column.label), column.format});
        ITSMS_TRY(Statement statement, ask(section));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            QStringList row;
            for (std::size_t i = 0; i < section.columns.size(); ++i)
                row += monthLabel(cell(statement, int(i), section.columns[i]), m_request.locale);
            table.rows.push_back(std::move(row));
        }
        built.blocks.push_back(std::move(table));
        return {};
    }

    Result<> addChart(const Section &section, ReportSection &built) const
    {
        ReportChart chart;
        chart.kind = section.block == Block::Lines ? ReportChart::Kind::Lines : ReportChart::Kind::Bars;
        chart.unit = translate(section.unit);
        chart.title = title(translate(section.heading), chart.unit);
        for (std::size_t i = 1; i < section.columns.size(); ++i)
            chart.series.push_back({translate(section.columns[i].label), {}});
        ITSMS_TRY(Statement statement, ask(section));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            chart.categories += cell(statement, 0, section.columns.front());
            for (std::size_t i = 0; i < chart.series.size(); ++i)
                chart.series[i].values.push_back(statement.isNull(int(i) + 1) ? std::nullopt : std::optional(statement.real(int(i) + 1)));
        }
        chart.reading = reading(chart, m_request.locale);
        built.blocks.push_back(std::move(chart));
        return {};
    }

    Result<> addMeasure(const Section &section, ReportSection &built) const
    {
        ITSMS_TRY(const std::optional<Indicator> measure, indicatorNamed(m_workbook, toText(section.measure), m_request.moment));
        if (!measure)
            return wrongUse(Tr::tr("The report asks for a measure %1 that does not exist.").arg(toText(section.measure)));
        ITSMS_TRY(const MeasureSeries series, runMeasure(m_workbook, *measure, m_request.period, m_request.moment));
        built.blocks.push_back(measureChart(m_workbook, series, m_request.period, m_request.locale));
        return {};
    }

    static Result<> add(Result<std::vector<ReportBlock>> blocks, ReportSection &built)
    {
        if (!blocks)
            return Failure(blocks.error());
        for (ReportBlock &block : *blocks)
            built.blocks.push_back(std::move(block));
        return {};
    }

    /// The gravest first, then in the order of the clauses.
    Result<> addFindings(const Section &section, ReportSection &built) const
    {
        ITSMS_TRY(const std::vector<CheckResult> results, runChecks(m_workbook, m_request.moment, toText(section.clause)));
        std::vector<FindingGroup> groups;
        for (const CheckResult &result : results) {
            if (result.offenders.empty())
                continue;
            ITSMS_TRY(FindingGroup group, findingGroup(result));
            groups.push_back(std::move(group));
        }
        std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup &a, const FindingGroup &b) {
            return a.severity != b.severity ? a.severity > b.severity : a.clause < b.clause;
        });
        if (groups.empty())
            built.blocks.push_back(Paragraph{Tr::tr("Every check passed: no record breaks a rule that the workbook can compute.")});
        for (FindingGroup &group : groups)
            built.blocks.push_back(std::move(group));
        return {};
    }

    Result<FindingGroup> findingGroup(const CheckResult &result) const
    {
        const Check &check = *result.check;
        FindingGroup group;
        group.clause = toText(check.clause);
        group.statement = translated(check.context, check.label);
        group.remedy = translated(check.context, check.remedy);
        group.severity = check.severity;
        group.severityLabel = gradeLabel(check.severity);
        group.count = qint64(result.offenders.size());
        const RecordType &type = *m_workbook.catalogue().type(check.subject);
        ITSMS_TRY(const std::vector<Record> records, readPage(m_workbook, type, result.offenders));
        LinkNames names(m_workbook);
        for (const Record &record : records) {
            const auto owner = personOf(record);
            group.records.push_back({record.text("ref"), record.text("title"), owner ? names.target("person", *owner).title : QString()});
        }
        return group;
    }

    QString title(const QString &heading, const QString &unit) const
    {
        return unit.isEmpty() ? Tr::tr("%1, %2").arg(heading, periodText()) : Tr::tr("%1 (%2), %3").arg(heading, unit, periodText());
    }

    const Workbook &m_workbook;
    const ReportDeclaration &m_declaration;
    const ReportRequest &m_request;
};

/// Whose target it is, for its value.
QString targetLabel(const Indicator &measure)
{
    if (measure.ownTarget)
        return measure.better == Better::Higher ? Tr::tr("Own target: at least %1") : Tr::tr("Own target: at most %1");
    return measure.better == Better::Higher ? Tr::tr("Target: at least %1") : Tr::tr("Target: at most %1");
}

} // namespace

QString editionText(const Workbook &workbook)
{
    const QString edition = workbook.setting(u"edition"_s, u"2011"_s);
    const QString name = u"ISO/IEC 20000-1:"_s + edition;
    return edition == u"2011" ? name : Tr::tr("%1 (clause numbers of the 2011 edition)").arg(name);
}

ReportChart measureChart(const Workbook &, const MeasureSeries &series, const Period &period, const QLocale &locale)
{
    const Indicator &measure = series.measure;
    ReportChart chart;
    chart.kind = ReportChart::Kind::Lines;
    chart.unit = unitLabel(measure);
    chart.title = Tr::tr("%1 (%2), %3 to %4").arg(measure.label, chart.unit, locale.toString(period.from, u"MMM yyyy"_s), locale.toString(period.to, u"MMM yyyy"_s));
    chart.series.push_back({measure.label, {}});
    for (const QString &month : months(period)) {
        const auto point = std::find_if(series.points.begin(), series.points.end(), [&month](const MeasurePoint &each) { return each.month == month; });
        chart.categories += month;
        chart.series.front().values.push_back(point == series.points.end() ? std::nullopt : std::optional(point->value));
    }
    chart.target = measure.target;
    chart.better = measure.better;
    if (measure.target)
        chart.targetLabel = targetLabel(measure).arg(measureValue(measure, *measure.target, locale));
    chart.reading = reading(chart, locale);
    return chart;
}

Result<Report> buildReport(const Workbook &workbook, const ReportDeclaration &declaration, const ReportRequest &request)
{
    if (!request.about)
        return Builder(workbook, declaration, request).build();
    if (request.about->type->name != declaration.about)
        return wrongUse(Tr::tr("The report %1 cannot be made about one record of the type %2.").arg(toText(declaration.name), toText(request.about->type->name)));
    ITSMS_TRY(const auto narrowing, Narrowing::to(workbook, *request.about));
    return Builder(workbook, declaration, request).build();
}

} // namespace itsms
