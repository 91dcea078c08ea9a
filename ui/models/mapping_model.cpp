// What fills each field of the records an import makes, with an example from the file.
#include "ui/models/mapping_model.h"

#include "core/catalogue.h"
#include "core/exchange/found_values.h"
#include "core/exchange/row_mapper.h"
#include "ui/look.h"
#include "ui/words.h"

#include <QComboBox>

namespace itsms {

namespace {

/// Several sources may name one field; the first that the file can serve is taken.
FieldSource chosen(const ImportProfile &profile, const QString &field, const QStringList &columns)
{
    for (const FieldSource &source : profile.fields) {
        if (source.field != field)
            continue;
        if (source.column.isEmpty())
            return source;
        const int column = columnIndex(columns, source.column);
        if (column < 0)
            continue;
        FieldSource found = source;
        found.column = columns[column];
        return found;
    }
    return {.field = field};
}

/// The workbook gives these itself where a file does not bring them.
bool givesItself(const Field &field)
{
    return field.readOnly || field.name == Name("ref") || field.name == Name("state");
}

} // namespace

bool isFilled(const FieldSource &source)
{
    return !source.column.isEmpty() || !source.pattern.isEmpty() || !source.constant.isEmpty();
}

MappingModel::MappingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MappingModel::setMapping(const RecordType &type, MappedTable table, const ImportProfile &profile)
{
    beginResetModel();
    m_type = &type;
    m_profile = profile;
    m_table = std::move(table);
    m_fields.clear();
    m_sources.clear();
    m_examples.clear();
    for (const Field &field : type.fields) {
        if (field.kind == Kind::Rows || field.kind == Kind::Attachment)
            continue;
        m_fields.push_back(&field);
        m_sources.push_back(chosen(profile, toText(field.name), m_table.columns));
        m_examples.append(QString());
        sample(int(m_fields.size()) - 1);
    }
    endResetModel();
}

void MappingModel::setProfile(const ImportProfile &profile)
{
    m_profile = profile;
    for (int row = 0; row < rowCount(); ++row)
        sample(row);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ExampleColumn), index(rowCount() - 1, ExampleColumn));
}

void MappingModel::sample(int row)
{
    const FieldSource &from = source(row);
    m_examples[row] = isFilled(from) && m_type ? sampleText(m_profile, from, *m_type, m_table.columns, m_table.rows) : QString();
    if (field(row).kind == Kind::Choice)
        m_examples[row] = translatedChoice(field(row), m_examples[row]);
}

std::vector<FieldSource> MappingModel::sources() const
{
    std::vector<FieldSource> used;
    std::copy_if(m_sources.begin(), m_sources.end(), std::back_inserter(used), isFilled);
    return used;
}

void MappingModel::setSource(int row, const FieldSource &source)
{
    m_sources[std::size_t(row)] = source;
    sample(row);
    Q_EMIT dataChanged(index(row, FieldColumn), index(row, ExampleColumn));
    Q_EMIT edited(row);
}

int MappingModel::rowOf(const QString &field) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_sources[std::size_t(row)].field == field)
            return row;
    return -1;
}

int MappingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_fields.size()); }

int MappingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool MappingModel::isMissing(int row) const { return field(row).required && !givesItself(field(row)) && !isFilled(source(row)); }

QString MappingModel::sourceText(int row) const
{
    const FieldSource &from = source(row);
    if (!from.column.isEmpty())
        return from.column;
    if (!from.pattern.isEmpty())
        return from.pattern;
    if (!from.constant.isEmpty())
        return tr("always \u201c%1\u201d").arg(translatedChoice(field(row), from.constant));
    return isMissing(row) ? tr("Nothing yet; new records need it") : QString();
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Field &field = this->field(row);
    if (role == Qt::ToolTipRole)
        return field.help ? translated(field.context, field.help) : kindWord(field.kind);
    if (role == Qt::DecorationRole && index.column() == SourceColumn && isMissing(row))
        return icon(severityIcon(Severity::Minor));
    if (role == Qt::EditRole && index.column() == SourceColumn)
        return source(row).column;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case FieldColumn:
        return field.required && !givesItself(field) ? tr("%1 *", "label of a required field").arg(translatedLabel(field)) : translatedLabel(field);
    case SourceColumn:
        return sourceText(row);
    case ExampleColumn:
        return m_examples[row];
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != SourceColumn)
        return false;
    const QString column = value.toString();
    FieldSource changed = source(index.row());
    if (column == changed.column)
        return true;
    if (!column.isEmpty() && !m_table.columns.contains(column))
        return false;
    // One way of filling a field excludes the others.
    changed.column = column;
    changed.pattern.clear();
    changed.constant.clear();
    setSource(index.row(), changed);
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == SourceColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case SourceColumn:
        return tr("Filled from");
    case ExampleColumn:
        return tr("For example");
    default:
        return {};
    }
}

MappingDelegate::MappingDelegate(const MappingModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItem(tr("Left out"), QString());
    for (const QString &column : m_model.columns())
        box->addItem(column, column);
    auto *self = const_cast<MappingDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    box->setAccessibleName(index.siblingAtColumn(MappingModel::FieldColumn).data().toString());
    return box;
}

void MappingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void MappingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace itsms
