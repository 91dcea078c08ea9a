// What a record must satisfy to be written, whoever writes it.
#pragma once

#include "core/record.h"
#include "core/store/workbook.h"

namespace itsms {

/// Required fields are filled, every value is of its field's kind, one of its choices and within its limits. The sentence names the field.
Result<> checkRecord(const Record &record);

/// A value that a link may hold: the target exists and is of the right type.
Result<> checkLink(const Workbook &workbook, const Field &field, const Value &value);

} // namespace itsms
