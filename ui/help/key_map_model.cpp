// The keyboard map as a table: where, which keys, and what they do.
#include "ui/help/key_map_model.h"

#include "ui/look.h"

namespace itsms {

void KeyMapModel::setBindings(std::vector<KeyBinding> bindings)
{
    beginResetModel();
    m_bindings = std::move(bindings);
    endResetModel();
}

int KeyMapModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_bindings.size()); }

int KeyMapModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Action + 1; }

QVariant KeyMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyBinding &binding = m_bindings[std::size_t(index.row())];
    if (role == Qt::FontRole && index.column() == Keys)
        return font(TextSize::Body, TextWeight::Strong);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place:
        return binding.place;
    case Keys:
        return binding.keys;
    default:
        return binding.action;
    }
}

QVariant KeyMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Where");
    case Keys:
        return tr("Keys");
    default:
        return tr("What they do");
    }
}

} // namespace itsms
