// The keyboard map is made from the window and its pages, can be searched, and prints.
#include "tests/ui/support.h"
#include "ui/help/help_menu.h"
#include "ui/help/help_panel.h"
#include "ui/help/key_map.h"
#include "ui/help/key_map_model.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/keyboard_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QTreeView>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

bool has(const std::vector<KeyBinding> &bindings, const QKeySequence &keys)
{
    return std::any_of(bindings.begin(), bindings.end(),
        [text = keys.toString(QKeySequence::NativeText)](const KeyBinding &each) { return each.keys.contains(text) && !each.action.isEmpty(); });
}

} // namespace

TEST_CASE("the keyboard map holds every shortcut in the menus of the window", "[keyboard]")
{
    MainWindow window(Catalogue::standard());
    const auto bindings = windowKeys(window);
    int shortcuts = 0;
    for (const QAction *top : window.menuBar()->actions())
        for (const QAction *action : top->menu()->actions())
            if (!action->shortcut().isEmpty()) {
                INFO(action->text().toStdString());
                CHECK(has(bindings, action->shortcut()));
                ++shortcuts;
            }
    CHECK(shortcuts >= 6);
    CHECK(has(bindings, Qt::Key_F1));
    for (const KeyBinding &binding : bindings)
        CHECK_FALSE(binding.action.contains(u'&'));
}

TEST_CASE("the keyboard map holds what pages add", "[keyboard]")
{
    Sample sample;
    const auto session = sample.session();
    const auto bindings = pageKeys(*session);
    settle();
    CHECK(has(bindings, QKeySequence::New));
    CHECK(has(bindings, QKeySequence::Save));
    CHECK(has(bindings, Qt::SHIFT | Qt::Key_F1));
    for (const KeyBinding &binding : bindings)
        CHECK_FALSE(binding.place.isEmpty());
    CHECK(keysText(bindings).contains(u"|---|---|"_s));
}

TEST_CASE("the model of the keyboard map is sound", "[keyboard]")
{
    KeyMapModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setBindings(generalKeys());
    CHECK(model.rowCount() == int(generalKeys().size()));
    CHECK(model.columnCount() == 3);
    CHECK(model.data(model.index(0, KeyMapModel::Keys)).toString() == generalKeys().front().keys);
}

TEST_CASE("the keyboard page narrows to what is typed and becomes a PDF", "[keyboard]")
{
    Sample sample;
    const auto session = sample.session();
    KeyboardPage page(*session);
    page.show();
    page.begin();
    settle();
    auto *table = page.findChild<QTreeView *>();
    const int all = table->model()->rowCount();
    CHECK(all > int(generalKeys().size()));
    page.findChild<QLineEdit *>()->setText(u"tick the box"_s);
    CHECK(table->model()->rowCount() == 1);
    const QString path = sample.folder.filePath(u"keys.pdf"_s);
    sample.dialogs.answerNext(path);
    page.actions().front()->trigger();
    settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("F1 opens help beside the page, follows it, and closes from within", "[help]")
{
    Sample sample;
    MainWindow window(Catalogue::standard());
    window.show();
    HelpMenu &help = window.help();
    CHECK(help.panel() == nullptr);
    help.showHelp();
    CHECK(help.panel()->shownTopic() == u"first-steps"_s);
    window.openFile(sample.path());
    settle();
    help.showHelp();
    CHECK(help.panel()->shownTopic() == u"home"_s);
    CHECK(help.panel()->isVisible());
    window.pages().go({.page = PageKind::Findings});
    settle();
    CHECK(help.panel()->shownTopic() == u"findings"_s);
    help.panel()->showTopic(u"glossary"_s);
    window.pages().go({.page = PageKind::Reports});
    settle();
    CHECK(help.panel()->shownTopic() == u"glossary"_s);
    Q_EMIT help.panel()->closeWanted();
    CHECK_FALSE(help.panel()->isVisible());
    help.showHelp();
    CHECK(help.panel()->shownTopic() == u"reports"_s);
    settle();
}
