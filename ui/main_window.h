// The window: navigation on the left, pages in the middle, and what concerns them all.
#pragma once

#include "ui/dialogs.h"
#include "ui/preferences.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace itsms {

class Breadcrumbs;
class Catalogue;
class Finder;
class HelpMenu;
class NavigationModel;
class NavigationTree;
class PageStack;
class Session;
class StartPage;
class StatusLine;
class WindowActions;
class Workbook;

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
    WindowActions &commands() { return *m_actions; }
    StatusLine &statusLine() { return *m_status; }
    HelpMenu &help() { return *m_help; }

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Turn { Undo, Redo };

    void buildCentre();
    void fitNavigation();
    void connectActions();
    void chooseFile();
    void newOrganisation();
    void saveCopy();
    void closeFile();
    void begin(std::unique_ptr<Workbook> workbook);
    void letGo();
    void endSession();
    void adoptDefinitions();
    void openAnew();
    void showStart();
    void showPage();
    void showUndo();
    void findAnything();
    void takeBack(Turn turn);
    void openSettings();
    void chooseTheme(Theme theme);
    void speak(const QString &language); ///< Builds the window again where that is another one.
    void remember();

    const Catalogue &m_catalogue;
    Preferences m_preferences;
    Dialogs m_dialogs;
    std::unique_ptr<Session> m_session;
    bool m_definitionsChanged = false; ///< Waits for typing to be saved and work to be done.
    bool m_adopting = false;
    QStackedWidget *m_rooms;
    StartPage *m_start = nullptr;
    QSplitter *m_splitter;
    NavigationModel *m_navigation;
    NavigationTree *m_tree;
    PageStack *m_pages;
    WindowActions *m_actions;
    Breadcrumbs *m_way;
    StatusLine *m_status;
    Finder *m_finder = nullptr; ///< Made when it is first called.
    HelpMenu *m_help;
};

} // namespace itsms
