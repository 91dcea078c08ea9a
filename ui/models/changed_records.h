// The records that one entry of the journal is about.
#pragma once

#include "core/store/journal.h"

namespace itsms {

struct ChangedRecords
{
    const RecordType *type = nullptr; ///< The type the entry touched most records of.
    Ids ids; ///< Those that still exist, the newest first.
};

/// Reads the changes themselves, so it belongs off the window's thread. An undo or redo is about the records of what it took back or
/// brought again.
Result<ChangedRecords> changedRecords(const Workbook &workbook, const JournalEntry &entry);

} // namespace itsms
