// What a deadline's mark says: "Overdue 3 days", "Due in 5 days".
#pragma once

#include "core/engine/deadlines.h"

#include <QLocale>

namespace itsms {

/// Short, for a column.
QString dueWord(const DueRecord &record, const Moment &moment);

/// Which deadline, when, and how far away: for a tool tip.
QString dueSentence(const DueRecord &record, const Moment &moment, const QTimeZone &zone, const QLocale &locale);

Severity dueSeverity(Urgency urgency);

} // namespace itsms
