// Days as people speak of them: "next_60_days", "last_month", "today". A filter that says so stays right tomorrow.
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace itsms {

/// From the first day to the last one, both included; an invalid one is open.
struct DayRange
{
    QDate from;
    QDate to;
};

/// today, yesterday, tomorrow, past, future, {last,this,next}_{week,month,quarter,year}, next_N_days (from today on) and last_N_days (up
/// to today). Weeks begin on Monday. Nothing for other words.
std::optional<DayRange> relativeDays(const QString &name, QDate today);

} // namespace itsms
