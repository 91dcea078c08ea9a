// Rows of two lines: what it is about, wrapped and never cut off, and muted below it the status and the rest.
#include "ui/models/line_delegate.h"

#include "ui/look.h"
#include "ui/models/line_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int sparkWidth = 9 * grid::step;
constexpr int sparkHeight = 3 * grid::step;

/// A text in lines of a width: measured and painted by the same means, so that both agree.
class Wrapped
{
public:
    Wrapped(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment, const QList<QTextLayout::FormatRange> &formats = {})
        : m_layout(text, font)
    {
        m_layout.setFormats(formats);
        m_layout.setTextOption(QTextOption(alignment & Qt::AlignHorizontal_Mask));
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    qreal height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const { m_layout.draw(&painter, topLeft); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

/// Where the parts of a row stand inside its rectangle.
struct Places
{
    QRect icon;
    QRect text;
    QRect spark;
};

Places placesIn(const QRect &row, bool hasIcon, bool hasSpark)
{
    Places places;
    QRect inside = row.adjusted(grid::step, grid::half, -grid::step, -grid::half);
    if (hasIcon) {
        places.icon = QRect(inside.topLeft(), QSize(grid::icon, grid::icon));
        inside.setLeft(inside.left() + grid::icon + grid::step);
    }
    if (hasSpark) {
        places.spark = QRect(inside.right() - sparkWidth + 1, row.center().y() - sparkHeight / 2, sparkWidth, sparkHeight);
        inside.setRight(places.spark.left() - grid::step);
    }
    places.text = inside;
    return places;
}

/// The muted line: the status in its colour, then the rest.
Wrapped detailOf(const QModelIndex &index, const QFont &font, const Palette &palette, qreal width)
{
    const QString status = index.data(StatusRole).toString();
    const QString rest = index.data(DetailRole).toString();
    const QString text = status.isEmpty() || rest.isEmpty() ? QString(status + rest) : QString(status + u"\u00a0\u00b7 "_s + rest);
    QTextCharFormat coloured;
    coloured.setForeground(index.data(StatusColourRole).value<QColor>());
    coloured.setFontWeight(QFont::DemiBold);
    QTextCharFormat muted;
    muted.setForeground(palette.muted);
    return {text, font, width, Qt::AlignLeft, {{0, int(status.size()), coloured}, {int(status.size()), int(text.size() - status.size()), muted}}};
}

bool hasDetail(const QModelIndex &index)
{
    return !index.data(StatusRole).toString().isEmpty() || !index.data(DetailRole).toString().isEmpty();
}

} // namespace

LineDelegate::LineDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
    connect(view->header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            QMetaObject::invokeMethod(m_view, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    });
}

bool LineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        QMetaObject::invokeMethod(m_view, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    return QStyledItemDelegate::eventFilter(watched, event);
}

int LineDelegate::widthOf(const QModelIndex &index) const
{
    // Only the first column wraps; the others say a word or a figure.
    if (index.column() != 0)
        return 100 * grid::row;
    int depth = m_view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return m_view->columnWidth(index.column()) - depth * m_view->indentation();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QRect row(0, 0, widthOf(index), 10 * grid::row);
    const QRect room = placesIn(row, !own.icon.isNull(), index.data(SparkRole).isValid()).text;
    qreal height = Wrapped(own.text, own.font, room.width(), own.displayAlignment).height();
    if (hasDetail(index))
        height += detailOf(index, own.font, paletteFor(own.palette), room.width()).height();
    // Other columns are as wide as what they say.
    const int needed = index.column() == 0 ? grid::row : int(std::ceil(QFontMetricsF(own.font).horizontalAdvance(own.text))) + row.width() - room.width() + grid::half;
    return {needed, int(std::ceil(height)) + grid::step};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString text = std::exchange(own.text, {});
    const QIcon image = std::exchange(own.icon, {});
    own.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    const Palette palette = paletteFor(own.palette);
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);

    const QVariant spark = index.data(SparkRole);
    const Places places = placesIn(own.rect, !image.isNull(), spark.isValid());
    const Wrapped main(text, own.font, places.text.width(), own.displayAlignment);
    painter->save();
    painter->setPen(own.palette.color(QPalette::Text));
    main.paint(*painter, places.text.topLeft());
    if (hasDetail(index))
        detailOf(index, own.font, palette, places.text.width()).paint(*painter, places.text.topLeft() + QPointF(0, main.height()));
    image.paint(painter, places.icon);
    if (spark.isValid())
        paintSparkline(*painter, places.spark, spark.value<Sparkline>(), palette);
    painter->restore();
}

} // namespace itsms
