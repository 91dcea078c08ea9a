// From a declared report to a report as a value: queries run, words translated, numbers formatted.
#pragma once

#include "core/engine/measures.h"
#include "core/report/report.h"

#include <QLocale>

namespace itsms {

struct ReportRequest
{
    Period period;
    Moment moment;
    QString preparedBy;
    QLocale locale;
};

Result<Report> buildReport(const Workbook &workbook, const ReportDeclaration &declaration, const ReportRequest &request);

/// A measure as a line over the months of a period, with its target and its reading.
ReportChart measureChart(const Workbook &workbook, const MeasureSeries &series, const Period &period, const QLocale &locale);

/// A cell as people read it: "12 Mar 2026", "1,250", "93.4 %", "22.1 h".
QString formatted(const Value &value, const Column &column, const Workbook &workbook, const QLocale &locale);
QString unitLabel(Unit unit);

/// What a chart says, in one sentence: where it is highest and lowest, where it ends, how it stands to its target.
QString reading(const ReportChart &chart, const QLocale &locale);

} // namespace itsms
