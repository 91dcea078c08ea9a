// Import profiles: written, read, shipped, saved and suggested.
#include "tests/core/exchange/import_support.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const FieldSource *sourceOf(const ImportProfile &profile, const QString &field)
{
    for (const FieldSource &source : profile.fields)
        if (source.field == field)
            return &source;
    return nullptr;
}

QString columnFor(const ImportProfile &profile, const QString &field)
{
    const FieldSource *source = sourceOf(profile, field);
    return source ? source->column : QString();
}

} // namespace

TEST_CASE("A profile survives being written as JSON and read again")
{
    ImportProfile profile{.name = u"all"_s, .type = u"incident"_s, .description = u"Everything"_s};
    profile.fields = {{.field = u"title"_s, .pattern = u"{a}: {b}"_s, .otherwise = u"none"_s},
                      {.field = u"priority"_s, .column = u"prio"_s, .values = {{u"2 - High"_s, u"high"_s}}},
                      {.field = u"channel"_s, .constant = u"mail"_s},
                      {.field = u"assigned_to"_s, .column = u"who"_s, .createMissing = true},
                      {.field = u"closed_at"_s, .column = u"closed"_s, .dateFormat = u"d.M.yyyy"_s}};
    profile.key = u"ref"_s;
    profile.lastWins = true;
    profile.dateFormat = u"d/M/yyyy"_s;
    profile.ambiguousDates = AmbiguousDates::MonthFirst;
    profile.timeZone = "Europe/Berlin";
    profile.emptyMarkers = {u"n/a"_s};
    const QJsonObject json = profile.toJson();
    const ImportProfile back = good(ImportProfile::fromJson(json));
    CHECK(back.toJson() == json);
    CHECK(back.fields.size() == 5);
    CHECK(back.fields[3].createMissing);
    CHECK(back.ambiguousDates == AmbiguousDates::MonthFirst);
    profile.key.clear();
    CHECK(good(ImportProfile::fromJson(profile.toJson())).key.isEmpty());
}

TEST_CASE("Columns that no field takes anything from are named")
{
    ImportProfile profile;
    profile.fields = {{.field = u"title"_s, .column = u"Short Description"_s}, {.field = u"category"_s, .pattern = u"{category}: {sub}"_s}, {.field = u"channel"_s, .constant = u"mail"_s}};
    CHECK(unusedColumns(profile, {u"number"_s, u"short_description"_s, u"category"_s, u"sub"_s, u"Client"_s}) == QStringList{u"number"_s, u"Client"_s});
    CHECK(unusedColumns(profile, {}).isEmpty());
}

TEST_CASE("A mistake in a profile is named")
{
    const QJsonObject sound = ImportProfile{.name = u"x"_s, .type = u"incident"_s}.toJson();
    QJsonObject broken = sound;
    broken.insert(u"colour"_s, u"red"_s);
    CHECK(bad(ImportProfile::fromJson(broken)).sentence.contains(u"colour"));
    broken = sound;
    broken.insert(u"lastWins"_s, u"yes"_s);
    CHECK(bad(ImportProfile::fromJson(broken)).sentence.contains(u"lastWins"));
    broken = sound;
    broken.remove(u"fields"_s);
    CHECK(bad(ImportProfile::fromJson(broken)).sentence.contains(u"fields"));
    broken = sound;
    broken.remove(u"type"_s);
    CHECK(bad(ImportProfile::fromJson(broken)).kind == ErrorKind::Usage);
}

TEST_CASE("Every profile that ships names fields and choices that exist")
{
    const Catalogue &catalogue = Catalogue::standard();
    const std::vector<ImportProfile> shipped = good(shippedProfiles());
    CHECK(shipped.size() >= 5);
    for (const ImportProfile &profile : shipped) {
        CAPTURE(profile.name);
        const RecordType *type = catalogue.type(QStringView(profile.type));
        REQUIRE(type);
        CHECK(sourceOf(profile, profile.key));
        CHECK(sourceOf(profile, u"title"_s));
        CHECK_FALSE(profile.description.isEmpty());
        for (const FieldSource &source : profile.fields) {
            CAPTURE(source.field);
            const Field *field = findField(*type, source.field.toStdString());
            REQUIRE(field);
            if (field->kind != Kind::Choice)
                continue;
            for (const QString &meant : source.values)
                CHECK((meant.isEmpty() || std::any_of(field->choices.begin(), field->choices.end(), [&](const Choice &choice) { return toText(choice.name) == meant; })));
        }
    }
}

TEST_CASE("Saved profiles come first and take the place of shipped ones of the same name")
{
    Desk desk;
    ImportProfile mine{.name = u"glpi"_s, .type = u"incident"_s, .description = u"mine"_s, .fields = {{.field = u"title"_s, .column = u"t"_s}}};
    {
        const auto transaction = good(Transaction::begin(*desk.workbook, {u"Tester"_s, u"Saved a profile"_s}));
        good(transaction->saveProfile(mine.name, mine.type, QJsonDocument(mine.toJson()).toJson()));
        good(transaction->commit());
    }
    const std::vector<ImportProfile> all = good(profiles(*desk.workbook, u"incident"_s));
    CHECK(all.front().description == u"mine");
    CHECK(std::count_if(all.begin(), all.end(), [](const ImportProfile &profile) { return profile.name == u"glpi"; }) == 1);
    CHECK(good(profileNamed(*desk.workbook, u"glpi"_s)).description == u"mine");
    CHECK(bad(profileNamed(*desk.workbook, u"nothing"_s)).sentence.contains(u"servicenow_incident"));
    CHECK(good(profiles(*desk.workbook, u"supplier"_s)).empty());
}

TEST_CASE("Columns are suggested for fields by name, label, synonym and known tool")
{
    const Catalogue &catalogue = Catalogue::standard();
    const RecordType &incident = *catalogue.type(Name("incident"));
    const ImportProfile plain = suggestProfile(catalogue, incident, {u"Ticket ID"_s, u"Subject"_s, u"Reported"_s, u"Assigned group"_s, u"whatever"_s, u"closed_at"_s});
    CHECK(columnFor(plain, u"external_ref"_s) == u"Ticket ID");
    CHECK(columnFor(plain, u"title"_s) == u"Subject");
    CHECK(columnFor(plain, u"reported_at"_s) == u"Reported");
    CHECK(columnFor(plain, u"assignment_group"_s) == u"Assigned group");
    CHECK(columnFor(plain, u"closed_at"_s) == u"closed_at");
    CHECK(plain.key == u"external_ref");
    CHECK(plain.type == u"incident");

    const ImportProfile jira = suggestProfile(catalogue, incident, {u"Summary"_s, u"Issue key"_s, u"Status"_s, u"Assignee"_s, u"Created"_s, u"Priority"_s});
    CHECK(columnFor(jira, u"external_ref"_s) == u"Issue key");
    CHECK(columnFor(jira, u"reported_at"_s) == u"Created");
    REQUIRE(sourceOf(jira, u"state"_s));
    CHECK(sourceOf(jira, u"state"_s)->values.value(u"To Do"_s) == u"new");

    CHECK(suggestProfile(catalogue, incident, {u"foo"_s, u"bar"_s}).fields.empty());
    CHECK(suggestProfile(catalogue, incident, {u"foo"_s, u"title"_s}).key.isEmpty());
    CHECK(suggestProfile(catalogue, incident, {u"ref"_s, u"title"_s, u"external_ref"_s}).key == u"ref");
}

TEST_CASE("Exports of other tools import with their profiles")
{
    Desk desk;
    const ImportReport jira = good(desk.importText("Issue key,Issue Type,Status,Priority,Assignee,Reporter,Created,Resolved,Summary\n"
                                                   "OPS-1,Incident,Waiting for customer,Highest,Ann Lee,Bob,12/Mar/24 3:45 PM,,Disk full\n",
                                                   good(profileNamed(*desk.workbook, u"jira_service_management"_s))));
    CHECK(jira.added == 1);
    CHECK(desk.record("incident", u"OPS-1"_s).text("state") == u"pending");
    CHECK(desk.record("incident", u"OPS-1"_s).text("priority") == u"critical");
    const ImportReport glpi = good(desk.importText("ID;Title;Status;Opening date;Priority;Requester - Requester;Assigned to - Technician;Category;\n"
                                                   "\"17\";\"No mail\";\"Processing (assigned)\";\"2024-05-01 08:30\";\"Very high\";\"tom\";\"glpi\";\"Mail > Outlook\";\n",
                                                   good(profileNamed(*desk.workbook, u"glpi"_s))));
    CHECK(glpi.added == 1);
    CHECK(desk.record("incident", u"17"_s).text("state") == u"assigned");
    const ImportReport itop = good(desk.importText("Ref,Title,Status,Start date,Impact,Urgency,Priority,Agent\nI-000004,Down,Escalated TTR,2024-05-01 08:30:00,A department,critical,critical,Agatha\n",
                                                   good(profileNamed(*desk.workbook, u"itop"_s))));
    CHECK(itop.added == 1);
    CHECK(desk.record("incident", u"I-000004"_s).text("impact") == u"high");
    CHECK(desk.record("incident", u"I-000004"_s).text("priority") == u"critical");
}

TEST_CASE("A list of the workbook's own comes back by its numbers, also where another tool calls its own the same")
{
    const Desk desk;
    const QStringList columns{u"Number"_s, u"Title"_s, u"State"_s, u"Reported"_s, u"Priority"_s, u"Assigned to"_s, u"Category"_s};
    const auto suggested = [&](const QString &number) {
        return suggestProfile(desk.workbook->catalogue(), desk.type("incident"), columns, {{2, {number, u"x"_s}}});
    };
    CHECK(suggested(u"INC-000017"_s).key == u"ref");
    CHECK(suggested(u"INC0012345"_s).key == u"external_ref");
    // A heading that is the label of one field and looks like the name of another.
    const ImportProfile targets = suggestProfile(desk.workbook->catalogue(), desk.type("service_target"), {u"Number"_s, u"Agreement"_s});
    CHECK(columnFor(targets, u"sla"_s) == u"Agreement");
    const ImportProfile named = suggestProfile(desk.workbook->catalogue(), desk.type("service_target"), {u"ref"_s, u"agreement"_s});
    CHECK(columnFor(named, u"agreement"_s) == u"agreement");
}

TEST_CASE("Numbers that are not the workbook's own are suggested as external ones")
{
    const Desk desk;
    const QStringList columns{u"Number"_s, u"Title"_s};
    const auto suggested = [&](const QString &number) {
        return suggestProfile(desk.workbook->catalogue(), desk.type("incident"), columns, {{2, {number, u"x"_s}}});
    };
    CHECK(suggested(u"INC-000017"_s).key == u"ref");
    CHECK(suggested({}).key == u"ref");
    const ImportProfile foreign = suggested(u"TICKET-1"_s);
    CHECK(foreign.key == u"external_ref");
    REQUIRE_FALSE(foreign.fields.empty());
    CHECK(foreign.fields.front().field == u"external_ref");
    CHECK(foreign.fields.front().column == u"Number");
}
