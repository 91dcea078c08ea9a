// itsms set: other values in a record.
#include "app/commands/assignments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct SetOptions
{
    QString file;
    QString number;
    QStringList assignments;
};

Result<Answer> setFields(Context &context, const SetOptions &options)
{
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    ITSMS_TRY(const Record record, recordNumbered(*workbook, options.number));
    ITSMS_TRY(const Changes changes, changesOf(*workbook, record.type(), options.assignments));
    bool changed = false;
    const QString ref = record.text("ref");
    const Result<> written = changeWorkbook(*workbook, intentOf(context, Tr::tr("Changed %1").arg(ref)), [&](Transaction &transaction) -> Result<> {
        ITSMS_TRY(changed, transaction.update(record.type(), record.id(), changes));
        return {};
    });
    if (!written)
        return Failure(namingField(written.error()));
    context.out.line(changed ? Tr::tr("%1 is changed.").arg(ref) : Tr::tr("%1 says that already; nothing is changed.").arg(ref));
    return Answer::Yes;
}

} // namespace

void addSet(Commands &commands)
{
    const auto options = std::make_shared<SetOptions>();
    Command command = commands.add("set", Tr::tr("Changes fields of a record."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("NUMBER", Tr::tr("The record, such as INC-000017."), options->number);
    command.arguments("FIELD=VALUE", Tr::tr("New values; FIELD= clears one. Links take a number or a title, several separated by semicolons."), options->assignments);
    command.action([options](Context &context) { return setFields(context, *options); });
}

} // namespace itsms
