// Measures over months: values against targets, and the records behind them.
#include "core/engine/measures.h"

#include <QDateTime>

namespace itsms {

using namespace Qt::StringLiterals;

Period lastTwelveMonths(QDate today)
{
    const QDate firstOfMonth(today.year(), today.month(), 1);
    return {firstOfMonth.addMonths(-11), today};
}

Period previousMonth(QDate today)
{
    const QDate firstOfMonth(today.year(), today.month(), 1);
    return {firstOfMonth.addMonths(-1), firstOfMonth.addDays(-1)};
}

QStringList months(const Period &period)
{
    QStringList result;
    for (QDate month(period.from.year(), period.from.month(), 1); month <= period.to; month = month.addMonths(1))
        result += month.toString(u"yyyy-MM"_s);
    return result;
}

void bindPeriod(Statement &statement, const Workbook &workbook, const Period &period, const Moment &moment)
{
    const QDate after = period.to.addDays(1);
    statement.bind(":from", period.from.startOfDay(workbook.timeZone()).toSecsSinceEpoch());
    statement.bind(":to", after.startOfDay(workbook.timeZone()).toSecsSinceEpoch());
    statement.bind(":from_date", period.from.toString(Qt::ISODate));
    statement.bind(":to_date", after.toString(Qt::ISODate));
    statement.bind(":now", moment.now);
    statement.bind(":today", moment.today.toString(Qt::ISODate));
}

Result<MeasureSeries> runMeasure(const Workbook &workbook, const Measure &measure, const Period &period, const Moment &moment)
{
    MeasureSeries series{&measure, {}};
    ITSMS_TRY(Statement statement, workbook.connection().prepare(measure.series));
    bindPeriod(statement, workbook, period, moment);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            break;
        if (!statement.isNull(0) && !statement.isNull(1))
            series.points.push_back({statement.text(0), statement.real(1)});
    }
    std::sort(series.points.begin(), series.points.end(), [](const MeasurePoint &a, const MeasurePoint &b) { return a.month < b.month; });
    return series;
}

Result<Ids> recordsBehind(const Workbook &workbook, const Measure &measure, const Period &period, const Moment &moment)
{
    Ids ids;
    ITSMS_TRY(Statement statement, workbook.connection().prepare(measure.records));
    bindPeriod(statement, workbook, period, moment);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            break;
        ids.push_back(statement.integer(0));
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Verdict verdict(const Measure &measure, std::optional<double> value)
{
    if (!value)
        return Verdict::NoData;
    if (!measure.target)
        return Verdict::NoTarget;
    const bool met = measure.better == Better::Higher ? *value >= *measure.target : *value <= *measure.target;
    return met ? Verdict::Met : Verdict::Missed;
}

} // namespace itsms
