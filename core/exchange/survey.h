// The reading before the reading: what can only be known after the whole file has been seen.
#pragma once

#include "core/exchange/key_lines.h"
#include "core/exchange/row_mapper.h"

#include <functional>

namespace itsms {

/// Settles the date formats of the plans that have none, and finds the last line of each key where the profile asks for it. Reads nothing
/// where neither is needed. Leaves the source at its first row. `goOn` is asked from time to time.
Result<> surveyFile(TableSource &source, const ImportProfile &profile, RowMapper &mapper, KeyLines &lastLines, const std::function<bool()> &goOn);

/// The sentence for a person who stopped an import or export.
Failure cancelled();

} // namespace itsms
