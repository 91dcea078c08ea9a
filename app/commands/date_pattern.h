// Date formats as people write them, turned into those of Qt.
#pragma once

#include "core/result.h"

namespace itsms {

/// "D/M/YYYY H:MM", "DD-MM-YYYY", "dd.MM.yyyy HH:mm", "mm/dd/yy hh:mm tt" and "%d.%m.%Y %H:%M" become "d/M/yyyy H:mm" and so on. Whatever
/// the letter case, M next to hours or seconds means minutes and otherwise the month. Fails as wrong use where a letter says nothing or
/// day, month or year is missing.
Result<QString> dateFormatOf(const QString &pattern);

} // namespace itsms
