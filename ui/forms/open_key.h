// Alt+Down, which opens what belongs to a field, and outside such fields leads to the next record.
#pragma once

#include <QKeyEvent>

namespace itsms {

inline bool isOpenKey(const QEvent *event, QEvent::Type type)
{
    if (event->type() != type)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
}

/// Claims the key for the field that has the focus, before a shortcut of the window takes it.
inline bool claimOpenKey(QEvent *event)
{
    if (!isOpenKey(event, QEvent::ShortcutOverride))
        return false;
    event->accept();
    return true;
}

} // namespace itsms
