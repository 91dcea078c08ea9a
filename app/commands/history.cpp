// itsms history: everything that happened to a record.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/record_words.h"
#include "core/store/journal.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct HistoryOptions
{
    QString file;
    QString number;
    bool json = false;
};

std::string_view changeName(RowChange change)
{
    switch (change) {
    case RowChange::Added: return "added";
    case RowChange::Changed: return "changed";
    case RowChange::Removed: return "removed";
    }
    Q_UNREACHABLE();
}

/// The declared field; where there is none (attachments, columns of a newer program) one that shows the value as it is.
Field fieldOf(const RecordType &type, const FieldChange &change)
{
    const QByteArray name = change.field.toUtf8();
    if (const Field *field = findField(type, Name(name.constData(), std::size_t(name.size()))))
        return *field;
    return Field{.name = "", .label = nullptr};
}

void writeChange(JsonStream &json, RecordJson &words, const RecordType &type, const FieldChange &change)
{
    const Field field = fieldOf(type, change);
    json.beginObject();
    json.member("field", change.field);
    json.key("before");
    words.value(field, change.before);
    json.key("after");
    words.value(field, change.after);
    json.endObject();
}

void writeJson(Context &context, const Workbook &workbook, const RecordType &type, const std::vector<HistoryEntry> &entries)
{
    JsonStream json(context.out);
    RecordJson words(json, workbook);
    json.beginArray();
    for (const HistoryEntry &entry : entries) {
        json.beginObject();
        json.key("sequence");
        json.integer(entry.entry.sequence);
        json.member("at", isoInstant(entry.entry.at));
        json.member("person", entry.entry.person);
        json.member("action", entry.entry.action);
        json.member("reason", entry.entry.reason);
        json.member("kind", entry.entry.kind);
        json.member("change", changeName(entry.change));
        json.key("fields");
        json.beginArray();
        for (const FieldChange &change : entry.fields)
            writeChange(json, words, type, change);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void printEntry(Context &context, RecordText &words, const Workbook &workbook, const RecordType &type, const HistoryEntry &entry)
{
    const auto shown = [&](const Field &field, const Value &value) {
        const QString text = words.value(field, value, RecordText::Links::ByNumberAndTitle);
        return text.isEmpty() ? Tr::tr("(empty)") : text.simplified();
    };
    context.out.line(Tr::tr("%1  %2  %3").arg(shownInstant(workbook, entry.entry.at), entry.entry.person, entry.entry.action));
    if (!entry.entry.reason.isEmpty())
        context.out.line(Tr::tr("    Reason: %1").arg(entry.entry.reason));
    for (const FieldChange &change : entry.fields) {
        const Field field = fieldOf(type, change);
        const QString label = field.label ? translatedLabel(field) : change.field;
        if (entry.change == RowChange::Changed)
            context.out.line(Tr::tr("    %1: %2 -> %3").arg(label, shown(field, change.before), shown(field, change.after)));
        else if (const Value &value = entry.change == RowChange::Added ? change.after : change.before; !isEmpty(value))
            context.out.line(Tr::tr("    %1: %2").arg(label, shown(field, value)));
    }
}

Result<Answer> showHistory(Context &context, const HistoryOptions &options)
{
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    ITSMS_TRY(const Place place, findByNumber(*workbook, options.number));
    ITSMS_TRY(const std::vector<HistoryEntry> entries, history(*workbook, *place.type, place.id));
    if (options.json) {
        writeJson(context, *workbook, *place.type, entries);
        return Answer::Yes;
    }
    RecordText words(*workbook);
    for (const HistoryEntry &entry : entries)
        printEntry(context, words, *workbook, *place.type, entry);
    return Answer::Yes;
}

} // namespace

void addHistory(Commands &commands)
{
    const auto options = std::make_shared<HistoryOptions>();
    Command command = commands.add("history", Tr::tr("Shows who changed what in a record, the newest first."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("NUMBER", Tr::tr("The record, such as INC-000017."), options->number);
    command.flag("--json", Tr::tr("For programs: an array of entries with the fields before and after."), options->json);
    command.action([options](Context &context) { return showHistory(context, *options); });
}

} // namespace itsms
