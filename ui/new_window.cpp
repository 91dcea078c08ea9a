// The window is built again, such as in another language, without the program being left.
#include "ui/new_window.h"

#include <QApplication>
#include <QWidget>

namespace itsms {

bool makeNewWindow(QWidget *window)
{
    // The last window that closes would take the program with it.
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const bool closed = window->close();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    if (closed)
        QCoreApplication::exit(newWindowWanted);
    return closed;
}

} // namespace itsms
