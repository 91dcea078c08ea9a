// The window: navigation on the left, pages in the middle, and what concerns them all.
#pragma once

#include "ui/dialogs.h"
#include "ui/preferences.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace itsms {

class Catalogue;
class HelpMenu;
class NavigationModel;
class PageStack;
class Session;
class StartPage;
struct Destination;
struct JournalEntry;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Catalogue &catalogue, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workbook in this window. A failure is a sentence on the start page.
    void openFile(const QString &path);
    /// Opens the last file again, where there was one.
    void openLastFile();

    PageStack &pages() { return *m_pages; }
    Session *session() { return m_session.get(); }
    Dialogs &dialogs() { return m_dialogs; }
    HelpMenu &help() { return *m_help; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Turn { Undo, Redo };

    void buildCentre();
    void buildMenus();
    void buildToolBar();
    void buildStatusBar();
    void closeFile();
    void showStart();
    void showPage();
    void showUndo();
    void showStatus();
    void takeBack(Turn turn);
    void openSettings();
    void remember();

    const Catalogue &m_catalogue;
    Preferences m_preferences;
    Dialogs m_dialogs;
    std::unique_ptr<Session> m_session;
    QStackedWidget *m_rooms;
    StartPage *m_start;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    NavigationModel *m_navigation;
    PageStack *m_pages;
    QMenu *m_pageMenu = nullptr;
    HelpMenu *m_help = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_close = nullptr;
    QLabel *m_file;
    QLabel *m_person;
    QLabel *m_readOnly;
};

} // namespace itsms
