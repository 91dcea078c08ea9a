// What the records of a group have in common, in words.
#pragma once

#include "ui/words.h"

namespace itsms {

/// `value` as countGroups() gives it: months of dates as "2026-03".
QString groupWord(const Field &field, const Value &value, const Reader &reader);

} // namespace itsms
