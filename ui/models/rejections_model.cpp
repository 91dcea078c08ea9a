// The rows an import rejected, whose cells can be set right.
#include "ui/models/rejections_model.h"

#include "ui/look.h"

#include <QLocale>

namespace itsms {

using namespace Qt::StringLiterals;

RejectionsModel::RejectionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RejectionsModel::setRejections(const QStringList &columns, std::vector<Rejection> rejections)
{
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    for (Rejection &rejection : rejections) {
        const int culprit = int(columns.indexOf(rejection.column));
        m_rows.push_back({std::move(rejection), culprit, false});
    }
    endResetModel();
}

QString RejectionsModel::cell(int row, int column) const
{
    const std::vector<QString> &cells = rejection(row).cells;
    return std::size_t(column) < cells.size() ? cells[std::size_t(column)] : QString();
}

void RejectionsModel::setCell(int row, int column, const QString &text)
{
    Row &changed = m_rows[std::size_t(row)];
    std::vector<QString> &cells = changed.rejection.cells;
    if (std::size_t(column) >= cells.size())
        cells.resize(std::size_t(column) + 1);
    if (cells[std::size_t(column)] == text)
        return;
    cells[std::size_t(column)] = text;
    changed.corrected = true;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT cellChanged(row, column);
    Q_EMIT corrected(changed.rejection.line, column, text);
}

std::vector<int> RejectionsModel::alike(int row) const
{
    std::vector<int> rows;
    if (culprit(row) < 0)
        return rows;
    // The value as it was when it was rejected: the cell itself may be corrected by now.
    for (int other = 0; other < rowCount(); ++other)
        if (other != row && !isCorrected(other) && culprit(other) == culprit(row) && rejection(other).value == rejection(row).value)
            rows.push_back(other);
    return rows;
}

int RejectionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RejectionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RejectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Row &each = m_rows[std::size_t(row)];
    if (role == Qt::DecorationRole && index.column() == Why)
        return each.corrected ? icon(u"document-edit"_s) : icon(severityIcon(Severity::Minor));
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Line:
        return QLocale().toString(each.rejection.line);
    case Where:
        return each.rejection.column;
    case What:
        return each.culprit >= 0 ? cell(row, each.culprit) : each.rejection.value;
    case Why:
        return each.corrected ? tr("Corrected, not tried again yet. It was: %1").arg(each.rejection.reason) : each.rejection.reason;
    default:
        return {};
    }
}

bool RejectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    setCell(index.row(), culprit(index.row()), value.toString());
    return true;
}

Qt::ItemFlags RejectionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == What && culprit(index.row()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

QVariant RejectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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

RejectedCellsModel::RejectedCellsModel(RejectionsModel &rejections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rejections(rejections)
{
    connect(&m_rejections, &QAbstractItemModel::modelAboutToBeReset, this, [this] { showRow(-1); });
    connect(&m_rejections, &RejectionsModel::cellChanged, this, [this](int row, int column) {
        if (row == m_row && column < rowCount())
            Q_EMIT dataChanged(index(column, Text), index(column, Text));
    });
}

void RejectedCellsModel::showRow(int row)
{
    if (row == m_row)
        return;
    beginResetModel();
    m_row = row;
    endResetModel();
}

int RejectedCellsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_row < 0)
        return 0;
    return std::max(int(m_rejections.columns().size()), int(m_rejections.rejection(m_row).cells.size()));
}

int RejectedCellsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RejectedCellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole))
        return {};
    if (index.column() == Text)
        return m_rejections.cell(m_row, index.row());
    const QStringList &columns = m_rejections.columns();
    return index.row() < columns.size() ? columns[index.row()] : tr("Behind the last column");
}

bool RejectedCellsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Text)
        return false;
    m_rejections.setCell(m_row, index.row(), value.toString());
    return true;
}

Qt::ItemFlags RejectedCellsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Text ? flags | Qt::ItemIsEditable : flags;
}

QVariant RejectedCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Column") : tr("Value");
}

} // namespace itsms
