// Fields and choices of one's own in the window: added without code, there at once, taken back like anything else.
#include "core/store/custom_fields.h"
#include "core/store/records.h"
#include "tests/ui/support.h"
#include "ui/forms/field_editor.h"
#include "ui/lists/list_layout.h"
#include "ui/main_window.h"
#include "ui/page_stack.h"
#include "ui/pages/fields_page.h"
#include "ui/pages/record_page.h"
#include "ui/settings/field_panel.h"
#include "ui/settings/settings_row.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

Customisation inFile(const Sample &sample)
{
    const auto workbook = Workbook::open(sample.path(), Catalogue::standard(), Access::ReadOnly);
    REQUIRE(workbook);
    return (*workbook)->catalogue().customisation();
}

QAction *commandOf(const QWidget &page, const QString &text)
{
    for (QAction *action : page.actions())
        if (action->text() == text)
            return action;
    FAIL("no command " << text.toStdString());
    return nullptr;
}

QPushButton *buttonOf(const QWidget &page, const QString &name)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->accessibleName() == name)
            return button;
    FAIL("no button " << name.toStdString());
    return nullptr;
}

QLineEdit *label(const QWidget &page) { return page.findChild<QLineEdit *>(u"label"_s); }
FieldsTree *tree(const QWidget &page) { return page.findChild<FieldsTree *>(); }

void choose(const QWidget &page, const QString &path)
{
    tree(page)->setPlace(FieldsTree::Place::fromPath(path));
    REQUIRE(tree(page)->place().path() == path);
    settle();
}

void addField(const QWidget &page, const QString &name)
{
    commandOf(page, u"Add a field"_s)->trigger();
    label(page)->setText(name);
    commandOf(page, u"Save"_s)->trigger();
    settle();
}

/// "Fields of your own: Cost centre (Your own)", the headings without what is below them.
QStringList lines(const QWidget &page)
{
    QStringList result;
    for (QTreeWidgetItemIterator row(tree(page)); *row; ++row)
        if ((*row)->parent())
            result += (*row)->text(0) + u" ("_s + (*row)->text(2) + u')';
    return result;
}

QStringList complaints(const QWidget &page)
{
    QStringList names;
    for (const SettingsRow *row : page.findChildren<SettingsRow *>())
        if (row->hasComplaint() && row->isVisibleTo(&page))
            names += row->findChildren<QWidget *>().at(1)->objectName();
    return names;
}

struct Desk
{
    Sample sample;
    MainWindow window{Catalogue::standard()};

    Desk()
    {
        window.resize(1280, 720);
        window.show();
        window.openFile(sample.path());
        REQUIRE(window.session());
        go({.page = PageKind::Fields, .type = u"person"_s});
    }
    void go(const Destination &destination)
    {
        window.pages().go(destination);
        settle();
    }
    Page &page() { return *window.pages().current(); }
    bool knows(const char *field) { return findField(*window.session()->catalogue().type(u"person"_s), field) != nullptr; }
};

} // namespace

TEST_CASE("a field added on its page is in the form and in the list's columns at once, and the page stays", "[fields]")
{
    Desk desk;
    addField(desk.page(), u"Cost centre"_s);
    REQUIRE(desk.knows("own_cost_centre"));
    CHECK(desk.page().destination().page == PageKind::Fields);
    CHECK(desk.page().destination().type == u"person");
    CHECK(tree(desk.page())->place().field == u"own_cost_centre");
    CHECK(label(desk.page())->text() == u"Cost centre");
    CHECK(lines(desk.page()).contains(u"Cost centre (Your own)"_s));

    desk.go({.page = PageKind::Record, .type = u"person"_s});
    auto *editor = desk.page().findChild<QLineEdit *>(u"own_cost_centre"_s);
    REQUIRE(editor);
    CHECK(editor->accessibleName() == u"Cost centre");
    const std::vector<const Field *> columns = declaredColumns(*desk.window.session()->catalogue().type(u"person"_s));
    CHECK(std::any_of(columns.begin(), columns.end(), [](const Field *field) { return field->name == "own_cost_centre"; }));
    // What is typed into it is saved and read again.
    desk.page().findChild<QLineEdit *>(u"title"_s)->setText(u"Ada"_s);
    editor->setText(u"4711"_s);
    qobject_cast<RecordPage *>(&desk.page())->save();
    settle();
    const Workbook &workbook = desk.window.session()->workbook();
    const RecordType &person = *workbook.catalogue().type(u"person"_s);
    const auto found = recordIds(workbook, {.type = &person, .conditions = {{"own_cost_centre", Operator::Equals, u"4711"_s}}});
    REQUIRE(found);
    CHECK(found->size() == 1);
}

TEST_CASE("taking back the field in the window takes it out of the form, and redo brings it again", "[fields]")
{
    Desk desk;
    addField(desk.page(), u"Cost centre"_s);
    REQUIRE(desk.knows("own_cost_centre"));
    desk.window.commands().undo->trigger();
    settle();
    CHECK_FALSE(desk.knows("own_cost_centre"));
    CHECK(lines(desk.page()).first().startsWith(u"None yet"_s));
    desk.window.commands().redo->trigger();
    settle();
    CHECK(desk.knows("own_cost_centre"));
}

TEST_CASE("the way back survives that the window opens the file anew", "[fields]")
{
    Desk desk;
    desk.go(listOf(u"person"_s));
    desk.go({.page = PageKind::Fields, .type = u"person"_s});
    addField(desk.page(), u"Cost centre"_s);
    REQUIRE(desk.window.pages().canGoBack());
    desk.window.pages().back();
    settle();
    CHECK(desk.page().destination() == listOf(u"person"_s));
}

TEST_CASE("a window in which somebody types takes up the new fields when the page is left, and the typing is kept", "[fields]")
{
    Desk desk;
    desk.go(recordAt(u"person"_s, desk.sample.ids.front()));
    desk.page().findChild<QLineEdit *>(u"phone"_s)->setText(u"+49 30 1"_s);
    REQUIRE(desk.page().hasUnsaved());
    {
        auto other = Workbook::open(desk.sample.path(), Catalogue::standard());
        REQUIRE(other);
        auto transaction = Transaction::begin(**other, {u"Other"_s, u"Added a field"_s});
        REQUIRE(transaction);
        REQUIRE(addCustomField(**transaction, {.type = u"person"_s, .name = {}, .label = u"Badge"_s}));
        REQUIRE((*transaction)->commit());
    }
    desk.window.session()->poll();
    settle();
    CHECK_FALSE(desk.knows("own_badge"));
    CHECK(desk.page().findChild<QLineEdit *>(u"phone"_s)->text() == u"+49 30 1"_s);
    desk.go(listOf(u"person"_s));
    settle();
    CHECK(desk.knows("own_badge"));
    CHECK(desk.page().destination() == listOf(u"person"_s));
    const std::vector<Draft> &drafts = desk.window.session()->drafts().drafts();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().typed[u"phone"].toObject()[u"typed"].toString() == u"+49 30 1");
    CHECK_FALSE(drafts.front().leftBehind);
    desk.go(drafts.front().destination());
    CHECK(desk.page().findChild<QLineEdit *>(u"phone"_s)->text() == u"+49 30 1"_s);
}

TEST_CASE("what is missing or taken is said beside its line, and nothing is written", "[fields]")
{
    Sample sample;
    const auto session = sample.session();
    FieldsPage page(*session, {.page = PageKind::Fields, .type = u"person"_s});
    commandOf(page, u"Add a field"_s)->trigger();
    CHECK(complaints(page).isEmpty());
    label(page)->setText(u"Notes"_s);
    CHECK(complaints(page) == QStringList{u"label"_s});
    label(page)->setText(u"Size"_s);
    CHECK(complaints(page).isEmpty());
    auto *kind = page.findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(int(Kind::Choice)));
    commandOf(page, u"Save"_s)->trigger();
    CHECK(complaints(page) == QStringList{u"choices"_s});
    kind->setCurrentIndex(kind->findData(int(Kind::Link)));
    CHECK(complaints(page) == QStringList{u"target"_s});
    settle();
    CHECK(inFile(sample).isEmpty());
    commandOf(page, u"Discard changes"_s)->trigger();
    CHECK_FALSE(page.hasUnsaved());
}

TEST_CASE("a field with choices, and one that links, are made with what they need", "[fields]")
{
    Sample sample;
    const auto session = sample.session();
    FieldsPage page(*session, {.page = PageKind::Fields, .type = u"person"_s});
    auto *kind = page.findChild<QComboBox *>(u"kind"_s);
    commandOf(page, u"Add a field"_s)->trigger();
    label(page)->setText(u"Size"_s);
    kind->setCurrentIndex(kind->findData(int(Kind::Choice)));
    page.findChild<QPlainTextEdit *>(u"choices"_s)->setPlainText(u"Small\n\nVery large\n"_s);
    page.findChild<QLineEdit *>(u"help"_s)->setText(u"Of the shirt."_s);
    commandOf(page, u"Save"_s)->trigger();
    settle();
    commandOf(page, u"Add a field"_s)->trigger();
    label(page)->setText(u"Home"_s);
    kind->setCurrentIndex(kind->findData(int(Kind::Link)));
    auto *target = page.findChild<QComboBox *>(u"target"_s);
    target->setCurrentIndex(target->findData(u"customer"_s));
    commandOf(page, u"Save"_s)->trigger();
    settle();
    const Customisation own = inFile(sample);
    REQUIRE(own.fields.size() == 2);
    CHECK(own.fields[0].help == u"Of the shirt.");
    CHECK(own.fields[1].target == u"customer");
    REQUIRE(own.choices.size() == 2);
    CHECK(own.choices[1].name == u"own_very_large");
    CHECK(lines(page).contains(u"Very large (Your own)"_s));
}

TEST_CASE("choices that ship are shown as protected, and one's own are added, renamed, moved and hidden", "[fields]")
{
    Sample sample;
    const auto session = sample.session();
    FieldsPage page(*session, {.page = PageKind::Fields, .type = u"problem"_s});
    choose(page, u"origin/trend"_s);
    CHECK(tree(page)->currentItem()->text(2) == u"Built in"_s);
    CHECK_FALSE(label(page)->isVisibleTo(&page));
    CHECK_FALSE(buttonOf(page, u"Hide"_s)->isEnabled());
    for (const QString &name : {u"Night shift"_s, u"Day shift"_s}) {
        choose(page, u"origin"_s);
        commandOf(page, u"Add a choice"_s)->trigger();
        label(page)->setText(name);
        commandOf(page, u"Save"_s)->trigger();
        settle();
    }
    CHECK(tree(page)->place().path() == u"origin/own_day_shift");
    buttonOf(page, u"Move up"_s)->click();
    settle();
    CHECK(inFile(sample).choices.front().name == u"own_day_shift");
    label(page)->setText(u"Early shift"_s);
    commandOf(page, u"Save"_s)->trigger();
    settle();
    buttonOf(page, u"Hide"_s)->click();
    settle();
    CHECK(inFile(sample).choices.front() == CustomChoice{u"problem"_s, u"origin"_s, u"own_day_shift"_s, u"Early shift"_s, true});
    CHECK(lines(page).contains(u"Early shift (Hidden)"_s));
    buttonOf(page, u"Show again"_s)->click();
    settle();
    CHECK_FALSE(inFile(sample).choices.front().hidden);
}

TEST_CASE("what is typed about a field is asked about before something else is shown", "[fields]")
{
    Sample sample;
    const auto session = sample.session();
    FieldsPage page(*session, {.page = PageKind::Fields, .type = u"person"_s});
    addField(page, u"First"_s);
    addField(page, u"Second"_s);
    label(page)->setText(u"Half typed"_s);
    CHECK(page.hasUnsaved());
    sample.dialogs.answerNext(u"stay"_s);
    choose(page, u"own_first"_s);
    CHECK(tree(page)->place().field == u"own_second");
    CHECK(label(page)->text() == u"Half typed");
    sample.dialogs.answerNext(u"stay"_s);
    auto *type = page.findChild<QComboBox *>(u"type"_s);
    type->setCurrentIndex(type->findData(u"problem"_s));
    CHECK(type->currentData().toString() == u"person");
    sample.dialogs.answerNext(u"discard"_s);
    type->setCurrentIndex(type->findData(u"problem"_s));
    settle();
    CHECK(type->currentData().toString() == u"problem");
    CHECK(inFile(sample).field(u"person"_s, u"own_second"_s)->label == u"Second");
}

TEST_CASE("a choice that was hidden is not offered, and a record that holds it keeps and shows it", "[fields]")
{
    Sample sample;
    {
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        REQUIRE(workbook);
        auto transaction = Transaction::begin(**workbook, {u"Founder"_s, u"Added a choice"_s});
        REQUIRE(transaction);
        REQUIRE(addCustomChoice(**transaction, {u"problem"_s, u"origin"_s, {}, u"Night shift"_s}));
        REQUIRE(changeCustomChoice(**transaction, {u"problem"_s, u"origin"_s, u"own_night_shift"_s, u"Night shift"_s, true}));
        REQUIRE((*transaction)->commit());
    }
    const auto session = sample.session();
    const Field &field = *findField(*session->catalogue().type(u"problem"_s), "origin");
    const std::unique_ptr<FieldEditor> editor(makeFieldEditor(field, {*session, *session->catalogue().type(u"problem"_s)}, true, nullptr));
    auto *box = editor->findChild<QComboBox *>();
    CHECK(box->findText(u"Night shift"_s) < 0);
    editor->setValue(Value(u"own_night_shift"_s));
    CHECK(box->currentText() == u"Night shift");
}
