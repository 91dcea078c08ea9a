// itsms profiles: the ways of importing that are known.
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/json_stream.h"
#include "app/commands/table_print.h"
#include "core/exchange/import.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ProfilesOptions
{
    QString file;
    bool json = false;
};

void writeField(JsonStream &json, const FieldSource &source)
{
    json.beginObject();
    json.member("field", source.field);
    json.member("column", source.column);
    json.member("pattern", source.pattern);
    json.member("constant", source.constant);
    json.endObject();
}

void writeProfile(JsonStream &json, const ImportProfile &profile)
{
    json.beginObject();
    json.member("name", profile.name);
    json.member("type", profile.type);
    json.member("description", profile.description);
    json.member("key", profile.key);
    json.member("date_format", profile.dateFormat);
    json.key("fields");
    json.beginArray();
    for (const FieldSource &source : profile.fields)
        writeField(json, source);
    json.endArray();
    json.endObject();
}

Result<Answer> listProfiles(Context &context, const ProfilesOptions &options)
{
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    ITSMS_TRY(const std::vector<ImportProfile> known, profiles(*workbook));
    if (options.json) {
        JsonStream json(context.out);
        json.beginArray();
        for (const ImportProfile &profile : known)
            writeProfile(json, profile);
        json.endArray();
        return Answer::Yes;
    }
    TablePrinter table(context.out, {{Tr::tr("Profile")}, {Tr::tr("Record type")}, {Tr::tr("Description")}});
    for (const ImportProfile &profile : known)
        table.add({profile.name, profile.type, profile.description});
    table.finish();
    return Answer::Yes;
}

} // namespace

void addProfiles(Commands &commands)
{
    const auto options = std::make_shared<ProfilesOptions>();
    Command command = commands.add("profiles", Tr::tr("Lists the import profiles, those saved in the workbook and those that ship with the program."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.flag("--json", Tr::tr("For programs: an array of profiles."), options->json);
    command.action([options](Context &context) { return listProfiles(context, *options); });
}

} // namespace itsms
