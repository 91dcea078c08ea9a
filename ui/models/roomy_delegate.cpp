// Rows of trees and lists with room to breathe and to hit.
#include "ui/models/roomy_delegate.h"

#include "ui/look.h"

#include <QAbstractItemView>

namespace itsms {

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).grownBy({0, grid::half, grid::step, grid::half});
}

void giveRoom(QAbstractItemView *view) { view->setItemDelegate(new RoomyDelegate(view)); }

} // namespace itsms
