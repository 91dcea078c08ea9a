// The window: navigation on the left, pages in the middle, and what concerns them all.
#include "ui/main_window.h"

#include "core/store/journal.h"
#include "ui/help/help_menu.h"
#include "ui/look.h"
#include "ui/models/navigation_model.h"
#include "ui/models/roomy_delegate.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/pages/start_page.h"
#include "ui/settings_dialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceTime = 8000; // milliseconds
constexpr int widestNavigation = 50 * grid::step;
constexpr QSize firstSize(180 * grid::step, 112 * grid::step);
constexpr qreal roomToTake = 0.94; // of the screen: the frame needs some as well

/// What the longest entry takes.
int widestEntry(const QTreeView &tree, const QModelIndex &parent, int indent)
{
    int widest = 0;
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex entry = tree.model()->index(row, 0, parent);
        const int own = indent + tree.sizeHintForIndex(entry).width();
        widest = std::max({widest, own, widestEntry(tree, entry, indent + tree.indentation())});
    }
    return widest;
}

} // namespace

MainWindow::MainWindow(const Catalogue &catalogue, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(catalogue)
    , m_rooms(new QStackedWidget)
    , m_start(new StartPage(catalogue, m_preferences, m_dialogs))
    , m_splitter(new QSplitter)
    , m_tree(new QTreeView)
    , m_navigation(new NavigationModel(catalogue, this))
    , m_pages(new PageStack)
    , m_file(new QLabel)
    , m_person(new QLabel)
    , m_readOnly(new QLabel)
{
    buildCentre();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    resize(firstSize.boundedTo(screen()->availableSize() * roomToTake));
    restoreGeometry(m_preferences.layout(u"window"_s));
    m_splitter->restoreState(m_preferences.layout(u"navigation"_s));
    showStart();
}

MainWindow::~MainWindow()
{
    // Pages use the session, and the tree's view its model, until they are gone.
    m_pages->setSession(nullptr);
}

void MainWindow::buildCentre()
{
    m_tree->setModel(m_navigation);
    m_tree->setHeaderHidden(true);
    giveRoom(m_tree);
    m_tree->setAccessibleName(tr("Navigation"));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(grid::gap);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setMinimumWidth(22 * grid::step);
    m_tree->expandAll();
    const auto follow = [this](const QModelIndex &index) {
        if (const auto destination = m_navigation->destination(index); destination && m_session)
            m_pages->go(*destination);
    };
    connect(m_tree, &QTreeView::clicked, this, follow);
    connect(m_tree, &QTreeView::activated, this, follow);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int navigation = std::min(widestEntry(*m_tree, {}, m_tree->indentation()) + bar, widestNavigation);
    m_splitter->setSizes({navigation, firstSize.width() - navigation});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_rooms->addWidget(m_start);
    m_rooms->addWidget(m_splitter);
    setCentralWidget(m_rooms);
    connect(m_pages, &PageStack::moved, this, &MainWindow::showPage);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openFile);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon(u"document-open"_s), tr("&Open\u2026"), QKeySequence::Open, this, [this] {
        if (const QString path = m_dialogs.openFile(this, tr("Open a workbook"), tr("Workbooks (*.itsms);;All files (*)")); !path.isEmpty())
            openFile(path);
    });
    m_close = file->addAction(icon(u"document-close"_s), tr("&Close the workbook"), this, &MainWindow::closeFile);
    file->addSeparator();
    file->addAction(icon(u"configure"_s), tr("&Settings"), this, &MainWindow::openSettings);
    file->addAction(icon(u"application-exit"_s), tr("&Quit"), Qt::CTRL | Qt::Key_Q, this, &QWidget::close);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(icon(u"edit-undo"_s), tr("&Undo"), Qt::CTRL | Qt::Key_Z, this, [this] { takeBack(Turn::Undo); });
    m_redo = edit->addAction(icon(u"edit-redo"_s), tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, this, [this] { takeBack(Turn::Redo); });
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_back = go->addAction(icon(u"go-previous"_s), tr("&Back"), Qt::ALT | Qt::Key_Left, m_pages, &PageStack::back);
    m_forward = go->addAction(icon(u"go-next"_s), tr("&Forward"), Qt::ALT | Qt::Key_Right, m_pages, &PageStack::forward);
    m_refresh = go->addAction(icon(u"view-refresh"_s), tr("&Refresh"), QKeySequence::Refresh, this, [this] {
        if (m_session)
            m_session->noticeChange();
    });
    m_help = new HelpMenu(*this, *menuBar()->addMenu(tr("&Help")), *m_pages, m_catalogue, m_preferences);
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Commands"));
    bar->setObjectName(u"commands"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction *action : {m_back, m_forward, m_undo, m_redo, m_refresh}) {
        bar->addAction(action);
        bar->widgetForAction(action)->setAccessibleName(action->text().remove(u'&'));
    }
}

void MainWindow::buildStatusBar()
{
    m_readOnly->setForegroundRole(QPalette::BrightText);
    for (QLabel *label : {m_readOnly, m_file, m_person}) {
        label->setContentsMargins(grid::step, 0, grid::step, grid::half);
        statusBar()->addPermanentWidget(label);
    }
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (Page *page = m_pages->current(); page && page->hasUnsaved())
        return page->leave([this, absolute] { openFile(absolute); });
    auto workbook = Workbook::open(absolute, m_catalogue);
    closeFile();
    if (!workbook)
        return m_start->complain(workbook.error().sentence);
    m_session = std::make_unique<Session>(*std::move(workbook), m_preferences, m_dialogs);
    m_preferences.addRecentFile(absolute);
    connect(m_session.get(), &Session::changed, this, &MainWindow::showUndo);
    connect(m_session.get(), &Session::changed, this, &MainWindow::showStatus);
    connect(m_session.get(), &Session::sentenceWanted, this,
        [this](const QString &sentence) { statusBar()->showMessage(sentence, sentenceTime); });
    m_pages->setSession(m_session.get());
    m_rooms->setCurrentWidget(m_splitter);
    showStatus();
    showUndo();
    m_start->complain({});
    m_pages->go(Destination::fromPath(m_preferences.lastPage(absolute)).value_or(Destination{}));
    // A page of a record type that is no more leads home.
    if (!m_pages->current())
        m_pages->go({});
}

void MainWindow::openLastFile()
{
    const QStringList recent = m_preferences.recentFiles();
    if (!recent.isEmpty() && recent.first() == m_preferences.lastPage(u"file"_s))
        openFile(recent.first());
}

void MainWindow::closeFile()
{
    if (Page *page = m_pages->current(); page && page->hasUnsaved())
        return page->leave([this] { closeFile(); });
    remember();
    m_pages->setSession(nullptr);
    m_session.reset();
    showStart();
}

void MainWindow::showStart()
{
    m_start->refresh();
    m_rooms->setCurrentWidget(m_start);
    showStatus();
    showPage();
    showUndo();
}

void MainWindow::showPage()
{
    const Page *page = m_pages->current();
    m_back->setEnabled(m_pages->canGoBack());
    m_forward->setEnabled(m_pages->canGoForward());
    m_refresh->setEnabled(page != nullptr);
    m_close->setEnabled(page != nullptr);
    m_pageMenu->clear();
    m_pageMenu->setEnabled(page && !page->actions().isEmpty());
    const QString program = tr("ITSMS Workbench");
    setWindowTitle(page ? tr("%1 \u2013 %2", "page and program").arg(page->title(), program) : program);
    if (!page)
        return;
    m_pageMenu->addActions(page->actions());
    const QModelIndex entry = m_navigation->indexOf(page->destination());
    m_tree->selectionModel()->setCurrentIndex(entry, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(entry);
}

void MainWindow::showStatus()
{
    m_file->setText(m_session ? QDir::toNativeSeparators(m_session->workbook().path()) : QString());
    m_person->setText(m_session ? tr("You are %1").arg(m_preferences.person()) : QString());
    m_readOnly->setText(m_session ? m_session->workbook().readOnlyReason() : QString());
}

void MainWindow::showUndo()
{
    std::optional<JournalEntry> last;
    std::optional<JournalEntry> next;
    if (m_session && !m_session->isReadOnly()) {
        last = undoable(m_session->workbook()).value_or(std::nullopt);
        next = redoable(m_session->workbook()).value_or(std::nullopt);
    }
    m_undo->setEnabled(last.has_value());
    m_redo->setEnabled(next.has_value());
    m_undo->setText(last ? tr("&Undo: %1", "action").arg(last->action) : tr("&Undo"));
    m_redo->setText(next ? tr("&Redo: %1", "action").arg(next->action) : tr("&Redo"));
}

void MainWindow::takeBack(Turn turn)
{
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    m_session->change(
        this,
        [turn, person = m_preferences.person()](
            Workbook &workbook) { return turn == Turn::Undo ? undo(workbook, person) : redo(workbook, person); },
        [this, turn](const Result<JournalEntry> &entry) {
            showUndo();
            if (!entry)
                return statusBar()->showMessage(entry.error().sentence, 2 * sentenceTime);
            statusBar()->showMessage(turn == Turn::Undo ? tr("Taken back.") : tr("Done again."), sentenceTime);
        });
}

void MainWindow::openSettings()
{
    if (m_session)
        return m_pages->go({.page = PageKind::Settings});
    auto *dialog = new SettingsDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &MainWindow::showStatus);
    dialog->open();
}

void MainWindow::remember()
{
    m_preferences.setLayout(u"window"_s, saveGeometry());
    m_preferences.setLayout(u"navigation"_s, m_splitter->saveState());
    if (const Page *page = m_pages->current(); page && m_session)
        m_preferences.setLastPage(m_session->workbook().path(), page->destination().path());
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
