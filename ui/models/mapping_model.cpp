// Which column, pattern or constant fills each field of the records an import makes.
#include "ui/models/mapping_model.h"

#include "core/catalogue.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLineEdit>

namespace itsms {

MappingModel::MappingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MappingModel::setMapping(const RecordType &type, const QStringList &columns, const ImportProfile &profile)
{
    beginResetModel();
    m_type = &type;
    m_columns = columns;
    m_fields.clear();
    m_sources.clear();
    for (const Field &field : type.fields) {
        if (field.kind == Kind::Rows || field.kind == Kind::Attachment)
            continue;
        m_fields.push_back(&field);
        m_sources.push_back({.field = toText(field.name)});
        for (const FieldSource &source : profile.fields)
            if (source.field == m_sources.back().field)
                m_sources.back() = source;
    }
    endResetModel();
}

std::vector<FieldSource> MappingModel::sources() const
{
    std::vector<FieldSource> used;
    for (const FieldSource &source : m_sources)
        if (!source.column.isEmpty() || !source.pattern.isEmpty() || !source.constant.isEmpty())
            used.push_back(source);
    return used;
}

int MappingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_fields.size()); }

int MappingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MappingModel::text(const FieldSource &source, int column) const
{
    switch (column) {
    case SourceColumn:
        return source.column;
    case PatternColumn:
        return source.pattern;
    case ConstantColumn:
        return source.constant;
    default:
        return {};
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = *m_fields[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return field.help ? translated(field.context, field.help) : kindWord(field.kind);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == FieldColumn)
        return field.required && !field.readOnly ? tr("%1 *", "label of a required field").arg(translatedLabel(field))
                                                 : translatedLabel(field);
    return text(m_sources[std::size_t(index.row())], index.column());
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    FieldSource &source = m_sources[std::size_t(index.row())];
    const QString entered = value.toString();
    if (entered == text(source, index.column()))
        return true;
    // One way of filling a field excludes the others.
    source.column = index.column() == SourceColumn ? entered : QString();
    source.pattern = index.column() == PatternColumn ? entered : QString();
    source.constant = index.column() == ConstantColumn ? entered : QString();
    Q_EMIT dataChanged(index.siblingAtColumn(SourceColumn), index.siblingAtColumn(ConstantColumn));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != FieldColumn ? flags | Qt::ItemIsEditable : flags;
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
        return tr("Column of the file");
    case PatternColumn:
        return tr("Or a pattern, such as {a}: {b}");
    case ConstantColumn:
        return tr("Or always");
    default:
        return {};
    }
}

MappingDelegate::MappingDelegate(const MappingModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (index.column() == MappingModel::SourceColumn) {
        auto *box = new QComboBox(parent);
        box->addItem(QString());
        box->addItems(m_model.columns());
        connect(box, &QComboBox::activated, this, [this, box] {
            Q_EMIT const_cast<MappingDelegate *>(this)->commitData(box);
            Q_EMIT const_cast<MappingDelegate *>(this)->closeEditor(box);
        });
        editor = box;
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    editor->setAccessibleName(index.siblingAtColumn(MappingModel::FieldColumn).data().toString());
    return editor;
}

void MappingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void MappingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentText(), Qt::EditRole);
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace itsms
