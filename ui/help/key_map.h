// Every key the program knows, gathered from the window's menus and from the pages themselves.
#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace itsms {

class Session;

struct KeyBinding
{
    QString place;  ///< "Everywhere", a menu, or a page.
    QString keys;   ///< As the system writes them.
    QString action; ///< What they do.

    bool operator==(const KeyBinding &) const = default;
};

/// Keys of the toolkit that work in every list, form and menu.
std::vector<KeyBinding> generalKeys();

/// Of the actions in the menus of the window, apart from those of the page it shows.
std::vector<KeyBinding> windowKeys(const QMainWindow &window);

/// Of every kind of page. Makes one of each, which takes a moment.
std::vector<KeyBinding> pageKeys(Session &session);

/// A Markdown table for each place.
QString keysText(const std::vector<KeyBinding> &bindings);

} // namespace itsms
