// Keys that are commands of the window stay commands while something is being typed.
#include "ui/command_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace itsms {

namespace {

bool takesText(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QPlainTextEdit *>(object) || qobject_cast<const QTextEdit *>(object);
}

/// What belongs to the text wherever text can be typed.
bool editsText(const QKeyEvent &press)
{
    for (const QKeySequence::StandardKey key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo,
             QKeySequence::Redo, QKeySequence::SelectAll})
        if (press.matches(key))
            return true;
    return false;
}

} // namespace

CommandKeys::CommandKeys(QWidget &window, std::function<QList<QAction *>()> commands)
    : QObject(&window)
    , m_window(window)
    , m_commands(std::move(commands))
{
    qApp->installEventFilter(this);
}

bool CommandKeys::isCommand(const QKeyEvent &press) const
{
    const QKeySequence keys(press.keyCombination());
    const QList<QAction *> commands = m_commands();
    return std::any_of(commands.begin(), commands.end(),
        [&keys](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(keys); });
}

bool CommandKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !takesText(watched))
        return false;
    const auto &press = *static_cast<QKeyEvent *>(event);
    const bool chord = press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!chord || editsText(press) || static_cast<QWidget *>(watched)->window() != &m_window || !isCommand(press))
        return false;
    // Not accepted, and kept from the field: the command is asked next.
    event->ignore();
    return true;
}

} // namespace itsms
