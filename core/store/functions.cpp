// SQL functions that the queries of the declarations may use beside SQLite's own.
#include "core/store/functions.h"

#include <QDateTime>

#include <sqlite3.h>

#include <chrono>
#include <cmath>

namespace itsms {

namespace {

/// Local time of an instant; remembers the interval between two clock changes, since rows come mostly in the order of time.
class ZoneClock
{
public:
    explicit ZoneClock(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }

    qint64 local(qint64 instant)
    {
        if (instant < m_from || instant >= m_to)
            find(instant);
        return instant + m_offset;
    }

private:
    void find(qint64 instant)
    {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
        m_offset = m_zone.offsetFromUtc(moment);
        m_from = std::numeric_limits<qint64>::min();
        m_to = std::numeric_limits<qint64>::max();
        if (!m_zone.hasTransitions())
            return;
        if (const auto before = m_zone.previousTransition(moment.addSecs(1)); before.atUtc.isValid())
            m_from = before.atUtc.toSecsSinceEpoch();
        if (const auto after = m_zone.nextTransition(moment); after.atUtc.isValid())
            m_to = after.atUtc.toSecsSinceEpoch();
    }

    QTimeZone m_zone;
    qint64 m_from = 1;
    qint64 m_to = 0;
    qint64 m_offset = 0;
};

void localDate(sqlite3_context *context, sqlite3_value *argument, int length)
{
    if (sqlite3_value_type(argument) == SQLITE_NULL)
        return;
    auto *clock = static_cast<ZoneClock *>(sqlite3_user_data(context));
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(clock->local(sqlite3_value_int64(argument)))));
    const std::chrono::year_month_day date(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
    sqlite3_result_text(context, text, length, SQLITE_TRANSIENT);
}

void monthOf(sqlite3_context *context, int, sqlite3_value **arguments)
{
    localDate(context, arguments[0], 7);
}

void dateOf(sqlite3_context *context, int, sqlite3_value **arguments)
{
    localDate(context, arguments[0], 10);
}

struct Sample
{
    std::vector<double> values;
    double percent = 0;
};

/// SQLite gives each group a zeroed pointer; the sample behind it is made at the first row.
Sample **sampleOf(sqlite3_context *context)
{
    return static_cast<Sample **>(sqlite3_aggregate_context(context, sizeof(Sample *)));
}

void percentileStep(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    Sample **sample = sampleOf(context);
    if (!*sample)
        *sample = new Sample;
    (*sample)->percent = sqlite3_value_double(arguments[1]);
    (*sample)->values.push_back(sqlite3_value_double(arguments[0]));
}

void percentileFinal(sqlite3_context *context)
{
    Sample **sample = sampleOf(context);
    if (!*sample)
        return;
    const std::unique_ptr<Sample> owned(*sample);
    auto &values = owned->values;
    const double position = std::clamp(owned->percent, 0.0, 100.0) / 100 * double(values.size() - 1);
    const auto lower = values.begin() + std::ptrdiff_t(position);
    std::nth_element(values.begin(), lower, values.end());
    const double below = *lower;
    const double above = lower + 1 == values.end() ? below : *std::min_element(lower + 1, values.end());
    sqlite3_result_double(context, below + (above - below) * (position - std::floor(position)));
}

} // namespace

Result<> registerFunctions(Connection &connection, const QTimeZone &zone)
{
    constexpr int Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto forget = [](void *clock) { delete static_cast<ZoneClock *>(clock); };
    sqlite3 *handle = connection.handle();
    bool ok = sqlite3_create_function_v2(handle, "month_of", 1, Flags, new ZoneClock(zone), monthOf, nullptr, nullptr, forget) == SQLITE_OK;
    ok = sqlite3_create_function_v2(handle, "date_of", 1, Flags, new ZoneClock(zone), dateOf, nullptr, nullptr, forget) == SQLITE_OK && ok;
    ok = sqlite3_create_function_v2(handle, "percentile", 2, Flags, nullptr, nullptr, percentileStep, percentileFinal, nullptr) == SQLITE_OK && ok;
    if (!ok)
        return Failure(connection.error());
    return {};
}

} // namespace itsms
