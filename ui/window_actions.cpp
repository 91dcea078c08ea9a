// The commands of the window: its menus and its tool bar. What they do is the window's.
#include "ui/window_actions.h"

#include "core/language.h"
#include "core/store/journal.h"
#include "ui/look.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAction = 60; ///< Characters of what undo takes back: a menu is no place for a paragraph.

constexpr auto iconProperty = "iconName";

QString shortened(QString action)
{
    action = action.simplified().replace(u'&', u"&&"_s);
    return action.size() > longestAction ? QString(action.first(longestAction).trimmed() + u'\u2026') : action;
}

void collect(const QMenu &menu, QList<QAction *> &actions)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else
            actions.append(action);
    }
}

} // namespace

WindowActions::WindowActions(QMainWindow &window, Preferences &preferences)
    : QObject(&window)
    , newOrganisation(make("document-new", tr("&New organisation\u2026"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , open(make("document-open", tr("&Open\u2026"), {Qt::CTRL | Qt::Key_O}))
    , copy(make("document-save-as", tr("Save a cop&y\u2026"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
    , settings(make("configure", tr("&Settings\u2026"), {Qt::CTRL | Qt::Key_Comma}))
    , themes(makeThemes())
    , languages(makeLanguages())
    , close(make("document-close", tr("&Close the workbook"), {Qt::CTRL | Qt::Key_W}))
    , quit(make("application-exit", tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , undo(make("edit-undo", tr("&Undo"), {Qt::CTRL | Qt::Key_Z}))
    , redo(make("edit-redo", tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}))
    , find(make("edit-find", tr("&Go anywhere\u2026"), {Qt::CTRL | Qt::Key_K}))
    , back(make("go-previous", tr("&Back"), {Qt::ALT | Qt::Key_Left}))
    , forward(make("go-next", tr("&Forward"), {Qt::ALT | Qt::Key_Right}))
    , home(make("go-home", tr("&Home"), {Qt::ALT | Qt::Key_Home}))
    , navigation(make("sidebar-show-symbolic", tr("Show the &navigation"), {Qt::Key_F9, Qt::CTRL | Qt::Key_B}))
    , refresh(make("view-refresh", tr("&Refresh"), {Qt::Key_F5}))
    , m_window(window)
    , m_preferences(preferences)
    , m_bar(window.addToolBar(tr("Commands")))
{
    navigation->setCheckable(true);
    navigation->setChecked(true);
    buildMenus();
    buildBar();
    checkChosen();
}

QAction *WindowActions::make(const char *iconName, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, this);
    action->setProperty(iconProperty, QString::fromLatin1(iconName));
    action->setShortcuts(shortcuts);
    return action;
}

/// Their names are whole, so that "go anywhere" can offer them as well.
QActionGroup *WindowActions::makeThemes()
{
    auto *group = new QActionGroup(this);
    for (const auto &[theme, text] : {std::pair{Theme::System, tr("Colours: as the &system")}, {Theme::Light, tr("Colours: &light")},
             {Theme::Dark, tr("Colours: &dark")}}) {
        QAction *action = group->addAction(text);
        action->setData(int(theme));
        action->setCheckable(true);
    }
    return group;
}

QActionGroup *WindowActions::makeLanguages()
{
    auto *group = new QActionGroup(this);
    const auto add = [group](const QString &text, const QString &code) {
        QAction *action = group->addAction(text);
        action->setData(code);
        action->setCheckable(true);
    };
    add(tr("Language: as the &system"), {});
    for (const QString &code : shippedLanguages())
        add(tr("Language: %1").arg(code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName()), code);
    return group;
}

void WindowActions::checkChosen()
{
    for (QAction *action : themes->actions())
        action->setChecked(action->data().toInt() == int(m_preferences.theme()));
    for (QAction *action : languages->actions())
        action->setChecked(action->data().toString() == m_preferences.language());
}

void WindowActions::buildMenus()
{
    const auto fill = [](QMenu *menu, std::initializer_list<QAction *> actions) {
        for (QAction *action : actions) {
            action ? menu->addAction(action) : void(menu->addSeparator());
            if (action)
                giveIcon(*menu, *action, action->property(iconProperty).toString());
        }
        return menu;
    };
    QMenuBar *bar = m_window.menuBar();
    QMenu *file = fill(bar->addMenu(tr("&File")), {newOrganisation, open});
    m_recent = file->addMenu(tr("Open &recent"));
    giveIcon(*file, *m_recent->menuAction(), u"document-open-recent"_s);
    fill(file, {nullptr, copy, nullptr, settings});
    const auto choose = [file](const char *iconName, const QString &text, const QActionGroup *group) {
        QMenu *menu = file->addMenu(text);
        menu->addActions(group->actions());
        giveIcon(*file, *menu->menuAction(), QString::fromLatin1(iconName));
    };
    choose("preferences-desktop-theme", tr("Co&lours"), themes);
    choose("preferences-desktop-locale", tr("L&anguage"), languages);
    fill(file, {nullptr, close, quit});
    connect(file, &QMenu::aboutToShow, this, &WindowActions::checkChosen);
    fill(bar->addMenu(tr("&Edit")), {undo, redo});
    m_page = bar->addMenu(tr("&Page"));
    fill(bar->addMenu(tr("&Go")), {find, nullptr, back, forward, home, nullptr, navigation, refresh});
    m_help = bar->addMenu(tr("&Help"));
    m_help->menuAction()->setVisible(false);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
}

void WindowActions::buildBar()
{
    m_bar->setObjectName(u"commands"_s);
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction *action : {navigation, back, forward, find, undo, redo, refresh}) {
        action->setIcon(icon(action->property(iconProperty).toString()));
        m_bar->addAction(action);
    }
    m_beforeCommands = find;
    for (QAction *action : m_bar->actions())
        if (QWidget *button = m_bar->widgetForAction(action))
            button->setAccessibleName(action->text().remove(u'&'));
    // Who does not know it yet should see it: the one command that leads everywhere has its name and its keys on it.
    auto *search = qobject_cast<QToolButton *>(m_bar->widgetForAction(find));
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find->setIconText(tr("Go anywhere  %1", "command and its shortcut").arg(find->shortcut().toString(QKeySequence::NativeText)));
}

void WindowActions::setWay(QWidget *breadcrumbs) { m_bar->insertWidget(m_beforeCommands, breadcrumbs); }

void WindowActions::setPage(const Page *page, bool canGoBack, bool canGoForward)
{
    for (QAction *action : {copy, close, find, home, navigation, refresh})
        action->setEnabled(page != nullptr);
    back->setEnabled(canGoBack);
    forward->setEnabled(canGoForward);
    m_bar->setVisible(page != nullptr);
    m_page->clear();
    m_page->menuAction()->setVisible(page != nullptr);
    if (page)
        m_page->addActions(page->actions());
    m_page->setEnabled(!m_page->isEmpty());
    m_help->menuAction()->setVisible(!m_help->isEmpty());
}

void WindowActions::setUndo(const std::optional<JournalEntry> &last, const std::optional<JournalEntry> &next)
{
    undo->setEnabled(last.has_value());
    redo->setEnabled(next.has_value());
    undo->setText(last ? tr("&Undo: %1", "action").arg(shortened(last->action)) : tr("&Undo"));
    redo->setText(next ? tr("&Redo: %1", "action").arg(shortened(next->action)) : tr("&Redo"));
}

QList<QAction *> WindowActions::all(const Page *page) const
{
    QList<QAction *> actions = page ? page->actions() : QList<QAction *>();
    for (const QAction *top : m_window.menuBar()->actions())
        if (top->menu() && top->menu() != m_recent)
            collect(*top->menu(), actions);
    actions.removeAll(find);
    return actions;
}

void WindowActions::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_preferences.recentFiles()) {
        const QFileInfo file(path);
        const QString text =
            tr("%1 \u2013 %2", "name and folder of a file").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path()));
        m_recent->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, path] { Q_EMIT recentWanted(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No file was opened yet"))->setEnabled(false);
}

} // namespace itsms
