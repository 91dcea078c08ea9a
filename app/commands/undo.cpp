// itsms undo and itsms redo: the last change taken back, or brought back.
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "core/store/journal.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct UndoOptions
{
    QString file;
};

Result<Answer> undoLast(Context &context, const UndoOptions &options)
{
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    ITSMS_TRY(const std::optional<JournalEntry> last, undoable(*workbook));
    if (!last)
        return refused(Tr::tr("There is nothing to undo in %1.").arg(options.file));
    ITSMS_CHECK(undo(*workbook, context.person, presentMoment()));
    context.out.line(Tr::tr("Taken back: %1 (%2). \"itsms redo\" brings it back.").arg(last->action, last->person));
    return Answer::Yes;
}

Result<Answer> redoLast(Context &context, const UndoOptions &options)
{
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    ITSMS_TRY(const std::optional<JournalEntry> last, redoable(*workbook));
    if (!last)
        return refused(Tr::tr("There is nothing to redo in %1.").arg(options.file));
    ITSMS_CHECK(redo(*workbook, context.person, presentMoment()));
    context.out.line(Tr::tr("Brought back: %1 (%2).").arg(last->action, last->person));
    return Answer::Yes;
}

} // namespace

void addUndo(Commands &commands)
{
    const auto options = std::make_shared<UndoOptions>();
    Command undoCommand = commands.add("undo", Tr::tr("Takes the last change back."));
    undoCommand.argument("FILE", Tr::tr("The workbook."), options->file);
    undoCommand.action([options](Context &context) { return undoLast(context, *options); });
    Command redoCommand = commands.add("redo", Tr::tr("Brings back what was taken back last."));
    redoCommand.argument("FILE", Tr::tr("The workbook."), options->file);
    redoCommand.action([options](Context &context) { return redoLast(context, *options); });
}

} // namespace itsms
