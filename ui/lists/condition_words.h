// Conditions as a person would say them: "Valid until: next 60 days", "State: new or open".
#pragma once

#include "ui/words.h"

namespace itsms {

class Session;

/// The condition itself where it cannot be understood.
QString conditionWords(Session &session, const RecordType &type, const QString &condition);

/// Only what is asked of the field, for a place that names it already: "next 60 days".
QString conditionAnswer(Session &session, const RecordType &type, const QString &condition);

/// "next 60 days" for next_60_days; nothing for other words.
QString relativeDaysWord(const QString &name);

/// All of a filter in one line: its conditions and words; nothing for no filter.
QString filterWords(Session &session, const RecordType &type, const QString &filter);

/// The same for who has no window; `reader` with its names.
QString conditionWords(const Workbook &workbook, const Reader &reader, const RecordType &type, const QString &condition);

} // namespace itsms
