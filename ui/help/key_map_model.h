// The keyboard map as a table: where, which keys, and what they do.
#pragma once

#include "ui/help/key_map.h"

#include <QAbstractTableModel>

namespace itsms {

class KeyMapModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Keys, Action };

    using QAbstractTableModel::QAbstractTableModel;

    void setBindings(std::vector<KeyBinding> bindings);
    const std::vector<KeyBinding> &bindings() const { return m_bindings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<KeyBinding> m_bindings;
};

} // namespace itsms
