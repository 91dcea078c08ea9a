// itsms backup: a copy made while the workbook is in use.
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/progress.h"
#include "core/store/backup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct BackupOptions
{
    QString file;
    QString destination;
};

/// In a folder the copy gets the workbook's name and the moment.
QString destinationOf(const BackupOptions &options)
{
    if (!QFileInfo(options.destination).isDir())
        return options.destination;
    const QString moment = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    return QDir(options.destination).filePath(u"%1-%2.itsms"_s.arg(QFileInfo(options.file).completeBaseName(), moment));
}

Result<> copyShowingProgress(Context &context, const Workbook &workbook, const QString &destination)
{
    const Interruption interruption;
    ProgressLine line(context.err, Tr::tr("Copying"));
    return backUp(workbook, destination, [&](int thousandths) {
        line.show(thousandths);
        return !interruption.asked();
    });
}

Result<Answer> backUpFile(Context &context, const BackupOptions &options)
{
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    const QString destination = destinationOf(options);
    if (QFileInfo(destination).canonicalFilePath() == QFileInfo(options.file).canonicalFilePath())
        return wrongUse(Tr::tr("%1 is the workbook itself; a copy needs another place.").arg(destination));
    ITSMS_CHECK(copyShowingProgress(context, *workbook, destination));
    context.out.line(destination);
    return Answer::Yes;
}

} // namespace

void addBackup(Commands &commands)
{
    const auto options = std::make_shared<BackupOptions>();
    Command command = commands.add("backup", Tr::tr("Copies the workbook, also while it is in use, checks the copy and says where it is."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.argument("DEST", Tr::tr("The copy; in a folder it gets the workbook's name and the time."), options->destination);
    command.action([options](Context &context) { return backUpFile(context, *options); });
}

} // namespace itsms
