// itsms attach: a file kept with a record.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"

#include <QCoreApplication>
#include <QFile>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct AttachOptions
{
    QString file;
    QString number;
    QString path;
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileFailure(Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return content;
}

Result<Answer> attachFile(Context &context, const AttachOptions &options)
{
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    ITSMS_TRY(const Record record, recordNumbered(*workbook, options.number));
    ITSMS_TRY(const QByteArray content, contentOf(options.path));
    const QString name = fileName(options.path);
    const QString ref = record.text("ref");
    const auto attach = [&](Transaction &transaction) -> Result<> {
        ITSMS_CHECK(transaction.attach(record.id(), name, content));
        return {};
    };
    ITSMS_CHECK(changeWorkbook(*workbook, intentOf(context, Tr::tr("Attached %1 to %2").arg(name, ref)), attach));
    context.out.line(Tr::tr("%1 is attached to %2.").arg(name, ref));
    return Answer::Yes;
}

} // namespace

void addAttach(Commands &commands)
{
    const auto options = std::make_shared<AttachOptions>();
    Command command = commands.add("attach", Tr::tr("Attaches a file to a record."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("NUMBER", Tr::tr("The record, such as INC-000017."), options->number);
    command.argument("PATH", Tr::tr("The file to attach."), options->path);
    command.action([options](Context &context) { return attachFile(context, *options); });
}

} // namespace itsms
