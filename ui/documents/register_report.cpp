// A register: any list as a document.
#include "ui/documents/register_report.h"

#include "core/report/build.h"
#include "ui/models/group_word.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

constexpr std::size_t mostGroupHeadings = 60;

Format formatOf(const Field &field)
{
    switch (field.kind) {
    case Kind::Integer:
        return Format::Integer;
    case Kind::Decimal:
    case Kind::Money:
        return Format::Decimal;
    case Kind::Percent:
        return Format::Percent;
    case Kind::Duration:
        return Format::Duration;
    case Kind::Date:
        return Format::Date;
    case Kind::Instant:
        return Format::Instant;
    case Kind::Choice:
        return Format::Choice;
    default:
        return Format::Text;
    }
}

class Builder
{
public:
    Builder(const Workbook &workbook, const RegisterRequest &request)
        : m_request(request)
        , m_type(*request.query.type)
        , m_names(workbook)
        , m_workbook(workbook)
        , m_reader{request.locale, workbook.timeZone(), &m_names}
    {
    }

    Result<Report> build()
    {
        Report report = head();
        ITSMS_TRY(const qint64 count, countRecords(m_workbook, m_request.query));
        ITSMS_TRY(const qint64 total, countRecords(m_workbook, Query{.type = &m_type}));
        report.sections.push_back(summary(count, total));
        const Field *group = m_request.query.group.empty() ? nullptr : findField(m_type, m_request.query.group);
        const Field &state = *findField(m_type, "state");
        if (group != &state && m_type.states.size() > 1 && count > 0) {
            ITSMS_TRY(const std::vector<RecordGroup> states, countGroups(m_workbook, m_request.query, state.name));
            if (states.size() > 1)
                report.sections.front().blocks.push_back(groupTable(state, states));
        }
        if (group) {
            ITSMS_TRY(m_groups, countGroups(m_workbook, m_request.query, group->name));
            report.sections.front().blocks.push_back(groupTable(*group, m_groups));
        }
        if (m_groups.size() > mostGroupHeadings)
            m_groups.clear();
        ITSMS_CHECK(addRows(report, group));
        return report;
    }

private:
    Report head() const
    {
        Report report;
        report.title = typesWord(m_type);
        report.purpose = m_request.caption.isEmpty() ? translated(m_type.context, m_type.purpose) : m_request.caption;
        report.organisation = m_workbook.setting(u"organisation"_s);
        report.audience = Tr::tr("Readers of the service management system");
        report.period = Tr::tr("As of %1").arg(dateText(m_request.moment.today, m_request.locale));
        report.edition = editionText(m_workbook);
        report.clause = toText(m_type.clause);
        report.preparedBy = m_request.preparedBy;
        report.preparedAt = QDateTime::fromSecsSinceEpoch(m_request.moment.now, m_workbook.timeZone());
        report.language = m_request.locale.bcp47Name();
        report.paper = Report::Paper::AsTablesNeed;
        return report;
    }

    ReportSection summary(qint64 count, qint64 total) const
    {
        ReportSection section{Tr::tr("What this register shows"), {}};
        KeyFigures figures;
        figures.figures.push_back({Tr::tr("Records shown"), m_request.locale.toString(count)});
        figures.figures.push_back({Tr::tr("Records in all"), m_request.locale.toString(total)});
        section.blocks.push_back(std::move(figures));
        QStringList sentences;
        sentences += m_request.filter.isEmpty() ? Tr::tr("Not filtered.") : Tr::tr("Filter: %1.").arg(m_request.filter);
        if (const Field *sort = m_request.query.sort.empty() ? nullptr : findField(m_type, m_request.query.sort))
            sentences += m_request.query.descending ? Tr::tr("Sorted by %1, from the last on.").arg(translatedLabel(*sort))
                                                    : Tr::tr("Sorted by %1.").arg(translatedLabel(*sort));
        if (m_request.query.sort.empty())
            sentences += Tr::tr("The newest first.");
        if (m_request.query.sort == byDeadline)
            sentences += m_request.query.descending ? Tr::tr("What is due last comes first.") : Tr::tr("What is due first comes first.");
        if (count > mostReportRows)
            sentences += Tr::tr("Printed are the first %1; export the list for all of them.").arg(m_request.locale.toString(mostReportRows));
        section.blocks.push_back(Paragraph{sentences.join(u' ')});
        return section;
    }

    ReportTable groupTable(const Field &group, const std::vector<RecordGroup> &groups) const
    {
        ReportTable table{{{translatedLabel(group), Format::Text}, {Tr::tr("Records"), Format::Integer}}, {}, {}};
        for (const RecordGroup &each : groups)
            table.rows.push_back({groupWord(group, each.value, m_reader), m_request.locale.toString(each.count)});
        return table;
    }

    ReportTable emptyTable() const
    {
        ReportTable table;
        table.empty = Tr::tr("No record fits the filter.");
        for (const Field *field : m_request.columns)
            table.columns.push_back({translatedLabel(*field), formatOf(*field)});
        return table;
    }

    Result<> addRows(Report &report, const Field *group)
    {
        Query query = m_request.query;
        query.limit = mostReportRows;
        ReportTable table = emptyTable();
        std::size_t at = 0;
        const auto finish = [&](const QString &heading) {
            report.sections.push_back({heading, {std::move(table)}});
            table = emptyTable();
        };
        const auto heading = [&] {
            return at < m_groups.size() ? Tr::tr("%1 (%2)", "group and how many")
                                              .arg(groupWord(*group, m_groups[at].value, m_reader), m_request.locale.toString(m_groups[at].count))
                                        : typesWord(m_type);
        };
        ITSMS_CHECK(forEachRecord(m_workbook, query, [&](const Record &record) {
            // Records come in the order of the groups.
            if (at < m_groups.size() && qint64(table.rows.size()) == m_groups[at].count) {
                finish(heading());
                ++at;
            }
            QStringList row;
            for (const Field *field : m_request.columns)
                row += displayText(*field, record.value(field->name), m_reader);
            table.rows.push_back(std::move(row));
            return true;
        }));
        finish(heading());
        return {};
    }

    const RegisterRequest &m_request;
    const RecordType &m_type;
    LinkNames m_names;
    const Workbook &m_workbook;
    Reader m_reader;
    std::vector<RecordGroup> m_groups;
};

} // namespace

Result<Report> registerReport(const Workbook &workbook, const RegisterRequest &request) { return Builder(workbook, request).build(); }

} // namespace itsms
