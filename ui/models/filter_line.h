// The filter line of a list: words to search for and conditions such as state=closed, in any order.
#pragma once

#include "core/store/records.h"

namespace itsms {

class Session;

/// Words between quotation marks stay together. What looks like a condition on a field of the type is one; everything else is searched.
Result<Query> parseFilter(const Workbook &workbook, const RecordType &type, const QString &text);

/// The condition that finds records with this value: what "Filter by this value" adds to the line.
QString filterText(Session &session, const Field &field, const Value &value);

/// What can be typed, for the line's tool tip.
QString filterHelp(const RecordType &type);

} // namespace itsms
