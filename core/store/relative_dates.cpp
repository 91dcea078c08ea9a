// Days as people speak of them: "next_60_days", "last_month", "today".
#include "core/store/relative_dates.h"

#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 36500; // a century

DayRange monthsFrom(QDate first, int months) { return {first, first.addMonths(months).addDays(-1)}; }

/// The span of that name `by` steps away from the one that holds today: -1 is the last one.
std::optional<DayRange> calendarSpan(const QString &unit, int by, QDate today)
{
    if (unit == u"week") {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + 7 * by);
        return DayRange{monday, monday.addDays(6)};
    }
    if (unit == u"month")
        return monthsFrom(QDate(today.year(), today.month(), 1).addMonths(by), 1);
    if (unit == u"quarter")
        return monthsFrom(QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(3 * by), 3);
    if (unit == u"year")
        return monthsFrom(QDate(today.year() + by, 1, 1), 12);
    return {};
}

} // namespace

std::optional<DayRange> relativeDays(const QString &name, QDate today)
{
    if (name == u"today")
        return DayRange{today, today};
    if (name == u"yesterday")
        return DayRange{today.addDays(-1), today.addDays(-1)};
    if (name == u"tomorrow")
        return DayRange{today.addDays(1), today.addDays(1)};
    if (name == u"past")
        return DayRange{{}, today.addDays(-1)};
    if (name == u"future")
        return DayRange{today.addDays(1), {}};
    static const QRegularExpression days(u"^(next|last)_(\\d{1,5})_days$"_s);
    if (const auto match = days.match(name); match.hasMatch()) {
        const int count = std::min(match.captured(2).toInt(), mostDays);
        return match.capturedView(1) == u"next" ? DayRange{today, today.addDays(count)} : DayRange{today.addDays(-count), today};
    }
    static const QRegularExpression span(u"^(last|this|next)_(week|month|quarter|year)$"_s);
    const auto match = span.match(name);
    if (!match.hasMatch())
        return {};
    const int by = match.capturedView(1) == u"last" ? -1 : match.capturedView(1) == u"next" ? 1 : 0;
    return calendarSpan(match.captured(2), by, today);
}

} // namespace itsms
