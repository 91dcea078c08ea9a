// itsms add: a new record.
#include "app/commands/assignments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct AddOptions
{
    QString file;
    QString type;
    QStringList assignments;
};

Result<Answer> addRecord(Context &context, const AddOptions &options)
{
    ITSMS_TRY(const RecordType *type, typeNamed(context.catalogue, options.type));
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    type = workbook->catalogue().type(type->name); // With the fields of the organisation's own.
    ITSMS_TRY(const Changes changes, changesOf(*workbook, *type, options.assignments));
    Record record(*type, 0);
    for (const auto &[field, value] : changes)
        record.setAt(std::size_t(field), value);
    qint64 id = 0;
    const Intent intent = intentOf(context, Tr::tr("Added %1").arg(record.text("title")));
    const Result<> written = changeWorkbook(*workbook, intent, [&](Transaction &transaction) -> Result<> {
        ITSMS_TRY(id, transaction.insert(record));
        return {};
    });
    if (!written)
        return Failure(namingField(written.error()));
    ITSMS_TRY(const Record added, readRecord(*workbook, *type, id));
    context.out.line(added.text("ref"));
    return Answer::Yes;
}

} // namespace

void addAdd(Commands &commands)
{
    const auto options = std::make_shared<AddOptions>();
    Command command = commands.add("add", Tr::tr("Adds a record and says its number."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("TYPE", Tr::tr("The record type, such as incident; \"itsms describe\" lists them."), options->type);
    command.arguments("FIELD=VALUE", Tr::tr("What the record says. Links take a number or a title, several separated by semicolons."), options->assignments);
    command.action([options](Context &context) { return addRecord(context, *options); });
}

} // namespace itsms
