// Measures over months: values against targets, and the records behind them.
#include "core/engine/measures.h"

#include <QDateTime>

#include <map>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

QDate firstOfQuarter(QDate day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

QDate firstOfYear(QDate day) { return {day.year(), 1, 1}; }

Period lastMonths(QDate today, int months) { return {firstOfMonth(today).addMonths(1 - months), today}; }

/// The stretch of so many months that ended before `start`.
Period before(QDate start, int months) { return {start.addMonths(-months), start.addDays(-1)}; }

using Visit = std::function<void(const Statement &)>;

/// Visits the rows of a query about the present; none where nothing is declared.
Result<> forEachRow(const Workbook &workbook, Sql sql, const Moment &moment, const Visit &visit)
{
    if (sql.empty())
        return {};
    ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
    statement.bind(":now", moment.now);
    statement.bind(":today", moment.today.toString(Qt::ISODate));
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return {};
        visit(statement);
    }
}

/// The units that the program knows keep their own way to be written; all others stay as somebody wrote them.
void setUnit(Indicator &indicator, const QString &text)
{
    static const QHash<QString, Unit> known{{u"%"_s, Unit::Percent}, {u"h"_s, Unit::Hours}, {u"d"_s, Unit::Days}};
    const QString unit = text.simplified();
    indicator.unit = known.value(unit, Unit::Count);
    if (indicator.unit == Unit::Count)
        indicator.ownUnit = unit;
}

Indicator ownIndicator(const Statement &row, const OwnMeasures &own)
{
    Indicator indicator{.name = row.text(1), .label = row.text(2), .meaning = row.text(3), .clause = row.text(4), .subject = own.subject, .series = own.series, .records = own.records, .id = row.integer(0)};
    setUnit(indicator, row.text(5));
    indicator.better = row.text(6) == u"lower" ? Better::Lower : Better::Higher;
    indicator.ownTarget = !row.isNull(7);
    if (indicator.ownTarget)
        indicator.target = row.real(7);
    indicator.keeper = row.integer(8);
    return indicator;
}

} // namespace

Period lastTwelveMonths(QDate today) { return lastMonths(today, 12); }

Period previousMonth(QDate today) { return before(firstOfMonth(today), 1); }

Period periodOf(PeriodChoice choice, QDate today)
{
    switch (choice) {
    case PeriodChoice::ThisMonth:
        return {firstOfMonth(today), today};
    case PeriodChoice::LastMonth:
        return previousMonth(today);
    case PeriodChoice::ThisQuarter:
        return {firstOfQuarter(today), today};
    case PeriodChoice::LastQuarter:
        return before(firstOfQuarter(today), 3);
    case PeriodChoice::ThisYear:
        return {firstOfYear(today), today};
    case PeriodChoice::LastYear:
        return before(firstOfYear(today), 12);
    case PeriodChoice::LastThreeMonths:
        return lastMonths(today, 3);
    case PeriodChoice::LastSixMonths:
        return lastMonths(today, 6);
    case PeriodChoice::LastTwelveMonths:
        return lastMonths(today, 12);
    case PeriodChoice::LastTwentyFourMonths:
        return lastMonths(today, 24);
    }
    Q_UNREACHABLE();
}

std::optional<Period> monthPeriod(const QString &month)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    return first.isValid() ? std::optional(Period{first, first.addMonths(1).addDays(-1)}) : std::nullopt;
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

Indicator asDeclared(const Measure &measure)
{
    return {.name = toText(measure.name),
            .label = translated(measure.context, measure.label),
            .meaning = translated(measure.context, measure.meaning),
            .clause = toText(measure.clause),
            .unit = measure.unit,
            .better = measure.better,
            .target = measure.target,
            .subject = measure.subject,
            .series = measure.series,
            .records = measure.records};
}

Result<std::vector<Indicator>> indicators(const Workbook &workbook, const Moment &moment)
{
    std::map<QString, double> targets;
    for (const Process &process : workbook.catalogue().processes())
        ITSMS_CHECK(forEachRow(workbook, process.measureTargets, moment, [&targets](const Statement &row) { targets[row.text(0)] = row.real(1); }));
    std::vector<Indicator> all;
    for (const Measure *measure : workbook.catalogue().measures()) {
        all.push_back(asDeclared(*measure));
        const auto own = targets.find(all.back().name);
        all.back().ownTarget = own != targets.end();
        if (all.back().ownTarget)
            all.back().target = own->second;
    }
    for (const Process &process : workbook.catalogue().processes())
        ITSMS_CHECK(forEachRow(workbook, process.ownMeasures.measures, moment,
                               [&all, &process](const Statement &row) { all.push_back(ownIndicator(row, process.ownMeasures)); }));
    return all;
}

Result<std::optional<Indicator>> indicatorNamed(const Workbook &workbook, const QString &name, const Moment &moment)
{
    ITSMS_TRY(const std::vector<Indicator> all, indicators(workbook, moment));
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Indicator &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<MeasureSeries> runMeasure(const Workbook &workbook, const Indicator &measure, const Period &period, const Moment &moment)
{
    MeasureSeries series{measure, {}};
    // Where nothing is recorded, a count of nothing is no success.
    ITSMS_TRY(const bool recorded, hasRecords(workbook, measure.subject));
    if (!recorded)
        return series;
    ITSMS_TRY(Statement statement, workbook.connection().prepare(measure.series));
    statement.bind(":id", measure.id);
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

Result<Ids> recordsBehind(const Workbook &workbook, const Indicator &measure, const Period &period, const Moment &moment)
{
    Ids ids;
    ITSMS_TRY(Statement statement, workbook.connection().prepare(measure.records));
    statement.bind(":id", measure.id);
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

Verdict verdict(const Indicator &measure, std::optional<double> value)
{
    if (!value)
        return Verdict::NoData;
    if (!measure.target)
        return Verdict::NoTarget;
    const bool met = measure.better == Better::Higher ? *value >= *measure.target : *value <= *measure.target;
    return met ? Verdict::Met : Verdict::Missed;
}

} // namespace itsms
