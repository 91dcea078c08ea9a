// Entries of the navigation with a small rounded count at their end.
#pragma once

#include <QStyledItemDelegate>

namespace itsms {

class BadgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the count of an entry stands in the rectangle of its row; empty without one.
    QRect badgeRect(const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace itsms
