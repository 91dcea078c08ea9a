// What "go anywhere" offers, as a table: the entry, what it is, its number or shortcut.
#pragma once

#include "ui/models/finder_entry.h"

#include <QAbstractTableModel>

namespace itsms {

class FinderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Kind, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<FinderEntry> entries);
    const FinderEntry *entryAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<FinderEntry> m_entries;
};

} // namespace itsms
