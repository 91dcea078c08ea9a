// What is overdue and what will be due within two weeks, as lines that open their records.
#pragma once

#include "core/engine/deadlines.h"
#include "ui/models/line_model.h"

#include <QLocale>

namespace itsms {

constexpr int daysAhead = 14;

/// What the worker reads: the deadlines, and who has to see to each.
struct DueItem
{
    DueRecord due;
    QString person; ///< Empty where nobody is named.
};

Result<std::vector<DueItem>> readDue(const Workbook &workbook, const Moment &moment);

/// Three groups, empty ones left out. Of a long group the first lines stand alone; the others lead to lists, one for each record type.
std::vector<LineGroup> dueLines(const std::vector<DueItem> &items, const Moment &moment, const QTimeZone &zone, const QLocale &locale);

} // namespace itsms
