// What is overdue and what will be due within two weeks, as lines that open their records.
#pragma once

#include "core/engine/process_standing.h"
#include "ui/models/line_model.h"

#include <QLocale>

namespace itsms {

constexpr int daysAhead = 14;

/// What the worker reads: the deadlines, and who has to see to each.
using DueItem = DuePart;

Result<std::vector<DueItem>> readDue(const Workbook &workbook, const Moment &moment);

/// One of them: what, how late or soon, and who sees to it. Opens the record.
Line dueLine(const DueItem &item, const Moment &moment, const QTimeZone &zone, const QLocale &locale);

/// Three groups, empty ones left out. Of a long group the first lines stand alone; the others lead to lists, one for each record type.
std::vector<LineGroup> dueLines(const std::vector<DueItem> &items, const Moment &moment, const QTimeZone &zone, const QLocale &locale);

} // namespace itsms
