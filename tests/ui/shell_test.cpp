// What surrounds the pages: crumbs, the way back, the status line, running work, menus.
#include "tests/ui/support.h"
#include "ui/breadcrumbs.h"
#include "ui/look.h"
#include "ui/main_window.h"
#include "ui/models/navigation_model.h"
#include "ui/navigation_tree.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/status_line.h"
#include "ui/window_actions.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const std::vector<Crumb> &crumbs)
{
    QStringList texts;
    for (const Crumb &crumb : crumbs)
        texts += crumb.text;
    return texts;
}

QStringList shownButtons(const QWidget &widget)
{
    QStringList texts;
    for (const QToolButton *button : widget.findChildren<QToolButton *>())
        if (button->isVisibleTo(&widget))
            texts += button->accessibleName();
    return texts;
}

struct Desk
{
    Sample sample{40};
    MainWindow window{Catalogue::standard()};

    Desk()
    {
        window.resize(1280, 720);
        window.show();
        window.openFile(sample.path());
        REQUIRE(window.session());
        window.pages().go({});
        settle();
    }
    PageStack &pages() { return window.pages(); }
};

} // namespace

TEST_CASE("the crumbs of a record are its clause, its process, its list and itself", "[crumbs]")
{
    const NavigationModel navigation(Catalogue::standard());
    const auto crumbs = crumbsOf(navigation, recordAt(u"incident"_s, 17), u"INC-000017  Mail down"_s);
    REQUIRE(crumbs.size() == 4);
    CHECK(crumbs[0].destination.filter == u"8"_s);
    CHECK(crumbs[1].destination == processAt(u"incident_management"_s));
    CHECK(crumbs[2].destination == listOf(u"incident"_s));
    CHECK(crumbs[3] == Crumb{u"INC-000017 Mail down"_s, recordAt(u"incident"_s, 17)});
}

TEST_CASE("the crumbs of a list and of a clause end with them", "[crumbs]")
{
    const NavigationModel navigation(Catalogue::standard());
    CHECK(crumbsOf(navigation, listOf(u"incident"_s), u"Incidents"_s).size() == 3);
    CHECK(crumbsOf(navigation, {.page = PageKind::Findings, .filter = u"8"_s}, u"Findings"_s).size() == 1);
}

TEST_CASE("the crumbs of a process are its clause and itself, those of the findings of a clause lead to all findings", "[crumbs]")
{
    const NavigationModel navigation(Catalogue::standard());
    const auto crumbs = crumbsOf(navigation, processAt(u"problem_management"_s), u"Problem management"_s);
    REQUIRE(crumbs.size() == 2);
    CHECK(crumbs[0].destination.filter == u"8"_s);
    CHECK(crumbs[1].destination == processAt(u"problem_management"_s));
    CHECK(textsOf(crumbsOf(navigation, {.page = PageKind::Findings, .filter = u"8.1"_s}, u"Findings of clause 8.1"_s))
        == QStringList{u"Home"_s, u"Findings"_s, u"Findings of clause 8.1"_s});
}

TEST_CASE("pages under no clause stand under Home, and Home under nothing", "[crumbs]")
{
    const NavigationModel navigation(Catalogue::standard());
    CHECK(textsOf(crumbsOf(navigation, {}, u"Home"_s)) == QStringList{u"Home"_s});
    CHECK(textsOf(crumbsOf(navigation, {.page = PageKind::Reports}, u"Reports"_s)) == QStringList{u"Home"_s, u"Reports"_s});
}

TEST_CASE("every crumb is a link that the keyboard reaches", "[crumbs]")
{
    Desk desk;
    desk.pages().go(recordAt(u"person"_s, desk.sample.ids.front()));
    settle();
    const auto &way = *desk.window.findChild<Breadcrumbs *>();
    int links = 0;
    for (QToolButton *button : way.findChildren<QToolButton *>())
        if (button->isVisibleTo(&way)) {
            CHECK(button->focusPolicy() == Qt::TabFocus);
            CHECK_FALSE(button->accessibleName().isEmpty());
            ++links;
        }
    CHECK(links == 4);
    for (QToolButton *button : way.findChildren<QToolButton *>())
        if (button->isVisibleTo(&way) && button->accessibleName() == u"People"_s) {
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
    CHECK(desk.pages().current()->destination() == listOf(u"person"_s));
    settle();
}

TEST_CASE("in a narrow window the first crumbs go into a menu and nothing sticks out", "[crumbs]")
{
    Breadcrumbs way;
    way.setCrumbs({{u"8 Resolution processes"_s, {}}, {u"8.1 Incident and service request management"_s, {}},
        {u"Incidents"_s, listOf(u"incident"_s)}, {QString(300, u'x'), recordAt(u"incident"_s, 1)}});
    for (const int width : {1200, 500, 200, 60}) {
        way.resize(width, 30);
        way.show();
        settle();
        for (const QToolButton *button : way.findChildren<QToolButton *>())
            if (button->isVisible())
                CHECK(button->geometry().right() < width);
    }
    way.resize(420, 30);
    CHECK(shownButtons(way).contains(u"Further up"_s));
    CHECK_FALSE(shownButtons(way).contains(u"8 Resolution processes"_s));
}

TEST_CASE("going back shows the page as it was left, without reading again", "[stack]")
{
    Desk desk;
    desk.pages().go(listOf(u"person"_s));
    settle();
    Page *list = desk.pages().current();
    auto *table = list->findChild<QTableView *>();
    REQUIRE(table);
    table->setFocus();
    table->selectRow(30);
    table->scrollTo(table->model()->index(30, 0), QAbstractItemView::PositionAtTop);
    const int scrolled = table->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    desk.pages().go(recordAt(u"person"_s, desk.sample.ids.front()));
    settle();
    desk.window.commands().back->trigger();
    CHECK(desk.pages().current() == list);
    CHECK(table->verticalScrollBar()->value() == scrolled);
    CHECK(table->currentIndex().row() == 30);
    // Nothing is on its way that would change it afterwards.
    settle();
    CHECK(table->verticalScrollBar()->value() == scrolled);
    CHECK(table->selectionModel()->isRowSelected(30));
    CHECK(list->focusWidget() == table);
}

TEST_CASE("a page that was not shown while the workbook changed catches up when it is come back to", "[stack]")
{
    Desk desk;
    desk.pages().go(listOf(u"person"_s));
    settle();
    auto *table = desk.pages().current()->findChild<QTableView *>();
    const int before = table->model()->rowCount();
    desk.pages().go({});
    settle();
    bool changed = false;
    desk.window.session()->change(
        &desk.window,
        [](Workbook &workbook) -> Result<> {
            ITSMS_TRY(auto transaction, Transaction::begin(workbook, {.person = u"Test"_s, .action = u"Added"_s}));
            Record record(*workbook.catalogue().type(u"person"_s), 0);
            record.setValue("title", u"Late comer"_s);
            ITSMS_CHECK(transaction->insert(record));
            ITSMS_CHECK(transaction->commit());
            return {};
        },
        [&changed](const Result<> &done) { changed = done.has_value(); });
    settle();
    REQUIRE(changed);
    CHECK(table->model()->rowCount() == before);
    desk.pages().back();
    settle();
    CHECK(table->model()->rowCount() == before + 1);
}

TEST_CASE("running work shows how far it is and takes a cancel", "[work]")
{
    Sample sample;
    const auto session = sample.session();
    StatusLine line;
    line.setSession(session.get());
    line.show();
    auto work = session->running().begin(u"Reading a table"_s);
    const auto shown = [&line](const QString &part) {
        for (const QLabel *label : line.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    };
    CHECK_FALSE(shown(u"Reading a table"_s));
    work->setProgress(250, 1000);
    REQUIRE(waitFor([&] { return shown(u"250"_s) && shown(u"Reading a table"_s); }));
    CHECK(work->share() == 250);
    for (QToolButton *button : line.findChildren<QToolButton *>())
        if (button->isVisible() && button->accessibleName() == u"Cancel"_s)
            button->click();
    CHECK(work->isCancelled());
    work.reset();
    CHECK(waitFor([&] { return !shown(u"Reading a table"_s); }));
}

TEST_CASE("work that cannot be stopped is not, and counts stay within their total", "[work]")
{
    Work work(u"Migrating"_s, Stopping::Impossible);
    work.cancel();
    CHECK_FALSE(work.isCancelled());
    work.setProgress(15, 10);
    CHECK(work.share() == 1000);
    work.setProgress(15, 0);
    CHECK_FALSE(work.share());
    work.setShare(-5);
    CHECK(work.share() == 0);
}

TEST_CASE("what still runs when the session ends is asked to stop", "[work]")
{
    std::shared_ptr<Work> work;
    {
        RunningWork running;
        work = running.begin(u"Importing"_s);
    }
    CHECK(work->isCancelled());
}

TEST_CASE("progress of core is counted into work and stops with it", "[work]")
{
    auto work = std::make_shared<Work>(u"Copying"_s, Stopping::Possible);
    const Progress progress = reportTo(work);
    CHECK(progress(400));
    CHECK(work->share() == 400);
    work->cancel();
    CHECK_FALSE(progress(500));
}

TEST_CASE("the status line says who you are, which file, and how many drafts wait", "[status]")
{
    Sample sample;
    sample.preferences.setPerson(u"Ada Lovelace"_s);
    const auto session = sample.session();
    StatusLine line;
    line.show();
    CHECK(shownButtons(line).isEmpty());
    line.setSession(session.get());
    CHECK(shownButtons(line) == QStringList{u"You are Ada Lovelace"_s});
    line.setDrafts(2);
    CHECK(shownButtons(line).contains(u"2 not saved"_s));
    line.setDrafts(0);
    CHECK(shownButtons(line) == QStringList{u"You are Ada Lovelace"_s});
    bool file = false;
    for (const QLabel *label : line.findChildren<QLabel *>())
        file = file || (label->isVisible() && label->text() == u"sample.itsms"_s && label->toolTip() == sample.path());
    CHECK(file);
    line.setSession(nullptr);
    CHECK(shownButtons(line).isEmpty());
}

TEST_CASE("a press on who you are opens the settings", "[status]")
{
    Desk desk;
    for (QToolButton *button : desk.window.statusLine().findChildren<QToolButton *>())
        if (button->accessibleName().startsWith(u"You are"))
            button->click();
    settle();
    REQUIRE(desk.pages().current());
    CHECK(desk.pages().current()->destination().page == PageKind::Settings);
}

TEST_CASE("F9 hides the navigation, and it stays hidden at the next start", "[window]")
{
    Sample sample;
    {
        MainWindow window(Catalogue::standard());
        window.show();
        window.openFile(sample.path());
        CHECK(window.findChild<NavigationTree *>()->isVisible());
        window.commands().navigation->trigger();
        CHECK_FALSE(window.findChild<NavigationTree *>()->isVisible());
        settle();
        window.close();
    }
    MainWindow window(Catalogue::standard());
    window.show();
    window.openFile(sample.path());
    CHECK_FALSE(window.findChild<NavigationTree *>()->isVisible());
    window.commands().navigation->trigger();
    CHECK(window.findChild<NavigationTree *>()->isVisible());
    settle();
}

TEST_CASE("the menus name what undo takes back, and no menu is empty or without a key to reach it", "[window]")
{
    Desk desk;
    CHECK(desk.window.commands().undo->text().contains(u"Filled the sample"_s));
    for (const QAction *top : desk.window.menuBar()->actions()) {
        if (!top->isVisible())
            continue;
        CHECK(top->text().contains(u'&'));
        REQUIRE(top->menu());
        CHECK_FALSE(top->menu()->isEmpty());
    }
}

TEST_CASE("entries of a menu have their icons when it opens", "[window]")
{
    applyLook(*qApp, Theme::Light);
    MainWindow window(Catalogue::standard());
    int entries = 0;
    for (const QAction *top : window.menuBar()->actions()) {
        Q_EMIT top->menu()->aboutToShow();
        for (const QAction *action : top->menu()->actions()) {
            INFO(action->text().toStdString());
            CHECK((action->isSeparator() || !action->icon().isNull()));
            entries += !action->isSeparator();
        }
    }
    CHECK(entries > 15);
}

TEST_CASE("no two commands of the window have the same keys", "[window]")
{
    Desk desk;
    for (const Destination &destination : {Destination{}, listOf(u"person"_s), recordAt(u"person"_s, desk.sample.ids.front())}) {
        desk.pages().go(destination);
        settle();
        QSet<QString> keys;
        QList<QAction *> actions = desk.window.commands().all(desk.pages().current());
        const QSet<QAction *> once(actions.begin(), actions.end());
        for (const QAction *action : once)
            for (const QKeySequence &shortcut : action->shortcuts()) {
                INFO(destination.path().toStdString() << " " << action->text().toStdString() << " " << shortcut.toString().toStdString());
                CHECK_FALSE(keys.contains(shortcut.toString()));
                keys.insert(shortcut.toString());
            }
    }
}

TEST_CASE("a workbook dropped on the window opens, anything else is not taken", "[window]")
{
    Sample sample;
    MainWindow window(Catalogue::standard());
    window.show();
    const auto drop = [&window](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
        return true;
    };
    CHECK_FALSE(drop({QUrl::fromLocalFile(u"/tmp/letter.txt"_s)}));
    CHECK_FALSE(drop({}));
    CHECK(window.session() == nullptr);
    CHECK(drop({QUrl::fromLocalFile(sample.path())}));
    REQUIRE(window.session());
    CHECK(window.session()->workbook().path() == sample.path());
    settle();
}

TEST_CASE("a copy is saved beside the work and is a workbook itself", "[window]")
{
    Desk desk;
    const QString path = desk.sample.folder.filePath(u"copy.itsms"_s);
    desk.window.dialogs().answerNext(path);
    desk.window.commands().copy->trigger();
    settle();
    CHECK(Workbook::open(path, Catalogue::standard(), Access::ReadOnly));
}

TEST_CASE("what was typed stands there again after going back and forward", "[stack]")
{
    Desk desk;
    desk.pages().go(recordAt(u"person"_s, desk.sample.ids.front()));
    settle();
    auto *phone = desk.pages().current()->findChild<QLineEdit *>(u"phone"_s);
    REQUIRE(phone);
    phone->setText(u"+49 30 1"_s);
    desk.pages().back();
    desk.pages().forward();
    settle();
    CHECK(desk.pages().current()->hasUnsaved());
    CHECK(phone->text() == u"+49 30 1");
    for (const Draft &draft : std::vector<Draft>(desk.window.session()->drafts().drafts()))
        desk.window.session()->drafts().remove(draft.key);
}
