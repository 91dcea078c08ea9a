// The records of one type as a table: the ids in order, the rows fetched by key as they come into view.
#include "ui/models/record_list_model.h"

namespace itsms {

namespace {

constexpr int pageSize = 100;
constexpr int keptPages = 40;

} // namespace

RecordListModel::RecordListModel(Session &session, const RecordType &type, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_type(type)
    , m_pages(keptPages)
{
    for (const Field &field : type.fields) {
        if (field.listed && field.kind != Kind::Rows)
            m_columns.push_back(&field);
    }
    m_question.type = &type;
}

void RecordListModel::setQuestion(Query question)
{
    question.type = &m_type;
    question.sort = m_question.sort;
    question.descending = m_question.descending;
    m_question = std::move(question);
    load();
}

void RecordListModel::load()
{
    const quint64 asked = ++m_asked;
    readInBackground(
        m_session.workbook(), this,
        [question = m_question](const Workbook &workbook) -> Result<Loaded> {
            Loaded result;
            ITSMS_TRY(result.ids, recordIds(workbook, question));
            ITSMS_TRY(result.total, countRecords(workbook, Query{.type = question.type}));
            return result;
        },
        [this, asked](Result<Loaded> result) {
            if (asked != m_asked)
                return;
            if (result)
                show(*std::move(result));
            else
                Q_EMIT failed(result.error().sentence);
        });
}

void RecordListModel::show(Loaded loaded)
{
    m_pages.clear();
    m_total = loaded.total;
    if (loaded.ids == m_ids) {
        // The same records, perhaps with other values: selection and scroll position may stay.
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_ids = std::move(loaded.ids);
        endResetModel();
    }
    Q_EMIT this->loaded();
}

int RecordListModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int RecordListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int RecordListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

void RecordListModel::fetchPage(int page) const
{
    const std::size_t first = std::size_t(page) * pageSize;
    const std::span<const qint64> ids = std::span(m_ids).subspan(first, std::min<std::size_t>(pageSize, m_ids.size() - first));
    auto rows = std::make_unique<std::vector<Row>>(ids.size());
    std::size_t slot = 0;
    // Records removed meanwhile are left out of the answer; their rows stay blank until the list is asked for again.
    for (Record &record : readPage(m_session.workbook(), m_type, ids).value_or(std::vector<Record>())) {
        while (slot < ids.size() && ids[slot] != record.id())
            ++slot;
        if (slot < ids.size())
            (*rows)[slot].record = std::move(record);
    }
    m_pages.insert(page, rows.release());
}

RecordListModel::Row *RecordListModel::rowAt(int row) const
{
    const int page = row / pageSize;
    if (!m_pages.contains(page))
        fetchPage(page);
    Row &found = (*m_pages.object(page))[std::size_t(row % pageSize)];
    return found.record.id() ? &found : nullptr;
}

QString RecordListModel::cell(int row, const Field &field) const
{
    Row *found = rowAt(row);
    if (!found)
        return {};
    if (field.kind == Kind::Links && !found->whole) {
        // A page leaves many-to-many links out; the few rows in view are completed one by one.
        if (auto record = readRecord(m_session.workbook(), m_type, found->record.id()))
            found->record = *std::move(record);
        found->whole = true;
    }
    return displayText(field, found->record.value(field.name), m_session.reader());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = *m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), field);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return idAt(index.row());
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = *m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return translatedLabel(field);
    case Qt::ToolTipRole:
        return field.help ? translated(field.context, field.help) : translatedLabel(field);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    const bool sorted = column >= 0 && column < columnCount();
    m_question.sort = sorted ? m_columns[std::size_t(column)]->name : Name();
    m_question.descending = sorted && order == Qt::DescendingOrder;
    load();
}

} // namespace itsms
