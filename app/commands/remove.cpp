// itsms remove: takes a record out; undo brings it back.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct RemoveOptions
{
    QString file;
    QString number;
};

Result<Answer> removeRecord(Context &context, const RemoveOptions &options)
{
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    ITSMS_TRY(const Record record, recordNumbered(*workbook, options.number));
    const QString ref = record.text("ref");
    ITSMS_CHECK(changeWorkbook(*workbook, intentOf(context, Tr::tr("Removed %1").arg(ref)),
                               [&](Transaction &transaction) { return transaction.remove(record.type(), record.id()); }));
    context.out.line(Tr::tr("%1 is removed. \"itsms undo\" brings it back.").arg(ref));
    return Answer::Yes;
}

} // namespace

void addRemove(Commands &commands)
{
    const auto options = std::make_shared<RemoveOptions>();
    Command command = commands.add("remove", Tr::tr("Removes a record with its rows and attachments."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("NUMBER", Tr::tr("The record, such as INC-000017."), options->number);
    command.action([options](Context &context) { return removeRecord(context, *options); });
}

} // namespace itsms
