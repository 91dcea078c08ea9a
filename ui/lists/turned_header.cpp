// The headings of a matrix: the first as usual, the narrow ones after it written upwards.
#include "ui/lists/turned_header.h"

#include "ui/look.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace itsms {

namespace {

constexpr int longest = 16 * grid::step;

} // namespace

TurnedHeader::TurnedHeader(int plain, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_plain(plain)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignBottom);
    // Who measures whether a heading has room has to know which way it runs.
    setProperty("turnedFrom", plain);
}

QString TurnedHeader::label(int section) const { return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(); }

QSize TurnedHeader::sectionSizeFromContents(int section) const
{
    if (!isTurned(section))
        return QHeaderView::sectionSizeFromContents(section);
    const QFontMetrics metrics(font());
    return {metrics.height() + grid::step, std::min(longest, metrics.horizontalAdvance(label(section)) + 2 * grid::step + grid::half)};
}

void TurnedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!isTurned(section))
        return QHeaderView::paintSection(painter, rect, section);
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    painter->translate(rect.left(), rect.bottom());
    painter->rotate(-90);
    // Turned text is a little wider than the same text lying.
    const QRect room(grid::step, 0, rect.height() - grid::step - grid::half, rect.width());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), QFontMetrics(font()).elidedText(label(section), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace itsms
