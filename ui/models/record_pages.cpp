// The rows of a list that were in view lately: read by key a page at a time.
#include "ui/models/record_pages.h"

#include "core/store/read_moment.h"

namespace itsms {

namespace {

constexpr qint64 pageSize = 32; ///< About a screenful: read well within the time of a frame, also where a view needs three of them.
constexpr int keptPages = 48;

} // namespace

RecordPages::RecordPages(Session &session, const RecordType &type)
    : m_session(session)
    , m_type(type)
    , m_pages(keptPages)
{
}

void RecordPages::setIds(Ids ids)
{
    m_pages.clear();
    m_ids = std::move(ids);
}

void RecordPages::setShown(const std::vector<const Field *> &fields, bool deadlines)
{
    m_pages.clear();
    m_links.clear();
    for (const Field *field : fields)
        if (field->kind == Kind::Links)
            m_links.push_back(field);
    m_deadlines = deadlines && !m_type.deadlines.empty();
}

std::vector<RecordPages::Row> RecordPages::read(std::span<const qint64> ids) const
{
    const ReadMoment moment(m_session.workbook().connection());
    std::vector<Row> rows(ids.size());
    std::size_t slot = 0;
    // Records removed meanwhile are left out of the answer; their rows stay blank until the list is asked for again.
    for (Record &record : readPage(m_session.workbook(), m_type, ids).value_or(std::vector<Record>())) {
        while (slot < ids.size() && ids[slot] != record.id())
            ++slot;
        if (slot == ids.size())
            break;
        rows[slot].record = std::move(record);
        rows[slot].texts.resize(m_type.fields.size());
    }
    readLinks(rows, ids);
    if (m_deadlines)
        if (const auto urgent = urgentAmong(m_session.workbook(), m_type, ids, m_session.present()))
            for (Row &row : rows)
                if (const auto due = urgent->constFind(row.record.id()); due != urgent->constEnd())
                    row.due = *due;
    return rows;
}

void RecordPages::readLinks(std::vector<Row> &rows, std::span<const qint64> ids) const
{
    for (const Field *field : m_links) {
        const auto links = linksOf(m_session.workbook(), m_type, *field, ids);
        if (!links)
            continue;
        for (Row &row : rows)
            if (const auto targets = links->constFind(row.record.id()); targets != links->constEnd())
                row.record.setValue(field->name, *targets);
    }
}

RecordPages::Row *RecordPages::at(qint64 place)
{
    const qint64 page = place / pageSize;
    std::vector<Row> *rows = m_pages.object(page);
    if (!rows) {
        const auto first = std::size_t(page * pageSize);
        const auto ids = std::span<const qint64>(m_ids).subspan(first, std::min<std::size_t>(pageSize, m_ids.size() - first));
        rows = new std::vector<Row>(read(ids));
        m_pages.insert(page, rows);
    }
    Row &found = (*rows)[std::size_t(place % pageSize)];
    return found.record.id() ? &found : nullptr;
}

QString RecordPages::text(qint64 place, const Field &field)
{
    Row *row = at(place);
    const int index = fieldIndex(m_type, field.name);
    if (!row || index < 0)
        return {};
    QString &text = row->texts[std::size_t(index)];
    if (text.isNull()) {
        text = displayText(field, row->record.at(std::size_t(index)), m_session.reader());
        if (text.isNull())
            text = QStringLiteral("");
    }
    return text;
}

} // namespace itsms
