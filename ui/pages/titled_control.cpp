// A control with its label before it, as one piece of a line of controls.
#include "ui/pages/titled_control.h"

#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace itsms {

QWidget *titledControl(const QString &label, QWidget *control)
{
    auto *piece = new QWidget;
    // Boxes and date fields differ by a pixel or two; in pieces of one height they stand on one line.
    piece->setMinimumHeight(grid::row);
    auto *row = new QHBoxLayout(piece);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    auto *text = new QLabel(label);
    text->setBuddy(control);
    row->addWidget(text);
    row->addWidget(control);
    control->setAccessibleName(QString(label).remove(u'&'));
    return piece;
}

} // namespace itsms
