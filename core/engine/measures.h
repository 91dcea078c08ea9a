// Measures over months: values against targets, and the records behind them.
#pragma once

#include "core/engine/conformity.h"

namespace itsms {

/// From the first day to the last one, both included, in the organisation's time zone.
struct Period
{
    QDate from;
    QDate to;
};

Period lastTwelveMonths(QDate today);
Period previousMonth(QDate today);

/// Periods that people ask for by name. "Last six months" are the running one and the five before it.
enum class PeriodChoice { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, LastThreeMonths, LastSixMonths, LastTwelveMonths, LastTwentyFourMonths };

/// A period that is not over ends today.
Period periodOf(PeriodChoice choice, QDate today);

/// The whole month of "2026-03"; nothing where the text is no month.
std::optional<Period> monthPeriod(const QString &month);

struct MeasurePoint
{
    QString month; ///< "2026-03"
    double value = 0;
};

enum class Verdict { Met, Missed, NoTarget, NoData };

struct MeasureSeries
{
    const Measure *measure = nullptr;
    std::vector<MeasurePoint> points; ///< Months without data are absent.
};

Result<MeasureSeries> runMeasure(const Workbook &workbook, const Measure &measure, const Period &period, const Moment &moment);
Result<Ids> recordsBehind(const Workbook &workbook, const Measure &measure, const Period &period, const Moment &moment);
Verdict verdict(const Measure &measure, std::optional<double> value);

/// Every query of measures and reports sees the same bindings: :from, :to, :from_date, :to_date, :now, :today.
void bindPeriod(Statement &statement, const Workbook &workbook, const Period &period, const Moment &moment);

/// All months of the period, "2026-03", in order.
QStringList months(const Period &period);

} // namespace itsms
