// "field=value" on the command line, as changes of a record.
#pragma once

#include "app/commands/arguments.h"
#include "core/store/transaction.h"

namespace itsms {

/// Reads every assignment; "field=" clears. Links take a number, title or external number, many of them separated by semicolons.
Result<Changes> changesOf(const Workbook &workbook, const RecordType &type, const QStringList &assignments);

/// On the command line a field goes by its name, so a sentence that speaks of its label alone gets the name in front.
Error namingField(Error error);

} // namespace itsms
