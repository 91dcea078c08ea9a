// The headings of a list, with room under them for the filters of the columns.
#include "ui/lists/filter_header.h"

#include "ui/look.h"

namespace itsms {

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Columns"));
}

void FilterHeader::setFiltersShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    updateGeometries();
    Q_EMIT geometriesChanged();
    Q_EMIT stripChanged();
}

int FilterHeader::stripHeight() const { return m_shown ? grid::row : 0; }

QRect FilterHeader::filterStrip() const
{
    const int height = stripHeight();
    return QRect(0, this->height() - height, width(), height);
}

QSize FilterHeader::sizeHint() const { return QHeaderView::sizeHint().grownBy({0, 0, 0, stripHeight()}); }

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, stripHeight());
    QHeaderView::updateGeometries();
}

void FilterHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    Q_EMIT stripChanged();
}

} // namespace itsms
