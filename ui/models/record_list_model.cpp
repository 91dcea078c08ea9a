// The records of one type as a table: the ids in order, the rows fetched by key as they come into view.
#include "ui/models/record_list_model.h"

#include "core/store/interruptible.h"
#include "core/store/read_moment.h"
#include "ui/standing_reader.h"

#include <QTimer>

namespace itsms {

namespace {

/// Several screenfuls: they are painted while the others are still being counted.
constexpr qint64 firstRows = 300;

} // namespace

RecordListModel::RecordListModel(Session &session, const RecordType &type, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_type(type)
    , m_pages(session, type)
{
    for (const Field &field : type.fields)
        if (field.listed && field.kind != Kind::Rows)
            m_columns.push_back(&field);
    m_pages.setShown(m_columns, m_marked);
    m_question.type = &type;
}

RecordListModel::~RecordListModel() { *m_latest = 0; }

void RecordListModel::setColumns(std::vector<const Field *> fields)
{
    if (fields == m_columns)
        return;
    beginResetModel();
    m_columns = std::move(fields);
    m_pages.setShown(m_columns, m_marked);
    endResetModel();
    Q_EMIT columnsChanged();
}

void RecordListModel::setMarked(bool marked)
{
    beginResetModel();
    m_marked = marked && !m_type.deadlines.empty();
    m_pages.setShown(m_columns, m_marked);
    endResetModel();
    Q_EMIT columnsChanged();
}

const Field *RecordListModel::fieldAt(int column) const
{
    const int place = column - int(m_marked);
    return place >= 0 && place < int(m_columns.size()) ? m_columns[std::size_t(place)] : nullptr;
}

int RecordListModel::columnOf(Name field) const
{
    if (m_marked && field == byDeadline)
        return 0;
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [field](const Field *each) { return each->name == field; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin()) + int(m_marked);
}

void RecordListModel::setQuestion(Query question)
{
    question.type = &m_type;
    question.sort = m_question.sort;
    question.descending = m_question.descending;
    question.thenBy = m_question.thenBy;
    question.group = m_question.group;
    m_question = std::move(question);
    start(true);
}

void RecordListModel::setGroup(const Field *field)
{
    const Name name = field && canGroup(*field) ? field->name : Name();
    if (name == m_question.group)
        return;
    m_question.group = name;
    load();
}

const Field *RecordListModel::group() const { return m_question.group.empty() ? nullptr : findField(m_type, m_question.group); }

void RecordListModel::start(bool firstOnes)
{
    *m_latest = ++m_asked;
    m_firstOnes = firstOnes;
    m_again = m_reading;
    if (!m_reading)
        ask(firstOnes);
}

/// In the order of the ids the first ones are found at once, however many follow.
Result<RecordListModel::Loaded> RecordListModel::readFirst(Workbook &workbook, Query question, const Wanted &wanted)
{
    const ReadMoment moment(workbook.connection());
    const Interruptible interruptible(workbook.connection(), [&wanted] { return !wanted(); });
    Loaded result;
    question.limit = firstRows;
    ITSMS_TRY(result.ids, recordIds(workbook, question));
    result.complete = qint64(result.ids.size()) < firstRows;
    // Where others follow, the total comes with them: counting takes longer than finding the first ones.
    if (result.complete) {
        ITSMS_TRY(result.total, countRecords(workbook, Query{.type = question.type}));
    }
    return result;
}

Result<RecordListModel::Loaded> RecordListModel::readAll(Workbook &workbook, const Query &question, const Wanted &wanted)
{
    // Ids and counts of one and the same moment.
    const ReadMoment moment(workbook.connection());
    const Interruptible interruptible(workbook.connection(), [&wanted] { return !wanted(); });
    Loaded result;
    ITSMS_TRY(result.ids, recordIds(workbook, question));
    ITSMS_TRY(result.total, countRecords(workbook, Query{.type = question.type}));
    if (!question.group.empty()) {
        ITSMS_TRY(result.groups, countGroups(workbook, question, question.group));
    }
    return result;
}

void RecordListModel::ask(bool firstOnes)
{
    const quint64 asked = m_asked;
    const bool first = firstOnes && m_question.sort.empty() && m_question.group.empty();
    m_reading = true;
    StandingReader::of(m_session).ask(
        this,
        [question = m_question, first, wanted = Wanted([latest = m_latest, asked] { return *latest == asked; })](Workbook &workbook) {
            return first ? readFirst(workbook, question, wanted) : readAll(workbook, question, wanted);
        },
        [this, asked, first](Result<Loaded> result) {
            m_reading = false;
            // What was typed meanwhile is answered next; the answer to what was asked before would only be in its way.
            if (std::exchange(m_again, false) || asked != m_asked)
                return ask(m_firstOnes);
            if (!result)
                return Q_EMIT failed(result.error().sentence);
            const bool more = first && !result->complete;
            show(*std::move(result));
            // Once the first ones are painted: looking for the others at the same time would only hold that up.
            if (more)
                QTimer::singleShot(0, this, [this, asked] {
                    if (asked == m_asked && !m_reading)
                        ask(false);
                });
        });
}

void RecordListModel::show(Loaded loaded)
{
    if (loaded.complete)
        m_total = loaded.total;
    m_complete = loaded.complete;
    m_pages.clear();
    const bool grouped = !loaded.groups.empty();
    const Ids &shown = ids();
    const bool same = grouped == !m_groups.isEmpty() && loaded.ids == shown;
    const bool continues = !grouped && m_groups.isEmpty() && !shown.empty() && loaded.ids.size() > shown.size()
        && std::equal(shown.begin(), shown.end(), loaded.ids.begin());
    if (same && !grouped) {
        // The same records, perhaps with other values: selection and scroll position may stay.
        if (!shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else if (continues) {
        beginInsertRows({}, int(shown.size()), int(loaded.ids.size()) - 1);
        m_pages.append(loaded.ids.begin() + std::ptrdiff_t(shown.size()), loaded.ids.end());
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        showIds(std::move(loaded));
    }
    Q_EMIT this->loaded();
}

void RecordListModel::showIds(Loaded loaded)
{
    beginResetModel();
    m_pages.setIds(std::move(loaded.ids));
    if (loaded.groups.empty())
        m_groups.clear();
    else
        m_groups.set(loaded.groups);
    endResetModel();
}

qint64 RecordListModel::idAt(int row) const
{
    const qint64 place = placeAt(row);
    return place < 0 ? 0 : ids()[std::size_t(place)];
}

int RecordListModel::rowOf(qint64 id) const
{
    const auto found = std::find(ids().begin(), ids().end(), id);
    if (found == ids().end())
        return -1;
    const qint64 place = found - ids().begin();
    return m_groups.isEmpty() ? int(place) : m_groups.rowOf(place);
}

void RecordListModel::toggleGroup(int row)
{
    const int at = m_groups.groupAt(row);
    const RowGroups::Group &group = m_groups.groups()[std::size_t(at)];
    const int first = group.row + 1;
    const int last = group.row + int(group.count);
    if (group.open) {
        beginRemoveRows({}, first, last);
        m_groups.setOpen(at, false);
        endRemoveRows();
    } else {
        beginInsertRows({}, first, last);
        m_groups.setOpen(at, true);
        endInsertRows();
    }
    const int heading = m_groups.groups()[std::size_t(at)].row;
    Q_EMIT dataChanged(index(heading, 0), index(heading, columnCount() - 1));
    Q_EMIT groupsToggled();
}

void RecordListModel::setAllGroupsOpen(bool open)
{
    if (m_groups.isEmpty())
        return;
    beginResetModel();
    m_groups.setAllOpen(open);
    endResetModel();
    Q_EMIT groupsToggled();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_groups.isEmpty() ? int(ids().size()) : m_groups.rows();
}

int RecordListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()) + int(m_marked); }

Value RecordListModel::valueAt(const QModelIndex &index) const
{
    const Field *field = fieldAt(index.column());
    const qint64 place = placeAt(index.row());
    const RecordPages::Row *row = field && place >= 0 ? m_pages.at(place) : nullptr;
    return row ? row->record.value(field->name) : Value();
}

std::vector<SortKey> RecordListModel::sorting() const
{
    if (m_question.sort.empty())
        return {};
    std::vector<SortKey> keys{{m_question.sort, m_question.descending}};
    keys.insert(keys.end(), m_question.thenBy.begin(), m_question.thenBy.end());
    return keys;
}

void RecordListModel::setSorting(const std::vector<SortKey> &keys)
{
    if (keys == sorting())
        return;
    m_question.sort = keys.empty() ? Name() : keys.front().field;
    m_question.descending = !keys.empty() && keys.front().descending;
    m_question.thenBy = keys.empty() ? std::vector<SortKey>() : std::vector<SortKey>(keys.begin() + 1, keys.end());
    load();
}

/// What the list was sorted by before decides among equals.
void RecordListModel::sort(int column, Qt::SortOrder order)
{
    constexpr std::size_t mostKeys = 3;
    const Field *field = fieldAt(column);
    const bool marks = m_marked && column == 0;
    if (!marks && (!field || !hasColumn(*field)))
        return setSorting({});
    const Name name = marks ? byDeadline : field->name;
    std::vector<SortKey> keys{{name, order == Qt::DescendingOrder}};
    for (const SortKey &key : sorting())
        if (key.field != name && keys.size() < mostKeys)
            keys.push_back(key);
    setSorting(keys);
}

} // namespace itsms
