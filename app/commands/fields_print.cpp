// The fields and choices of an organisation's own, for programs and for people.
#include "app/commands/fields_print.h"

#include "app/commands/arguments.h"
#include "app/commands/json_stream.h"
#include "app/commands/table_print.h"
#include "core/record.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void flag(JsonStream &json, std::string_view key, bool value)
{
    json.key(key);
    json.boolean(value);
}

void writeField(JsonStream &json, const CustomField &field)
{
    json.beginObject();
    json.member("record_type", field.type);
    json.member("name", field.name);
    json.member("label", field.label);
    json.member("kind", kindName(field.kind));
    json.member("target", field.target);
    json.member("help", field.help);
    flag(json, "hidden", field.hidden);
    json.endObject();
}

void writeChoice(JsonStream &json, const CustomChoice &choice)
{
    json.beginObject();
    json.member("record_type", choice.type);
    json.member("field", choice.field);
    json.member("name", choice.name);
    json.member("label", choice.label);
    flag(json, "hidden", choice.hidden);
    json.endObject();
}

/// As it is, or would be where it is hidden.
QString kindWords(const CustomField &own)
{
    const std::string target = own.target.toStdString();
    const Field field{.name = {}, .label = nullptr, .kind = own.kind, .target = target};
    return own.kind == Kind::Choice ? Tr::tr("choice") : kindLabel(field);
}

QString hiddenMark(bool hidden) { return hidden ? Tr::tr("hidden") : QString(); }

} // namespace

QString kindLabel(const Field &field)
{
    switch (field.kind) {
    case Kind::Text: return Tr::tr("text");
    case Kind::LongText: return Tr::tr("long text");
    case Kind::Integer: return Tr::tr("whole number");
    case Kind::Decimal: return Tr::tr("number");
    case Kind::Money: return Tr::tr("money");
    case Kind::Percent: return Tr::tr("per cent");
    case Kind::YesNo: return Tr::tr("yes or no");
    case Kind::Date: return Tr::tr("date");
    case Kind::Instant: return Tr::tr("date and time");
    case Kind::Duration: return Tr::tr("duration");
    case Kind::Choice:
        if (field.offers == Offers::Measures)
            return Tr::tr("the name of a measure");
        return Tr::tr("one of: %1").arg(namesOf(field.choices).join(", "_L1));
    case Kind::Person: return Tr::tr("a person");
    case Kind::Link: return Tr::tr("one %1").arg(toText(field.target));
    case Kind::Links: return Tr::tr("any number of %1").arg(toText(field.target));
    case Kind::Rows: return Tr::tr("rows of %1").arg(toText(field.target));
    case Kind::Attachment: return Tr::tr("an attached file");
    }
    Q_UNREACHABLE();
}

void writeCustomisation(Output &out, const Catalogue &catalogue)
{
    JsonStream json(out);
    json.beginObject();
    json.key("fields");
    json.beginArray();
    for (const CustomField &field : catalogue.customisation().fields)
        writeField(json, field);
    json.endArray();
    json.key("choices");
    json.beginArray();
    for (const CustomChoice &choice : catalogue.customisation().choices)
        writeChoice(json, choice);
    json.endArray();
    json.endObject();
}

void printCustomisation(Output &out, const Catalogue &catalogue)
{
    const Customisation &own = catalogue.customisation();
    if (own.isEmpty())
        return out.line(Tr::tr("The organisation has no fields or choices of its own yet. \"itsms fields FILE add TYPE LABEL\" adds a field."));
    TablePrinter table(out, {{Tr::tr("Record type")}, {Tr::tr("Field")}, {Tr::tr("Choice")}, {Tr::tr("Label")}, {Tr::tr("Kind")}, {QString()}});
    for (const CustomField &field : own.fields)
        table.add({field.type, field.name, QString(), field.label, kindWords(field), hiddenMark(field.hidden)});
    for (const CustomChoice &choice : own.choices)
        table.add({choice.type, choice.field, choice.name, choice.label, QString(), hiddenMark(choice.hidden)});
    table.finish();
}

} // namespace itsms
