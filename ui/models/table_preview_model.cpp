// Rows of texts with the line they come from.
#include "ui/models/table_preview_model.h"

#include <QLocale>

namespace itsms {

TablePreviewModel::TablePreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TablePreviewModel::setRows(const QStringList &columns, std::vector<TableRow> rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = std::move(rows);
    endResetModel();
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TablePreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const std::vector<QString> &cells = m_rows[std::size_t(index.row())].cells;
    const QString text = std::size_t(index.column()) < cells.size() ? cells[std::size_t(index.column())] : QString();
    // A text of many lines keeps its row as high as the others.
    return role == Qt::DisplayRole && text.contains(u'\n') ? text.simplified() : text;
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_columns.value(section);
    return section < rowCount() ? QLocale().toString(m_rows[std::size_t(section)].line) : QString();
}

} // namespace itsms
