// The commands of the window: its menus and its tool bar. What they do is the window's.
#pragma once

#include "ui/pages/page.h"

#include <QAction>
#include <QMainWindow>

class QActionGroup;
class QMenu;
class QToolBar;

namespace itsms {

struct JournalEntry;

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar of the window and gives it a tool bar.
    WindowActions(QMainWindow &window, Preferences &preferences);

    // File
    QAction *newOrganisation;
    QAction *open;
    QAction *copy;
    QAction *settings;
    QActionGroup *themes; ///< data() of each action: a Theme, as int.
    QActionGroup *languages; ///< data() of each action: "en", "de"; empty follows the system.
    QAction *close;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    // Go
    QAction *find;
    QAction *back;
    QAction *forward;
    QAction *home;
    QAction *navigation; ///< Checked while the navigation is shown.
    QAction *refresh;

    QToolBar &bar() { return *m_bar; }
    /// For help on pages, the keyboard and the program; the menu appears once it holds something.
    QMenu &help() { return *m_help; }

    /// Between the ways back and forward and the commands at the end of the tool bar.
    void setWay(QWidget *breadcrumbs);

    /// What the page offers; nothing while no workbook is open.
    void setPage(const Page *page, bool canGoBack, bool canGoForward);
    void setUndo(const std::optional<JournalEntry> &last, const std::optional<JournalEntry> &next);

    /// All commands that can be used now, those of the page included.
    QList<QAction *> all(const Page *page) const;

Q_SIGNALS:
    void recentWanted(const QString &path);

private:
    QAction *make(const char *iconName, const QString &text, const QList<QKeySequence> &shortcuts = {});
    void buildMenus();
    void buildBar();
    void fillRecent();
    QActionGroup *makeThemes();
    QActionGroup *makeLanguages();
    void checkChosen();

    QMainWindow &m_window;
    Preferences &m_preferences;
    QMenu *m_recent = nullptr;
    QMenu *m_page = nullptr;
    QMenu *m_help = nullptr;
    QToolBar *m_bar;
    QAction *m_beforeCommands = nullptr;
};

} // namespace itsms
