// Fields and choices of an organisation's own: real columns, in search, export, import, history and undo like any other.
#include "core/store/custom_fields.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const Intent intent{u"Anna Weber"_s, u"Changed the fields"_s, {}, SampleWorkbook::Now};

/// Adds the field and opens the workbook again, as the programs do.
QString addField(SampleWorkbook &sample, const CustomField &field, const QStringList &choices = {})
{
    auto transaction = need(Transaction::begin(sample.book(), intent));
    const QString name = need(addCustomField(*transaction, field, choices));
    need(transaction->commit());
    transaction.reset();
    sample.reopen();
    return name;
}

CustomField ofCustomer(const QString &label, Kind kind = Kind::Text)
{
    return {.type = u"customer"_s, .name = {}, .label = label, .kind = kind};
}

Error refusal(SampleWorkbook &sample, const CustomField &field, const QStringList &choices = {})
{
    const auto transaction = need(Transaction::begin(sample.book(), intent));
    const auto outcome = addCustomField(*transaction, field, choices);
    REQUIRE(!outcome);
    return outcome.error();
}

void change(SampleWorkbook &sample, const std::function<Result<>(Transaction &)> &work)
{
    auto transaction = need(Transaction::begin(sample.book(), intent));
    need(work(*transaction));
    need(transaction->commit());
    transaction.reset();
    sample.reopen();
}

QStringList ownFields(const SampleWorkbook &sample, const char *type)
{
    QStringList names;
    for (const Field &field : sample.type(type).fields)
        if (isOwn(field.name))
            names += toText(field.name);
    return names;
}

const Field &ownField(const SampleWorkbook &sample, const char *type, const QString &name)
{
    const Field *field = findField(sample.type(type), name.toStdString());
    REQUIRE(field);
    return *field;
}

bool sound(SampleWorkbook &sample)
{
    const Verification result = need(verify(sample.book()));
    UNSCOPED_INFO(result.problems.join(u'\n').toStdString());
    return result.sound();
}

} // namespace

TEST_CASE("a field of one's own is a real column behind the type's own fields and before the notes", "[custom]")
{
    SampleWorkbook sample;
    CHECK(addField(sample, ofCustomer(u"Cost centre"_s)) == u"own_cost_centre");
    CHECK(addField(sample, ofCustomer(u"Seats"_s, Kind::Integer)) == u"own_seats");

    const std::vector<Field> &fields = sample.type("customer").fields;
    const int at = fieldIndex(sample.type("customer"), "own_cost_centre");
    CHECK(fields[std::size_t(at)].section == std::string_view("Own fields"));
    CHECK(fields[std::size_t(at + 1)].name == "own_seats");
    CHECK(fields[std::size_t(at + 1)].section == nullptr);
    CHECK(fields[std::size_t(at + 2)].name == "notes");
    CHECK(translatedLabel(fields[std::size_t(at)]) == u"Cost centre");
    CHECK(need(sample.book().connection().single(u"SELECT type FROM pragma_table_info('customer') WHERE name = 'own_seats'"_s)) == Value(u"INTEGER"_s));
    CHECK(Catalogue::standard().customisation().isEmpty());
    CHECK(fieldIndex(*Catalogue::standard().type(Name("customer")), "own_seats") < 0);
}

TEST_CASE("what a field of one's own holds is found, listed, kept in history, undone and verified", "[custom]")
{
    SampleWorkbook sample;
    addField(sample, ofCustomer(u"Cost centre"_s));
    const qint64 id = sample.add("customer", {{"title", u"City of Ahlen"_s}, {"own_cost_centre", u"Kostenstelle 4711"_s}});
    CHECK(need(recordIds(sample.book(), {.type = &sample.type("customer"), .search = u"4711"_s})) == Ids{id});
    sample.change("customer", id, {{"own_cost_centre", u"0815"_s}});
    CHECK(need(recordIds(sample.book(), {.type = &sample.type("customer"), .conditions = {{"own_cost_centre", Operator::Equals, u"0815"_s}}})) == Ids{id});

    const auto entries = need(history(sample.book(), sample.type("customer"), id));
    REQUIRE(entries.size() == 2);
    REQUIRE(entries[0].fields.size() == 1);
    CHECK(entries[0].fields[0].field == u"own_cost_centre");
    CHECK(entries[0].fields[0].before == Value(u"Kostenstelle 4711"_s));
    CHECK(entries[0].fields[0].after == Value(u"0815"_s));

    need(undo(sample.book(), u"Anna Weber"_s));
    CHECK(sample.read("customer", id).text("own_cost_centre") == u"Kostenstelle 4711");
    CHECK(sound(sample));
    sample.tamper(u"UPDATE customer SET own_cost_centre = 'changed'"_s);
    sample.tamper(u"UPDATE custom_field SET label = 'changed'"_s);
    const auto problems = need(verify(sample.book())).problems;
    CHECK(problems.size() >= 2);
}

TEST_CASE("fields of every kind take what such a field takes and refuse the rest", "[custom]")
{
    SampleWorkbook sample;
    const qint64 person = sample.add("person", {{"title", u"Ben Kim"_s}});
    for (const Kind kind : customKinds()) {
        CustomField field = ofCustomer(u"Field of kind "_s + kindName(kind), kind);
        if (kind == Kind::Link)
            field.target = u"supplier"_s;
        addField(sample, field, kind == Kind::Choice ? QStringList{u"Low"_s, u"High"_s} : QStringList());
    }
    CHECK(ownFields(sample, "customer").size() == qsizetype(customKinds().size()));
    const qint64 supplier = sample.add("supplier", {{"title", u"Hosting Ltd"_s}});
    const qint64 id = sample.add("customer", {{"title", u"City"_s},
                                              {"own_field_of_kind_text", u"Words"_s},
                                              {"own_field_of_kind_long_text", u"More\nwords"_s},
                                              {"own_field_of_kind_integer", qint64(7)},
                                              {"own_field_of_kind_decimal", 2.5},
                                              {"own_field_of_kind_date", u"2026-03-31"_s},
                                              {"own_field_of_kind_yes_no", qint64(1)},
                                              {"own_field_of_kind_choice", u"own_low"_s},
                                              {"own_field_of_kind_person", person},
                                              {"own_field_of_kind_link", supplier}});
    const Record record = sample.read("customer", id);
    CHECK(record.value("own_field_of_kind_decimal") == Value(2.5));
    CHECK(translatedChoice(ownField(sample, "customer", u"own_field_of_kind_choice"_s), record.text("own_field_of_kind_choice")) == u"Low");
    CHECK_THROWS_WITH(sample.change("customer", id, {{"own_field_of_kind_choice", u"medium"_s}}), Catch::Contains("medium"));
    CHECK_THROWS_WITH(sample.change("customer", id, {{"own_field_of_kind_date", u"soon"_s}}), Catch::Contains("soon"));
    CHECK_THROWS_WITH(sample.change("customer", id, {{"own_field_of_kind_link", qint64(4711)}}), Catch::Contains("does not exist"));
    CHECK_THROWS_WITH(sample.remove("supplier", supplier), Catch::Contains("Field of kind link"));
    CHECK(sound(sample));
}

TEST_CASE("what is exported from fields of one's own imports back unchanged, by name and by label", "[custom]")
{
    SampleWorkbook sample;
    addField(sample, ofCustomer(u"Cost centre"_s));
    addField(sample, ofCustomer(u"Size"_s, Kind::Choice), {u"Small"_s, u"Very large"_s});
    const qint64 id = sample.add("customer", {{"title", u"City"_s}, {"own_cost_centre", u"47;11"_s}, {"own_size", u"own_very_large"_s}});
    const auto bring = [&sample](const QString &path) {
        const auto source = need(openTable(path));
        const ImportProfile profile = suggestProfile(sample.book().catalogue(), sample.type("customer"), source->columns());
        return need(runImport(sample.book(), *source, profile, intent));
    };
    for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
        need(exportRecords(sample.book(), {.type = &sample.type("customer")}, sample.file(name)));
        CHECK(bring(sample.file(name)).unchanged == 1);
    }
    QFile file(sample.file(u"labels.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Number;Name;Cost centre;Size\nCUS-000001;City;0815;small\n");
    file.close();
    const ImportReport report = bring(file.fileName());
    CHECK(report.changed == 1);
    CHECK(sample.read("customer", id).text("own_cost_centre") == u"0815");
    CHECK(sample.read("customer", id).text("own_size") == u"own_small");
}

TEST_CASE("adding a field is one change that undo takes back and redo brings again, with what it held", "[custom]")
{
    SampleWorkbook sample;
    addField(sample, ofCustomer(u"Cost centre"_s));
    need(undo(sample.book(), u"Anna Weber"_s));
    sample.reopen();
    CHECK(ownFields(sample, "customer").isEmpty());
    need(redo(sample.book(), u"Anna Weber"_s));
    sample.reopen();
    CHECK(ownFields(sample, "customer") == QStringList{u"own_cost_centre"_s});
    CHECK(sound(sample));
}

TEST_CASE("a column that was left behind is never taken for another field", "[custom]")
{
    SampleWorkbook sample;
    addField(sample, ofCustomer(u"Seats"_s));
    need(undo(sample.book(), u"Anna Weber"_s));
    sample.reopen();
    CHECK(addField(sample, ofCustomer(u"Seats"_s, Kind::Integer)) == u"own_seats_2");
    sample.add("customer", {{"title", u"City"_s}, {"own_seats_2", qint64(5)}});
    CHECK(sound(sample));
}

TEST_CASE("names come from the label in plain letters, whatever it is written in", "[custom]")
{
    CHECK(ownName(u"Cost centre"_s, {}) == u"own_cost_centre");
    CHECK(ownName(u"Größe (m²)"_s, {}) == u"own_grosse_m2");
    CHECK(ownName(u"  --  "_s, {}) == u"own_1");
    CHECK(ownName(u"費用"_s, {u"own_1"_s}) == u"own_2");
    CHECK(ownName(u"Seats!"_s, {u"own_seats"_s, u"own_seats_2"_s}) == u"own_seats_3");
    CHECK(ownName(QString(200, u'a'), {}).size() <= 50);
    CHECK(ownName(u"'; DROP TABLE customer; --"_s, {}) == u"own_drop_table_customer");
}

TEST_CASE("a hidden field is shown nowhere, keeps what it holds, and comes back with it", "[custom]")
{
    SampleWorkbook sample;
    addField(sample, ofCustomer(u"Cost centre"_s));
    CustomField link = ofCustomer(u"Main supplier"_s, Kind::Link);
    link.target = u"supplier"_s;
    addField(sample, link);
    const qint64 supplier = sample.add("supplier", {{"title", u"Hosting Ltd"_s}});
    const qint64 id = sample.add("customer", {{"title", u"City"_s}, {"own_cost_centre", u"4711"_s}, {"own_main_supplier", supplier}});
    const auto hide = [&](const QString &name, bool hidden) {
        CustomField field = *sample.book().catalogue().customisation().field(u"customer"_s, name);
        field.hidden = hidden;
        change(sample, [&](Transaction &transaction) { return changeCustomField(transaction, field); });
    };
    hide(u"own_cost_centre"_s, true);
    hide(u"own_main_supplier"_s, true);
    CHECK(ownFields(sample, "customer").isEmpty());
    CHECK(need(recordIds(sample.book(), {.type = &sample.type("customer"), .search = u"4711"_s})).empty());
    sample.change("customer", id, {{"title", u"Old City"_s}});
    CHECK_THROWS_WITH(sample.remove("supplier", supplier), Catch::Contains("Main supplier") && Catch::Contains("hidden"));
    hide(u"own_cost_centre"_s, false);
    CHECK(sample.read("customer", id).text("own_cost_centre") == u"4711");
    CHECK(sound(sample));
}

TEST_CASE("a field is refused without a name, under a name that is taken, and without what it needs", "[custom]")
{
    SampleWorkbook sample;
    addField(sample, ofCustomer(u"Cost centre"_s));
    CHECK(refusal(sample, ofCustomer(u"  "_s)).field == u"label");
    CHECK(refusal(sample, ofCustomer(u"COST  centre"_s)).sentence.contains(u"already"));
    CHECK(refusal(sample, ofCustomer(u"notes"_s)).sentence.contains(u"already"));
    CHECK(refusal(sample, ofCustomer(QString(200, u'x'))).field == u"label");
    CHECK(refusal(sample, ofCustomer(u"Size"_s, Kind::Choice)).field == u"choices");
    CHECK(refusal(sample, ofCustomer(u"Size"_s, Kind::Choice), {u"Small"_s, u" small "_s}).sentence.contains(u"twice"));
    CHECK(refusal(sample, ofCustomer(u"Supplier"_s, Kind::Link)).field == u"target");
    CHECK(refusal(sample, ofCustomer(u"Attachment"_s, Kind::Attachment)).field == u"kind");
    CHECK(refusal(sample, {.type = u"nothing"_s, .name = {}, .label = u"A"_s}).kind == ErrorKind::Usage);
    CHECK(ownFields(sample, "customer").size() == 1);
}

TEST_CASE("a record type bears only so many fields of one's own", "[custom]")
{
    SampleWorkbook sample;
    change(sample, [](Transaction &transaction) -> Result<> {
        for (int i = 0; i < MostCustomFields; ++i)
            ITSMS_CHECK(addCustomField(transaction, ofCustomer(u"Field %1"_s.arg(i))));
        return {};
    });
    CHECK(ownFields(sample, "customer").size() == MostCustomFields);
    CHECK(refusal(sample, ofCustomer(u"One more"_s)).field == u"label");
    sample.add("customer", {{"title", u"City"_s}, {"own_field_39", u"the last"_s}});
    CHECK(sound(sample));
}

TEST_CASE("an extensible field takes choices of one's own, and those that ship are protected", "[custom]")
{
    SampleWorkbook sample;
    const Field *origin = findField(sample.type("problem"), "origin");
    REQUIRE(origin);
    REQUIRE(origin->extensible);
    const auto shipped = origin->choices;
    change(sample, [](Transaction &transaction) -> Result<> {
        ITSMS_CHECK(addCustomChoice(transaction, {u"problem"_s, u"origin"_s, {}, u"The night shift"_s}));
        return {};
    });
    const qint64 id = sample.add("problem", {{"title", u"Mail"_s}, {"origin", u"own_the_night_shift"_s}});
    const Field &field = ownField(sample, "problem", u"origin"_s);
    CHECK(field.choices.size() == shipped.size() + 1);
    CHECK(translatedChoice(field, u"own_the_night_shift"_s) == u"The night shift");

    auto transaction = need(Transaction::begin(sample.book(), intent));
    CustomChoice own{u"problem"_s, u"origin"_s, toText(shipped.front().name), u"Another word"_s, true};
    const auto changed = changeCustomChoice(*transaction, own);
    REQUIRE(!changed);
    CHECK(changed.error().sentence.contains(u"ship with the program"));
    REQUIRE(!transaction->saveCustomChoice(own));
    CHECK_FALSE(addCustomChoice(*transaction, {u"problem"_s, u"origin"_s, {}, QString::fromUtf8(shipped.front().label).toUpper()}));
    CHECK_FALSE(addCustomChoice(*transaction, {u"problem"_s, u"priority"_s, {}, u"Ultra"_s}));
    CHECK_FALSE(addCustomChoice(*transaction, {u"problem"_s, u"title"_s, {}, u"Ultra"_s}));
    transaction.reset();

    // Hidden, it is offered no more, and the record that holds it can still be saved and read.
    change(sample, [](Transaction &hiding) { return changeCustomChoice(hiding, {u"problem"_s, u"origin"_s, u"own_the_night_shift"_s, u"The night shift"_s, true}); });
    CHECK(ownField(sample, "problem", u"origin"_s).choices.back().retired);
    sample.change("problem", id, {{"title", u"Mail again"_s}});
    CHECK(translatedChoice(ownField(sample, "problem", u"origin"_s), sample.read("problem", id).text("origin")) == u"The night shift");
    CHECK(sound(sample));
}

TEST_CASE("fields and choices are renamed and moved, and keep the name that records know", "[custom]")
{
    SampleWorkbook sample;
    for (const QString &label : {u"A"_s, u"B"_s, u"C"_s})
        addField(sample, ofCustomer(label));
    addField(sample, ofCustomer(u"D"_s, Kind::Choice), {u"One"_s, u"Two"_s});
    change(sample, [](Transaction &transaction) -> Result<> {
        ITSMS_CHECK(moveCustomField(transaction, u"customer"_s, u"own_c"_s, Move::Up));
        ITSMS_CHECK(moveCustomField(transaction, u"customer"_s, u"own_a"_s, Move::Up));
        ITSMS_CHECK(moveCustomChoice(transaction, u"customer"_s, u"own_d"_s, u"own_one"_s, Move::Down));
        return changeCustomField(transaction, {.type = u"customer"_s, .name = u"own_b"_s, .label = u"  New  name "_s, .help = u"What it is for."_s});
    });
    CHECK(ownFields(sample, "customer") == QStringList{u"own_a"_s, u"own_c"_s, u"own_b"_s, u"own_d"_s});
    const Field &renamed = ownField(sample, "customer", u"own_b"_s);
    CHECK(translatedLabel(renamed) == u"New name");
    CHECK(renamed.help == std::string_view("What it is for."));
    CHECK(ownField(sample, "customer", u"own_d"_s).choices.front().name == "own_two");
    auto transaction = need(Transaction::begin(sample.book(), intent));
    CHECK_FALSE(changeCustomField(*transaction, {.type = u"customer"_s, .name = u"own_b"_s, .label = u"c"_s}));
    CHECK_FALSE(changeCustomField(*transaction, {.type = u"customer"_s, .name = u"title"_s, .label = u"c"_s}));
    CHECK_FALSE(moveCustomField(*transaction, u"customer"_s, u"title"_s, Move::Up));
}

TEST_CASE("who opened the file before a field was added goes on working, and search stays as it is", "[custom]")
{
    SampleWorkbook sample;
    const auto earlier = sample.second();
    const RecordType &before = *earlier->catalogue().type(Name("customer"));
    addField(sample, ofCustomer(u"Cost centre"_s));
    const qint64 id = sample.add("customer", {{"title", u"City"_s}, {"own_cost_centre", u"4711"_s}});

    const auto write = [&](Workbook &book) {
        auto transaction = need(Transaction::begin(book, intent));
        Record record(before, 0);
        record.setValue("title", u"Added by the other"_s);
        need(transaction->insert(record));
        need(transaction->update(before, id, {{fieldIndex(before, "title"), Value(u"City of Ahlen"_s)}}));
        need(transaction->commit());
    };
    write(*earlier);
    // Its workers open connections of their own, with the catalogue of before.
    const Value view = need(sample.book().connection().single(u"SELECT sql FROM sqlite_schema WHERE name = 'search_source'"_s));
    const auto worker = need(Workbook::open(sample.path(), earlier->sharedCatalogue()));
    CHECK(&worker->catalogue() == &earlier->catalogue());
    CHECK(need(sample.book().connection().single(u"SELECT sql FROM sqlite_schema WHERE name = 'search_source'"_s)) == view);
    need(undo(*worker, u"Ben Kim"_s));

    CHECK(sample.read("customer", id).text("own_cost_centre") == u"4711");
    CHECK(need(recordIds(sample.book(), {.type = &sample.type("customer"), .search = u"4711"_s})) == Ids{id});
    CHECK(sound(sample));
}

TEST_CASE("a file without fields of its own is opened with the very catalogue of the program", "[custom]")
{
    SampleWorkbook sample;
    sample.reopen();
    CHECK(&sample.book().catalogue() == &Catalogue::standard());
    addField(sample, ofCustomer(u"Cost centre"_s));
    CHECK(&sample.book().catalogue() != &Catalogue::standard());
    const auto second = sample.second(Access::ReadOnly);
    CHECK(fieldIndex(*second->catalogue().type(Name("customer")), "own_cost_centre") > 0);
}

TEST_CASE("a file from before there were fields of one's own is read as it stands", "[custom]")
{
    SampleWorkbook sample;
    sample.close();
    sample.tamper(u"DROP TABLE custom_field; DROP TABLE custom_choice; UPDATE internal SET value = 'older' WHERE name = 'schema'"_s);
    sample.reopen();
    CHECK(sample.book().catalogue().customisation().isEmpty());
    CHECK(addField(sample, ofCustomer(u"Cost centre"_s)) == u"own_cost_centre");
    CHECK(sound(sample));
}
