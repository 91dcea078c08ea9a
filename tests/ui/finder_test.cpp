// Go anywhere: what is offered, in which order, and how it is reached by keys alone.
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/finder.h"
#include "ui/main_window.h"
#include "ui/models/finder_model.h"
#include "ui/models/navigation_model.h"
#include "ui/navigation_tree.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/window_actions.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

FinderEntry entry(FinderSource source, const QString &text, int recency = -1)
{
    return {.source = source, .text = text, .kind = {}, .note = {}, .icon = {}, .recency = recency};
}

QStringList ranked(std::vector<FinderEntry> entries, const QString &typed)
{
    QStringList texts;
    for (const FinderEntry &each : rankEntries(std::move(entries), typed))
        texts += each.text;
    return texts;
}

/// The window on a sample, with the line open.
struct Desk
{
    Sample sample{3};
    MainWindow window{Catalogue::standard()};

    Desk()
    {
        window.openFile(sample.path());
        REQUIRE(window.session());
        window.pages().go({});
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        settle();
    }

    Finder &finder() { return *window.findChild<Finder *>(); }
    QLineEdit &line() { return *finder().findChild<QLineEdit *>(); }
    QAbstractItemModel &model() { return *finder().findChild<QTreeView *>()->model(); }
    QString first() { return model().index(0, 0).data().toString(); }

    void type(const QString &text)
    {
        window.commands().find->trigger();
        line().selectAll();
        QTest::keyClicks(&line(), text);
        settle();
    }
};

} // namespace

TEST_CASE("exact numbers come first, then beginnings of titles, pages, commands and full text", "[finder]")
{
    CHECK(ranked({entry(FinderSource::Words, u"a mail"_s), entry(FinderSource::Command, u"Mail it"_s),
                     entry(FinderSource::Page, u"Mail pages"_s), entry(FinderSource::TitleBeginning, u"Mail down"_s),
                     entry(FinderSource::Number, u"INC-000017"_s)},
              u"mail"_s)
        == QStringList{u"INC-000017"_s, u"Mail down"_s, u"Mail pages"_s, u"Mail it"_s, u"a mail"_s});
}

TEST_CASE("the whole name of a page is as good as a whole number", "[finder]")
{
    CHECK(ranked({entry(FinderSource::TitleBeginning, u"Incidents at night"_s), entry(FinderSource::Page, u"Incidents"_s)}, u"incidents"_s)
        == QStringList{u"Incidents"_s, u"Incidents at night"_s});
}

TEST_CASE("a process is meant by its name, with its clause or without", "[finder]")
{
    const NavigationModel navigation(Catalogue::standard());
    for (const QString &typed : {u"incident management"_s, u"8.1 Incident management"_s}) {
        const auto ranked = rankEntries(pageEntries(navigation), typed);
        REQUIRE_FALSE(ranked.empty());
        CHECK(ranked.front().destination == processAt(u"incident_management"_s));
    }
}

TEST_CASE("pages that do not match are left out, records have been found already", "[finder]")
{
    CHECK(ranked({entry(FinderSource::Page, u"Customers"_s), entry(FinderSource::Words, u"Printer"_s)}, u"toner"_s)
        == QStringList{u"Printer"_s});
}

TEST_CASE("within pages a beginning beats a word, and a word beats a part of one", "[finder]")
{
    CHECK(ranked({entry(FinderSource::Page, u"Reports"_s), entry(FinderSource::Page, u"8.1 Import"_s),
                     entry(FinderSource::Page, u"Portfolio"_s), entry(FinderSource::Page, u"Import of ports"_s)},
              u"port"_s)
        == QStringList{u"Portfolio"_s, u"Import of ports"_s, u"Reports"_s, u"8.1 Import"_s});
}

TEST_CASE("what was used last comes first among equals", "[finder]")
{
    CHECK(ranked({entry(FinderSource::Page, u"Report A"_s), entry(FinderSource::Page, u"Report B"_s, 2),
                     entry(FinderSource::Page, u"Report C"_s, 0)},
              u"report"_s)
        == QStringList{u"Report C"_s, u"Report B"_s, u"Report A"_s});
}

TEST_CASE("with nothing typed what was used last is offered, then every page and command", "[finder]")
{
    CHECK(
        ranked({entry(FinderSource::Command, u"Undo"_s), entry(FinderSource::Page, u"Home"_s), entry(FinderSource::Words, u"Old record"_s),
                   entry(FinderSource::Words, u"Mail down"_s, 1), entry(FinderSource::Command, u"Export"_s, 0)},
            u" "_s)
        == QStringList{u"Export"_s, u"Mail down"_s, u"Home"_s, u"Undo"_s});
}

TEST_CASE("every typed word must occur", "[finder]")
{
    CHECK(matchQuality(u"8.1 Incident and service request management"_s, u"8.1"_s) == 0);
    CHECK(matchQuality(u"8.1 Incident and service request management"_s, u"requ inc"_s) == 1);
    CHECK(matchQuality(u"Service level agreements"_s, u"greem"_s) == 2);
    CHECK_FALSE(matchQuality(u"Service level agreements"_s, u"service contracts"_s));
}

TEST_CASE("every door of the navigation is a page of the finder", "[finder]")
{
    const NavigationModel navigation(Catalogue::standard());
    const auto pages = pageEntries(navigation);
    CHECK(pages.size() == navigation.doors().size());
    for (const FinderEntry &page : pages) {
        CHECK_FALSE(page.text.isEmpty());
        CHECK(page.destination);
    }
}

TEST_CASE("commands are offered once each with their keys, and only those that can be used now", "[finder]")
{
    QAction usable(u"&Export"_s);
    usable.setShortcut(Qt::CTRL | Qt::Key_E);
    QAction disabled(u"Delete"_s);
    disabled.setEnabled(false);
    QAction separator;
    separator.setSeparator(true);
    const auto commands = commandEntries({&usable, &disabled, &separator, &usable});
    REQUIRE(commands.size() == 1);
    CHECK(commands.front().text == u"Export"_s);
    CHECK(commands.front().note == u"Ctrl+E"_s);
}

TEST_CASE("the model of the finder keeps its promises and says what each entry is", "[finder]")
{
    FinderModel model;
    ITSMS_WATCH_MODEL(model);
    model.setEntries({{.source = FinderSource::Number, .text = u"Mail down"_s, .kind = u"Incident"_s, .note = u"INC-000017"_s, .icon = {}},
        entry(FinderSource::Page, u"Home"_s)});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Mail down, Incident, INC-000017"_s);
    CHECK(model.entryAt(model.index(5, 0)) == nullptr);
    CHECK(model.entryAt({}) == nullptr);
    model.setEntries({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Ctrl+K, a number and Enter lead to the record", "[finder]")
{
    Desk desk;
    desk.type(u"per-2"_s);
    CHECK(desk.first() == u"Person 000001"_s);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    settle();
    CHECK_FALSE(desk.finder().isVisible());
    CHECK(desk.window.pages().current()->destination() == recordAt(u"person"_s, desk.sample.ids[1]));
}

TEST_CASE("Enter pressed before the answer is there goes where the answer leads", "[finder]")
{
    Desk desk;
    desk.window.commands().find->trigger();
    QTest::keyClicks(&desk.line(), u"PER-000003"_s);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    settle();
    CHECK(desk.window.pages().current()->destination() == recordAt(u"person"_s, desk.sample.ids[2]));
}

TEST_CASE("the arrow keys walk through what was found and stop at its ends", "[finder]")
{
    Desk desk;
    desk.type(u"person"_s);
    auto &list = *desk.finder().findChild<QTreeView *>();
    QTest::keyClick(&desk.line(), Qt::Key_Up);
    CHECK(list.currentIndex().row() == 0);
    QTest::keyClick(&desk.line(), Qt::Key_Down);
    CHECK(list.currentIndex().row() == 1);
    CHECK(desk.line().accessibleDescription() == list.currentIndex().data(Qt::AccessibleTextRole).toString());
}

TEST_CASE("Escape closes the line and gives the focus back", "[finder]")
{
    Desk desk;
    QWidget *before = QApplication::focusWidget();
    REQUIRE(before);
    desk.type(u"person"_s);
    CHECK(desk.line().hasFocus());
    QTest::keyClick(&desk.line(), Qt::Key_Escape);
    CHECK_FALSE(desk.finder().isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("a command of the page is run from the line, and offered first the next time", "[finder]")
{
    Desk desk;
    desk.window.pages().go(listOf(u"person"_s));
    settle();
    desk.type(u"New"_s);
    REQUIRE(desk.first() == u"New"_s);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    settle();
    CHECK(desk.window.pages().current()->destination() == Destination{.page = PageKind::Record, .type = u"person"_s});
    desk.window.pages().back();
    settle();
    desk.window.commands().find->trigger();
    QStringList offered;
    for (int row = 0; row < 3; ++row)
        offered += desk.model().index(row, 0).data().toString();
    CHECK(offered.contains(u"New"_s));
}

TEST_CASE("what was visited last is offered before anything is typed", "[finder]")
{
    Desk desk;
    desk.window.pages().go(recordAt(u"person"_s, desk.sample.ids[1]));
    settle();
    desk.window.pages().go({});
    settle();
    desk.window.commands().find->trigger();
    QStringList offered;
    for (int row = 0; row < 3; ++row)
        offered += desk.model().index(row, 0).data().toString();
    CHECK(offered.contains(u"Person 000001"_s));
}

TEST_CASE("what finds nothing says so", "[finder]")
{
    Desk desk;
    desk.type(u"zzzz"_s);
    CHECK(desk.model().rowCount() == 0);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    CHECK(desk.finder().isVisible());
}

TEST_CASE("opening a record by keys alone puts the cursor into its first field", "[finder]")
{
    Desk desk;
    desk.type(u"per-2"_s);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    settle();
    REQUIRE(desk.window.focusWidget());
    CHECK(desk.window.focusWidget()->objectName() == u"title");
    desk.window.pages().go({.page = PageKind::Record, .type = u"person"_s});
    settle();
    CHECK(desk.window.focusWidget()->objectName() == u"title");
}

TEST_CASE("who goes elsewhere while a record is read stays there", "[finder]")
{
    Desk desk;
    desk.window.pages().go(recordAt(u"person"_s, desk.sample.ids[1]));
    auto *there = desk.window.findChild<NavigationTree *>();
    there->setFocus();
    QWidget *focus = desk.window.focusWidget();
    settle();
    CHECK(desk.window.focusWidget() == focus);
    CHECK(focus == there);
}

TEST_CASE("colours and languages are among the commands, and colours count at once", "[finder]")
{
    Desk desk;
    const Theme before = desk.window.session()->preferences().theme();
    desk.type(u"dark"_s);
    CHECK(desk.first() == u"Colours: dark"_s);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    settle();
    CHECK(desk.window.session()->preferences().theme() == Theme::Dark);
    CHECK(paletteFor(QApplication::palette()).dark);
    desk.type(u"colours: light"_s);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    settle();
    CHECK_FALSE(paletteFor(QApplication::palette()).dark);
    desk.type(u"deutsch"_s);
    CHECK(desk.first() == u"Language: Deutsch"_s);
    desk.window.session()->preferences().setTheme(before);
}
