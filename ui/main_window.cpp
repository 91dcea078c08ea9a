// The window: navigation on the left, pages in the middle, and what concerns them all.
#include "ui/main_window.h"

#include "core/language.h"
#include "core/store/backup.h"
#include "core/store/journal.h"
#include "ui/breadcrumbs.h"
#include "ui/command_keys.h"
#include "ui/finder.h"
#include "ui/help/help_menu.h"
#include "ui/look.h"
#include "ui/models/navigation_model.h"
#include "ui/navigation_tree.h"
#include "ui/new_window.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/pages/start_page.h"
#include "ui/settings_dialog.h"
#include "ui/status_line.h"
#include "ui/window_actions.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestNavigation = 54 * grid::step;
constexpr QSize firstSize(180 * grid::step, 112 * grid::step);
constexpr qreal roomToTake = 0.94; // of the screen: the frame needs some as well

/// The one workbook that is being dragged; empty for anything else.
QString draggedWorkbook(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(u".itsms", Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(const Catalogue &catalogue, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(catalogue)
    , m_rooms(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_navigation(new NavigationModel(catalogue, this))
    , m_tree(new NavigationTree(*m_navigation, m_preferences))
    , m_pages(new PageStack)
    , m_actions(new WindowActions(*this, m_preferences))
    , m_way(new Breadcrumbs)
    , m_status(new StatusLine)
    , m_help(new HelpMenu(*this, m_actions->help(), *m_pages, m_catalogue, m_preferences))
{
    m_actions->setWay(m_way);
    new CommandKeys(*this, [this] { return m_actions->all(m_pages->current()) << m_actions->find; });
    setStatusBar(m_status);
    setAcceptDrops(true);
    buildCentre();
    connectActions();
    resize(firstSize.boundedTo(screen()->availableSize() * roomToTake));
    restoreGeometry(m_preferences.layout(u"window"_s));
    if (!m_splitter->restoreState(m_preferences.layout(u"navigation"_s)))
        fitNavigation();
    m_actions->navigation->setChecked(m_preferences.layout(u"navigation_hidden"_s).isEmpty());
    showPage();
    showUndo();
}

MainWindow::~MainWindow()
{
    // Pages use the session, and the tree its model, until they are gone.
    m_pages->setSession(nullptr);
    delete m_tree;
}

void MainWindow::buildCentre()
{
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_rooms->addWidget(m_splitter);
    setCentralWidget(m_rooms);
    connect(m_tree, &NavigationTree::destinationWanted, m_pages, &PageStack::go);
    connect(m_way, &Breadcrumbs::destinationWanted, m_pages, &PageStack::go);
    connect(m_pages, &PageStack::moved, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::moved, this, &MainWindow::adoptDefinitions, Qt::QueuedConnection);
    connect(m_status, &StatusLine::settingsWanted, this, &MainWindow::openSettings);
}

/// As wide as its entries, where nobody has said otherwise.
void MainWindow::fitNavigation()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int navigation = std::min(m_tree->widestEntry() + bar, widestNavigation);
    m_splitter->setSizes({navigation, firstSize.width() - navigation});
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    connect(actions.newOrganisation, &QAction::triggered, this, &MainWindow::newOrganisation);
    connect(actions.open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions, &WindowActions::recentWanted, this, &MainWindow::openFile);
    connect(actions.copy, &QAction::triggered, this, &MainWindow::saveCopy);
    connect(actions.settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(actions.close, &QAction::triggered, this, &MainWindow::closeFile);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.undo, &QAction::triggered, this, [this] { takeBack(Turn::Undo); });
    connect(actions.redo, &QAction::triggered, this, [this] { takeBack(Turn::Redo); });
    connect(actions.find, &QAction::triggered, this, &MainWindow::findAnything);
    connect(actions.back, &QAction::triggered, m_pages, &PageStack::back);
    connect(actions.forward, &QAction::triggered, m_pages, &PageStack::forward);
    connect(actions.home, &QAction::triggered, m_pages, [this] { m_pages->go({}); });
    connect(actions.navigation, &QAction::toggled, this, [this](bool shown) {
        m_tree->setVisible(shown);
        m_preferences.setLayout(u"navigation_hidden"_s, shown ? QByteArray() : QByteArray("hidden"));
    });
    connect(actions.themes, &QActionGroup::triggered, this, [this](const QAction *theme) { chooseTheme(Theme(theme->data().toInt())); });
    connect(actions.languages, &QActionGroup::triggered, this, [this](const QAction *language) { speak(language->data().toString()); });
    connect(actions.refresh, &QAction::triggered, this, [this] { m_session->noticeChange(); });
}

void MainWindow::chooseFile()
{
    const QString path = m_dialogs.openFile(this, tr("Open a workbook"), tr("Workbooks (*.itsms);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::newOrganisation()
{
    closeFile();
    if (!m_session)
        m_start->beginNew();
}

void MainWindow::saveCopy()
{
    const QString name = QFileInfo(m_session->workbook().path()).completeBaseName();
    const QString path =
        m_dialogs.saveFile(this, tr("Save a copy"), tr("%1 copy", "name of a file").arg(name) + u".itsms"_s, tr("Workbooks (*.itsms)"));
    if (path.isEmpty())
        return;
    auto work = m_session->running().begin(tr("Saving a copy"));
    readInBackground(
        m_session->workbook(), m_session.get(), [path, work](const Workbook &workbook) { return backUp(workbook, path, reportTo(work)); },
        [this, path](const Result<> &saved) {
            saved ? m_status->say(tr("The copy is %1.").arg(path)) : m_status->complain(saved.error().sentence);
        });
}

/// Made when it is first wanted: most people come back to the file they left.
void MainWindow::showStart()
{
    if (m_start) {
        m_start->refresh();
    } else {
        m_start = new StartPage(m_catalogue, m_preferences, m_dialogs);
        m_rooms->addWidget(m_start);
        connect(m_start, &StartPage::openWanted, this, &MainWindow::openFile);
    }
    m_rooms->setCurrentWidget(m_start);
    showPage();
    showUndo();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session && !m_start)
        showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::showPage()
{
    const Page *page = m_pages->current();
    m_actions->setPage(page, m_pages->canGoBack(), m_pages->canGoForward());
    const QString program = tr("ITSMS Workbench");
    setWindowTitle(page ? tr("%1 \u2013 %2", "page and program").arg(page->title(), program) : program);
    if (!page)
        return;
    const Destination &here = page->destination();
    m_way->setCrumbs(crumbsOf(*m_navigation, here, page->title()));
    m_tree->showDestination(here);
    // A record that was never saved is no place to come back to.
    if (here.page != PageKind::Record || here.id)
        m_preferences.addRecentPlace(m_session->workbook().path(), {here.key(), page->title()});
}

void MainWindow::showUndo()
{
    std::optional<JournalEntry> last;
    std::optional<JournalEntry> next;
    if (m_session && !m_session->isReadOnly()) {
        last = undoable(m_session->workbook()).value_or(std::nullopt);
        next = redoable(m_session->workbook()).value_or(std::nullopt);
    }
    m_actions->setUndo(last, next);
}

void MainWindow::findAnything()
{
    std::vector<FinderEntry> entries = pageEntries(*m_navigation);
    std::vector<FinderEntry> commands = commandEntries(m_actions->all(m_pages->current()));
    entries.insert(entries.end(), commands.begin(), commands.end());
    if (!m_finder)
        m_finder = new Finder(this);
    m_finder->open(*m_session, std::move(entries));
}

void MainWindow::takeBack(Turn turn)
{
    m_actions->setUndo({}, {});
    m_session->change(
        this,
        [turn, person = m_preferences.person()](
            Workbook &workbook) { return turn == Turn::Undo ? undo(workbook, person) : redo(workbook, person); },
        [this, turn](const Result<JournalEntry> &entry) {
            showUndo();
            if (!entry)
                return m_status->complain(entry.error().sentence);
            m_status->say((turn == Turn::Undo ? tr("Taken back: %1", "action") : tr("Done again: %1", "action")).arg(entry->action));
        });
}

void MainWindow::openSettings()
{
    if (m_session)
        return m_pages->go({.page = PageKind::Settings});
    auto *dialog = new SettingsDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_status->setPerson(m_session ? m_preferences.person() : QString()); });
    dialog->open();
}

void MainWindow::chooseTheme(Theme theme)
{
    m_preferences.setTheme(theme);
    applyLook(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme);
    if (Page *page = m_pages->current())
        page->refresh();
}

void MainWindow::speak(const QString &language)
{
    const QString before = readersLanguage(m_preferences.language());
    m_preferences.setLanguage(language);
    if (readersLanguage(language) != before)
        makeNewWindow(this);
    else if (Page *page = m_pages->current())
        page->refresh();
}

void MainWindow::remember()
{
    m_preferences.setLayout(u"window"_s, saveGeometry());
    m_preferences.setLayout(u"navigation"_s, m_splitter->saveState());
    if (const Page *page = m_pages->current(); page && m_session)
        m_preferences.setLastPage(m_session->workbook().path(), page->destination().path());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedWorkbook(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString path = draggedWorkbook(*event->mimeData()); !path.isEmpty())
        openFile(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (Page *page = m_pages->current(); page && page->hasUnsaved()) {
        event->ignore();
        return page->leave([this] { close(); });
    }
    m_preferences.setLastPage(u"file"_s, m_session ? m_session->workbook().path() : QString());
    remember();
    event->accept();
}

} // namespace itsms
