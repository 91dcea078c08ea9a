// itsms verify: whether the file is whole and as its journal says.
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/progress.h"
#include "core/store/verify.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct VerifyOptions
{
    QString file;
};

Result<Verification> verifyShowingProgress(Context &context, const Workbook &workbook)
{
    const Interruption interruption;
    ProgressLine line(context.err, Tr::tr("Verifying"));
    return verify(workbook, [&](int thousandths) {
        line.show(thousandths);
        return !interruption.asked();
    });
}

Result<Answer> verifyFile(Context &context, const VerifyOptions &options)
{
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    ITSMS_TRY(const Verification found, verifyShowingProgress(context, *workbook));
    for (const QString &problem : found.problems)
        context.out.line(problem);
    context.out.line(Tr::tr("Journal entries: %1, records: %2, attachments: %3.").arg(found.entries).arg(found.records).arg(found.attachments));
    if (found.sound())
        context.out.line(Tr::tr("%1 is whole, and every record is as its history says.").arg(options.file));
    else
        context.out.line(Tr::tr("%1 has problems: %2. Keep the file as it is and restore a backup.").arg(options.file).arg(found.problems.size()));
    return found.sound() ? Answer::Yes : Answer::No;
}

} // namespace

void addVerify(Commands &commands)
{
    const auto options = std::make_shared<VerifyOptions>();
    Command command = commands.add("verify", Tr::tr("Checks that the file is whole and nothing was changed behind its history; the exit code is 1 where it was."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.action([options](Context &context) { return verifyFile(context, *options); });
}

} // namespace itsms
