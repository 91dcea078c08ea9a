// The window is built again, such as in another language, without the program being left.
#pragma once

class QWidget;

namespace itsms {

/// What QApplication::exec() returns when main() is to build the window again.
constexpr int newWindowWanted = 64;

/// Closes the window and has main() build another. False where the person stays, because of what is not saved yet.
bool makeNewWindow(QWidget *window);

} // namespace itsms
