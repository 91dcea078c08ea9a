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
    qint64 preparedAt = 0; ///< When it is made, seconds since 1970 UTC; moment.now where 0. A past state is reported today.
    QLocale locale;
    std::optional<Place> about = {}; ///< Of the declaration's `about` type: only what belongs to this record counts.
};

/// Fails where the declaration cannot be narrowed to the record of the request. Nothing may be written to the workbook meanwhile.
Result<Report> buildReport(const Workbook &workbook, const ReportDeclaration &declaration, const ReportRequest &request);

/// What the cover says of the standard. Clauses are those of the 2011 edition; whoever works to another one has to know.
QString editionText(const Workbook &workbook);

/// A measure as a line over the months of a period, with its target and its reading.
ReportChart measureChart(const Workbook &workbook, const MeasureSeries &series, const Period &period, const QLocale &locale);

/// A cell as people read it: "12 Mar 2026", "1,250", "93.4 %", "22.1 h".
QString formatted(const Value &value, const Column &column, const Workbook &workbook, const QLocale &locale);
QString unitLabel(const Indicator &measure);
QString gradeLabel(Severity severity);

/// A value of a measure with its unit: "95 %", "8 h", "120 GB".
QString measureValue(const Indicator &measure, double value, const QLocale &locale);

/// "2026-03" as "Mar 2026"; anything else as it is.
QString monthLabel(const QString &text, const QLocale &locale);

/// Blocks for the first page: which measures meet their target, which do not, and what that asks to be decided.
Result<std::vector<ReportBlock>> verdicts(const Workbook &workbook, const QString &clause, const ReportRequest &request);

/// Blocks for the first page: how many checks pass and fail, in all and clause by clause.
Result<std::vector<ReportBlock>> conformity(const Workbook &workbook, const QString &clause, const ReportRequest &request);

/// What a chart says, in one sentence: where it is highest and lowest, where it ends, how it stands to its target.
QString reading(const ReportChart &chart, const QLocale &locale);

} // namespace itsms
