// Keys that are commands of the window stay commands while something is being typed.
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QKeyEvent;
class QWidget;

namespace itsms {

/// Lines and text fields know keys of their own, among them Ctrl+E for the end of the line and Ctrl+D for the next letter, and take them
/// before any command is asked. Whoever types into the filter of a list and presses Ctrl+E means the command that the menu shows.
class CommandKeys final : public QObject
{
    Q_OBJECT

public:
    /// `commands` says which can be used now. Copying, pasting, undoing and the like stay with what is typed into.
    CommandKeys(QWidget &window, std::function<QList<QAction *>()> commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isCommand(const QKeyEvent &press) const;

    QWidget &m_window;
    std::function<QList<QAction *>()> m_commands;
};

} // namespace itsms
