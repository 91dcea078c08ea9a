// A small window that opens under the filter of a column and takes what is asked of it.
#include "ui/lists/filter_popup.h"

#include "ui/look.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace itsms {

FilterPopup::FilterPopup(const Field &field, QWidget *anchor)
    : QFrame(anchor, Qt::Popup)
    , m_field(field)
    , m_anchor(anchor)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("filterPopup"));
    setAccessibleName(tr("Filter: %1").arg(translatedLabel(field)));
    m_column->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    m_column->setSpacing(grid::step);
}

void FilterPopup::open()
{
    adjustSize();
    const QRect room = m_anchor->screen()->availableGeometry();
    QPoint corner = m_anchor->mapToGlobal(QPoint(0, m_anchor->height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), m_anchor->mapToGlobal(QPoint(0, 0)).y() - height()));
    move(corner);
    show();
}

QString FilterPopup::condition(const QString &rest) const { return toText(m_field.name) + rest; }

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace itsms
