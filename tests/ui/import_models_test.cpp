// The tables of the import: what fills which field, what values mean, which rows are rejected.
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/forms/meaning_box.h"
#include "ui/models/mapping_model.h"
#include "ui/models/rejections_model.h"
#include "ui/models/table_preview_model.h"
#include "ui/models/value_map_model.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const RecordType &incident() { return *Catalogue::standard().type(u"incident"_s); }

MappedTable table() { return {{u"Nr"_s, u"Prio"_s}, {{2, {u"A1"_s, u"?"_s}}, {3, {u"A2"_s, u"high"_s}}}}; }

ImportProfile profile()
{
    return {.name = {}, .type = u"incident"_s, .fields = {{.field = u"external_ref"_s, .column = u"nr"_s}, {.field = u"priority"_s, .column = u"Prio"_s}}};
}

QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

Rejection rejection(qint64 line, const QString &value)
{
    return {line, u"Prio"_s, u"priority"_s, value, u"no such choice"_s, {u"A%1"_s.arg(line), value}};
}

FoundValues found()
{
    return {{{.text = u"Sehr hoch"_s, .rows = 2, .understood = false, .suggestion = u"critical"_s},
                {.text = u"Egal"_s, .rows = 1, .understood = false},
                {.text = u"2 - High"_s, .rows = 5, .meaning = Value(u"high"_s)}},
        true};
}

} // namespace

TEST_CASE("a mapping shows what fills a field and an example of it", "[import]")
{
    MappingModel model;
    ITSMS_WATCH_MODEL(model);
    CHECK(model.rowCount() == 0);
    model.setMapping(incident(), table(), profile());
    const int number = model.rowOf(u"external_ref"_s);
    const int priority = model.rowOf(u"priority"_s);
    REQUIRE(number >= 0);
    REQUIRE(priority >= 0);
    CHECK(cell(model, number, MappingModel::SourceColumn) == u"Nr"); // as the file writes it
    CHECK(cell(model, number, MappingModel::ExampleColumn) == u"A1");
    CHECK(cell(model, priority, MappingModel::ExampleColumn) == u"High");
    CHECK(model.sources().size() == 2);
    CHECK(model.rowOf(u"unicorn"_s) == -1);
}

TEST_CASE("a required field that nothing fills says so in words and with an icon", "[import]")
{
    MappingModel model;
    model.setMapping(incident(), table(), profile());
    const QModelIndex title = model.index(model.rowOf(u"title"_s), MappingModel::SourceColumn);
    CHECK(title.data().toString().contains(u"new records need it"));
    CHECK(title.data(Qt::DecorationRole).isValid());
    CHECK(model.setData(title, u"Nr"_s, Qt::EditRole));
    CHECK(title.data().toString() == u"Nr");
    CHECK_FALSE(title.data(Qt::DecorationRole).isValid());
}

TEST_CASE("choosing a column replaces a pattern, and what is no column is refused", "[import]")
{
    MappingModel model;
    ITSMS_WATCH_MODEL(model);
    model.setMapping(incident(), table(), profile());
    const QSignalSpy edits(&model, &MappingModel::edited);
    const int row = model.rowOf(u"title"_s);
    model.setSource(row, {.field = u"title"_s, .pattern = u"{Nr}: {Prio}"_s});
    CHECK(cell(model, row, MappingModel::ExampleColumn) == u"A1");
    CHECK_FALSE(model.setData(model.index(row, MappingModel::SourceColumn), u"Nowhere"_s, Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(row, MappingModel::FieldColumn), u"Nr"_s, Qt::EditRole));
    CHECK(model.source(row).pattern == u"{Nr}: {Prio}");
    CHECK(model.setData(model.index(row, MappingModel::SourceColumn), u"Prio"_s, Qt::EditRole));
    CHECK(model.source(row).pattern.isEmpty());
    CHECK(model.setData(model.index(row, MappingModel::SourceColumn), QString(), Qt::EditRole));
    CHECK(model.sources().size() == 2);
    CHECK(edits.count() == 3);
}

TEST_CASE("of several sources of a field the first that the file can serve is shown", "[import]")
{
    ImportProfile two = profile();
    two.fields = {{.field = u"title"_s, .column = u"Missing"_s}, {.field = u"title"_s, .column = u"Nr"_s}, {.field = u"title"_s, .column = u"Prio"_s}};
    MappingModel model;
    model.setMapping(incident(), table(), two);
    CHECK(model.source(model.rowOf(u"title"_s)).column == u"Nr");
}

TEST_CASE("the editor of a mapping offers the columns of the file and leaving the field out", "[import]")
{
    MappingModel model;
    model.setMapping(incident(), table(), profile());
    const MappingDelegate delegate(model);
    const QModelIndex index = model.index(model.rowOf(u"title"_s), MappingModel::SourceColumn);
    const std::unique_ptr<QWidget> editor(delegate.createEditor(nullptr, {}, index));
    auto *box = qobject_cast<QComboBox *>(editor.get());
    REQUIRE(box);
    CHECK(box->count() == 3);
    CHECK_FALSE(box->accessibleName().isEmpty());
    delegate.setEditorData(box, index);
    CHECK(box->currentIndex() == 0);
    box->setCurrentIndex(1);
    delegate.setModelData(box, &model, index);
    CHECK(model.source(index.row()).column == u"Nr");
}

TEST_CASE("values that are not understood say so, and suggestions are taken at once", "[import]")
{
    ValueMapModel model;
    ITSMS_WATCH_MODEL(model);
    const QSignalSpy edits(&model, &ValueMapModel::edited);
    const FieldSource source{.field = u"priority"_s, .column = u"Prio"_s, .values = {{u"Elsewhere"_s, u"low"_s}}};
    model.setValues(*findField(incident(), "priority"), source, found());
    CHECK(model.notUnderstood() == 2);
    CHECK(model.suggestions() == 1);
    CHECK(cell(model, 0, ValueMapModel::MeaningColumn) == u"Critical?");
    CHECK(cell(model, 1, ValueMapModel::MeaningColumn) == u"Please choose");
    CHECK(cell(model, 2, ValueMapModel::MeaningColumn) == u"High");
    model.takeSuggestions();
    CHECK(model.notUnderstood() == 1);
    CHECK(cell(model, 0, ValueMapModel::MeaningColumn) == u"Critical");
    CHECK(model.source().values.value(u"Sehr hoch"_s) == u"critical");
    CHECK(model.source().values.value(u"Elsewhere"_s) == u"low"); // what this file does not need stays
    model.takeSuggestions();
    CHECK(edits.count() == 1);
}

TEST_CASE("a value can count as empty, be given another meaning and speak for itself again", "[import]")
{
    ValueMapModel model;
    ITSMS_WATCH_MODEL(model);
    const FieldSource source{.field = u"priority"_s, .column = u"Prio"_s, .values = {{u"EGAL*"_s, u"low"_s}}};
    model.setValues(*findField(incident(), "priority"), source, found());
    const QModelIndex any = model.index(1, ValueMapModel::MeaningColumn);
    CHECK(any.data().toString() == u"Low");
    CHECK(model.setData(any, QString(), Qt::EditRole));
    CHECK(any.data().toString() == u"Counts as empty");
    CHECK(model.setData(any, QVariant(), Qt::EditRole));
    CHECK(mappedMeaning(model.source(), u"Egal"_s) == u"Egal"_s); // itself, though "EGAL*" would say otherwise
    CHECK_FALSE(model.setData(model.index(1, ValueMapModel::FoundColumn), u"x"_s, Qt::EditRole));
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the box for a meaning knows choices, texts, nothing and as it is", "[import]")
{
    MeaningBox box(MeaningBox::Answers::OfValue);
    box.setField(*findField(incident(), "priority"));
    CHECK_FALSE(box.isEditable());
    CHECK_FALSE(box.meaning().isValid());
    box.setMeaning(u"high"_s);
    CHECK(box.meaning() == QVariant(u"high"_s));
    box.setMeaning(QString());
    CHECK(box.meaning() == QVariant(QString()));
    box.setField(*findField(incident(), "category"));
    CHECK(box.isEditable());
    box.setEditText(u"Printers"_s);
    CHECK(box.meaning() == QVariant(u"Printers"_s));
    MeaningBox plain(MeaningBox::Answers::OfField);
    plain.setField(*findField(incident(), "category"));
    CHECK(plain.meaning().toString().isEmpty());
}

TEST_CASE("a rejected value is corrected where it stands, and in the whole row", "[import]")
{
    RejectionsModel model;
    RejectedCellsModel cells(model);
    ITSMS_WATCH_MODEL(model);
    QSignalSpy corrections(&model, &RejectionsModel::corrected);
    model.setRejections({u"Nr"_s, u"Prio"_s}, {rejection(2, u"Hoch"_s), rejection(3, u"Hoch"_s), rejection(4, u"Egal"_s)});
    cells.showRow(0);
    CHECK(cells.rowCount() == 2);
    CHECK(model.alike(0) == std::vector<int>{1});
    CHECK(model.setData(model.index(0, RejectionsModel::What), u"high"_s, Qt::EditRole));
    REQUIRE(corrections.count() == 1);
    CHECK(corrections[0] == QVariantList{qint64(2), 1, u"high"_s});
    CHECK(cell(cells, 1, 1) == u"high");
    CHECK(cell(model, 0, RejectionsModel::Why).startsWith(u"Corrected"));
    CHECK(cells.setData(cells.index(0, 1), u"B2"_s, Qt::EditRole));
    CHECK(corrections.count() == 2);
    CHECK(model.cell(0, 0) == u"B2");
    CHECK(model.alike(0) == std::vector<int>{1}); // the value it was rejected for
    model.setRejections({}, {});
    CHECK(cells.rowCount() == 0);
}

TEST_CASE("a row that is rejected for no single cell is corrected in its cells alone", "[import]")
{
    RejectionsModel model;
    RejectedCellsModel cells(model);
    ITSMS_WATCH_MODEL(cells);
    Rejection torn{7, {}, {}, u"surplus"_s, u"too many cells"_s, {u"A"_s, u"B"_s, u"surplus"_s}};
    model.setRejections({u"Nr"_s, u"Prio"_s}, {torn});
    CHECK_FALSE(model.flags(model.index(0, RejectionsModel::What)) & Qt::ItemIsEditable);
    CHECK_FALSE(model.setData(model.index(0, RejectionsModel::What), u"x"_s, Qt::EditRole));
    CHECK(model.alike(0).empty());
    cells.showRow(0);
    REQUIRE(cells.rowCount() == 3);
    CHECK(cells.setData(cells.index(2, 1), QString(), Qt::EditRole));
    CHECK(model.isCorrected(0));
}

TEST_CASE("rows of a table are shown with their line, short rows too", "[import]")
{
    TablePreviewModel model;
    ITSMS_WATCH_MODEL(model);
    model.setRows({u"a"_s, u"b"_s}, {{12, {u"only one"_s}}, {14, {u"two\nlines"_s, u"x"_s}}});
    CHECK(cell(model, 0, 1).isEmpty());
    CHECK(cell(model, 1, 0) == u"two lines");
    CHECK(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString() == u"14");
    CHECK_FALSE(model.headerData(9, Qt::Vertical, Qt::DisplayRole).toString().contains(u"1"));
}
