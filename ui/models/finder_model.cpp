// What "go anywhere" offers, as a table: the entry, what it is, its number or shortcut.
#include "ui/models/finder_model.h"

#include "ui/look.h"

#include <QGuiApplication>

namespace itsms {

using namespace Qt::StringLiterals;

void FinderModel::setEntries(std::vector<FinderEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const FinderEntry *FinderModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_entries.size()) ? &m_entries[std::size_t(index.row())] : nullptr;
}

int FinderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int FinderModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    const FinderEntry *entry = entryAt(index);
    if (!entry)
        return {};
    const QString texts[] = {entry->text, entry->kind, entry->note};
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{entry->text, entry->kind, entry->note};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::DecorationRole:
        return index.column() == Text ? QVariant(icon(entry->icon)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Text ? QVariant() : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    default:
        return {};
    }
}

} // namespace itsms
