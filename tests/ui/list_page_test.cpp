// The page of a list: filters as chips and under headings, groups, views, columns, marks.
#include "tests/ui/list_desk.h"
#include "tests/ui/model_watch.h"
#include "ui/lists/condition_words.h"
#include "ui/lists/save_view_dialog.h"
#include "ui/lists/view_button.h"
#include "ui/models/mistaken_condition.h"
#include "ui/pages/empty_list.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

TEST_CASE("a condition becomes a chip that reads like words and goes when it is pressed", "[list]")
{
    Desk desk;
    desk.page.setFilter({.conditions = {u"email=p7@example.org"_s}});
    settle();
    CHECK(desk.rows() == 1);
    REQUIRE(desk.chips() == QStringList{u"E-mail: p7@example.org"_s});
    desk.page.findChild<QToolButton *>(u"chip"_s)->click();
    settle();
    CHECK(desk.rows() == 12);
    CHECK(desk.chips().isEmpty());
}

TEST_CASE("conditions read like words", "[list]")
{
    Desk desk(1);
    const auto words = [&](const QString &condition) { return conditionWords(*desk.session, desk.sample.person(), condition); };
    CHECK(words(u"start_date=next_60_days"_s) == u"Started on: next 60 day(s)");
    CHECK(words(u"start_date=last_month"_s) == u"Started on: last month");
    CHECK(words(u"start_date>=2026-01-05"_s) == u"Started on: from 5 Jan 2026 on");
    CHECK(words(u"start_date=2026-01-05..2026-02-01"_s) == u"Started on: 5 Jan 2026 to 1 Feb 2026");
    CHECK(words(u"employer_kind=customer|supplier"_s) == u"Works for: A customer or A supplier");
    CHECK(words(u"title~mail"_s) == u"Name: contains \"mail\"");
    CHECK(words(u"phone="_s) == u"Telephone: empty");
    CHECK(words(u"phone!="_s) == u"Telephone: not empty");
    CHECK(words(u"is_top_management=yes"_s) == u"Top management: Yes");
    CHECK(words(u"nonsense"_s) == u"nonsense");
}

TEST_CASE("words and conditions typed into the line narrow the list at once, Enter makes the conditions chips", "[list]")
{
    Desk desk;
    desk.line().setText(u"state=active email=p3@example.org"_s);
    settle();
    CHECK(desk.rows() == 1);
    QTest::keyClick(&desk.line(), Qt::Key_Return);
    settle();
    CHECK(desk.line().text().isEmpty());
    CHECK(desk.chips().size() == 2);
    CHECK(desk.rows() == 1);
    CHECK(desk.page.destination().filter == u"state=active email=p3@example.org");
}

TEST_CASE("a half typed condition is not complained about at once, and the list stays", "[list]")
{
    Desk desk;
    desk.line().setText(u"start_date>=soon-ish"_s);
    settle();
    CHECK(desk.rows() == 12);
    CHECK(waitFor([&] {
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"soon-ish"))
                return true;
        return false;
    }));
}

TEST_CASE("a destination's filter opens as chips and words", "[list]")
{
    Desk desk(12, {.page = PageKind::List, .type = u"person"_s, .filter = u"state=active 000003"_s});
    CHECK(desk.rows() == 2); // PER-000003 and Person 000003
    CHECK(desk.chips() == QStringList{u"State: Active"_s});
    CHECK(desk.line().text() == u"000003");
}

TEST_CASE("the filter under a heading narrows the list as one types, and says the same as the chip", "[list]")
{
    Desk desk;
    auto *name = desk.named<QLineEdit>(u"Filter: Name"_s);
    REQUIRE(name);
    QTest::keyClicks(name, u"00001"_s);
    settle();
    CHECK(desk.rows() == 3); // 000001, 000010 and 000011
    CHECK(desk.chips() == QStringList{u"Name: contains \"00001\""_s});
    desk.page.setCondition(u"title~00001"_s, false);
    settle();
    CHECK(name->text().isEmpty());
    CHECK(desk.rows() == 12);
}

TEST_CASE("where nothing matches the headings stay, and one button takes all filters away", "[list]")
{
    Desk desk;
    auto *name = desk.named<QLineEdit>(u"Filter: Name"_s);
    QTest::keyClicks(name, u"nobody"_s);
    settle();
    CHECK(desk.rows() == 0);
    CHECK(name->isVisible());
    auto *all = desk.named<QPushButton>(u"Remove all filters"_s);
    REQUIRE(all);
    REQUIRE(all->isVisible());
    all->click();
    settle();
    CHECK(desk.rows() == 12);
    CHECK_FALSE(all->isVisible());
}

TEST_CASE("an empty list says what belongs there and offers to fill it", "[list]")
{
    Desk desk(0);
    CHECK_FALSE(desk.table().isVisible());
    bool told = false;
    for (const QLabel *label : desk.page.findChild<EmptyList *>()->findChildren<QLabel *>())
        told |= label->text().contains(u"4.4.2");
    CHECK(told);
    CHECK(desk.named<QPushButton>(u"Import a table"_s)->isVisible());
}

TEST_CASE("a grouped list is a sound model whose groups close and open", "[list]")
{
    Desk desk(9);
    for (int i = 0; i < 4; ++i)
        desk.put(desk.sample.ids[std::size_t(i)], "employer_kind", i < 3 ? u"customer"_s : u"auditor"_s);
    ITSMS_WATCH_MODEL(desk.model());
    desk.model().setGroup(findField(desk.sample.person(), "employer_kind"));
    settle();
    REQUIRE(desk.rows() == 9 + 3);
    REQUIRE(desk.model().isHeading(0));
    CHECK(desk.model().index(0, 0).data(RecordListModel::GroupRole).toString() == u"A customer (3)");
    CHECK(desk.model().isHeading(4));
    CHECK(desk.model().isHeading(6));
    CHECK(desk.model().index(6, 0).data(RecordListModel::GroupRole).toString() == u"Nothing given (5)");
    desk.model().toggleGroup(0);
    CHECK(desk.rows() == 9);
    CHECK(desk.model().isHeading(1));
    CHECK(desk.model().idAt(0) == 0);
    CHECK(desk.model().rowOf(desk.sample.ids[0]) == -1);
    CHECK(desk.model().rowOf(desk.sample.ids[3]) == 2);
    desk.page.refresh();
    settle();
    CHECK(desk.rows() == 9);
    desk.model().setAllGroupsOpen(true);
    CHECK(desk.rows() == 12);
    desk.model().setGroup(nullptr);
    settle();
    CHECK(desk.rows() == 9);
}

TEST_CASE("headings of groups are neither selected nor opened as records", "[list]")
{
    Desk desk(4);
    desk.model().setGroup(findField(desk.sample.person(), "state"));
    settle();
    desk.table().selectAll();
    CHECK(desk.table().selectedIds().size() == 4);
    CHECK(desk.table().selectedCount() == 4);
    int opened = 0;
    QObject::connect(&desk.table(), &RecordTable::openWanted, &desk.page, [&opened] { ++opened; });
    desk.table().setCurrentIndex(desk.model().index(0, 0));
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    CHECK(opened == 0);
    CHECK(desk.rows() == 1);
}

TEST_CASE("a view keeps filter, order, columns and grouping, and may open the list", "[list]")
{
    Desk desk(6);
    SavedViews views(*desk.session, desk.sample.person());
    const RecordType &type = desk.sample.person();
    SavedView view{.name = u"With an address"_s, .filter = u"email!= 00000"_s, .sorting = {{"title", true}, {"email", false}},
        .columns = {findField(type, "title"), findField(type, "notes")}, .group = findField(type, "state")};
    views.savePrivate(view);
    views.setStandard(view);
    ListPage other(*desk.session, type, {.page = PageKind::List, .type = u"person"_s});
    other.resize(1000, 600);
    other.show();
    settle();
    CHECK(other.model().columns() == view.columns);
    CHECK(other.model().group() == view.group);
    CHECK(other.model().sorting() == view.sorting);
    CHECK(other.filter().text() == u"email!= 00000");
    CHECK(other.present().toJson() == view.toJson());
    ListPage asked(*desk.session, type, {.page = PageKind::List, .type = u"person"_s, .filter = u"state=left"_s});
    settle();
    CHECK(asked.model().group() == nullptr);
    views.removePrivate(view.name);
    CHECK_FALSE(views.standard());
}

TEST_CASE("a shared view is written into the file by the button that saves it", "[list]")
{
    Desk desk(2);
    desk.page.setFilter({.conditions = {u"state=active"_s}});
    auto *button = desk.page.findChild<ViewButton *>();
    REQUIRE(button);
    QMenu *menu = button->openMenu();
    for (QAction *action : menu->actions())
        if (action->text().startsWith(u"Save as"))
            action->trigger();
    menu->close();
    auto *dialog = desk.page.findChild<SaveViewDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"Active people"_s);
    dialog->findChild<QCheckBox *>()->setChecked(true);
    dialog->accept();
    settle();
    const auto all = button->views().all();
    REQUIRE(all.size() == 1);
    CHECK(all.front().shared);
    CHECK(all.front().filter == u"state=active");
    CHECK(button->text() == u"Active people");
}

TEST_CASE("what is overdue carries an icon and a word, and can be asked for alone", "[list]")
{
    Sample sample(0);
    const auto session = sample.session();
    const RecordType *type = nullptr;
    for (const RecordType *each : session->catalogue().types())
        if (each->name == Name("incident"))
            type = each;
    {
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"P"_s, .action = u"A"_s});
        for (const qint64 due : {qint64(-3), qint64(30)}) {
            Record record(*type, 0);
            record.setValue("title", due < 0 ? u"Late"_s : u"In time"_s);
            record.setValue("reported_at", QDateTime::currentSecsSinceEpoch());
            record.setValue("resolution_due", QDateTime::currentSecsSinceEpoch() + due * 86400);
            REQUIRE((*transaction)->insert(record));
        }
        REQUIRE((*transaction)->commit());
    }
    ListPage page(*session, *type, {.page = PageKind::List, .type = u"incident"_s, .filter = overdueCondition});
    page.show();
    settle();
    REQUIRE(page.model().rowCount() == 1);
    const QModelIndex mark = page.model().index(0, 0);
    CHECK(mark.data().toString().startsWith(u"Overdue 3"));
    CHECK_FALSE(mark.data(Qt::DecorationRole).isNull());
    CHECK(mark.data(Qt::ToolTipRole).toString().contains(u"Resolution"));
    page.setFilter({});
    settle();
    CHECK(page.model().rowCount() == 2);
}

TEST_CASE("the selection and the current record survive a change made elsewhere", "[list]")
{
    Desk desk(8);
    desk.table().selectionModel()->select(desk.model().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    desk.table().selectionModel()->setCurrentIndex(desk.model().index(2, 0), QItemSelectionModel::NoUpdate);
    const qint64 id = desk.model().idAt(2);
    {
        auto workbook = Workbook::open(desk.sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"P"_s, .action = u"A"_s});
        Record record(desk.sample.person(), 0);
        record.setValue("title", u"Newcomer"_s);
        REQUIRE((*transaction)->insert(record));
        REQUIRE((*transaction)->commit());
    }
    desk.page.refresh();
    settle();
    CHECK(desk.rows() == 9);
    CHECK(desk.table().currentId() == id);
    CHECK(desk.table().selectedIds() == Ids{id});
}

TEST_CASE("columns are remembered for the record type", "[list]")
{
    Desk desk(2);
    ListLayout layout = desk.table().layoutNow();
    layout.columns = {findField(desk.sample.person(), "notes"), findField(desk.sample.person(), "title")};
    layout.widths = {{u"title"_s, 333}};
    layout.remember(*desk.session, desk.sample.person());
    ListPage other(*desk.session, desk.sample.person(), {.page = PageKind::List, .type = u"person"_s});
    other.resize(1000, 600);
    other.show();
    settle();
    CHECK(other.table().shownColumns() == layout.columns);
    // Only what somebody sized is remembered; the others fit what comes.
    CHECK(other.table().layoutNow().widths == layout.widths);
    ListLayout{declaredColumns(desk.sample.person())}.remember(*desk.session, desk.sample.person());
}

TEST_CASE("columns fit the rows when the first of them come, also where they are more than before", "[list]")
{
    Desk desk(0);
    REQUIRE(desk.rows() == 0);
    const auto add = [&desk](const QString &email) {
        auto workbook = Workbook::open(desk.sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"P"_s, .action = u"A"_s});
        Record record(desk.sample.person(), 0);
        record.setValue("title", u"Newcomer"_s);
        record.setValue("email", email);
        REQUIRE((*transaction)->insert(record));
        REQUIRE((*transaction)->commit());
        desk.page.refresh();
        settle();
    };
    const auto email = [&desk] { return desk.table().columnWidth(desk.model().columnOf("email")); };
    const auto needed = [&desk](const QString &text) { return desk.table().fontMetrics().horizontalAdvance(text); };
    const QString first = u"somebody.new@example.org"_s;
    const QString second = u"somebody.with.a.longer.name@example.org"_s;
    add(first);
    CHECK(email() > needed(first));
    add(second);
    CHECK(email() > std::min(needed(second), 27 * grid::step));
}

TEST_CASE("a width that a person chose stays when more rows come", "[list]")
{
    Desk desk(1);
    ListLayout layout = desk.table().layoutNow();
    CHECK(layout.widths.isEmpty());
    layout.widths = {{u"email"_s, 91}};
    desk.table().apply(layout);
    {
        auto workbook = Workbook::open(desk.sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"P"_s, .action = u"A"_s});
        Record record(desk.sample.person(), 0);
        record.setValue("title", u"Newcomer"_s);
        record.setValue("email", u"somebody.with.a.longer.name@example.org"_s);
        REQUIRE((*transaction)->insert(record));
        REQUIRE((*transaction)->commit());
    }
    desk.page.refresh();
    settle();
    CHECK(desk.table().columnWidth(desk.model().columnOf("email")) == 91);
}

TEST_CASE("a condition on a field that there is not is told beside the line, with the nearest one", "[list]")
{
    const RecordType &agreement = *Catalogue::standard().type(u"service_level_agreement"_s);
    const RecordType &person = *Catalogue::standard().type(u"person"_s);
    CHECK(mistakenCondition(agreement, u"valid_until<2026-01-01"_s).contains(u"write valid_to<2026-01-01"));
    CHECK(mistakenCondition(agreement, u"valid_until:2026-01-01"_s).contains(u"write valid_to=2026-01-01"));
    CHECK(mistakenCondition(agreement, u"State=active"_s).contains(u"write state=active"));
    CHECK(mistakenCondition(person, u"e-mail~example"_s).contains(u"write email~example"));
    CHECK(mistakenCondition(person, u"state:active"_s).contains(u"A colon compares nothing"));
    CHECK(mistakenCondition(person, u"weather=fine"_s).contains(u"no field \"weather\""));
    CHECK_FALSE(mistakenCondition(person, u"weather=fine"_s).contains(u"write"));
}

TEST_CASE("words that only look a little like conditions are left in peace", "[list]")
{
    const RecordType &person = *Catalogue::standard().type(u"person"_s);
    for (const QString &text : {u"state=active"_s, u"https://example.org"_s, u"10:30"_s, u"re:"_s, u"a:b"_s, u"plain words"_s, u"=3"_s})
        CHECK(mistakenCondition(person, text).isEmpty());
}

TEST_CASE("what is said about a mistaken condition waits for a pause and goes with the mistake", "[list]")
{
    Desk desk;
    const auto said = [&desk] {
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"no field"))
                return true;
        return false;
    };
    desk.line().setText(u"e_mail~p7"_s);
    settle();
    CHECK_FALSE(said());
    CHECK(waitFor(said));
    CHECK(desk.rows() == 0);
    desk.line().setText(u"email~p7"_s);
    settle();
    CHECK_FALSE(said());
    CHECK(desk.rows() == 1);
}

TEST_CASE("a column is as wide as its texts need to stand whole", "[list]")
{
    Desk desk;
    desk.put(desk.sample.ids.front(), "title", u"A name with Umlauts äöü, \u201cquotes\u201d & a ligature: office"_s);
    QStyleOptionViewItem option;
    option.initFrom(&desk.table());
    option.font = desk.table().font();
    option.widget = &desk.table();
    const QStyledItemDelegate qts;
    for (int row = 0; row < desk.rows(); ++row)
        for (int column = 0; column < desk.model().columnCount(); ++column) {
            const QModelIndex cell = desk.model().index(row, column);
            const int measured = desk.table().itemDelegate()->sizeHint(option, cell).width();
            const int needed = qts.sizeHint(option, cell).width();
            INFO(cell.data().toString().toStdString());
            CHECK(measured >= needed);
            CHECK(measured <= needed + 1);
        }
}
