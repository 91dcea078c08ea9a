// Commands keep their keys while something is typed, and what is typed keeps the keys that edit text.
#include "tests/ui/support.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/page.h"
#include "ui/window_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStatusBar>
#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// A list of people in the window, with the cursor in its filter.
struct Desk
{
    Sample sample{3};
    MainWindow window{Catalogue::standard()};

    Desk()
    {
        window.openFile(sample.path());
        REQUIRE(window.session());
        window.pages().go(listOf(u"person"_s));
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        settle();
        line().setFocus();
    }

    QLineEdit &line() { return *window.pages().current()->findChild<QLineEdit *>(u"filter"_s); }
};

} // namespace

TEST_CASE("the keys of a command work while the filter has the focus", "[keys]")
{
    Desk desk;
    const QString path = desk.sample.folder.filePath(u"people.csv"_s);
    desk.window.session()->dialogs().answerNext(path);
    QTest::keyClick(&desk.line(), Qt::Key_E, Qt::ControlModifier);
    settle();
    CHECK(QFile::exists(path));
}

TEST_CASE("the keys that edit text stay with the text", "[keys]")
{
    Desk desk;
    QTest::keyClicks(&desk.line(), u"zzz"_s);
    settle();
    QTest::keyClick(&desk.line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&desk.line(), Qt::Key_X, Qt::ControlModifier);
    CHECK(desk.line().text().isEmpty());
    CHECK(QGuiApplication::clipboard()->text() == u"zzz");
    // Undo takes the typing back and not the last change of the workbook.
    QTest::keyClick(&desk.line(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(desk.line().text() == u"zzz");
    CHECK(desk.window.commands().undo->text().contains(u"Filled the sample"));
}

TEST_CASE("undo and redo say in the status line what they did", "[keys]")
{
    Desk desk;
    desk.window.commands().undo->trigger();
    settle();
    CHECK(desk.window.statusBar()->currentMessage() == u"Taken back: Filled the sample");
    desk.window.commands().redo->trigger();
    settle();
    CHECK(desk.window.statusBar()->currentMessage() == u"Done again: Filled the sample");
}
