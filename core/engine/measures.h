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

/// A measure as this workbook runs it: a declared one, against the organisation's own target where it set one, or an indicator that the
/// organisation keeps itself.
struct Indicator
{
    QString name;    ///< Of the measure, or the number of the indicator's record.
    QString label;   ///< In the reader's language, or as somebody wrote it.
    QString meaning;
    QString clause;
    Unit unit = Unit::Count;
    QString ownUnit = {};             ///< In place of `unit`, as somebody wrote it, such as GB.
    Better better = Better::Higher;
    std::optional<double> target = {};
    bool ownTarget = false;           ///< Set by the organisation, in a workbook's records.
    Name subject = {};                ///< The record type behind the values.
    Sql series = {};
    Sql records = {};
    qint64 id = 0;                    ///< Of the indicator's record; 0 where a process declares the measure.
    qint64 keeper = 0;                ///< The record of Keeping to whose process it belongs, where it is one of the organisation's own and says so.
};

/// Against the declared target: for whoever has no workbook.
Indicator asDeclared(const Measure &measure);

/// The declared measures in their order, the organisation's own indicators behind them.
Result<std::vector<Indicator>> indicators(const Workbook &workbook, const Moment &moment);
Result<std::optional<Indicator>> indicatorNamed(const Workbook &workbook, const QString &name, const Moment &moment);

struct MeasureSeries
{
    Indicator measure;
    std::vector<MeasurePoint> points; ///< Months without data are absent.
};

Result<MeasureSeries> runMeasure(const Workbook &workbook, const Indicator &measure, const Period &period, const Moment &moment);
Result<Ids> recordsBehind(const Workbook &workbook, const Indicator &measure, const Period &period, const Moment &moment);
Verdict verdict(const Indicator &measure, std::optional<double> value);

/// Every query of measures and reports sees the same bindings: :from, :to, :from_date, :to_date, :now, :today.
void bindPeriod(Statement &statement, const Workbook &workbook, const Period &period, const Moment &moment);

/// All months of the period, "2026-03", in order.
QStringList months(const Period &period);

} // namespace itsms
