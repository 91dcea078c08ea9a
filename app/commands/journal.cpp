// itsms journal: the latest changes of the whole workbook.
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/record_words.h"
#include "app/commands/table_print.h"
#include "core/store/journal.h"

#include <QCoreApplication>

#include <limits>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct JournalOptions
{
    QString file;
    std::optional<qint64> limit;
    bool json = false;
};

void writeEntry(JsonStream &json, const JournalEntry &entry)
{
    json.beginObject();
    json.key("sequence");
    json.integer(entry.sequence);
    json.member("at", isoInstant(entry.at));
    json.member("person", entry.person);
    json.member("action", entry.action);
    json.member("reason", entry.reason);
    json.member("kind", entry.kind);
    json.key("target");
    if (entry.target)
        json.integer(*entry.target);
    else
        json.null();
    json.key("changes");
    json.integer(entry.changes);
    json.member("hash", QString::fromLatin1(entry.hash.toHex()));
    json.endObject();
}

void writeJson(Context &context, const std::vector<JournalEntry> &entries)
{
    JsonStream json(context.out);
    json.beginArray();
    for (const JournalEntry &entry : entries)
        writeEntry(json, entry);
    json.endArray();
}

void printTable(Context &context, const Workbook &workbook, const std::vector<JournalEntry> &entries)
{
    TablePrinter table(context.out, {{Tr::tr("Entry"), Align::Right}, {Tr::tr("When")}, {Tr::tr("Who")}, {Tr::tr("Changes"), Align::Right}, {Tr::tr("What")}});
    for (const JournalEntry &entry : entries)
        table.add({QString::number(entry.sequence), shownInstant(workbook, entry.at), entry.person, QString::number(entry.changes), entry.action});
    table.finish();
}

Result<Answer> showJournal(Context &context, const JournalOptions &options)
{
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    const int limit = int(std::min<qint64>(options.limit.value_or(50), std::numeric_limits<int>::max()));
    ITSMS_TRY(const std::vector<JournalEntry> entries, recentEntries(*workbook, limit));
    if (options.json)
        writeJson(context, entries);
    else
        printTable(context, *workbook, entries);
    return Answer::Yes;
}

} // namespace

void addJournal(Commands &commands)
{
    const auto options = std::make_shared<JournalOptions>();
    Command command = commands.add("journal", Tr::tr("Shows the latest changes of the workbook, the newest first."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.option("--limit", "N", Tr::tr("At most so many; otherwise 50."), options->limit);
    command.flag("--json", Tr::tr("For programs: an array of entries."), options->json);
    command.action([options](Context &context) { return showJournal(context, *options); });
}

} // namespace itsms
