// The Help menu of the window and the panel it opens beside the page.
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace itsms {

class Catalogue;
class HelpPanel;
class PageStack;
class Preferences;
enum class PageKind;

class HelpMenu final : public QObject
{
    Q_OBJECT

public:
    /// Fills `menu`. All must outlive it; the window is its parent.
    HelpMenu(QMainWindow &window, QMenu &menu, PageStack &pages, const Catalogue &catalogue, const Preferences &preferences);

    /// F1: the topic of the page shown; the panel closes where the person is in it already.
    void showHelp();
    void showTopic(const QString &topic);

    /// Nothing before help was asked for the first time.
    HelpPanel *panel() const { return m_panel; }

private:
    void makePanel();
    void reveal();
    void closePanel();
    void followPage();
    /// A page where a workbook is open, a topic of the panel where none is.
    void open(PageKind page, const QString &topic);

    QMainWindow &m_window;
    PageStack &m_pages;
    const Catalogue &m_catalogue;
    const Preferences &m_preferences;
    QDockWidget *m_dock = nullptr;
    HelpPanel *m_panel = nullptr;
    QPointer<QWidget> m_before; ///< What had the focus before the panel took it.
};

} // namespace itsms
