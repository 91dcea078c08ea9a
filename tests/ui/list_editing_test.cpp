// What is done in a list: opening, changing one cell or many records, copying, printing.
#include "core/store/journal.h"
#include "tests/ui/list_desk.h"
#include "ui/forms/field_editor.h"
#include "ui/lists/bulk_dialog.h"
#include "ui/lists/list_output.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

TEST_CASE("Enter opens the record, F2 changes the cell, and Enter in it writes one entry", "[list]")
{
    Desk desk(3);
    std::vector<Destination> gone;
    QObject::connect(desk.session.get(), &Session::destinationWanted, &desk.page, [&gone](const Destination &there) { gone.push_back(there); });
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.model().index(1, desk.model().columnOf("phone")));
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().id == desk.model().idAt(1));
    QTest::keyClick(&desk.table(), Qt::Key_F2);
    auto *editor = desk.table().findChild<FieldEditor *>();
    REQUIRE(editor);
    QTest::keyClicks(editor->control(), u"555"_s);
    QTest::keyClick(editor->control(), Qt::Key_Return);
    settle();
    desk.page.refresh();
    settle();
    CHECK(desk.cell(1, "phone") == u"555");
    const auto last = undoable(desk.session->workbook());
    REQUIRE(last);
    CHECK((*last)->action.contains(u"Telephone"));
}

TEST_CASE("a value that cannot be is refused beside the cell, and what was typed stays", "[list]")
{
    Desk desk(2);
    desk.model().setColumns({findField(desk.sample.person(), "title"), findField(desk.sample.person(), "start_date")});
    settle();
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.model().index(0, 1));
    QTest::keyClick(&desk.table(), Qt::Key_F2);
    auto *editor = desk.table().findChild<FieldEditor *>();
    REQUIRE(editor);
    QTest::keyClicks(editor->control(), u"never"_s);
    QTest::keyClick(editor->control(), Qt::Key_Return);
    auto *fault = desk.table().findChild<QLabel *>(u"cellFault"_s);
    REQUIRE(fault);
    CHECK(fault->text().contains(u"never"));
    CHECK(qobject_cast<QLineEdit *>(editor->control())->text() == u"never");
    QTest::keyClick(editor->control(), Qt::Key_Escape);
    settle();
    CHECK(desk.table().findChild<QLabel *>(u"cellFault"_s) == nullptr);
    CHECK(desk.cell(0, "start_date").isEmpty());
}

TEST_CASE("fields that the workbook keeps cannot be changed in a cell", "[list]")
{
    Desk desk(1);
    CHECK_FALSE(desk.model().flags(desk.model().index(0, desk.model().columnOf("ref"))).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(desk.model().flags(desk.model().index(0, desk.model().columnOf("state"))).testFlag(Qt::ItemIsEditable));
    CHECK(desk.model().flags(desk.model().index(0, desk.model().columnOf("phone"))).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("many records get one value, after saying how many will change", "[list]")
{
    Desk desk(5);
    desk.put(desk.sample.ids[0], "phone", u"1"_s);
    desk.table().selectAll();
    CHECK(desk.table().selectedCount() == 5);
    BulkDialog dialog(*desk.session, desk.sample.person(), desk.table().selectedIds(), BulkKind::Edit, &desk.page);
    dialog.show();
    auto *run = [&]() -> QPushButton * {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->accessibleName() == u"Change the records")
                return button;
        return nullptr;
    }();
    REQUIRE(run);
    CHECK_FALSE(run->isEnabled());
    dialog.choose(u"phone"_s);
    auto *editor = dialog.findChild<FieldEditor *>();
    REQUIRE(editor);
    editor->setValue(u"1"_s);
    REQUIRE(waitFor([&] { return run->isEnabled(); }));
    const QString summary = dialog.findChild<QLabel *>(u"summary"_s)->text();
    CHECK(summary.contains(u"4"));
    CHECK(summary.contains(u"already"));
    run->click();
    settle();
    CHECK_FALSE(dialog.isVisible());
    desk.page.refresh();
    settle();
    CHECK(desk.cell(4, "phone") == u"1");
}

TEST_CASE("a step with many records shows who refuses it and why before it is taken", "[list]")
{
    Desk desk(3);
    desk.put(desk.sample.ids[0], "state", u"left"_s);
    BulkDialog dialog(*desk.session, desk.sample.person(), desk.sample.ids, BulkKind::Step, &desk.page);
    dialog.show();
    dialog.choose(u"leave"_s);
    auto *refusals = dialog.findChild<QTreeWidget *>();
    REQUIRE(waitFor([&] { return refusals->topLevelItemCount() == 1; }));
    CHECK(refusals->topLevelItem(0)->text(0).contains(u"Person 000000"));
    CHECK(refusals->topLevelItem(0)->text(1).contains(u"Left"));
}

TEST_CASE("steps that none of the records can take say where they start and cannot be chosen", "[list]")
{
    Desk desk(2);
    BulkDialog dialog(*desk.session, desk.sample.person(), desk.sample.ids, BulkKind::Step, &desk.page);
    dialog.show();
    auto *choice = dialog.findChild<QComboBox *>();
    const auto enabled = [choice](const QString &step) {
        const int row = choice->findData(step);
        return choice->model()->flags(choice->model()->index(row, 0)).testFlag(Qt::ItemIsEnabled);
    };
    settle();
    CHECK(enabled(u"leave"_s));
    CHECK_FALSE(enabled(u"return"_s));
    CHECK(choice->itemText(choice->findData(u"return"_s)).contains(u"only from: Left"));
}

TEST_CASE("the selection is copied as a table with its headings", "[list]")
{
    Desk desk(3);
    desk.model().setColumns({findField(desk.sample.person(), "title"), findField(desk.sample.person(), "email")});
    settle();
    desk.table().selectAll();
    const QStringList lines = desk.table().selectionAsText().trimmed().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"Name\tE-mail");
    CHECK(lines[1].contains(u"@example.org"));
}

TEST_CASE("a list prints what it shows: its columns, its filter in words, a heading for each group", "[list]")
{
    Desk desk(4);
    desk.put(desk.sample.ids[0], "employer_kind", u"customer"_s);
    desk.page.setFilter({.conditions = {u"state=active"_s}});
    desk.model().setGroup(findField(desk.sample.person(), "employer_kind"));
    settle();
    const ListContent content = desk.page.content();
    const auto report = registerReport(desk.session->workbook(), {.query = content.query, .columns = content.columns, .filter = content.filter,
                                                                 .preparedBy = u"P"_s, .moment = desk.session->present(), .locale = QLocale()});
    REQUIRE(report);
    REQUIRE(report->sections.size() == 3);
    CHECK(report->sections[1].heading == u"A customer (1)");
    CHECK(report->sections[2].heading == u"Nothing given (3)");
    CHECK(std::get<ReportTable>(report->sections[2].blocks.front()).rows.size() == 3);
    CHECK(std::get<Paragraph>(report->sections[0].blocks[1]).text.contains(u"State: Active"));
}

TEST_CASE("an export or a PDF never takes the place of a workbook", "[list]")
{
    Desk desk(1);
    QString answer;
    printList(*desk.session, &desk.page, desk.page.content(), desk.sample.path(), [&](const Result<QString> &done) { answer = done ? u"done"_s : done.error().sentence; });
    settle();
    CHECK_FALSE(answer.isEmpty());
    CHECK(answer != u"done");
    CHECK(Workbook::open(desk.sample.path(), Catalogue::standard()));
}

TEST_CASE("an export holds the columns that are shown, in their order, under their labels, and of the filter's records alone", "[list]")
{
    Desk desk(4);
    desk.put(desk.sample.ids[1], "employer_kind", u"customer"_s);
    desk.model().setColumns({findField(desk.sample.person(), "employer_kind"), findField(desk.sample.person(), "title")});
    desk.page.setFilter({.conditions = {u"employer_kind=customer"_s}});
    settle();
    const QString path = desk.sample.folder.filePath(u"people.csv"_s);
    QString said;
    exportList(*desk.session, &desk.page, desk.page.content(), path, [&](const Result<QString> &done) { said = done.value_or(QString()); });
    settle();
    CHECK(said.contains(u"people.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == u"Works for,Name\nA customer,Person 000001\n");
}

TEST_CASE("a list goes to PDF with its filter in words", "[list]")
{
    Desk desk(30);
    desk.page.setFilter({.conditions = {u"state=active"_s}});
    settle();
    const QString path = desk.sample.folder.filePath(u"people.pdf"_s);
    QString said;
    printList(*desk.session, &desk.page, desk.page.content(), path, [&](const Result<QString> &done) { said = done ? *done : done.error().sentence; });
    settle();
    CHECK(said.contains(u"people.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("typing in the list goes to the filter", "[list]")
{
    Desk desk(12);
    desk.table().setFocus();
    QTest::keyClicks(&desk.table(), u"0"_s);
    CHECK(desk.line().text() == u"0");
    CHECK(desk.page.focusWidget() == &desk.line());
}

TEST_CASE("a double click opens a record, also where the cell was chosen before, and F2 changes it", "[list]")
{
    Desk desk(3);
    int opened = 0;
    QObject::connect(&desk.table(), &RecordTable::openWanted, &desk.page, [&opened] { ++opened; });
    const auto doubleClick = [&](int row) {
        const QPoint place = desk.table().visualRect(desk.model().index(row, desk.model().columnOf("phone"))).center();
        QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(desk.table().viewport(), Qt::LeftButton, {}, place);
    };
    doubleClick(1);
    CHECK(opened == 1);
    CHECK(desk.table().findChild<FieldEditor *>() == nullptr);
    doubleClick(1);
    CHECK(opened == 2);
    CHECK(desk.table().findChild<FieldEditor *>() == nullptr);
    QTest::keyClick(&desk.table(), Qt::Key_F2);
    CHECK(desk.table().findChild<FieldEditor *>() != nullptr);
}
