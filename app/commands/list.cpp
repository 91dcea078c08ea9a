// itsms list: the records of a type that answer a question.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/record_words.h"
#include "app/commands/table_print.h"
#include "core/exchange/export.h"

#include <QCoreApplication>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ListOptions
{
    QString file;
    QString type;
    QStringList where;
    std::optional<QString> search;
    std::optional<QString> sort;
    std::optional<qint64> limit;
    bool descending = false;
    bool count = false;
    bool json = false;
    bool csv = false;
};

Result<Query> queryOf(const Workbook &workbook, const RecordType &type, const ListOptions &options)
{
    Query query{.type = &type};
    ITSMS_TRY(query.conditions, conditionsOf(workbook, type, options.where));
    query.search = options.search.value_or(QString());
    query.descending = options.descending;
    if (options.limit && *options.limit < 0)
        return wrongUse(Tr::tr("--limit %1: a list cannot have fewer than no records.").arg(*options.limit));
    query.limit = options.limit.value_or(-1);
    if (!options.sort)
        return query;
    ITSMS_TRY(const Field *field, fieldNamed(type, *options.sort));
    if (!hasColumn(*field))
        return wrongUse(Tr::tr("%1 holds several records; a list cannot be sorted by it.").arg(toText(field->name)));
    query.sort = field->name;
    return query;
}

Result<> writeJson(Context &context, const Workbook &workbook, const Query &query)
{
    JsonStream json(context.out);
    RecordJson words(json, workbook);
    json.beginArray();
    ITSMS_CHECK(forEachRecord(workbook, query, [&](const Record &record) {
        json.beginObject();
        words.members(record, RecordJson::Extent::Columns);
        json.endObject();
        return json.isOpen();
    }));
    json.endArray();
    return {};
}

QString csvCell(QString text)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool padded = text.startsWith(u' ') || text.endsWith(u' ');
    if (!padded && std::none_of(text.cbegin(), text.cend(), needsQuotes))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// The same columns and cells as an export.
Result<> writeCsv(Context &context, const Workbook &workbook, const Query &query)
{
    const std::vector<Field> &fields = query.type->fields;
    const QTimeZone zone = workbook.timeZone();
    LinkNames names(workbook);
    const auto writeRow = [&](const std::function<QString(std::size_t)> &cell) {
        QStringList cells;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].kind != Kind::Rows)
                cells.append(csvCell(cell(i)));
        context.out.line(cells.join(u','));
    };
    writeRow([&](std::size_t i) { return toText(fields[i].name); });
    qint64 rows = 0;
    return forEachRecord(workbook, query, [&](const Record &record) {
        writeRow([&](std::size_t i) { return exportText(fields[i], record.at(i), names, zone); });
        if (++rows % 4096 == 0)
            names.forget();
        return context.out.isOpen();
    });
}

Result<> writeTable(Context &context, const Workbook &workbook, const Query &query)
{
    const std::vector<Field> &fields = query.type->fields;
    std::vector<std::size_t> shown;
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].listed || fields[i].kind == Kind::Rows)
            continue;
        shown.push_back(i);
        columns.push_back({translatedLabel(fields[i]), isNumber(fields[i].kind) ? Align::Right : Align::Left});
    }
    TablePrinter table(context.out, std::move(columns));
    RecordText words(workbook);
    qint64 rows = 0;
    ITSMS_CHECK(forEachRecord(workbook, query, [&](const Record &record) {
        QStringList cells;
        for (const std::size_t i : shown)
            cells.append(words.value(fields[i], record.at(i), RecordText::Links::ByTitle));
        table.add(std::move(cells));
        ++rows;
        return context.out.isOpen();
    }));
    if (rows > 0)
        table.finish();
    else
        context.err.line(Tr::tr("There is nothing to list. %1: %2").arg(translated(query.type->context, query.type->plural), translated(query.type->context, query.type->purpose)));
    return {};
}

Result<Answer> listRecords(Context &context, const ListOptions &options)
{
    if (int(options.json) + int(options.csv) + int(options.count) > 1)
        return wrongUse(Tr::tr("--json, --csv and --count exclude each other; choose one."));
    ITSMS_TRY(const RecordType *type, typeNamed(context.catalogue, options.type));
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    type = workbook->catalogue().type(type->name); // With the fields of the organisation's own.
    ITSMS_TRY(const Query query, queryOf(*workbook, *type, options));
    if (options.count) {
        ITSMS_TRY(const qint64 count, countRecords(*workbook, query));
        context.out.line(QString::number(count));
        return Answer::Yes;
    }
    if (options.json)
        ITSMS_CHECK(writeJson(context, *workbook, query));
    else if (options.csv)
        ITSMS_CHECK(writeCsv(context, *workbook, query));
    else
        ITSMS_CHECK(writeTable(context, *workbook, query));
    return Answer::Yes;
}

} // namespace

void addList(Commands &commands)
{
    const auto options = std::make_shared<ListOptions>();
    Command command = commands.add("list", Tr::tr("Lists records."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("TYPE", Tr::tr("The record type, such as incident; \"itsms describe\" lists them."), options->type);
    command.options("--where", "FIELD=VALUE", Tr::tr("Only these; also with !=, <, <=, >, >=, ~ (contains), and FIELD= for empty. Several must all hold."), options->where);
    command.option("--search", "TEXT", Tr::tr("Only those in which all these words occur."), options->search);
    command.option("--sort", "FIELD", Tr::tr("Sorted by this field; otherwise the newest first."), options->sort);
    command.flag("--descending", Tr::tr("The largest first."), options->descending);
    command.option("--limit", "N", Tr::tr("At most so many."), options->limit);
    command.flag("--count", Tr::tr("Only how many there are."), options->count);
    command.flag("--json", Tr::tr("For programs: an array of records with all fields."), options->json);
    command.flag("--csv", Tr::tr("For spreadsheets: all fields, as \"itsms export\" writes them."), options->csv);
    command.action([options](Context &context) { return listRecords(context, *options); });
}

} // namespace itsms
