// Rows of trees and lists with room to breathe and to hit.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace itsms {

class RoomyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

void giveRoom(QAbstractItemView *view);

} // namespace itsms
