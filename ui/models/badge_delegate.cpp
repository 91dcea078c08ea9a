// Entries of the navigation with a small rounded count at their end.
#include "ui/models/badge_delegate.h"

#include "ui/look.h"
#include "ui/models/navigation_model.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int height = 2 * grid::step + 2;
constexpr qint64 mostShown = 999;

QString badgeText(qint64 count)
{
    const QLocale locale;
    return count > mostShown ? QString(locale.toString(mostShown) + u'+') : locale.toString(count);
}

int badgeWidth(qint64 count)
{
    return std::max(height, QFontMetrics(font(TextSize::Body)).horizontalAdvance(badgeText(count)) + grid::step + 2);
}

/// Filled for what is overdue, an outline for broken rules: the two differ without their colours, too.
void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const Palette &palette)
{
    const bool filled = badge.tone == BadgeTone::Overdue;
    const QColor colour = filled ? palette.bad : palette.warning;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(filled ? QPen(Qt::NoPen) : QPen(colour, 1));
    painter->setBrush(filled ? QBrush(colour) : QBrush(palette.base));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter->setFont(font(TextSize::Body));
    painter->setPen(filled ? palette.onAccent : colour);
    painter->drawText(rect, Qt::AlignCenter, badgeText(badge.count));
    painter->restore();
}

} // namespace

QRect BadgeDelegate::badgeRect(const QRect &row, const QModelIndex &index) const
{
    const QVariant value = index.data(NavigationModel::BadgeRole);
    if (!value.isValid())
        return {};
    const QSize size(badgeWidth(value.value<Badge>().count), height);
    return QStyle::alignedRect(
        QApplication::layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, row.adjusted(grid::half, 0, -grid::half, 0));
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QRect badge = badgeRect(option.rect, index);
    if (!badge.isEmpty()) {
        // The row keeps its whole width for the selection; its text ends before the count.
        const int room =
            style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).width() - badge.width() - grid::step - grid::half;
        item.text = item.fontMetrics.elidedText(item.text, item.textElideMode, room);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!badge.isEmpty())
        paintBadge(painter, badge, index.data(NavigationModel::BadgeRole).value<Badge>(), paletteFor(option.palette));
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Room for a count, whether there is one now or not: the tree must not grow and shrink with the figures.
    const int room = badgeWidth(99) + grid::step;
    return QStyledItemDelegate::sizeHint(option, index).grownBy({0, grid::half, room, grid::half});
}

} // namespace itsms
