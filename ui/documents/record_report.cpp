// One record as a report: its fields by section, its child rows, its links and its history.
#include "ui/documents/record_report.h"

#include "core/store/journal.h"
#include "ui/models/timeline_words.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLinks = 200;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecordReport)
};

class Writer
{
public:
    Writer(const Workbook &workbook, const Record &record, const RecordReportRequest &request)
        : m_workbook(workbook)
        , m_record(record)
        , m_moment(request.moment)
        , m_names(workbook)
        , m_reader{request.locale, workbook.timeZone(), &m_names}
    {
    }

    Result<std::vector<ReportSection>> sections()
    {
        addFields();
        ITSMS_CHECK(addRows());
        ITSMS_CHECK(addBacklinks());
        ITSMS_CHECK(addAttachments());
        ITSMS_CHECK(addTimeline());
        ITSMS_CHECK(addHistory());
        return std::move(m_sections);
    }

private:
    QString text(const Field &field, const Value &value)
    {
        const auto *raw = std::get_if<QString>(&value);
        return raw && field.kind == Kind::LongText ? *raw : displayText(field, value, m_reader);
    }

    void add(const QString &heading, ReportBlock block) { m_sections.push_back({heading, {std::move(block)}}); }

    /// Empty fields are left out: a page of dashes says nothing.
    void addFields()
    {
        ReportTable table{{{Tr::tr("Field")}, {Tr::tr("Value")}}, {}, {}};
        QString heading = Tr::tr("Details");
        const auto close = [&] {
            if (!table.rows.empty())
                add(heading, table);
            table.rows.clear();
        };
        for (const Field &field : m_record.type().fields) {
            if (field.section) {
                close();
                heading = translated(field.context, field.section);
            }
            if (const QString value = text(field, m_record.value(field.name)); field.kind != Kind::Rows && !value.isEmpty())
                table.rows.push_back({translatedLabel(field), value});
        }
        close();
    }

    Result<> addRows()
    {
        for (const Field &field : m_record.type().fields) {
            const auto *ids = std::get_if<Ids>(&m_record.value(field.name));
            if (field.kind != Kind::Rows || !ids)
                continue;
            const RecordType &child = *m_workbook.catalogue().type(field.target);
            ITSMS_TRY(const std::vector<Record> rows, readPage(m_workbook, child, *ids));
            ReportTable table;
            std::vector<const Field *> columns;
            for (const Field &column : child.fields)
                if (column.listed && hasColumn(column) && column.name != child.parent)
                    columns.push_back(&column);
            for (const Field *column : columns)
                table.columns.push_back({translatedLabel(*column), isNumeric(column->kind) ? Format::Decimal : Format::Text});
            for (const Record &row : rows) {
                QStringList cells;
                for (const Field *column : columns)
                    cells += text(*column, row.value(column->name));
                table.rows.push_back(cells);
            }
            add(translatedLabel(field), std::move(table));
        }
        return {};
    }

    Result<> addBacklinks()
    {
        ITSMS_TRY(const std::vector<Backlink> links, backlinks(m_workbook, m_record.type(), m_record.id()));
        ReportTable table{{{Tr::tr("Kind")}, {Tr::tr("Links as")}, {Tr::tr("Number")}, {Tr::tr("Title")}}, {}, {}};
        for (const Backlink &link : links)
            for (const qint64 id : link.ids) {
                if (table.rows.size() == mostLinks)
                    break;
                const LinkNames::Target &target = m_names.target(link.type->name, id);
                table.rows.push_back({typeWord(*link.type), translatedLabel(*link.field), target.ref, target.title});
            }
        if (!table.rows.empty())
            add(Tr::tr("What links here"), std::move(table));
        return {};
    }

    Result<> addAttachments()
    {
        ITSMS_TRY(const std::vector<AttachmentInfo> found, attachments(m_workbook, m_record.id()));
        ReportTable table{{{Tr::tr("Name")}, {Tr::tr("Size")}, {Tr::tr("Added")}, {Tr::tr("By")}}, {}, {}};
        for (const AttachmentInfo &each : found)
            table.rows.push_back({each.name, fileSizeText(each.size, m_reader.locale), moment(each.addedAt), each.addedBy});
        if (!table.rows.empty())
            add(Tr::tr("Attachments"), std::move(table));
        return {};
    }

    Result<> addTimeline()
    {
        ITSMS_TRY(const Timeline timeline, readTimeline(m_workbook, m_record.type(), m_record.id(), m_moment));
        if (timeline.events.size() < 2)
            return {};
        m_sections.push_back({Tr::tr("Timeline"), {Paragraph{timelineSentence(timeline, m_reader)}, timelineTable(timeline, m_reader)}});
        return {};
    }

    Result<> addHistory()
    {
        ITSMS_TRY(const std::vector<HistoryEntry> entries, history(m_workbook, m_record.type(), m_record.id()));
        ReportTable table{{{Tr::tr("When")}, {Tr::tr("Who")}, {Tr::tr("What")}, {Tr::tr("Changes")}}, {}, {}};
        for (const HistoryEntry &entry : entries)
            table.rows.push_back({moment(entry.entry.at), entry.entry.person, entry.entry.action, changes(entry)});
        add(Tr::tr("History"), std::move(table));
        return {};
    }

    /// What it was created with stands above; every later change says what it replaced.
    QString changes(const HistoryEntry &entry)
    {
        if (entry.change != RowChange::Changed)
            return {};
        QStringList lines;
        for (const FieldChange &change : entry.fields)
            if (const Field *field = findField(m_record.type(), change.field.toStdString()))
                lines += Tr::tr("%1: %2 \u2192 %3", "field, its value before, its value after")
                             .arg(translatedLabel(*field), shown(*field, change.before), shown(*field, change.after));
        return lines.join(u'\n');
    }

    QString shown(const Field &field, const Value &value)
    {
        const QString words = displayText(field, value, m_reader);
        return words.isEmpty() ? u"\u2013"_s : words;
    }

    QString moment(qint64 at) { return instantText(at, m_reader.zone, m_reader.locale); }

    const Workbook &m_workbook;
    const Record &m_record;
    const Moment m_moment;
    LinkNames m_names;
    Reader m_reader;
    std::vector<ReportSection> m_sections;
};

} // namespace

Result<Report> recordReport(const Workbook &workbook, const RecordType &type, qint64 id, const RecordReportRequest &request)
{
    ITSMS_TRY(const Record record, readRecord(workbook, type, id));
    Report report;
    report.title = Tr::tr("%1  %2", "number and title of a record").arg(record.text("ref"), record.text("title"));
    report.purpose = translated(type.context, type.purpose);
    report.organisation = workbook.setting(u"organisation"_s);
    report.period = Tr::tr("State of %1", "date").arg(dateText(request.moment.today, request.locale));
    report.edition = u"ISO/IEC 20000-1:"_s + workbook.setting(u"edition"_s, u"2011"_s);
    report.clause = toText(type.clause);
    report.preparedBy = request.preparedBy;
    report.preparedAt = QDateTime::fromSecsSinceEpoch(request.moment.now, workbook.timeZone());
    report.language = request.locale.bcp47Name();
    ITSMS_TRY(report.sections, Writer(workbook, record, request).sections());
    return report;
}

} // namespace itsms
