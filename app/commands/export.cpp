// itsms export: the records of a type as a file for other programs.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/progress.h"
#include "core/exchange/export.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ExportOptions
{
    QString file;
    QString type;
    std::optional<QString> out;
    QStringList where;
};

Result<QString> pathOf(const ExportOptions &options)
{
    if (!options.out)
        return wrongUse(Tr::tr("Say where to write: --out NAME.csv or --out NAME.xlsx."));
    const QString &path = *options.out;
    if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive) && !path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return wrongUse(Tr::tr("\"%1\" ends neither in .csv nor in .xlsx, which says the format.").arg(path));
    return path;
}

Result<qint64> exportShowingProgress(Context &context, const Workbook &workbook, const Query &query, const QString &path)
{
    const Interruption interruption;
    ITSMS_TRY(const qint64 total, countRecords(workbook, query));
    ProgressLine line(context.err, Tr::tr("Writing"));
    return exportRecords(workbook, query, path, [&](qint64 rows) {
        line.show(total > 0 ? int(rows * 1000 / total) : 1000);
        return !interruption.asked();
    });
}

Result<Answer> exportType(Context &context, const ExportOptions &options)
{
    ITSMS_TRY(const RecordType *type, typeNamed(context.catalogue, options.type));
    ITSMS_TRY(const QString path, pathOf(options));
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    type = workbook->catalogue().type(type->name); // With the fields of the organisation's own.
    Query query{.type = type};
    ITSMS_TRY(query.conditions, conditionsOf(*workbook, *type, options.where));
    ITSMS_TRY(const qint64 rows, exportShowingProgress(context, *workbook, query, path));
    context.out.line(Tr::tr("%1: records written: %2.").arg(path).arg(rows));
    return Answer::Yes;
}

} // namespace

void addExport(Commands &commands)
{
    const auto options = std::make_shared<ExportOptions>();
    Command command = commands.add("export", Tr::tr("Writes records to a CSV or xlsx file that imports back unchanged."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("TYPE", Tr::tr("The record type, such as incident; \"itsms describe\" lists them."), options->type);
    command.option("--out", "PATH", Tr::tr("The file to write, NAME.csv or NAME.xlsx."), options->out);
    command.options("--where", "FIELD=VALUE", Tr::tr("Only these, as in \"itsms list\"."), options->where);
    command.action([options](Context &context) { return exportType(context, *options); });
}

} // namespace itsms
