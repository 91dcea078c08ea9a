// Child rows are typed into inside their record and saved with it.
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/forms/child_rows_model.h"
#include "ui/forms/record_form.h"
#include "ui/forms/rows_editor.h"
#include "ui/pages/record_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const RecordType &type(const QString &name) { return *Catalogue::standard().type(name); }

qint64 add(const QString &path, const QString &name, const std::vector<std::pair<Name, Value>> &values)
{
    auto workbook = Workbook::open(path, Catalogue::standard());
    auto transaction = Transaction::begin(**workbook, {.person = u"Test"_s, .action = u"Added"_s});
    Record record(type(name), 0);
    for (const auto &[field, value] : values)
        record.setValue(field, value);
    const auto id = (*transaction)->insert(record);
    REQUIRE(id);
    REQUIRE((*transaction)->commit());
    return *id;
}

ChildRowsModel makeModel(Session &session)
{
    return ChildRowsModel(session, *findField(type(u"service_level_agreement"_s), "targets"), type(u"service_target"_s), "sla", true);
}

int column(const ChildRowsModel &model, Name name)
{
    for (int i = 0; i < model.columnCount(); ++i)
        if (model.columns()[std::size_t(i)]->name == name)
            return i;
    return -1;
}

} // namespace

TEST_CASE("the table of child rows keeps its promises to views while rows come, change and go", "[rows]")
{
    Sample sample(1);
    const auto session = sample.session();
    ChildRowsModel model = makeModel(*session);
    ITSMS_WATCH_MODEL(model);
    CHECK(column(model, "sla") < 0); // That they belong to this record goes without saying.
    Record stored(type(u"service_target"_s), 77);
    stored.setValue("title", u"Availability"_s);
    model.setRecords({stored});
    CHECK(model.edits().empty());
    model.addRow();
    CHECK(model.edits().empty()); // A row nobody typed into is not saved.
    CHECK(model.setData(model.index(1, column(model, "title")), QVariant::fromValue(Value(u"Response"_s))));
    CHECK(model.setData(model.index(0, column(model, "value")), QVariant::fromValue(Value(99.5))));
    CHECK(model.edits().size() == 2);
    model.removeRow(0);
    REQUIRE(model.edits().size() == 2);
    CHECK(model.edits().front().removed);
    CHECK(model.edits().front().base.id() == 77);
}

TEST_CASE("a cell refuses what its field refuses, and what people may not change", "[rows]")
{
    Sample sample(1);
    const auto session = sample.session();
    ChildRowsModel model = makeModel(*session);
    model.addRow();
    CHECK_FALSE(model.setData(model.index(0, column(model, "metric")), QVariant::fromValue(Value(u"no such choice"_s))));
    CHECK_FALSE(model.setData(model.index(0, column(model, "state")), QVariant::fromValue(Value(u"retired"_s))));
    CHECK_FALSE(model.flags(model.index(0, column(model, "state"))).testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(model.index(0, column(model, "unit")), QVariant::fromValue(Value(u"%"_s))));
    const auto fault = model.check();
    REQUIRE_FALSE(fault);
    CHECK(fault.error().sentence.contains(u'1')); // Which row, and which cell.
    CHECK(fault.error().field == u"targets");
}

TEST_CASE("what is typed into child rows goes through a draft and back", "[rows]")
{
    Sample sample(1);
    const auto session = sample.session();
    Record stored(type(u"service_target"_s), 77);
    stored.setValue("title", u"Availability"_s);
    Record other(type(u"service_target"_s), 78);
    other.setValue("title", u"Response"_s);
    ChildRowsModel model = makeModel(*session);
    model.setRecords({stored, other});
    model.setData(model.index(0, column(model, "value")), QVariant::fromValue(Value(99.5)));
    model.removeRow(1);
    model.addRow();
    model.setData(model.index(1, column(model, "title")), QVariant::fromValue(Value(u"New"_s)));
    const QJsonArray typed = model.typed();

    ChildRowsModel again = makeModel(*session);
    again.setRecords({stored, other});
    again.type(typed);
    CHECK(again.typed() == typed);
    CHECK(again.rowCount() == 2);
    again.type({});
    CHECK(again.edits().empty());
    CHECK(again.rowCount() == 2);
}

TEST_CASE("rows that change elsewhere follow, but not under the cell that is typed into", "[rows]")
{
    Sample sample(1);
    const auto session = sample.session();
    Record stored(type(u"service_target"_s), 77);
    stored.setValue("title", u"Availability"_s);
    stored.setValue("unit", u"%"_s);
    ChildRowsModel model = makeModel(*session);
    model.setRecords({stored});
    model.setData(model.index(0, column(model, "title")), QVariant::fromValue(Value(u"Mine"_s)));
    stored.setValue("title", u"Theirs"_s);
    stored.setValue("unit", u"h"_s);
    model.setRecords({stored});
    CHECK(model.index(0, column(model, "title")).data().toString() == u"Mine");
    CHECK(model.index(0, column(model, "unit")).data().toString() == u"h");
}

TEST_CASE("an agreement is saved together with the target typed into its table", "[rows]")
{
    Sample sample(1);
    const qint64 id = add(sample.path(), u"service_level_agreement"_s, {{"title", u"Mail"_s}});
    const auto session = sample.session();
    RecordPage page(*session, type(u"service_level_agreement"_s), recordAt(u"service_level_agreement"_s, id));
    page.resize(1200, 900);
    page.QWidget::show();
    REQUIRE(waitFor([&] { return page.form() != nullptr; }));
    settle();
    auto &editor = static_cast<RowsEditor &>(page.form()->row("targets")->editor());
    for (QPushButton *button : editor.findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(u"Add"))
            button->click();
    REQUIRE(editor.rows().rowCount() == 1);
    auto *table = page.form()->findChild<QTableView *>(u"targets"_s);
    REQUIRE(table);
    // The new row opens its first cell for typing.
    auto *cell = table->findChild<QLineEdit *>(u"title"_s);
    REQUIRE(cell);
    QTest::keyClicks(cell, u"Availability"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    settle();
    CHECK(page.hasUnsaved());
    page.save();
    REQUIRE(waitFor([&] { return !page.hasUnsaved(); }));
    settle();
    const auto record = readRecord(session->workbook(), type(u"service_level_agreement"_s), id);
    REQUIRE(record);
    const auto *rows = std::get_if<Ids>(&record->value("targets"));
    REQUIRE(rows);
    CHECK(readRecord(session->workbook(), type(u"service_target"_s), rows->front())->text("title") == u"Availability");
    CHECK(editor.rows().rowCount() == 1);
}

TEST_CASE("a duplicate of an agreement brings its targets along, and saves them as new ones", "[rows]")
{
    Sample sample(1);
    const qint64 id = add(sample.path(), u"service_level_agreement"_s, {{"title", u"Mail"_s}, {"signed_on", u"2026-01-01"_s}});
    add(sample.path(), u"service_target"_s, {{"title", u"Availability"_s}, {"sla", id}});
    const auto session = sample.session();
    RecordPage page(
        *session, type(u"service_level_agreement"_s), {.page = PageKind::Record, .type = u"service_level_agreement"_s, .copyOf = id});
    settle();
    CHECK(page.form()->findChild<QLineEdit *>(u"title"_s)->text() == u"Mail");
    qint64 made = 0;
    QObject::connect(session.get(), &Session::destinationWanted, &page, [&made](const Destination &to) { made = to.id; });
    page.save();
    REQUIRE(waitFor([&] { return made != 0; }));
    CHECK(made != id);
    const auto copy = readRecord(session->workbook(), type(u"service_level_agreement"_s), made);
    REQUIRE(copy);
    CHECK(copy->text("ref") != readRecord(session->workbook(), type(u"service_level_agreement"_s), id)->text("ref"));
    CHECK(std::get<Ids>(copy->value("targets")).size() == 1);
    CHECK(countRecords(session->workbook(), {.type = &type(u"service_target"_s)}) == 2);
    settle();
}

TEST_CASE("a duplicate begins a life of its own: no moments, no outcome, no review of the other", "[rows]")
{
    Sample sample(1);
    const qint64 id = add(sample.path(), u"incident"_s,
        {{"title", u"Mail is down"_s}, {"category", u"Mail"_s}, {"location", u"Berlin"_s}, {"reported_at", qint64(1'770'000'000)},
            {"customer_informed_at", qint64(1'770'000'100)}, {"resolution_due", qint64(1'770'009'000)}, {"resolution", u"Restarted"_s},
            {"reopened_count", qint64(2)}, {"external_ref", u"4711"_s}});
    const auto session = sample.session();
    RecordPage page(*session, type(u"incident"_s), {.page = PageKind::Record, .type = u"incident"_s, .copyOf = id});
    settle();
    const Record copy = page.form()->current();
    CHECK(copy.text("title") == u"Mail is down");
    CHECK(copy.text("category") == u"Mail");
    CHECK(copy.text("location") == u"Berlin");
    for (const Name field : {Name("reported_at"), Name("customer_informed_at"), Name("resolution_due"), Name("resolution"), Name("reopened_count"), Name("external_ref")}) {
        INFO(std::string(field));
        CHECK(isEmpty(copy.value(field)));
    }
}
