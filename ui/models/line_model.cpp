// Lines that each say one thing and lead somewhere, under headings or without: what is due, what changed, how measures stand.
#include "ui/models/line_model.h"

#include <QGuiApplication>

namespace itsms {

using namespace Qt::StringLiterals;

void LineModel::setGroups(std::vector<LineGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const Line *LineModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (isFlat())
        return &m_groups.front().lines[std::size_t(index.row())];
    // The internal id of a line is its group plus one, that of a heading zero.
    return index.internalId() ? &m_groups[index.internalId() - 1].lines[std::size_t(index.row())] : nullptr;
}

QModelIndex LineModel::indexOf(qint64 key) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t line = 0; line < m_groups[group].lines.size(); ++line)
            if (m_groups[group].lines[line].key == key)
                return index(int(line), 0, isFlat() ? QModelIndex() : index(int(group), 0));
    return {};
}

QModelIndex LineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex LineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(isFlat() ? m_groups.front().lines.size() : m_groups.size());
    if (isFlat() || parent.internalId() || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].lines.size());
}

int LineModel::columnCount(const QModelIndex &) const { return 1; }

QVariant LineModel::lineData(const Line &line, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::DecorationRole:
        return line.iconName.isEmpty() ? QVariant() : QVariant(icon(line.iconName));
    case StatusRole:
        return line.status;
    case DetailRole:
        return line.detail;
    case StatusColourRole:
        return toneColour(line.tone, paletteFor(QGuiApplication::palette()));
    case SparkRole:
        return line.spark ? QVariant::fromValue(*line.spark) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{line.text, line.status, line.detail};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Line *line = lineAt(index))
        return lineData(*line, role);
    if (role == Qt::FontRole)
        return font(TextSize::Body, TextWeight::Strong);
    return role == Qt::DisplayRole ? QVariant(m_groups[std::size_t(index.row())].heading) : QVariant();
}

} // namespace itsms
