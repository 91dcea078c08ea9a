// Rows of a foreign table as they stand in the file: a preview, or those an import rejected.
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
    return std::size_t(index.column()) < cells.size() ? cells[std::size_t(index.column())] : QString();
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

RejectionsModel::RejectionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RejectionsModel::setRejections(std::vector<Rejection> rejections)
{
    beginResetModel();
    m_rejections = std::move(rejections);
    endResetModel();
}

int RejectionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rejections.size()); }

int RejectionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RejectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Rejection &rejection = m_rejections[std::size_t(index.row())];
    switch (index.column()) {
    case Line:
        return QLocale().toString(rejection.line);
    case Where:
        return rejection.column;
    case What:
        return rejection.value;
    case Why:
        return rejection.reason;
    default:
        return {};
    }
}

QVariant RejectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Where:
        return tr("Column");
    case What:
        return tr("Value");
    case Why:
        return tr("Why it was rejected");
    default:
        return {};
    }
}

} // namespace itsms
