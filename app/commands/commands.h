// The subcommands, each in the file of its name.
#pragma once

namespace itsms {

class Commands;

void addNew(Commands &commands);
void addDescribe(Commands &commands);
void addImport(Commands &commands);
void addProfiles(Commands &commands);
void addAdd(Commands &commands);
void addSet(Commands &commands);
void addAdvance(Commands &commands);
void addRemove(Commands &commands);
void addAttach(Commands &commands);
void addList(Commands &commands);
void addShow(Commands &commands);
void addHistory(Commands &commands);
void addJournal(Commands &commands);
void addUndo(Commands &commands);
void addCheck(Commands &commands);
void addMeasure(Commands &commands);
void addReport(Commands &commands);
void addExport(Commands &commands);
void addVerify(Commands &commands);
void addBackup(Commands &commands);
void addSettings(Commands &commands);
void addFields(Commands &commands);

/// In the order in which the help lists them.
inline void addCommands(Commands &commands)
{
    addNew(commands);
    addDescribe(commands);
    addImport(commands);
    addProfiles(commands);
    addAdd(commands);
    addSet(commands);
    addAdvance(commands);
    addRemove(commands);
    addAttach(commands);
    addList(commands);
    addShow(commands);
    addHistory(commands);
    addJournal(commands);
    addUndo(commands);
    addCheck(commands);
    addMeasure(commands);
    addReport(commands);
    addExport(commands);
    addVerify(commands);
    addBackup(commands);
    addSettings(commands);
    addFields(commands);
}

} // namespace itsms
