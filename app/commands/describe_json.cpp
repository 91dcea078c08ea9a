// The declarations as JSON.
#include "app/commands/describe_json.h"

#include "app/commands/json_stream.h"
#include "app/commands/record_words.h"

namespace itsms {

namespace {

/// An array of what `write` writes for each of the items.
template <typename Items, typename Write>
void list(JsonStream &json, std::string_view key, const Items &items, Write write)
{
    json.key(key);
    json.beginArray();
    for (const auto &item : items)
        write(item);
    json.endArray();
}

void names(JsonStream &json, std::string_view key, const std::vector<Name> &names)
{
    list(json, key, names, [&](Name name) { json.text(name); });
}

void flag(JsonStream &json, std::string_view key, bool value)
{
    json.key(key);
    json.boolean(value);
}

void limit(JsonStream &json, std::string_view key, const std::optional<double> &value)
{
    json.key(key);
    if (value)
        json.real(*value);
    else
        json.null();
}

void writeField(JsonStream &json, const Field &field)
{
    json.beginObject();
    json.member("name", field.name);
    json.member("label", translatedLabel(field));
    json.member("kind", kindName(field.kind));
    flag(json, "required", field.required);
    flag(json, "listed", field.listed);
    flag(json, "read_only", field.readOnly);
    flag(json, "extensible", field.extensible);
    json.member("target", linkTarget(field));
    limit(json, "minimum", field.minimum);
    limit(json, "maximum", field.maximum);
    json.member("help", translated(field.context, field.help));
    list(json, "choices", field.choices, [&](const Choice &choice) {
        json.beginObject();
        json.member("name", choice.name);
        json.member("label", translatedChoice(field, choice));
        json.endObject();
    });
    json.endObject();
}

void writeState(JsonStream &json, const RecordType &type, const State &state)
{
    json.beginObject();
    json.member("name", state.name);
    json.member("label", translated(type.context, state.label));
    flag(json, "closed", state.closed);
    json.endObject();
}

void writeTransition(JsonStream &json, const RecordType &type, const Transition &transition)
{
    json.beginObject();
    json.member("name", transition.name);
    json.member("label", translated(type.context, transition.label));
    names(json, "from", transition.from);
    json.member("to", transition.to);
    names(json, "needs", transition.needs);
    names(json, "stamps", transition.stamps);
    names(json, "clears", transition.clears);
    names(json, "counts", transition.counts);
    json.endObject();
}

void writeType(JsonStream &json, const RecordType &type, const Process &process)
{
    json.beginObject();
    json.member("name", type.name);
    json.member("prefix", type.prefix);
    json.member("process", process.name);
    json.member("clause", type.clause);
    json.member("label", translated(type.context, type.label));
    json.member("plural", translated(type.context, type.plural));
    json.member("purpose", translated(type.context, type.purpose));
    json.member("parent", type.parent);
    list(json, "fields", type.fields, [&](const Field &field) { writeField(json, field); });
    list(json, "states", type.states, [&](const State &state) { writeState(json, type, state); });
    list(json, "transitions", type.transitions, [&](const Transition &transition) { writeTransition(json, type, transition); });
    json.endObject();
}

void writeProcess(JsonStream &json, const Process &process)
{
    json.beginObject();
    json.member("name", process.name);
    json.member("label", translated(process.context, process.label));
    json.member("clause", process.clause);
    json.member("asks", translated(process.context, process.asks));
    list(json, "record_types", process.records, [&](const RecordType &type) { json.text(type.name); });
    json.endObject();
}

void writeCheck(JsonStream &json, const Check &check)
{
    json.beginObject();
    json.member("name", check.name);
    json.member("process", check.process);
    json.member("clause", check.clause);
    json.member("severity", severityName(check.severity));
    json.member("record_type", check.subject);
    json.member("label", translated(check.context, check.label));
    json.member("remedy", translated(check.context, check.remedy));
    json.endObject();
}

void writeMeasure(JsonStream &json, const Measure &measure)
{
    json.beginObject();
    json.member("name", measure.name);
    json.member("process", measure.process);
    json.member("clause", measure.clause);
    json.member("record_type", measure.subject);
    json.member("label", translated(measure.context, measure.label));
    json.member("meaning", translated(measure.context, measure.meaning));
    json.member("unit", unitName(measure.unit));
    json.member("better", measure.better == Better::Higher ? "higher" : "lower");
    limit(json, "target", measure.target);
    json.endObject();
}

void writeReport(JsonStream &json, const ReportDeclaration &report)
{
    json.beginObject();
    json.member("name", report.name);
    json.member("process", report.process);
    json.member("clause", report.clause);
    json.member("label", translated(report.context, report.label));
    json.member("purpose", translated(report.context, report.purpose));
    json.member("audience", translated(report.context, report.audience));
    flag(json, "periodic", report.periodic);
    json.endObject();
}

} // namespace

void writeCatalogue(Output &out, const Catalogue &catalogue)
{
    JsonStream json(out);
    json.beginObject();
    list(json, "processes", catalogue.processes(), [&](const Process &process) { writeProcess(json, process); });
    list(json, "record_types", catalogue.types(), [&](const RecordType *type) { writeType(json, *type, catalogue.processOf(*type)); });
    list(json, "checks", catalogue.checks(), [&](const Check *check) { writeCheck(json, *check); });
    list(json, "measures", catalogue.measures(), [&](const Measure *measure) { writeMeasure(json, *measure); });
    list(json, "reports", catalogue.reports(), [&](const ReportDeclaration *report) { writeReport(json, *report); });
    json.endObject();
}

void writeType(Output &out, const RecordType &type, const Catalogue &catalogue)
{
    JsonStream json(out);
    writeType(json, type, catalogue.processOf(type));
}

} // namespace itsms
