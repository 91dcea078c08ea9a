// The child rows of a record as a table that is typed into; saved with the record and not before.
#include "ui/forms/child_rows_model.h"

#include "core/field_text.h"
#include "ui/forms/value_json.h"

#include <QJsonObject>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// What a cell is too small for is filled in on the row's own page.
bool fitsCell(Kind kind) { return kind != Kind::Rows && kind != Kind::Links && kind != Kind::LongText && kind != Kind::Attachment; }

bool isCopied(const Field &field, Name parent)
{
    return !field.readOnly && hasColumn(field) && field.kind != Kind::Attachment && field.name != parent
        && field.name != Name("external_ref");
}

} // namespace

ChildRowsModel::ChildRowsModel(Session &session, const Field &rows, const RecordType &child, Name parent, bool editable, QObject *owner)
    : QAbstractTableModel(owner)
    , m_session(session)
    , m_field(rows)
    , m_type(child)
    , m_parent(parent)
    , m_editable(editable)
{
    for (const Field &field : child.fields)
        if ((field.listed || field.required) && fitsCell(field.kind) && field.name != parent)
            m_columns.push_back(&field);
}

bool ChildRowsModel::isColumnEditable(int column) const { return m_editable && !m_columns[std::size_t(column)]->readOnly; }

Changes ChildRowsModel::changesOf(const Row &row) const
{
    Changes changes;
    for (std::size_t i = 0; i < m_type.fields.size(); ++i)
        if (!sameValue(row.now.at(i), row.stored.at(i)))
            changes.emplace_back(int(i), row.now.at(i));
    return changes;
}

void ChildRowsModel::meet(Row &row, const Record &stored) const
{
    for (std::size_t i = 0; i < m_type.fields.size(); ++i)
        if (sameValue(row.now.at(i), row.stored.at(i)))
            row.now.setAt(i, stored.at(i));
    row.stored = stored;
}

ChildRowsModel::Row *ChildRowsModel::rowOf(qint64 id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.stored.id() == id; });
    return id == 0 || found == m_rows.end() ? nullptr : &*found;
}

void ChildRowsModel::setRecords(const std::vector<Record> &records)
{
    const auto isRemoved = [this](const Record &record) {
        return std::any_of(m_removed.begin(), m_removed.end(), [&](const Record &gone) { return gone.id() == record.id(); });
    };
    std::vector<Row> rows;
    for (const Record &record : records) {
        if (isRemoved(record))
            continue;
        Row row{record, record};
        if (const Row *present = rowOf(record.id())) {
            row = *present;
            meet(row, record);
        }
        rows.push_back(std::move(row));
    }
    for (const Row &row : m_rows)
        if (row.stored.id() == 0)
            rows.push_back(row);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ChildRowsModel::addRow(const Record *pattern)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({Record(m_type, 0), Record(m_type, 0)});
    if (pattern)
        for (const Field &field : m_type.fields)
            if (isCopied(field, m_parent))
                m_rows.back().now.setValue(field.name, pattern->value(field.name));
    endInsertRows();
    Q_EMIT edited();
}

void ChildRowsModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    const auto at = m_rows.begin() + row;
    if (at->stored.id())
        m_removed.push_back(at->stored);
    m_rows.erase(at);
    endRemoveRows();
    Q_EMIT edited();
}

std::vector<ChildEdit> ChildRowsModel::edits() const
{
    std::vector<ChildEdit> edits;
    for (const Record &record : m_removed)
        edits.push_back({m_field.name, m_parent, record, {}, true});
    for (const Row &row : m_rows)
        if (Changes changes = changesOf(row); !changes.empty())
            edits.push_back({m_field.name, m_parent, row.stored, std::move(changes), false});
    return edits;
}

Result<> ChildRowsModel::check() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (changesOf(m_rows[i]).empty())
            continue;
        for (const Field *field : m_columns)
            if (field->required && !field->readOnly && m_rows[i].now.isEmpty(field->name))
                return refused(
                    tr("Row %1: %2 is required.").arg(QLocale().toString(int(i) + 1), translatedLabel(*field)), toText(m_field.name));
    }
    return {};
}

QJsonArray ChildRowsModel::typed() const
{
    QJsonArray rows;
    for (const ChildEdit &edit : edits()) {
        QJsonObject cells;
        for (const auto &[index, value] : edit.changes)
            cells.insert(toText(m_type.fields[std::size_t(index)].name), toJson(value));
        rows.append(QJsonObject{{u"id"_s, QString::number(edit.base.id())}, {u"removed"_s, edit.removed}, {u"cells"_s, cells}});
    }
    return rows;
}

void ChildRowsModel::type(const QJsonArray &typed)
{
    beginResetModel();
    std::erase_if(m_rows, [](const Row &row) { return row.stored.id() == 0; });
    for (Row &row : m_rows)
        row.now = row.stored;
    for (const Record &record : m_removed)
        m_rows.push_back({record, record});
    m_removed.clear();
    for (const QJsonValue &each : typed) {
        const qint64 id = each[u"id"].toString().toLongLong();
        Row *row = rowOf(id);
        if (id && !row)
            continue; // Removed meanwhile.
        if (each[u"removed"].toBool()) {
            m_removed.push_back(row->stored);
            m_rows.erase(m_rows.begin() + (row - m_rows.data()));
            continue;
        }
        if (!row)
            row = &m_rows.emplace_back(Row{Record(m_type, 0), Record(m_type, 0)});
        const QJsonObject cells = each[u"cells"].toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            if (const Field *field = findField(m_type, cell.key().toStdString()))
                row->now.setValue(field->name, fromJson(cell.value()));
    }
    endResetModel();
    Q_EMIT edited();
}

int ChildRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ChildRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QString ChildRowsModel::displayed(const Row &row, const Field &field) const
{
    const QString text = displayText(field, row.now.value(field.name), m_session.reader());
    return text.isEmpty() && row.stored.id() == 0 && field.name == Name("ref") ? tr("new", "in place of the number of a record") : text;
}

QVariant ChildRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = *m_columns[std::size_t(index.column())];
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, field);
    case Qt::EditRole:
        return QVariant::fromValue(row.now.value(field.name));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ChildRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isColumnEditable(index.column())
        || !value.canConvert<Value>())
        return false;
    const Field &field = *m_columns[std::size_t(index.column())];
    const Value wanted = value.value<Value>();
    if (!checkValue(field, isEmpty(wanted) ? Value() : wanted))
        return false;
    Record &now = m_rows[std::size_t(index.row())].now;
    if (sameValue(now.value(field.name), wanted))
        return true;
    now.setValue(field.name, wanted);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant ChildRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = *m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return field.required && !field.readOnly ? tr("%1 *", "label of a required field").arg(translatedLabel(field))
                                                 : translatedLabel(field);
    case Qt::ToolTipRole:
        return field.help ? translated(field.context, field.help) : translatedLabel(field);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags ChildRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isColumnEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace itsms
