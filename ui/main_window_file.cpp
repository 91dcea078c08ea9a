// The file of a window: opened, closed, and opened anew where its own fields and choices have changed.
#include "ui/finder.h"
#include "ui/main_window.h"
#include "ui/navigation_tree.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/pages/start_page.h"
#include "ui/standing_reader.h"
#include "ui/status_line.h"

#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>

namespace itsms {

using namespace Qt::StringLiterals;

void MainWindow::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (Page *page = m_pages->current(); page && page->hasUnsaved())
        return page->leave([this, absolute] { openFile(absolute); });
    auto workbook = Workbook::open(absolute, m_catalogue);
    letGo();
    if (!workbook) {
        showStart();
        return m_start->complain(workbook.error().sentence);
    }
    begin(*std::move(workbook));
    m_preferences.addRecentFile(absolute);
    m_rooms->setCurrentWidget(m_splitter);
    if (m_start)
        m_start->complain({});
    m_pages->go(Destination::fromPath(m_preferences.lastPage(absolute)).value_or(Destination{}));
    // A page of a record type that is no more leads home.
    if (!m_pages->current())
        m_pages->go({});
}

void MainWindow::begin(std::unique_ptr<Workbook> workbook)
{
    m_session = std::make_unique<Session>(std::move(workbook), m_preferences, m_dialogs);
    // The page that follows asks at once, and is answered sooner.
    StandingReader::of(*m_session).warmUp();
    connect(m_session.get(), &Session::changed, this, &MainWindow::showUndo);
    // Later: whoever made the change is still in the middle of it.
    connect(m_session.get(), &Session::definitionsChanged, this, [this] {
        m_definitionsChanged = true;
        adoptDefinitions();
    }, Qt::QueuedConnection);
    connect(&m_session->running(), &RunningWork::changed, this, &MainWindow::adoptDefinitions, Qt::QueuedConnection);
    m_pages->setSession(m_session.get());
    m_tree->setSession(m_session.get());
    m_status->setSession(m_session.get());
    showUndo();
}

void MainWindow::endSession()
{
    m_definitionsChanged = false;
    m_adopting = false;
    if (m_finder)
        m_finder->forget();
    m_status->setSession(nullptr);
    m_tree->setSession(nullptr);
    m_pages->setSession(nullptr);
    m_session.reset();
}

/// Every page, list and form speaks of the fields it was made with, so all are made anew, each where it was. Typing is not interrupted, and
/// neither is what runs.
void MainWindow::adoptDefinitions()
{
    const Page *page = m_pages->current();
    if (!m_definitionsChanged || m_adopting || !m_session || (page && page->hasUnsaved()) || !m_session->running().isIdle())
        return;
    m_adopting = true;
    // Search is made anew with the new fields, which takes long in a large workbook; opening it afterwards does not.
    inBackground(
        m_session.get(),
        [path = m_session->workbook().path(), &catalogue = m_catalogue]() -> Result<> {
            ITSMS_CHECK(Workbook::open(path, catalogue));
            return {};
        },
        [this](const Result<> &prepared) {
            m_adopting = false;
            if (!prepared)
                return m_status->complain(prepared.error().sentence);
            QMetaObject::invokeMethod(this, &MainWindow::openAnew, Qt::QueuedConnection);
        });
}

/// From the event loop: nothing of the session is in the middle of something.
void MainWindow::openAnew()
{
    const Page *page = m_pages->current();
    if (!m_session || (page && page->hasUnsaved()) || !m_session->running().isIdle())
        return;
    auto workbook = Workbook::open(m_session->workbook().path(), m_catalogue);
    if (!workbook)
        return m_status->complain(workbook.error().sentence);
    const PageStack::Way way = m_pages->way();
    const std::vector<Draft> drafts = m_session->drafts().drafts();
    endSession();
    begin(*std::move(workbook));
    m_session->drafts().recognise(drafts);
    m_pages->resume(way);
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
    letGo();
    showStart();
}

/// Without a file, until another one or the start page takes its place.
void MainWindow::letGo()
{
    if (m_session)
        remember();
    endSession();
}

} // namespace itsms
