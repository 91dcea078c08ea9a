// The Help menu of the window and the panel it opens beside the page.
#include "ui/help/help_menu.h"

#include "core/language.h"
#include "ui/help/about_text.h"
#include "ui/help/help_panel.h"
#include "ui/help/key_map.h"
#include "ui/look.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 38 * grid::step;
constexpr int widest = 46 * grid::step;

} // namespace

HelpMenu::HelpMenu(QMainWindow &window, QMenu &menu, PageStack &pages, const Catalogue &catalogue, const Preferences &preferences)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
    , m_catalogue(catalogue)
    , m_preferences(preferences)
{
    const auto give = [&menu](const QString &iconName, QAction *action) { giveIcon(menu, *action, iconName); };
    give(u"help-contextual"_s, menu.addAction(tr("&Help for this page"), QKeySequence(Qt::Key_F1), this, &HelpMenu::showHelp));
    give(u"help-contents"_s, menu.addAction(tr("All &topics"), this, [this] { showTopic({}); }));
    menu.addSeparator();
    give(u"input-keyboard"_s, menu.addAction(tr("&Keyboard map"), this, [this] { open(PageKind::Keyboard, u"keyboard"_s); }));
    give(u"help-about"_s, menu.addAction(tr("&About the ITSMS Workbench"), this, [this] { open(PageKind::About, u"about"_s); }));
    connect(&pages, &PageStack::moved, this, &HelpMenu::followPage);
}

void HelpMenu::makePanel()
{
    if (m_panel)
        return;
    m_panel = new HelpPanel(readersLanguage(m_preferences.language()), m_catalogue);
    std::vector<KeyBinding> keys = generalKeys();
    const std::vector<KeyBinding> own = windowKeys(m_window);
    keys.insert(keys.end(), own.begin(), own.end());
    m_panel->library().fill(u"keyboard"_s, keysText(keys));
    m_panel->library().fill(u"about"_s, aboutText());
    m_dock = new QDockWidget(tr("Help"), &m_window);
    m_dock->setObjectName(u"help"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_dock->setWidget(m_panel);
    m_dock->hide();
    m_window.addDockWidget(m_window.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    // A quarter of the window: the page beside it is what the help is about.
    m_window.resizeDocks({m_dock}, {std::clamp(m_window.width() / 4, narrowest, widest)}, Qt::Horizontal);
    connect(m_panel, &HelpPanel::closeWanted, this, &HelpMenu::closePanel);
    connect(m_panel, &HelpPanel::destinationWanted, this, [this](const Destination &destination) {
        if (m_pages.current())
            m_pages.go(destination);
    });
}

void HelpMenu::showHelp()
{
    makePanel();
    if (m_dock->isVisible() && m_panel->isAncestorOf(QApplication::focusWidget()) && m_panel->followsPages())
        return closePanel();
    if (const Page *page = m_pages.current())
        m_panel->showPage(page->destination());
    else
        m_panel->showTopic(u"first-steps"_s);
    reveal();
}

void HelpMenu::showTopic(const QString &topic)
{
    makePanel();
    topic.isEmpty() ? m_panel->showContents() : m_panel->showTopic(topic);
    reveal();
}

void HelpMenu::reveal()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && !m_panel->isAncestorOf(focused))
        m_before = focused;
    m_dock->show();
    m_dock->raise();
    m_panel->takeFocus();
}

void HelpMenu::closePanel()
{
    m_dock->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void HelpMenu::followPage()
{
    if (const Page *page = m_pages.current(); page && m_panel && m_dock->isVisible() && m_panel->followsPages())
        m_panel->showPage(page->destination());
}

void HelpMenu::open(PageKind page, const QString &topic)
{
    if (m_pages.current())
        return m_pages.go({.page = page});
    showTopic(topic);
}

} // namespace itsms
