// The values of a column, and what each of them means in the workbook.
#include "ui/models/value_map_model.h"

#include "core/catalogue.h"
#include "ui/look.h"
#include "ui/forms/meaning_box.h"
#include "ui/words.h"

namespace itsms {

ValueMapModel::ValueMapModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ValueMapModel::setValues(const Field &field, const FieldSource &source, FoundValues found)
{
    beginResetModel();
    m_field = &field;
    m_source = source;
    m_found = std::move(found);
    endResetModel();
}

void ValueMapModel::clear()
{
    beginResetModel();
    m_field = nullptr;
    m_source = {};
    m_found = {};
    endResetModel();
}

bool ValueMapModel::isOpen(int row) const { return !m_found.values[std::size_t(row)].understood && !meaning(row); }

int ValueMapModel::notUnderstood() const
{
    int open = 0;
    for (int row = 0; row < rowCount(); ++row)
        open += isOpen(row);
    return open;
}

int ValueMapModel::suggestions() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isOpen(row) && !m_found.values[std::size_t(row)].suggestion.isEmpty();
    return count;
}

void ValueMapModel::takeSuggestions()
{
    bool taken = false;
    for (int row = 0; row < rowCount(); ++row) {
        const QString &suggestion = m_found.values[std::size_t(row)].suggestion;
        if (!isOpen(row) || suggestion.isEmpty())
            continue;
        setMeaning(row, suggestion);
        taken = true;
    }
    if (taken)
        Q_EMIT edited();
}

void ValueMapModel::setMeaning(int row, const std::optional<QString> &meaning)
{
    const QString &text = m_found.values[std::size_t(row)].text;
    for (auto each = m_source.values.begin(); each != m_source.values.end();)
        each = each.key().trimmed().compare(text, Qt::CaseInsensitive) == 0 ? m_source.values.erase(each) : std::next(each);
    if (meaning)
        m_source.values.insert(text, *meaning);
    else if (mappedMeaning(m_source, text))
        m_source.values.insert(text, text); // "Await*" would still speak for it
    Q_EMIT dataChanged(index(row, FoundColumn), index(row, MeaningColumn));
}

int ValueMapModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_found.values.size()); }

int ValueMapModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ValueMapModel::meaningText(int row) const
{
    const FoundValue &value = m_found.values[std::size_t(row)];
    if (const auto mapped = meaning(row))
        return mapped->isEmpty() ? tr("Counts as empty") : translatedChoice(*m_field, *mapped);
    if (!value.understood)
        return value.suggestion.isEmpty() ? tr("Please choose") : tr("%1?", "suggested choice").arg(translatedChoice(*m_field, value.suggestion));
    if (isEmpty(value.meaning))
        return tr("As it is");
    return displayText(*m_field, value.meaning, {.locale = QLocale(), .zone = QTimeZone::utc()});
}

QVariant ValueMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const FoundValue &value = m_found.values[std::size_t(row)];
    if (role == Qt::DecorationRole && index.column() == MeaningColumn && isOpen(row))
        return icon(severityIcon(Severity::Minor));
    if (role == Qt::ToolTipRole && isOpen(row))
        return tr("Not understood: say what it means, or its rows are rejected.");
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == MeaningColumn) {
        const auto mapped = meaning(row);
        return mapped ? QVariant(*mapped) : value.suggestion.isEmpty() ? QVariant() : QVariant(value.suggestion);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case FoundColumn:
        return value.text.simplified();
    case RowsColumn:
        return QLocale().toString(value.rows);
    case MeaningColumn:
        return meaningText(row);
    default:
        return {};
    }
}

bool ValueMapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != MeaningColumn)
        return false;
    const std::optional<QString> wanted = value.isValid() ? std::optional(value.toString().trimmed()) : std::nullopt;
    if (wanted == meaning(index.row()))
        return true;
    setMeaning(index.row(), wanted);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags ValueMapModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ValueMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == RowsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FoundColumn:
        return tr("In the file");
    case RowsColumn:
        return tr("Rows");
    case MeaningColumn:
        return tr("Means");
    default:
        return {};
    }
}

ValueMapDelegate::ValueMapDelegate(const ValueMapModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *ValueMapDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new MeaningBox(MeaningBox::Answers::OfValue, parent);
    if (m_model.field())
        box->setField(*m_model.field());
    box->setAccessibleName(index.siblingAtColumn(ValueMapModel::FoundColumn).data().toString());
    auto *self = const_cast<ValueMapDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ValueMapDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<MeaningBox *>(editor))
        box->setMeaning(index.data(Qt::EditRole));
}

void ValueMapDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<MeaningBox *>(editor))
        model->setData(index, box->meaning(), Qt::EditRole);
}

} // namespace itsms
