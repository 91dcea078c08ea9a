// The button in a line that empties it, with a name that a screen reader can say.
#include "ui/clear_button.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void giveClearButton(QLineEdit *line)
{
    const QList<QToolButton *> before = line->findChildren<QToolButton *>();
    line->setClearButtonEnabled(true);
    for (QToolButton *button : line->findChildren<QToolButton *>())
        if (!before.contains(button)) {
            button->setAccessibleName(Tr::tr("Clear: %1", "what a line is for").arg(line->accessibleName()));
            button->setToolTip(Tr::tr("Clear"));
        }
}

} // namespace itsms
